// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"
#include "model/domain/entity_ref.h"

#include <span>

namespace sliceboard {

enum class NodeKind : std::uint8_t { None, Design, Cluster, Host, Gpu, Vm, Waiver };

/// Where a node stands now: its row among its siblings and the rows of its parents.
struct Place {
    NodeKind kind = NodeKind::None;
    int row = 0;
    int host = -1; ///< row of the host, for a GPU
    int cluster = -1; ///< row of the cluster, for a host or a GPU
    friend auto operator<=>(const Place &, const Place &) = default;
};

/// One device of one VM.
struct DeviceRef {
    VmId vm;
    int device = 0; ///< row in Vm::devices
    friend auto operator<=>(const DeviceRef &, const DeviceRef &) = default;
};

/// Finds the nodes of a design by id and tells who sits on which GPU, without a search. Kept true edit by edit.
class DesignIndex {
public:
    void rebuild(const Design &design);

    /// Where a node stands; kind None if there is no such node.
    Place place(std::uint32_t id) const;
    ClusterId clusterOf(HostId host) const { return {parent(host.value)}; }
    HostId hostOf(GpuId gpu) const { return {parent(gpu.value)}; }
    /// The devices placed on a GPU, in order of VM id and device.
    std::span<const DeviceRef> residents(GpuId gpu) const;
    /// VMs pinned to a host by Vm::host, in order of id.
    std::span<const VmId> pinned(HostId host) const;
    /// Whether a VM that is pinned to the host, or on one of its GPUs, concerns the other hosts of the cluster: it has
    /// needs (Vm::needs) or asks for Dynamic DirectPath I/O. Rules on clusters pass by all others.
    bool hasDemands(HostId host) const { return demands(m_demands, host.value) > 0; }
    bool hasDemands(ClusterId cluster) const { return demands(m_demands, cluster.value) > 0; }

    // For edits only: tell the index what has just changed in the design.
    void inserted(const Design &design, const Place &at);
    void removing(const Design &design, const Place &at);
    void removed(const Design &design, const Place &at);
    void vmReplaced(const Vm &before, const Vm &after);

private:
    struct Slot {
        NodeKind kind = NodeKind::None;
        int row = 0;
        std::uint32_t parent = 0;
    };

    std::uint32_t parent(std::uint32_t id) const { return id < m_slots.size() ? m_slots[id].parent : 0; }
    Slot &slot(std::uint32_t id);
    void addHost(const Host &host, int row, ClusterId cluster);
    void addGpus(const Host &host, int from);
    void addVm(const Vm &vm, int row);
    void dropVm(const Vm &vm);
    void countDemands(const Vm &vm, int sign);
    void countDemand(std::uint32_t id, int sign);
    void countAbove(const Slot &place, int count);
    void countHost(const Host &host, ClusterId cluster, int sign);
    static int demands(const std::vector<int> &counts, std::uint32_t id) { return id < counts.size() ? counts[id] : 0; }
    /// Those from a row on, without a look at the VMs themselves: there are far more than of anything else.
    void shiftVms(int from, int by);
    void renumber(const Design &design, const Place &from);

    std::vector<Slot> m_slots; ///< by id
    std::vector<std::vector<DeviceRef>> m_residents; ///< by GPU id
    std::vector<std::vector<VmId>> m_pinned; ///< by host id
    std::vector<int> m_ownDemands; ///< by id: devices of such VMs on a GPU, such VMs that are pinned to a host
    std::vector<int> m_demands; ///< by id of a host or cluster: those of all that is in it
};

/// The node at a place of the given kind, or nullptr.
const Cluster *clusterAt(const Design &design, const Place &place);
const Host *hostAt(const Design &design, const Place &place);
const Gpu *gpuAt(const Design &design, const Place &place);
const Vm *vmAt(const Design &design, const Place &place);

} // namespace sliceboard
