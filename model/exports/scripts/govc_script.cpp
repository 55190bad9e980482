// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_exporters.h"
#include "model/exports/scripts/script_walk.h"
#include "model/exports/scripts/script_writing.h"

#include <fmt/format.h>

namespace sliceboard {
namespace {

/// A name as an argument of govc, which would read wildcards in it.
std::string named(const std::string &name) { return shQuoted(globQuoted(name)); }

bool can(const ScriptAction &action)
{
    switch (action.kind) {
    case ActionKind::SetMig: // nvidia-smi in the host's own shell
    case ActionKind::RestartGraphics:
    case ActionKind::Manual:
        return false;
    case ActionKind::SetGpus:
        return action.dynamicKinds.empty();
    case ActionKind::PowerOff:
    case ActionKind::PowerOn:
    case ActionKind::MoveVm:
    case ActionKind::SetVm:
    case ActionKind::EnterMaintenance:
    case ActionKind::LeaveMaintenance:
    case ActionKind::SetGraphics:
    case ActionKind::SetVgpuMode:
    case ActionKind::SetPassthrough:
    case ActionKind::Reboot:
        return true;
    }
    return false;
}

class GovcScript : public ScriptWalk {
public:
    explicit GovcScript(const ScriptPlan &script) : ScriptWalk(script) { }

private:
    void begin() override
    {
        put("#!/bin/sh\n");
        put(scriptHeader(script(), "Run with sh, for govc 0.49 or newer and jq: a dry run without --apply."));
        put(scriptPrelude("govc.sh"));
        line("\nuse_plan {}\n", script().fingerprint);
        line("\n# What is planned, by which one sees what is done.\n");
    }

    void vmTarget(int number, const VmTarget &vm) override
    {
        line("reached_vm_{}() {{ # {}\n", number, visible(vm.name));
        if (!vm.host.empty())
            line("  is_on_host {} {} || return 1\n", named(vm.name), named(vm.host));
        line("  load_vm {}\n  {} || return 1\n", named(vm.name), vm.exists ? "vm_exists" : "vm_is_gone");
        if (vm.exists && vm.isOn)
            line("  power_is {} || return 1\n", *vm.isOn ? "poweredOn" : "poweredOff");
        // What is gone has nothing left to be done to it.
        if (vm.exists) {
            vmAmounts(vm);
            doneByHand(vm.manualSteps);
        }
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

    void hostTarget(int number, const HostTarget &host) override
    {
        line("reached_host_{}() {{ # {}\n  load_host {}\n", number, visible(host.name), named(host.name));
        if (!host.exists)
            return line("  host_is_gone\n}}\n");
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
        doneByHand(host.manualSteps);
        line("  maintenance_is false || return 1\n}}\n");
    }

    void doneByHand(const std::vector<ManualStep> &steps)
    {
        for (const ManualStep &step : steps)
            line("  has_done {} || return 1\n", shQuoted(step.key));
    }

    void beginChecks() override { put("\n# Before anything is touched.\n"); }
    void check(const std::string &sentence) override { line("say {}\n", shQuoted("Check: " + sentence)); }
    void needVm(const std::string &vm) override { line("need_vm {}\n", named(vm)); }
    void needHost(const std::string &host) override { line("need_host {}\n", named(host)); }
    void beginStage(const ScriptStage &stage) override { line("\nstage {}\n", shQuoted(stage.title)); }
    void test(const ScriptTest &test) override { line("say {}\n", shQuoted("  To test: " + test.sentence)); }
    void look(const ScriptStep &step) override
    {
        line("step {} {} {}\n", step.number, shQuoted(step.key), shQuoted(step.sentence));
    }
    void beginStep(const ScriptStep &step) override
    {
        look(step);
        line("if open{}; then\n", targets(step, " ", ""));
    }
    void endStep(const ScriptStep &step) override { put(step.isSeen() ? "fi\n" : "  remember \"$key\"\nfi\n"); }

    void powerOff(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("  power_off {}\n", named(action.vm));
    }
    void powerOn(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("  power_on {}\n", named(action.vm));
    }
    void moveVm(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("  move_vm {} {}\n", named(action.vm), named(action.host));
    }
    void setVm(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        const std::string vm = named(action.vm);
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
    void setGpus(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        const std::string vm = named(action.vm);
        for (const std::string &address : action.fixedOff)
            line("  remove_fixed {} {}\n", vm, shQuoted(address));
        line("  set_vgpus {} {} {}\n", vm, shQuoted(onLines(action.gpus.vgpus)),
             shQuoted(onLines(action.lastGpus.vgpus)));
        for (const std::string &address : action.fixedOn)
            line("  add_fixed {} {}\n", vm, shQuoted(address));
    }
    void setMaintenance(const ScriptStep & /*step*/, const ScriptAction &action, bool isOn) override
    {
        line("  {}_maintenance {}\n", isOn ? "enter" : "leave", named(action.host));
    }
    void setGraphics(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        const std::string host = named(action.host);
        if (!action.graphics.empty())
            line("  set_graphics {} {} {}\n", host, action.graphics, esxcliWord(action.graphics));
        if (!action.policy.empty())
            line("  set_policy {} {} {}\n", host, action.policy, esxcliWord(action.policy));
    }
    void setVgpuMode(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("  set_mode {} {} {} {}\n", named(action.host), shQuoted(action.gpu), action.mode,
             esxcliWord(action.mode));
    }
    void setPassthrough(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("  set_passthrough {} {} {}\n", named(action.host), shQuoted(action.gpu), action.isOn);
    }
    void reboot(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("  reboot_host {}\n", named(action.host));
    }
    void setMig(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void restartGraphics(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void manual(const ScriptStep &step, const ScriptAction &action) override
    {
        line("  manual {}\n", shQuoted(manualText(step, action)));
    }

    void beginReadBack() override { put("\nstage 'Read back'\n"); }
    void readBackVm(int number, const VmTarget &vm) override
    {
        line("read_back vm_{} {}\n", number, shQuoted(visible(vm.name)));
    }
    void readBackHost(int number, const HostTarget &host) override
    {
        line("read_back host_{} {}\n", number, shQuoted(visible(host.name)));
    }
    void end() override { put("finish\n"); }
};

Result<std::vector<OutputFile>> writeGovc(const ExportInput &input)
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
    writeGovc,
};

} // namespace sliceboard
