// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

namespace sliceboard {

/// `other` with the ids of `base` for what both have: clusters, hosts and VMs of the same name, GPUs at the same address
/// of hosts of the same name, waivers of the same rule for the same subjects. Everything else gets ids that neither
/// design has given out. References follow; one that leads nowhere is dropped. Of nodes that share a name, as a sketch
/// may have them, the first of each design are the same.
Design aligned(const Design &base, Design other);

} // namespace sliceboard
