// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/building.h"
#include "model/operations/changing.h"
#include "model/rules/checker.h"
#include "tests/support/shipped_catalog.h"

#include <array>
#include <optional>
#include <random>

namespace sliceboard::testing {

inline const QDate kPlanDay(2026, 7, 1);

/// Designs without errors, made by what a user does; whatever would break a rule is taken back. The same for the same
/// seed.
class PlanDesigns {
public:
    explicit PlanDesigns(unsigned seed) : m_random(seed), m_checker(m_document, shippedCatalog())
    {
        m_checker.setToday(kPlanDay);
        for (int clusters = 1 + below(2); clusters > 0; --clusters)
            run(addCluster(facts(), newId(), "cluster-" + number()));
        for (int hosts = 1 + below(4); hosts > 0; --hosts)
            addHost();
        for (int vms = 2 + below(10); vms > 0; --vms)
            addVm();
        for (int tries = 30; tries > 0; --tries)
            place();
    }

    const Design &design() const { return m_document.design(); }
    int errors() const { return m_checker.counts().errors; }

    /// Does some more, up to `gestures` that break no rule.
    void change(int gestures)
    {
        for (int i = 0; i < gestures; ++i)
            changeOnce();
    }

private:
    int below(int count) { return int(m_random() % unsigned(count)); }
    std::string number() { return std::to_string(++m_names); }
    Facts facts() const { return m_checker.facts(); }
    NewId newId()
    {
        return [this] { return m_document.newId(); };
    }
    template <class T> T oneOf(const std::vector<T> &all) { return all[std::size_t(below(int(all.size())))]; }

    std::vector<HostId> hosts() const
    {
        std::vector<HostId> ids;
        for (const Cluster &cluster : design().clusters)
            for (const Host &host : cluster.hosts)
                ids.push_back(host.id);
        return ids;
    }
    std::vector<GpuId> gpus() const
    {
        std::vector<GpuId> ids;
        for (const Cluster &cluster : design().clusters)
            for (const Host &host : cluster.hosts)
                for (const Gpu &gpu : host.gpus)
                    ids.push_back(gpu.id);
        return ids;
    }
    std::vector<VmId> vms() const
    {
        std::vector<VmId> ids;
        for (const Vm &vm : design().vms)
            ids.push_back(vm.id);
        return ids;
    }

    /// One gesture, taken back if it breaks a rule. Whether it stayed.
    bool run(Edits edits) { return runAll({std::move(edits)}); }
    bool runAll(std::vector<Edits> all)
    {
        const std::size_t mark = m_document.position();
        for (Edits &edits : all)
            if (edits)
                sliceboard::run(m_document, {}, std::move(*edits));
        if (errors() == 0)
            return true;
        m_document.goTo(mark);
        return false;
    }

    void addHost()
    {
        constexpr std::array kModels{"a100-pcie-40gb", "h100-pcie-80gb", "a40", "l40s"};
        NewHosts wanted;
        wanted.cluster = design().clusters[std::size_t(below(int(design().clusters.size())))].id;
        wanted.prefix = "esx" + number() + "-";
        wanted.esxi = EsxiVersion{8, 0, 3};
        wanted.vgpuManager = {DriverKind::VgpuManager, "19.5"};
        wanted.managerPackage = ManagerPackage::NvdAie;
        wanted.graphics = HostGraphics::SharedDirect;
        wanted.assignmentPolicy = AssignmentPolicy(below(2));
        wanted.gpuModel = kModels[std::size_t(below(4))];
        wanted.gpuCount = 1 + below(3);
        run(addHosts(facts(), newId(), wanted));
        if (below(3) == 0 && !hosts().empty())
            run(addGpus(facts(), newId(), oneOf(hosts()), kModels[std::size_t(below(4))], 1));
    }

    void addVm()
    {
        NewVms wanted;
        wanted.prefix = "vm" + number() + "-";
        Vm &vm = wanted.likeness;
        vm.guestOs = "ubuntu-22.04";
        vm.guestDriver = {DriverKind::Vgpu, "19.5"};
        vm.firmware = Firmware::Efi;
        vm.memory = Mebibytes::fromGib(64);
        vm.reserveAll = true;
        vm.mmio = Mebibytes::fromGib(256);
        run(addVms(facts(), newId(), wanted));
    }

    std::string profileOn(GpuId id)
    {
        const auto types = facts().catalog().typesOf(*facts().model(*facts().gpu(id)));
        return types[std::size_t(below(int(types.size())))]->name;
    }

    /// A VM gets a GPU or a slot, and the guest driver for it.
    void place()
    {
        if (gpus().empty() || vms().empty())
            return;
        const VmId vm = oneOf(vms());
        DropTarget target;
        target.gpu = oneOf(gpus());
        if (below(4) > 0) {
            target.zone = DropTarget::Zone::Slot;
            target.profile = profileOn(target.gpu);
        }
        const bool isWhole = target.zone == DropTarget::Zone::WholeGpu;
        const std::array ids{vm};
        runAll({below(2) ? placeVm(facts(), vm, target) : moveDevice(facts(), {vm, 0}, target),
                changeVms(facts(), ids, [&](Vm &changed) {
                    changed.guestDriver = isWhole ? Driver{DriverKind::DataCenter, "580.65.06"}
                                                  : Driver{DriverKind::Vgpu, releaseOf(target.gpu)};
                })});
    }
    std::string releaseOf(GpuId gpu) { return facts().hostOf(gpu)->vgpuManager.release; }

    void changeOnce()
    {
        switch (below(15)) {
        case 0:
            return below(2) ? addHost() : addVm();
        case 1:
            return remove();
        case 2:
            return changeHost();
        case 3:
            return changeGpu();
        case 4:
            return changeVm();
        case 5:
            return upgrade();
        case 6:
            return swapVms();
        case 7:
            static_cast<void>(vms().empty() || run(unplaceVm(facts(), oneOf(vms()))));
            return;
        case 8:
            return switchPower();
        case 9:
            return changeCluster();
        case 10:
            return changeBoard();
        case 11:
            return forget();
        default:
            return place();
        }
    }

    void remove()
    {
        const int what = below(5);
        std::vector<EntityRef> refs;
        if (what < 3 && !vms().empty())
            refs.emplace_back(oneOf(vms()));
        else if (what == 3 && !gpus().empty())
            refs.emplace_back(oneOf(gpus()));
        else if (what == 4 && hosts().size() > 1)
            refs.emplace_back(oneOf(hosts()));
        run(removeEntities(facts(), refs));
    }

    void changeHost()
    {
        if (hosts().empty())
            return;
        const std::array ids{oneOf(hosts())};
        const int what = below(6);
        run(changeHosts(facts(), ids, [&](HostFacts &host) {
            if (what == 0)
                host.assignmentPolicy = AssignmentPolicy(1 - int(host.assignmentPolicy));
            else if (what == 1)
                host.graphics =
                    host.graphics == HostGraphics::Shared ? HostGraphics::SharedDirect : HostGraphics::Shared;
            else if (what == 2)
                host.bios.above4g = true;
            else if (what == 3)
                host.scheduler = Scheduler(below(3));
            else if (what == 4)
                host.esxi = EsxiVersion{9, 0, 1};
            else
                host.vgpuManager = {};
        }));
    }

    void changeCluster()
    {
        const int row = below(int(design().clusters.size()));
        const Cluster &cluster = design().clusters[std::size_t(row)];
        const Place last{NodeKind::Host, int(cluster.hosts.size()), -1, row};
        switch (below(5)) {
        case 0:
            run(addCluster(facts(), newId(), "cluster-" + number()));
            return;
        case 1:
            run(removeEntities(facts(), std::array<EntityRef, 1>{cluster.id}));
            if (design().clusters.empty())
                run(addCluster(facts(), newId(), "cluster-" + number()));
            return;
        case 2:
            run(sliceboard::changeCluster(facts(), cluster.id, [&](ClusterFacts &to) { to.drs = DrsLevel(below(4)); }));
            return;
        default:
            if (const auto all = hosts(); !all.empty())
                run(Edits(std::vector<Edit>{Move{m_document.index().place(oneOf(all).value), last}}));
        }
    }

    /// Something is not entered any more, or not drawn.
    void forget()
    {
        if (hosts().empty() || gpus().empty() || vms().empty())
            return;
        const int what = below(8);
        const std::array host{oneOf(hosts())};
        const std::array gpu{oneOf(gpus())};
        const std::array vm{oneOf(vms())};
        if (what < 2)
            run(changeHosts(facts(), host, [&](HostFacts &facts) {
                facts.graphics.reset();
                facts.esxi = what == 0 ? std::nullopt : facts.esxi;
                facts.bios = {};
            }));
        else if (what == 2)
            run(changeGpus(facts(), gpu, [](Gpu &changed) { changed.ecc.reset(); }));
        else
            run(changeVms(facts(), vm, [&](Vm &changed) {
                for (Device &device : changed.devices) {
                    device.at.reset();
                    changed.host = device.gpu ? facts().hostOf(*device.gpu)->id : changed.host;
                    if (what > 5 && device.kind != DeviceKind::Passthrough)
                        device.gpu.reset();
                }
                if (what == 3)
                    changed.memory.reset();
            }));
    }

    /// Another board in a slot that nobody uses, or one linked otherwise.
    void changeBoard()
    {
        if (gpus().empty())
            return;
        const std::array ids{oneOf(gpus())};
        const bool isFree = facts().index().residents(ids[0]).empty();
        run(changeGpus(facts(), ids, [&](Gpu &gpu) {
            if (isFree)
                gpu.model = gpu.model == "a40" ? "l40s" : "a40";
            else
                gpu.displayEnabled = false;
        }));
    }

    void changeGpu()
    {
        if (gpus().empty())
            return;
        const std::array ids{oneOf(gpus())};
        const int what = below(4);
        run(changeGpus(facts(), ids, [&](Gpu &gpu) {
            if (what == 0)
                gpu.ecc = !gpu.ecc.value_or(false);
            else if (what == 1)
                gpu.use = GpuUse(below(3));
            else
                gpu.vgpuMode = VgpuMode(below(3));
        }));
    }

    void changeVm()
    {
        if (vms().empty())
            return;
        const std::array ids{oneOf(vms())};
        const int what = below(5);
        run(changeVms(facts(), ids, [&](Vm &vm) {
            if (what == 0)
                vm.memory = Mebibytes::fromGib(32 + 32 * below(3));
            else if (what == 1)
                vm.license = LicenseEdition::Nvaie;
            else if (what == 2)
                vm.secureBoot = !vm.secureBoot.value_or(false);
            else if (what == 3)
                vm.needs = {VmNeed(below(4))};
            else
                vm.hardwareVersion = 20 + below(2);
        }));
    }

    void switchPower()
    {
        if (vms().empty())
            return;
        const std::array ids{oneOf(vms())};
        run(changeVms(facts(), ids, [](Vm &vm) { vm.power = PowerState(1 - int(vm.power)); }));
    }

    /// Another release on a host and in the guests that run there.
    void upgrade()
    {
        if (hosts().empty())
            return;
        const std::array ids{oneOf(hosts())};
        const std::string release = below(2) ? "19.5" : "18.4";
        const std::vector<VmId> guests = facts().vmsOn(*facts().host(ids[0]));
        runAll({changeHosts(facts(), ids,
                            [&](HostFacts &host) {
                                host.vgpuManager = {DriverKind::VgpuManager, release};
                            }),
                changeVms(facts(), guests, [&](Vm &vm) {
                    if (vm.guestDriver.kind == DriverKind::Vgpu)
                        vm.guestDriver.release = release;
                })});
    }

    /// Two VMs change places, whatever they have.
    void swapVms()
    {
        if (vms().size() < 2)
            return;
        const VmId a = oneOf(vms());
        const VmId b = oneOf(vms());
        if (a == b)
            return;
        const Vm first = *facts().vm(a);
        const Vm second = *facts().vm(b);
        const std::array ids{a, b};
        run(changeVms(facts(), ids, [&](Vm &vm) {
            const Vm &other = vm.id == a ? second : first;
            vm.devices = other.devices;
            vm.host = other.host;
            vm.guestDriver = other.guestDriver;
        }));
    }

    std::mt19937 m_random;
    Document m_document;
    Checker m_checker;
    int m_names = 0;
};

} // namespace sliceboard::testing
