// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/change_marks.h"

#include "model/comparison/difference_texts.h"
#include "model/domain/design_index.h"
#include "model/placement/gpu_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace sliceboard {
namespace {

struct ChangeMarkTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangeMarks)
};

QString symbol(ChangeKind kind) { return QString::fromUtf8(symbolOf(kind)); }

/// Entities by the names that changes have.
class NamedEntities {
public:
    explicit NamedEntities(const Design &design) : m_design(design)
    {
        m_index.rebuild(design);
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
        for (const Vm &vm : design.vms)
            add(EntityKind::Vm, vm.name, vm.id);
    }

    const Design &design() const { return m_design; }
    const DesignIndex &index() const { return m_index; }
    EntityRef find(EntityKind kind, const std::string &name) const
    {
        const auto &refs = m_refs[std::size_t(kind)];
        const auto found = refs.find(name);
        return found == refs.end() ? EntityRef() : found->second;
    }
    Place place(EntityKind kind, const std::string &name) const { return m_index.place(find(kind, name).id); }
    const Vm *vm(const std::string &name) const { return vmAt(m_design, place(EntityKind::Vm, name)); }
    /// Empty for a GPU that is not there.
    const std::string &nameOf(GpuId gpu) const
    {
        static const std::string kNone;
        const auto found = m_gpuNames.find(gpu);
        return found == m_gpuNames.end() ? kNone : found->second;
    }

private:
    void add(EntityKind kind, const std::string &name, const EntityRef &ref)
    {
        m_refs[std::size_t(kind)].emplace(name, ref);
    }

    const Design &m_design;
    DesignIndex m_index;
    std::array<std::unordered_map<std::string, EntityRef>, 5> m_refs;
    std::unordered_map<GpuId, std::string> m_gpuNames;
};

class Marking {
public:
    Marking(const ComparedDesigns &designs, const Catalog &catalog)
        : m_here(designs.here),
          m_there(designs.there),
          m_catalog(catalog),
          m_gone(designs.isAfter ? ChangeKind::Removed : ChangeKind::Added)
    { }

    void add(const EntityChange &change)
    {
        if (change.kind == EntityChange::Kind::Reordered || change.entity == EntityKind::Design)
            return;
        if (const EntityRef ref = m_here.find(change.entity, change.name); ref.kind != EntityKind::Design)
            for (const ChangeDetail &detail : detailsOf(change))
                m_marks[ref].kinds.insert(detail.kind);
        else
            addGone(change);
        if (change.entity == EntityKind::Vm)
            addLeftPlaces(change.name);
    }
    ChangeMarks take() { return std::move(m_marks); }

private:
    /// What holds it shows it, unless that is gone as well and has it among its parts.
    void addGone(const EntityChange &change)
    {
        const Place place = m_there.place(change.entity, change.name);
        if (const Cluster *cluster = clusterAt(m_there.design(), place)) {
            m_marks[{}].gone.push_back(gone(*cluster));
        } else if (const Host *host = hostAt(m_there.design(), place)) {
            if (const EntityRef holder = m_here.find(EntityKind::Cluster, change.parent);
                holder.kind != EntityKind::Design)
                m_marks[holder].gone.push_back(gone(*host));
        } else if (const Gpu *gpu = gpuAt(m_there.design(), place)) {
            if (const EntityRef holder = m_here.find(EntityKind::Host, change.parent);
                holder.kind != EntityKind::Design)
                m_marks[holder].gone.push_back(gone(*gpu));
        }
    }
    GoneEntity gone(const Cluster &cluster) const
    {
        GoneEntity made{m_gone, EntityKind::Cluster, onOneLine(cluster.name), {}, {}, {}};
        for (const Host &host : cluster.hosts)
            if (m_here.find(EntityKind::Host, host.name).kind == EntityKind::Design)
                made.parts.push_back(gone(host));
        return made;
    }
    GoneEntity gone(const Host &host) const
    {
        GoneEntity made{m_gone, EntityKind::Host, onOneLine(host.name), {}, {}, {}};
        for (const Gpu &gpu : host.gpus)
            made.parts.push_back(gone(gpu));
        return made;
    }
    GoneEntity gone(const Gpu &gpu) const
    {
        const GpuModel *model = m_catalog.model(gpu.model);
        QStringList texts{onOneLine(model ? model->name : gpu.model)};
        for (const DeviceRef &device : m_there.index().residents(gpu.id))
            if (const Vm *vm = vmAt(m_there.design(), m_there.index().place(device.vm.value)))
                if (const QString name = onOneLine(vm->name); texts.last() != name)
                    texts += name;
        return {m_gone, EntityKind::Gpu, onOneLine(gpu.address), texts.join(QStringLiteral(", ")), {}, {}};
    }

    /// Room on GPUs that the VM had in the other design, but has not here.
    void addLeftPlaces(const std::string &name)
    {
        const Vm *was = m_there.vm(name);
        if (!was)
            return;
        const Vm *is = m_here.vm(name);
        const bool isElsewhere =
            is && std::ranges::any_of(is->devices, [](const Device &each) { return each.gpu.has_value(); });
        for (int row = 0; row < int(was->devices.size()); ++row) {
            const Device &device = was->devices[std::size_t(row)];
            const std::string &gpu = device.gpu ? m_there.nameOf(*device.gpu) : std::string();
            const EntityRef holder = m_here.find(EntityKind::Gpu, gpu);
            if (holder.kind != EntityKind::Design && !(is && isOn(*is, {holder.id}, device.at)))
                m_marks[holder].gone.push_back({isElsewhere ? ChangeKind::Moved : m_gone,
                                                EntityKind::Vm,
                                                onOneLine(name),
                                                {},
                                                {},
                                                shareOf({was->id, row}, *device.gpu)});
        }
    }
    /// Without a placement ID anywhere on the GPU will do.
    static bool isOn(const Vm &vm, GpuId gpu, std::optional<int> at)
    {
        return std::ranges::any_of(vm.devices, [&](const Device &each) {
            return each.gpu == gpu && (!at || !each.at || each.at == at);
        });
    }
    std::optional<GoneEntity::Share> shareOf(const DeviceRef &device, GpuId id)
    {
        const Gpu *gpu = gpuAt(m_there.design(), m_there.index().place(id.value));
        if (!gpu)
            return {};
        auto known = m_layouts.find(id);
        if (known == m_layouts.end())
            known = m_layouts
                        .emplace(id,
                                 layOut(*gpu, m_catalog.model(gpu->model),
                                        occupantsOf(m_there.design(), m_there.index(), *gpu), m_catalog))
                        .first;
        const GpuLayout &layout = known->second;
        const auto block = std::ranges::find_if(layout.blocks, [&device](const Block &each) {
            return each.occupant.device == device;
        });
        if (block == layout.blocks.end() || layout.scale.units <= 0)
            return {};
        const double units = layout.scale.units;
        return GoneEntity::Share{block->range.start / units, std::min(1.0, block->range.end / units)};
    }

    NamedEntities m_here;
    NamedEntities m_there;
    const Catalog &m_catalog;
    ChangeKind m_gone; ///< what is here no more, or not yet
    std::unordered_map<GpuId, GpuLayout> m_layouts; ///< of the other design
    ChangeMarks m_marks;
};

} // namespace

QString GoneEntity::label() const { return symbol(kind) + u' ' + name; }

QString ChangeMark::ownSymbols() const
{
    QString own;
    for (const ChangeKind kind : kinds)
        own += symbol(kind);
    return own;
}

QString ChangeMark::bareSymbols() const
{
    std::set<ChangeKind> all = kinds;
    for (const GoneEntity &each : gone)
        all.insert(each.kind);
    return ChangeMark{all, {}}.ownSymbols();
}

QString ChangeMark::symbols() const
{
    QStringList texts;
    if (!kinds.empty())
        texts += ownSymbols();
    for (const GoneEntity &each : gone)
        texts += each.label();
    texts.removeDuplicates(); // a VM may have had several blocks
    return texts.join(u"  "_qs);
}

QString ChangeMark::words() const
{
    QStringList texts;
    for (const ChangeKind kind : kinds)
        texts += symbol(kind) + u' ' + nameOf(kind);
    for (const GoneEntity &each : gone)
        texts += ChangeMarkTexts::tr("%1 %2: %3", "symbol, Removed, VM vm-2")
                     .arg(symbol(each.kind), nameOf(each.kind), entityText(each.entity, each.name.toStdString()));
    texts.removeDuplicates();
    return texts.join(u'\n');
}

ChangeMarks changeMarks(std::span<const EntityChange> changes, const ComparedDesigns &designs, const Catalog &catalog)
{
    Marking marking(designs, catalog);
    for (const EntityChange &change : changes)
        marking.add(change);
    return marking.take();
}

EntityRef entityNamed(const Design &design, EntityKind kind, const std::string &name)
{
    const auto named = [&name](const auto &each) { return each.name == name; };
    if (kind == EntityKind::Vm) {
        const auto vm = std::ranges::find_if(design.vms, named);
        return vm == design.vms.end() ? EntityRef() : EntityRef(vm->id);
    }
    for (const Cluster &cluster : design.clusters) {
        if (kind == EntityKind::Cluster && named(cluster))
            return cluster.id;
        for (const Host &host : cluster.hosts) {
            if (kind == EntityKind::Host && named(host))
                return host.id;
            for (std::size_t i = 0; kind == EntityKind::Gpu && i < host.gpus.size(); ++i)
                if (name == host.name + '/' + host.gpus[i].address)
                    return host.gpus[i].id;
        }
    }
    return {};
}

} // namespace sliceboard
