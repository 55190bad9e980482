// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/yaml_reader.h"
#include "model/rules/house/house_condition.h"

#include <QCoreApplication>

#include <map>
#include <string>

namespace sliceboard {

/// Translation context of everything that reads house rules.
struct HouseText {
    Q_DECLARE_TR_FUNCTIONS(HouseRules)
};

/// UTF-8 as messages quote it.
inline QString toQ(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// Reads the conditions of house rules. A named condition is read for each kind of entity that uses it, since the same
/// fact may mean another thing there.
class HouseConditionReader {
public:
    /// `named`: the map of named conditions; may be empty.
    explicit HouseConditionReader(YamlNode named) : m_named(named) { }

    /// A map whose keys are facts, `all`, `any`, `not` or `use`, and which holds when each of them does.
    Result<HouseConditionPtr> read(YamlNode node, EntityKind on);
    /// An error if a named condition suits no kind of entity.
    Result<void> checkNamed(YamlEntry entry);

private:
    Result<HouseConditionPtr> readEntry(YamlEntry entry, EntityKind on);
    Result<HouseConditionPtr> readParts(YamlNode list, HouseCondition::Kind kind, EntityKind on);
    Result<HouseConditionPtr> readUse(YamlNode name, EntityKind on);
    Result<HouseConditionPtr> readFact(YamlEntry entry, EntityKind on);

    YamlNode m_named;
    std::map<std::pair<EntityKind, std::string>, HouseConditionPtr> m_read;
    std::vector<std::string> m_open; ///< named conditions being read, to find cycles
};

/// Reads the tests of one fact: a value, a list of values, or a map of tests.
Result<HouseConditionPtr> readHouseTests(const HouseFact &fact, YamlEntry entry);
/// One condition of several, or the one.
Result<HouseConditionPtr> joinHouseConditions(HouseCondition::Kind kind, std::vector<HouseConditionPtr> parts,
                                              YamlNode at);

} // namespace sliceboard
