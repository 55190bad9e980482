// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/list_items.h"

#include "model/comparison/record_keys.h"
#include "model/formats/design_keys.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

namespace sliceboard {
namespace {

constexpr std::string_view kWhat = "what";
constexpr std::string_view kWhere = "where";
constexpr std::string_view kAt = "at";
constexpr std::string_view kGroup = "group";
constexpr std::string_view kDriver = "driver";
constexpr std::string_view kRelease = "release";

constexpr std::array<std::string_view, 9> kMaps{"guest",      "bios",         "change",
                                                "page",       "presentation", "progress",
                                                "severities", "house_rules",  "house_rules.conditions"};
constexpr std::array<std::string_view, 4> kWords{"needs", "tags", "views.adds", "views.folded"};

/// Lists whose items are named by one or two of their keys.
struct NamedList {
    std::string_view path;
    std::string_view key;
    std::string_view more = {};
};
constexpr std::array<NamedList, 4> kNamed{NamedList{"waivers", "rule", "on"}, NamedList{"views", "title"},
                                          NamedList{"progress.steps", "step"}, NamedList{"house_rules.rules", "id"}};

bool isMatched(std::string_view path) { return path == "devices" || path == "slots"; }

const NamedList *namedList(std::string_view path)
{
    const auto found =
        std::find_if(kNamed.begin(), kNamed.end(), [path](const NamedList &list) { return list.path == path; });
    return found == kNamed.end() ? nullptr : &*found;
}

/// The same name a second time is another item. No text holds the byte 1.
class Uniquely {
public:
    std::string operator()(std::string name)
    {
        const int count = ++m_counts[name];
        return count == 1 ? name : name + '\1' + std::to_string(count);
    }

private:
    std::unordered_map<std::string, int> m_counts;
};

using IsSame = std::function<bool(const YamlValue &, const YamlValue &)>;

bool areEqual(const YamlValue &a, const YamlValue &b, std::string_view key)
{
    return !a.find(key).isAbsent() && a.find(key) == b.find(key);
}

std::string_view kindOf(const YamlValue &item)
{
    const YamlValue &what = item.find(kWhat);
    return what.keys.empty() ? std::string_view() : std::string_view(what.keys.front());
}

/// From what is surely the same device to what may be.
const std::array<IsSame, 5> &likenesses()
{
    static const std::array<IsSame, 5> kLikenesses{
        [](const YamlValue &a, const YamlValue &b) { return a == b; },
        [](const YamlValue &a, const YamlValue &b) {
            return areEqual(a, b, kWhat) && areEqual(a.find(kWhere), b.find(kWhere), kOnKey);
        },
        [](const YamlValue &a, const YamlValue &b) { return areEqual(a, b, kWhat); },
        [](const YamlValue &a, const YamlValue &b) {
            return areEqual(a, b, kWhere) || areEqual(a.find(kWhere), b.find(kWhere), kOnKey);
        },
        [](const YamlValue &a, const YamlValue &b) { return kindOf(a) == kindOf(b); }};
    return kLikenesses;
}

std::vector<YamlValue> unfoldedItems(std::string_view path, const YamlValue &list)
{
    std::vector<YamlValue> items;
    for (const YamlValue &item : list.items)
        items.push_back(unfolded(path, item));
    return items;
}

NameList matchedNames(std::string_view path, const YamlValue &before, const YamlValue &list)
{
    const std::vector<YamlValue> was = unfoldedItems(path, before);
    const std::vector<YamlValue> is = unfoldedItems(path, list);
    std::vector<bool> taken(was.size(), false);
    NameList names(is.size());
    for (const IsSame &isSame : likenesses())
        for (std::size_t i = 0; i < is.size(); ++i)
            for (std::size_t old = 0; names[i].empty() && old < was.size(); ++old)
                if (!taken[old] && isSame(was[old], is[i])) {
                    taken[old] = true;
                    names[i] = '#' + std::to_string(old);
                }
    Uniquely uniquely;
    for (std::size_t i = 0; i < is.size(); ++i)
        if (names[i].empty())
            names[i] = uniquely('+' + list.items[i].toString());
    return names;
}

YamlValue unfoldedDevice(const YamlValue &device)
{
    YamlValue what = YamlValue::map();
    YamlValue where = YamlValue::map();
    for (std::size_t i = 0; i < device.keys.size(); ++i) {
        const std::string &key = device.keys[i];
        if (key == kOnKey || key == kAt) {
            where.set(key, device.items[i]);
        } else if (key == kPassthroughKey) {
            what.set(key, YamlValue::ofText(kAnyGpu));
            if (plainText(device.items[i]) != kAnyGpu)
                where.set(kOnKey, device.items[i]);
        } else if (key != kGroup) {
            what.set(key, device.items[i]);
        }
    }
    YamlValue result = YamlValue::map();
    result.set(kWhat, std::move(what));
    if (!where.keys.empty())
        result.set(kWhere, std::move(where));
    result.set(kGroup, device.find(kGroup));
    return result;
}

YamlValue foldedDevice(const YamlValue &device)
{
    YamlValue result = device.find(kWhat);
    const YamlValue &where = device.find(kWhere);
    if (!result.find(kPassthroughKey).isAbsent()) {
        if (const YamlValue &on = where.find(kOnKey); !on.isAbsent())
            result.set(kPassthroughKey, on);
        return result;
    }
    result.set(kOnKey, where.find(kOnKey));
    if (!result.find("profile").isAbsent()) {
        result.set(kAt, where.find(kAt));
        result.set(kGroup, device.find(kGroup));
    }
    return result;
}

YamlValue unfoldedGuest(const YamlValue &guest)
{
    YamlValue result = guest;
    YamlValue driver = YamlValue::map();
    for (const std::string_view key : {kDriver, kRelease}) {
        driver.set(key, guest.find(key));
        result.set(key, {});
    }
    if (!driver.keys.empty())
        result.set(kDriver, std::move(driver));
    return result;
}

YamlValue foldedGuest(const YamlValue &guest)
{
    YamlValue result = guest;
    const YamlValue driver = guest.find(kDriver);
    result.set(kDriver, {});
    for (const std::string_view key : {kDriver, kRelease})
        result.set(key, driver.find(key));
    return result;
}

} // namespace

bool isMapOfFacts(std::string_view path)
{
    return path.empty() || std::find(kMaps.begin(), kMaps.end(), path) != kMaps.end();
}

std::optional<NameList> itemNames(std::string_view path, const YamlValue &before, const YamlValue &list)
{
    if (isMatched(path))
        return matchedNames(path, before, list);
    const NamedList *named = namedList(path);
    if (!named && std::find(kWords.begin(), kWords.end(), path) == kWords.end())
        return {};
    Uniquely uniquely;
    NameList names;
    for (const YamlValue &item : list.items) {
        std::string name = named ? item.find(named->key).toString() : item.toString();
        if (named && !named->more.empty())
            name += item.find(named->more).toString();
        names.push_back(uniquely(std::move(name)));
    }
    return names;
}

std::string shownItem(std::string_view path, const YamlValue &item, std::size_t row)
{
    const NamedList *named = namedList(path);
    return named ? plainText(item.find(named->key)) : std::to_string(row + 1);
}

YamlValue unfolded(std::string_view path, const YamlValue &value)
{
    if (!value.isMap())
        return value;
    return isMatched(path) ? unfoldedDevice(value) : path == "guest" ? unfoldedGuest(value) : value;
}

YamlValue folded(std::string_view path, const YamlValue &value)
{
    if (!value.isMap())
        return value;
    return isMatched(path) ? foldedDevice(value) : path == "guest" ? foldedGuest(value) : value;
}

} // namespace sliceboard
