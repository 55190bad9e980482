// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <algorithm>

namespace sliceboard {

inline bool needs(const Vm &vm, VmNeed need) { return vm.needs.contains(need); }

inline bool needsAny(const Vm &vm, const std::set<VmNeed> &some)
{
    return std::any_of(some.begin(), some.end(), [&vm](VmNeed need) { return vm.needs.contains(need); });
}

} // namespace sliceboard
