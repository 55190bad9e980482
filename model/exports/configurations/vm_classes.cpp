// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/yaml_text.h"
#include "model/exports/configurations/configuration_exporters.h"
#include "model/exports/configurations/linux_hosts.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr const char *kClassHead =
    "# VM classes of the design for the VM Operator of a vSphere Supervisor. Review them before you apply them.\n"
    "# The design knows no CPUs: set spec.hardware.cpus. A class names no host and no GPU; the platform chooses.\n";

/// What makes a class: VMs that have all this in common share one.
struct VmClass {
    std::optional<Mebibytes> memory;
    bool reservesAll = false;
    std::vector<Device> devices; ///< without places
    std::vector<const Vm *> vms;

    bool isFor(const VmClass &other) const
    {
        return memory == other.memory && reservesAll == other.reservesAll && devices == other.devices;
    }
};

VmClass classOf(const Vm &vm)
{
    VmClass made{vm.memory, vm.reserveAll, vm.devices, {&vm}};
    for (Device &device : made.devices) {
        if (device.kind != DeviceKind::Passthrough)
            device.gpu.reset();
        device.at.reset();
    }
    std::ranges::sort(made.devices, {}, [](const Device &device) {
        return std::tuple(device.kind, device.profile, device.label, device.group, device.gpu.value_or(GpuId()).value);
    });
    return made;
}

std::vector<VmClass> classesOf(const ExportInput &input)
{
    const Facts facts = input.checker.facts();
    std::vector<VmClass> classes;
    for (const Vm &vm : facts.design().vms) {
        if (input.isStopped())
            break;
        const Host *host = facts.hostOf(vm);
        if (vm.devices.empty() || (input.cluster && (!host || facts.clusterOf(host->id)->id != *input.cluster)))
            continue;
        VmClass made = classOf(vm);
        const auto same = std::ranges::find_if(classes, [&](const VmClass &each) { return each.isFor(made); });
        if (same == classes.end())
            classes.push_back(std::move(made));
        else
            same->vms.push_back(&vm);
    }
    return classes;
}

/// Why a class cannot say what the VM has; empty if it can.
std::string obstacle(const VmClass &made, const Facts &facts)
{
    for (std::size_t i = 0; i < made.devices.size(); ++i) {
        const Device &device = made.devices[i];
        if (device.kind == DeviceKind::Passthrough)
            return "a VM class has no static DirectPath I/O, only the dynamic one";
        if (!device.group.empty())
            return "a VM class has no device groups";
        if (i > 0 && device.kind == DeviceKind::Vgpu && device.profile == made.devices[i - 1].profile)
            return "a VM class lists vGPUs by profile name, so it cannot have two of " + commentText(device.profile);
        const GpuModel *model =
            device.kind == DeviceKind::DynamicPassthrough ? facts.catalog().model(device.profile) : nullptr;
        if (device.kind == DeviceKind::DynamicPassthrough && (!model || model->pciDevice.empty()))
            return "the PCI id of " + commentText(device.profile) + " is not known";
    }
    return {};
}

/// "large-1": what Kubernetes takes for a name.
std::string nameOf(const VmClass &made, std::set<std::string> &taken)
{
    std::string label = made.devices.front().profile.empty() ? std::string("gpu") : made.devices.front().profile;
    if (made.devices.size() > 1)
        label += "-x" + std::to_string(made.devices.size());
    std::string lower;
    for (const char letter : label)
        lower += char(std::tolower(static_cast<unsigned char>(letter)));
    return labelOf(lower, taken);
}

std::string devicesOf(const VmClass &made, const Facts &facts)
{
    std::string vgpus;
    std::string dynamics;
    for (const Device &device : made.devices) {
        if (device.kind == DeviceKind::Vgpu) {
            appendYamlQuoted(vgpus += "        - profileName: ", device.profile);
            vgpus += '\n';
            continue;
        }
        const std::string &id = facts.catalog().model(device.profile)->pciDevice;
        const std::size_t colon = id.find(':');
        dynamics += fmt::format("        - vendorID: 0x{}\n          deviceID: 0x{}\n", id.substr(0, colon),
                                id.substr(colon + 1));
        if (!device.label.empty()) {
            appendYamlQuoted(dynamics += "          customLabel: ", device.label);
            dynamics += '\n';
        }
    }
    std::string text = "    devices:\n";
    if (!vgpus.empty())
        text += "      vgpuDevices:\n" + vgpus;
    return dynamics.empty() ? text : text + "      dynamicDirectPathIODevices:\n" + dynamics;
}

std::string documentOf(const VmClass &made, const Facts &facts, std::set<std::string> &taken)
{
    std::string text = "---\n# for";
    constexpr std::size_t kMostNames = 20;
    for (std::size_t i = 0; i < std::min(made.vms.size(), kMostNames); ++i)
        text += (i > 0 ? ", " : " ") + commentText(made.vms[i]->name);
    if (made.vms.size() > kMostNames)
        text += fmt::format(" and {} more", made.vms.size() - kMostNames);
    text += '\n';
    if (const std::string why = obstacle(made, facts); !why.empty())
        return text + "# MANUAL: no class was written, for " + why + ".\n";
    text += fmt::format("apiVersion: vmoperator.vmware.com/v1alpha4\nkind: VirtualMachineClass\nmetadata:\n"
                        "  name: {}\nspec:\n  hardware:\n",
                        nameOf(made, taken));
    if (made.memory)
        text += fmt::format("    memory: {}Mi\n", made.memory->value);
    text += devicesOf(made, facts);
    // GPU VMs reserve all of their memory.
    if (made.memory && made.reservesAll)
        text += fmt::format("  policies:\n    resources:\n      requests:\n        memory: {0}Mi\n"
                            "      limits:\n        memory: {0}Mi\n",
                            made.memory->value);
    return text;
}

Result<std::vector<OutputFile>> writeVmClasses(const ExportInput &input)
{
    std::string text = kClassHead;
    std::set<std::string> taken;
    for (const VmClass &made : classesOf(input))
        text += documentOf(made, input.checker.facts(), taken);
    return std::vector<OutputFile>{{"vm-classes.yaml", text, false}};
}

} // namespace

const Exporter kVmClasses{
    "vm-classes",
    QT_TRANSLATE_NOOP("Exports", "VM classes for a Supervisor"),
    QT_TRANSLATE_NOOP("Exports",
                      "VirtualMachineClass objects of the VM Operator: memory and GPU devices of the VMs. What a "
                      "class cannot say is named in a comment."),
    ExportGroup::Configuration,
    "yaml",
    false,
    writeVmClasses};

} // namespace sliceboard
