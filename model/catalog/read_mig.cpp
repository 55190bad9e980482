// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

#include <algorithm>

namespace sliceboard {
namespace {

void readGeometry(ObjectReader &reader, YamlNode node, MigProfile &profile)
{
    readPositive(reader, "compute_slices", profile.computeSlices);
    readPositive(reader, "memory_slices", profile.memorySlices);
    int size = profile.memorySlices;
    readPositive(reader, "size", size);
    readAscending(reader, "starts", profile.starts);
    if (reader.ok() && (profile.computeSlices == 0 || profile.memorySlices == 0 || profile.starts.empty()))
        reader.check(yamlFailure(node,
                                 CatalogText::tr("A MIG profile needs \"compute_slices\", \"memory_slices\" and "
                                                 "\"starts\".")));
    if (reader.ok() && size != profile.memorySlices)
        reader.check(yamlFailure(
            node,
            CatalogText::tr("\"size\" (%1) differs from \"memory_slices\" (%2).").arg(size).arg(profile.memorySlices)));
}

Result<MigProfile> readProfile(YamlNode node)
{
    MigProfile profile;
    ObjectReader reader(node);
    reader.required("name", profile.name);
    readGeometry(reader, node, profile);
    readPositive(reader, "max_instances", profile.maxInstances);
    reader.optional("media_extensions", profile.mediaExtensions);
    readConfidence(reader, profile.confidence);
    reader.skip({"gi_profile_id", "memory_mib", "sm", "engines", "graphics", "min_driver"});
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return profile;
}

Result<void> checkFit(YamlNode node, const MigTable &table, const MigProfile &profile)
{
    if (table.profile(profile.name))
        return yamlFailure(node,
                           CatalogText::tr("There is already a MIG profile \"%1\" in this table.")
                               .arg(QString::fromStdString(profile.name)));
    const bool memoryFits = profile.starts.back() + profile.memorySlices <= table.memorySlices;
    if (!memoryFits || profile.computeSlices > table.computeSlices)
        return yamlFailure(node,
                           CatalogText::tr("The MIG profile \"%1\" reaches beyond the %2 compute slices and %3 "
                                           "memory slices of its table.")
                               .arg(QString::fromStdString(profile.name))
                               .arg(table.computeSlices)
                               .arg(table.memorySlices));
    return {};
}

Result<void> readProfiles(YamlNode list, MigTable &table)
{
    return forEachItem(list, [&table](YamlNode item) -> Result<void> {
        auto profile = readProfile(item);
        if (!profile)
            return tl::unexpected(profile.error());
        if (auto fits = checkFit(item, table, *profile); !fits)
            return fits;
        table.profiles.push_back(std::move(*profile));
        return {};
    });
}

Result<void> readTable(YamlNode key, YamlNode node, CatalogDraft &draft)
{
    MigTable table;
    table.key = key.text();
    ObjectReader reader(node);
    readPositive(reader, "compute_slices", table.computeSlices);
    readPositive(reader, "memory_slices", table.memorySlices);
    if (const YamlNode profiles = reader.requiredNode("profiles"))
        reader.check(readProfiles(profiles, table));
    reader.skip({"gpus", "engine_budget", "placement_sources", "engine_sources", "checks", "base_configurations",
                 "placement_note", "other_names", "sm_note"});
    if (auto done = reader.finish(); !done)
        return done;
    return draft.add(draft.migTables, table.key, table, key);
}

} // namespace

Result<void> readMig(YamlNode root, CatalogDraft &draft)
{
    ObjectReader file(root);
    readMeta(file, draft);
    if (const YamlNode tables = file.requiredNode("tables"))
        file.check(forEachPair(tables, [&](YamlNode key, YamlNode value) { return readTable(key, value, draft); }));
    return file.finish();
}

} // namespace sliceboard
