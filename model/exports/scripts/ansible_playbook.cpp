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
        m_text = scriptHeader(m_script, "A playbook for the collection community.vmware, 3.10 or newer.")
            + "# The address, user and password of vCenter come from VMWARE_HOST, VMWARE_USER and VMWARE_PASSWORD.\n"
              "# A check only, unless: ansible-playbook FILE -e apply=true; manual steps ask, or take -e "
              "manual_done=true.\n"
              "---\n"
              "- name: Change plan\n"
              "  hosts: localhost\n"
              "  connection: local\n"
              "  gather_facts: false\n"
              "  any_errors_fatal: true\n"
              "  vars:\n"
              "    apply: false\n"
              "    manual_done: false\n"
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
        case ActionKind::PowerOn:
            task(step, "community.vmware.vmware_guest_powerstate");
            text("name", action.vm);
            option("state", action.kind == ActionKind::PowerOn ? "powered-on" : "powered-off");
            return finishTask();
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
            if (!action.policy.empty())
                option("assigment_policy", action.policy); // the module spells it so
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
        finishTask();
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
        text("prompt",
             "MANUAL STEP. Press Enter when it is done, Ctrl+C and A to stop. " + step.sentence + ' ' + action.note);
        m_text += "      when: apply | bool and not manual_done | bool\n";
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
