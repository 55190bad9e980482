// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/conflict_settling.h"

#include "model/comparison/aligned.h"
#include "model/comparison/design_records.h"
#include "model/comparison/difference_texts.h"
#include "model/comparison/list_items.h"
#include "model/comparison/record_keys.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Puts a value where the key of a conflict leads: the way back of the paths in value_merge.cpp.
class Putting {
public:
    Putting(YamlValue value, YamlValue ours) : m_value(std::move(value)), m_ours(std::move(ours)) { }

    /// `rest`: the way from here on; `path`: the way to here for list_items.h. False if nothing is there.
    bool putInMap(YamlValue &map, std::string_view rest, const std::string &path)
    {
        const std::string key(keyAt(map, rest));
        const std::string inner = path.empty() ? key : path + '.' + key;
        rest.remove_prefix(key.size());
        if (rest.empty()) {
            map.set(key, m_value);
            return true;
        }
        YamlValue child = map.find(key);
        const bool isItem = rest.front() == '[';
        rest.remove_prefix(1);
        if (!(isItem ? putInList(child, rest, inner) : putUnfolded(child, rest, inner)))
            return false;
        map.set(key, child.items.empty() ? YamlValue() : std::move(child));
        return true;
    }

private:
    /// A key may have dots itself: the longest one that is there counts.
    static std::string_view keyAt(const YamlValue &map, std::string_view rest)
    {
        std::string_view found = rest.substr(0, rest.find_first_of(".["));
        for (const std::string &key : map.keys) {
            const bool ends = rest.size() == key.size()
                || (rest.size() > key.size() && (rest[key.size()] == '.' || rest[key.size()] == '['));
            if (ends && key.size() > found.size() && rest.substr(0, key.size()) == key)
                found = rest.substr(0, key.size());
        }
        return found;
    }
    bool putUnfolded(YamlValue &value, std::string_view rest, const std::string &path)
    {
        if (value.isAbsent())
            value = YamlValue::map();
        if (!value.isMap())
            return false;
        YamlValue open = unfolded(path, value);
        if (!putInMap(open, rest, path))
            return false;
        value = folded(path, open);
        return true;
    }
    bool putInList(YamlValue &list, std::string_view rest, const std::string &path)
    {
        if (list.isAbsent())
            list = YamlValue::list();
        const std::size_t row = rowAt(list, rest, path);
        const bool isThere = row < list.items.size();
        const std::size_t end = rest.find(']', isThere ? shownItem(path, list.items[row], row).size() : 0);
        if (!list.isList() || end == std::string_view::npos)
            return false;
        rest.remove_prefix(end + 1);
        if (!rest.empty())
            return isThere && putUnfolded(list.items[row], rest.substr(1), path);
        if (!isThere && !m_ours.isAbsent())
            return false;
        if (!isThere && !m_value.isAbsent())
            list.items.push_back(m_value);
        else if (isThere && m_value.isAbsent())
            list.items.erase(list.items.begin() + std::ptrdiff_t(row));
        else if (isThere)
            list.items[row] = m_value;
        return true;
    }
    /// What has no name is known by what it is; its row may have changed since.
    std::size_t rowAt(const YamlValue &list, std::string_view rest, const std::string &path) const
    {
        const auto same = std::ranges::find(list.items, m_ours);
        if (rest.ends_with(']') && same != list.items.end())
            return std::size_t(same - list.items.begin());
        for (std::size_t row = 0; row < list.items.size(); ++row)
            if (rest.starts_with(shownItem(path, list.items[row], row) + ']') && isNamed(path, list.items[row], row))
                return row;
        return list.items.size();
    }
    static bool isNamed(const std::string &path, const YamlValue &item, std::size_t row)
    {
        return shownItem(path, item, row) == shownItem(path, item, row + 1);
    }

    YamlValue m_value;
    YamlValue m_ours; ///< what stands there if nobody has changed it since
};

class Settling {
public:
    Settling(const Design &design, const MergeConflict &conflict, MergeSide side)
        : m_records(design), m_conflict(conflict), m_value(valueOf(conflict, side))
    { }

    Result<void> run()
    {
        if (m_conflict.key.empty())
            return putEntity();
        for (const EntityKind kind : DesignRecords::kKinds)
            if (kind != EntityKind::Design && parentOf(kind) == m_conflict.entity
                && m_conflict.key == std::string(toString(kind)) + 's')
                return putOrder(kind);
        DesignRecord *record = m_records.find(m_conflict.entity, m_conflict.name);
        if (!record)
            return gone();
        if (m_conflict.entity == EntityKind::Host && m_conflict.key == kClusterKey)
            return move(*record, m_value);
        Putting putting(yamlValue(m_value), yamlValue(m_conflict.ours));
        return putting.putInMap(record->facts, m_conflict.key, {}) ? Result<void>() : gone();
    }
    void dropFromList(std::size_t conflict)
    {
        YamlValue &facts = m_records.find(EntityKind::Design, {})->facts;
        YamlValue list = facts.find(kConflictsKey);
        for (std::size_t row = 0; row < list.items.size(); ++row)
            if (isConflict(list.items[row]) && conflict-- == 0) {
                list.items.erase(list.items.begin() + std::ptrdiff_t(row));
                break;
            }
        facts.set(kConflictsKey, list.items.empty() ? YamlValue() : std::move(list));
    }
    Result<Design> toDesign() const { return m_records.toDesign(); }

private:
    Result<void> gone() const
    {
        return failure(DifferenceTexts::tr("What the conflict is about is not there any more: %1.", "host esx01")
                           .arg(entityText(m_conflict.entity, m_conflict.name)));
    }
    Result<void> move(DesignRecord &host, const std::string &cluster)
    {
        if (!m_records.find(EntityKind::Cluster, cluster))
            return failure(
                DifferenceTexts::tr("%1 is not there.", "cluster ml-a").arg(entityText(EntityKind::Cluster, cluster)));
        host.parent = cluster;
        std::vector<std::string> hosts = m_records.children(EntityKind::Host, cluster);
        if (std::ranges::find(hosts, host.name) == hosts.end())
            hosts.push_back(host.name);
        m_records.arrange(EntityKind::Host, cluster, std::move(hosts));
        return {};
    }
    Result<void> putOrder(EntityKind kind)
    {
        NameList order;
        for (const YamlValue &name : yamlValue(m_value).items)
            order.push_back(plainText(name));
        m_records.arrange(kind, m_conflict.name, inOrder(m_records.children(kind, m_conflict.name), order));
        return {};
    }
    Result<void> putEntity()
    {
        if (m_value.empty()) {
            m_records.remove(m_conflict.entity, m_conflict.name);
            return {};
        }
        const DesignRecord *now = m_records.find(m_conflict.entity, m_conflict.name);
        DesignRecord record{m_conflict.entity, m_conflict.name, now ? now->parent : std::string(), yamlValue(m_value)};
        std::string parent = record.parent;
        if (record.kind == EntityKind::Host) {
            parent = plainText(record.facts.find(kClusterKey));
            record.facts.set(kClusterKey, {});
        } else if (record.kind == EntityKind::Gpu) {
            parent = record.name.substr(0, record.name.rfind('/'));
        }
        if (parentOf(record.kind) != EntityKind::Design && !m_records.find(parentOf(record.kind), parent))
            return failure(
                DifferenceTexts::tr("%1 is not there.", "cluster ml-a").arg(entityText(parentOf(record.kind), parent)));
        record.parent = parent;
        std::vector<std::string> names = m_records.children(record.kind, parent);
        if (std::ranges::find(names, record.name) == names.end())
            names.push_back(record.name);
        m_records.arrange(record.kind, parent, std::move(names));
        m_records.put(std::move(record));
        return {};
    }

    DesignRecords m_records;
    const MergeConflict &m_conflict;
    const std::string &m_value;
};

} // namespace

const std::string &valueOf(const MergeConflict &conflict, MergeSide side)
{
    return side == MergeSide::Base ? conflict.base : side == MergeSide::Ours ? conflict.ours : conflict.theirs;
}

Result<Design> settledConflict(const Design &design, std::size_t conflict, MergeSide side)
{
    const std::vector<MergeConflict> conflicts = conflictsOf(design);
    if (conflict >= conflicts.size())
        return design;
    Settling settling(design, conflicts[conflict], side);
    if (side != MergeSide::Ours)
        if (const Result<void> done = settling.run(); !done)
            return tl::unexpected(done.error());
    settling.dropFromList(conflict);
    Result<Design> result = settling.toDesign();
    return result ? aligned(design, std::move(*result)) : std::move(result);
}

} // namespace sliceboard
