// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_builder.h"
#include "model/plan/plan_text.h"
#include "model/plan/plan_values.h"

#include <algorithm>

namespace sliceboard {
namespace {

void addReasons(PlanStep &step, const std::vector<QString> &reasons)
{
    for (const QString &reason : reasons)
        step.reasons.push_back(reason.toStdString());
}

} // namespace

void PlanBuilder::setClusters(bool late)
{
    for (const Cluster &cluster : m_ends.after.design().clusters) {
        const Cluster *is = now().cluster(cluster.id);
        if (!is || m_course.lateClusters.contains(cluster.id) != late)
            continue;
        PlanStep step = begin(StepKind::SetCluster);
        step.cluster = cluster.name;
        step.values = valuesOf(static_cast<const ClusterFacts &>(*is), cluster);
        m_rehearsal.change(step, cluster.id, cluster);
        putIfAny(std::move(step));
    }
}

/// A new host comes as it is before anything of its GPUs is set up; its window does that.
void PlanBuilder::addClustersAndHosts()
{
    for (const Cluster &cluster : m_ends.after.design().clusters) {
        if (now().cluster(cluster.id))
            continue;
        PlanStep step = begin(StepKind::AddCluster);
        step.cluster = cluster.name;
        step.values = valuesOf(ClusterFacts(), cluster);
        m_rehearsal.add(step, cluster);
        put(std::move(step));
    }
    for (const HostWork &work : m_course.windows) {
        if (!work.isNew)
            continue;
        const Host bare = bareHost(*m_ends.after.host(work.id));
        PlanStep step = beginHost(StepKind::AddHost, work.id);
        step.values = valuesOf(static_cast<const HostFacts &>(Host()), bare);
        m_rehearsal.add(step, bare, m_ends.after.clusterOf(work.id)->id);
        put(std::move(step));
    }
}

void PlanBuilder::removeClusters()
{
    for (const Cluster &cluster : m_ends.before.design().clusters) {
        if (m_ends.after.cluster(cluster.id))
            continue;
        PlanStep step = begin(StepKind::RemoveCluster);
        step.cluster = cluster.name;
        m_rehearsal.remove(step, cluster.id);
        put(std::move(step));
    }
}

void PlanBuilder::changeHost(const HostWork &work)
{
    if (!work.hasChange)
        return;
    const HostId id = work.id;
    if (work.needsMaintenance) {
        PlanStep step = beginHost(StepKind::EnterMaintenance, id);
        addReasons(step, work.why);
        put(std::move(step));
    }
    if (!work.isRemoved) {
        freeGpus(id);
        setUpHost(id);
        rebootBetween(work);
        useGpus(id);
        setGpus(id);
    }
    finishHost(work);
}

void PlanBuilder::setUpHost(HostId id)
{
    setFacts(StepKind::SetEsxi, id, [](HostFacts &host, const HostFacts &to) { host.esxi = to.esxi; });
    setFacts(StepKind::SetManager, id, [](HostFacts &host, const HostFacts &to) {
        host.vgpuManager = to.vgpuManager;
        host.managerPackage = to.managerPackage;
        host.managerVib = to.managerVib;
    });
    setFacts(StepKind::SetBios, id, [](HostFacts &host, const HostFacts &to) { host.bios = to.bios; });
    changeHardware(id);
    setFacts(StepKind::SetHost, id, [](HostFacts &host, const HostFacts &to) {
        host.boot = to.boot;
        host.scheduler = to.scheduler;
        host.nvswitch = to.nvswitch;
        host.licenseSystem = to.licenseSystem;
    });
    setFacts(StepKind::SetGraphics, id, [](HostFacts &host, const HostFacts &to) {
        host.graphics = to.graphics;
        host.assignmentPolicy = to.assignmentPolicy;
    });
}

/// The vGPU Manager and its tools see a GPU only once the host has restarted with them, and without passthrough.
void PlanBuilder::rebootBetween(const HostWork &work)
{
    const std::vector<Gpu> &after = m_ends.after.host(work.id)->gpus;
    const bool isToolNeeded = std::ranges::any_of(after, [&](const Gpu &to) {
        const Gpu &is = *now().gpu(to.id);
        return !isPassthroughOn(to) && to.use == GpuUse::Vgpu
            && (is.vgpuMode != to.vgpuMode || isMigOn(is) != isMigOn(to) || is.ecc != to.ecc);
    });
    const std::string &host = now().host(work.id)->name;
    const bool isPending = std::ranges::any_of(m_stage.steps, [&](const PlanStep &step) {
        const bool startsAnew = step.kind == StepKind::SetEsxi || step.kind == StepKind::SetManager
            || step.kind == StepKind::SetBios || step.kind == StepKind::ChangeHardware
            || step.kind == StepKind::SetPassthrough;
        return step.host == host && startsAnew;
    });
    if (!isToolNeeded || !isPending)
        return;
    PlanStep step = beginHost(StepKind::RebootHost, work.id);
    step.reasons.push_back(
        PlanText::tr("The host restarts here, too, since its tools see the GPUs that are set next only then.")
            .toStdString());
    put(std::move(step));
}

/// Which restart the host still needs after what was set since the last one.
PlanBuilder::Restart PlanBuilder::restartDue(const HostWork &work) const
{
    const std::string &name = now().host(work.id)->name;
    const auto isReboot = [&](const PlanStep &step) { return step.kind == StepKind::RebootHost && step.host == name; };
    const auto last = std::find_if(m_stage.steps.rbegin(), m_stage.steps.rend(), isReboot);
    if (last == m_stage.steps.rend())
        return work.needsReboot ? Restart::Host : work.needsRestart ? Restart::Graphics : Restart::None;
    const bool isDue = std::any_of(last.base(), m_stage.steps.end(), [&](const PlanStep &step) {
        const bool isMig = step.kind == StepKind::SetMig && step.host == name;
        const auto &gpus = now().host(work.id)->gpus;
        const auto gpu = std::ranges::find(gpus, step.gpu, &Gpu::address);
        return step.kind == StepKind::SetPassthrough || step.kind == StepKind::SetGpu
            || (isMig && isMigRebootNeeded(now(), *gpu));
    });
    return isDue ? Restart::Host : Restart::None;
}

void PlanBuilder::setFacts(StepKind kind, HostId host, void (*set)(HostFacts &, const HostFacts &))
{
    const HostFacts before = *now().host(host);
    HostFacts facts = before;
    set(facts, *m_ends.after.host(host));
    PlanStep step = beginHost(kind, host);
    step.values = valuesOf(before, facts);
    m_rehearsal.change(step, host, facts);
    putIfAny(std::move(step));
}

/// GPUs that go, come, or are exchanged or linked otherwise; one that comes serves nothing yet.
void PlanBuilder::changeHardware(HostId host)
{
    const std::vector<Gpu> before = now().host(host)->gpus;
    const std::vector<Gpu> &after = m_ends.after.host(host)->gpus;
    const auto stepFor = [&](const Gpu &was, const Gpu &is) {
        PlanStep step = beginGpu(StepKind::ChangeHardware, host, is.address.empty() ? was : is);
        step.values = valuesOf(was, is);
        return step;
    };
    for (const Gpu &gpu : before) {
        if (m_ends.after.gpu(gpu.id))
            continue;
        PlanStep step = stepFor(gpu, {});
        m_rehearsal.remove(step, gpu.id);
        put(std::move(step));
    }
    for (const Gpu &gpu : after) {
        const Gpu *is = now().gpu(gpu.id);
        Gpu changed = is ? *is : bareGpu(gpu);
        changed.model = gpu.model;
        changed.nvlink = gpu.nvlink;
        changed.moduleId = gpu.moduleId;
        PlanStep step = stepFor(is ? *is : Gpu(), changed);
        if (is)
            m_rehearsal.change(step, changed);
        else
            m_rehearsal.add(step, changed, host);
        putIfAny(std::move(step));
    }
}

/// One step about a GPU; none if it changes nothing.
void PlanBuilder::changeGpu(StepKind kind, HostId host, const Gpu &to, const std::function<void(Gpu &)> &set)
{
    const Gpu before = *now().gpu(to.id);
    Gpu gpu = before;
    set(gpu);
    PlanStep step = beginGpu(kind, host, to);
    step.values = valuesOf(before, gpu);
    m_rehearsal.change(step, gpu);
    putIfAny(std::move(step));
}

/// Ends what a GPU serves no more: passthrough, then MIG.
void PlanBuilder::freeGpus(HostId host)
{
    const auto act = [&](StepKind kind, const Gpu &to, bool (*isOn)(const Gpu &), const auto &set) {
        const Gpu *is = now().gpu(to.id);
        if (is && isOn(*is) && !isOn(to))
            changeGpu(kind, host, to, set);
    };
    for (const Gpu &to : m_ends.after.host(host)->gpus)
        act(StepKind::SetPassthrough, to, isPassthroughOn, [&](Gpu &gpu) {
            gpu.passthroughEnabled = to.passthroughEnabled;
            if (gpu.use == GpuUse::Passthrough)
                gpu.use = to.use == GpuUse::Vgpu && to.vgpuMode == VgpuMode::SameSize ? to.use : GpuUse::Unassigned;
        });
    for (const Gpu &to : m_ends.after.host(host)->gpus)
        act(StepKind::SetMig, to, isMigOn, [&](Gpu &gpu) {
            gpu.migEnabled = to.migEnabled;
            if (gpu.vgpuMode == VgpuMode::Mig && to.vgpuMode != VgpuMode::Mig)
                gpu.vgpuMode = VgpuMode::SameSize;
        });
}

/// Begins what a GPU is to serve: the vGPU mode, then MIG, then passthrough.
void PlanBuilder::useGpus(HostId host)
{
    const std::vector<Gpu> &after = m_ends.after.host(host)->gpus;
    for (const Gpu &to : after)
        if (isTimeSliced(to) || to.use == GpuUse::Unassigned)
            changeGpu(StepKind::SetVgpuMode, host, to, [&](Gpu &gpu) {
                gpu.use = to.use;
                gpu.vgpuMode = to.vgpuMode;
            });
    for (const Gpu &to : after)
        changeGpu(StepKind::SetMig, host, to, [&](Gpu &gpu) {
            gpu.migEnabled = to.migEnabled;
            if (to.use == GpuUse::Vgpu && to.vgpuMode == VgpuMode::Mig) {
                gpu.use = to.use;
                gpu.vgpuMode = to.vgpuMode;
            }
        });
    for (const Gpu &to : after)
        changeGpu(StepKind::SetPassthrough, host, to, [&](Gpu &gpu) {
            gpu.passthroughEnabled = to.passthroughEnabled;
            if (to.use == GpuUse::Passthrough) {
                gpu.use = to.use;
                gpu.vgpuMode = to.vgpuMode;
            }
        });
}

void PlanBuilder::setGpus(HostId host)
{
    for (const Gpu &to : m_ends.after.host(host)->gpus)
        changeGpu(StepKind::SetGpu, host, to, [&](Gpu &gpu) { gpu = to; });
}

void PlanBuilder::finishHost(const HostWork &work)
{
    if (work.isRemoved) {
        PlanStep step = beginHost(StepKind::RemoveHost, work.id);
        m_rehearsal.remove(step, work.id);
        put(std::move(step));
        return;
    }
    if (work.changesCluster) {
        const Cluster &to = *m_ends.after.clusterOf(work.id);
        PlanStep step = beginHost(StepKind::MoveHost, work.id);
        step.values.push_back({"cluster", m_ends.before.clusterOf(work.id)->name, to.name});
        m_rehearsal.move(step, work.id, to.id);
        put(std::move(step));
    }
    if (const Restart restart = restartDue(work); restart != Restart::None) {
        PlanStep step = beginHost(restart == Restart::Host ? StepKind::RebootHost : StepKind::RestartGraphics, work.id);
        addReasons(step, work.why);
        put(std::move(step));
    }
    if (work.needsMaintenance)
        put(beginHost(StepKind::LeaveMaintenance, work.id));
}

} // namespace sliceboard
