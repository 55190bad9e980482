// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Group B of RULES.md: releases and packages of the vGPU Manager, and what they support.
class TestRulesReleases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void supportEnds_data();
    void supportEnds() { compareFindings({"driver-branch-eol"}); }
    void esxi_data();
    void esxi() { compareFindings({"esxi-vgpu-release-mismatch"}); }
    void gpus_data();
    void gpus() { compareFindings({"gpu-unsupported-by-release", "gpu-not-vgpu-capable"}); }
    void packages_data();
    void packages() { compareFindings({"vgpu-host-driver-wrong-package", "graphics-series-with-aie-package"}); }
    void olderGuests_data();
    void olderGuests() { compareFindings({"guest-older-branch-feature-limit"}); }
    void clusters_data();
    void clusters() { compareFindings({"mixed-host-driver-versions-in-cluster"}); }
    void mends_data();
    void mends() { compareFixes(); }

private:
    static DesignBuilder host(const char *esxi, const char *release, const char *model = "a40")
    {
        return DesignBuilder().host("esx01").esxi(esxi).manager(release).gpu(model);
    }
    static DesignBuilder packaged(std::optional<ManagerPackage> package, const char *model, const char *profile)
    {
        return goodHost().package(package).gpu(model).vgpuVms(1, profile, 0);
    }
    static DesignBuilder pair(const char *manager, const char *guest)
    {
        return DesignBuilder().host("esx01").esxi("8.0.3").manager(manager).gpu("a40").vgpuVms(1, "nvidia_a40-8q", 0,
                                                                                               guest);
    }
    /// Two hosts of one cluster, each with a vGPU Manager and one vGPU GPU.
    static DesignBuilder two(const char *first, const char *second)
    {
        return host("8.0.3", first).host("esx02").esxi("8.0.3").manager(second).gpu("a40");
    }
};

void TestRulesReleases::supportEnds_data()
{
    addRuleColumns();
    const auto row = [](const char *name, const char *release, QDate today, const char *expected) {
        ruleRow(name, host("8.0.3", release), expected, today);
    };
    const char *ended = "warning driver-branch-eol";
    row("16, last day", "16.14", QDate(2026, 7, 31), "");
    row("16, the day after", "16.14", QDate(2026, 8, 1), ended);
    row("17, last day", "17.4", QDate(2025, 6, 30), "");
    row("17, the day after", "17.4", QDate(2025, 7, 1), ended);
    row("18, last day", "18.4", QDate(2026, 3, 31), "");
    row("18, the day after", "18.4", QDate(2026, 4, 1), ended);
    row("19, last day", "19.5", QDate(2028, 7, 31), "");
    row("19, the day after", "19.5", QDate(2028, 8, 1), ended);
    row("20, last day", "20.0", QDate(2027, 3, 31), "");
    row("20, the day after", "20.0", QDate(2027, 4, 1), ended);
    row("a branch that the catalog lacks", "40.0", kToday, "unknown driver-branch-eol");
    row("release not entered", "", kToday, "unknown driver-branch-eol");
}

void TestRulesReleases::esxi_data()
{
    addRuleColumns();
    const char *wrong = "error esxi-vgpu-release-mismatch";
    const char *unknown = "unknown esxi-vgpu-release-mismatch";
    ruleRow("8.0 with 15.0", host("8.0.0", "15.0"), "");
    ruleRow("8.0 with 14.4", host("8.0.0", "14.4"), wrong);
    ruleRow("7.0 with 14.4", host("7.0.3", "14.4"), "");
    ruleRow("6.7 with 14.1", host("6.7.3", "14.1"), "");
    ruleRow("6.7 with 14.2", host("6.7.3", "14.2"), wrong);
    ruleRow("6.7 with 15.0", host("6.7.3", "15.0"), wrong);
    ruleRow("9.0 with 19.0", host("9.0.0", "19.0"), "");
    ruleRow("9.0 U1 with 20.0", host("9.0.1", "20.0"), "");
    ruleRow("9.0 with 18: not established", host("9.0.0", "18.4"), unknown);
    ruleRow("9.0 with 17: not in the list read", host("9.0.0", "17.4"), "warning esxi-vgpu-release-mismatch");
    ruleRow("7.0 with 19: not established", host("7.0.3", "19.0"), unknown);
    ruleRow("7.0 U3 with 17", host("7.0.3", "17.4"), "");
    ruleRow("ESXi not entered", host("", "17.4"), unknown);
    ruleRow("release not entered: driver-branch-eol asks", host("8.0.3", ""), "");
    ruleRow("no GPU for vGPUs", DesignBuilder().host("h").esxi("8.0.0").manager("14.4").gpu("a40", GpuUse::Passthrough),
            "");
}

void TestRulesReleases::gpus_data()
{
    addRuleColumns();
    const char *wrong = "error gpu-unsupported-by-release";
    const char *inferred = "warning gpu-unsupported-by-release";
    ruleRow("A10 with 12.1", host("7.0.3", "12.1", "a10"), wrong);
    ruleRow("A10 with 12.2", host("7.0.3", "12.2", "a10"), "");
    ruleRow("RTX A5000 with 12.1", host("7.0.3", "12.1", "rtx-a5000"), wrong);
    ruleRow("RTX A5000 with 12.2", host("7.0.3", "12.2", "rtx-a5000"), "");
    ruleRow("H100 with 14.4", host("7.0.3", "14.4", "h100-pcie-80gb"), wrong);
    ruleRow("H100 with 15.0", host("8.0.0", "15.0", "h100-pcie-80gb"), "");
    ruleRow("A800 with 14.4", host("7.0.3", "14.4", "a800-pcie-80gb"), wrong);
    ruleRow("A800 with 15.0", host("7.0.3", "15.0", "a800-pcie-80gb"), "");
    ruleRow("L40S with 15.4: first named by 16", host("8.0.3", "15.4", "l40s"), inferred);
    ruleRow("L40S with 16.0", host("8.0.3", "16.0", "l40s"), "");
    ruleRow("P40 with 16.4", host("8.0.3", "16.4", "p40"), "");
    ruleRow("P40 with 17.0: named no more", host("8.0.3", "17.0", "p40"), inferred);
    ruleRow("V100 with 19.0", host("8.0.3", "19.0", "v100-pcie-32gb"), "");
    ruleRow("V100 with 20.0: named no more", host("8.0.3", "20.0", "v100-pcie-32gb"), inferred);
    ruleRow("H100, release not entered", host("8.0.3", "", "h100-pcie-80gb"), "unknown gpu-unsupported-by-release");
    ruleRow("A40 has no bound, release not entered", host("8.0.3", "", "a40"), "");
    ruleRow("H100 by passthrough",
            DesignBuilder().host("h").esxi("7.0.3").manager("14.4").gpu("h100-pcie-80gb", GpuUse::Passthrough), "");

    ruleRow("a model without vGPUs", host("9.0.0", "19.0", "rtx-pro-6000-ws"), "warning gpu-not-vgpu-capable");
    ruleRow("the same by passthrough",
            DesignBuilder().host("h").esxi("9.0.0").manager("19.0").gpu("rtx-pro-6000-ws", GpuUse::Passthrough), "");
    ruleRow("the same, not in use",
            DesignBuilder().host("h").esxi("9.0.0").manager("19.0").gpu("rtx-pro-6000-ws", GpuUse::Unassigned), "");
    ruleRow("listed for KVM only", host("9.0.0", "19.0", "gh200-96gb"), "unknown gpu-not-vgpu-capable");
    ruleRow("not in the catalog", host("9.0.0", "19.0", "z900"), "");
}

void TestRulesReleases::packages_data()
{
    addRuleColumns();
    const char *needsAie = "error vgpu-host-driver-wrong-package";
    const auto aie = ManagerPackage::NvdAie;
    const auto graphics = ManagerPackage::NvdVgpu;
    ruleRow("C series with NVD-AIE", packaged(aie, "a40", "nvidia_a40-8c"), "");
    ruleRow("C series with NVD-VGPU", packaged(graphics, "a40", "nvidia_a40-8c"), needsAie);
    ruleRow("Q series with NVD-VGPU", packaged(graphics, "a40", "nvidia_a40-8q"), "");
    ruleRow("Q series with NVD-AIE: shown by VMware", packaged(aie, "a40", "nvidia_a40-8q"), "");
    ruleRow("A100, nothing placed, with NVD-VGPU", goodHost().package(graphics).gpu("a100-pcie-40gb"), needsAie);
    ruleRow("A100 by passthrough with NVD-VGPU",
            goodHost().package(graphics).gpu("a100-pcie-40gb", GpuUse::Passthrough), "");
    ruleRow("MIG-backed with NVD-VGPU",
            goodHost().package(graphics).gpu("a100-pcie-40gb").mode(VgpuMode::Mig).vgpuVms(1, "grid_a100-3-20c", 0),
            needsAie);
    ruleRow("C series, package not entered", packaged({}, "a40", "nvidia_a40-8c"),
            "unknown vgpu-host-driver-wrong-package");
    ruleRow("release 12: one package only", packaged(graphics, "a40", "nvidia_a40-8c").manager("12.4"), "");
    ruleRow("release 13", packaged(graphics, "a40", "nvidia_a40-8c").manager("13.0"), needsAie);
    ruleRow("release not entered", packaged(graphics, "a40", "nvidia_a40-8c").manager(""),
            "unknown vgpu-host-driver-wrong-package");
    ruleRow("no manager", packaged({}, "a40", "nvidia_a40-8c").hostDriver(DriverKind::None), "");

    const char *forGraphics = "warning graphics-series-with-aie-package";
    ruleRow("A series with NVD-AIE", packaged(aie, "a40", "nvidia_a40-8a"), forGraphics);
    ruleRow("B series with NVD-AIE", packaged(aie, "a40", "nvidia_a40-2b"), forGraphics);
    ruleRow("a reserved slot with NVD-AIE", goodHost().package(aie).gpu("a40").reserve("nvidia_a40-2b"), forGraphics);
    ruleRow("A series with NVD-VGPU", packaged(graphics, "a40", "nvidia_a40-8a"), "");
    ruleRow("A series, package not entered", packaged({}, "a40", "nvidia_a40-8a"),
            "unknown graphics-series-with-aie-package");
    ruleRow("A series with NVD-AIE, release 12", packaged(aie, "a40", "nvidia_a40-8a").manager("12.4"), "");
    ruleRow("A series with NVD-AIE, release 13", packaged(aie, "a40", "nvidia_a40-8a").manager("13.0"), forGraphics);
}

void TestRulesReleases::olderGuests_data()
{
    addRuleColumns();
    const char *limited = "warning guest-older-branch-feature-limit";
    ruleRow("same release", pair("17.4", "17.4"), "");
    ruleRow("older release of the same branch", pair("17.4", "17.0"), "");
    ruleRow("branch before", pair("17.4", "16.9"), limited);
    ruleRow("long-term branch before", pair("19.0", "16.9"), limited);
    ruleRow("incompatible pair: another rule", pair("17.4", "15.4"), "");
    ruleRow("newer guest: another rule", pair("17.4", "18.0"), "");
    ruleRow("release not entered: another rule", pair("17.4", ""), "");
}

void TestRulesReleases::clusters_data()
{
    addRuleColumns();
    const char *mixed = "warning mixed-host-driver-versions-in-cluster";
    ruleRow("one release", two("17.4", "17.4"), "");
    ruleRow("two releases of one branch", two("17.4", "17.5"), mixed);
    ruleRow("two branches", two("17.4", "18.0"), mixed);
    ruleRow("one release not entered", two("17.4", ""), "unknown mixed-host-driver-versions-in-cluster");
    ruleRow("a single host", host("8.0.3", ""), "");
    ruleRow("the second has no GPU for vGPUs",
            host("8.0.3", "17.4").host("esx02").manager("18.0").gpu("a40", GpuUse::Passthrough), "");
    ruleRow("in two clusters",
            host("8.0.3", "17.4").cluster("other").host("esx02").esxi("8.0.3").manager("18.0").gpu("a40"), "");
}

void TestRulesReleases::mends_data()
{
    addFixColumns();
    fixRow(host("8.0.3", "18.4"), "driver-branch-eol", "Bring the vGPU Manager on esx01 to release 19.5");
    fixRow(host("8.0.3", ""), "driver-branch-eol", "Bring the vGPU Manager on esx01 to release 19.5");
    fixRow(host("8.0.3", "14.4"), "esxi-vgpu-release-mismatch", "Bring the vGPU Manager on esx01 to release 19.5");
    fixRow(host("8.0.3", "14.4", "h100-pcie-80gb"), "gpu-unsupported-by-release",
           "Bring the vGPU Manager on esx01 to release 20.1");
    fixRow(host("8.0.3", "20.0", "v100-pcie-32gb"), "gpu-unsupported-by-release",
           "Bring the vGPU Manager on esx01 to release 19.5");
    fixRow(host("9.0.0", "19.0", "rtx-pro-6000-ws"), "gpu-not-vgpu-capable",
           "Use esx01/0000:11:00.0 (NVIDIA RTX PRO 6000 Blackwell Workstation Edition) for passthrough");
    fixRow(packaged(ManagerPackage::NvdVgpu, "a40", "nvidia_a40-8c"), "vgpu-host-driver-wrong-package",
           "Install package NVD-AIE of the vGPU Manager on esx01");
    fixRow(packaged(ManagerPackage::NvdAie, "a40", "nvidia_a40-8a"), "graphics-series-with-aie-package",
           "Install package NVD-VGPU of the vGPU Manager on esx01");
    fixRow(pair("17.4", "16.9"), "guest-older-branch-feature-limit",
           "Give vm-1 the NVIDIA vGPU guest driver of release 17.4");
    fixRow(two("17.4", "18.0"), "mixed-host-driver-versions-in-cluster",
           "Bring the vGPU Manager on all vGPU hosts of cluster to release 18.0");
}

REGISTER_TEST(TestRulesReleases, "tst_rules_releases");
#include "tst_rules_releases.moc"
