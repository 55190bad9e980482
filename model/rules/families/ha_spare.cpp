// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/gpu_room.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

/// What a VM needs of one host to start there. VMs with equal demands have the same hosts to go to.
struct Demand {
    std::vector<const VgpuType *> vgpus;
    std::vector<std::string> models; ///< of whole GPUs by Dynamic DirectPath I/O
    std::string guestRelease;
    friend auto operator<=>(const Demand &, const Demand &) = default;
};

/// A VM that is to restart elsewhere once its host is lost.
struct Restart {
    const Vm *vm = nullptr;
    Demand demand;
};

/// VMs of the host that vSphere HA can restart at all. Left to other rules: those that a static passthrough device ties
/// to the host, that mix both kinds of device, or that have a device on another host.
bool restarts(const Facts &facts, const Vm &vm, const Host &host)
{
    const bool isWanted = needs(vm, VmNeed::HighAvailability) && vm.power == PowerState::On && !vm.devices.empty();
    const auto isTied = [&](const Device &device) {
        return device.kind == DeviceKind::Passthrough || (device.gpu && facts.index().hostOf(*device.gpu) != host.id);
    };
    return isWanted && !mixesKinds(vm) && std::ranges::none_of(vm.devices, isTied) && facts.hostOf(vm) == &host;
}

/// Unset if the catalog lacks what the VM asks for.
std::optional<Demand> demandOf(const Facts &facts, const Vm &vm)
{
    Demand demand;
    for (const Device &device : vm.devices) {
        const VgpuType *type = facts.type(device);
        if (isPassthrough(device) ? !facts.catalog().model(device.profile) : !type)
            return {};
        if (type)
            demand.vgpus.push_back(type);
        else
            demand.models.push_back(device.profile);
    }
    if (vm.guestDriver.kind == DriverKind::Vgpu && !demand.vgpus.empty())
        demand.guestRelease = vm.guestDriver.release;
    return demand;
}

std::int64_t sizeOf(const Demand &demand)
{
    std::int64_t size = 0;
    for (const VgpuType *type : demand.vgpus)
        size += type->frameBuffer.value;
    return size;
}

/// Room of the hosts of a cluster as the design leaves it.
class ClusterRoom {
public:
    using HostRoom = std::vector<GpuRoom>;

    ClusterRoom(const Facts &facts, const Cluster &cluster) : m_facts(facts), m_cluster(cluster) { }

    /// The hosts that have room for one such VM, in the order of the cluster. A release that is not entered is no
    /// hindrance: guest-host-branch-incompatible asks for it.
    const std::vector<const Host *> &takersOf(const Demand &demand)
    {
        const auto [found, isNew] = m_takers.try_emplace(demand);
        if (!isNew)
            return found->second;
        for (const Host &host : m_cluster.hosts) {
            HostRoom room = roomOf(host);
            if (hasDriverFor(host, demand) && take(room, demand))
                found->second.push_back(&host);
        }
        return found->second;
    }

    HostRoom roomOf(const Host &host)
    {
        HostRoom &room = m_rooms[&host];
        if (room.empty())
            for (const Gpu &gpu : host.gpus)
                room.emplace_back(m_facts, gpu);
        return room;
    }

    /// Takes the room for all devices of a VM on one host, each on the first GPU that fits; or leaves it as it is.
    static bool take(HostRoom &room, const Demand &demand)
    {
        HostRoom tried = room;
        const auto seat = [&](auto takes) { return std::ranges::any_of(tried, takes); };
        for (const VgpuType *type : demand.vgpus)
            if (!seat([&](GpuRoom &gpu) { return gpu.take(*type); }))
                return false;
        for (const std::string &model : demand.models)
            if (!seat([&](GpuRoom &gpu) { return gpu.takeWhole(model); }))
                return false;
        room = std::move(tried);
        return true;
    }

private:
    bool hasDriverFor(const Host &host, const Demand &demand) const
    {
        return demand.vgpus.empty() || guestFit(m_facts.catalog(), host, demand.guestRelease) != GuestFit::No;
    }

    const Facts &m_facts;
    const Cluster &m_cluster;
    std::map<const Host *, HostRoom> m_rooms;
    std::map<Demand, std::vector<const Host *>> m_takers;
};

/// The restarts after the loss of one host. Room only shrinks while VMs are seated, so a host that refuses a demand
/// once need not be asked again.
class Failover {
public:
    Failover(ClusterRoom &room, const Host &lost) : m_room(room), m_lost(lost) { }

    bool place(const Demand &demand)
    {
        const auto &takers = m_room.takersOf(demand);
        for (std::size_t &next = m_next[demand]; next < takers.size(); ++next) {
            const Host *host = takers[next];
            if (host == &m_lost)
                continue;
            const auto found =
                m_used.contains(host) ? m_used.find(host) : m_used.emplace(host, m_room.roomOf(*host)).first;
            if (ClusterRoom::take(found->second, demand))
                return true;
        }
        return false;
    }

private:
    ClusterRoom &m_room;
    const Host &m_lost;
    std::map<const Host *, ClusterRoom::HostRoom> m_used;
    std::map<Demand, std::size_t> m_next;
};

/// The VMs to restart, largest first, as a full cluster takes them best; those whose demand is unknown are reported.
std::vector<Restart> restartsFrom(const Facts &facts, const Cluster &cluster, const Host &host, Report &report)
{
    std::vector<Restart> all;
    for (const VmId id : facts.vmsOn(host)) {
        const Vm &vm = *facts.vm(id);
        if (!restarts(facts, vm, host))
            continue;
        if (auto demand = demandOf(facts, vm))
            all.push_back({&vm, std::move(*demand)});
        else
            report.unknown(QT_TRANSLATE_NOOP("Rules",
                                             "vSphere HA is to restart %1 if %2 is lost. Whether another host has room "
                                             "is unknown, since the catalog lacks a GPU model or profile of it."),
                           cluster.id, {EntityRef(vm.id), EntityRef(host.id)}, {EntityRef(vm.id)});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Restart &r) { return sizeOf(r.demand); });
    return all;
}

/// A host of the cluster, other than the lost one, with a GPU of a model that the catalog lacks; nullptr if none has.
const Gpu *unknownGpu(const Facts &facts, const Cluster &cluster, const Host &lost)
{
    for (const Host &host : cluster.hosts)
        for (const Gpu &gpu : host.gpus)
            if (&host != &lost && !facts.model(gpu))
                return &gpu;
    return nullptr;
}

void tell(const Facts &facts, const Cluster &cluster, const Host &lost, const std::vector<const Vm *> &homeless,
          std::size_t all, Report &report)
{
    std::vector<EntityRef> others{lost.id};
    for (const Vm *vm : homeless)
        others.emplace_back(vm->id);
    std::vector<Arg> args{EntityRef(lost.id), std::int64_t(homeless.size()), std::int64_t(all),
                          EntityRef(homeless.front()->id)};
    if (const Gpu *gpu = unknownGpu(facts, cluster, lost)) {
        args.emplace_back(EntityRef(gpu->id));
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "If %1 is lost, no GPU that the catalog knows has room for %2 of the "
                                                "%3 VMs that vSphere HA is to restart, among them %4. The model of %5 "
                                                "is unknown, so it may have."),
                              cluster.id, std::move(args), std::move(others));
    }
    report.found(QT_TRANSLATE_NOOP("Rules",
                                   "If %1 is lost, the other hosts have no GPU room for %2 of the %3 VMs that vSphere "
                                   "HA is to restart, among them %4."),
                 cluster.id, std::move(args), std::move(others));
}

void checkSpare(const Facts &facts, const Cluster &cluster, Report &report)
{
    ClusterRoom room(facts, cluster);
    for (const Host *lost : hostsWithDemands(facts, cluster)) {
        const Host &host = *lost;
        const std::vector<Restart> all = restartsFrom(facts, cluster, host, report);
        Failover failover(room, host);
        std::vector<const Vm *> homeless;
        for (const Restart &restart : all)
            if (!failover.place(restart.demand))
                homeless.push_back(restart.vm);
        if (!homeless.empty())
            tell(facts, cluster, host, homeless, all.size(), report);
    }
}

std::vector<Fix> fixSpare(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    std::vector<VmId> ids;
    for (const EntityRef &other : finding.others)
        if (other.kind == EntityKind::Vm && facts.vm({other.id}))
            ids.push_back({other.id});
    if (ids.size() == 1)
        offerWithoutNeeds(fixes, facts, ids.front(), {VmNeed::HighAvailability});
    else
        offer(fixes, QT_TRANSLATE_NOOP("Rules", "Do without vSphere HA for the VMs that find no room: %1"),
              {std::int64_t(ids.size())},
              changeVms(facts, ids, [](Vm &vm) { vm.needs.erase(VmNeed::HighAvailability); }));
    return fixes;
}

} // namespace

const Rule kHaNoSpareGpu{
    .id = "ha-no-spare-gpu",
    .group = RuleGroup::Operations,
    .severity = Severity::Warning,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "The other hosts have GPU room for the VMs of a host that is lost"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "vSphere HA restarts a VM with vGPUs or Dynamic DirectPath I/O only on a host with free GPU "
                          "room for all its devices. Tried is the loss of each host in turn: its VMs that need HA are "
                          "seated on the others, the largest first, each on the first GPU that fits. That ESXi does "
                          "the same is inferred; another order may do better or worse. Reserved slots count as "
                          "taken, unassigned GPUs have no vGPU room, and releases that are not entered are taken to "
                          "fit. VMs with static passthrough cannot restart elsewhere and are reported for that."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Keep as much GPU room free on the other hosts, add a spare host, or do without HA for "
                                "VMs that can wait."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions."),
    .sources = {"FD3"},
    .check = checkSpare,
    .fixes = fixSpare};

} // namespace sliceboard
