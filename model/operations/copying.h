// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/building.h"

namespace sliceboard {

/// A VM of this likeness whose devices wait.
Vm waiting(Vm vm);

/// Copies of VMs under new names, waiting.
Edits duplicateVms(const Facts &facts, const NewId &newId, std::span<const VmId> vms);

/// A design of its own with the hosts and VMs among the entities: what a clipboard or a mail carries. Hosts keep their
/// cluster's name and settings; VMs keep their places on hosts that come along and otherwise wait.
Design fragmentOf(const Facts &facts, std::span<const EntityRef> refs);

/// Adds the hosts and VMs of a fragment. Hosts go into the cluster `into`; if there is no such cluster, into that of the
/// same name as in the fragment, else into a new one. Names that are taken are counted up: "esx01" becomes "esx02".
Edits addFragment(const Facts &facts, const NewId &newId, const Design &fragment, ClusterId into);

/// VMs of this or another design as they would be added to this one: waiting, with ids and names that are free.
std::vector<Vm> newcomers(const Facts &facts, const NewId &newId, const std::vector<Vm> &vms);
/// Adds VMs as they are, after those of the design; their ids and names must be free.
std::vector<Edit> addNewcomers(const Facts &facts, std::vector<Vm> vms);

} // namespace sliceboard
