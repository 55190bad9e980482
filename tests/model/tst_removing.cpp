// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/building.h"
#include "tests/support/random_design.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QtTest>

#include <random>

using namespace sliceboard;
using sliceboard::testing::Workbench;

class TestRemoving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void removesAHostWithItsGpus();
    void removesOverlappingSelections();
    void removesManyRows();
    void removesNothingThatIsGone();
    void removesAnyPartOfRandomDesigns_data();
    void removesAnyPartOfRandomDesigns();

private:
    static QStringList addresses(const Host &host);
    static std::string vmNames(const Design &design);
};

QStringList TestRemoving::addresses(const Host &host)
{
    QStringList all;
    for (const Gpu &gpu : host.gpus)
        all.append(QString::fromStdString(gpu.address));
    return all;
}

std::string TestRemoving::vmNames(const Design &design)
{
    std::string all;
    for (const Vm &vm : design.vms)
        all += (all.empty() ? "" : " ") + vm.name;
    return all;
}

void TestRemoving::removesAHostWithItsGpus()
{
    Workbench bench;
    bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const HostId gone = bench.design().clusters[0].hosts[0].id;
    bench.host("esx02", bench.design().clusters[0].id);
    bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const VmId on = bench.vm("on", QStringLiteral("vgpu grid_a100-10c on A@0; vgpu grid_a100-10c on A@10"));
    const VmId both = bench.vm("both", QStringLiteral("vgpu grid_a100-10c on A@20; vgpu grid_a100-10c on B@0"));
    Vm pinned = *bench.facts().vm(both);
    pinned.host = gone;
    run(bench.document(), QStringLiteral("pin"), {Replace{bench.document().index().place(both.value), pinned}});

    QCOMPARE(bench.run(removeEntities(bench.facts(), std::vector<EntityRef>{gone})), QString());

    QCOMPARE(bench.design().clusters[0].hosts.size(), 1u);
    QCOMPARE(bench.shown(on), QStringLiteral("vgpu grid_a100-10c; vgpu grid_a100-10c"));
    QCOMPARE(bench.shown(both), QStringLiteral("vgpu grid_a100-10c; vgpu grid_a100-10c on B@0"));
    QVERIFY(!bench.facts().vm(both)->host);
}

void TestRemoving::removesOverlappingSelections()
{
    Workbench bench;
    const GpuId gpu = bench.gpu(QStringLiteral("a100-pcie-40gb vgpu"));
    const HostId host = bench.design().clusters[0].hosts[0].id;
    const ClusterId cluster = bench.design().clusters[0].id;
    const VmId vm = bench.vm("train-01", QStringLiteral("vgpu grid_a100-10c on A@0"));
    const std::vector<EntityRef> refs{gpu, cluster, vm, host, gpu};
    QCOMPARE(bench.run(removeEntities(bench.facts(), refs)), QString());
    QVERIFY(bench.design().clusters.empty());
    QVERIFY(bench.design().vms.empty());
}

void TestRemoving::removesManyRows()
{
    Workbench bench;
    std::vector<EntityRef> refs;
    for (int i = 0; i < 6; ++i) {
        const GpuId gpu = bench.gpu(QStringLiteral("a100-pcie-40gb"));
        const VmId vm = bench.vm("vm" + std::to_string(i), QString());
        if (i % 2 == 0) {
            refs.push_back(gpu);
            refs.push_back(vm);
        }
    }
    QCOMPARE(bench.run(removeEntities(bench.facts(), refs)), QString());
    QCOMPARE(vmNames(bench.design()), std::string("vm1 vm3 vm5"));
    const Host &host = bench.design().clusters[0].hosts[0];
    QCOMPARE(addresses(host),
             QStringList(
                 {QStringLiteral("0000:11:00.0"), QStringLiteral("0000:13:00.0"), QStringLiteral("0000:15:00.0")}));
}

void TestRemoving::removesNothingThatIsGone()
{
    Workbench bench;
    const std::vector<EntityRef> refs{GpuId{77}, VmId{78}, HostId{79}, ClusterId{80}, EntityRef()};
    QVERIFY(removeEntities(bench.facts(), refs)->empty());
}

void TestRemoving::removesAnyPartOfRandomDesigns_data()
{
    using sliceboard::testing::DesignShape;
    QTest::addColumn<int>("shape");
    for (int shape = 0; shape < 3; ++shape)
        QTest::newRow(qPrintable(QString::number(shape))) << shape;
}

void TestRemoving::removesAnyPartOfRandomDesigns()
{
    using namespace sliceboard::testing;
    QFETCH(int, shape);
    const std::array shapes{DesignShape::rich(), DesignShape::wide(), DesignShape::homeless()};
    for (unsigned seed = 1; seed <= 15; ++seed) {
        std::mt19937 random(seed);
        Document document(randomDesign(random, shapes[std::size_t(shape)]));
        std::vector<EntityRef> refs;
        const auto maybe = [&](EntityRef ref) {
            if (random() % 4 == 0)
                refs.push_back(ref);
        };
        for (const Cluster &cluster : document.design().clusters) {
            maybe(cluster.id);
            for (const Host &host : cluster.hosts) {
                maybe(host.id);
                for (const Gpu &gpu : host.gpus)
                    maybe(gpu.id);
            }
        }
        for (const Vm &vm : document.design().vms)
            maybe(vm.id);
        const Facts facts(shippedCatalog(), document.design(), document.index());
        QCOMPARE(undoFault(document, *removeEntities(facts, refs)), QString());
        for (const EntityRef &ref : refs)
            QVERIFY(document.index().place(ref.id) == Place());
        for (const Vm &vm : document.design().vms) {
            QVERIFY(!vm.host || facts.host(*vm.host));
            for (const Device &device : vm.devices)
                QVERIFY(!device.gpu || facts.gpu(*device.gpu));
        }
    }
}

REGISTER_TEST(TestRemoving, "tst_removing");
#include "tst_removing.moc"
