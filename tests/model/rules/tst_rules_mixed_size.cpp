// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Group D of RULES.md: time-sliced vGPUs in mixed-size mode.
class TestRulesMixedSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void support_data();
    void support() { compareFindings(); }
    void room_data();
    void room() { compareFindings(); }
    void starts_data();
    void starts() { compareFindings(); }
    void mends_data();
    void mends() { compareFixes(); }
    void namesTheStarts();

private:
    static DesignBuilder mixed(const char *model = "a100-pcie-40gb");
    /// One more VM with a vGPU on GPU 0.
    static DesignBuilder with(DesignBuilder design, const char *profile, std::optional<int> at = {});
};

DesignBuilder TestRulesMixedSize::mixed(const char *model) { return goodHost().gpu(model).mode(VgpuMode::MixedSize); }

DesignBuilder TestRulesMixedSize::with(DesignBuilder design, const char *profile, std::optional<int> at)
{
    const auto name = fmt::format("vm-{}", design.build().vms.size() + 1);
    return design.vm(name).guest(DriverKind::Vgpu, "17.4").vgpu(profile, 0, at);
}

void TestRulesMixedSize::support_data()
{
    addRuleColumns();
    const auto on = [](const char *esxi, const char *release, const char *model = "a40") {
        return DesignBuilder().host("esx01").esxi(esxi).manager(release).gpu(model).mode(VgpuMode::MixedSize);
    };
    ruleRow("ESXi 8.0 U3, branch 17", on("8.0.3", "17.0"), "");
    ruleRow("ESXi 8.0 U2", on("8.0.2", "17.4"), "error mixed-size-unsupported");
    ruleRow("ESXi 9.0", on("9.0.0", "19.0"), "");
    ruleRow("branch 16", on("8.0.3", "16.9"), "error mixed-size-unsupported");
    ruleRow("both too old: one finding", on("7.0.3", "13.2"), "error mixed-size-unsupported");
    ruleRow("ESXi not entered", on("", "17.4"), "unknown mixed-size-unsupported");
    ruleRow("ESXi not entered, but branch 16", on("", "16.9"), "error mixed-size-unsupported");
    ruleRow("release not entered", on("8.0.3", ""), "unknown mixed-size-unsupported");
    ruleRow("no manager at all", goodHost().hostDriver(DriverKind::None).gpu("a40").mode(VgpuMode::MixedSize),
            "error vgpu-host-driver-missing");
    ruleRow("Pascal", on("8.0.3", "17.4", "p40"), "error mixed-size-unsupported");
    ruleRow("Turing: sources disagree", on("8.0.3", "17.4", "t4"), "warning mixed-size-unsupported");
    ruleRow("Volta: sources disagree", on("8.0.3", "17.4", "v100-pcie-32gb"), "warning mixed-size-unsupported");
    ruleRow("Ada", on("8.0.3", "17.4", "l40s"), "");
    ruleRow("A2: unverified", on("8.0.3", "17.4", "a2"), "unknown mixed-size-unsupported");
    ruleRow("same-size mode on old ESXi", DesignBuilder().host("h").esxi("7.0.3").manager("16.4").gpu("a40"), "");
}

void TestRulesMixedSize::room_data()
{
    addRuleColumns();
    ruleRow("40 GB: 20 + 10 + 10", mixed().vgpuVms(1, "grid_a100-20c", 0).vgpuVms(2, "grid_a100-10c", 0), "");
    ruleRow("40 GB: 20 + 10 + 10 + 5",
            mixed().vgpuVms(1, "grid_a100-20c", 0).vgpuVms(2, "grid_a100-10c", 0).vgpuVms(1, "grid_a100-5c", 0),
            "error fb-overcommit");
    ruleRow("40 GB: 4 x 8", mixed().vgpuVms(4, "grid_a100-8c", 0), "");
    ruleRow("40 GB: 5 x 8, though the memory would do", mixed().vgpuVms(5, "grid_a100-8c", 0),
            "error mixed-size-capacity");
    ruleRow("40 GB: 9 x 5, over most and memory", mixed().vgpuVms(9, "grid_a100-5c", 0), "error mixed-size-capacity");
    ruleRow("40 GB: 4 x 8 and 8 GB stranded: no 4 fits",
            mixed().vgpuVms(4, "grid_a100-8c", 0).vgpuVms(1, "grid_a100-4c", 0), "error mixed-size-no-valid-placement");
    ruleRow("40 GB: 20 + 8 + 8", mixed().vgpuVms(1, "grid_a100-20c", 0).vgpuVms(2, "grid_a100-8c", 0), "");
    ruleRow("40 GB: 20 + 8 + 8 + 4, no start left",
            mixed().vgpuVms(1, "grid_a100-20c", 0).vgpuVms(2, "grid_a100-8c", 0).vgpuVms(1, "grid_a100-4c", 0),
            "error mixed-size-no-valid-placement");
    ruleRow("A40: 2 x 16", mixed("a40").vgpuVms(2, "nvidia_a40-16q", 0), "");
    ruleRow("A40: 3 x 16", mixed("a40").vgpuVms(3, "nvidia_a40-16q", 0), "error mixed-size-capacity");
    ruleRow("A40: 3 x 8Q and 2 x 8C count together",
            mixed("a40").vgpuVms(3, "nvidia_a40-8q", 0).vgpuVms(2, "nvidia_a40-8c", 0), "error mixed-size-capacity");
    ruleRow("a reserved slot takes room",
            goodHost().gpu("a40").mode(VgpuMode::MixedSize).reserve("nvidia_a40-16q").vgpuVms(2, "nvidia_a40-16q", 0),
            "error mixed-size-capacity");
    ruleRow("a powered-off VM takes none",
            mixed("a40").vgpuVms(2, "nvidia_a40-16q", 0).vgpuVm("off", "nvidia_a40-16q", 0).off(), "");
}

void TestRulesMixedSize::starts_data()
{
    addRuleColumns();
    ruleRow("fixed to listed starts", with(with(mixed(), "grid_a100-8c", 12), "grid_a100-8c", 32), "");
    ruleRow("fixed to a start that is not listed", with(mixed(), "grid_a100-8c", 8),
            "error mixed-size-no-valid-placement");
    ruleRow("both fixed to one start", with(with(mixed(), "grid_a100-10c", 10), "grid_a100-10c", 10),
            "error mixed-size-no-valid-placement");
    ruleRow("fixed ones overlap", with(with(mixed(), "grid_a100-20c", 0), "grid_a100-8c", 12),
            "error mixed-size-no-valid-placement");
    ruleRow("fixed ones touch", with(with(mixed(), "grid_a100-20c", 0), "grid_a100-8c", 20), "");
    ruleRow("a fixed one leaves no room for the other", with(with(mixed(), "grid_a100-40c"), "grid_a100-4c", 6),
            "error fb-overcommit");
    ruleRow("a fixed one blocks both halves",
            with(with(with(mixed(), "grid_a100-8c", 0), "grid_a100-8c", 20), "grid_a100-20c"),
            "error mixed-size-no-valid-placement");
    ruleRow("the same without fixed starts", with(with(with(mixed(), "grid_a100-8c"), "grid_a100-8c"), "grid_a100-20c"),
            "");

    ruleRow("starts unverified, one vGPU",
            DesignBuilder()
                .host("h")
                .esxi("9.0.1")
                .manager("19.0")
                .gpu("rtx-pro-6000-bse")
                .mode(VgpuMode::MixedSize)
                .vgpuVms(1, "nvidia_rtx_pro_6000_blackwell_dc-8c", 0, "19.0"),
            "");
    ruleRow("starts unverified, two vGPUs",
            DesignBuilder()
                .host("h")
                .esxi("9.0.1")
                .manager("19.0")
                .gpu("rtx-pro-6000-bse")
                .mode(VgpuMode::MixedSize)
                .vgpuVms(2, "nvidia_rtx_pro_6000_blackwell_dc-8c", 0, "19.0"),
            "unknown mixed-size-no-valid-placement");
    ruleRow("most unverified",
            DesignBuilder()
                .host("h")
                .esxi("8.0.3")
                .manager("18.4")
                .gpu("h200-nvl-141gb")
                .mode(VgpuMode::MixedSize)
                .vgpuVms(2, "nvidia_h200-28c", 0, "18.4"),
            "unknown mixed-size-capacity");
}

void TestRulesMixedSize::mends_data()
{
    addFixColumns();
    const QByteArray gpu = "esx01/0000:11:00.0 (NVIDIA A40)";
    fixRow(DesignBuilder().host("esx01").esxi("8.0.2").manager("17.4").gpu("a40").mode(VgpuMode::MixedSize),
           "mixed-size-unsupported", "Switch " + gpu + " to same-size mode");
    fixRow(DesignBuilder()
               .host("esx01")
               .esxi("8.0.2")
               .manager("17.4")
               .gpu("a40")
               .mode(VgpuMode::MixedSize)
               .vgpuVms(1, "nvidia_a40-8q", 0)
               .vgpuVms(1, "nvidia_a40-16q", 0),
           "mixed-size-unsupported", "Plan ESXi 8.0.3 on esx01");
    fixRow(mixed("a40").vgpuVms(3, "nvidia_a40-16q", 0), "mixed-size-capacity",
           "Take vm-3 off this GPU and let it wait");
    fixRow(mixed()
               .gpu("a100-pcie-40gb")
               .mode(VgpuMode::MixedSize)
               .vgpuVms(4, "grid_a100-8c", 0)
               .vgpuVms(1, "grid_a100-4c", 0),
           "mixed-size-no-valid-placement", "Move vm-5 to esx01/0000:12:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(with(with(mixed(), "grid_a100-10c", 10), "grid_a100-10c", 10), "mixed-size-no-valid-placement",
           "Give up the fixed placement IDs on esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(with(mixed(), "grid_a100-8c", 8), "mixed-size-no-valid-placement",
           "Give up the fixed placement IDs on esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB)");
}

void TestRulesMixedSize::namesTheStarts()
{
    const Checked checked(with(mixed(), "grid_a100-8c", 8));
    QCOMPARE(describe(onlyOf(checked.findings, kCoreRules).at(0), checked.facts()),
             QStringLiteral(
                 "vm-1 has profile grid_a100-8c on esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB) fixed to placement ID "
                 "8. In mixed-size mode profile grid_a100-8c may start at 0, 12, 20, 32."));
}

REGISTER_TEST(TestRulesMixedSize, "tst_rules_mixed_size");
#include "tst_rules_mixed_size.moc"
