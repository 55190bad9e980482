// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_exporters.h"
#include "model/exports/scripts/script_writing.h"

#include <fmt/format.h>

#include <algorithm>

namespace sliceboard {
namespace {

/// A name as an argument of govc, which would read wildcards in it.
std::string named(const std::string &name) { return shQuoted(globQuoted(name)); }

bool can(const ScriptAction &action)
{
    switch (action.kind) {
    case ActionKind::SetMig: // nvidia-smi in the host's own shell
    case ActionKind::RestartGraphics:
        return false;
    case ActionKind::SetGpus:
        return action.dynamicKinds.empty();
    default:
        return true;
    }
}

class GovcScript {
public:
    explicit GovcScript(const ScriptPlan &script) : m_script(script) { }

    std::string write()
    {
        m_text = "#!/bin/sh\n"
            + scriptHeader(m_script, "Run with sh, for govc 0.49 or newer and jq: a dry run without --apply.")
            + scriptPrelude("govc.sh");
        line("\nuse_plan {}\n", m_script.fingerprint);
        line("\n# What is planned, by which one sees what is done.\n");
        for (std::size_t row = 0; row < m_script.vms.size(); ++row)
            vmTarget(row);
        for (std::size_t row = 0; row < m_script.hosts.size(); ++row)
            hostTarget(row);
        line("\n# Before anything is touched.\n");
        for (const std::string &check : m_script.checks)
            line("say {}\n", shQuoted("Check: " + check));
        for (const std::string &vm : m_script.existingVms)
            line("need_vm {}\n", named(vm));
        for (const std::string &host : m_script.existingHosts)
            line("need_host {}\n", named(host));
        for (const ScriptStage &each : m_script.stages)
            stage(each);
        readBack();
        return std::move(m_text);
    }

private:
    template <class... Args> void line(fmt::format_string<Args...> format, Args &&...args)
    {
        m_text += fmt::format(format, std::forward<Args>(args)...);
    }

    void vmTarget(std::size_t row)
    {
        const VmTarget &vm = m_script.vms[row];
        line("reached_vm_{}() {{ # {}\n", row + 1, visible(vm.name));
        if (!vm.host.empty())
            line("  is_on_host {} {} || return 1\n", named(vm.name), named(vm.host));
        line("  load_vm {}\n  {} || return 1\n", named(vm.name), vm.exists ? "vm_exists" : "vm_is_gone");
        if (vm.exists && vm.isOn)
            line("  power_is {} || return 1\n", *vm.isOn ? "poweredOn" : "poweredOff");
        if (vm.exists)
            vmAmounts(vm);
        for (const std::string &key : vm.manualKeys)
            line("  has_done {} || return 1\n", shQuoted(key));
        line("}}\n");
    }

    void vmAmounts(const VmTarget &vm)
    {
        if (vm.amounts.memoryMib)
            line("  memory_is {} || return 1\n", *vm.amounts.memoryMib);
        if (vm.amounts.reservationMib)
            line("  reservation_is {} || return 1\n", *vm.amounts.reservationMib);
        if (vm.amounts.isLocked)
            line("  lock_is {} || return 1\n", *vm.amounts.isLocked);
        if (vm.amounts.mmioGib)
            line("  extra_is pciPassthru.use64bitMMIO TRUE || return 1\n"
                 "  extra_is pciPassthru.64bitMMIOSizeGB {} || return 1\n",
                 *vm.amounts.mmioGib);
        if (!vm.gpus)
            return;
        line("  vgpus_are {} || return 1\n", shQuoted(onLines(vm.gpus->vgpus)));
        for (const std::string &address : vm.gpus->fixed)
            line("  has_fixed {} || return 1\n", shQuoted(address));
        for (const std::string &address : vm.fixedOff)
            line("  lacks_fixed {} || return 1\n", shQuoted(address));
    }

    void hostTarget(std::size_t row)
    {
        const HostTarget &host = m_script.hosts[row];
        line("reached_host_{}() {{ # {}\n  load_host {}\n", row + 1, visible(host.name), named(host.name));
        if (!host.exists)
            return hostIsGone(host);
        line("  host_exists || return 1\n");
        if (!host.graphics.empty())
            line("  graphics_is {} || return 1\n", host.graphics);
        if (!host.policy.empty())
            line("  policy_is {} || return 1\n", host.policy);
        for (const GpuTarget &gpu : host.gpus) {
            if (!gpu.mode.empty())
                line("  mode_is {} {} || return 1\n", shQuoted(gpu.address), gpu.mode);
            if (gpu.isPassthrough)
                line("  passthrough_is {} {} || return 1\n", shQuoted(gpu.address), *gpu.isPassthrough);
        }
        for (const std::string &key : host.manualKeys)
            line("  has_done {} || return 1\n", shQuoted(key));
        line("  maintenance_is false || return 1\n}}\n");
    }

    void hostIsGone(const HostTarget &host)
    {
        line("  host_exists && return 1\n");
        for (const std::string &key : host.manualKeys)
            line("  has_done {} || return 1\n", shQuoted(key));
        line("  return 0\n}}\n");
    }

    void stage(const ScriptStage &stage)
    {
        line("\nstage {}\n", shQuoted(stage.title));
        for (const ScriptStep &each : stage.steps)
            step(each);
        for (const std::string &test : stage.tests)
            line("say {}\n", shQuoted("  To test: " + test));
    }

    void step(const ScriptStep &step)
    {
        line("step {} {} {}\n", step.number, shQuoted(step.key), shQuoted(step.sentence));
        if (step.actions.empty())
            return;
        std::string targets;
        for (const int row : step.vmTargets)
            targets += fmt::format(" vm_{}", row + 1);
        for (const int row : step.hostTargets)
            targets += fmt::format(" host_{}", row + 1);
        line("if open{}; then\n", targets);
        for (const ScriptAction &each : step.actions)
            action(each, step);
        line("fi\n");
    }

    void action(const ScriptAction &action, const ScriptStep &step)
    {
        const std::string vm = named(action.vm);
        const std::string host = named(action.host);
        switch (action.kind) {
        case ActionKind::PowerOff:
            return line("  power_off {}\n", vm);
        case ActionKind::PowerOn:
            return line("  power_on {}\n", vm);
        case ActionKind::MoveVm:
            return line("  move_vm {} {}\n", vm, host);
        case ActionKind::SetVm:
            return setVm(action, vm);
        case ActionKind::SetGpus:
            return setGpus(action, vm);
        case ActionKind::EnterMaintenance:
            return line("  enter_maintenance {}\n", host);
        case ActionKind::LeaveMaintenance:
            return line("  leave_maintenance {}\n", host);
        case ActionKind::SetGraphics:
            if (!action.graphics.empty())
                line("  set_graphics {} {} {}\n", host, action.graphics, esxcliWord(action.graphics));
            if (!action.policy.empty())
                line("  set_policy {} {} {}\n", host, action.policy, esxcliWord(action.policy));
            return;
        case ActionKind::SetVgpuMode:
            return line("  set_mode {} {} {} {}\n", host, shQuoted(action.gpu), action.mode, esxcliWord(action.mode));
        case ActionKind::SetPassthrough:
            return line("  set_passthrough {} {} {}\n", host, shQuoted(action.gpu), action.isOn);
        case ActionKind::Reboot:
            return line("  reboot_host {}\n", host);
        case ActionKind::SetMig:
        case ActionKind::RestartGraphics:
        case ActionKind::Manual:
            return line("  manual {}\n",
                        shQuoted(action.note.empty() ? step.sentence : step.sentence + ' ' + action.note));
        }
    }

    void setVm(const ScriptAction &action, const std::string &vm)
    {
        if (action.amounts.memoryMib)
            line("  set_memory {} {}\n", vm, *action.amounts.memoryMib);
        if (action.amounts.isLocked)
            line("  set_lock {} {}\n", vm, *action.amounts.isLocked);
        if (action.amounts.reservationMib)
            line("  set_reservation {} {}\n", vm, *action.amounts.reservationMib);
        if (action.amounts.mmioGib)
            line("  set_extra {0} pciPassthru.use64bitMMIO TRUE\n  set_extra {0} pciPassthru.64bitMMIOSizeGB {1}\n", vm,
                 *action.amounts.mmioGib);
        if (!action.amounts.firmware.empty())
            line("  manual {}\n", shQuoted("Set the firmware of the new VM: " + action.amounts.firmware + '.'));
    }

    void setGpus(const ScriptAction &action, const std::string &vm)
    {
        for (const std::string &address : action.fixedOff)
            line("  remove_fixed {} {}\n", vm, shQuoted(address));
        line("  set_vgpus {} {} {}\n", vm, shQuoted(onLines(action.gpus.vgpus)),
             shQuoted(onLines(action.lastGpus.vgpus)));
        for (const std::string &address : action.fixedOn)
            line("  add_fixed {} {}\n", vm, shQuoted(address));
    }

    void readBack()
    {
        line("\nstage 'Read back'\n");
        for (std::size_t row = 0; row < m_script.vms.size(); ++row)
            line("read_back vm_{} {}\n", row + 1, shQuoted(visible(m_script.vms[row].name)));
        for (std::size_t row = 0; row < m_script.hosts.size(); ++row)
            line("read_back host_{} {}\n", row + 1, shQuoted(visible(m_script.hosts[row].name)));
        line("finish\n");
    }

    const ScriptPlan &m_script;
    std::string m_text;
};

Result<std::vector<OutputFile>> write(const ExportInput &input)
{
    return writeScripts(input, "govc.sh", can, [](const ScriptPlan &script) { return GovcScript(script).write(); });
}

} // namespace

const Exporter kGovc{
    "govc",
    QT_TRANSLATE_NOOP("Exports", "Shell script for govc"),
    QT_TRANSLATE_NOOP("Exports",
                      "Carries the plan out with govc 0.49 or newer and jq: a dry run unless told to apply. MIG, "
                      "installations and dynamic DirectPath I/O are manual steps in it."),
    ExportGroup::Script,
    "sh",
    true,
    write,
};

} // namespace sliceboard
