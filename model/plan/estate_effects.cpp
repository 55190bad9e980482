// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/estate.h"

#include <algorithm>

namespace sliceboard {
namespace {

template <class Nodes> typename Nodes::value_type *named(Nodes &nodes, const std::string &name)
{
    const auto found = std::ranges::find(nodes, name, &Nodes::value_type::name);
    return found == nodes.end() ? nullptr : &*found;
}

std::pair<Cluster *, Host *> findHost(Design &estate, const std::string &name)
{
    for (Cluster &cluster : estate.clusters)
        if (Host *host = named(cluster.hosts, name))
            return {&cluster, host};
    return {};
}

/// A node that is there becomes `after`, or goes; one that is not comes.
template <class Nodes, class T> void exchange(Nodes &nodes, T *node, const T *after)
{
    if (node && after)
        *node = *after;
    else if (node)
        nodes.erase(std::ranges::find_if(nodes, [&](const T &each) { return &each == node; }));
    else if (after)
        nodes.push_back(*after);
}

std::uint32_t noteId(Design &estate, std::uint32_t id)
{
    estate.lastId = std::max(estate.lastId, id);
    return id;
}

void changeCluster(Design &estate, const EstateChange &change)
{
    Cluster *cluster = named(estate.clusters, change.name);
    const auto *after = std::get_if<ClusterFacts>(&change.after);
    if (cluster && after) {
        static_cast<ClusterFacts &>(*cluster) = *after;
        return;
    }
    Cluster made;
    if (after)
        static_cast<ClusterFacts &>(made) = *after;
    made.id = {after ? noteId(estate, change.id) : 0};
    exchange(estate.clusters, cluster, after ? &made : nullptr);
}

void changeHost(Design &estate, const EstateChange &change)
{
    Cluster *home = named(estate.clusters, change.cluster);
    auto [cluster, host] = findHost(estate, change.name);
    const auto *after = std::get_if<HostFacts>(&change.after);
    if (!after) {
        if (host)
            cluster->hosts.erase(cluster->hosts.begin() + (host - cluster->hosts.data()));
        return;
    }
    if (!home)
        return;
    Host made = host ? *host : Host();
    static_cast<HostFacts &>(made) = *after;
    if (!host)
        made.id = {noteId(estate, change.id)};
    if (host && cluster == home) {
        *host = std::move(made);
        return;
    }
    if (host)
        cluster->hosts.erase(cluster->hosts.begin() + (host - cluster->hosts.data()));
    home->hosts.push_back(std::move(made));
}

void changeGpu(Design &estate, const EstateChange &change)
{
    Host *host = findHost(estate, change.host).second;
    if (!host)
        return;
    const auto *after = std::get_if<Gpu>(&change.after);
    const auto found = std::ranges::find(host->gpus, change.name, &Gpu::address);
    if (after)
        noteId(estate, after->id.value);
    exchange(host->gpus, found == host->gpus.end() ? nullptr : &*found, after);
}

void changeVm(Design &estate, const EstateChange &change)
{
    const auto *after = std::get_if<Vm>(&change.after);
    if (after)
        noteId(estate, after->id.value);
    exchange(estate.vms, named(estate.vms, change.name), after);
}

} // namespace

void applyStep(Design &estate, const PlanStep &step)
{
    for (const EstateChange &change : step.effects)
        switch (change.entity) {
        case EntityKind::Cluster:
            changeCluster(estate, change);
            break;
        case EntityKind::Host:
            changeHost(estate, change);
            break;
        case EntityKind::Gpu:
            changeGpu(estate, change);
            break;
        case EntityKind::Vm:
            changeVm(estate, change);
            break;
        case EntityKind::Design:
            break;
        }
}

} // namespace sliceboard
