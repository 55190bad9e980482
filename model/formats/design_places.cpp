// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_places.h"

#include "model/base/yaml_tree.h"
#include "model/formats/design_reader.h"

namespace sliceboard {
namespace {

YamlItems itemsOf(YamlNode map, std::string_view key)
{
    const YamlNode list = map.find(key);
    return list ? list.items() : YamlItems(YamlNode());
}

/// Lines in the order in which readDesign() gives ids.
std::vector<std::uint32_t> linesOf(YamlNode root)
{
    std::vector<std::uint32_t> lines{1};
    const auto add = [&lines](YamlNode node) { lines.push_back(std::uint32_t(node.place().line)); };
    for (const YamlNode cluster : itemsOf(root, "clusters")) {
        add(cluster);
        for (const YamlNode host : itemsOf(cluster, "hosts")) {
            add(host);
            for (const YamlNode gpu : itemsOf(host, "gpus"))
                add(gpu);
        }
    }
    for (const char *key : {"vms", "waivers"})
        for (const YamlNode node : itemsOf(root, key))
            add(node);
    return lines;
}

} // namespace

Result<DesignPlaces> DesignPlaces::read(std::string_view bytes, const QString &fileName)
{
    YamlLimits limits;
    limits.bytes = kMostDesignBytes;
    const auto tree = parseYaml(bytes, fileName, limits);
    if (!tree)
        return tl::unexpected(tree.error());
    DesignPlaces places;
    places.m_lines = linesOf(tree->root());
    if (const YamlNode severities = tree->root().find("severities"))
        for (const YamlEntry entry : severities.entries())
            places.m_severities.emplace(entry.key.text(), entry.key.place().line);
    return places;
}

int DesignPlaces::lineOfSeverity(std::string_view rule) const
{
    const auto found = m_severities.find(rule);
    return found == m_severities.end() ? 1 : found->second;
}

} // namespace sliceboard
