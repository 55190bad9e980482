// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/usual_settings.h"

#include "tests/model/rules/rule_test.h"
#include "tests/support/random_design.h"
#include "tests/support/verify_undo.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Filling in usual settings: as the rules' sources ask for them, and only where nothing is entered.
class TestUsualSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatIsNotEntered();
    void overwritesNothing();
    void leavesWhatHasNoSuchSetting_data();
    void leavesWhatHasNoSuchSetting();
    void changesOnlyWhatIsNamed();
    void needsTheMmioOfAllItsGpus();
    void neverOverwritesInRandomDesigns();
};

namespace {

/// Every entity of a design, by kind.
struct Everything {
    explicit Everything(const Design &design)
    {
        for (const Cluster &cluster : design.clusters)
            for (const Host &host : cluster.hosts) {
                hosts.push_back(host.id);
                for (const Gpu &gpu : host.gpus)
                    gpus.push_back(gpu.id);
            }
        for (const Vm &vm : design.vms)
            vms.push_back(vm.id);
    }
    std::vector<HostId> hosts;
    std::vector<GpuId> gpus;
    std::vector<VmId> vms;
};

UsualSettings fillAll(const Document &document)
{
    const Everything all(document.design());
    return usualSettings({shippedCatalog(), document.design(), document.index(), kToday}, all.hosts, all.gpus, all.vms);
}

/// The design after filling in everything.
Design filled(const Design &design)
{
    Document document(design);
    run(document, QStringLiteral("Fill in"), fillAll(document).edits);
    return document.design();
}

template <class T> bool isKept(const std::optional<T> &before, const std::optional<T> &after)
{
    return !before || before == after;
}

/// Whether every fact that was entered is as it was.
bool isKept(const Vm &before, const Vm &after)
{
    return isKept(before.firmware, after.firmware) && isKept(before.mmio, after.mmio)
        && before.reservation == after.reservation
        && (before.reserveAll == after.reserveAll || (!before.reservation && after.reserveAll));
}

} // namespace

/// UG17 2.2, 2.3 and ch.3, AIE6, FDHOST: BIOS settings, display mode of an L40S, EFI, memory; 128 GB for an A40.
void TestUsualSettings::fillsInWhatIsNotEntered()
{
    Document document(goodHost().gpu("a40").vgpuVm("vm-1", "nvidia_a40-8q", 0).build());
    UsualSettings wanted = fillAll(document);
    QCOMPARE(wanted.hosts, 1);
    QCOMPARE(wanted.gpus, 1);
    QCOMPARE(wanted.vms, 1);
    QCOMPARE(undoFault(document, std::move(wanted.edits)), QString());
    const Host &host = document.design().clusters[0].hosts[0];
    QVERIFY(host.bios == (BiosSettings{true, true, true, true}));
    QVERIFY(host.gpus[0].displayEnabled == false);
    const Vm &vm = document.design().vms[0];
    QVERIFY(vm.firmware == Firmware::Efi && vm.reserveAll && vm.mmio == Mebibytes::fromGib(128));
    QVERIFY(fillAll(document).edits.empty());
}

void TestUsualSettings::overwritesNothing()
{
    DesignBuilder design = goodHost().gpu("a40").vgpuVm("vm-1", "nvidia_a40-8q", 0);
    design.setHost([](Host &host) { host.bios = {false, false, false, false}; });
    design.setGpu([](Gpu &gpu) { gpu.displayEnabled = true; });
    design.firmware(Firmware::Bios).memory(32).reserved(16).mmio(1);
    const Document document(design.build());
    QVERIFY(fillAll(document).edits.empty());
}

void TestUsualSettings::leavesWhatHasNoSuchSetting_data()
{
    QTest::addColumn<Design>("design");
    QTest::newRow("a board without display mode") << goodHost().gpu("a100-pcie-40gb").build();
    QTest::newRow("a GPU for passthrough") << goodHost().gpu("a40", GpuUse::Passthrough).build();
    QTest::newRow("a GPU that the catalog lacks") << goodHost().gpu("nobody-knows").build();
    QTest::newRow("a VM without GPU devices") << DesignBuilder().vm("vm-1").build();
}

void TestUsualSettings::leavesWhatHasNoSuchSetting()
{
    QFETCH(Design, design);
    const Document document(design);
    const UsualSettings wanted = fillAll(document);
    QCOMPARE(wanted.gpus, 0);
    QCOMPARE(wanted.vms, 0);
}

void TestUsualSettings::changesOnlyWhatIsNamed()
{
    Document document(
        goodHost().gpu("a40").vgpuVm("vm-1", "nvidia_a40-8q", 0).vgpuVm("vm-2", "nvidia_a40-8q", 0).build());
    const Design before = document.design();
    const VmId vm = before.vms[1].id;
    const VmId gone{4000};
    const UsualSettings wanted =
        usualSettings({shippedCatalog(), before, document.index(), kToday}, {}, {}, std::array{vm, gone});
    QCOMPARE(wanted.edits.size(), std::size_t(1));
    run(document, QStringLiteral("Fill in"), wanted.edits);
    QVERIFY(document.design().clusters == before.clusters && document.design().vms[0] == before.vms[0]);
    QVERIFY(document.design().vms[1].firmware == Firmware::Efi);
}

/// RULES.md 95: the sizes of several passthrough GPUs add up; 32 GB fit into the default region.
void TestUsualSettings::needsTheMmioOfAllItsGpus()
{
    const Design two = goodHost().vm("vm-1").dynamic("a100-pcie-40gb").dynamic("a100-pcie-40gb");
    QVERIFY(filled(two).vms[0].mmio == Mebibytes::fromGib(256));
    const Design small = goodHost().vm("vm-1").dynamic("t4");
    QVERIFY(!filled(small).vms[0].mmio);
}

void TestUsualSettings::neverOverwritesInRandomDesigns()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        std::mt19937 random(seed);
        const Design before = randomDesign(random, seed % 2 ? DesignShape::rich() : DesignShape::nasty());
        const Design after = filled(before);
        for (std::size_t row = 0; row < before.vms.size(); ++row)
            QVERIFY(isKept(before.vms[row], after.vms[row]));
        for (std::size_t c = 0; c < before.clusters.size(); ++c)
            for (std::size_t h = 0; h < before.clusters[c].hosts.size(); ++h) {
                const Host &host = before.clusters[c].hosts[h];
                const Host &now = after.clusters[c].hosts[h];
                QVERIFY(isKept(host.bios.vtd, now.bios.vtd) && isKept(host.bios.sriov, now.bios.sriov)
                        && isKept(host.bios.ari, now.bios.ari) && isKept(host.bios.above4g, now.bios.above4g));
                for (std::size_t g = 0; g < host.gpus.size(); ++g)
                    QVERIFY(isKept(host.gpus[g].displayEnabled, now.gpus[g].displayEnabled));
            }
    }
}

REGISTER_TEST(TestUsualSettings, "tst_usual_settings");
#include "tst_usual_settings.moc"
