// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/pci_addresses.h"
#include "model/operations/placing.h"

#include <functional>
#include <span>

namespace sliceboard {

// Changes of properties. `change` cannot change ids. `change` gets a copy of each entity; entities that it leaves as they were make no edit.
// Renames carry waivers along. Refused: an empty or taken name, a malformed or taken PCI address.
Edits changeDesign(const Facts &facts, const std::function<void(DesignFacts &)> &change);
Edits changeCluster(const Facts &facts, ClusterId id, const std::function<void(ClusterFacts &)> &change);
Edits changeHosts(const Facts &facts, std::span<const HostId> ids, const std::function<void(HostFacts &)> &change);
Edits changeGpus(const Facts &facts, std::span<const GpuId> ids, const std::function<void(Gpu &)> &change);
Edits changeVms(const Facts &facts, std::span<const VmId> ids, const std::function<void(Vm &)> &change);

/// Gives a cluster, host or VM another name; other kinds have none of their own and stay as they are.
Edits renameEntity(const Facts &facts, const EntityRef &ref, const std::string &name);

/// Moves hosts with all that is on them to the end of another cluster, in the order in which they stand; those that are
/// there already stay. VMs go with the GPUs that they are on.
Edits moveHosts(const Facts &facts, std::span<const HostId> ids, ClusterId to);

/// Accepts a finding. Takes the place of an earlier waiver of the same rule and subjects. Refuses a waiver without a
/// reason, or with a malformed date.
Edits addWaiver(const Facts &facts, std::uint32_t newId, Waiver waiver);
Edits removeWaiver(const Facts &facts, WaiverId id);
/// Makes a rule count otherwise than by default; unset: by default again.
Edits setSeverity(const Facts &facts, const std::string &rule, std::optional<Severity> severity);
/// Makes these rules count otherwise than by default, and all others by default.
Edits setSeverities(const Facts &facts, std::map<std::string, Severity> severities);
/// Gives the design house rules of its own, as the YAML text of a map; comments are dropped. Refuses what is not YAML.
/// Rules that cannot be read are kept, and told of by RuleBook::errors().
Edits setHouseRules(const Facts &facts, std::string_view yaml);

} // namespace sliceboard
