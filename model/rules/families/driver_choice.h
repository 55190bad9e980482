// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/families/fixing.h"

namespace sliceboard {

/// Releases of the vGPU Manager worth offering for a host, best first: one that the vGPU guests there already have,
/// then one that other hosts of its cluster run, then the newest of the catalog. At most two.
std::vector<std::string> managerReleasesFor(const Facts &facts, const Host &host);

/// The driver that belongs in the guest of a VM by what it asks for: the vGPU guest driver of its host's release for
/// vGPUs, the Data Center driver for passthrough, none without GPU device.
Driver rightGuestDriver(const Facts &facts, const Vm &vm);

} // namespace sliceboard
