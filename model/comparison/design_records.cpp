// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/design_records.h"

#include "model/base/yaml_text.h"
#include "model/formats/design_keys.h"
#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"

#include <utility>

namespace sliceboard {
namespace {

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

std::string nameOf(YamlNode map) { return std::string(map.find("name").text()); }

DesignRecord recordOf(EntityKind kind, std::string name, std::string parent, YamlNode map)
{
    DesignRecord record{kind, std::move(name), std::move(parent)};
    for (const YamlEntry entry : map.entries()) {
        if (isStructure(kind, entry.key.text()))
            continue;
        record.facts.set(entry.key.text(), YamlValue::of(entry.value), yamlOnOneLine(entry.key));
    }
    return record;
}

YamlValue named(std::string_view key, std::string_view name, const YamlValue &facts)
{
    YamlValue map = YamlValue::map();
    map.set(key, YamlValue::ofText(name));
    for (std::size_t i = 0; i < facts.keys.size(); ++i)
        map.set(facts.keys[i], facts.items[i], facts.keyTexts[i]);
    return map;
}

/// The list of the entities with this parent, with all that they hold.
YamlValue listOf(const DesignRecords &records, EntityKind kind, const std::string &parent)
{
    YamlValue list = YamlValue::list();
    for (const std::string &name : records.children(kind, parent)) {
        const DesignRecord *record = records.find(kind, name);
        if (!record || record->parent != parent)
            continue;
        if (kind == EntityKind::Gpu) {
            list.items.push_back(named("address", addressOf(*record), record->facts));
            continue;
        }
        YamlValue &map = list.items.emplace_back(named("name", name, record->facts));
        if (kind == EntityKind::Cluster)
            map.set("hosts", listOf(records, EntityKind::Host, name));
        else if (kind == EntityKind::Host)
            map.set("gpus", listOf(records, EntityKind::Gpu, name));
    }
    return list;
}

YamlValue fileOf(const DesignRecords &records)
{
    const DesignRecord *design = records.find(EntityKind::Design, {});
    YamlValue file = design ? design->facts : YamlValue::map();
    file.set("format", yamlValue(std::to_string(kDesignFormat)));
    file.set("clusters", listOf(records, EntityKind::Cluster, {}));
    file.set("vms", listOf(records, EntityKind::Vm, {}));
    return file;
}

} // namespace

std::string_view addressOf(const DesignRecord &gpu) { return std::string_view(gpu.name).substr(gpu.parent.size() + 1); }

DesignRecords::DesignRecords(const Design &design)
{
    const std::string bytes = writeDesign(design);
    const auto tree = parseYaml(bytes, {});
    const YamlNode root = tree ? tree->root() : YamlNode();
    if (!root)
        return;
    add(recordOf(EntityKind::Design, {}, {}, root));
    if (const YamlNode clusters = root.find("clusters"))
        for (const YamlNode cluster : clusters.items())
            addCluster(cluster);
    if (const YamlNode vms = root.find("vms"))
        for (const YamlNode vm : vms.items())
            add(recordOf(EntityKind::Vm, nameOf(vm), {}, vm));
}

void DesignRecords::addCluster(YamlNode cluster)
{
    const std::string name = nameOf(cluster);
    add(recordOf(EntityKind::Cluster, name, {}, cluster));
    const YamlNode hosts = cluster.find("hosts");
    if (!hosts)
        return;
    for (const YamlNode host : hosts.items()) {
        const std::string hostName = nameOf(host);
        add(recordOf(EntityKind::Host, hostName, name, host));
        if (const YamlNode gpus = host.find("gpus"))
            for (const YamlNode gpu : gpus.items())
                add(recordOf(EntityKind::Gpu, hostName + '/' + std::string(gpu.find("address").text()), hostName, gpu));
    }
}

const DesignRecord *DesignRecords::find(EntityKind kind, const std::string &name) const
{
    const ByName &records = m_records[std::size_t(kind)];
    const auto at = records.find(name);
    return at == records.end() ? nullptr : &at->second;
}

DesignRecord *DesignRecords::find(EntityKind kind, const std::string &name)
{
    ByName &records = m_records[std::size_t(kind)];
    const auto at = records.find(name);
    return at == records.end() ? nullptr : &at->second;
}

std::vector<std::string> DesignRecords::names(EntityKind kind) const
{
    std::vector<std::string> names;
    const auto append = [&](const std::string &parent) {
        for (const std::string &name : children(kind, parent))
            if (const DesignRecord *record = find(kind, name); record && record->parent == parent)
                names.push_back(name);
    };
    if (parentOf(kind) == EntityKind::Design)
        append({});
    else
        for (const std::string &parent : this->names(parentOf(kind)))
            append(parent);
    return names;
}

const std::vector<std::string> &DesignRecords::children(EntityKind kind, const std::string &parent) const
{
    static const std::vector<std::string> kNone;
    const ByParent &orders = m_orders[std::size_t(kind)];
    const auto at = orders.find(parent);
    return at == orders.end() ? kNone : at->second;
}

void DesignRecords::put(DesignRecord record)
{
    std::string name = record.name;
    m_records[std::size_t(record.kind)].insert_or_assign(std::move(name), std::move(record));
}

void DesignRecords::add(DesignRecord record)
{
    m_orders[std::size_t(record.kind)][record.parent].push_back(record.name);
    put(std::move(record));
}

void DesignRecords::arrange(EntityKind kind, const std::string &parent, std::vector<std::string> names)
{
    m_orders[std::size_t(kind)].insert_or_assign(parent, std::move(names));
}

Result<Design> DesignRecords::toDesign() const { return readDesign(fileOf(*this).toString(), {}); }

EntityKind parentOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Host:
        return EntityKind::Cluster;
    case EntityKind::Gpu:
        return EntityKind::Host;
    default:
        return EntityKind::Design;
    }
}

} // namespace sliceboard
