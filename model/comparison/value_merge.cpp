// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/value_merge.h"

#include "model/comparison/list_items.h"

#include <unordered_map>

namespace sliceboard {
namespace {

/// Where a value stands: its path for list_items.h, and the path as conflicts show it.
struct ValuePath {
    std::string path;
    std::string shown;

    ValuePath key(const std::string &key) const
    {
        return {path.empty() ? key : path + '.' + key, shown.empty() ? key : shown + '.' + key};
    }
    ValuePath item(const YamlValue &item, std::size_t row) const
    {
        return {path, shown + '[' + shownItem(path, item, row) + ']'};
    }
};

/// The three versions of a value.
struct Versions {
    const YamlValue &base;
    const YamlValue &ours;
    const YamlValue &theirs;

    Versions key(const std::string &key) const { return {base.find(key), ours.find(key), theirs.find(key)}; }
    bool areAll(YamlValue::Kind kind) const
    {
        return ours.kind == kind && theirs.kind == kind && (base.kind == kind || base.isAbsent());
    }
};

class ValueMerge {
public:
    explicit ValueMerge(std::vector<ValueConflict> &conflicts) : m_conflicts(conflicts) { }

    YamlValue merge(const ValuePath &path, const Versions &versions)
    {
        const auto &[base, ours, theirs] = versions;
        if (ours == theirs || base == theirs)
            return ours;
        if (base == ours)
            return theirs;
        if (versions.areAll(YamlValue::Kind::Map) && isMapOfFacts(path.path))
            return mergeUnfolded(path, versions);
        if (versions.areAll(YamlValue::Kind::List))
            if (const auto names = itemNames(path.path, base, base))
                return mergeLists(path, versions, *names);
        return conflict(path, versions);
    }

    YamlValue mergeMaps(const ValuePath &path, const Versions &versions)
    {
        const std::unordered_set<std::string> keys = keysOf(versions);
        YamlValue result = YamlValue::map();
        for (const std::string &key :
             mergeOrders(versions.base.keys, versions.ours.keys, versions.theirs.keys, keys).names)
            if (YamlValue value = merge(path.key(key), versions.key(key)); !value.isAbsent())
                result.set(key, std::move(value), keyText(key, versions));
        return result;
    }

    YamlValue conflict(const ValuePath &path, const Versions &versions)
    {
        m_conflicts.push_back(
            {path.shown, versions.base.toString(), versions.ours.toString(), versions.theirs.toString()});
        return versions.ours;
    }

private:
    static std::string keyText(const std::string &key, const Versions &versions)
    {
        std::string text = versions.ours.keyText(key);
        return text.empty() ? versions.theirs.keyText(key) : text;
    }
    static std::unordered_set<std::string> keysOf(const Versions &versions)
    {
        std::unordered_set<std::string> keys(versions.ours.keys.begin(), versions.ours.keys.end());
        keys.insert(versions.theirs.keys.begin(), versions.theirs.keys.end());
        return keys;
    }
    YamlValue mergeUnfolded(const ValuePath &path, const Versions &versions)
    {
        const YamlValue base = unfolded(path.path, versions.base);
        const YamlValue ours = unfolded(path.path, versions.ours);
        const YamlValue theirs = unfolded(path.path, versions.theirs);
        return folded(path.path, mergeMaps(path, {base, ours, theirs}));
    }

    /// The items of one side by name.
    struct Items {
        NameList names;
        std::unordered_map<std::string, const YamlValue *> byName;

        Items(NameList names_, const YamlValue &list) : names(std::move(names_))
        {
            for (std::size_t i = 0; i < names.size(); ++i)
                byName.emplace(names[i], &list.items[i]);
        }
        const YamlValue &find(const std::string &name) const
        {
            static const YamlValue kAbsent;
            const auto found = byName.find(name);
            return found == byName.end() ? kAbsent : *found->second;
        }
    };

    YamlValue mergeLists(const ValuePath &path, const Versions &versions, const NameList &baseNames)
    {
        const Items base(baseNames, versions.base);
        const Items ours(*itemNames(path.path, versions.base, versions.ours), versions.ours);
        const Items theirs(*itemNames(path.path, versions.base, versions.theirs), versions.theirs);
        std::unordered_map<std::string, YamlValue> merged;
        std::unordered_set<std::string> names;
        for (const NameList *side : {&base.names, &ours.names, &theirs.names})
            for (std::size_t row = 0; row < side->size(); ++row) {
                const std::string &name = (*side)[row];
                if (merged.count(name))
                    continue;
                YamlValue item = mergeItem(path, row, {base.find(name), ours.find(name), theirs.find(name)});
                if (!item.isAbsent())
                    names.insert(name);
                merged.emplace(name, std::move(item));
            }
        const MergedOrder order = mergeOrders(base.names, ours.names, theirs.names, names);
        if (order.isConflict)
            conflict(path, versions);
        YamlValue result = YamlValue::list();
        for (const std::string &name : order.names)
            result.items.push_back(std::move(merged[name]));
        return result.items.empty() && (versions.ours.isAbsent() || versions.theirs.isAbsent()) ? YamlValue() : result;
    }

    YamlValue mergeItem(const ValuePath &path, std::size_t row, const Versions &versions)
    {
        const auto &[base, ours, theirs] = versions;
        if (ours == theirs || base == theirs)
            return ours;
        if (base == ours)
            return theirs;
        const YamlValue &shown = ours.isAbsent() ? theirs : ours;
        const ValuePath place = path.item(shown, row);
        if (!versions.areAll(YamlValue::Kind::Map))
            return conflict(place, versions);
        const std::size_t before = m_conflicts.size();
        YamlValue merged = mergeUnfolded(place, versions);
        if (unfolded(path.path, ours) != ours && m_conflicts.size() > before) {
            m_conflicts.erase(m_conflicts.begin() + std::ptrdiff_t(before),
                              m_conflicts.end()); // "where" is no key of a file: the device is shown whole
            conflict(place, versions);
        }
        return merged;
    }

    std::vector<ValueConflict> &m_conflicts;
};

} // namespace

YamlValue mergeFacts(const YamlValue &base, const YamlValue &ours, const YamlValue &theirs,
                     std::vector<ValueConflict> &conflicts)
{
    return ValueMerge(conflicts).mergeMaps({}, {base, ours, theirs});
}

YamlValue mergeNewFacts(const YamlValue &ours, const YamlValue &theirs, std::vector<ValueConflict> &conflicts)
{
    YamlValue result = ours;
    for (std::size_t i = 0; i < theirs.keys.size(); ++i) {
        const YamlValue &our = ours.find(theirs.keys[i]);
        if (our.isAbsent())
            result.set(theirs.keys[i], theirs.items[i]);
        else if (our != theirs.items[i])
            ValueMerge(conflicts).conflict({{}, theirs.keys[i]}, {{}, our, theirs.items[i]});
    }
    return result;
}

} // namespace sliceboard
