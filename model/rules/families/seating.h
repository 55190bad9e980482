// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/families/tenants.h"
#include "model/rules/rule.h"

namespace sliceboard {

/// Why the tenants of a GPU in mixed-size or MIG mode cannot all have a place.
enum class SeatingFault {
    None,
    NoPlace, ///< `first` has no start at all in this mode
    WrongStart, ///< `first` is fixed to a start that its type does not have
    Overlap, ///< `first` and `second` are fixed to starts that collide
    NoArrangement ///< the starts leave no way to seat all of them
};

struct Seating {
    SeatingFault fault = SeatingFault::None;
    std::size_t first = 0; ///< row in the tenants
    std::size_t second = 0;
    std::string starts; ///< for WrongStart: those of the type, "0, 10, 20, 30"
    const VgpuType *doubtful = nullptr; ///< a type whose starts are unverified, if the verdict rests on them
};

/// Looks for a place for each tenant. Their types must be known.
Seating seatingOf(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants);

/// Reports the seating, if there is something to say.
void tellSeating(const Gpu &gpu, const std::vector<Tenant> &tenants, const Seating &seating, Report &report);

/// Fixes for findings of tellSeating().
std::vector<Fix> fixSeating(const Facts &facts, const Finding &finding);

} // namespace sliceboard
