// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"

#include "model/base/yaml_text.h"
#include "model/formats/change_reader.h"
#include "model/formats/design_file_texts.h"
#include "model/formats/design_keys.h"
#include "model/formats/host_reader.h"
#include "model/formats/view_reader.h"
#include "model/formats/vm_reader.h"
#include "model/formats/yaml_values.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr std::size_t kMostWaivers = 100'000;
constexpr std::size_t kMostClusters = 10'000;
constexpr std::size_t kMostVms = 400'000;
constexpr std::size_t kMostHouseRuleBytes = std::size_t(256) * 1024;

/// Files older than kDesignFormat would be brought up to date here, one step per format; 1 is the first.
Result<void> checkFormat(YamlNode root)
{
    if (root.isNull())
        return yamlFailure(root, DesignFileTexts::tr("This file is empty; a design starts with \"format: 1\"."));
    if (!root.isMap())
        return yamlFailure(root,
                           DesignFileTexts::tr("This is not a design: it starts with %1 instead of \"format: 1\".")
                               .arg(describeYaml(root)));
    const YamlNode node = root.find("format");
    if (!node)
        return yamlFailure(
            root,
            DesignFileTexts::tr(
                "This is not a design: the key \"format\" is missing; a design starts with \"format: 1\"."));
    const auto format = yamlInteger(node, 1, std::numeric_limits<int>::max());
    if (!format)
        return tl::unexpected(format.error());
    if (*format > kDesignFormat)
        return yamlFailure(node,
                           DesignFileTexts::tr(
                               "This file has format %1; this program reads up to %2: it needs a newer Sliceboard.")
                               .arg(*format)
                               .arg(kDesignFormat));
    return {};
}

Result<void> readSeverities(YamlNode node, std::map<std::string, Severity> &severities)
{
    if (auto map = expectYamlMap(node); !map)
        return map;
    for (const YamlEntry entry : node.entries())
        if (auto done = readYaml(entry.value, severities[std::string(entry.key.text())]); !done)
            return done;
    return {};
}

/// Only the text: what is wrong with a house rule must not keep a design from being opened.
Result<void> readHouseRulesText(YamlNode node, std::string &text)
{
    text = yamlInLines(node);
    if (text.size() > kMostHouseRuleBytes)
        return yamlFailure(node,
                           DesignFileTexts::tr(
                               "The house rules are longer than %1 KiB, which is the most that is read.")
                               .arg(kMostHouseRuleBytes / 1024));
    return {};
}

Result<void> readWaiver(YamlNode node, Waiver &waiver)
{
    ObjectReader map(node);
    map.required("rule", waiver.rule);
    map.optional("on", waiver.subjects);
    map.optional("facts", waiver.facts);
    map.optional("reason", waiver.reason);
    map.optional("author", waiver.author);
    optionalDay(map, "expires", waiver.expires);
    std::sort(waiver.subjects.begin(), waiver.subjects.end());
    return finishMap(map, DesignMap::Waiver);
}

Result<void> readWaivers(YamlNode node, Design &design)
{
    if (auto list = expectListUpTo(node, kMostWaivers); !list)
        return list;
    for (const YamlNode item : node.items()) {
        Waiver &waiver = design.waivers.emplace_back();
        waiver.id = {++design.lastId};
        if (auto done = readWaiver(item, waiver); !done)
            return done;
    }
    return {};
}

Result<void> readClusters(YamlNode node, HostReader &reader)
{
    if (auto list = expectListUpTo(node, kMostClusters); !list)
        return list;
    for (const YamlNode item : node.items())
        if (auto done = reader.readCluster(item); !done)
            return done;
    return {};
}

Result<void> readVms(YamlNode node, VmReader &reader)
{
    if (auto list = expectListUpTo(node, kMostVms); !list)
        return list;
    reader.expect(node.size());
    for (const YamlNode item : node.items())
        if (auto done = reader.readVm(item); !done)
            return done;
    return {};
}

Result<Design> readFormat1(YamlNode root)
{
    Design design;
    ObjectReader map(root);
    map.optionalNode("format");
    map.optional("name", design.name);
    map.optional("description", design.description);
    map.optional("customer", design.customer);
    map.optional("author", design.author);
    if (const YamlNode change = map.optionalNode("change"); change && !change.isNull())
        map.check(readChange(change, design.change));
    if (const YamlNode page = map.optionalNode("page"); page && !page.isNull())
        map.check(readPage(page, design.page));
    if (const YamlNode severities = map.optionalNode("severities"))
        map.check(readSeverities(severities, design.severities));
    if (const YamlNode rules = map.optionalNode("house_rules"); rules && !rules.isNull())
        map.check(readHouseRulesText(rules, design.houseRules));
    HostReader hosts(design);
    if (const YamlNode clusters = map.optionalNode("clusters"))
        map.check(readClusters(clusters, hosts));
    if (const YamlNode vms = map.optionalNode("vms")) {
        VmReader reader(design, hosts);
        map.check(readVms(vms, reader));
    }
    if (const YamlNode waivers = map.optionalNode("waivers"))
        map.check(readWaivers(waivers, design));
    if (const YamlNode presentation = map.optionalNode("presentation"); presentation && !presentation.isNull())
        map.check(readPresentation(presentation, design.presentation));
    if (const YamlNode views = map.optionalNode("views"); views && !views.isNull())
        map.check(readViews(views, design.views));
    if (const YamlNode progress = map.optionalNode("progress"); progress && !progress.isNull())
        map.check(readProgress(progress, design.progress));
    if (auto done = finishMap(map, DesignMap::Design, &design.extras); !done)
        return tl::unexpected(done.error());
    return design;
}

std::size_t countHashes(std::string_view text) { return std::size_t(std::count(text.begin(), text.end(), '#')); }

std::size_t countHashes(YamlNode node)
{
    std::size_t count = countHashes(node.text());
    for (const YamlNode item : node.items())
        count += countHashes(item);
    for (const YamlEntry entry : node.entries())
        count += countHashes(entry.key.text()) + countHashes(entry.value);
    return count;
}

} // namespace

Result<Design> readDesign(std::string_view bytes, const QString &fileName)
{
    YamlLimits limits;
    limits.bytes = kMostDesignBytes;
    const auto tree = parseYaml(bytes, fileName, limits);
    if (!tree)
        return tl::unexpected(tree.error());
    if (auto format = checkFormat(tree->root()); !format)
        return tl::unexpected(format.error());
    return readFormat1(tree->root());
}

bool hasYamlComments(std::string_view bytes)
{
    const std::size_t hashes = countHashes(bytes);
    if (hashes == 0)
        return false;
    const auto tree = parseYaml(bytes, {});
    return !tree || countHashes(tree->root()) != hashes;
}

} // namespace sliceboard
