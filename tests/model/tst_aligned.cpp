// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/aligned.h"

#include "model/formats/design_writer.h"
#include "tests/support/edited_design.h"
#include "tests/support/example_design.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::DesignShape;

/// Ids that two designs share.
class TestAligned : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameNamesGetTheSameIds();
    void anotherHostsGpuIsAnotherGpu();
    void nothingButIdsChanges();
};

void TestAligned::sameNamesGetTheSameIds()
{
    const Design base = exampleDesign();
    Design other = base;
    std::swap(other.vms[0], other.vms[1]);
    other.vms.insert(other.vms.begin(), Vm{});
    other.vms[0].name = "newcomer";
    other = aligned(base, sliceboard::testing::withFreshIds(other));
    QCOMPARE(other.clusters, base.clusters);
    QCOMPARE(other.vms[1], base.vms[1]);
    QCOMPARE(other.vms[2], base.vms[0]);
    QVERIFY(other.vms[0].id.value > base.lastId);
    QCOMPARE(other.lastId, other.vms[0].id.value);
}

void TestAligned::anotherHostsGpuIsAnotherGpu()
{
    const Design base = exampleDesign();
    Design other = base;
    other.clusters[0].hosts[0].name = "renamed";
    other = aligned(base, other);
    QCOMPARE(other.clusters[0].id, base.clusters[0].id);
    QVERIFY(other.clusters[0].hosts[0].id.value > base.lastId);
    QVERIFY(other.clusters[0].hosts[0].gpus[0].id.value > base.lastId);
    QCOMPARE(*other.vms[0].devices[0].gpu, other.clusters[0].hosts[0].gpus[0].id);
}

void TestAligned::nothingButIdsChanges()
{
    std::mt19937 random(5);
    for (int i = 0; i < 50; ++i) {
        const Design base = randomDesign(random, DesignShape::nasty());
        const Design other = editedDesign(random, base, DesignShape::nasty(), 6, {});
        const Design result = aligned(base, other);
        QCOMPARE(writeDesign(result), writeDesign(other));
        std::set<std::uint32_t> ids;
        std::size_t nodes = result.vms.size() + result.waivers.size();
        for (const Cluster &cluster : result.clusters) {
            ids.insert(cluster.id.value);
            nodes += 1 + cluster.hosts.size();
            for (const Host &host : cluster.hosts) {
                ids.insert(host.id.value);
                nodes += host.gpus.size();
                for (const Gpu &gpu : host.gpus)
                    ids.insert(gpu.id.value);
            }
        }
        for (const Vm &vm : result.vms)
            ids.insert(vm.id.value);
        for (const Waiver &waiver : result.waivers)
            ids.insert(waiver.id.value);
        QCOMPARE(ids.size(), nodes); // each id once
        QVERIFY(ids.empty() || *ids.rbegin() <= result.lastId);
    }
}

REGISTER_TEST(TestAligned, "tst_aligned");
#include "tst_aligned.moc"
