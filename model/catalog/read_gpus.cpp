// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog_draft.h"

namespace sliceboard {
namespace {

void readPci(ObjectReader &pci, GpuModel &model)
{
    pci.optional("device", model.pciDevice);
    pci.skip({"subsystems", "same_vgpu_types"});
}

void readMigOf(ObjectReader &mig, GpuModel &model)
{
    mig.optional("capable", model.migCapable);
    std::optional<std::string> table;
    mig.optional("table", table);
    model.migTable = table.value_or("");
    mig.skip({"compute_slices", "memory_slices", "max_instances", "note"});
}

/// From which vGPU release to which driver branch the model has vGPUs. "14 or earlier" is no bound.
void readReleases(ObjectReader &vgpu, GpuModel &model)
{
    std::optional<std::string> first;
    vgpu.optional("first_vgpu_release", first);
    if (const auto release = VgpuRelease::parse(first.value_or("")))
        model.firstBranch = release->branch;
    std::optional<std::string> gone;
    vgpu.optional("gone_from_driver", gone);
    model.goneFromDriver = gone.value_or("").substr(0, gone.value_or("").find(' '));
    if (const YamlNode node = vgpu.optionalNode("min_release")) {
        model.minRelease = VgpuRelease::parse(node.text());
        if (!model.minRelease)
            vgpu.check(yamlFailure(
                node, CatalogText::tr("Expected a vGPU release such as 15.0, but got %1.").arg(describeYaml(node))));
    }
}

void readVgpu(ObjectReader &vgpu, GpuModel &model)
{
    vgpu.optional("supported", model.vgpuSupported);
    vgpu.optional("esxi", model.esxiDoubt);
    readReleases(vgpu, model);
    vgpu.skip({"esxi_prefix", "series", "time_sliced_types", "mig_backed_types", "first_driver_seen", "first_in_vdm"});
}

void readNvlink(ObjectReader &nvlink, GpuModel &model)
{
    bool wholeC = false;
    nvlink.optional("p2p_whole_gpu_c_type", wholeC);
    std::vector<std::string> types;
    nvlink.optional("p2p_types", types);
    if (const YamlNode node = nvlink.optionalNode("nvswitch_esxi_from")) {
        model.nvswitchFrom = EsxiVersion::parse(node.text());
        if (!model.nvswitchFrom)
            nvlink.check(yamlFailure(
                node, CatalogText::tr("Expected an ESXi version such as 8.0.3, but got %1.").arg(describeYaml(node))));
    }
    std::vector<std::string> groups;
    nvlink.optional("device_groups_seen", groups);
    model.peerToPeer = wholeC || !types.empty() || !groups.empty() || model.nvswitchFrom.has_value();
    nvlink.skip({"nvswitch_whole_gpu_c_type", "source"});
}

void readMixedSize(ObjectReader &mixed, GpuModel &model)
{
    mixed.optional("supported", model.mixedSize);
    mixed.skip({"driver_from", "esxi_from", "note"});
}

Result<GpuModel> readModel(YamlNode key, YamlNode node)
{
    GpuModel model;
    model.key = key.text();
    ObjectReader reader(node);
    reader.required("name", model.name);
    reader.required("architecture", model.architecture);
    reader.optional("form_factor", model.formFactor);
    std::optional<int> memory;
    readPositive(reader, "memory_gb", memory);
    model.memory = Mebibytes::fromGib(memory.value_or(0));
    readPositive(reader, "gpus_per_board", model.gpusPerBoard);
    reader.optionalObject("pci", [&](ObjectReader &pci) { readPci(pci, model); });
    reader.optionalObject("mig", [&](ObjectReader &mig) { readMigOf(mig, model); });
    reader.optionalObject("vgpu", [&](ObjectReader &vgpu) { readVgpu(vgpu, model); });
    reader.optionalObject("time_sliced_mixed_size", [&](ObjectReader &mixed) { readMixedSize(mixed, model); });
    reader.optionalObject("nvlink", [&](ObjectReader &nvlink) { readNvlink(nvlink, model); });
    readPositive(reader, "mmio_gb", model.mmioGib);
    readPositive(reader, "tdp_w", model.powerWatts);
    reader.optional("passthrough_only", model.passthroughOnly);
    readConfidence(reader, model.confidence);
    reader.skip({"chip", "memory_mib_reported", "memory_note", "sriov", "tdp_note", "tdp_source"});
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return model;
}

} // namespace

Result<void> readGpus(YamlNode root, CatalogDraft &draft)
{
    ObjectReader file(root);
    readMeta(file, draft);
    if (const YamlNode gpus = file.requiredNode("gpus"))
        file.check(forEachPair(gpus, [&draft](YamlNode key, YamlNode value) -> Result<void> {
            auto model = readModel(key, value);
            if (!model)
                return tl::unexpected(model.error());
            return draft.add(draft.models, std::string(key.text()), std::move(*model), key);
        }));
    return file.finish();
}

} // namespace sliceboard
