// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

#include <algorithm>

namespace sliceboard {

void CatalogDraft::noteReplaced(const std::string &key, const TextPlace &place)
{
    notes += CatalogText::tr("The catalog's row for \"%1\" is replaced by your own in line %2 of %3.")
                 .arg(QString::fromStdString(key))
                 .arg(place.line)
                 .arg(place.file);
}

void readPositive(ObjectReader &reader, std::string_view key, std::optional<int> &target)
{
    const YamlNode node = reader.optionalNode(key);
    if (!node || node.isNull())
        return;
    const auto number = yamlInteger(node, 1, std::numeric_limits<int>::max());
    if (number)
        target = int(*number);
    else
        reader.check(tl::unexpected(number.error()));
}

void readPositive(ObjectReader &reader, std::string_view key, int &target)
{
    std::optional<int> number;
    readPositive(reader, key, number);
    target = number.value_or(target);
}

void readAscending(ObjectReader &reader, std::string_view key, std::vector<int> &target)
{
    const YamlNode node = reader.optionalNode(key);
    if (!node)
        return;
    reader.check(readYaml(node, target));
    const bool ascending = std::adjacent_find(target.begin(), target.end(), std::greater_equal<>()) == target.end();
    if (reader.ok() && (!ascending || (!target.empty() && target.front() < 0)))
        reader.check(yamlFailure(node, CatalogText::tr("Expected numbers from 0 on in ascending order.")));
}

void readConfidence(ObjectReader &reader, Confidence &confidence)
{
    const YamlNode verified = reader.optionalNode("verified");
    if (verified)
        reader.check(readYaml(verified, confidence.verified));
    reader.optional("unverified", confidence.doubtful);
    if (reader.ok() && verified && confidence.verified != confidence.doubtful.empty())
        reader.check(yamlFailure(verified,
                                 CatalogText::tr("\"verified\" must be false if, and only if, \"unverified\" "
                                                 "lists the fields that are not.")));
    confidence.verified = confidence.doubtful.empty();
}

void readSourceKeys(ObjectReader &reader, CatalogDraft &draft, std::vector<std::string> &target)
{
    const YamlNode sources = reader.requiredNode("sources");
    if (!sources)
        return;
    reader.check(forEachItem(sources, [&](YamlNode item) -> Result<void> {
        if (!draft.sources.find(item.text()))
            return yamlFailure(item,
                               CatalogText::tr("The source %1 is not listed in sources.yaml.").arg(describeYaml(item)));
        target.emplace_back(item.text());
        return {};
    }));
}

void readMeta(ObjectReader &reader, CatalogDraft &draft)
{
    const YamlNode meta = reader.optionalNode("meta");
    const YamlNode sources = meta ? meta.find("sources") : YamlNode();
    if (!sources)
        return;
    reader.check(forEachPair(sources, [&draft](YamlNode key, YamlNode value) -> Result<void> {
        Source source{std::string(key.text()), {}, {}};
        if (draft.sources.find(source.key))
            return {};
        auto done = readYaml(value, source.title);
        return done ? draft.add(draft.sources, std::string(key.text()), source, key) : done;
    }));
}

} // namespace sliceboard
