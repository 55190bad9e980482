// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/families/tenants.h"

namespace sliceboard {

/// "20 GB", or "512 MB" for less than one GB: as profiles are spoken of.
std::string sizeText(Mebibytes size);

/// Frame buffer of all tenants together; their types must be known.
Mebibytes needed(const std::vector<Tenant> &tenants);

/// Whether time-sliced tenants need more frame buffer than the GPU has.
bool isOvercommitted(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants);

/// One size of vGPU that sits on a GPU in mixed-size mode more often than it may.
struct OverMixed {
    const VgpuType *type;
    int count;
};
/// The size that is furthest over its verified most in mixed-size mode; unset if none is over.
std::optional<OverMixed> mostOverMixed(const std::vector<Tenant> &tenants);

} // namespace sliceboard
