// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/configurations/configuration_exporters.h"
#include "model/exports/configurations/linux_hosts.h"

#include <QCoreApplication>

#include <fmt/format.h>

namespace sliceboard {
namespace {

constexpr const char *kVgpuHead =
    "# vGPUs of the design for Linux hosts, for nvidia-vgpu-dm (https://github.com/NVIDIA/vgpu-device-manager).\n"
    "# Not for ESXi: there vGPUs are made at power-on. One configuration for each host.\n"
    "# Devices are counted in the order of PCI addresses, with those that are passed through. The format has no\n"
    "# placements.\n";

std::string countsOf(const LinuxGpu &gpu)
{
    std::string text;
    for (const auto &[name, count] : gpu.vgpus)
        text += fmt::format("{}\"{}\": {}", text.empty() ? "" : ", ", name, count);
    return text;
}

std::string vgpuConfiguration(const std::vector<LinuxHost> &hosts)
{
    std::string text = std::string(kVgpuHead) + "version: v1\n";
    std::string configs;
    for (const LinuxHost &host : hosts) {
        if (std::ranges::all_of(host.gpus, [](const LinuxGpu &gpu) { return gpu.vgpus.empty(); }))
            continue;
        configs += fmt::format("  # host {}\n  {}:\n", commentText(host.host->name), host.label);
        for (const LinuxGpu &gpu : host.gpus) {
            if (gpu.vgpus.empty())
                continue;
            configs += fmt::format("      # {} {}\n      - devices: [{}]\n", commentText(gpu.gpu->address),
                                   commentText(gpu.model->name), gpu.index);
            if (!gpu.filter.empty())
                configs += fmt::format("        device-filter: [\"{}\"]\n", gpu.filter);
            configs += fmt::format("        vgpu-devices: {{{}}}\n", countsOf(gpu));
        }
    }
    // The tool refuses a list without entries.
    return configs.empty() ? text : text + "vgpu-configs:\n" + configs;
}

Result<std::vector<OutputFile>> writeVgpuDeviceManager(const ExportInput &input)
{
    return std::vector<OutputFile>{{"vgpu-device-manager.yaml", vgpuConfiguration(linuxHosts(input)), false}};
}

} // namespace

const Exporter kVgpuDeviceManager{
    "vgpu-device-manager",
    QT_TRANSLATE_NOOP("Exports", "vGPUs for Linux hosts"),
    QT_TRANSLATE_NOOP("Exports", "A configuration of NVIDIA's vgpu-device-manager for the same vGPUs on Linux hosts."),
    ExportGroup::Configuration,
    "yaml",
    false,
    writeVgpuDeviceManager};

} // namespace sliceboard
