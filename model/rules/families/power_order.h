// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/families/fixing.h"

namespace sliceboard {

/// An order of power-on in which a GPU refuses a vGPU although all have a place in another order.
struct BadOrder {
    const Tenant *early = nullptr; ///< powered on before it, and in its way
    const Tenant *refused = nullptr;
};

/// Looks for a bad order among those in which all vGPUs of one kind power on together. ESXi is taken to choose the
/// lowest free start each time, which is an assumption, or the highest where the catalog says that this was seen
/// (mig-far-end-first), and never to move a running vGPU. Placement IDs of the design are no hindrance: ESXi does not
/// know them. Types must be known. Unset if no such order is found, or if some tenant has no start at all.
std::optional<BadOrder> badOrderOf(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants);

/// Moves of the two tenants of a bad order, if there is one.
void offerOrder(std::vector<Fix> &fixes, const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants);

} // namespace sliceboard
