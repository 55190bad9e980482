// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_exporters.h"
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
    // Both are words of the host's own shell.
    return action.kind != ActionKind::SetMig && action.kind != ActionKind::RestartGraphics;
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

class PowerCliScript {
public:
    explicit PowerCliScript(const ScriptPlan &script) : m_script(script) { }

    std::string write()
    {
        // With a byte order mark, so that Windows PowerShell reads names as they are.
        m_text = "\xef\xbb\xbf"
            + scriptHeader(m_script, "Run in PowerCLI, connected to vCenter: a dry run without -Apply.")
            + scriptPrelude("powercli.ps1");
        line("\nUse-Plan '{}'\n", m_script.fingerprint);
        line("\n# What is planned, by which one sees what is done.\n");
        for (std::size_t row = 0; row < m_script.vms.size(); ++row)
            vmTarget(row);
        for (std::size_t row = 0; row < m_script.hosts.size(); ++row)
            hostTarget(row);
        line("\n# Before anything is touched.\n");
        for (const std::string &check : m_script.checks)
            line("Write-Host {}\n", inQuotes("Check: " + check));
        for (const std::string &vm : m_script.existingVms)
            line("Confirm-Vm {}\n", inQuotes(vm));
        for (const std::string &host : m_script.existingHosts)
            line("Confirm-Host {}\n", inQuotes(host));
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
        line("$vm{} = {{\n    $vm = Find-Vm {}\n", row + 1, inQuotes(vm.name));
        if (!vm.exists)
            line("    if ($null -ne $vm) {{ return $false }}\n");
        else
            line("    if ($null -eq $vm) {{ return $false }}\n");
        if (vm.exists && vm.isOn)
            condition(fmt::format("Test-Power $vm {}", boolean(*vm.isOn)));
        if (!vm.host.empty())
            condition(fmt::format("Test-OnHost {} {}", inQuotes(vm.name), inQuotes(vm.host)));
        if (!vm.amounts.isEmpty())
            condition(fmt::format("Test-Settings $vm {}", settings(vm.amounts)));
        if (vm.exists && vm.gpus)
            gpuConditions(vm);
        for (const std::string &key : vm.manualKeys)
            line("    if (-not ($Done -ccontains {})) {{ return $false }}\n", inQuotes(key));
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

    void hostTarget(std::size_t row)
    {
        const HostTarget &host = m_script.hosts[row];
        line("$host{} = {{\n    $found = Find-Host {}\n", row + 1, inQuotes(host.name));
        if (!host.exists)
            return hostIsGone(host);
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
        for (const std::string &key : host.manualKeys)
            line("    if (-not ($Done -ccontains {})) {{ return $false }}\n", inQuotes(key));
        line("    return -not $found.Runtime.InMaintenanceMode\n}}\n");
    }

    void hostIsGone(const HostTarget &host)
    {
        for (const std::string &key : host.manualKeys)
            line("    if (-not ($Done -ccontains {})) {{ return $false }}\n", inQuotes(key));
        line("    return $null -eq $found\n}}\n");
    }

    void stage(const ScriptStage &stage)
    {
        line("\nStart-Stage {}\n", inQuotes(stage.title));
        for (const ScriptStep &each : stage.steps)
            step(each);
        for (const std::string &test : stage.tests)
            line("Write-Host {}\n", inQuotes("  To test: " + test));
    }

    void step(const ScriptStep &step)
    {
        line("Start-Step {} {} {}\n", step.number, inQuotes(step.key), inQuotes(step.sentence));
        if (step.actions.empty())
            return;
        std::string targets;
        for (const int row : step.vmTargets)
            targets += fmt::format("{}$vm{}", targets.empty() ? "" : ", ", row + 1);
        for (const int row : step.hostTargets)
            targets += fmt::format("{}$host{}", targets.empty() ? "" : ", ", row + 1);
        line("if (Test-Open @({})) {{\n", targets);
        for (const ScriptAction &each : step.actions)
            action(each, step);
        line("}}\n");
    }

    void action(const ScriptAction &action, const ScriptStep &step)
    {
        const std::string vm = inQuotes(action.vm);
        const std::string host = inQuotes(action.host);
        switch (action.kind) {
        case ActionKind::PowerOff:
        case ActionKind::PowerOn:
            return line("    Set-Power {} {}\n", vm, boolean(action.kind == ActionKind::PowerOn));
        case ActionKind::MoveVm:
            return line("    Move-VmTo {} {}\n", vm, host);
        case ActionKind::SetVm:
            return line("    Set-Settings {} {}\n", vm, settings(action.amounts));
        case ActionKind::SetGpus:
            return setGpus(action, vm);
        case ActionKind::EnterMaintenance:
        case ActionKind::LeaveMaintenance:
            return line("    Set-Maintenance {} {}\n", host, boolean(action.kind == ActionKind::EnterMaintenance));
        case ActionKind::SetGraphics:
            return line("    Set-Graphics {} {} {}\n", host, inQuotes(action.graphics), inQuotes(action.policy));
        case ActionKind::SetVgpuMode:
            return line("    Set-Mode {} {} {}\n", host, inQuotes(action.gpu), inQuotes(action.mode));
        case ActionKind::SetPassthrough:
            return line("    Set-HostPassthrough {} {} {}\n", host, inQuotes(action.gpu), boolean(action.isOn));
        case ActionKind::Reboot:
            return line("    Restart-Host {}\n", host);
        case ActionKind::SetMig:
        case ActionKind::RestartGraphics:
        case ActionKind::Manual:
            return line("    Request-Manual {}\n",
                        inQuotes(action.note.empty() ? step.sentence : step.sentence + ' ' + action.note));
        }
    }

    void setGpus(const ScriptAction &action, const std::string &vm)
    {
        for (const std::string &address : action.fixedOff)
            line("    Remove-Fixed {} {}\n", vm, inQuotes(address));
        line("    Set-Vgpus {} {} {}\n", vm, list(action.gpus.vgpus), list(action.lastGpus.vgpus));
        for (const DynamicGpu &kind : action.dynamicKinds)
            line("    Set-Dynamic {} {} {} {}\n", vm, kindOf(kind), std::ranges::count(action.gpus.dynamic, kind),
                 std::ranges::count(action.lastGpus.dynamic, kind));
        for (const std::string &address : action.fixedOn)
            line("    Add-Fixed {} {}\n", vm, inQuotes(address));
    }

    void readBack()
    {
        line("\nStart-Stage 'Read back'\n");
        for (std::size_t row = 0; row < m_script.vms.size(); ++row)
            line("Show-Target {} $vm{}\n", inQuotes(visible(m_script.vms[row].name)), row + 1);
        for (std::size_t row = 0; row < m_script.hosts.size(); ++row)
            line("Show-Target {} $host{}\n", inQuotes(visible(m_script.hosts[row].name)), row + 1);
        line("Complete-Plan\n");
    }

    const ScriptPlan &m_script;
    std::string m_text;
};

Result<std::vector<OutputFile>> write(const ExportInput &input)
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
    write,
};

} // namespace sliceboard
