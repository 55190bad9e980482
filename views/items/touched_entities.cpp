// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/touched_entities.h"

#include "model/base/overload.h"

namespace sliceboard {
namespace {

void addGpu(const DesignIndex &index, GpuId gpu, std::set<EntityRef> &touched)
{
    touched.insert(gpu);
    if (const HostId host = index.hostOf(gpu)) {
        touched.insert(host);
        touched.insert(index.clusterOf(host));
    }
}

void addPlace(const Document &document, const Place &at, std::set<EntityRef> &touched)
{
    const Design &design = document.design();
    const DesignIndex &index = document.index();
    if (at.cluster >= 0 && std::size_t(at.cluster) < design.clusters.size())
        touched.insert(design.clusters[std::size_t(at.cluster)].id);
    if (const Cluster *cluster = clusterAt(design, at))
        touched.insert(cluster->id);
    if (const Host *host = hostAt(design, at))
        touched.insert(host->id);
    if (const Gpu *gpu = gpuAt(design, at))
        addGpu(index, gpu->id, touched);
    const Vm *vm = vmAt(design, at);
    if (vm)
        touched.insert(vm->id);
    if (vm && vm->host)
        touched.insert(*vm->host);
    for (const Device &device : vm ? vm->devices : std::vector<Device>())
        if (device.gpu)
            addGpu(index, *device.gpu, touched);
}

} // namespace

void addTouched(const Document &document, const Edit &edit, std::set<EntityRef> &touched)
{
    std::visit(Overload{[&](const Move &move) {
                            addPlace(document, move.from, touched);
                            addPlace(document, move.to, touched);
                        },
                        [&](const auto &other) { addPlace(document, other.at, touched); }},
               edit);
}

} // namespace sliceboard
