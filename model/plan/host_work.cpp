// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/plan/plan_text.h"
#include "model/plan/plan_work.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// What a slot of the host holds, whatever it serves.
bool isSameHardware(const Gpu &a, const Gpu &b)
{
    return a.model == b.model && a.nvlink == b.nvlink && a.moduleId == b.moduleId;
}

bool changesHardware(const Host &before, const Host &after)
{
    if (before.gpus.size() != after.gpus.size())
        return true;
    return std::ranges::any_of(after.gpus, [&](const Gpu &gpu) {
        const auto same = std::ranges::find(before.gpus, gpu.id, &Gpu::id);
        return same == before.gpus.end() || !isSameHardware(*same, gpu);
    });
}

/// Gathers what a host needs, with the reasons.
class HostNeeds {
public:
    explicit HostNeeds(HostWork &work) : m_work(work) { }

    void reboot(const QString &why)
    {
        m_work.needsReboot = true;
        maintenance(why);
    }
    void restart(const QString &why)
    {
        m_work.needsRestart = true;
        maintenance(why);
    }
    void maintenance(const QString &why)
    {
        m_work.needsMaintenance = m_work.hasChange = true;
        if (std::ranges::find(m_work.why, why) == m_work.why.end())
            m_work.why.push_back(why);
    }
    void nothing() { m_work.hasChange = true; }
    void busy(GpuId gpu)
    {
        m_work.hasChange = true;
        m_work.busy.push_back(gpu);
    }

private:
    HostWork &m_work;
};

void addHostFacts(HostNeeds &needs, const Host &before, const Host &after)
{
    if (before.esxi != after.esxi)
        needs.reboot(PlanText::tr("Another version of ESXi needs a host without running VMs, and a restart of it."));
    if (before.vgpuManager != after.vgpuManager || before.managerPackage != after.managerPackage
        || before.managerVib != after.managerVib)
        needs.reboot(PlanText::tr("The vGPU Manager is exchanged on a host without running VMs, which then restarts."));
    if (before.bios != after.bios)
        needs.reboot(PlanText::tr("BIOS settings change while the host is down."));
    if (changesHardware(before, after))
        needs.reboot(PlanText::tr("GPUs and bridges are put in and taken out while the host is down."));
    if (before.boot != after.boot || before.scheduler != after.scheduler || before.nvswitch != after.nvswitch)
        needs.reboot(PlanText::tr("These settings of the host hold only after a restart."));
    if (before.graphics != after.graphics)
        needs.restart(
            PlanText::tr("Another default graphics type needs all VMs of the host off and its graphics restarted."));
    if (before.assignmentPolicy != after.assignmentPolicy)
        needs.restart(
            PlanText::tr("Another assignment policy needs all VMs of the host off and its graphics restarted."));
    if (before.licenseSystem != after.licenseSystem)
        needs.nothing();
}

void addGpu(HostNeeds &needs, const Facts &facts, const Gpu &before, const Gpu &after)
{
    if (isPassthroughOn(before) != isPassthroughOn(after))
        needs.reboot(PlanText::tr("A GPU goes into passthrough or comes back from it with a restart of the host."));
    if (isMigOn(before) != isMigOn(after) && isMigRebootNeeded(facts, after))
        needs.reboot(PlanText::tr("On GPUs of this generation MIG is switched with a restart of the host."));
    if (before.ecc != after.ecc || before.displayEnabled != after.displayEnabled
        || before.primaryDisplay != after.primaryDisplay)
        needs.reboot(PlanText::tr("ECC and display settings of a GPU hold only after a restart of the host."));
    if (before.graphics != after.graphics)
        needs.restart(PlanText::tr("The active graphics type of a GPU follows a restart of the host's graphics."));
    if (before != after)
        needs.busy(after.id);
}

} // namespace

bool isMigRebootNeeded(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = facts.model(gpu);
    return model && isListed(facts, "mig-switch-reboot", model->architecture);
}

Gpu bareGpu(const Gpu &gpu)
{
    Gpu bare;
    bare.id = gpu.id;
    bare.address = gpu.address;
    bare.model = gpu.model;
    bare.nvlink = gpu.nvlink;
    bare.moduleId = gpu.moduleId;
    return bare;
}

Host bareHost(const Host &host)
{
    Host bare;
    bare.id = host.id;
    bare.name = host.name;
    bare.esxi = host.esxi;
    bare.bios = host.bios;
    bare.boot = host.boot;
    bare.nvswitch = host.nvswitch;
    bare.licenseSystem = host.licenseSystem;
    std::ranges::transform(host.gpus, std::back_inserter(bare.gpus), bareGpu);
    return bare;
}

HostWork hostWorkOf(const PlanEnds &ends, HostId id)
{
    HostWork work;
    work.id = id;
    const Host *before = ends.before.host(id);
    const Host *after = ends.after.host(id);
    HostNeeds needs(work);
    work.isRemoved = before && !after;
    work.isNew = after && !before;
    if (work.isRemoved)
        needs.maintenance(PlanText::tr("The host goes."));
    if (!after)
        return work;
    const Host start = before ? *before : bareHost(*after);
    work.changesCluster = before && ends.before.clusterOf(id)->id != ends.after.clusterOf(id)->id;
    if (work.changesCluster)
        needs.maintenance(PlanText::tr("A host changes its cluster in maintenance mode."));
    addHostFacts(needs, start, *after);
    for (const Gpu &gpu : after->gpus) {
        const auto same = std::ranges::find(start.gpus, gpu.id, &Gpu::id);
        addGpu(needs, ends.after, same == start.gpus.end() ? bareGpu(gpu) : *same, gpu);
    }
    return work;
}

} // namespace sliceboard
