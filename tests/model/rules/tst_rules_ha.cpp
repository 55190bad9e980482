// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/placing.h"
#include "tests/model/rules/one_rule.h"

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

/// Hosts of one GPU each, named esx01 and so on.
DesignBuilder hosts(int count, const char *model = "a40", GpuUse use = GpuUse::Vgpu)
{
    DesignBuilder design;
    for (int i = 1; i <= count; ++i)
        design.host(fmt::format("esx{:02}", i)).esxi("8.0.3").manager("17.4").gpu(model, use);
    return design;
}

/// So many more VMs on a GPU that need HA.
DesignBuilder haVms(DesignBuilder design, int count, const char *profile, int gpu)
{
    for (int i = 0; i < count; ++i)
        design.vgpuVm(fmt::format("ha-{}-{}-{}", gpu, profile, i), profile, gpu).need(VmNeed::HighAvailability);
    return design;
}

DesignBuilder ha(DesignBuilder design, int count, const char *profile = "nvidia_a40-8q")
{
    return haVms(std::move(design), count, profile, 0);
}

DesignBuilder dynamic(DesignBuilder design, const char *model = "a40")
{
    return design.vm("a").guest(DriverKind::DataCenter).dynamic(model, 0).need(VmNeed::HighAvailability);
}

constexpr auto kNoRoom = "warning ha-no-spare-gpu";
constexpr auto kUnknown = "unknown ha-no-spare-gpu";

} // namespace

/// The loss of each host in turn: whether vSphere HA finds GPU room for its VMs.
class TestRulesHa : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void room_data();
    void room() { compareOneRule(); }
    void wholeGpus_data();
    void wholeGpus() { compareOneRule(); }
    void drivers_data();
    void drivers() { compareOneRule(); }
    void namesHostVmAndCounts();
    void mends_data();
    void mends() { compareFixes(); }
    void followsEdits();
    void isQuickInFullClusters();
};

void TestRulesHa::room_data()
{
    addOneRuleColumns();
    const RowsOf rows("ha-no-spare-gpu");
    rows("nobody needs HA", hosts(1).vgpuVm("a", "nvidia_a40-8q", 0), "");
    rows("one host", ha(hosts(1), 1), kNoRoom);
    rows("a spare host", ha(hosts(2), 6), "");
    rows("one slot too few", ha(hosts(2).vgpuVms(1, "nvidia_a40-8q", 1), 6), kNoRoom);
    rows("just enough slots", ha(hosts(2).vgpuVms(1, "nvidia_a40-8q", 1), 5), "");
    rows("on two hosts together", ha(hosts(3).vgpuVms(3, "nvidia_a40-8q", 1).vgpuVms(3, "nvidia_a40-8q", 2), 6), "");
    rows("another size there", ha(hosts(2).vgpuVms(1, "nvidia_a40-12q", 1), 1), kNoRoom);
    rows("two sizes for one GPU", ha(ha(hosts(2), 1), 1, "nvidia_a40-12q"), kNoRoom);
    rows("another board there", ha(hosts(1).host("esx02").esxi("8.0.3").manager("17.4").gpu("l40s"), 1), kNoRoom);
    rows("unknown board there", ha(hosts(1).host("esx02").esxi("8.0.3").manager("17.4").gpu("mystery"), 1), kUnknown);
    rows("unassigned there", ha(hosts(2).use(GpuUse::Unassigned), 1), kNoRoom);
    rows("reserved there", ha(hosts(2).reserve("nvidia_a40-48q"), 1), kNoRoom);
    rows("a VM that is off there", ha(hosts(2).vgpuVm("off", "nvidia_a40-48q", 1).off(), 6), "");
    rows("off itself", ha(hosts(1), 1).off(), "");
    rows("unknown profile", ha(hosts(2), 1, "nvidia_z900-8q"), kUnknown);
    rows("MIG there", ha(hosts(2, "a100-pcie-40gb").mode(VgpuMode::Mig), 1, "grid_a100-10c"), kNoRoom);
    rows("both hosts full", haVms(haVms(hosts(2), 6, "nvidia_a40-8q", 0), 6, "nvidia_a40-8q", 1),
         "warning ha-no-spare-gpu, warning ha-no-spare-gpu");
    rows("both hosts half full", haVms(haVms(hosts(2), 3, "nvidia_a40-8q", 0), 3, "nvidia_a40-8q", 1), "");
    const auto pair = [](DesignBuilder design) {
        return design.vgpuVm("a", "nvidia_a40-48q", 0).vgpu("nvidia_a40-48q", 1).need(VmNeed::HighAvailability);
    };
    const auto two = [] { return goodHost().gpu("a40").gpu("a40"); };
    rows("both GPUs on one host", pair(two().host("esx02").esxi("8.0.3").manager("17.4").gpu("a40").gpu("a40")), "");
    rows("its GPUs on two hosts only",
         pair(two()
                  .host("esx02")
                  .esxi("8.0.3")
                  .manager("17.4")
                  .gpu("a40")
                  .host("esx03")
                  .esxi("8.0.3")
                  .manager("17.4")
                  .gpu("a40")),
         kNoRoom);
    rows("another cluster has room",
         ha(hosts(1).cluster("b").host("esx02").esxi("8.0.3").manager("17.4").gpu("a40"), 1), kNoRoom);
}

void TestRulesHa::wholeGpus_data()
{
    addOneRuleColumns();
    const RowsOf rows("ha-no-spare-gpu");
    const auto whole = GpuUse::Passthrough;
    rows("static passthrough", hosts(1, "a40", whole).wholeVm("a", 0).need(VmNeed::HighAvailability), "");
    rows("dynamic, a GPU like it", dynamic(hosts(2, "a40", whole)), "");
    rows("dynamic, none like it", dynamic(hosts(1, "a40", whole).host("esx02").esxi("8.0.3").gpu("l40s", whole)),
         kNoRoom);
    rows("dynamic, held by another", dynamic(hosts(2, "a40", whole).wholeVm("b", 1)), kNoRoom);
    rows("dynamic, for vGPUs there", dynamic(hosts(2, "a40", whole).use(GpuUse::Vgpu)), kNoRoom);
    rows("dynamic, unknown model", dynamic(hosts(2, "mystery", whole), "mystery"), kUnknown);
    rows("both kinds", dynamic(hosts(1)).vgpu("nvidia_a40-8q", 0), "");
}

void TestRulesHa::drivers_data()
{
    addOneRuleColumns();
    const RowsOf rows("ha-no-spare-gpu");
    const auto other = [](DriverKind kind, const char *release) {
        return ha(hosts(1).host("esx02").esxi("8.0.3").hostDriver(kind, release).gpu("a40"), 1);
    };
    rows("no vGPU Manager there", other(DriverKind::None, ""), kNoRoom);
    rows("release not entered there", other(DriverKind::VgpuManager, ""), "");
    rows("guest newer than the manager there", other(DriverKind::VgpuManager, "16.1"), kNoRoom);
    rows("guest of the same branch", other(DriverKind::VgpuManager, "17.0"), "");
}

void TestRulesHa::namesHostVmAndCounts()
{
    const Checked checked(ha(hosts(2).vgpuVms(2, "nvidia_a40-8q", 1), 6));
    const auto findings = onlyOf(checked.findings, {"ha-no-spare-gpu"});
    QCOMPARE(describe(findings.at(0), checked.facts()),
             QStringLiteral("If esx01 is lost, the other hosts have no GPU room for 2 of the 6 VMs that vSphere HA is "
                            "to restart, among them ha-0-nvidia_a40-8q-4."));
}

void TestRulesHa::mends_data()
{
    addFixColumns();
    fixRow(ha(hosts(1), 1), "ha-no-spare-gpu", "Do without vSphere HA for ha-0-nvidia_a40-8q-0");
    fixRow(ha(hosts(2).vgpuVms(2, "nvidia_a40-8q", 1), 6), "ha-no-spare-gpu",
           "Do without vSphere HA for the VMs that find no room: 2");
}

/// What happens on one host changes the verdict on another.
void TestRulesHa::followsEdits()
{
    Document document(ha(hosts(2), 6));
    Checker checker(document, shippedCatalog());
    const auto told = [&] { return inWords(onlyOf(checker.findings(), {"ha-no-spare-gpu"})); };
    QCOMPARE(told(), QString());
    const GpuId spare = document.design().clusters[0].hosts[1].gpus[0].id;
    const auto edits = reserveSlot(checker.facts(), spare, "nvidia_a40-8q", {});
    QVERIFY(edits);
    run(document, QStringLiteral("Reserve"), *edits);
    QCOMPARE(told(), QString::fromLatin1(kNoRoom));
    document.undo();
    QCOMPARE(told(), QString());
}

/// A cluster of 64 hosts with 8 GPUs each, on which 3,072 VMs need HA, is judged while a user waits for nothing.
void TestRulesHa::isQuickInFullClusters()
{
    DesignBuilder design;
    for (int host = 0; host < 64; ++host) {
        design.host(fmt::format("esx{:02}", host)).esxi("8.0.3").manager("17.4");
        for (int gpu = 0; gpu < 8; ++gpu)
            design.gpu("a40");
    }
    for (int gpu = 0; gpu < 512; ++gpu)
        for (int i = 0; i < 6; ++i)
            design.vgpuVm(fmt::format("vm-{}-{}", gpu, i), "nvidia_a40-8q", gpu).need(VmNeed::HighAvailability);
    Document document(design);
    Checker checker(document, shippedCatalog());
    QCOMPARE(onlyOf(checker.findings(), {"ha-no-spare-gpu"}).size(), 64u);
    const VmId vm = document.design().vms.front().id;
    QElapsedTimer timer;
    timer.start();
    const auto edits = unplaceVm(checker.facts(), vm);
    QVERIFY(edits);
    run(document, QStringLiteral("Unplace"), *edits);
    qInfo("an edit took %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);
}

REGISTER_TEST(TestRulesHa, "tst_rules_ha");
#include "tst_rules_ha.moc"
