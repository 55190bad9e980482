// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Groups F and G of RULES.md: several GPU devices in one VM.
class TestRulesSeveral : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts() { compareFindings(); }
    void kinds_data();
    void kinds() { compareFindings(); }
    void mends_data();
    void mends() { compareFixes(); }

private:
    /// A VM pinned to a host of this ESXi version, with as many waiting whole vGPUs.
    static DesignBuilder vgpus(const char *esxi, int count);
    static DesignBuilder whole(const char *esxi, int count);
    /// A VM with two waiting vGPUs on a host of this ESXi version.
    static DesignBuilder two(const char *first, const char *second, const char *esxi = "8.0.3");
};

DesignBuilder TestRulesSeveral::vgpus(const char *esxi, int count)
{
    DesignBuilder design = DesignBuilder().host("esx01").esxi(esxi).manager("17.4").vm("a").pin("esx01");
    design.guest(DriverKind::Vgpu, "17.4");
    for (int i = 0; i < count; ++i)
        design.vgpu("nvidia_h100-80c");
    return design;
}

DesignBuilder TestRulesSeveral::whole(const char *esxi, int count)
{
    DesignBuilder design = DesignBuilder().host("esx01").esxi(esxi).vm("a").pin("esx01").guest(DriverKind::DataCenter);
    for (int i = 0; i < count; ++i)
        design.passthrough();
    return design;
}

DesignBuilder TestRulesSeveral::two(const char *first, const char *second, const char *esxi)
{
    return DesignBuilder()
        .host("esx01")
        .esxi(esxi)
        .manager("17.4")
        .vm("a")
        .pin("esx01")
        .guest(DriverKind::Vgpu, "17.4")
        .vgpu(first)
        .vgpu(second);
}

void TestRulesSeveral::counts_data()
{
    addRuleColumns();
    const char *over = "error multi-vgpu-count";
    ruleRow("6.7 U3: 4", vgpus("6.7.3", 4), "");
    ruleRow("6.7 U3: 5", vgpus("6.7.3", 5), over);
    ruleRow("7.0 U3: 4", vgpus("7.0.3", 4), "");
    ruleRow("7.0 U3: 5", vgpus("7.0.3", 5), over);
    ruleRow("8.0: 8", vgpus("8.0.0", 8), "");
    ruleRow("8.0 U1: 9", vgpus("8.0.1", 9), over);
    ruleRow("8.0 U2: 8", vgpus("8.0.2", 8), "");
    ruleRow("8.0 U2: 9 is not documented", vgpus("8.0.2", 9), "warning multi-vgpu-count");
    ruleRow("9.0: 16 is not documented", vgpus("9.0.0", 16), "warning multi-vgpu-count");
    ruleRow("9.0: 17", vgpus("9.0.0", 17), over);
    ruleRow("6.7 U2: not known", vgpus("6.7.2", 2), "unknown multi-vgpu-count");
    ruleRow("ESXi not entered: 4", vgpus("", 4), "");
    ruleRow("ESXi not entered: 5", vgpus("", 5), "unknown multi-vgpu-count");
    ruleRow("no host yet: 5",
            DesignBuilder()
                .vm("a")
                .guest(DriverKind::Vgpu, "17.4")
                .vgpu("nvidia_h100-80c")
                .vgpu("nvidia_h100-80c")
                .vgpu("nvidia_h100-80c")
                .vgpu("nvidia_h100-80c")
                .vgpu("nvidia_h100-80c"),
            "unknown multi-vgpu-count");
    ruleRow("one vGPU on a version not known", vgpus("6.0.0", 1), "");

    const char *fine = "info passthrough-driver-choice";
    const char *tooMany = "error passthrough-count, info passthrough-driver-choice";
    ruleRow("7.0: 16", whole("7.0.3", 16), fine);
    ruleRow("7.0: 17", whole("7.0.3", 17), tooMany);
    ruleRow("8.0: 32", whole("8.0.0", 32), fine);
    ruleRow("8.0: 33", whole("8.0.0", 33), tooMany);
    ruleRow("8.0 U1: 64", whole("8.0.1", 64), fine);
    ruleRow("8.0 U1: 65", whole("8.0.1", 65), tooMany);
    ruleRow("8.0 U2: 128", whole("8.0.2", 128), fine);
    ruleRow("8.0 U2: 129", whole("8.0.2", 129), tooMany);
    ruleRow("6.7: 7", whole("6.7.0", 7), tooMany);
    ruleRow("passthrough, ESXi not entered: 6", whole("", 6), fine);
    ruleRow("passthrough, ESXi not entered: 7", whole("", 7),
            "info passthrough-driver-choice, unknown passthrough-count");
}

void TestRulesSeveral::kinds_data()
{
    addRuleColumns();
    ruleRow("fractional on 8.0", two("nvidia_h100-40c", "nvidia_h100-40c", "8.0.0"), "");
    ruleRow("fractional on 7.0 U3", two("nvidia_h100-40c", "nvidia_h100-40c", "7.0.3"), "error multi-vgpu-fractional");
    ruleRow("full size on 7.0 U3", two("nvidia_h100-80c", "nvidia_h100-80c", "7.0.3"), "");
    ruleRow("one of them fractional on 7.0 U3", two("nvidia_h100-80c", "nvidia_h100-40c", "7.0.3"),
            "error multi-vgpu-fractional");
    ruleRow("fractional, ESXi not entered", two("nvidia_h100-40c", "nvidia_h100-40c", ""),
            "unknown multi-vgpu-fractional");
    ruleRow("MIG-backed on 8.0", two("nvidia_h100-1-10c", "nvidia_h100-1-10c"), "");

    ruleRow("different sizes", two("nvidia_a40-48c", "nvidia_a40-16c"), "");
    ruleRow("different boards", two("nvidia_a30-8c", "nvidia_a16-8c"), "error multi-vgpu-same-board-series");
    ruleRow("different series", two("nvidia_a40-16c", "nvidia_a40-16q"), "error multi-vgpu-same-board-series");

    ruleRow("Q series", two("nvidia_a40-16q", "nvidia_a40-16q"), "");
    ruleRow("A series", two("nvidia_a40-16a", "nvidia_a40-16a"), "error multi-vgpu-series-not-allowed");
    ruleRow("B series", two("nvidia_a40-1b", "nvidia_a40-1b"), "error multi-vgpu-series-not-allowed");
    ruleRow("one A-series vGPU", goodHost().vm("a").pin("esx01").guest(DriverKind::Vgpu, "17.4").vgpu("nvidia_a40-16a"),
            "");
    ruleRow("small Q type of an old board", two("grid_p40-8q", "grid_p40-8q"), "error multi-vgpu-series-not-allowed");
    ruleRow("not found for the type",
            two("nvidia_rtx_pro_6000_blackwell_dc-48q", "nvidia_rtx_pro_6000_blackwell_dc-48q", "9.0.1"),
            "unknown multi-vgpu-series-not-allowed");
}

void TestRulesSeveral::mends_data()
{
    addFixColumns();
    fixRow(vgpus("7.0.3", 6), "multi-vgpu-count", "Keep 4 of these devices of a and remove the others (2)");
    fixRow(vgpus("8.0.3", 9), "multi-vgpu-count", "Keep 8 of these devices of a and remove the others (1)");
    fixRow(whole("7.0.3", 17), "passthrough-count", "Keep 16 of these devices of a and remove the others (1)");
    fixRow(two("nvidia_h100-40c", "nvidia_h100-40c", "7.0.3"), "multi-vgpu-fractional", "Plan ESXi 8.0.0 on esx01");
    fixRow(two("nvidia_a30-8c", "nvidia_a16-8c"), "multi-vgpu-same-board-series",
           "Remove the vGPUs of a that do not go with its first one (1)");
    fixRow(two("nvidia_a40-16a", "nvidia_a40-16a"), "multi-vgpu-series-not-allowed",
           "Remove the vGPUs of a that do not go with its first one (1)");
}

REGISTER_TEST(TestRulesSeveral, "tst_rules_several");
#include "tst_rules_several.moc"
