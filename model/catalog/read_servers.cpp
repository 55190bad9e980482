// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

#include <algorithm>

namespace sliceboard {
namespace {

void readBios(ObjectReader &bios, BiosSettings &settings)
{
    bios.optional("vtd", settings.vtd);
    bios.optional("sriov", settings.sriov);
    bios.optional("ari", settings.ari);
    bios.optional("above_4g", settings.above4g);
}

void readBoot(ObjectReader &reader, std::optional<BootDevice> &boot)
{
    const YamlNode node = reader.optionalNode("boot");
    if (!node)
        return;
    const auto word = yamlWord(node, spellings<BootDevice>());
    if (word)
        boot = BootDevice(*word);
    else
        reader.check(tl::unexpected(word.error()));
}

/// The GPU model must be one of the catalog, and each GPU sits on a module of its own.
void readGpusOf(ObjectReader &reader, CatalogDraft &draft, Server &server)
{
    if (const YamlNode model = reader.optionalNode("gpu_model")) {
        server.gpuModel = model.text();
        if (!draft.models.find(server.gpuModel))
            reader.check(
                yamlFailure(model, CatalogText::tr("The GPU model %1 is not in gpus.yaml.").arg(describeYaml(model))));
    }
    readPositive(reader, "gpu_count", server.gpuCount);
    if (const YamlNode modules = reader.optionalNode("module_ids")) {
        reader.check(readYaml(modules, server.moduleIds));
        std::vector<int> sorted = server.moduleIds;
        std::ranges::sort(sorted);
        const bool isOnce = std::ranges::adjacent_find(sorted) == sorted.end();
        if (reader.ok() && (sorted.empty() || int(sorted.size()) != server.gpuCount || sorted.front() < 1 || !isOnce))
            reader.check(yamlFailure(
                modules,
                CatalogText::tr("Expected one module id from 1 on for each of %1 GPUs.").arg(server.gpuCount)));
    }
}

Result<void> readServer(YamlNode key, YamlNode node, CatalogDraft &draft)
{
    Server server;
    server.key = key.text();
    ObjectReader reader(node);
    reader.required("name", server.name);
    readGpusOf(reader, draft, server);
    reader.optional("nvswitch", server.nvswitch);
    reader.optionalObject("bios", [&](ObjectReader &bios) { readBios(bios, server.bios); });
    readBoot(reader, server.boot);
    readSourceKeys(reader, draft, server.sources);
    reader.optional("unverified", server.doubtful);
    reader.skip({"note"});
    if (auto done = reader.finish(); !done)
        return done;
    return draft.add(draft.servers, std::string(key.text()), std::move(server), key);
}

} // namespace

Result<void> readServers(YamlNode root, CatalogDraft &draft)
{
    ObjectReader file(root);
    readMeta(file, draft);
    if (const YamlNode servers = file.requiredNode("servers"))
        file.check(forEachPair(servers, [&](YamlNode key, YamlNode value) { return readServer(key, value, draft); }));
    return file.finish();
}

} // namespace sliceboard
