// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Group D of RULES.md: profiles, and time-sliced vGPUs in same-size mode.
class TestRulesSameSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profiles_data();
    void profiles() { compareFindings(); }
    void capacity_data();
    void capacity() { compareFindings(); }
    void sizes_data();
    void sizes() { compareFindings(); }
    void series_data();
    void series() { compareFindings(); }
    void mends_data();
    void mends() { compareFixes(); }
    void namesTheNumbers();
};

void TestRulesSameSize::profiles_data()
{
    addRuleColumns();
    ruleRow("profile of the model", goodHost().gpu("a40").vgpuVms(1, "nvidia_a40-8q", 0), "");
    ruleRow("profile in another case", goodHost().gpu("A40").vgpuVms(1, "NVIDIA_A40-8Q", 0), "");
    ruleRow("profile of another model", goodHost().gpu("a40").vgpuVms(1, "nvidia_l40s-8q", 0),
            "error profile-not-for-gpu");
    ruleRow("of another model, powered off", goodHost().gpu("a40").vgpuVm("a", "nvidia_l40s-8q", 0).off(),
            "error profile-not-for-gpu");
    ruleRow("two VMs with profiles of another model", goodHost().gpu("a40").vgpuVms(2, "nvidia_l40s-8q", 0),
            "error profile-not-for-gpu, error profile-not-for-gpu");
    ruleRow("reserved profile of another model", goodHost().gpu("a40").reserve("nvidia_l40s-8q", {}, 2),
            "error profile-not-for-gpu");
    ruleRow("model without any vGPU type", goodHost().gpu("rtx-pro-5000").vgpuVms(1, "nvidia_a40-8q", 0),
            "error profile-not-for-gpu");
    ruleRow("profile unknown to the catalog", goodHost().gpu("a40").vgpuVms(1, "nvidia_a40-7x", 0),
            "unknown profile-not-for-gpu");
    ruleRow("model unknown to the catalog", goodHost().gpu("a4000000").vgpuVms(1, "nvidia_a40-8q", 0),
            "unknown profile-not-for-gpu");
    ruleRow("unknown model passed through", DesignBuilder().host("h").gpu("mystery", GpuUse::Passthrough),
            "unknown profile-not-for-gpu");
    ruleRow("model whose names are unverified", goodHost().gpu("rtx-pro-4500-bse").vgpuVms(1, "nvidia_a40-8q", 0),
            "unknown profile-not-for-gpu");
    ruleRow("waiting for an unknown profile", goodHost().vm("a").guest(DriverKind::Vgpu, "17.4").vgpu("nvidia_a40-7x"),
            "unknown profile-not-in-catalog");
    ruleRow("waiting for a known profile", goodHost().vm("a").guest(DriverKind::Vgpu, "17.4").vgpu("nvidia_a40-8q"),
            "");
    ruleRow("dynamic passthrough of an unknown model",
            goodHost().vm("a").guest(DriverKind::DataCenter).dynamic("mystery"),
            "info passthrough-driver-choice, unknown profile-not-in-catalog");
}

void TestRulesSameSize::capacity_data()
{
    addRuleColumns();
    ruleRow("A100 40 GB: 4 x 10 GB", goodHost().gpu("a100-pcie-40gb").vgpuVms(4, "grid_a100-10c", 0), "");
    ruleRow("A100 40 GB: 5 x 10 GB", goodHost().gpu("a100-pcie-40gb").vgpuVms(5, "grid_a100-10c", 0),
            "error equal-size-capacity");
    ruleRow("A100 40 GB: 10 x 4 GB", goodHost().gpu("a100-pcie-40gb").vgpuVms(10, "grid_a100-4c", 0), "");
    ruleRow("A100 40 GB: 11 x 4 GB", goodHost().gpu("a100-pcie-40gb").vgpuVms(11, "grid_a100-4c", 0),
            "error equal-size-capacity");
    ruleRow("A40: 32 x 1 GB, though 48 would fit", goodHost().gpu("a40").vgpuVms(32, "nvidia_a40-1q", 0), "");
    ruleRow("A40: 33 x 1 GB, over the table's most", goodHost().gpu("a40").vgpuVms(33, "nvidia_a40-1q", 0),
            "error equal-size-capacity");
    ruleRow("A40: 3 x 16 GB", goodHost().gpu("a40").vgpuVms(3, "nvidia_a40-16q", 0), "");
    ruleRow("a reserved slot takes room",
            goodHost().gpu("a100-pcie-40gb").reserve("grid_a100-20c").vgpuVms(2, "grid_a100-20c", 0),
            "error equal-size-capacity");
    ruleRow("reserved slots alone", goodHost().gpu("a100-pcie-40gb").reserve("grid_a100-20c", {}, 3),
            "error equal-size-capacity");
    ruleRow("a powered-off VM takes none",
            goodHost().gpu("a100-pcie-40gb").vgpuVms(2, "grid_a100-20c", 0).vgpuVm("off", "grid_a100-20c", 0).off(),
            "");
    ruleRow("on an unassigned GPU", goodHost().gpu("a100-pcie-40gb", GpuUse::Unassigned).vgpuVms(3, "grid_a100-20c", 0),
            "error equal-size-capacity");
    ruleRow("H100 NVL: 8 x 11 GB", goodHost().gpu("h100-nvl-94gb").vgpuVms(8, "nvidia_h100l-11c", 0), "");
    ruleRow("H100 NVL: 9 x 11 GB", goodHost().gpu("h100-nvl-94gb").vgpuVms(9, "nvidia_h100l-11c", 0),
            "error equal-size-capacity");
    ruleRow("most unverified, one vGPU", goodHost().gpu("p40").vgpuVms(1, "grid_p40-8c", 0), "");
    ruleRow("most unverified, two vGPUs", goodHost().gpu("p40").vgpuVms(2, "grid_p40-8c", 0),
            "unknown equal-size-capacity");
    ruleRow("most unverified, but over the memory", goodHost().gpu("p40").vgpuVms(4, "grid_p40-8c", 0),
            "error fb-overcommit");
}

void TestRulesSameSize::sizes_data()
{
    addRuleColumns();
    ruleRow("two sizes that fit",
            goodHost().gpu("a100-pcie-40gb").vgpuVms(1, "grid_a100-20c", 0).vgpuVms(1, "grid_a100-10c", 0),
            "error equal-size-mode-mixed-sizes");
    ruleRow("two sizes, 40 of 40 GB",
            goodHost().gpu("a100-pcie-40gb").vgpuVms(1, "grid_a100-20c", 0).vgpuVms(2, "grid_a100-10c", 0),
            "error equal-size-mode-mixed-sizes");
    ruleRow("two sizes, 44 of 40 GB",
            goodHost().gpu("a100-pcie-40gb").vgpuVms(2, "grid_a100-20c", 0).vgpuVms(1, "grid_a100-4c", 0),
            "error equal-size-mode-mixed-sizes, error fb-overcommit");
    ruleRow("a reserved slot of another size",
            goodHost().gpu("a100-pcie-40gb").reserve("grid_a100-10c").vgpuVms(1, "grid_a100-20c", 0),
            "error equal-size-mode-mixed-sizes");
    ruleRow("the other size is powered off",
            goodHost().gpu("a100-pcie-40gb").vgpuVms(1, "grid_a100-20c", 0).vgpuVm("off", "grid_a100-10c", 0).off(),
            "");
    ruleRow("two slots fixed apart",
            goodHost().gpu("a100-pcie-40gb").vgpuVm("a", "grid_a100-20c", 0, 0).vgpuVm("b", "grid_a100-20c", 0, 20),
            "");
    ruleRow("two on one slot",
            goodHost().gpu("a100-pcie-40gb").vgpuVm("a", "grid_a100-20c", 0, 0).vgpuVm("b", "grid_a100-20c", 0, 0),
            "warning same-size-slot-conflict");
    ruleRow("a slot that does not exist", goodHost().gpu("a100-pcie-40gb").vgpuVm("a", "grid_a100-20c", 0, 7),
            "warning same-size-slot-conflict");
}

void TestRulesSameSize::series_data()
{
    addRuleColumns();
    const auto both = [](const char *esxi, const char *release) {
        return DesignBuilder()
            .host("esx01")
            .esxi(esxi)
            .manager(release)
            .gpu("a40")
            .vgpuVms(1, "nvidia_a40-8q", 0, release)
            .vgpuVms(1, "nvidia_a40-8c", 0, release);
    };
    ruleRow("ESXi 8.0 U2", both("8.0.2", "17.4"), "");
    ruleRow("ESXi 8.0 U1", both("8.0.1", "17.4"), "error mixed-series-same-size");
    ruleRow("ESXi 7.0 U3", both("7.0.3", "17.4"), "error mixed-series-same-size");
    ruleRow("ESXi 9.0", both("9.0.0", "19.0"), "");
    ruleRow("branch 16: remembered, so a warning", both("8.0.2", "16.4"), "warning mixed-series-same-size");
    ruleRow("ESXi not entered", both("", "17.4"), "unknown mixed-series-same-size");
    ruleRow("one series on old ESXi",
            DesignBuilder().host("esx01").esxi("7.0.3").manager("17.4").gpu("a40").vgpuVms(2, "nvidia_a40-8q", 0), "");
    ruleRow("different sizes as well",
            DesignBuilder()
                .host("esx01")
                .esxi("7.0.3")
                .manager("17.4")
                .gpu("a40")
                .vgpuVms(1, "nvidia_a40-8q", 0)
                .vgpuVms(1, "nvidia_a40-4c", 0),
            "error equal-size-mode-mixed-sizes");
}

void TestRulesSameSize::mends_data()
{
    addFixColumns();
    fixRow(goodHost().gpu("a40").gpu("l40s").vgpuVms(1, "nvidia_l40s-8q", 0), "profile-not-for-gpu",
           "Let vm-1 use vGPU profile nvidia_a40-8q, which this GPU has");
    fixRow(goodHost().gpu("a40").vgpuVms(1, "nvidia_a40-7x", 0), "profile-not-for-gpu",
           "Take vm-1 off this GPU and let it wait");
    fixRow(goodHost().gpu("a40").reserve("nvidia_l40s-8q"), "profile-not-for-gpu",
           "Release the reserved slots that do not fit: 1 on esx01/0000:11:00.0 (NVIDIA A40)");
    fixRow(goodHost().gpu("a100-pcie-40gb").gpu("a100-pcie-40gb").vgpuVms(3, "grid_a100-20c", 0), "equal-size-capacity",
           "Move vm-3 to esx01/0000:12:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(goodHost()
               .gpu("a100-pcie-40gb")
               .host("esx02")
               .esxi("8.0.3")
               .manager("17.4")
               .gpu("a100-pcie-40gb")
               .vgpuVms(3, "grid_a100-20c", 0),
           "equal-size-capacity", "Move vm-3 to esx02/0000:11:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(goodHost().gpu("a100-pcie-40gb").vgpuVms(3, "grid_a100-20c", 0), "equal-size-capacity",
           "Take vm-3 off this GPU and let it wait");
    fixRow(goodHost().gpu("a100-pcie-40gb").reserve("grid_a100-20c").vgpuVms(2, "grid_a100-20c", 0),
           "equal-size-capacity",
           "Release the reserved slots that do not fit: 1 on esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(goodHost().gpu("a100-pcie-40gb").vgpuVms(4, "grid_a100-20c", 0), "equal-size-capacity",
           "Take off esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB) what does not fit and let it wait: 2 vGPUs or reserved "
           "slots");
    fixRow(goodHost().gpu("p40").vgpuVms(4, "grid_p40-8c", 0), "fb-overcommit",
           "Take vm-4 off this GPU and let it wait");
    fixRow(goodHost().gpu("a100-pcie-40gb").vgpuVms(1, "grid_a100-20c", 0).vgpuVms(1, "grid_a100-10c", 0),
           "equal-size-mode-mixed-sizes", "Switch esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB) to mixed-size mode");
    fixRow(DesignBuilder()
               .host("esx01")
               .esxi("8.0.2")
               .manager("17.4")
               .gpu("a100-pcie-40gb")
               .gpu("a100-pcie-40gb")
               .vgpuVms(2, "grid_a100-10c", 0)
               .vgpuVms(1, "grid_a100-20c", 0),
           "equal-size-mode-mixed-sizes", "Move vm-3 to esx01/0000:12:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(DesignBuilder()
               .host("esx01")
               .esxi("7.0.3")
               .manager("17.4")
               .gpu("a40")
               .vgpuVms(1, "nvidia_a40-8q", 0)
               .vgpuVms(1, "nvidia_a40-8c", 0),
           "mixed-series-same-size", "Take vm-2 off this GPU and let it wait");
    fixRow(goodHost().gpu("a100-pcie-40gb").vgpuVm("a", "grid_a100-20c", 0, 0).vgpuVm("b", "grid_a100-20c", 0, 0),
           "same-size-slot-conflict", "Give up the fixed placement IDs on esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB)");
}

void TestRulesSameSize::namesTheNumbers()
{
    const Checked checked(goodHost().gpu("a100-pcie-40gb").reserve("grid_a100-20c").vgpuVms(2, "grid_a100-20c", 0));
    QCOMPARE(describe(onlyOf(checked.findings, kCoreRules).at(0), checked.facts()),
             QStringLiteral(
                 "esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB) holds 3 vGPUs of 20 GB in same-size mode (reserved "
                 "slots among them: 1). Profile grid_a100-20c fits at most 2 times."));
}

REGISTER_TEST(TestRulesSameSize, "tst_rules_same_size");
#include "tst_rules_same_size.moc"
