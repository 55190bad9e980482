// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/scripts/script_plan.h"

#include "model/exports/scripts/quoting.h"
#include "model/plan/plan_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace sliceboard {
namespace {

class ScriptText {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

bool isSpelt(std::string_view text, std::string_view others)
{
    return !text.empty() && text[0] != '-' && std::ranges::all_of(text, [others](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || others.find(c) != std::string_view::npos;
    });
}

/// Whether some tool could be given this name at all.
bool isName(const std::string &name)
{
    return name.find('\0') == std::string::npos && QString::fromStdString(name).toStdString() == name;
}

QString shown(const std::string &name) { return QString::fromStdString(visible(name)); }

Result<void> checkNames(const PlanStep &step)
{
    if (!isName(step.vm) || !isName(step.host) || !isName(step.key))
        return failure(ScriptText::tr("No tool can be given the name “%1”. Give it another one.")
                           .arg(shown(step.vm.empty() ? step.host : step.vm)));
    for (const PlannedDevice &each : step.devices) {
        if (each.device.kind == DeviceKind::Vgpu && !isSpelt(each.device.profile, "-_."))
            return failure(ScriptText::tr("VM “%1” has a vGPU profile that no tool can be given: “%2”.")
                               .arg(shown(step.vm), shown(each.device.profile)));
        if (!each.gpu.empty() && !isSpelt(each.gpu, ":."))
            return failure(ScriptText::tr("VM “%1” has a GPU at “%2”, which is no PCI address.")
                               .arg(shown(step.vm), shown(each.gpu)));
    }
    if (!step.gpu.empty() && !isSpelt(step.gpu, ":."))
        return failure(ScriptText::tr("Host “%1” has a GPU at “%2”, which is no PCI address.")
                           .arg(shown(step.host), shown(step.gpu)));
    return {};
}

using VmsByName = std::map<std::string, const Vm *>;

VmsByName vmsByName(const Design &design)
{
    VmsByName vms;
    for (const Vm &vm : design.vms)
        vms.emplace(vCenterName(vm.name), &vm);
    return vms;
}

const Vm *vmNamed(const VmsByName &vms, const std::string &name)
{
    const auto found = vms.find(name);
    return found == vms.end() ? nullptr : found->second;
}

const Host *hostOf(const Design &design, const Vm *vm)
{
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            if (vm && vm->host == host.id)
                return &host;
    return nullptr;
}

bool hasHost(const Design &design, const std::string &name)
{
    return std::ranges::any_of(design.clusters, [&name](const Cluster &cluster) {
        return std::ranges::any_of(cluster.hosts, [&name](const Host &host) { return vCenterName(host.name) == name; });
    });
}

void keep(VmAmounts &amounts, const VmAmounts &later)
{
    const auto last = [](auto &kept, const auto &value) { kept = value ? value : kept; };
    last(amounts.memoryMib, later.memoryMib);
    last(amounts.reservationMib, later.reservationMib);
    last(amounts.isLocked, later.isLocked);
    last(amounts.mmioGib, later.mmioGib);
    if (!later.firmware.empty())
        amounts.firmware = later.firmware;
}

/// Collects the targets of a plan's actions and tells each step by which of them one sees that nothing is left to do.
class Targets {
public:
    Targets(ScriptPlan &script, const Design &from, const Design &to) : m_script(script), m_from(from), m_to(to) { }

    void note(const ScriptStep &step)
    {
        if (!step.vm.empty())
            noteVm(step);
        else if (!step.host.empty())
            noteHost(step);
    }
    void giveTo(ScriptStep &step)
    {
        if (!step.vm.empty())
            giveVm(step);
        else if (!step.host.empty() && isSeen(m_hosts.at(step.host)))
            step.hostTargets = {m_hosts.at(step.host)};
    }

private:
    struct Span {
        int row = 0;
        int first = 0;
        int last = 0;
    };

    void noteVm(const ScriptStep &step)
    {
        const auto [at, isNew] = m_vms.try_emplace(step.vm, Span{int(m_script.vms.size()), step.number, step.number});
        const Vm *was = vmNamed(m_vmsBefore, step.vm);
        const Vm *will = vmNamed(m_vmsAfter, step.vm);
        if (isNew)
            m_script.vms.push_back({step.vm, will != nullptr, {}, {}, {}, {}, {}, {}});
        // What the plan removes is gone when a run goes on where it stopped.
        if (isNew && was && will)
            m_script.existingVms.push_back(step.vm);
        at->second.last = step.number;
        VmTarget &target = m_script.vms[std::size_t(at->second.row)];
        for (const ScriptAction &action : step.actions) {
            if (action.kind == ActionKind::Manual)
                target.manualSteps.push_back({step.number, step.key});
            if (action.kind == ActionKind::PowerOff || action.kind == ActionKind::PowerOn)
                target.isOn = will && will->power == PowerState::On;
            if (action.kind == ActionKind::MoveVm)
                target.host = action.host;
            if (action.kind == ActionKind::SetGpus)
                noteGpus(target, action);
            keep(target.amounts, action.amounts);
        }
    }

    static void noteGpus(VmTarget &target, const ScriptAction &action)
    {
        target.gpus = action.lastGpus;
        const std::vector<std::string> &kept = action.lastGpus.fixed;
        std::ranges::copy_if(action.fixedOff, std::back_inserter(target.fixedOff),
                             [&kept](const std::string &each) { return std::ranges::find(kept, each) == kept.end(); });
    }

    void noteHost(const ScriptStep &step)
    {
        const auto [at, isNew] = m_hosts.try_emplace(step.host, int(m_script.hosts.size()));
        if (isNew)
            m_script.hosts.push_back({step.host, hasHost(m_to, step.host), {}, {}, {}, {}});
        if (isNew && hasHost(m_from, step.host) && hasHost(m_to, step.host))
            m_script.existingHosts.push_back(step.host);
        m_hostSteps[step.host].push_back(step.number);
        HostTarget &target = m_script.hosts[std::size_t(at->second)];
        for (const ScriptAction &action : step.actions) {
            if (action.kind == ActionKind::Manual)
                target.manualSteps.push_back({step.number, step.key});
            if (!action.graphics.empty())
                target.graphics = action.graphics;
            if (!action.policy.empty())
                target.policy = action.policy;
            if (action.kind == ActionKind::SetVgpuMode)
                gpuOf(target, action.gpu).mode = action.mode;
            if (action.kind == ActionKind::SetPassthrough)
                gpuOf(target, action.gpu).isPassthrough = action.isOn;
        }
    }

    static GpuTarget &gpuOf(HostTarget &host, const std::string &address)
    {
        const auto found = std::ranges::find(host.gpus, address, &GpuTarget::address);
        return found != host.gpus.end() ? *found : host.gpus.emplace_back(GpuTarget{address, {}, {}});
    }

    bool isSeen(int host) const { return m_script.hosts[std::size_t(host)].isSeen(); }

    /// Hosts that the VM is on and that are worked on while it is out of service.
    std::vector<int> hostsWithin(const Span &span, const std::string &vm) const
    {
        std::vector<int> rows;
        for (const Design *design : {&m_from, &m_to}) {
            const Host *host = hostOf(*design, vmNamed(design == &m_from ? m_vmsBefore : m_vmsAfter, vm));
            const auto steps = host ? m_hostSteps.find(vCenterName(host->name)) : m_hostSteps.end();
            if (steps == m_hostSteps.end())
                continue;
            const int row = m_hosts.at(steps->first);
            const bool isWithin = std::ranges::any_of(steps->second, [&span](int number) {
                return number > span.first && number < span.last;
            });
            if (isWithin && std::ranges::find(rows, row) == rows.end())
                rows.push_back(row);
        }
        return rows;
    }

    void giveVm(ScriptStep &step)
    {
        const Span &span = m_vms.at(step.vm);
        const VmTarget &target = m_script.vms[std::size_t(span.row)];
        const std::vector<int> hosts = hostsWithin(span, step.vm);
        const Vm *was = vmNamed(m_vmsBefore, step.vm);
        // A VM that only goes off and on again: whether that was done, nobody can see.
        const bool hasOwn = !target.exists || !was || !target.host.empty() || !target.amounts.isEmpty() || target.gpus
            || !target.manualSteps.empty() || target.isOn != (was->power == PowerState::On);
        const bool isTold = hasOwn || std::ranges::any_of(hosts, [this](int row) { return isSeen(row); });
        if (!isTold)
            return;
        step.vmTargets = {span.row};
        std::ranges::copy_if(hosts, std::back_inserter(step.hostTargets), [this](int row) { return isSeen(row); });
    }

    ScriptPlan &m_script;
    const Design &m_from;
    const Design &m_to;
    const VmsByName m_vmsBefore = vmsByName(m_from);
    const VmsByName m_vmsAfter = vmsByName(m_to);
    std::map<std::string, Span> m_vms;
    std::map<std::string, int> m_hosts;
    std::map<std::string, std::vector<int>> m_hostSteps;
};

/// What is done by hand in a step is asked for once, with all that there is to say.
void mergeManual(std::vector<ScriptAction> &actions)
{
    const auto isManual = [](const ScriptAction &action) { return action.kind == ActionKind::Manual; };
    const auto first = std::ranges::find_if(actions, isManual);
    if (first == actions.end())
        return;
    for (auto next = first + 1; next != actions.end(); ++next)
        if (isManual(*next) && !next->note.empty() && next->note != first->note)
            first->note += (first->note.empty() ? "" : " ") + next->note;
    actions.erase(std::remove_if(first + 1, actions.end(), isManual), actions.end());
}

ScriptStep stepOf(const PlanStep &step, int number)
{
    ScriptStep made;
    made.number = number;
    made.key = visible(step.key);
    made.sentence = visible(describe(step).toStdString());
    made.isCheck = step.kind == StepKind::Check || step.kind == StepKind::Test;
    const bool isVmStep = !step.vm.empty();
    made.vm = isVmStep ? vCenterName(step.vm) : std::string();
    made.host = isVmStep ? std::string() : vCenterName(step.host);
    return made;
}

ScriptTest testOf(const PlanStep &test)
{
    ScriptTest made;
    made.sentence = visible(describe(test).toStdString());
    made.host = vCenterName(test.host);
    for (const ValueChange &value : test.values) {
        if (value.key == "graphics" && !value.after.empty())
            made.graphics = value.after == spelling(HostGraphics::Shared) ? "shared" : "sharedDirect";
        if (value.key == "assignment_policy")
            made.policy = value.after;
    }
    for (const std::string &vm : test.vms)
        made.vms.push_back(vCenterName(vm));
    return made;
}

} // namespace

Result<ScriptPlan> scriptPlan(const ExportInput &input, bool isBackout, bool (*can)(const ScriptAction &action))
{
    const ChangePlan &plan = *input.plan;
    ScriptPlan script;
    script.title = visible(input.checker.facts().design().name);
    script.fingerprint = plan.fingerprint;
    script.isBackout = isBackout;
    for (const PlanStep &check : plan.checks)
        script.checks.push_back(visible(describe(check).toStdString()));
    Targets targets(script, isBackout ? plan.after : plan.before, isBackout ? plan.before : plan.after);
    int number = 0;
    for (const PlanStage &stage : isBackout ? plan.backout : plan.stages) {
        ScriptStage &made = script.stages.emplace_back();
        made.title = visible(stage.title);
        for (const std::string &host : stage.hosts)
            made.hosts.push_back(vCenterName(host));
        for (const PlanStep &step : stage.steps) {
            if (const Result<void> checked = checkNames(step); !checked)
                return tl::unexpected(checked.error());
            ScriptStep &scripted = made.steps.emplace_back(stepOf(step, ++number));
            scripted.actions = actionsOf(step, input.checker.catalog(), plan, isBackout);
            for (ScriptAction &action : scripted.actions)
                if (action.kind != ActionKind::Manual && !can(action))
                    action.kind = ActionKind::Manual;
            mergeManual(scripted.actions);
            targets.note(scripted);
        }
        for (const PlanStep &test : stage.tests)
            made.tests.push_back(testOf(test));
    }
    for (ScriptStage &stage : script.stages)
        for (ScriptStep &step : stage.steps)
            targets.giveTo(step);
    return script;
}

} // namespace sliceboard
