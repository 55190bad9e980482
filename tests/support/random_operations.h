// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/changing.h"
#include "model/operations/copying.h"

#include <array>
#include <random>

namespace sliceboard::testing {

/// What a user might do next, at random but the same for the same seed: every operation, on things that are there and
/// now and then on some that are not. Many are refused; that is part of it.
class RandomOperations {
public:
    explicit RandomOperations(unsigned seed) : m_random(seed) { }

    Edits next(const Facts &facts, const NewId &newId)
    {
        collect(facts.design());
        switch (below(4)) {
        case 0:
            return building(facts, newId);
        case 1:
            return changing(facts, newId);
        default:
            return placing(facts);
        }
    }

private:
    int below(int count) { return int(m_random() % unsigned(count)); }

    /// One of them, or now and then, and if there are none, an id that names nothing.
    template <class Id> Id oneOf(const std::vector<Id> &ids)
    {
        return ids.empty() || below(40) == 0 ? Id{4'000'000} : ids[std::size_t(below(int(ids.size())))];
    }

    void collect(const Design &design)
    {
        m_clusters.clear();
        m_hosts.clear();
        m_gpus.clear();
        m_vms.clear();
        for (const Cluster &cluster : design.clusters) {
            m_clusters.push_back(cluster.id);
            for (const Host &host : cluster.hosts) {
                m_hosts.push_back(host.id);
                for (const Gpu &gpu : host.gpus)
                    m_gpus.push_back(gpu.id);
            }
        }
        for (const Vm &vm : design.vms)
            m_vms.push_back(vm.id);
    }

    std::string model()
    {
        constexpr std::array models{"a100-pcie-40gb", "h100-pcie-80gb", "a16", "l4", "no-such-gpu"};
        return models[std::size_t(below(int(models.size())))];
    }

    std::string profile(const Facts &facts)
    {
        const std::vector<VgpuType> &types = facts.catalog().allTypes();
        return below(10) == 0 ? std::string("grid_none-1c") : types[std::size_t(below(int(types.size())))].name;
    }

    /// A profile that a GPU's model has, if it has any.
    std::string profileOn(const Facts &facts, GpuId id)
    {
        const Gpu *gpu = facts.gpu(id);
        const GpuModel *known = gpu ? facts.model(*gpu) : nullptr;
        const auto types = known ? facts.catalog().typesOf(*known) : std::vector<const VgpuType *>();
        return types.empty() ? profile(facts) : types[std::size_t(below(int(types.size())))]->name;
    }

    DropTarget target(const Facts &facts)
    {
        DropTarget made;
        made.gpu = oneOf(m_gpus);
        made.zone = below(3) == 0 ? DropTarget::Zone::WholeGpu : DropTarget::Zone::Slot;
        if (below(3) > 0)
            made.profile = profileOn(facts, made.gpu);
        if (below(2) == 0)
            made.at = below(80);
        return made;
    }

    Edits placing(const Facts &facts)
    {
        const VmId vm = oneOf(m_vms);
        const GpuId gpu = oneOf(m_gpus);
        switch (below(10)) {
        case 0:
            return moveDevice(facts, {vm, below(3)}, target(facts));
        case 1:
            return unplaceDevice(facts, {vm, below(3)});
        case 2:
            return unplaceVm(facts, vm);
        case 3:
            return reserveSlot(facts, gpu, profileOn(facts, gpu), below(2) ? std::optional(below(80)) : std::nullopt);
        case 4:
            return moveReservation(facts, gpu, below(2), target(facts));
        case 5:
            return releaseSlot(facts, gpu, below(2));
        case 6:
            return askForProfile(facts, vm, profile(facts));
        case 7:
            return askForPassthrough(facts, vm);
        default:
            return placeVm(facts, vm, target(facts));
        }
    }

    Edits building(const Facts &facts, const NewId &newId)
    {
        NewHosts hosts;
        NewVms vms;
        switch (below(7)) {
        case 0:
            return addCluster(facts, newId, "cluster-" + std::to_string(below(50)));
        case 1:
            hosts.cluster = oneOf(m_clusters);
            hosts.count = 1 + below(3);
            hosts.firstNumber = below(500);
            hosts.gpuModel = model();
            hosts.gpuCount = below(5);
            return addHosts(facts, newId, hosts);
        case 2:
            return addGpus(facts, newId, oneOf(m_hosts), model(), 1 + below(4));
        case 3:
            vms.count = 1 + below(3);
            vms.firstNumber = below(500);
            return addVms(facts, newId, vms);
        case 4:
            return duplicateVms(facts, newId, std::array{oneOf(m_vms), oneOf(m_vms)});
        case 5:
            return removeEntities(facts, std::array<EntityRef, 2>{oneOf(m_vms), oneOf(m_gpus)});
        default:
            return below(3) > 0 ? Edits(std::vector<Edit>())
                                : removeEntities(facts, std::array<EntityRef, 2>{oneOf(m_hosts), oneOf(m_clusters)});
        }
    }

    Edits changing(const Facts &facts, const NewId &newId)
    {
        const std::string name = "name-" + std::to_string(below(60));
        const std::array hosts{oneOf(m_hosts)};
        const std::array gpus{oneOf(m_gpus), oneOf(m_gpus)};
        const std::array vms{oneOf(m_vms)};
        const int value = below(2);
        switch (below(9)) {
        case 0:
            return changeDesign(facts, [&](DesignFacts &design) { design.name = name; });
        case 1:
            return changeCluster(facts, oneOf(m_clusters), [&](ClusterFacts &cluster) { cluster.name = name; });
        case 2:
            return changeHosts(facts, hosts, [&](HostFacts &host) { host.name = name; });
        case 3:
            return changeHosts(facts, hosts, [&](HostFacts &host) { host.graphics = HostGraphics(value); });
        case 4:
            return changeGpus(facts, gpus, [&](Gpu &gpu) { gpu.vgpuMode = VgpuMode(value); });
        case 5:
            return changeVms(facts, vms, [&](Vm &vm) { vm.name = name; });
        case 6:
            return changeVms(facts, vms, [&](Vm &vm) { vm.power = PowerState(value); });
        case 7:
            return setSeverity(facts, "fb-overcommit", Severity(below(5)));
        default:
            return addWaiver(facts, newId(), waiverAbout(facts, hosts[0]));
        }
    }

    static Waiver waiverAbout(const Facts &facts, HostId host)
    {
        Waiver waiver;
        waiver.rule = "fb-overcommit";
        waiver.subjects = {facts.path(host)};
        waiver.reason = "accepted";
        return waiver;
    }

    std::mt19937 m_random;
    std::vector<ClusterId> m_clusters;
    std::vector<HostId> m_hosts;
    std::vector<GpuId> m_gpus;
    std::vector<VmId> m_vms;
};

} // namespace sliceboard::testing
