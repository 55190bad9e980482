// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/domain/entity_ref.h"

#include <array>

namespace sliceboard {

std::string_view toString(EntityKind kind)
{
    constexpr std::array<std::string_view, 5> names{"design", "cluster", "host", "gpu", "vm"};
    return names[std::size_t(kind)];
}

} // namespace sliceboard
