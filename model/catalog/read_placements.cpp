// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

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
    file.skip({"note", "sources", "formula_pre_blackwell", "formula_blackwell_96gb", "exceptions", "blackwell_96",
               "blackwell_32_rtx_pro_4500", "mig", "hgx_partitions_h100_module_ids"});
    return file.finish();
}

} // namespace sliceboard
