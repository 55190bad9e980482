// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/domain/design_index.h"
#include "model/placement/gpu_layout.h"

#include <QDate>

namespace sliceboard {

/// A device placed on a GPU, with its VM.
struct Resident {
    const Vm *vm = nullptr;
    const Device *device = nullptr;
    DeviceRef ref;
};

/// What rules, operations and views may ask: the design, found by id, and the catalog. Cheap to copy; holds borrowed
/// references only.
class Facts {
public:
    Facts(const Catalog &catalog, const Design &design, const DesignIndex &index, QDate today = QDate::currentDate())
        : m_catalog(&catalog), m_design(&design), m_index(&index), m_today(today)
    { }

    const Catalog &catalog() const { return *m_catalog; }
    const Design &design() const { return *m_design; }
    const DesignIndex &index() const { return *m_index; }
    QDate today() const { return m_today; }

    // nullptr if there is no such node (any more).
    const Cluster *cluster(ClusterId id) const { return clusterAt(*m_design, m_index->place(id.value)); }
    const Host *host(HostId id) const { return hostAt(*m_design, m_index->place(id.value)); }
    const Gpu *gpu(GpuId id) const { return gpuAt(*m_design, m_index->place(id.value)); }
    const Vm *vm(VmId id) const { return vmAt(*m_design, m_index->place(id.value)); }
    const Host *hostOf(GpuId id) const { return host(m_index->hostOf(id)); }
    const Cluster *clusterOf(HostId id) const { return cluster(m_index->clusterOf(id)); }
    /// The host a VM runs on: the pinned one, else that of its first placed device; nullptr while it is nowhere.
    const Host *hostOf(const Vm &vm) const;

    /// Devices placed on the GPU, including those of powered-off VMs.
    std::vector<Resident> residents(const Gpu &gpu) const;
    /// Residents that may run at the same time: all but those of powered-off VMs (RULES.md, data model).
    std::vector<Resident> runningResidents(const Gpu &gpu) const;
    /// VMs pinned to the host or placed on one of its GPUs, each once, in order of id.
    std::vector<VmId> vmsOn(const Host &host) const;

    const GpuModel *model(const Gpu &gpu) const { return m_catalog->model(gpu.model); }
    /// The vGPU type of a profile name on this GPU's model; nullptr if the model has no such type or is unknown.
    const VgpuType *type(std::string_view profile, const Gpu &gpu) const;
    /// The vGPU type that a device asks for: on its GPU's model when placed there and known, else by name alone when
    /// the name is of one model only; nullptr otherwise.
    const VgpuType *type(const Device &device) const;

    GpuLayout layout(const Gpu &gpu) const;

    /// What people call it: "esx01", "esx01 / 0000:17:00.0 (NVIDIA A100 PCIe 40GB)", "train-01".
    QString label(const EntityRef &ref) const;
    /// How files name it: "esx01", "esx01/0000:17:00.0", "train-01"; empty if it is gone.
    std::string path(const EntityRef &ref) const;
    /// The entity of such a path. Tries GPUs, VMs, hosts, clusters, in this order. O(design).
    std::optional<EntityRef> find(std::string_view path) const;

private:
    const Catalog *m_catalog;
    const Design *m_design;
    const DesignIndex *m_index;
    QDate m_today;
};

} // namespace sliceboard
