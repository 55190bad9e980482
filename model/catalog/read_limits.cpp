// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

#include <array>

namespace sliceboard {
namespace {

constexpr std::array<std::string_view, 4> kConfidences = {"Q", "S", "R", "I"};

Result<EsxiVersion> readEsxi(YamlNode node)
{
    const auto version = EsxiVersion::parse(node.text());
    if (!version)
        return yamlFailure(
            node, CatalogText::tr("Expected an ESXi version such as 8.0.3, but got %1.").arg(describeYaml(node)));
    return *version;
}

Result<void> readCount(YamlNode key, YamlNode value, Limit &limit)
{
    const auto version = readEsxi(key);
    if (!version)
        return tl::unexpected(version.error());
    const auto count = yamlInteger(value, 1, std::numeric_limits<int>::max());
    if (!count)
        return tl::unexpected(count.error());
    limit.countByEsxi[*version] = int(*count);
    return {};
}

Result<void> readNumber(YamlNode key, YamlNode value, Limit &limit)
{
    const auto number = yamlInteger(value, 1, std::numeric_limits<int>::max());
    if (!number)
        return tl::unexpected(number.error());
    limit.numbers[std::string(key.text())] = int(*number);
    return {};
}

Result<void> readTag(YamlNode tag, YamlNode value, Limit &limit)
{
    const auto version = readEsxi(value);
    if (!version)
        return tl::unexpected(version.error());
    limit.esxiByTag[std::string(tag.text())] = *version;
    return {};
}

void readLimitSources(ObjectReader &reader, CatalogDraft &draft, Limit &limit)
{
    std::vector<std::string> keys;
    readSourceKeys(reader, draft, keys);
    for (const std::string &key : keys)
        limit.source += (limit.source.empty() ? "" : ", ") + key;
}

Result<void> readLimit(YamlNode key, YamlNode node, CatalogDraft &draft)
{
    Limit limit;
    limit.id = key.text();
    ObjectReader reader(node);
    if (const YamlNode esxi = reader.optionalNode("esxi_from")) {
        const auto version = readEsxi(esxi);
        if (version)
            limit.esxiFrom = *version;
        else
            reader.check(tl::unexpected(version.error()));
    }
    readPositive(reader, "branch_from", limit.branchFrom);
    if (const YamlNode counts = reader.optionalNode("counts"))
        reader.check(
            forEachPair(counts, [&limit](YamlNode esxi, YamlNode count) { return readCount(esxi, count, limit); }));
    if (const YamlNode numbers = reader.optionalNode("numbers"))
        reader.check(
            forEachPair(numbers, [&limit](YamlNode name, YamlNode number) { return readNumber(name, number, limit); }));
    if (const YamlNode tags = reader.optionalNode("tags"))
        reader.check(forEachPair(tags, [&limit](YamlNode tag, YamlNode esxi) { return readTag(tag, esxi, limit); }));
    reader.optional("names", limit.names);
    reader.optional("disputed", limit.disputed);
    readLimitSources(reader, draft, limit);
    if (const YamlNode confidence = reader.requiredNode("confidence")) {
        const auto word = yamlWord(confidence, kConfidences);
        reader.check(word ? Result<void>() : Result<void>(tl::unexpected(word.error())));
        limit.confidence = confidence.text();
    }
    reader.skip({"note"});
    if (auto done = reader.finish(); !done)
        return done;
    return draft.add(draft.limits, limit.id, limit, key);
}

} // namespace

Result<void> readLimits(YamlNode root, CatalogDraft &draft)
{
    ObjectReader file(root);
    readMeta(file, draft);
    if (const YamlNode limits = file.requiredNode("limits"))
        file.check(forEachPair(limits, [&](YamlNode key, YamlNode value) { return readLimit(key, value, draft); }));
    return file.finish();
}

} // namespace sliceboard
