// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Rules of groups C to F of RULES.md on what ESXi makes of a drawing: policy, order of power-on, room that is lost.
class TestRulesOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policy_data();
    void policy() { compareFindings({"assignment-policy-ignored", "spread-policy-strands-profiles"}); }
    void mixedSize_data();
    void mixedSize() { compareFindings({"mixed-size-order-dependent", "mixed-size-stranded"}); }
    void mig_data();
    void mig() { compareFindings({"mig-order-dependent", "mig-stranded"}); }
    void kinds_data();
    void kinds() { compareFindings({"multi-vgpu-mig-plus-timesliced"}); }
    void namesTheLoss();
    void mends_data();
    void mends() { compareFixes(); }

private:
    static DesignBuilder on(const char *model, VgpuMode mode) { return goodHost().gpu(model).mode(mode); }
    static DesignBuilder mixed80() { return on("a100-pcie-80gb", VgpuMode::MixedSize); }
    static DesignBuilder mig40() { return on("a100-pcie-40gb", VgpuMode::Mig); }
    /// Two same-size GPUs on one host that spreads.
    static DesignBuilder two() { return goodHost().gpu("a100-pcie-80gb").gpu("a100-pcie-80gb"); }
};

void TestRulesOrder::policy_data()
{
    addRuleColumns();
    const char *ignored = "info assignment-policy-ignored";
    ruleRow("mixed size on 8.0 U3", mixed80(), ignored);
    ruleRow("mixed size on 8.0 U2", mixed80().esxi("8.0.2"), "");
    ruleRow("mixed size, ESXi not entered", mixed80().esxi(""), ignored);
    ruleRow("MIG", mig40(), ignored);
    ruleRow("same size", goodHost().gpu("a40"), "");

    const char *strands = "warning spread-policy-strands-profiles";
    ruleRow("two sizes, one GPU each, no more", two().vgpuVms(1, "grid_a100d-10c", 0).vgpuVms(1, "grid_a100d-20c", 1),
            "");
    ruleRow("two of one size take both GPUs", two().vgpuVms(2, "grid_a100d-10c", 0).vgpuVms(1, "grid_a100d-20c", 1),
            strands);
    ruleRow(
        "the same with consolidation",
        two().policy(AssignmentPolicy::Consolidation).vgpuVms(2, "grid_a100d-10c", 0).vgpuVms(1, "grid_a100d-20c", 1),
        "");
    ruleRow("the same with a third GPU",
            two().gpu("a100-pcie-80gb").vgpuVms(2, "grid_a100d-10c", 0).vgpuVms(1, "grid_a100d-20c", 1), "");
    ruleRow(
        "one of them powered off",
        two().vgpuVms(1, "grid_a100d-10c", 0).vgpuVm("off", "grid_a100d-10c", 0).off().vgpuVms(1, "grid_a100d-20c", 1),
        "");
    ruleRow("one size", two().vgpuVms(4, "grid_a100d-10c", 0), "");
    ruleRow("more sizes than GPUs: another rule",
            goodHost().gpu("a100-pcie-80gb").vgpuVms(2, "grid_a100d-10c", 0).vgpuVms(1, "grid_a100d-20c", 0), "");
}

void TestRulesOrder::mixedSize_data()
{
    addRuleColumns();
    const char *order = "warning mixed-size-order-dependent";
    const char *stranded = "warning mixed-size-stranded";
    ruleRow("empty", mixed80(), "");
    ruleRow("sizes that divide each other",
            mixed80().vgpuVms(1, "grid_a100d-40c", 0).vgpuVms(1, "grid_a100d-20c", 0).vgpuVms(2, "grid_a100d-10c", 0),
            "");
    ruleRow("10 times 8 GB by memory, 8 by start: 16 GB lost", mixed80().vgpuVms(8, "grid_a100d-8c", 0), stranded);
    // 16 GB starts at 0, 24, 40 and 64; 4 GB fits beside each, but sits at 0 when it comes first.
    ruleRow("four of 16 GB, one of 4 GB", mixed80().vgpuVms(4, "grid_a100d-16c", 0).vgpuVms(1, "grid_a100d-4c", 0),
            order);
    ruleRow("three of 16 GB, one of 4 GB", mixed80().vgpuVms(3, "grid_a100d-16c", 0).vgpuVms(1, "grid_a100d-4c", 0),
            "");
    ruleRow("a place drawn in the design is not known to ESXi",
            mixed80().vgpuVms(4, "grid_a100d-16c", 0).vgpuVm("small", "grid_a100d-4c", 0, 16), order);
    ruleRow("one size alone has no order", mixed80().vgpuVms(2, "grid_a100d-40c", 0), "");
    ruleRow("no room at all: another rule", mixed80().vgpuVms(9, "grid_a100d-8c", 0), "");
    ruleRow("same-size mode", goodHost().gpu("a100-pcie-80gb").vgpuVms(8, "grid_a100d-8c", 0), "");
}

void TestRulesOrder::mig_data()
{
    addRuleColumns();
    const char *order = "warning mig-order-dependent";
    const char *left = "info mig-stranded";
    ruleRow("4g alone", mig40().vgpuVms(1, "grid_a100-4-20c", 0), "");
    ruleRow("4g and 3g: a 3g first may sit at 0",
            mig40().vgpuVms(1, "grid_a100-4-20c", 0).vgpuVms(1, "grid_a100-3-20c", 0), order);
    ruleRow("4g and 1g", mig40().vgpuVms(1, "grid_a100-4-20c", 0).vgpuVms(1, "grid_a100-1-5c", 0), order);
    // Hardware: the first 3g.40gb took 4:4 and left 0:4 to a 4g.40gb (placement vector P8-06).
    ruleRow("4g and 3g on Hopper",
            on("h100-pcie-80gb", VgpuMode::Mig).vgpuVms(1, "nvidia_h100-4-40c", 0).vgpuVms(1, "nvidia_h100-3-40c", 0),
            "");
    ruleRow("2g, 2g and 3g on Hopper",
            on("h100-pcie-80gb", VgpuMode::Mig).vgpuVms(2, "nvidia_h100-2-20c", 0).vgpuVms(1, "nvidia_h100-3-40c", 0),
            order);
    ruleRow("two 3g: a compute slice left", mig40().vgpuVms(2, "grid_a100-3-20c", 0), left);
    ruleRow("seven 1g: a memory slice left", mig40().vgpuVms(7, "grid_a100-1-5c", 0), left);
    ruleRow("six 1g: another fits", mig40().vgpuVms(6, "grid_a100-1-5c", 0), "");
    ruleRow("7g uses all", mig40().vgpuVms(1, "grid_a100-7-40c", 0), "");
    ruleRow("three 3g: another rule", mig40().vgpuVms(3, "grid_a100-3-20c", 0), "");
}

void TestRulesOrder::kinds_data()
{
    addRuleColumns();
    const char *mixed = "warning multi-vgpu-mig-plus-timesliced";
    const auto vm = [] { return goodHost().vm("a").pin("esx01").guest(DriverKind::Vgpu, "17.4"); };
    ruleRow("both kinds", vm().vgpu("nvidia_h100-80c").vgpu("nvidia_h100-1-10c"), mixed);
    ruleRow("two time-sliced", vm().vgpu("nvidia_h100-80c").vgpu("nvidia_h100-80c"), "");
    ruleRow("two MIG-backed", vm().vgpu("nvidia_h100-1-10c").vgpu("nvidia_h100-1-10c"), "");
    ruleRow("a profile that the catalog lacks", vm().vgpu("nvidia_h100-80c").vgpu("nvidia_z900-1-10c"), "");
}

void TestRulesOrder::namesTheLoss()
{
    const Checked checked(mixed80().vgpuVms(8, "grid_a100d-8c", 0));
    const auto findings = onlyOf(checked.findings, {"mixed-size-stranded"});
    QCOMPARE(describe(findings.at(0), checked.facts()),
             QStringLiteral("esx01/0000:11:00.0 (NVIDIA A100 PCIe 80GB (also liquid cooled; A100X)) has 16 GB free, of "
                            "which no vGPU can use 16 GB: "
                            "no profile has a placement ID there."));
}

void TestRulesOrder::mends_data()
{
    addFixColumns();
    fixRow(two().vgpuVms(2, "grid_a100d-10c", 0).vgpuVms(1, "grid_a100d-20c", 1), "spread-policy-strands-profiles",
           "Set the assignment policy of esx01 to consolidation");
    fixRow(mixed80().vgpuVms(6, "grid_a100d-8c", 0), "mixed-size-stranded",
           "Give the VMs with profile grid_a100d-8c on esx01/0000:11:00.0 (NVIDIA A100 PCIe 80GB (also liquid cooled; "
           "A100X)) profile "
           "grid_a100d-10c");
    fixRow(mixed80()
               .gpu("a100-pcie-80gb")
               .mode(VgpuMode::MixedSize)
               .vgpuVms(4, "grid_a100d-16c", 0)
               .vgpuVms(1, "grid_a100d-4c", 0),
           "mixed-size-order-dependent",
           "Move vm-1 to esx01/0000:12:00.0 (NVIDIA A100 PCIe 80GB (also liquid cooled; A100X))");
    fixRow(mig40()
               .gpu("a100-pcie-40gb")
               .mode(VgpuMode::Mig)
               .vgpuVms(1, "grid_a100-4-20c", 0)
               .vgpuVms(1, "grid_a100-3-20c", 0),
           "mig-order-dependent", "Move vm-1 to esx01/0000:12:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(goodHost()
               .vm("a")
               .pin("esx01")
               .guest(DriverKind::Vgpu, "17.4")
               .vgpu("nvidia_h100-80c")
               .vgpu("nvidia_h100-1-10c"),
           "multi-vgpu-mig-plus-timesliced", "Remove the MIG-backed vGPUs of a");
}

REGISTER_TEST(TestRulesOrder, "tst_rules_order");
#include "tst_rules_order.moc"
