// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/configurations/configuration_exporters.h"
#include "model/exports/configurations/linux_hosts.h"
#include "model/exports/scripts/quoting.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr const char *kMigHead =
    "# MIG layout of the design for Linux hosts, for nvidia-mig-parted (https://github.com/NVIDIA/mig-parted).\n"
    "# Not for ESXi: there the platform makes the instances at power-on.\n"
    "# One configuration for each host. Devices are the indices of nvidia-smi, in the order of PCI addresses; it does "
    "not\n"
    "# see GPUs that are passed through.\n"
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
    "# What is there, as PROFILE:START, sorted.\n"
    "layout_of() {\n"
    "  nvidia-smi mig -i \"$1\" -lgi 2>/dev/null |\n"
    "    sed -n 's/.*MIG *\\([0-9a-z.+]*\\) .* \\([0-9][0-9]*\\):[0-9].*/\\1:\\2/p' | sort | tr '\\n' ' '\n"
    "}\n"
    "# set_layout GPU PROFILE:START…: nothing if that is there already.\n"
    "set_layout() {\n"
    "  gpu=$1; shift\n"
    "  wanted=$(printf '%s\\n' \"$@\" | sort | tr '\\n' ' ')\n"
    "  current=$(layout_of \"$gpu\")\n"
    "  if [ \"$current\" = \"$wanted\" ]; then\n"
    "    printf '%s is as planned\\n' \"$gpu\"\n"
    "    return 0\n"
    "  fi\n"
    "  run nvidia-smi -i \"$gpu\" -mig 1\n"
    "  if [ -n \"$current\" ]; then\n"
    "    # Instances without compute instances say so with an error, which is none here.\n"
    "    run nvidia-smi mig -i \"$gpu\" -dci || true\n"
    "    run nvidia-smi mig -i \"$gpu\" -dgi\n"
    "  fi\n"
    "  run nvidia-smi mig -i \"$gpu\" -cgi \"$(printf '%s\\n' \"$@\" | tr '\\n' ',' | sed 's/,$//')\" -C\n"
    "}\n"
    "mig_off() {\n"
    "  current=$(layout_of \"$1\")\n"
    "  if [ -n \"$current\" ]; then\n"
    "    run nvidia-smi mig -i \"$1\" -dci || true\n"
    "    run nvidia-smi mig -i \"$1\" -dgi\n"
    "  fi\n"
    "  run nvidia-smi -i \"$1\" -mig 0\n"
    "}\n"
    "case $host in\n";

bool isMigCapable(const LinuxGpu &gpu) { return gpu.model && gpu.model->migCapable; }
bool canHaveEntry(const LinuxGpu &gpu) { return isMigCapable(gpu) && gpu.visibleIndex >= 0; }

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
    std::string text = fmt::format("      # {} {}", commentText(gpu.gpu->address), commentText(gpu.model->name));
    for (const MigInstance &instance : gpu.instances)
        text += fmt::format(", {} at memory slice {}", commentText(instance.profile), instance.start);
    if (gpu.visibleIndex < 0)
        return text + ": passed through\n";
    text += fmt::format("\n      - devices: [{}]\n", gpu.visibleIndex);
    if (!gpu.filter.empty())
        text += fmt::format("        device-filter: [\"{}\"]\n", gpu.filter);
    const bool isOn = !gpu.instances.empty();
    text += fmt::format("        mig-enabled: {}\n", isOn);
    return text + fmt::format("        mig-devices: {{{}}}\n", countsOf(gpu.instances));
}

std::string migConfiguration(const std::vector<LinuxHost> &hosts)
{
    std::string text = std::string(kMigHead) + "version: v1\n";
    std::string configs;
    for (const LinuxHost &host : hosts) {
        if (std::ranges::none_of(host.gpus, canHaveEntry))
            continue;
        configs += fmt::format("  # host {}\n  {}:\n", commentText(host.host->name), host.label);
        for (const LinuxGpu &gpu : host.gpus)
            if (isMigCapable(gpu))
                configs += entryOf(gpu);
    }
    // The tool refuses a list without entries.
    return configs.empty() ? text : text + "mig-configs:\n" + configs;
}

/// The instances of a GPU with their starts: "'3g.20gb:0' '3g.20gb:4'".
std::string startsOf(const LinuxGpu &gpu)
{
    std::string text;
    for (const MigInstance &instance : gpu.instances)
        text += ' ' + shQuoted(fmt::format("{}:{}", instance.profile, instance.start));
    return text;
}

/// A GPU is named by its PCI address: indices shift with what nvidia-smi cannot see.
std::string commandsOf(const LinuxGpu &gpu)
{
    const std::string address = shQuoted(gpu.gpu->address);
    std::string text = fmt::format("    # {} {}\n", commentText(gpu.gpu->address), commentText(gpu.model->name));
    if (gpu.gpu->use == GpuUse::Passthrough)
        return text + "    # passed through: nvidia-smi does not see it\n";
    if (gpu.instances.empty())
        return text + fmt::format("    mig_off {}\n", address);
    return text + fmt::format("    set_layout {}{}\n", address, startsOf(gpu));
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
        for (const LinuxGpu &gpu : host.gpus)
            if (isMigCapable(gpu))
                text += commandsOf(gpu);
        text += "    ;;\n";
    }
    return text
        + fmt::format("  *)\n    printf 'usage: %s HOST [--apply]; HOST is one of: %s\\n' \"$0\" '{}' >&2\n    exit 2\n"
                      "    ;;\nesac\n",
                      labels);
}

Result<std::vector<OutputFile>> writeMigParted(const ExportInput &input)
{
    const std::vector<LinuxHost> hosts = linuxHosts(input);
    return std::vector<OutputFile>{{"mig-parted.yaml", migConfiguration(hosts), false},
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
    writeMigParted};

} // namespace sliceboard
