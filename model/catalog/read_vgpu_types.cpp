// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

#include <array>

namespace sliceboard {
namespace {

constexpr std::array<std::string_view, 3> kSharings = {"time-sliced", "mig", "mig+time-sliced"}; // in enum order
constexpr std::array<std::string_view, 5> kSeries = {"A", "B", "B4", "C", "Q"};

/// A word of a list under a required key; -1 if it is missing or wrong.
int readWord(ObjectReader &reader, std::string_view key, std::span<const std::string_view> words)
{
    const YamlNode node = reader.requiredNode(key);
    if (!node)
        return -1;
    const auto word = yamlWord(node, words);
    if (!word)
        reader.check(tl::unexpected(word.error()));
    return word ? int(*word) : -1;
}

void skipWhatNoRuleUses(ObjectReader &reader)
{
    reader.skip({"driver",
                 "id",
                 "id_basis",
                 "fb_guest_mb",
                 "fb_reserved_mb",
                 "displays",
                 "ecc",
                 "cuda",
                 "frame_limit",
                 "guest_subsystem",
                 "first_driver",
                 "last_driver_seen",
                 "esxi_seen_in",
                 "max_equal_basis",
                 "nvlink_p2p",
                 "mixed_basis",
                 "slices",
                 "first_in_vdm",
                 "gsp_heap_mb",
                 "max_equal_printed",
                 "max_mixed_printed",
                 "short_name"});
}

void readPlaces(ObjectReader &reader, VgpuType &type)
{
    readPositive(reader, "max_equal", type.maxEqual);
    readAscending(reader, "equal_ids", type.equalIds);
    readPositive(reader, "max_mixed", type.maxMixed);
    readAscending(reader, "mixed_ids", type.mixedIds);
    readPositive(reader, "mixed_width", type.mixedWidth);
    reader.optional("mig_profile", type.migProfile);
    readPositive(reader, "max_per_instance", type.maxPerInstance);
    readAscending(reader, "ids_in_instance", type.idsInInstance);
}

Result<VgpuType> readType(YamlNode node, std::string_view model)
{
    VgpuType type;
    type.model = model;
    ObjectReader reader(node);
    reader.required("esxi", type.name);
    if (const int series = readWord(reader, "series", kSeries); series >= 0)
        type.series = kSeries[std::size_t(series)];
    if (const int sharing = readWord(reader, "sharing", kSharings); sharing >= 0)
        type.sharing = Sharing(sharing);
    std::optional<int> frameBuffer;
    readPositive(reader, "fb_mb", frameBuffer);
    type.frameBuffer = {frameBuffer.value_or(0)};
    if (!frameBuffer)
        reader.requiredNode("fb_mb");
    readPlaces(reader, type);
    reader.optional("multi_vgpu", type.multiVgpu);
    reader.optional("licence", type.licences);
    reader.optional("sources", type.sources);
    readConfidence(reader, type.confidence);
    skipWhatNoRuleUses(reader);
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return type;
}

Result<void> readTypesOf(YamlNode modelKey, YamlNode node, CatalogDraft &draft)
{
    const std::string model(modelKey.text());
    ObjectReader reader(node);
    reader.skip({"name"});
    std::optional<int> region;
    readPositive(reader, "region_gib", region);
    if (region)
        reader.check(draft.add(draft.regions, model, *region, modelKey));
    if (const YamlNode types = reader.requiredNode("types"))
        reader.check(forEachItem(types, [&](YamlNode item) -> Result<void> {
            auto type = readType(item, model);
            if (!type)
                return tl::unexpected(type.error());
            const std::string key = model + '/' + type->name;
            return draft.add(draft.types, key, std::move(*type), item);
        }));
    return reader.finish();
}

} // namespace

Result<void> readVgpuTypes(YamlNode root, CatalogDraft &draft)
{
    ObjectReader file(root);
    readMeta(file, draft);
    if (const YamlNode gpus = file.requiredNode("gpus"))
        file.check(forEachPair(gpus, [&](YamlNode key, YamlNode value) { return readTypesOf(key, value, draft); }));
    return file.finish();
}

} // namespace sliceboard
