// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/configurations/configuration_exporters.h"
#include "model/exports/configurations/linux_hosts.h"

#include <QCoreApplication>

#include <fmt/format.h>

namespace sliceboard {
namespace {

constexpr const char *kHead =
    "# MIG layout of the design for Linux hosts, for nvidia-mig-parted (https://github.com/NVIDIA/mig-parted).\n"
    "# Not for ESXi: there the platform makes the instances at power-on.\n"
    "# One configuration for each host. Devices are the indices of nvidia-smi, in the order of PCI addresses.\n"
    "# This format has no placements: the starts stand in comments, and sliceboard-mig.sh makes them.\n";

constexpr const char *kScriptHead =
    "#!/bin/sh\n"
    "# MIG layout of the design for one Linux host, with the starts that are drawn. Review it before you run it.\n"
    "# Not for ESXi: there the platform makes the instances at power-on.\n"
    "#   sliceboard-mig.sh HOST           tells what it would do\n"
    "#   sliceboard-mig.sh HOST --apply   does it; GPU instances that are there are removed first\n"
    "set -eu\n"
    "host=${1:-}\n"
    "apply=${2:-}\n"
    "run() {\n"
    "  if [ \"$apply\" = --apply ]; then\n"
    "    \"$@\"\n"
    "  else\n"
    "    printf 'would run:'; printf ' %s' \"$@\"; printf '\\n'\n"
    "  fi\n"
    "}\n"
    "# A GPU without instances says so with an error, which is none here.\n"
    "clear_gpu() {\n"
    "  run nvidia-smi mig -i \"$1\" -dci || true\n"
    "  run nvidia-smi mig -i \"$1\" -dgi || true\n"
    "}\n"
    "case $host in\n";

bool isMigCapable(const LinuxGpu &gpu) { return gpu.model && gpu.model->migCapable; }

std::string countsOf(const std::vector<MigInstance> &instances)
{
    std::map<std::string, int> counts;
    for (const MigInstance &instance : instances)
        ++counts[instance.profile];
    std::string text;
    for (const auto &[profile, count] : counts)
        text += fmt::format("{}\"{}\": {}", text.empty() ? "" : ", ", profile, count);
    return text;
}

std::string entryOf(const LinuxGpu &gpu)
{
    std::string text = fmt::format("      # {} {}", commentText(gpu.gpu->address), gpu.model->name);
    for (const MigInstance &instance : gpu.instances)
        text += fmt::format(", {} at memory slice {}", instance.profile, instance.start);
    text += fmt::format("\n      - devices: [{}]\n", gpu.index);
    if (!gpu.filter.empty())
        text += fmt::format("        device-filter: [\"{}\"]\n", gpu.filter);
    const bool isOn = !gpu.instances.empty();
    text += fmt::format("        mig-enabled: {}\n", isOn);
    return text + fmt::format("        mig-devices: {{{}}}\n", countsOf(gpu.instances));
}

std::string configuration(const std::vector<LinuxHost> &hosts)
{
    std::string text = std::string(kHead) + "version: v1\nmig-configs:";
    bool isAny = false;
    for (const LinuxHost &host : hosts) {
        if (std::ranges::none_of(host.gpus, isMigCapable))
            continue;
        text += fmt::format("\n  # host {}\n  {}:\n", commentText(host.host->name), host.label);
        for (const LinuxGpu &gpu : host.gpus)
            if (isMigCapable(gpu))
                text += entryOf(gpu);
        isAny = true;
    }
    return isAny ? text : text + " {}\n";
}

/// The starts of a GPU, as nvidia-smi takes them: "3g.20gb:0,3g.20gb:4".
std::string startsOf(const LinuxGpu &gpu)
{
    std::string text;
    for (const MigInstance &instance : gpu.instances)
        text += fmt::format("{}{}:{}", text.empty() ? "" : ",", instance.profile, instance.start);
    return text;
}

std::string script(const std::vector<LinuxHost> &hosts)
{
    std::string text = kScriptHead;
    std::string labels;
    for (const LinuxHost &host : hosts) {
        if (std::ranges::none_of(host.gpus, isMigCapable))
            continue;
        labels += (labels.empty() ? "" : " ") + host.label;
        text += fmt::format("  # host {}\n  {})\n", commentText(host.host->name), host.label);
        for (const LinuxGpu &gpu : host.gpus) {
            if (!isMigCapable(gpu))
                continue;
            text += fmt::format("    # {} {}\n", commentText(gpu.gpu->address), gpu.model->name);
            if (gpu.instances.empty()) {
                text += fmt::format("    clear_gpu {0}\n    run nvidia-smi -i {0} -mig 0\n", gpu.index);
                continue;
            }
            text += fmt::format("    run nvidia-smi -i {0} -mig 1\n    clear_gpu {0}\n"
                                "    run nvidia-smi mig -i {0} -cgi {1} -C\n",
                                gpu.index, startsOf(gpu));
        }
        text += "    ;;\n";
    }
    return text
        + fmt::format("  *)\n    printf 'usage: %s HOST [--apply]; HOST is one of: %s\\n' \"$0\" '{}' >&2\n    exit 2\n"
                      "    ;;\nesac\n",
                      labels);
}

Result<std::vector<OutputFile>> write(const ExportInput &input)
{
    const std::vector<LinuxHost> hosts = linuxHosts(input);
    return std::vector<OutputFile>{{"mig-parted.yaml", configuration(hosts), false},
                                   {"sliceboard-mig.sh", script(hosts), true}};
}

} // namespace

const Exporter kMigParted{
    "mig-parted",
    QT_TRANSLATE_NOOP("Exports", "MIG layout for Linux hosts"),
    QT_TRANSLATE_NOOP("Exports",
                      "A configuration of nvidia-mig-parted and a script with the drawn starts, for the same layout on "
                      "Linux hosts. ESXi makes MIG instances by itself."),
    ExportGroup::Configuration,
    "yaml",
    false,
    write};

} // namespace sliceboard
