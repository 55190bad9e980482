// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"

#include <set>

namespace sliceboard {

/// The clusters, hosts, GPUs and VMs whose looks an edit may change, as the design stands now: what the edit names, the
/// host and cluster above it, and the GPUs of a VM. Ask before and after the edit.
void addTouched(const Document &document, const Edit &edit, std::set<EntityRef> &touched);

} // namespace sliceboard
