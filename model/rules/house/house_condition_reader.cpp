// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_condition_reader.h"

#include "model/base/nearest_word.h"
#include "model/rules/house/house_reader.h"

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

constexpr std::array kKinds{EntityKind::Vm, EntityKind::Gpu, EntityKind::Host, EntityKind::Cluster};

/// Which facts rules on an entity may ask for, in words.
QString kindInWords(EntityKind on)
{
    switch (on) {
    case EntityKind::Gpu:
        return HouseText::tr("GPUs");
    case EntityKind::Host:
        return HouseText::tr("hosts");
    case EntityKind::Cluster:
        return HouseText::tr("clusters");
    default:
        return HouseText::tr("VMs");
    }
}

tl::unexpected<Error> unknownFact(YamlNode key, EntityKind on)
{
    const std::vector<std::string> names = houseFactNames(on);
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    std::string_view near = nearestWord(key.text(), candidates);
    const auto longer = std::ranges::find_if(candidates, [key](std::string_view name) {
        return !key.text().empty() && name.starts_with(key.text());
    });
    if (near.empty() && longer != candidates.end())
        near = *longer;
    const QString text = HouseText::tr("Rules on %1 know no fact \"%2\".").arg(kindInWords(on), toQ(key.text()));
    if (near.empty())
        return yamlFailure(key, text);
    return yamlFailure(key, text + QLatin1Char(' ') + HouseText::tr("Did you mean \"%1\"?").arg(toQ(near)));
}

} // namespace

Result<HouseConditionPtr> joinHouseConditions(HouseCondition::Kind kind, std::vector<HouseConditionPtr> parts,
                                              YamlNode at)
{
    if (parts.size() == 1 && kind != HouseCondition::Kind::Not)
        return parts.front();
    auto joined = std::make_shared<HouseCondition>();
    joined->kind = kind;
    for (const HouseConditionPtr &part : parts) {
        joined->size += part->size;
        joined->asksParent = joined->asksParent || part->asksParent;
    }
    joined->parts = std::move(parts);
    if (joined->size > kMostHouseTests)
        return yamlFailure(
            at,
            HouseText::tr("This condition takes more than %1 tests, with those of the named conditions that it uses.")
                .arg(kMostHouseTests));
    return HouseConditionPtr(std::move(joined));
}

Result<HouseConditionPtr> HouseConditionReader::read(YamlNode node, EntityKind on)
{
    if (auto map = expectYamlMap(node); !map)
        return tl::unexpected(map.error());
    if (node.size() == 0)
        return yamlFailure(node, HouseText::tr("A condition must not be empty."));
    std::vector<HouseConditionPtr> parts;
    for (const YamlEntry entry : node.entries()) {
        auto part = readEntry(entry, on);
        if (!part)
            return part;
        parts.push_back(std::move(*part));
    }
    return joinHouseConditions(HouseCondition::Kind::All, std::move(parts), node);
}

Result<HouseConditionPtr> HouseConditionReader::readEntry(YamlEntry entry, EntityKind on)
{
    const std::string_view key = entry.key.text();
    if (key == "all")
        return readParts(entry.value, HouseCondition::Kind::All, on);
    if (key == "any")
        return readParts(entry.value, HouseCondition::Kind::Any, on);
    if (key == "use")
        return readUse(entry.value, on);
    if (key != "not")
        return readFact(entry, on);
    auto inner = read(entry.value, on);
    if (!inner)
        return inner;
    return joinHouseConditions(HouseCondition::Kind::Not, {std::move(*inner)}, entry.key);
}

Result<HouseConditionPtr> HouseConditionReader::readParts(YamlNode list, HouseCondition::Kind kind, EntityKind on)
{
    if (auto isList = expectYamlList(list); !isList)
        return tl::unexpected(isList.error());
    if (list.size() == 0)
        return yamlFailure(list, HouseText::tr("A list of conditions must not be empty."));
    std::vector<HouseConditionPtr> parts;
    for (const YamlNode item : list.items()) {
        auto part = read(item, on);
        if (!part)
            return part;
        parts.push_back(std::move(*part));
    }
    return joinHouseConditions(kind, std::move(parts), list);
}

Result<HouseConditionPtr> HouseConditionReader::readUse(YamlNode name, EntityKind on)
{
    const auto text = yamlText(name);
    if (!text)
        return tl::unexpected(text.error());
    const std::string key(*text);
    if (const auto known = m_read.find({on, key}); known != m_read.end())
        return known->second;
    const YamlNode node = m_named ? m_named.find(key) : YamlNode();
    if (!node)
        return yamlFailure(name, HouseText::tr("There is no condition \"%1\" under \"conditions\".").arg(toQ(key)));
    if (std::ranges::find(m_open, key) != m_open.end())
        return yamlFailure(name, HouseText::tr("The condition \"%1\" uses itself.").arg(toQ(key)));
    m_open.push_back(key);
    auto condition = read(node, on);
    m_open.pop_back();
    if (condition)
        m_read[{on, key}] = *condition;
    return condition;
}

Result<HouseConditionPtr> HouseConditionReader::readFact(YamlEntry entry, EntityKind on)
{
    const HouseFact *fact = houseFact(on, entry.key.text());
    return fact ? readHouseTests(*fact, entry) : Result<HouseConditionPtr>(unknownFact(entry.key, on));
}

Result<void> HouseConditionReader::checkNamed(YamlEntry entry)
{
    std::optional<Error> first;
    for (const EntityKind on : kKinds) {
        m_open = {std::string(entry.key.text())};
        const auto condition = read(entry.value, on);
        m_open.clear();
        if (condition)
            return {};
        if (!first)
            first = condition.error();
    }
    return tl::unexpected(*first);
}

} // namespace sliceboard
