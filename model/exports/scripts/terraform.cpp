// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_exporters.h"
#include "model/exports/scripts/script_plan.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <map>

namespace sliceboard {
namespace {

constexpr const char *kHead =
    "# VMs of the design for Terraform's provider vsphere. Passthrough and sizing only: the provider has no argument "
    "for\n"
    "# the vGPUs of a VM and no resource for the graphics settings of a host. Those stand here as MANUAL lines; use "
    "the\n"
    "# PowerCLI or govc script of the plan for them. Made by Sliceboard. Review it before you apply it.\n"
    "# It holds no credentials: the provider reads VSPHERE_SERVER, VSPHERE_USER and VSPHERE_PASSWORD.\n"
    "# VMs that exist are imported first: terraform import vsphere_virtual_machine.NAME /datacenter/vm/...\n\n"
    "variable \"datacenter\" {\n  type = string\n}\n\n"
    "variable \"resource_pool_id\" {\n  type = string\n}\n\n"
    "data \"vsphere_datacenter\" \"here\" {\n  name = var.datacenter\n}\n";

/// Writes what the provider can say of the VMs on some hosts.
class Terraform {
public:
    explicit Terraform(const ExportInput &input) : m_facts(input.checker.facts()), m_cluster(input.cluster) { }

    std::string write()
    {
        m_text = kHead;
        for (const Cluster &cluster : m_facts.design().clusters)
            if (!m_cluster || *m_cluster == cluster.id)
                for (const Host &each : cluster.hosts)
                    host(each);
        int number = 0;
        for (const Vm &each : m_facts.design().vms) {
            ++number;
            const Host *on = m_facts.hostOf(each);
            if (!m_cluster || (on && m_facts.clusterOf(on->id)->id == *m_cluster))
                vm(each, on, number);
        }
        return std::move(m_text);
    }

private:
    template <class... Args> void line(fmt::format_string<Args...> format, Args &&...args)
    {
        m_text += fmt::format(format, std::forward<Args>(args)...);
    }

    void host(const Host &host)
    {
        const int number = int(m_hosts.size()) + 1;
        m_hosts[host.id] = number;
        line("\ndata \"vsphere_host\" \"host_{}\" {{\n  name          = {}\n"
             "  datacenter_id = data.vsphere_datacenter.here.id\n}}\n",
             number, hclQuoted(host.name));
    }

    std::vector<std::string> passedThrough(const Vm &vm) const
    {
        std::vector<std::string> addresses;
        for (const Device &device : vm.devices)
            if (const Gpu *gpu =
                    device.kind == DeviceKind::Passthrough && device.gpu ? m_facts.gpu(*device.gpu) : nullptr)
                addresses.push_back(hclQuoted(gpu->address));
        return addresses;
    }

    void vm(const Vm &vm, const Host *on, int number)
    {
        line("\nresource \"vsphere_virtual_machine\" \"vm_{}\" {{\n  name             = {}\n"
             "  resource_pool_id = var.resource_pool_id\n",
             number, hclQuoted(vm.name));
        const auto addresses = passedThrough(vm);
        if (on && !addresses.empty() && m_hosts.contains(on->id))
            line("  host_system_id   = data.vsphere_host.host_{}.id\n", m_hosts.at(on->id));
        sizing(vm);
        if (on && !addresses.empty())
            line("  pci_device_id    = [{}]\n", fmt::join(addresses, ", "));
        manual(vm);
        m_text += "\n  lifecycle {\n    prevent_destroy = true\n"
                  "    ignore_changes  = [disk, network_interface, clone, guest_id, num_cpus]\n  }\n}\n";
    }

    void sizing(const Vm &vm)
    {
        if (vm.memory)
            line("  memory           = {}\n", vm.memory->value);
        if (vm.reserveAll)
            line("  memory_reservation_locked_to_max = true\n");
        if (!vm.reserveAll && vm.reservation)
            line("  memory_reservation = {}\n", vm.reservation->value);
        if (vm.firmware)
            line("  firmware         = {}\n", hclQuoted(spelling(*vm.firmware)));
        if (vm.hardwareVersion)
            line("  hardware_version = {}\n", *vm.hardwareVersion);
        if (vm.mmio)
            line("  extra_config = {{\n    \"pciPassthru.use64bitMMIO\"    = \"TRUE\"\n"
                 "    \"pciPassthru.64bitMMIOSizeGB\" = \"{}\"\n  }}\n",
                 (vm.mmio->value + 1023) / 1024);
    }

    void manual(const Vm &vm)
    {
        for (const Device &device : vm.devices) {
            if (device.kind == DeviceKind::Vgpu)
                line("  # MANUAL: add a vGPU of type {}.\n", visible(device.profile));
            else if (device.kind == DeviceKind::DynamicPassthrough)
                line("  # MANUAL: add a GPU {} by Dynamic DirectPath I/O.\n", visible(device.profile));
            else if (!device.gpu)
                line("  # MANUAL: choose a passthrough GPU.\n");
        }
    }

    Facts m_facts;
    std::optional<ClusterId> m_cluster;
    std::map<HostId, int> m_hosts;
    std::string m_text;
};

Result<std::vector<OutputFile>> writeTerraform(const ExportInput &input)
{
    return std::vector<OutputFile>{{"vms.tf", Terraform(input).write(), false}};
}

} // namespace

const Exporter kTerraform{
    "terraform",
    QT_TRANSLATE_NOOP("Exports", "Terraform, passthrough and sizing only"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "VMs of the design for the provider vsphere: memory, reservation, MMIO space and whole GPUs. The "
        "provider knows neither vGPUs of VMs nor graphics settings of hosts; the file names what is left."),
    ExportGroup::Configuration,
    "tf",
    false,
    writeTerraform,
};

} // namespace sliceboard
