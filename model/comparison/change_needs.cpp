// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/change_needs.h"

#include <algorithm>
#include <map>
#include <set>

namespace sliceboard {
namespace {

using Name = std::pair<EntityKind, std::string>;

/// What stands in or refers to what in one design, by the names that changes have.
class References {
public:
    explicit References(const Design &design)
    {
        std::map<std::uint32_t, Name> names;
        for (const Cluster &cluster : design.clusters)
            for (const Host &host : cluster.hosts) {
                const Name name(EntityKind::Host, host.name);
                names.emplace(host.id.value, name);
                add(name, {EntityKind::Cluster, cluster.name});
                for (const Gpu &gpu : host.gpus) {
                    const Name own(EntityKind::Gpu, host.name + '/' + gpu.address);
                    names.emplace(gpu.id.value, own);
                    add(own, name);
                }
            }
        const auto addTarget = [&](const Vm &vm, std::uint32_t id) {
            if (const auto target = names.find(id); target != names.end())
                add({EntityKind::Vm, vm.name}, target->second);
        };
        for (const Vm &vm : design.vms) {
            if (vm.host)
                addTarget(vm, vm.host->value);
            for (const Device &device : vm.devices)
                if (device.gpu)
                    addTarget(vm, device.gpu->value);
        }
    }

    const std::vector<Name> &parents(const Name &name) const { return of(m_parents, name); }
    /// What stands in it or refers to it.
    const std::vector<Name> &children(const Name &name) const { return of(m_children, name); }

private:
    using Relation = std::map<Name, std::vector<Name>>;

    void add(const Name &child, const Name &parent)
    {
        m_parents[child].push_back(parent);
        m_children[parent].push_back(child);
    }
    static const std::vector<Name> &of(const Relation &relation, const Name &name)
    {
        static const std::vector<Name> kNone;
        const auto found = relation.find(name);
        return found == relation.end() ? kNone : found->second;
    }

    Relation m_parents;
    Relation m_children;
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
