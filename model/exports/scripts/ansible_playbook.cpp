// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_exporters.h"
#include "model/exports/scripts/script_writing.h"

#include <QCoreApplication>

#include <fmt/format.h>

namespace sliceboard {
namespace {

/// vmware_guest_vgpu sees only the first vGPU of a VM, and no module gives a VM a whole GPU (INTEROP 5.2).
bool can(const ScriptAction &action)
{
    switch (action.kind) {
    case ActionKind::PowerOff:
    case ActionKind::PowerOn:
    case ActionKind::EnterMaintenance:
    case ActionKind::LeaveMaintenance:
    case ActionKind::SetPassthrough:
        return true;
    case ActionKind::SetGraphics:
        return !action.graphics.empty();
    case ActionKind::SetVm:
        return action.amounts.firmware.empty() && !action.amounts.reservationMib;
    case ActionKind::SetGpus:
        return action.dynamicKinds.empty() && action.fixedOn.empty() && action.fixedOff.empty()
            && action.gpus.vgpus.size() <= 1 && action.formerGpus.vgpus.size() <= 1;
    default:
        return false;
    }
}

class AnsiblePlaybook {
public:
    explicit AnsiblePlaybook(const ScriptPlan &script) : m_script(script) { }

    std::string write()
    {
        m_text = fmt::format("# {}: {}\n"
                             "# A playbook for the collection community.vmware, 3.10 or newer.\n"
                             "# Plan {}. Made by Sliceboard. Review it before you run it. It holds no credentials.\n",
                             m_script.isBackout ? "Backout" : "Change", m_script.title, m_script.fingerprint)
            + "# The address, user and password of vCenter come from VMWARE_HOST, VMWARE_USER and VMWARE_PASSWORD.\n"
              "# Only tells, unless: ansible-playbook FILE -e apply=true. Manual steps ask, or take the numbers of "
              "the\n"
              "# steps that are done: -e '{\"done_steps\": [7, 12]}'. -e hard_power_off=true does not shut guests down "
              "first.\n"
              "# Run it once: started again from the top, it powers VMs off again that are done; go on where it "
              "stopped\n"
              "# with --start-at-task.\n"
              "---\n"
              "- name: Change plan\n"
              "  hosts: localhost\n"
              "  connection: local\n"
              "  gather_facts: false\n"
              "  any_errors_fatal: true\n"
              "  vars:\n"
              "    apply: false\n"
              "    hard_power_off: false\n"
              "    done_steps: []\n"
              "  tasks:\n";
        bool isAny = false;
        for (const ScriptStage &stage : m_script.stages)
            for (const ScriptStep &each : stage.steps) {
                step(each);
                isAny = isAny || !each.actions.empty();
            }
        if (!isAny)
            m_text += "    - name: Nothing to do\n      ansible.builtin.debug:\n        msg: Nothing to do\n";
        return std::move(m_text);
    }

private:
    template <class... Args> void line(fmt::format_string<Args...> format, Args &&...args)
    {
        m_text += fmt::format(format, std::forward<Args>(args)...);
    }

    void task(const ScriptStep &step, std::string_view module)
    {
        line("    - name: {}\n      {}:\n",
             ansibleQuoted(fmt::format("{} {}: {}", step.number, step.key, step.sentence)), module);
    }
    void option(std::string_view key, const std::string &value) { line("        {}: {}\n", key, value); }
    void text(std::string_view key, const std::string &value) { option(key, ansibleQuoted(value)); }
    /// This module knows no check mode; skipped, it changes nothing.
    void finishPower() { m_text += "      when: apply | bool\n"; }
    /// Without apply=true a module only tells what it would change.
    void finishTask() { m_text += "      check_mode: \"{{ not (apply | bool) }}\"\n"; }

    void step(const ScriptStep &step)
    {
        for (const ScriptAction &each : step.actions)
            action(each, step);
    }

    void action(const ScriptAction &action, const ScriptStep &step)
    {
        switch (action.kind) {
        case ActionKind::PowerOff:
            task(step, "community.vmware.vmware_guest_powerstate");
            text("name", action.vm);
            option("state", "\"{{ 'powered-off' if hard_power_off | bool else 'shutdown-guest' }}\"");
            option("state_change_timeout", "900");
            return finishPower();
        case ActionKind::PowerOn:
            task(step, "community.vmware.vmware_guest_powerstate");
            text("name", action.vm);
            option("state", "powered-on");
            return finishPower();
        case ActionKind::EnterMaintenance:
        case ActionKind::LeaveMaintenance:
            task(step, "community.vmware.vmware_maintenancemode");
            text("esxi_hostname", action.host);
            option("state", action.kind == ActionKind::EnterMaintenance ? "present" : "absent");
            return finishTask();
        case ActionKind::SetGraphics:
            task(step, "community.vmware.vmware_host_graphics");
            text("esxi_hostname", action.host);
            option("graphic_type", action.graphics);
            // The module spells it so, and sets performance where it is left out.
            option("assigment_policy", action.wholePolicy);
            return finishTask();
        case ActionKind::SetPassthrough:
            task(step, "community.vmware.vmware_host_passthrough");
            text("esxi_hostname", action.host);
            m_text += "        devices:\n";
            line("          - device: {}\n", ansibleQuoted(action.gpu));
            option("state", action.isOn ? "present" : "absent");
            return finishTask();
        case ActionKind::SetVm:
            return setVm(action, step);
        case ActionKind::SetGpus:
            return setGpus(action, step);
        default:
            return manual(action, step);
        }
    }

    void setVm(const ScriptAction &action, const ScriptStep &step)
    {
        task(step, "community.vmware.vmware_guest");
        text("name", action.vm);
        option("state", "present");
        if (action.amounts.memoryMib || action.amounts.isLocked)
            m_text += "        hardware:\n";
        if (action.amounts.memoryMib)
            line("          memory_mb: {}\n", *action.amounts.memoryMib);
        if (action.amounts.isLocked)
            line("          memory_reservation_lock: {}\n", *action.amounts.isLocked);
        if (action.amounts.mmioGib)
            line("        advanced_settings:\n"
                 "          - key: pciPassthru.use64bitMMIO\n            value: \"TRUE\"\n"
                 "          - key: pciPassthru.64bitMMIOSizeGB\n            value: \"{}\"\n",
                 *action.amounts.mmioGib);
        finishTask();
    }

    void setVgpu(const ScriptAction &action, const ScriptStep &step, const std::string &profile, const char *state)
    {
        task(step, "community.vmware.vmware_guest_vgpu");
        text("name", action.vm);
        text("vgpu", profile);
        option("state", state);
        finishPower();
    }
    void setGpus(const ScriptAction &action, const ScriptStep &step)
    {
        if (action.formerGpus.vgpus == action.gpus.vgpus)
            return;
        for (const std::string &profile : action.formerGpus.vgpus)
            setVgpu(action, step, profile, "absent");
        for (const std::string &profile : action.gpus.vgpus)
            setVgpu(action, step, profile, "present");
    }

    void manual(const ScriptAction &action, const ScriptStep &step)
    {
        task(step, "ansible.builtin.pause");
        text("prompt", "MANUAL STEP. Type done when it is done. " + step.sentence + ' ' + action.note);
        // Without a terminal pause goes on at once: then the step counts as open.
        line("      register: answer\n      failed_when: answer.user_input | default('') != 'done'\n"
             "      when: apply | bool and {} not in done_steps\n",
             step.number);
    }

    const ScriptPlan &m_script;
    std::string m_text;
};

Result<std::vector<OutputFile>> write(const ExportInput &input)
{
    return writeScripts(input, "ansible.yml", can,
                        [](const ScriptPlan &script) { return AnsiblePlaybook(script).write(); });
}

} // namespace

const Exporter kAnsible{
    "ansible",
    QT_TRANSLATE_NOOP("Exports", "Ansible playbook"),
    QT_TRANSLATE_NOOP("Exports",
                      "Carries the plan out with the collection community.vmware: a check unless told to apply. Whole "
                      "GPUs of VMs, vGPU modes, MIG, several vGPUs in a VM and installations are manual steps in it."),
    ExportGroup::Script,
    "yml",
    true,
    write,
};

} // namespace sliceboard
