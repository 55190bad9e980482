// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/edits/edit.h"
#include "tests/support/index_check.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;

class TestDesignIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsPlaces();
    void tellsParents();
    void knowsNothingOfOtherIds();
    void listsResidentsInOrderOfVm();
    void listsPinnedVms();
    void tellsOfVmsThatConcernOtherHosts();
    void takesDemandsAlongWithTheirHost();
    void followsAReplacedVm();
    void forgetsARemovedVm();
    void keepsResidentsOfARemovedGpuForUndo();
    void findsNodesAtPlaces();

private:
    Vm vmOn(std::vector<GpuId> gpus);

    Design m_design;
    DesignIndex m_index;
    GpuId m_first;
    GpuId m_second;
    HostId m_host;
    ClusterId m_cluster;
};

Vm TestDesignIndex::vmOn(std::vector<GpuId> gpus)
{
    Vm vm;
    vm.id = {++m_design.lastId};
    for (const GpuId gpu : gpus) {
        vm.devices.emplace_back();
        vm.devices.back().gpu = gpu;
    }
    return vm;
}

// Cluster 0 is empty; cluster 1 has an empty host and one with two GPUs.
void TestDesignIndex::init()
{
    m_design = {};
    m_design.clusters.resize(2);
    for (Cluster &cluster : m_design.clusters)
        cluster.id = {++m_design.lastId};
    m_cluster = m_design.clusters[1].id;
    m_design.clusters[1].hosts.resize(2);
    for (Host &host : m_design.clusters[1].hosts)
        host.id = {++m_design.lastId};
    Host &host = m_design.clusters[1].hosts[1];
    m_host = host.id;
    host.gpus.resize(2);
    for (Gpu &gpu : host.gpus)
        gpu.id = {++m_design.lastId};
    m_first = host.gpus[0].id;
    m_second = host.gpus[1].id;
    m_index.rebuild(m_design);
}

void TestDesignIndex::tellsPlaces()
{
    const auto expect = [this](std::uint32_t id, Place place) { QVERIFY(m_index.place(id) == place); };
    expect(m_cluster.value, {NodeKind::Cluster, 1});
    expect(m_host.value, {NodeKind::Host, 1, -1, 1});
    expect(m_second.value, {NodeKind::Gpu, 1, 1, 1});
}

void TestDesignIndex::tellsParents()
{
    QCOMPARE(m_index.hostOf(m_second), m_host);
    QCOMPARE(m_index.clusterOf(m_host), m_cluster);
}

void TestDesignIndex::knowsNothingOfOtherIds()
{
    for (const std::uint32_t id : {0u, m_design.lastId + 1, 4'000'000'000u}) {
        QVERIFY(m_index.place(id) == Place());
        QVERIFY(!m_index.hostOf(GpuId{id}));
        QVERIFY(m_index.residents(GpuId{id}).empty());
        QVERIFY(m_index.pinned(HostId{id}).empty());
    }
}

void TestDesignIndex::listsResidentsInOrderOfVm()
{
    const Vm early = vmOn({m_second, m_first, m_second});
    const Vm late = vmOn({m_second});
    m_design.vms = {late, early};
    m_index.rebuild(m_design);
    const std::vector<DeviceRef> expected{{early.id, 0}, {early.id, 2}, {late.id, 0}};
    QVERIFY(std::ranges::equal(m_index.residents(m_second), expected));
    QVERIFY(std::ranges::equal(m_index.residents(m_first), std::vector<DeviceRef>{{early.id, 1}}));
}

void TestDesignIndex::listsPinnedVms()
{
    Vm vm = vmOn({});
    vm.host = m_host;
    static_cast<void>(apply(m_design, m_index, Insert{{NodeKind::Vm, 0}, vm}));
    QVERIFY(std::ranges::equal(m_index.pinned(m_host), std::vector<VmId>{vm.id}));
    vm.host.reset();
    static_cast<void>(apply(m_design, m_index, Replace{{NodeKind::Vm, 0}, vm}));
    QVERIFY(m_index.pinned(m_host).empty());
}

void TestDesignIndex::tellsOfVmsThatConcernOtherHosts()
{
    const HostId empty = m_design.clusters[1].hosts[0].id;
    const auto isAsked = [&] { return m_index.hasDemands(m_host) && m_index.hasDemands(m_cluster); };
    Vm vm = vmOn({m_first});
    static_cast<void>(apply(m_design, m_index, Insert{{NodeKind::Vm, 0}, vm}));
    const auto put = [&] { static_cast<void>(apply(m_design, m_index, Replace{{NodeKind::Vm, 0}, vm})); };
    QVERIFY(!m_index.hasDemands(m_host) && !m_index.hasDemands(m_cluster));
    vm.needs = {VmNeed::Vmotion};
    put();
    QVERIFY(isAsked() && !m_index.hasDemands(empty));
    vm.needs.clear();
    put();
    QVERIFY(!m_index.hasDemands(m_host) && !m_index.hasDemands(m_cluster));
    vm.devices[0].kind = DeviceKind::DynamicPassthrough;
    put();
    QVERIFY(isAsked());
    // A device that waits is asked for where the VM is pinned to, and there only.
    vm.devices[0].gpu.reset();
    put();
    QVERIFY(!isAsked());
    vm.host = empty;
    put();
    QVERIFY(m_index.hasDemands(empty) && !m_index.hasDemands(m_host) && m_index.hasDemands(m_cluster));
    static_cast<void>(apply(m_design, m_index, Remove{{NodeKind::Vm, 0}}));
    QVERIFY(!m_index.hasDemands(empty) && !m_index.hasDemands(m_cluster));
}

void TestDesignIndex::takesDemandsAlongWithTheirHost()
{
    const ClusterId other = m_design.clusters[0].id;
    Vm vm = vmOn({m_first});
    vm.needs = {VmNeed::HighAvailability};
    static_cast<void>(apply(m_design, m_index, Insert{{NodeKind::Vm, 0}, vm}));
    const Edit hostBack = apply(m_design, m_index, Move{{NodeKind::Host, 1, -1, 1}, {NodeKind::Host, 0, -1, 0}});
    QVERIFY(m_index.hasDemands(m_host) && m_index.hasDemands(other) && !m_index.hasDemands(m_cluster));
    static_cast<void>(apply(m_design, m_index, hostBack));
    QVERIFY(m_index.hasDemands(m_host) && !m_index.hasDemands(other) && m_index.hasDemands(m_cluster));
    const Edit gpuBack = apply(m_design, m_index, Remove{{NodeKind::Gpu, 0, 1, 1}});
    QVERIFY(!m_index.hasDemands(m_host) && !m_index.hasDemands(m_cluster));
    static_cast<void>(apply(m_design, m_index, gpuBack));
    QVERIFY(m_index.hasDemands(m_host) && m_index.hasDemands(m_cluster));
    // What changes while the host is away counts when it is back.
    const Edit clusterBack = apply(m_design, m_index, Remove{{NodeKind::Cluster, 1}});
    QVERIFY(!m_index.hasDemands(m_host) && !m_index.hasDemands(m_cluster));
    static_cast<void>(apply(m_design, m_index, Remove{{NodeKind::Vm, 0}}));
    static_cast<void>(apply(m_design, m_index, clusterBack));
    QVERIFY(!m_index.hasDemands(m_host) && !m_index.hasDemands(m_cluster));
}

void TestDesignIndex::followsAReplacedVm()
{
    Vm vm = vmOn({m_first});
    static_cast<void>(apply(m_design, m_index, Insert{{NodeKind::Vm, 0}, vm}));
    vm.devices[0].gpu = m_second;
    static_cast<void>(apply(m_design, m_index, Replace{{NodeKind::Vm, 0}, vm}));
    QVERIFY(m_index.residents(m_first).empty());
    QCOMPARE(m_index.residents(m_second).size(), 1u);
}

void TestDesignIndex::forgetsARemovedVm()
{
    const Vm vm = vmOn({m_first});
    static_cast<void>(apply(m_design, m_index, Insert{{NodeKind::Vm, 0}, vm}));
    static_cast<void>(apply(m_design, m_index, Remove{{NodeKind::Vm, 0}}));
    QVERIFY(m_index.residents(m_first).empty());
    QVERIFY(m_index.place(vm.id.value) == Place());
}

void TestDesignIndex::keepsResidentsOfARemovedGpuForUndo()
{
    const Vm vm = vmOn({m_first});
    static_cast<void>(apply(m_design, m_index, Insert{{NodeKind::Vm, 0}, vm}));
    const Edit inverse = apply(m_design, m_index, Remove{{NodeKind::Cluster, 1}});
    QVERIFY(m_index.place(m_first.value) == Place());
    QVERIFY(!m_index.hostOf(m_first));
    static_cast<void>(apply(m_design, m_index, inverse));
    QCOMPARE(m_index.hostOf(m_first), m_host);
    QCOMPARE(m_index.residents(m_first).size(), 1u);
    QCOMPARE(indexFault(m_index, m_design), QString());
}

void TestDesignIndex::findsNodesAtPlaces()
{
    QCOMPARE(clusterAt(m_design, m_index.place(m_cluster.value))->id, m_cluster);
    QCOMPARE(hostAt(m_design, m_index.place(m_host.value))->id, m_host);
    QCOMPARE(gpuAt(m_design, m_index.place(m_second.value))->id, m_second);
    QVERIFY(!gpuAt(m_design, m_index.place(m_host.value)));
    QVERIFY(!gpuAt(m_design, {NodeKind::Gpu, 2, 1, 1}));
    QVERIFY(!hostAt(m_design, {NodeKind::Host, 0, -1, 7}));
    QVERIFY(!vmAt(m_design, {NodeKind::Vm, 0}));
}

REGISTER_TEST(TestDesignIndex, "tst_design_index");
#include "tst_design_index.moc"
