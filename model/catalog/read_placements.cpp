// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

#include <algorithm>
#include <functional>

namespace sliceboard {
namespace {

Result<void> readRow(YamlNode node, int region, CatalogDraft &draft)
{
    PlacementRow row{region, 0, {}};
    ObjectReader reader(node);
    readPositive(reader, "size_gb", row.size);
    readAscending(reader, "mixed_ids", row.mixedIds);
    std::optional<int> most;
    readPositive(reader, "mixed_max", most);
    reader.skip({"equal_max"});
    if (auto done = reader.finish(); !done)
        return done;
    if (row.size == 0 || row.mixedIds.empty() || row.mixedIds.back() + row.size > region)
        return yamlFailure(
            node, CatalogText::tr("Expected \"size_gb\" and \"mixed_ids\" within a region of %1 GB.").arg(region));
    if (most && std::size_t(*most) != row.mixedIds.size())
        return yamlFailure(node,
                           CatalogText::tr("\"mixed_max\" (%1) is not the number of \"mixed_ids\" (%2).")
                               .arg(*most)
                               .arg(row.mixedIds.size()));
    const std::string key = std::to_string(region) + '/' + std::to_string(row.size);
    return draft.add(draft.placements, key, row, node);
}

Result<void> readNvswitchTable(YamlNode key, YamlNode node, CatalogDraft &draft)
{
    NvswitchTable table;
    table.key = key.text();
    ObjectReader reader(node);
    reader.required("architectures", table.architectures);
    if (const YamlNode partitions = reader.requiredNode("partitions"))
        reader.check(forEachItem(partitions, [&table](YamlNode item) -> Result<void> {
            auto &ids = table.partitions.emplace_back();
            if (auto done = readYaml(item, ids); !done)
                return done;
            const bool ascends = std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>()) == ids.end();
            if (ids.empty() || ids.front() < 1 || !ascends)
                return yamlFailure(item,
                                   CatalogText::tr("Expected module ids of a partition, from 1 on and ascending."));
            return {};
        }));
    reader.skip({"confidence", "sources", "note"});
    if (auto done = reader.finish(); !done)
        return done;
    return draft.add(draft.nvswitchTables, table.key, table, key);
}

} // namespace

Result<void> readPlacements(YamlNode root, CatalogDraft &draft)
{
    ObjectReader file(root);
    if (const YamlNode regions = file.requiredNode("regions"))
        file.check(forEachPair(regions, [&draft](YamlNode key, YamlNode rows) -> Result<void> {
            const auto region = yamlInteger(key, 1, std::numeric_limits<int>::max());
            if (!region)
                return tl::unexpected(region.error());
            return forEachItem(rows, [&](YamlNode row) { return readRow(row, int(*region), draft); });
        }));
    if (const YamlNode tables = file.optionalNode("nvswitch_partitions"))
        file.check(forEachPair(tables, [&draft](YamlNode key, YamlNode value) {
            return readNvswitchTable(key, value, draft);
        }));
    file.skip({"note", "sources", "formula_pre_blackwell", "formula_blackwell_96gb", "exceptions", "blackwell_96",
               "blackwell_32_rtx_pro_4500", "mig"});
    return file.finish();
}

} // namespace sliceboard
