// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/change_needs.h"

#include "model/domain/design_index.h"

#include <algorithm>
#include <map>
#include <set>

namespace sliceboard {
namespace {

using Name = std::pair<EntityKind, std::string>;

/// What refers to what in one design, by the names that changes have.
class References {
public:
    explicit References(const Design &design) : m_design(design) { m_index.rebuild(design); }

    std::vector<Name> parents(const Name &name) const
    {
        std::vector<Name> found;
        if (name.first == EntityKind::Vm)
            for (const Vm &vm : m_design.vms)
                if (vm.name == name.second)
                    addTargets(vm, found);
        for (const Cluster &cluster : m_design.clusters)
            for (const Host &host : cluster.hosts) {
                if (name == Name(EntityKind::Host, host.name))
                    found.emplace_back(EntityKind::Cluster, cluster.name);
                for (const Gpu &gpu : host.gpus)
                    if (name.first == EntityKind::Gpu && name.second == nameOf(host, gpu))
                        found.emplace_back(EntityKind::Host, host.name);
            }
        return found;
    }
    /// What stands in it or refers to it.
    std::vector<Name> children(const Name &name) const
    {
        std::vector<Name> found;
        for (const Cluster &cluster : m_design.clusters)
            for (const Host &host : cluster.hosts) {
                if (name == Name(EntityKind::Cluster, cluster.name))
                    found.emplace_back(EntityKind::Host, host.name);
                for (const Gpu &gpu : host.gpus)
                    if (name == Name(EntityKind::Host, host.name))
                        found.emplace_back(EntityKind::Gpu, nameOf(host, gpu));
            }
        for (const Vm &vm : m_design.vms) {
            std::vector<Name> targets;
            addTargets(vm, targets);
            if (std::ranges::find(targets, name) != targets.end())
                found.emplace_back(EntityKind::Vm, vm.name);
        }
        return found;
    }

private:
    static std::string nameOf(const Host &host, const Gpu &gpu) { return host.name + '/' + gpu.address; }
    void addTargets(const Vm &vm, std::vector<Name> &found) const
    {
        if (const Host *host = vm.host ? hostAt(m_design, m_index.place(vm.host->value)) : nullptr)
            found.emplace_back(EntityKind::Host, host->name);
        for (const Device &device : vm.devices) {
            const Gpu *gpu = device.gpu ? gpuAt(m_design, m_index.place(device.gpu->value)) : nullptr;
            if (!gpu)
                continue;
            const Host *host = hostAt(m_design, m_index.place(m_index.hostOf(gpu->id).value));
            found.emplace_back(EntityKind::Gpu, nameOf(*host, *gpu));
        }
    }

    const Design &m_design;
    DesignIndex m_index;
};

/// Follows needs from one change to the next.
class Following {
public:
    Following(const Design &now, const Design &wanted)
        : m_now(now), m_wanted(wanted), m_changes(designDifference(now, wanted))
    {
        for (const EntityChange &change : m_changes)
            if (change.kind != EntityChange::Kind::Reordered)
                m_byName.emplace(Name(change.entity, change.name), &change);
    }

    std::vector<EntityChange> run(const EntityChange &asked)
    {
        const Name first(asked.entity, asked.name);
        follow(first);
        std::vector<EntityChange> needs;
        for (const EntityChange &change : m_changes)
            if (const Name name(change.entity, change.name);
                change.kind != EntityChange::Kind::Reordered && name != first && m_taken.count(name))
                needs.push_back(change);
        return needs;
    }

private:
    void follow(const Name &first)
    {
        std::vector<Name> open{first};
        while (!open.empty()) {
            const Name name = open.back();
            open.pop_back();
            const auto change = m_byName.find(name);
            if (change == m_byName.end() || !m_taken.insert(name).second)
                continue;
            if (change->second->kind != EntityChange::Kind::Removed) {
                // What it will stand in or refer to has to be there.
                for (const Name &each : m_wanted.parents(name))
                    if (isOf(each, EntityChange::Kind::Added))
                        open.push_back(each);
                continue;
            }
            // Who refers to it has to let go of it; what it holds goes with it, or elsewhere.
            for (const Name &each : m_now.children(name))
                open.push_back(each);
        }
    }
    bool isOf(const Name &name, EntityChange::Kind kind) const
    {
        const auto found = m_byName.find(name);
        return found != m_byName.end() && found->second->kind == kind;
    }

    References m_now;
    References m_wanted;
    std::vector<EntityChange> m_changes;
    std::map<Name, const EntityChange *> m_byName;
    std::set<Name> m_taken;
};

} // namespace

std::vector<EntityChange> changeNeeds(const Design &now, const Design &wanted, const EntityChange &change)
{
    return Following(now, wanted).run(change);
}

} // namespace sliceboard
