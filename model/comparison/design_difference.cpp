// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/design_difference.h"

#include "model/comparison/aligned.h"
#include "model/comparison/design_records.h"
#include "model/comparison/difference_texts.h"
#include "model/comparison/merged_order.h"
#include "model/comparison/record_keys.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace sliceboard {
namespace {

using Kind = EntityChange::Kind;

constexpr std::array kOrdered{EntityKind::Cluster, EntityKind::Host, EntityKind::Gpu, EntityKind::Vm};

/// The facts that differ, in the order of the file; those that are gone come last.
std::vector<ValueChange> compareFacts(const YamlValue &before, const YamlValue &after)
{
    std::vector<ValueChange> changes;
    for (std::size_t i = 0; i < after.keys.size(); ++i)
        if (const YamlValue &was = before.find(after.keys[i]); was != after.items[i])
            changes.push_back({after.keys[i], was.toString(), after.items[i].toString()});
    for (std::size_t i = 0; i < before.keys.size(); ++i)
        if (after.find(before.keys[i]).isAbsent())
            changes.push_back({before.keys[i], before.items[i].toString(), {}});
    return changes;
}

class Comparison {
public:
    Comparison(const Design &before, const Design &after) : m_was(before), m_is(after) { }

    std::vector<EntityChange> run()
    {
        for (const EntityKind kind : DesignRecords::kKinds)
            kind == EntityKind::Design ? compare(kind, {}) : compareAll(kind);
        for (const EntityKind kind : kOrdered)
            compareOrders(kind);
        return std::move(m_changes);
    }

private:
    void compareAll(EntityKind kind)
    {
        for (const std::string &name : m_was.names(kind))
            if (const DesignRecord &was = *m_was.find(kind, name); !m_is.find(kind, name))
                m_changes.push_back({Kind::Removed, kind, name, compareFacts(was.facts, {}), was.parent});
        for (const std::string &name : m_is.names(kind))
            compare(kind, name);
    }
    void compare(EntityKind kind, const std::string &name)
    {
        const DesignRecord *was = m_was.find(kind, name);
        const DesignRecord *is = m_is.find(kind, name);
        if (!is)
            return;
        if (!was) {
            m_changes.push_back({Kind::Added, kind, name, compareFacts({}, is->facts), is->parent, before(*is)});
            return;
        }
        EntityChange change{Kind::Changed, kind, name, compareFacts(was->facts, is->facts), is->parent};
        if (was->parent != is->parent) {
            change.values.insert(change.values.begin(), {std::string(kClusterKey), was->parent, is->parent});
            change.follows = before(*is);
        }
        if (!change.values.empty())
            m_changes.push_back(std::move(change));
    }
    /// Names come in the order of the file, so that each sibling's predecessor was seen just before.
    std::string before(const DesignRecord &record)
    {
        if (record.kind == EntityKind::Design)
            return {};
        auto &names = m_predecessors[{record.kind, record.parent}];
        if (names.empty()) {
            const std::string *last = nullptr;
            for (const std::string &name : m_is.children(record.kind, record.parent)) {
                names.emplace(name, last ? *last : std::string());
                last = &name;
            }
        }
        return names[record.name];
    }

    /// What the changes so far make of the order, if it is not the new one.
    void compareOrders(EntityKind kind)
    {
        const EntityKind holder = parentOf(kind);
        const std::vector<std::string> parents =
            holder == EntityKind::Design ? std::vector<std::string>{{}} : m_is.names(holder);
        for (const std::string &parent : parents) {
            const std::vector<std::string> &order = m_is.children(kind, parent);
            if (isOtherOrder(m_was.children(kind, parent), order))
                m_changes.push_back({Kind::Reordered, holder, parent, {}, {}, {}, kind, order});
        }
    }
    static bool isOtherOrder(const std::vector<std::string> &was, const std::vector<std::string> &is)
    {
        const auto common = [](const std::vector<std::string> &names, const std::vector<std::string> &others) {
            const std::unordered_set<std::string_view> in(others.begin(), others.end());
            std::vector<std::string_view> kept;
            std::copy_if(names.begin(), names.end(), std::back_inserter(kept),
                         [&in](std::string_view name) { return in.count(name) > 0; });
            return kept;
        };
        return common(was, is) != common(is, was);
    }

    DesignRecords m_was;
    DesignRecords m_is;
    std::map<std::pair<EntityKind, std::string>, std::unordered_map<std::string, std::string>> m_predecessors;
    std::vector<EntityChange> m_changes;
};

QString named(const EntityChange &change) { return QString::fromStdString(change.name); }

/// Brings records from one design to the other.
class Application {
public:
    explicit Application(const Design &design) : m_records(design) { }

    Result<void> apply(const EntityChange &change)
    {
        switch (change.kind) {
        case Kind::Added:
            return add(change);
        case Kind::Removed:
            m_records.remove(change.entity, change.name); // and so all that it holds
            return {};
        case Kind::Changed:
            return alter(change);
        case Kind::Reordered:
            m_orders[{change.ordered, change.name}] = change.order;
            return {};
        }
        return {};
    }
    Result<Design> finish()
    {
        for (const auto &[place, newcomers] : m_newcomers)
            settle(place.first, place.second, newcomers);
        for (const auto &[place, order] : m_orders)
            m_records.arrange(place.first, place.second, inOrder(m_records.children(place.first, place.second), order));
        return m_records.toDesign();
    }

private:
    using Place = std::pair<EntityKind, std::string>; ///< a kind and the parent of its entities
    using Newcomers = std::vector<std::pair<std::string, std::string>>; ///< each with the one that it follows

    Result<void> add(const EntityChange &change)
    {
        if (m_records.find(change.entity, change.name))
            return failure(DifferenceTexts::tr("%1 is there already, so that it cannot be added.").arg(named(change)));
        if (parentOf(change.entity) != EntityKind::Design && !m_records.find(parentOf(change.entity), change.parent))
            return failure(DifferenceTexts::tr("%1 cannot be added, because %2, which holds it, is not there.")
                               .arg(named(change), QString::fromStdString(change.parent)));
        DesignRecord record{change.entity, change.name, change.parent};
        setFacts(record, change.values);
        m_records.put(std::move(record));
        m_newcomers[{change.entity, change.parent}].emplace_back(change.name, change.follows);
        return {};
    }
    Result<void> alter(const EntityChange &change)
    {
        DesignRecord *record = m_records.find(change.entity, change.name);
        if (!record)
            return failure(DifferenceTexts::tr("%1 is not there, so that it cannot be changed.").arg(named(change)));
        setFacts(*record, change.values);
        if (record->kind == EntityKind::Host && record->parent != change.parent && movesHost(change)) {
            record->parent = change.parent;
            m_newcomers[{change.entity, change.parent}].emplace_back(change.name, change.follows);
        }
        return {};
    }
    static bool movesHost(const EntityChange &change)
    {
        return !change.values.empty() && change.values.front().key == kClusterKey;
    }
    static void setFacts(DesignRecord &record, const std::vector<ValueChange> &values)
    {
        for (const ValueChange &value : values)
            if (record.kind != EntityKind::Host || value.key != kClusterKey)
                record.facts.set(value.key, yamlValue(value.after));
    }
    /// What stays keeps its order; each newcomer comes behind the one that it follows, else at the end.
    void settle(EntityKind kind, const std::string &parent, const Newcomers &newcomers)
    {
        std::vector<std::string> names;
        const std::unordered_map<std::string, std::string> fresh(newcomers.begin(), newcomers.end());
        for (const std::string &name : m_records.children(kind, parent)) {
            const DesignRecord *record = m_records.find(kind, name);
            if (record && record->parent == parent && !fresh.count(name))
                names.push_back(name);
        }
        m_records.arrange(kind, parent, withNewcomers(std::move(names), newcomers));
    }

    DesignRecords m_records;
    std::map<Place, Newcomers> m_newcomers;
    std::map<Place, std::vector<std::string>> m_orders;
};

} // namespace

std::vector<EntityChange> designDifference(const Design &before, const Design &after)
{
    return Comparison(before, after).run();
}

Result<Design> applyDifference(const Design &design, std::span<const EntityChange> changes)
{
    Application application(design);
    for (const EntityChange &change : changes)
        if (const Result<void> applied = application.apply(change); !applied)
            return tl::unexpected(applied.error());
    Result<Design> result = application.finish();
    return result ? aligned(design, std::move(*result)) : std::move(result);
}

std::string_view toString(EntityChange::Kind kind)
{
    static constexpr std::array<std::string_view, 4> kWords{"added", "removed", "changed", "reordered"};
    return kWords[std::size_t(kind)];
}

} // namespace sliceboard
