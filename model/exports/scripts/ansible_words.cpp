// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/ansible_words.h"

#include "model/exports/scripts/quoting.h"

#include <fmt/format.h>

namespace sliceboard {
namespace {

/// What vmware_guest_info and vmware_host_facts are asked for, in the words of the vSphere API.
constexpr std::string_view kProperties = "    vm_properties:\n"
                                         "      - runtime.powerState\n"
                                         "      - config.hardware.memoryMB\n"
                                         "      - config.hardware.device\n"
                                         "      - config.memoryAllocation\n"
                                         "      - config.memoryReservationLockedToMax\n"
                                         "      - config.extraConfig\n"
                                         "    host_properties:\n"
                                         "      - runtime.connectionState\n"
                                         "      - runtime.inMaintenanceMode\n"
                                         "      - config.graphicsConfig\n"
                                         "      - config.pciPassthruInfo\n";

constexpr std::string_view kUsage =
    "# The address, user and password of vCenter come from VMWARE_HOST, VMWARE_USER and VMWARE_PASSWORD.\n"
    "# Only tells, unless: ansible-playbook FILE -e apply=true. -e hard_power_off=true does not shut guests down "
    "first.\n"
    "# What a person does, checks or tests is asked for, or taken as done: -e '{\"done_steps\": [7, \"check 1\", "
    "\"test "
    "2\"]}'.\n"
    "# That is remembered in a file beside this one. Run it again from the top at any time: it looks first, and "
    "leaves\n"
    "# what is as planned alone.\n";

std::string variable(const std::string &name, const std::string &expression)
{
    return fmt::format("    {}: {}\n", name, yamlQuoted("{{ " + expression + " }}"));
}

/// What the devices of a VM are backed by, as far as it has this key.
std::string backings(const std::string &vm, const char *key)
{
    return fmt::format(
        "{}.instance.config.hardware.device | default([]) | map(attribute='backing') | "
        "select('mapping') | selectattr('{}', 'defined') | map(attribute='{}') | sort(case_sensitive=true)",
        vm, key, key);
}

void addManual(std::vector<std::string> &conditions, const std::vector<ManualStep> &steps)
{
    for (const ManualStep &step : steps)
        conditions.push_back(fmt::format("'{}' in done", step.number));
}

std::string extra(const std::string &vm, const char *key, const std::string &value)
{
    return fmt::format("{}.instance.config.extraConfig | selectattr('key', 'equalto', '{}') | map(attribute='value') | "
                       "map('string') | list == ['{}']",
                       vm, key, value);
}

} // namespace

std::string ansibleHeader(const ScriptPlan &script)
{
    const char *way = script.isBackout ? "backout" : "change";
    const char *other = script.isBackout ? "change" : "backout";
    return fmt::format("# {}: {}\n"
                       "# A playbook for the collection community.vmware, 3.10 or newer, with a pyVmomi newer than "
                       "6.7.1.\n"
                       "# Plan {}. Made by Sliceboard. Review it before you run it. It holds no credentials.\n",
                       script.isBackout ? "Backout" : "Change", script.title, script.fingerprint)
        + std::string(kUsage)
        + "---\n"
          "- name: Change plan\n"
          "  hosts: localhost\n"
          "  connection: local\n"
          "  gather_facts: false\n"
          "  any_errors_fatal: true\n"
          "  vars:\n"
          "    apply: false\n"
          "    hard_power_off: false\n"
          "    done_steps: []\n"
          "    # vmware_guest_info asks for one, but finds VMs by their name.\n"
          "    datacenter: ha-datacenter\n"
        + fmt::format("    done_file: \"{{{{ playbook_dir }}}}/{0}.ansible.yml.done-{2}\"\n"
                      "    # The way back undoes what was done by hand on the way there, and the other way round.\n"
                      "    other_file: \"{{{{ playbook_dir }}}}/{1}.ansible.yml.done-{2}\"\n",
                      way, other, script.fingerprint)
        + "    done: \"{{ (done_steps | map('string') | list) + "
          "(lookup('ansible.builtin.file', done_file) if done_file is file else '').split('\\n') }}\"\n"
        + std::string(kProperties);
}

std::string ansibleList(const std::vector<std::string> &words)
{
    return words.empty() ? "[]" : fmt::format("['{}']", fmt::join(words, "', '"));
}

std::string ansibleGraphics(const std::string &variable)
{
    return variable + ".ansible_facts.config.graphicsConfig.hostDefaultGraphicsType";
}

std::string ansiblePolicy(const std::string &variable)
{
    return variable + ".ansible_facts.config.graphicsConfig.sharedPassthruAssignmentPolicy";
}

std::vector<std::string> ansibleAmounts(const std::string &variable, const VmAmounts &amounts)
{
    std::vector<std::string> conditions;
    const std::string config = variable + ".instance.config.";
    if (amounts.memoryMib)
        conditions.push_back(fmt::format("{}hardware.memoryMB == {}", config, *amounts.memoryMib));
    if (amounts.reservationMib)
        conditions.push_back(fmt::format("{}memoryAllocation.reservation == {}", config, *amounts.reservationMib));
    if (amounts.isLocked)
        conditions.push_back(fmt::format("{}{}memoryReservationLockedToMax | default(false, true)",
                                         *amounts.isLocked ? "" : "not ", config));
    if (amounts.mmioGib) {
        conditions.push_back(extra(variable, "pciPassthru.use64bitMMIO", "TRUE"));
        conditions.push_back(extra(variable, "pciPassthru.64bitMMIOSizeGB", std::to_string(*amounts.mmioGib)));
    }
    return conditions;
}

std::string ansibleVmVars(int number, const VmTarget &vm)
{
    const std::string name = fmt::format("vm_{}", number);
    std::string vars = fmt::format("    # {}: {}\n", name, visible(vm.name));
    if (vm.gpus)
        vars += variable(name + "_vgpus", backings(name, "vgpu"));
    // What is gone has nothing left to be done to it.
    if (!vm.exists)
        return vars + variable(name + "_is_planned", name + ".instance is not defined");
    std::vector<std::string> conditions{name + ".instance is defined"};
    if (vm.isOn)
        conditions.push_back(
            fmt::format("{}.instance.runtime.powerState == '{}'", name, *vm.isOn ? "poweredOn" : "poweredOff"));
    const std::vector<std::string> amounts = ansibleAmounts(name, vm.amounts);
    conditions.insert(conditions.end(), amounts.begin(), amounts.end());
    if (vm.gpus) {
        conditions.push_back(fmt::format("{}_vgpus == {}", name, ansibleList(vm.gpus->vgpus)));
        if (!vm.gpus->fixed.empty() || !vm.fixedOff.empty())
            vars += variable(name + "_fixed", backings(name, "id"));
        for (const std::string &address : vm.gpus->fixed)
            conditions.push_back(fmt::format("'{}' in {}_fixed", address, name));
        for (const std::string &address : vm.fixedOff)
            conditions.push_back(fmt::format("'{}' not in {}_fixed", address, name));
    }
    addManual(conditions, vm.manualSteps);
    return vars + variable(name + "_is_planned", fmt::format("{}", fmt::join(conditions, " and ")));
}

std::string ansibleHostVars(int number, const HostTarget &host)
{
    const std::string name = fmt::format("host_{}", number);
    const std::string vars = fmt::format("    # {}: {}\n", name, visible(host.name));
    if (!host.exists)
        return vars + variable(name + "_is_planned", name + ".ansible_facts is not defined");
    std::vector<std::string> conditions{name + ".ansible_facts is defined",
                                        "not " + name + ".ansible_facts.runtime.inMaintenanceMode"};
    if (!host.graphics.empty())
        conditions.push_back(fmt::format("{} == '{}'", ansibleGraphics(name), host.graphics));
    if (!host.policy.empty())
        conditions.push_back(fmt::format("{} == '{}'", ansiblePolicy(name), host.policy));
    for (const GpuTarget &gpu : host.gpus)
        if (gpu.isPassthrough)
            conditions.push_back(fmt::format("{}.ansible_facts.config.pciPassthruInfo | selectattr('id', 'equalto', "
                                             "'{}') | map(attribute='passthruActive') | list == [{}]",
                                             name, gpu.address, *gpu.isPassthrough));
    addManual(conditions, host.manualSteps);
    return vars + variable(name + "_is_planned", fmt::format("{}", fmt::join(conditions, " and ")));
}

} // namespace sliceboard
