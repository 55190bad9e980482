// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/change_marks.h"

#include "model/comparison/difference_texts.h"

#include <unordered_map>

namespace sliceboard {
namespace {

QString symbol(ChangeKind kind) { return QString::fromUtf8(symbolOf(kind)); }

/// Entities by the names that changes have.
class NamedEntities {
public:
    explicit NamedEntities(const Design &design)
    {
        for (const Cluster &cluster : design.clusters) {
            add(EntityKind::Cluster, cluster.name, cluster.id);
            for (const Host &host : cluster.hosts) {
                add(EntityKind::Host, host.name, host.id);
                for (const Gpu &gpu : host.gpus) {
                    m_gpuNames.emplace(gpu.id, host.name + '/' + gpu.address);
                    add(EntityKind::Gpu, m_gpuNames[gpu.id], gpu.id);
                }
            }
        }
        for (const Vm &vm : design.vms) {
            add(EntityKind::Vm, vm.name, vm.id);
            m_vms.emplace(vm.name, &vm);
        }
    }

    EntityRef find(EntityKind kind, const std::string &name) const
    {
        const auto &refs = m_refs[std::size_t(kind)];
        const auto found = refs.find(name);
        return found == refs.end() ? EntityRef() : found->second;
    }
    /// Names of the GPUs on which a VM is placed.
    std::set<std::string> gpusOf(const std::string &vm) const
    {
        std::set<std::string> names;
        const auto found = m_vms.find(vm);
        if (found == m_vms.end())
            return names;
        for (const Device &device : found->second->devices)
            if (const auto gpu = device.gpu ? m_gpuNames.find(*device.gpu) : m_gpuNames.end(); gpu != m_gpuNames.end())
                names.insert(gpu->second);
        return names;
    }

private:
    void add(EntityKind kind, const std::string &name, const EntityRef &ref)
    {
        m_refs[std::size_t(kind)].emplace(name, ref);
    }

    std::array<std::unordered_map<std::string, EntityRef>, 5> m_refs;
    std::unordered_map<GpuId, std::string> m_gpuNames;
    std::unordered_map<std::string, const Vm *> m_vms;
};

class Marking {
public:
    Marking(const Design &here, const Design &there, bool isAfter)
        : m_here(here), m_there(there), m_gone(isAfter ? ChangeKind::Removed : ChangeKind::Added)
    { }

    void add(const EntityChange &change)
    {
        if (change.kind == EntityChange::Kind::Reordered || change.entity == EntityKind::Design)
            return;
        if (const EntityRef ref = m_here.find(change.entity, change.name); ref.kind != EntityKind::Design)
            for (const ChangeDetail &detail : detailsOf(change))
                m_marks[ref].kinds.insert(detail.kind);
        else if (change.entity != EntityKind::Vm)
            addGone(m_here.find(change.entity == EntityKind::Gpu ? EntityKind::Host : EntityKind::Cluster,
                                change.parent),
                    m_gone, lastPart(change));
        if (change.entity == EntityKind::Vm)
            addLeftPlaces(change.name);
    }
    ChangeMarks take() { return std::move(m_marks); }

private:
    static std::string lastPart(const EntityChange &change)
    {
        return change.entity == EntityKind::Gpu ? change.name.substr(change.parent.size() + 1) : change.name;
    }
    void addGone(const EntityRef &holder, ChangeKind kind, const std::string &name)
    {
        if (holder.kind != EntityKind::Design)
            m_marks[holder].others += symbol(kind) + u' ' + onOneLine(name);
    }
    /// GPUs that held the VM in the other design, but do not here.
    void addLeftPlaces(const std::string &vm)
    {
        const bool isHere = m_here.find(EntityKind::Vm, vm).kind != EntityKind::Design;
        const std::set<std::string> now = m_here.gpusOf(vm);
        for (const std::string &gpu : m_there.gpusOf(vm))
            if (!now.count(gpu))
                addGone(m_here.find(EntityKind::Gpu, gpu), isHere ? ChangeKind::Moved : m_gone, vm);
    }

    NamedEntities m_here;
    NamedEntities m_there;
    ChangeKind m_gone; ///< what is here no more, or not yet
    ChangeMarks m_marks;
};

} // namespace

QString ChangeMark::symbols() const
{
    QStringList texts;
    QString own;
    for (const ChangeKind kind : kinds)
        own += symbol(kind);
    if (!own.isEmpty())
        texts += own;
    return (texts + others).join(u"  "_qs);
}

QString ChangeMark::words() const
{
    QStringList texts;
    for (const ChangeKind kind : kinds)
        texts += symbol(kind) + u' ' + nameOf(kind);
    return (texts + others).join(u'\n');
}

ChangeMarks changeMarks(std::span<const EntityChange> changes, const Design &here, const Design &there, bool isAfter)
{
    Marking marking(here, there, isAfter);
    for (const EntityChange &change : changes)
        marking.add(change);
    return marking.take();
}

EntityRef entityNamed(const Design &design, EntityKind kind, const std::string &name)
{
    return NamedEntities(design).find(kind, name);
}

} // namespace sliceboard
