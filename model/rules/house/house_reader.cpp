// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_reader.h"

#include "model/base/yaml_text.h"
#include "model/rules/house/house_condition_reader.h"

#include <QRegularExpression>

#include <array>

namespace sliceboard {
namespace {

constexpr std::size_t kLongestText = 2000;
constexpr std::array<std::string_view, 4> kScopes{"vm", "gpu", "host", "cluster"};
constexpr std::array kScopeKinds{EntityKind::Vm, EntityKind::Gpu, EntityKind::Host, EntityKind::Cluster};
constexpr std::array<std::string_view, 4> kSeverities{"off", "info", "warning", "error"};
constexpr std::array kSeverityValues{Severity::Off, Severity::Info, Severity::Warning, Severity::Error};

/// Reads one rule; what it finds wrong first is its error.
class RuleReader {
public:
    RuleReader(HouseConditionReader &conditions, const std::string &origin) : m_conditions(conditions)
    {
        m_texts.origin = origin;
    }

    Result<std::unique_ptr<HouseRule>> read(YamlNode node, const std::set<std::string, std::less<>> &taken);

private:
    Result<void> readId(YamlNode node, const std::set<std::string, std::less<>> &taken);
    void readText(ObjectReader &map, std::string_view key, std::string &text);
    void readConditions(ObjectReader &map);

    HouseConditionReader &m_conditions;
    HouseRule::Texts m_texts;
    EntityKind m_on = EntityKind::Vm;
    Severity m_severity = Severity::Warning;
    HouseConditionPtr m_when, m_must;
};

Result<void> RuleReader::readId(YamlNode node, const std::set<std::string, std::less<>> &taken)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    if (auto done = readYaml(node, m_texts.id); !done)
        return done;
    if (m_texts.id.size() > 100 || !form.match(QString::fromStdString(m_texts.id)).hasMatch())
        return yamlFailure(
            node,
            HouseText::tr("The id of a rule is of small letters, digits and hyphens, such as prod-whole-gpus; got %1.")
                .arg(describeYaml(node)));
    if (taken.contains(m_texts.id))
        return yamlFailure(node,
                           HouseText::tr("There is already a rule \"%1\".").arg(QString::fromStdString(m_texts.id)));
    return {};
}

void RuleReader::readText(ObjectReader &map, std::string_view key, std::string &text)
{
    const YamlNode node = map.optionalNode(key);
    if (!node)
        return;
    map.check(readYaml(node, text));
    if (text.size() > kLongestText)
        map.check(yamlFailure(node, HouseText::tr("A text of a rule has at most %1 bytes.").arg(kLongestText)));
}

void RuleReader::readConditions(ObjectReader &map)
{
    const auto read = [&](YamlNode node, HouseConditionPtr &target) {
        if (!node || !map.ok())
            return;
        if (auto condition = m_conditions.read(node, m_on))
            target = std::move(*condition);
        else
            map.check(tl::unexpected(condition.error()));
    };
    read(map.optionalNode("when"), m_when);
    const YamlNode must = map.requiredNode("must");
    read(must, m_must);
    if (must)
        m_texts.demand = yamlOnOneLine(must);
}

Result<std::unique_ptr<HouseRule>> RuleReader::read(YamlNode node, const std::set<std::string, std::less<>> &taken)
{
    ObjectReader map(node);
    if (const YamlNode id = map.requiredNode("id"))
        map.check(readId(id, taken));
    if (const YamlNode on = map.requiredNode("on")) {
        const auto scope = yamlWord(on, kScopes);
        if (scope)
            m_on = kScopeKinds[*scope];
        else
            map.check(tl::unexpected(scope.error()));
    }
    if (const YamlNode severity = map.optionalNode("severity")) {
        const auto word = yamlWord(severity, kSeverities);
        if (word)
            m_severity = kSeverityValues[*word];
        else
            map.check(tl::unexpected(word.error()));
    }
    readText(map, "title", m_texts.title);
    readText(map, "explanation", m_texts.explanation);
    readText(map, "way_out", m_texts.wayOut);
    readConditions(map);
    if (auto done = map.finish(); !done)
        return tl::unexpected(done.error());
    if (m_texts.title.empty())
        m_texts.title = m_texts.id;
    if (m_texts.explanation.empty())
        m_texts.explanation = HouseText::tr("A rule of this house.").toStdString();
    if (m_texts.wayOut.empty())
        m_texts.wayOut = HouseText::tr("Bring the design in line with the rule, or waive the finding.").toStdString();
    return std::make_unique<HouseRule>(std::move(m_texts), m_on, m_severity, std::move(m_when), std::move(m_must));
}

void readRules(YamlNode list, HouseConditionReader &conditions, const std::string &origin,
               std::set<std::string, std::less<>> &taken, HouseRules &into)
{
    if (auto isList = expectYamlList(list); !isList) {
        into.errors.push_back(isList.error());
        return;
    }
    std::size_t count = 0;
    for (const YamlNode item : list.items()) {
        if (++count > kMostHouseRules) {
            into.errors.push_back(
                yamlFailure(item, HouseText::tr("At most %1 house rules are read.").arg(kMostHouseRules)).value());
            return;
        }
        auto rule = RuleReader(conditions, origin).read(item, taken);
        if (!rule) {
            into.errors.push_back(rule.error());
            continue;
        }
        taken.insert((*rule)->texts.id);
        into.rules.push_back(std::move(*rule));
    }
}

} // namespace

void readHouseRules(YamlNode root, const std::string &origin, std::set<std::string, std::less<>> &taken,
                    HouseRules &into)
{
    if (root.isNull())
        return;
    ObjectReader map(root);
    const YamlNode named = map.optionalNode("conditions");
    const YamlNode rules = map.optionalNode("rules");
    if (auto done = map.finish(); !done)
        into.errors.push_back(done.error());
    if (named)
        if (auto isMap = expectYamlMap(named); !isMap)
            into.errors.push_back(isMap.error());
    HouseConditionReader conditions(named);
    if (named)
        for (const YamlEntry entry : named.entries())
            if (auto fits = conditions.checkNamed(entry); !fits)
                into.errors.push_back(fits.error());
    if (rules)
        readRules(rules, conditions, origin, taken, into);
}

} // namespace sliceboard
