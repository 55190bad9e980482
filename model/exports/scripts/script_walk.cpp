// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/script_walk.h"

namespace sliceboard {

std::string ScriptWalk::write()
{
    m_text.clear();
    begin();
    int number = 0;
    for (const VmTarget &vm : m_script.vms)
        vmTarget(++number, vm);
    number = 0;
    for (const HostTarget &host : m_script.hosts)
        hostTarget(++number, host);
    beginChecks();
    for (const std::string &sentence : m_script.checks)
        check(sentence);
    for (const std::string &vm : m_script.existingVms)
        needVm(vm);
    for (const std::string &host : m_script.existingHosts)
        needHost(host);
    for (const ScriptStage &stage : m_script.stages)
        writeStage(stage);
    beginReadBack();
    number = 0;
    for (const VmTarget &vm : m_script.vms)
        readBackVm(++number, vm);
    number = 0;
    for (const HostTarget &host : m_script.hosts)
        readBackHost(++number, host);
    end();
    return std::move(m_text);
}

std::string ScriptWalk::targets(const ScriptStep &step, std::string_view before, std::string_view between) const
{
    std::string text;
    const auto add = [&](const char *kind, int row) {
        text += fmt::format("{}{}{}_{}", text.empty() ? "" : between, before, kind, row + 1);
    };
    for (const int row : step.vmTargets)
        add("vm", row);
    for (const int row : step.hostTargets)
        add("host", row);
    return text;
}

std::string ScriptWalk::manualText(const ScriptStep &step, const ScriptAction &action)
{
    return action.note.empty() ? step.sentence : step.sentence + ' ' + action.note;
}

void ScriptWalk::writeStage(const ScriptStage &stage)
{
    beginStage(stage);
    for (const ScriptStep &step : stage.steps) {
        if (step.actions.empty()) {
            look(step);
            continue;
        }
        beginStep(step);
        for (const ScriptAction &action : step.actions)
            carryOut(step, action);
        endStep(step);
    }
    for (const ScriptTest &each : stage.tests)
        test(each);
}

void ScriptWalk::carryOut(const ScriptStep &step, const ScriptAction &action)
{
    switch (action.kind) {
    case ActionKind::PowerOff:
        return powerOff(step, action);
    case ActionKind::PowerOn:
        return powerOn(step, action);
    case ActionKind::MoveVm:
        return moveVm(step, action);
    case ActionKind::SetVm:
        return setVm(step, action);
    case ActionKind::SetGpus:
        return setGpus(step, action);
    case ActionKind::EnterMaintenance:
        return setMaintenance(step, action, true);
    case ActionKind::LeaveMaintenance:
        return setMaintenance(step, action, false);
    case ActionKind::SetGraphics:
        return setGraphics(step, action);
    case ActionKind::SetVgpuMode:
        return setVgpuMode(step, action);
    case ActionKind::SetMig:
        return setMig(step, action);
    case ActionKind::SetPassthrough:
        return setPassthrough(step, action);
    case ActionKind::RestartGraphics:
        return restartGraphics(step, action);
    case ActionKind::Reboot:
        return reboot(step, action);
    case ActionKind::Manual:
        return manual(step, action);
    }
}

} // namespace sliceboard
