// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_difference.h"

#include "model/base/yaml_text.h"
#include "model/base/yaml_tree.h"
#include "model/formats/design_writer.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace sliceboard {
namespace {

constexpr std::array kParts{EntityKind::Cluster, EntityKind::Host, EntityKind::Gpu, EntityKind::Vm};

/// One entity with its map in the file. What it holds is compared by itself.
struct Entry {
    std::string name;
    std::string parent; ///< of a host: its cluster
    YamlNode map;
};

/// Keys that name an entity or lead to others.
bool isStructure(EntityKind kind, std::string_view key)
{
    switch (kind) {
    case EntityKind::Design:
        return key == "format" || key == "clusters" || key == "vms";
    case EntityKind::Cluster:
        return key == "name" || key == "hosts";
    case EntityKind::Host:
        return key == "name" || key == "gpus";
    case EntityKind::Gpu:
        return key == "address";
    case EntityKind::Vm:
        return key == "name";
    }
    return false;
}

/// A design as its own file says it, so that every key is compared without being named here.
class Listing {
public:
    explicit Listing(const Design &design) : m_bytes(writeDesign(design)), m_tree(parseYaml(m_bytes, {}))
    {
        if (!m_tree)
            return;
        for (const YamlNode cluster : root().find("clusters").items())
            addCluster(cluster);
        for (const YamlNode vm : root().find("vms").items())
            add(EntityKind::Vm, {nameOf(vm), {}, vm});
    }

    YamlNode root() const { return m_tree ? m_tree->root() : YamlNode(); }
    const std::vector<Entry> &entries(EntityKind kind) const { return m_entries[std::size_t(kind)]; }
    const Entry *find(EntityKind kind, const std::string &name) const
    {
        const auto &rows = m_rows[std::size_t(kind)];
        const auto at = rows.find(name);
        return at == rows.end() ? nullptr : &entries(kind)[at->second];
    }

private:
    static std::string nameOf(YamlNode map) { return std::string(map.find("name").text()); }

    void addCluster(YamlNode cluster)
    {
        const std::string name = nameOf(cluster);
        add(EntityKind::Cluster, {name, {}, cluster});
        for (const YamlNode host : cluster.find("hosts").items()) {
            add(EntityKind::Host, {nameOf(host), name, host});
            for (const YamlNode gpu : host.find("gpus").items())
                add(EntityKind::Gpu, {nameOf(host) + '/' + std::string(gpu.find("address").text()), {}, gpu});
        }
    }
    void add(EntityKind kind, Entry entry)
    {
        m_rows[std::size_t(kind)].emplace(entry.name, entries(kind).size());
        m_entries[std::size_t(kind)].push_back(std::move(entry));
    }

    std::string m_bytes;
    Result<YamlTree> m_tree;
    std::array<std::vector<Entry>, 5> m_entries;
    std::array<std::unordered_map<std::string, std::size_t>, 5> m_rows;
};

std::string valueOf(YamlNode map, std::string_view key)
{
    const YamlNode value = map ? map.find(key) : YamlNode();
    return value ? yamlOnOneLine(value) : std::string();
}

/// The facts that differ, in the order of the file; those that are gone come last.
std::vector<ValueChange> compareMaps(EntityKind kind, YamlNode before, YamlNode after)
{
    std::vector<ValueChange> changes;
    for (const YamlEntry entry : after.entries()) {
        const std::string key(entry.key.text());
        std::string was = valueOf(before, key);
        std::string is = yamlOnOneLine(entry.value);
        if (!isStructure(kind, key) && was != is)
            changes.push_back({key, std::move(was), std::move(is)});
    }
    for (const YamlEntry entry : before.entries())
        if (!isStructure(kind, entry.key.text()) && !after.find(entry.key.text()))
            changes.push_back({std::string(entry.key.text()), yamlOnOneLine(entry.value), {}});
    return changes;
}

std::vector<ValueChange> compareEntries(EntityKind kind, const Entry &before, const Entry &after)
{
    std::vector<ValueChange> changes = compareMaps(kind, before.map, after.map);
    if (before.parent != after.parent)
        changes.insert(changes.begin(), {"cluster", before.parent, after.parent});
    return changes;
}

} // namespace

std::vector<EntityChange> designDifference(const Design &before, const Design &after)
{
    using Kind = EntityChange::Kind;
    const Listing was(before);
    const Listing is(after);
    std::vector<EntityChange> result;
    if (auto values = compareMaps(EntityKind::Design, was.root(), is.root()); !values.empty())
        result.push_back({Kind::Changed, EntityKind::Design, {}, std::move(values)});
    for (const EntityKind kind : kParts) {
        for (const Entry &entry : was.entries(kind))
            if (!is.find(kind, entry.name))
                result.push_back({Kind::Removed, kind, entry.name, {}});
        for (const Entry &entry : is.entries(kind)) {
            const Entry *old = was.find(kind, entry.name);
            if (!old)
                result.push_back({Kind::Added, kind, entry.name, {}});
            else if (auto values = compareEntries(kind, *old, entry); !values.empty())
                result.push_back({Kind::Changed, kind, entry.name, std::move(values)});
        }
    }
    return result;
}

} // namespace sliceboard
