// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/change_details.h"

#include "model/comparison/list_items.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace sliceboard {
namespace {

struct KeyKind {
    EntityKind entity;
    std::string_view key;
    ChangeKind kind;
};

/// Keys that are more than settings.
constexpr std::array<KeyKind, 13> kKeyKinds{{{EntityKind::Host, "cluster", ChangeKind::Moved},
                                             {EntityKind::Vm, "host", ChangeKind::Moved},
                                             {EntityKind::Gpu, "use", ChangeKind::Mode},
                                             {EntityKind::Gpu, "vgpu_mode", ChangeKind::Mode},
                                             {EntityKind::Gpu, "current_use", ChangeKind::Mode},
                                             {EntityKind::Gpu, "current_vgpu_mode", ChangeKind::Mode},
                                             {EntityKind::Gpu, "passthrough_enabled", ChangeKind::Mode},
                                             {EntityKind::Gpu, "mig_enabled", ChangeKind::Mode},
                                             {EntityKind::Host, "vgpu_manager", ChangeKind::Driver},
                                             {EntityKind::Host, "manager_package", ChangeKind::Driver},
                                             {EntityKind::Host, "manager_vib", ChangeKind::Driver},
                                             {EntityKind::Vm, "guest.driver", ChangeKind::Driver},
                                             {EntityKind::Vm, "guest.release", ChangeKind::Driver}}};

ChangeKind kindOf(EntityKind entity, std::string_view path)
{
    const auto found = std::find_if(kKeyKinds.begin(), kKeyKinds.end(),
                                    [&](const KeyKind &row) { return row.entity == entity && row.key == path; });
    return found == kKeyKinds.end() ? ChangeKind::Settings : found->kind;
}

ChangeKind kindOfDevice(std::string_view key)
{
    if (key == "on" || key == "at")
        return ChangeKind::Moved;
    return key == "group" ? ChangeKind::Settings : ChangeKind::Reprofiled;
}

class Details {
public:
    explicit Details(EntityKind entity) : m_entity(entity) { }

    void compare(const std::string &path, const std::string &shown, const YamlValue &before, const YamlValue &after)
    {
        if (before == after)
            return;
        if (isMapOfFacts(path) && isOrAbsent(before, YamlValue::Kind::Map) && isOrAbsent(after, YamlValue::Kind::Map))
            return compareMaps(path, shown, before, after);
        if (isOrAbsent(before, YamlValue::Kind::List) && isOrAbsent(after, YamlValue::Kind::List))
            if (const auto names = itemNames(path, before, before))
                return compareLists(path, shown, *names, before, after);
        add(kindOf(m_entity, path), shown, before, after);
    }
    std::vector<ChangeDetail> take() { return std::move(m_details); }

private:
    static bool isOrAbsent(const YamlValue &value, YamlValue::Kind kind)
    {
        return value.kind == kind || value.isAbsent();
    }
    static bool isDevices(std::string_view path) { return path == "devices" || path == "slots"; }

    void add(ChangeKind kind, std::string shown, const YamlValue &before, const YamlValue &after)
    {
        m_details.push_back({kind, std::move(shown), plainText(before), plainText(after)});
    }
    void compareMaps(const std::string &path, const std::string &shown, const YamlValue &before, const YamlValue &after)
    {
        for (const std::string &key : before.keys)
            compare(path + '.' + key, shown + '.' + key, before.find(key), after.find(key));
        for (const std::string &key : after.keys)
            if (before.find(key).isAbsent())
                compare(path + '.' + key, shown + '.' + key, {}, after.find(key));
    }
    void compareLists(const std::string &path, const std::string &shown, const NameList &names, const YamlValue &before,
                      const YamlValue &after)
    {
        const std::size_t start = m_details.size();
        const NameList is = *itemNames(path, before, after);
        std::unordered_map<std::string, std::size_t> rows;
        for (std::size_t row = 0; row < is.size(); ++row)
            rows.emplace(is[row], row);
        for (std::size_t row = 0; row < names.size(); ++row) {
            const auto found = rows.find(names[row]);
            compareItems(path, shown, row, before.items[row],
                         found == rows.end() ? YamlValue() : after.items[found->second]);
            if (found != rows.end())
                rows.erase(found);
        }
        for (std::size_t row = 0; row < is.size(); ++row)
            if (rows.count(is[row]))
                compareItems(path, shown, row, {}, after.items[row]);
        if (m_details.size() == start)
            add(ChangeKind::Reordered, shown, before, after);
    }
    void compareItems(const std::string &path, const std::string &shown, std::size_t row, const YamlValue &before,
                      const YamlValue &after)
    {
        if (before == after)
            return;
        const YamlValue &item = after.isAbsent() ? before : after;
        const bool isWord = !item.isMap();
        const std::string place = isWord ? shown : shown + '[' + shownItem(path, item, row) + ']';
        if (before.isAbsent() || after.isAbsent())
            return add(isDevices(path) ? ChangeKind::Reprofiled : ChangeKind::Settings, place, before, after);
        if (!isDevices(path))
            return compareMaps(path, place, before, after);
        compareDevices(place, before, after);
    }
    /// Where a passthrough device is stands in its own key, so that both are brought into one form first.
    void compareDevices(const std::string &place, const YamlValue &before, const YamlValue &after)
    {
        const YamlValue was = unfolded("devices", before);
        const YamlValue is = unfolded("devices", after);
        if (was.find("what") != is.find("what"))
            add(ChangeKind::Reprofiled, place, readable(was.find("what")), readable(is.find("what")));
        for (const std::string_view key : {"on", "at"})
            if (const YamlValue &old = was.find("where").find(key), &now = is.find("where").find(key); old != now)
                add(kindOfDevice(key), place + '.' + std::string(key), old, now);
        if (was.find("group") != is.find("group"))
            add(kindOfDevice("group"), place + ".group", was.find("group"), is.find("group"));
    }
    /// A vGPU by its type alone.
    static YamlValue readable(const YamlValue &what)
    {
        const YamlValue &profile = what.find("profile");
        return profile.isAbsent() ? what : profile;
    }

    EntityKind m_entity;
    std::vector<ChangeDetail> m_details;
};

} // namespace

std::string_view toString(ChangeKind kind)
{
    static constexpr std::array<std::string_view, kChangeKinds> kWords{"added", "removed", "moved",    "re-profiled",
                                                                       "mode",  "driver",  "settings", "reordered"};
    return kWords[std::size_t(kind)];
}

const char *symbolOf(ChangeKind kind)
{
    static constexpr std::array<const char *, kChangeKinds> kSymbols{"+", "−", "→", "↻", "◧", "▣", "⚙", "⇅"};
    return kSymbols[std::size_t(kind)];
}

std::vector<ChangeDetail> detailsOf(const EntityChange &change)
{
    switch (change.kind) {
    case EntityChange::Kind::Added:
        return {{ChangeKind::Added, {}, {}, {}}};
    case EntityChange::Kind::Removed:
        return {{ChangeKind::Removed, {}, {}, {}}};
    case EntityChange::Kind::Reordered:
        return {{ChangeKind::Reordered, std::string(toString(change.ordered)) + 's', {}, {}}};
    case EntityChange::Kind::Changed:
        break;
    }
    std::vector<ChangeDetail> details;
    for (const ValueChange &value : change.values) {
        if (change.entity == EntityKind::Host && value.key == "cluster") {
            details.push_back({ChangeKind::Moved, value.key, value.before, value.after});
            continue;
        }
        Details more(change.entity);
        more.compare(value.key, value.key, yamlValue(value.before), yamlValue(value.after));
        for (ChangeDetail &detail : more.take())
            details.push_back(std::move(detail));
    }
    return details;
}

} // namespace sliceboard
