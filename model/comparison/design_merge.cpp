// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/design_merge.h"

#include "model/comparison/aligned.h"
#include "model/comparison/design_records.h"
#include "model/comparison/merged_order.h"
#include "model/comparison/record_keys.h"
#include "model/formats/design_keys.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace sliceboard {
namespace {

using Name = std::pair<EntityKind, std::string>;

/// What a record says, as one value for conflicts.
std::string textOf(const DesignRecord *record)
{
    if (!record)
        return {};
    YamlValue facts = record->facts;
    if (record->kind == EntityKind::Host)
        facts.set("cluster", YamlValue::ofText(record->parent));
    return facts.toString();
}

/// What one side changed, added or moved, with all that holds it: no reason to agree to its removal.
std::set<Name> touchedBy(const DesignRecords &base, const DesignRecords &side)
{
    std::set<Name> touched;
    for (const EntityKind kind : DesignRecords::kKinds) {
        for (const std::string &name : side.names(kind)) {
            const DesignRecord *record = side.find(kind, name);
            const DesignRecord *was = base.find(kind, name);
            if (was && was->facts == record->facts && was->parent == record->parent)
                continue;
            for (; record && touched.emplace(record->kind, record->name).second;)
                record = record->parent.empty() ? nullptr : side.find(parentOf(record->kind), record->parent);
        }
    }
    return touched;
}

class Merging {
public:
    Merging(const Design &base, const Design &ours, const Design &theirs)
        : m_base(base),
          m_ours(ours),
          m_theirs(theirs),
          m_touchedByOurs(touchedBy(m_base, m_ours)),
          m_touchedByTheirs(touchedBy(m_base, m_theirs))
    { }

    Result<Design> run()
    {
        DesignRecord design{EntityKind::Design, {}, {}};
        design.facts = mergedFacts(m_base.find(EntityKind::Design, {}), *m_ours.find(EntityKind::Design, {}),
                                   *m_theirs.find(EntityKind::Design, {}));
        m_merged.put(std::move(design));
        for (const EntityKind kind : kEntities)
            mergeAll(kind);
        keepParents();
        for (const std::string &vm : m_names[std::size_t(EntityKind::Vm)])
            if (DesignRecord *record = m_merged.find(EntityKind::Vm, vm))
                keepReferences(*record);
        for (const EntityKind kind : kEntities)
            arrangeAll(kind);
        return m_merged.toDesign();
    }
    std::vector<MergeConflict> takeConflicts() { return std::move(m_conflicts); }

private:
    static constexpr std::array kEntities{EntityKind::Cluster, EntityKind::Host, EntityKind::Gpu, EntityKind::Vm};

    void conflict(EntityKind kind, const std::string &name, ValueConflict values)
    {
        m_conflicts.push_back({std::move(values), kind, name});
    }
    /// One side changed the entity, the other removed it.
    void conflictOfEntity(EntityKind kind, const std::string &name)
    {
        if (m_disputed.emplace(kind, name).second)
            conflict(kind, name,
                     {{},
                      textOf(m_base.find(kind, name)),
                      textOf(m_ours.find(kind, name)),
                      textOf(m_theirs.find(kind, name))});
    }

    void mergeAll(EntityKind kind)
    {
        std::vector<std::string> &names = m_names[std::size_t(kind)];
        std::unordered_set<std::string> seen;
        for (const DesignRecords *side : {&m_ours, &m_theirs})
            for (std::string &name : side->names(kind))
                if (seen.insert(name).second)
                    names.push_back(std::move(name));
        for (const std::string &name : names)
            merge(kind, name);
    }
    void merge(EntityKind kind, const std::string &name)
    {
        const DesignRecord *base = m_base.find(kind, name);
        const DesignRecord *ours = m_ours.find(kind, name);
        const DesignRecord *theirs = m_theirs.find(kind, name);
        if (ours && theirs)
            return mergeBoth(base, *ours, *theirs);
        if (!base)
            return m_merged.put(ours ? *ours : *theirs);
        const std::set<Name> &touched = ours ? m_touchedByOurs : m_touchedByTheirs;
        if (!touched.count({kind, name}))
            return;
        conflictOfEntity(kind, name);
        if (ours)
            m_merged.put(*ours);
    }
    void mergeBoth(const DesignRecord *base, const DesignRecord &ours, const DesignRecord &theirs)
    {
        DesignRecord merged = ours;
        merged.facts = mergedFacts(base, ours, theirs);
        if (ours.parent != theirs.parent) {
            if (base && base->parent == ours.parent)
                merged.parent = theirs.parent;
            else if (!base || base->parent != theirs.parent)
                conflictOfParent(base, ours, theirs);
        }
        m_merged.put(std::move(merged));
    }
    void conflictOfParent(const DesignRecord *base, const DesignRecord &ours, const DesignRecord &theirs)
    {
        conflict(ours.kind, ours.name, {"cluster", base ? base->parent : std::string(), ours.parent, theirs.parent});
    }
    YamlValue mergedFacts(const DesignRecord *base, const DesignRecord &ours, const DesignRecord &theirs)
    {
        std::vector<ValueConflict> conflicts;
        YamlValue facts = base ? mergeFacts(base->facts, ours.facts, theirs.facts, conflicts)
                               : mergeNewFacts(ours.facts, theirs.facts, conflicts);
        for (ValueConflict &each : conflicts)
            conflict(ours.kind, ours.name, std::move(each));
        return facts;
    }

    /// Nothing may stand in what is gone.
    void keepParents()
    {
        for (const EntityKind kind : {EntityKind::Host, EntityKind::Gpu})
            for (const std::string &name : m_names[std::size_t(kind)])
                if (DesignRecord *record = m_merged.find(kind, name))
                    keepParent(*record);
    }
    void keepParent(DesignRecord &record)
    {
        if (m_merged.find(parentOf(record.kind), record.parent))
            return;
        const DesignRecord *ours = m_ours.find(record.kind, record.name);
        if (!ours) {
            conflictOfEntity(record.kind, record.name);
            m_merged.remove(record.kind, std::string(record.name));
            return;
        }
        if (const DesignRecord *theirs = m_theirs.find(record.kind, record.name);
            theirs && record.parent != ours->parent)
            conflictOfParent(m_base.find(record.kind, record.name), *ours, *theirs);
        record.parent = ours->parent;
        bringBack(parentOf(record.kind), record.parent);
    }
    /// Takes over from ours what theirs removed, because ours needs it.
    void bringBack(EntityKind kind, const std::string &name)
    {
        const DesignRecord *ours = m_ours.find(kind, name);
        if (!ours || m_merged.find(kind, name))
            return;
        conflictOfEntity(kind, name);
        m_merged.put(*ours);
        if (parentOf(kind) == EntityKind::Design)
            return;
        const DesignRecord *holder = m_merged.find(parentOf(kind), ours->parent);
        if (!holder)
            bringBack(parentOf(kind), ours->parent);
    }

    /// No VM may refer to what is gone.
    void keepReferences(DesignRecord &vm)
    {
        const DesignRecord *ours = m_ours.find(EntityKind::Vm, vm.name);
        const YamlValue none = YamlValue::map();
        const YamlValue before = vm.facts;
        const YamlValue &our = ours ? ours->facts : none;
        if (const YamlValue &host = before.find("host");
            !host.isAbsent() && isLost(EntityKind::Host, plainText(host), our.find("host") == host)) {
            conflictOfKey(vm, "host");
            vm.facts.set("host", {});
        }
        YamlValue devices = before.find("devices");
        const YamlValue &ourDevices = our.find("devices");
        bool areChanged = false;
        for (YamlValue &device : devices.items)
            areChanged = keepReference(device, ourDevices) || areChanged;
        if (areChanged) {
            conflictOfKey(vm, "devices");
            vm.facts.set("devices", std::move(devices));
        }
    }
    /// Whether the device lost its GPU.
    bool keepReference(YamlValue &device, const YamlValue &ourDevices)
    {
        const std::string_view key = device.find(kPassthroughKey).isAbsent() ? kOnKey : kPassthroughKey;
        const YamlValue gpu = device.find(key);
        if (gpu.isAbsent() || (key == kPassthroughKey && plainText(gpu) == kAnyGpu))
            return false;
        const bool isOurs =
            std::any_of(ourDevices.items.begin(), ourDevices.items.end(), [&gpu](const YamlValue &each) {
                return each.find(kOnKey) == gpu || each.find(kPassthroughKey) == gpu;
            });
        if (!isLost(EntityKind::Gpu, plainText(gpu), isOurs))
            return false;
        device.set(key, key == kOnKey ? YamlValue() : YamlValue::ofText(kAnyGpu));
        return true;
    }
    bool isLost(EntityKind kind, const std::string &name, bool isOurs)
    {
        if (isOurs)
            bringBack(kind, name);
        return !m_merged.find(kind, name);
    }
    void conflictOfKey(const DesignRecord &vm, std::string_view key)
    {
        const auto text = [&](const DesignRecords &records) {
            const DesignRecord *record = records.find(EntityKind::Vm, vm.name);
            return record ? record->facts.find(key).toString() : std::string();
        };
        conflict(EntityKind::Vm, vm.name, {std::string(key), text(m_base), text(m_ours), text(m_theirs)});
    }

    void arrangeAll(EntityKind kind)
    {
        std::map<std::string, std::unordered_set<std::string>> members;
        for (const std::string &name : m_names[std::size_t(kind)])
            if (const DesignRecord *record = m_merged.find(kind, name))
                members[record->parent].insert(name);
        for (const auto &[parent, names] : members) {
            const MergedOrder order = mergeOrders(m_base.children(kind, parent), m_ours.children(kind, parent),
                                                  m_theirs.children(kind, parent), names);
            if (order.isConflict)
                conflictOfOrder(kind, parent);
            m_merged.arrange(kind, parent, order.names);
        }
    }
    void conflictOfOrder(EntityKind kind, const std::string &parent)
    {
        const auto text = [&](const DesignRecords &records) {
            YamlValue list = YamlValue::list();
            for (const std::string &name : records.children(kind, parent))
                list.items.push_back(YamlValue::ofText(name));
            return list.toString();
        };
        conflict(parentOf(kind), parent, {listKey(kind), text(m_base), text(m_ours), text(m_theirs)});
    }
    static std::string listKey(EntityKind kind) { return std::string(toString(kind)) + 's'; }

    DesignRecords m_base;
    DesignRecords m_ours;
    DesignRecords m_theirs;
    DesignRecords m_merged;
    std::set<Name> m_touchedByOurs;
    std::set<Name> m_touchedByTheirs;
    std::array<std::vector<std::string>, 5> m_names; ///< of ours and theirs together, by kind
    std::set<Name> m_disputed;
    std::vector<MergeConflict> m_conflicts;
};

YamlValue valueOf(const MergeConflict &conflict)
{
    YamlValue map = YamlValue::map();
    const auto text = [&map](std::string_view key, std::string_view value) {
        if (!value.empty())
            map.set(key, YamlValue::ofText(value));
    };
    text("entity", toString(conflict.entity));
    text("name", conflict.name);
    text("key", conflict.key);
    text("base", conflict.base);
    text("ours", conflict.ours);
    text("theirs", conflict.theirs);
    return map;
}

} // namespace

Result<DesignMerge> mergeDesigns(const Design &base, const Design &ours, const Design &theirs)
{
    Merging merging(base, ours, theirs);
    Result<Design> design = merging.run();
    if (!design)
        return tl::unexpected(design.error());
    return DesignMerge{aligned(ours, std::move(*design)), merging.takeConflicts()};
}

Design withConflicts(Design design, const std::vector<MergeConflict> &conflicts)
{
    if (conflicts.empty())
        return design;
    const auto had = design.extras.find(kConflictsKey);
    YamlValue list = had == design.extras.end() ? YamlValue::list() : yamlValue(had->second);
    if (!list.isList())
        list = YamlValue::list({list});
    for (const MergeConflict &conflict : conflicts)
        list.items.push_back(valueOf(conflict));
    design.extras[kConflictsKey] = list.toString();
    return design;
}

bool isConflict(const YamlValue &item) { return item.isMap() && !item.find("entity").isAbsent(); }

std::vector<MergeConflict> conflictsOf(const Design &design)
{
    std::vector<MergeConflict> conflicts;
    const auto found = design.extras.find(kConflictsKey);
    const YamlValue list = found == design.extras.end() ? YamlValue() : yamlValue(found->second);
    for (const YamlValue &item : list.items) {
        if (!isConflict(item))
            continue;
        MergeConflict conflict;
        for (const EntityKind kind : DesignRecords::kKinds)
            if (plainText(item.find("entity")) == toString(kind))
                conflict.entity = kind;
        conflict.name = plainText(item.find("name"));
        conflict.key = plainText(item.find("key"));
        conflict.base = plainText(item.find("base"));
        conflict.ours = plainText(item.find("ours"));
        conflict.theirs = plainText(item.find("theirs"));
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

} // namespace sliceboard
