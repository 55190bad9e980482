// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rule_book.h"

#include "model/rules/house/house_condition_reader.h"
#include "model/rules/rules.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr YamlLimits kLimits{.bytes = std::size_t(1) << 20, .depth = 32, .nodes = 100'000};

using Ids = std::set<std::string, std::less<>>;

void readOfCatalog(const Catalog &catalog, Ids &taken, HouseRules &house)
{
    for (const HouseRuleFile &file : catalog.houseRuleFiles()) {
        const auto tree = parseYaml(file.bytes, file.path, kLimits);
        if (tree)
            readHouseRules(tree->root(), HouseText::tr("A house rule of %1.").arg(file.path).toStdString(), taken,
                           house);
        else
            house.errors.push_back(tree.error());
    }
}

void readOfDesign(YamlNode root, Ids &taken, HouseRules &house)
{
    readHouseRules(root, HouseText::tr("A house rule of this design.").toStdString(), taken, house);
}

Ids builtInIds()
{
    Ids ids;
    for (const Rule *rule : allRules())
        ids.insert(rule->id);
    return ids;
}

} // namespace

RuleBook::RuleBook(const Catalog &catalog, const std::string &own)
    : m_own(own), m_rules(allRules().begin(), allRules().end())
{
    Ids taken = builtInIds();
    readOfCatalog(catalog, taken, m_house);
    if (!own.empty()) {
        const auto tree = parseYaml(own, {}, kLimits);
        if (tree)
            readOfDesign(tree->root(), taken, m_house);
        else
            m_house.errors.push_back(tree.error());
    }
    for (const auto &rule : m_house.rules)
        m_rules.push_back(rule.get());
}

const Rule *RuleBook::find(std::string_view id) const
{
    const auto found = std::ranges::find_if(m_rules, [id](const Rule *rule) { return rule->id == id; });
    return found == m_rules.end() ? nullptr : *found;
}

std::vector<Error> houseRuleErrors(const RuleBook &book, const Catalog &catalog, std::string_view designFile,
                                   const QString &fileName)
{
    const auto isOfDesign = [](const Error &error) { return error.where && error.where->file.isEmpty(); };
    if (std::ranges::none_of(book.errors(), isOfDesign))
        return book.errors();
    const auto tree = parseYaml(designFile, fileName);
    const YamlNode node = tree ? tree->root().find("house_rules") : YamlNode();
    if (!node)
        return book.errors();
    HouseRules house;
    Ids taken = builtInIds();
    readOfCatalog(catalog, taken, house);
    readOfDesign(node, taken, house);
    return std::move(house.errors);
}

} // namespace sliceboard
