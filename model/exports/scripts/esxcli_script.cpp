// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/quoting.h"
#include "model/exports/scripts/script_exporters.h"
#include "model/exports/scripts/script_writing.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace sliceboard {
namespace {

/// What a host does by itself in its own shell.
bool can(const ScriptAction &action)
{
    switch (action.kind) {
    case ActionKind::SetGraphics:
    case ActionKind::SetVgpuMode:
    case ActionKind::SetMig:
    case ActionKind::SetPassthrough:
    case ActionKind::RestartGraphics:
        return true;
    case ActionKind::PowerOff:
    case ActionKind::PowerOn:
    case ActionKind::MoveVm:
    case ActionKind::SetVm:
    case ActionKind::SetGpus:
    case ActionKind::EnterMaintenance:
    case ActionKind::LeaveMaintenance:
    case ActionKind::Reboot:
    case ActionKind::Manual:
        return false;
    }
    return false;
}

/// The steps of one host; what else has to happen before stands between them as something to confirm.
class EsxcliScript {
public:
    EsxcliScript(const ScriptPlan &script, const std::string &host) : m_script(script), m_host(host) { }

    std::string write()
    {
        m_text = "#!/bin/sh\n"
            + scriptHeader(m_script,
                           "Run in the shell of the ESXi host " + visible(m_host) + ": a dry run without --apply.")
            + scriptPrelude("esxcli.sh");
        line("\nuse_plan {}\nneed_host {}\n", m_script.fingerprint, shQuoted(m_host));
        for (const ScriptStage &stage : m_script.stages) {
            line("\nstage {}\n", shQuoted(stage.title));
            for (const ScriptStep &each : stage.steps)
                step(each);
        }
        m_text += "\nfinish\n";
        return std::move(m_text);
    }

private:
    template <class... Args> void line(fmt::format_string<Args...> format, Args &&...args)
    {
        m_text += fmt::format(format, std::forward<Args>(args)...);
    }

    /// Steps that others carry out are told, so that the order stays plain; the next one here waits until they are done.
    void step(const ScriptStep &step)
    {
        line("step {} {} {}\n", step.number, shQuoted(step.key), shQuoted(step.sentence));
        const bool isHere = step.host == m_host && std::ranges::any_of(step.actions, can);
        if (!isHere) {
            m_isWaiting = m_isWaiting || !step.actions.empty();
            return line("elsewhere\n");
        }
        if (std::exchange(m_isWaiting, false))
            line("manual 'All steps before this one are done, and the VMs that they power off are off.'\n");
        line("if open_action; then\n");
        for (const ScriptAction &each : step.actions)
            action(each);
        line("  did\nfi\n");
    }

    void action(const ScriptAction &action)
    {
        const std::string gpu = shQuoted(action.gpu);
        switch (action.kind) {
        case ActionKind::SetGraphics:
            if (!action.graphics.empty())
                line("  set_graphics {}\n", esxcliWord(action.graphics));
            if (!action.policy.empty())
                line("  set_policy {}\n", esxcliWord(action.policy));
            return;
        case ActionKind::SetVgpuMode:
            return line("  set_mode {} {}\n", gpu, esxcliWord(action.mode));
        case ActionKind::SetMig:
            return line("  set_mig {} {}\n", gpu, action.isOn ? 1 : 0);
        case ActionKind::SetPassthrough:
            return line("  set_passthrough {} {}\n", gpu, action.isOn);
        case ActionKind::RestartGraphics:
            return line("  restart_graphics\n");
        case ActionKind::PowerOff: // told by the step's sentence; done elsewhere
        case ActionKind::PowerOn:
        case ActionKind::MoveVm:
        case ActionKind::SetVm:
        case ActionKind::SetGpus:
        case ActionKind::EnterMaintenance:
        case ActionKind::LeaveMaintenance:
        case ActionKind::Reboot:
        case ActionKind::Manual:
            return line("  manual {}\n", shQuoted(action.note));
        }
    }

    const ScriptPlan &m_script;
    const std::string &m_host;
    std::string m_text;
    bool m_isWaiting = false; ///< steps before were left to others
};

/// Whether the host has something to do in its shell.
bool hasWork(const ScriptPlan &script, const std::string &host)
{
    for (const ScriptStage &stage : script.stages)
        for (const ScriptStep &step : stage.steps)
            if (step.host == host && std::ranges::any_of(step.actions, can))
                return true;
    return false;
}

/// Hosts of both ends, each once: a number means the same host on the way there and back.
std::vector<std::string> hostsOf(const ChangePlan &plan)
{
    std::vector<std::string> hosts;
    for (const Design *design : {&plan.before, &plan.after})
        for (const Cluster &cluster : design->clusters)
            for (const Host &host : cluster.hosts)
                if (const std::string name = vCenterName(host.name); std::ranges::find(hosts, name) == hosts.end())
                    hosts.push_back(name);
    return hosts;
}

Result<std::vector<OutputFile>> writeEsxcli(const ExportInput &input)
{
    std::vector<OutputFile> files;
    for (const bool isBackout : {false, true}) {
        const Result<ScriptPlan> script = scriptPlan(input, isBackout, can);
        if (!script)
            return tl::unexpected(script.error());
        int number = 0;
        for (const std::string &host : hostsOf(*input.plan)) {
            ++number;
            if (hasWork(*script, host))
                files.push_back({fmt::format("{}-host{:02}.esxcli.sh", isBackout ? "backout" : "change", number),
                                 EsxcliScript(*script, host).write(), true});
        }
    }
    if (files.empty())
        files.push_back({"change.esxcli.sh", "#!/bin/sh\n# No host has anything to do in its own shell.\n", true});
    return files;
}

} // namespace

const Exporter kEsxcli{
    "esxcli",
    QT_TRANSLATE_NOOP("Exports", "Shell scripts for ESXi hosts"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "What each host does in its own shell, with esxcli and nvidia-smi: graphics type, vGPU mode, MIG, "
        "passthrough. A dry run unless told to apply; everything else is a manual step in it."),
    ExportGroup::Script,
    "sh",
    true,
    writeEsxcli,
};

} // namespace sliceboard
