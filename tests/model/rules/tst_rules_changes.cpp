// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/upgrade.h"
#include "tests/model/rules/one_rule.h"

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

DesignBuilder graphics(std::optional<HostGraphics> planned, HostGraphics today)
{
    return goodHost().graphics(planned).currentGraphics(today).gpu("a40").vgpuVm("a", "nvidia_a40-8q", 0);
}

DesignBuilder mode(VgpuMode planned, VgpuMode today)
{
    return goodHost().gpu("a40").mode(planned).currentMode(today).vgpuVm("a", "nvidia_a40-8q", 0);
}

DesignBuilder component(const char *esxi, const char *vib)
{
    DesignBuilder design = DesignBuilder().host("esx01").manager("17.4").vib(vib).gpu("a40");
    return *esxi ? design.esxi(esxi) : design;
}

constexpr auto kFor8 = "NVD-AIE-800_550.54.16-1OEM.800.1.0.20613240";
constexpr auto kFor7 = "NVD-VGPU-703_535.161.05-1OEM.703.0.0.18644231";

} // namespace

/// Rules on what changes between the real hosts of today and the plan, and on the component that is installed.
class TestRulesChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void graphicsTypes_data();
    void graphicsTypes() { compareOneRule(); }
    void modes_data();
    void modes() { compareOneRule(); }
    void hotPlug_data();
    void hotPlug() { compareOneRule(); }
    void components_data();
    void components() { compareOneRule(); }
    void tellsVersionsOfComponents();
    void mends_data();
    void mends() { compareFixes(); }
    void offersNoOlderEsxi();
    void newReleaseIsAnotherComponent();
};

void TestRulesChanges::graphicsTypes_data()
{
    addOneRuleColumns();
    const RowsOf rows("graphics-config-change-vms-on");
    const auto shared = HostGraphics::Shared;
    const auto direct = HostGraphics::SharedDirect;
    rows("to Shared Direct", graphics(direct, shared), "warning graphics-config-change-vms-on");
    rows("to Shared", graphics(shared, direct), "warning graphics-config-change-vms-on");
    rows("as today", graphics(direct, direct), "");
    rows("today not entered", goodHost().gpu("a40").vgpuVm("a", "nvidia_a40-8q", 0), "");
    rows("plan not entered", graphics({}, shared), "unknown graphics-config-change-vms-on");
    rows("its VM off", graphics(direct, shared).off(), "");
    rows("plan not entered, its VM off", graphics({}, shared).off(), "");
    rows("no VM", goodHost().currentGraphics(shared).gpu("a40"), "");
    rows("a pinned VM", goodHost().currentGraphics(shared).vm("a").pin("esx01"),
         "warning graphics-config-change-vms-on");
    rows("a VM with a GPU here that runs elsewhere",
         goodHost().host("esx02").currentGraphics(shared).gpu("a40").vgpuVm("a", "nvidia_a40-8q", 0).pin("esx01"), "");
}

void TestRulesChanges::modes_data()
{
    addOneRuleColumns();
    const RowsOf rows("mode-change-while-busy");
    const char *busy = "error mode-change-while-busy";
    rows("to mixed size", mode(VgpuMode::MixedSize, VgpuMode::SameSize), busy);
    rows("to same size", mode(VgpuMode::SameSize, VgpuMode::MixedSize), busy);
    rows("to MIG", mode(VgpuMode::Mig, VgpuMode::SameSize), busy);
    rows("as today", mode(VgpuMode::MixedSize, VgpuMode::MixedSize), "");
    rows("today not entered", goodHost().gpu("a40").vgpuVm("a", "nvidia_a40-8q", 0), "");
    rows("its VM off", mode(VgpuMode::MixedSize, VgpuMode::SameSize).off(), "");
    rows("empty", goodHost().gpu("a40").mode(VgpuMode::MixedSize).currentMode(VgpuMode::SameSize), "");
    rows("only a reserved slot",
         goodHost().gpu("a40").mode(VgpuMode::MixedSize).currentMode(VgpuMode::SameSize).reserve("nvidia_a40-8q"), "");
    rows("passthrough today",
         goodHost()
             .gpu("a40")
             .mode(VgpuMode::MixedSize)
             .currentMode(VgpuMode::SameSize)
             .currentUse(GpuUse::Passthrough)
             .vgpuVm("a", "nvidia_a40-8q", 0),
         "");
    rows("passthrough planned", goodHost().gpu("a40", GpuUse::Passthrough).currentMode(VgpuMode::Mig).wholeVm("a", 0),
         "");
}

void TestRulesChanges::hotPlug_data()
{
    addOneRuleColumns();
    const RowsOf rows("gpu-hotplug");
    const auto shared = [] { return goodHost().gpu("a40").vgpuVm("a", "nvidia_a40-8q", 0); };
    rows("vGPU", shared().need(VmNeed::GpuHotPlug), "error gpu-hotplug");
    rows("passthrough", goodHost().gpu("a40", GpuUse::Passthrough).wholeVm("a", 0).need(VmNeed::GpuHotPlug),
         "error gpu-hotplug");
    rows("no GPU yet", DesignBuilder().vm("a").need(VmNeed::GpuHotPlug), "error gpu-hotplug");
    rows("not needed", shared(), "");
}

void TestRulesChanges::components_data()
{
    addOneRuleColumns();
    const RowsOf rows("host-vib-esxi-major-mismatch");
    const char *mismatch = "warning host-vib-esxi-major-mismatch";
    const char *unknown = "unknown host-vib-esxi-major-mismatch";
    rows("800 on 8.0 (first)", component("8.0.0", kFor8), "");
    rows("800 on 8.0 U3", component("8.0.3", kFor8), "");
    rows("800 on 7.0 U3", component("7.0.3", kFor8), mismatch);
    rows("800 on 9.0", component("9.0.0", kFor8), mismatch);
    rows("703 on 7.0 U3", component("7.0.3", kFor7), "");
    rows("703 on 8.0", component("8.0.0", kFor7), mismatch);
    rows("tag alone", component("7.0.3", "800"), mismatch);
    rows("tag and build", component("7.0.3", "800.1.0.20613240"), mismatch);
    rows("name without version", component("7.0.3", "NVD-AIE-800"), mismatch);
    rows("unknown tag", component("8.0.3", "NVD-AIE-901_580.65.05-1OEM.901.0.0.1"), unknown);
    rows("no tag", component("8.0.3", "NVD-AIE"), unknown);
    rows("ESXi not entered", component("", kFor8), unknown);
    rows("component not entered", component("8.0.3", ""), "");
    const auto licence = [](Host &host) { host.licenseSystem = LicenseSystem::Nls; };
    rows("component not entered, licences are", component("8.0.3", "").setHost(licence), unknown);
    rows("no manager, licences entered", DesignBuilder().host("esx01").esxi("8.0.3").setHost(licence), "");
}

void TestRulesChanges::tellsVersionsOfComponents()
{
    const Checked checked(component("7.0.3", kFor8));
    const auto findings = onlyOf(checked.findings, {"host-vib-esxi-major-mismatch"});
    QCOMPARE(describe(findings.at(0), checked.facts()),
             QStringLiteral("esx01 runs ESXi 7.0.3, but its vGPU Manager's component "
                            "(NVD-AIE-800_550.54.16-1OEM.800.1.0.20613240) has build tag 800, that of ESXi 8.0.0."));
}

void TestRulesChanges::mends_data()
{
    addFixColumns();
    fixRow(graphics(HostGraphics::SharedDirect, HostGraphics::Shared), "graphics-config-change-vms-on",
           "Plan the VMs on esx01 powered off");
    fixRow(graphics(HostGraphics::Shared, HostGraphics::SharedDirect), "graphics-config-change-vms-on",
           "Leave the default graphics type of esx01 as it is today");
    fixRow(mode(VgpuMode::MixedSize, VgpuMode::SameSize), "mode-change-while-busy",
           "Leave the vGPU mode of esx01/0000:11:00.0 (NVIDIA A40) as it is today");
    fixRow(DesignBuilder().vm("a").need(VmNeed::GpuHotPlug), "gpu-hotplug",
           "Do without adding and removing GPUs while a runs");
    fixRow(component("7.0.3", kFor8), "host-vib-esxi-major-mismatch", "Plan ESXi 8.0.0 on esx01");
}

void TestRulesChanges::offersNoOlderEsxi()
{
    Document document(component("8.0.3", kFor7));
    Checker checker(document, shippedCatalog());
    const auto findings = onlyOf(checker.findings(), {"host-vib-esxi-major-mismatch"});
    QCOMPARE(findings.size(), 1u);
    QVERIFY(offeredFixes(checker, findings.front()).empty());
}

void TestRulesChanges::newReleaseIsAnotherComponent()
{
    Document document(component("8.0.3", kFor7));
    Checker checker(document, shippedCatalog());
    const auto to = [](const char *release) {
        UpgradePlan plan;
        plan.hosts = VgpuRelease::parse(release);
        return plan;
    };
    const auto outcome = judgeUpgrade(checker, to("19.5"));
    QVERIFY(outcome);
    QCOMPARE(inWords(onlyOf(outcome->change.removed, {"host-vib-esxi-major-mismatch"})),
             QStringLiteral("warning host-vib-esxi-major-mismatch"));
    const auto again = judgeUpgrade(checker, to("17.0"));
    QVERIFY(again && again->edits.empty());
}

REGISTER_TEST(TestRulesChanges, "tst_rules_changes");
#include "tst_rules_changes.moc"
