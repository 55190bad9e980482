// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/configurations/linux_hosts.h"

#include "model/exports/diagrams/diagram_text.h"

#include <algorithm>
#include <cctype>

namespace sliceboard {
namespace {

/// Blocks of a MIG GPU as instances; vGPUs that share one count once. Units may be GiB, where instances are shared.
std::vector<MigInstance> instancesOf(const Facts &facts, const Gpu &gpu, const GpuLayout &layout)
{
    const GpuModel *model = facts.model(gpu);
    const MigTable *table = model ? facts.catalog().migTable(model->migTable) : nullptr;
    std::set<MigInstance> found;
    if (!table || layout.scale.units <= 0)
        return {};
    for (const Block &block : layout.blocks) {
        const VgpuType *type = facts.type(block.occupant.profile, gpu);
        const MigProfile *profile = type ? table->profile(type->migProfile) : nullptr;
        if (!profile || !block.fits || !block.occupant.running)
            continue;
        const UnitRange claim = block.claim.size() > 0 ? block.claim : block.range;
        const int start = claim.start * table->memorySlices / layout.scale.units;
        found.insert({profile->name, start, profile->memorySlices});
    }
    std::vector<MigInstance> instances(found.begin(), found.end());
    std::ranges::stable_sort(instances, [](const MigInstance &a, const MigInstance &b) {
        return std::pair(-a.size, a.start) < std::pair(-b.size, b.start);
    });
    return instances;
}

std::map<std::string, int> vgpusOf(const Facts &facts, const Gpu &gpu, const GpuLayout &layout)
{
    std::map<std::string, int> counts;
    for (const Block &block : layout.blocks)
        if (block.fits && block.occupant.running && facts.type(block.occupant.profile, gpu))
            ++counts[nvidiaName(block.occupant.profile)];
    return counts;
}

/// mig-parted writes device before vendor.
std::string filterOf(const GpuModel *model)
{
    const std::size_t colon = model ? model->pciDevice.find(':') : std::string::npos;
    if (colon == std::string::npos)
        return {};
    std::string filter = model->pciDevice.substr(colon + 1) + model->pciDevice.substr(0, colon);
    std::ranges::transform(filter, filter.begin(), [](unsigned char letter) { return char(std::toupper(letter)); });
    return "0x" + filter;
}

LinuxGpu linuxGpu(const Facts &facts, const Gpu &gpu)
{
    LinuxGpu made{&gpu, facts.model(gpu), 0, 0, {}, {}, filterOf(facts.model(gpu))};
    if (gpu.use != GpuUse::Vgpu)
        return made;
    const GpuLayout layout = facts.layout(gpu);
    if (gpu.vgpuMode == VgpuMode::Mig)
        made.instances = instancesOf(facts, gpu, layout);
    made.vgpus = vgpusOf(facts, gpu, layout);
    return made;
}

} // namespace

std::string nvidiaName(std::string_view esxiName)
{
    const std::size_t prefix = esxiName.find('_');
    std::string name(prefix == std::string_view::npos ? esxiName : esxiName.substr(prefix + 1));
    std::ranges::transform(name, name.begin(), [](unsigned char letter) { return char(std::toupper(letter)); });
    return name;
}

std::string labelOf(std::string_view name, std::set<std::string> &taken)
{
    constexpr std::size_t kLongest = 60;
    std::string label;
    for (const char letter : name.substr(0, kLongest)) {
        const auto code = static_cast<unsigned char>(letter);
        if (code < 0x80 && std::isalnum(code))
            label += letter;
        else if (!label.empty() && label.back() != '-')
            label += '-';
    }
    while (!label.empty() && label.back() == '-')
        label.pop_back();
    if (label.empty())
        label = "host";
    std::string unique = label;
    for (int number = 2; !taken.insert(unique).second; ++number)
        unique = label + '-' + std::to_string(number);
    return unique;
}

std::string commentText(std::string_view text) { return shownName(text).toStdString(); }

std::vector<LinuxHost> linuxHosts(const ExportInput &input)
{
    const Facts facts = input.checker.facts();
    std::vector<LinuxHost> hosts;
    std::set<std::string> taken;
    for (const Cluster &cluster : facts.design().clusters) {
        if (input.cluster && *input.cluster != cluster.id)
            continue;
        for (const Host &host : cluster.hosts) {
            if (input.isStopped())
                return hosts;
            LinuxHost made{&host, labelOf(host.name, taken), {}};
            for (const Gpu &gpu : host.gpus)
                made.gpus.push_back(linuxGpu(facts, gpu));
            std::ranges::stable_sort(made.gpus, {}, [](const LinuxGpu &gpu) { return gpu.gpu->address; });
            int all = 0;
            int visible = 0;
            for (LinuxGpu &gpu : made.gpus) {
                gpu.index = all++;
                gpu.visibleIndex = gpu.gpu->use == GpuUse::Passthrough ? -1 : visible++;
            }
            hosts.push_back(std::move(made));
        }
    }
    return hosts;
}

} // namespace sliceboard
