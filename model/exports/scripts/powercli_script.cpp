// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_exporters.h"
#include "model/exports/scripts/script_walk.h"
#include "model/exports/scripts/script_writing.h"

#include <fmt/format.h>

#include <algorithm>

namespace sliceboard {
namespace {

std::string inQuotes(std::string_view text) { return powerShellQuoted(text); }
const char *boolean(bool value) { return value ? "$true" : "$false"; }

std::string list(const std::vector<std::string> &texts)
{
    std::string result;
    for (const std::string &text : texts)
        result += (result.empty() ? "" : ", ") + inQuotes(text);
    return "@(" + result + ')';
}

bool can(const ScriptAction &action)
{
    switch (action.kind) {
    case ActionKind::SetMig: // both are words of the host's own shell
    case ActionKind::RestartGraphics:
    case ActionKind::Manual:
        return false;
    case ActionKind::PowerOff:
    case ActionKind::PowerOn:
    case ActionKind::MoveVm:
    case ActionKind::SetVm:
    case ActionKind::SetGpus:
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

/// Vendor, device and label of a GPU model as arguments.
std::string kindOf(const DynamicGpu &gpu)
{
    return fmt::format("0x{} 0x{} {}", gpu.pciDevice.substr(0, 4), gpu.pciDevice.substr(5, 4), inQuotes(gpu.label));
}

std::string settings(const VmAmounts &amounts)
{
    std::string text;
    if (amounts.memoryMib)
        text += fmt::format(" 'MemoryMB' = {};", *amounts.memoryMib);
    if (amounts.reservationMib)
        text += fmt::format(" 'ReservationMB' = {};", *amounts.reservationMib);
    if (amounts.isLocked)
        text += fmt::format(" 'Locked' = {};", boolean(*amounts.isLocked));
    if (amounts.mmioGib)
        text += fmt::format(" 'MmioGB' = {};", *amounts.mmioGib);
    if (!amounts.firmware.empty())
        text += fmt::format(" 'Firmware' = {};", inQuotes(amounts.firmware));
    return "@{" + text + " }";
}

class PowerCliScript : public ScriptWalk {
public:
    explicit PowerCliScript(const ScriptPlan &script) : ScriptWalk(script) { }

private:
    void begin() override
    {
        // With a byte order mark, so that Windows PowerShell reads names as they are.
        put("\xef\xbb\xbf");
        put(scriptHeader(script(), "Run in PowerCLI, connected to vCenter: a dry run without -Apply."));
        put(scriptPrelude("powercli.ps1"));
        line("\nUse-Plan '{}'\n", script().fingerprint);
        line("\n# What is planned, by which one sees what is done.\n");
    }

    void vmTarget(int number, const VmTarget &vm) override
    {
        line("$vm_{} = {{\n    $vm = Find-Vm {}\n", number, inQuotes(vm.name));
        // What is gone has nothing left to be done to it.
        if (!vm.exists)
            return line("    return $null -eq $vm\n}}\n");
        line("    if ($null -eq $vm) {{ return $false }}\n");
        if (vm.isOn)
            condition(fmt::format("Test-Power $vm {}", boolean(*vm.isOn)));
        if (!vm.host.empty())
            condition(fmt::format("Test-OnHost {} {}", inQuotes(vm.name), inQuotes(vm.host)));
        if (!vm.amounts.isEmpty())
            condition(fmt::format("Test-Settings $vm {}", settings(vm.amounts)));
        if (vm.gpus)
            gpuConditions(vm);
        doneByHand(vm.manualSteps);
        line("    return $true\n}}\n");
    }

    void gpuConditions(const VmTarget &vm)
    {
        condition(fmt::format("Test-Vgpus $vm {}", list(vm.gpus->vgpus)));
        for (const std::string &address : vm.gpus->fixed)
            line("    if (@(Get-Fixed $vm {}).Count -ne 1) {{ return $false }}\n", inQuotes(address));
        for (const std::string &address : vm.fixedOff)
            line("    if (@(Get-Fixed $vm {}).Count -ne 0) {{ return $false }}\n", inQuotes(address));
        std::vector<DynamicGpu> kinds = vm.gpus->dynamic;
        kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
        for (const DynamicGpu &kind : kinds)
            if (kind.pciDevice.size() == 9)
                line("    if (@(Get-Dynamic $vm {}).Count -ne {}) {{ return $false }}\n", kindOf(kind),
                     std::ranges::count(vm.gpus->dynamic, kind));
    }

    void condition(const std::string &test) { line("    if (-not ({})) {{ return $false }}\n", test); }

    void doneByHand(const std::vector<ManualStep> &steps)
    {
        for (const ManualStep &step : steps)
            condition(fmt::format("$Done -ccontains {}", inQuotes(step.key)));
    }

    void hostTarget(int number, const HostTarget &host) override
    {
        line("$host_{} = {{\n    $found = Find-Host {}\n", number, inQuotes(host.name));
        if (!host.exists)
            return line("    return $null -eq $found\n}}\n");
        line("    if ($null -eq $found) {{ return $false }}\n");
        if (!host.graphics.empty() || !host.policy.empty())
            condition(fmt::format("Test-Graphics $found {} {}", inQuotes(host.graphics), inQuotes(host.policy)));
        for (const GpuTarget &gpu : host.gpus) {
            if (!gpu.mode.empty())
                condition(fmt::format("(Get-Mode $found {}) -eq {}", inQuotes(gpu.address), inQuotes(gpu.mode)));
            if (gpu.isPassthrough)
                condition(fmt::format("Test-HostPassthrough $found {} {}", inQuotes(gpu.address),
                                      boolean(*gpu.isPassthrough)));
        }
        doneByHand(host.manualSteps);
        line("    return -not $found.Runtime.InMaintenanceMode\n}}\n");
    }

    void beginChecks() override { put("\n# Before anything is touched.\n"); }
    void check(const std::string &sentence) override { line("Write-Host {}\n", inQuotes("Check: " + sentence)); }
    void needVm(const std::string &vm) override { line("Confirm-Vm {}\n", inQuotes(vm)); }
    void needHost(const std::string &host) override { line("Confirm-Host {}\n", inQuotes(host)); }
    void beginStage(const ScriptStage &stage) override { line("\nStart-Stage {}\n", inQuotes(stage.title)); }
    void test(const ScriptTest &test) override { line("Write-Host {}\n", inQuotes("  To test: " + test.sentence)); }
    void look(const ScriptStep &step) override
    {
        line("Start-Step {} {} {}\n", step.number, inQuotes(step.key), inQuotes(step.sentence));
    }
    void beginStep(const ScriptStep &step) override
    {
        look(step);
        line("if (Test-Open @({})) {{\n", targets(step, "$", ", "));
    }
    void endStep(const ScriptStep &step) override { put(step.isSeen() ? "}\n" : "    Save-Done $script:Key\n}\n"); }

    void powerOff(const ScriptStep & /*step*/, const ScriptAction &action) override { setPower(action, false); }
    void powerOn(const ScriptStep & /*step*/, const ScriptAction &action) override { setPower(action, true); }
    void setPower(const ScriptAction &action, bool isOn)
    {
        line("    Set-Power {} {}\n", inQuotes(action.vm), boolean(isOn));
    }
    void moveVm(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("    Move-VmTo {} {}\n", inQuotes(action.vm), inQuotes(action.host));
    }
    void setVm(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("    Set-Settings {} {}\n", inQuotes(action.vm), settings(action.amounts));
    }
    void setGpus(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        const std::string vm = inQuotes(action.vm);
        for (const std::string &address : action.fixedOff)
            line("    Remove-Fixed {} {}\n", vm, inQuotes(address));
        line("    Set-Vgpus {} {} {}\n", vm, list(action.gpus.vgpus), list(action.lastGpus.vgpus));
        for (const DynamicGpu &kind : action.dynamicKinds)
            line("    Set-Dynamic {} {} {} {}\n", vm, kindOf(kind), std::ranges::count(action.gpus.dynamic, kind),
                 std::ranges::count(action.lastGpus.dynamic, kind));
        for (const std::string &address : action.fixedOn)
            line("    Add-Fixed {} {}\n", vm, inQuotes(address));
    }
    void setMaintenance(const ScriptStep & /*step*/, const ScriptAction &action, bool isOn) override
    {
        line("    Set-Maintenance {} {}\n", inQuotes(action.host), boolean(isOn));
    }
    void setGraphics(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("    Set-Graphics {} {} {}\n", inQuotes(action.host), inQuotes(action.graphics), inQuotes(action.policy));
    }
    void setVgpuMode(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("    Set-Mode {} {} {}\n", inQuotes(action.host), inQuotes(action.gpu), inQuotes(action.mode));
    }
    void setPassthrough(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("    Set-HostPassthrough {} {} {}\n", inQuotes(action.host), inQuotes(action.gpu), boolean(action.isOn));
    }
    void reboot(const ScriptStep & /*step*/, const ScriptAction &action) override
    {
        line("    Restart-Host {}\n", inQuotes(action.host));
    }
    void setMig(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void restartGraphics(const ScriptStep &step, const ScriptAction &action) override { manual(step, action); }
    void manual(const ScriptStep &step, const ScriptAction &action) override
    {
        line("    Request-Manual {}\n", inQuotes(manualText(step, action)));
    }

    void beginReadBack() override { put("\nStart-Stage 'Read back'\n"); }
    void readBackVm(int number, const VmTarget &vm) override
    {
        line("Show-Target {} $vm_{}\n", inQuotes(visible(vm.name)), number);
    }
    void readBackHost(int number, const HostTarget &host) override
    {
        line("Show-Target {} $host_{}\n", inQuotes(visible(host.name)), number);
    }
    void end() override { put("Complete-Plan\n"); }
};

Result<std::vector<OutputFile>> writePowerCli(const ExportInput &input)
{
    return writeScripts(input, "ps1", can, [](const ScriptPlan &script) { return PowerCliScript(script).write(); });
}

} // namespace

const Exporter kPowerCli{
    "powercli",
    QT_TRANSLATE_NOOP("Exports", "PowerCLI script"),
    QT_TRANSLATE_NOOP("Exports",
                      "Carries the plan out with VMware PowerCLI: a dry run unless told to apply. Only what is done in "
                      "a host's own shell, in guests or in the rack is a manual step in it."),
    ExportGroup::Script,
    "ps1",
    true,
    writePowerCli,
};

} // namespace sliceboard
