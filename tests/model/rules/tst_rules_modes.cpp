// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Group A of RULES.md: which GPU serves what, and which VM holds what.
class TestRulesModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void apart_data();
    void apart() { compareFindings(); }
    void mixing_data();
    void mixing() { compareFindings(); }
    void holders_data();
    void holders() { compareFindings(); }
    void hosts_data();
    void hosts() { compareFindings(); }
    void switches_data();
    void switches() { compareFindings(); }
    void mends_data();
    void mends() { compareFixes(); }

private:
    /// GPU 0 for passthrough, GPU 1 for vGPUs, on one good host.
    static DesignBuilder twoGpus();
};

DesignBuilder TestRulesModes::twoGpus()
{
    return goodHost().gpu("a100-pcie-40gb", GpuUse::Passthrough).gpu("a100-pcie-40gb");
}

void TestRulesModes::apart_data()
{
    addRuleColumns();
    const char *bothFine = "info passthrough-driver-choice, info same-host-mixed-modes-ok";
    ruleRow("both modes, apart", twoGpus().wholeVm("a", 0).vgpuVm("b", "grid_a100-20c", 1), bothFine);
    ruleRow("no GPU in use", twoGpus(), "info same-host-mixed-modes-ok");
    ruleRow("vGPU only", goodHost().gpu("a100-pcie-40gb"), "");
    ruleRow("the two modes on two hosts",
            goodHost().gpu("a100-pcie-40gb").host("esx02").gpu("a100-pcie-40gb", GpuUse::Passthrough), "");
}

void TestRulesModes::mixing_data()
{
    addRuleColumns();
    ruleRow("a VM with both kinds, placed", twoGpus().vgpuVm("a", "grid_a100-20c", 1).passthrough(0),
            "error vm-mixes-passthrough-and-vgpu");
    ruleRow("a VM with both kinds, waiting",
            twoGpus().vm("a").guest(DriverKind::Vgpu, "17.4").vgpu("grid_a100-20c").dynamic("a100-pcie-40gb"),
            "error vm-mixes-passthrough-and-vgpu, info same-host-mixed-modes-ok");
    ruleRow("a VM with both kinds beside the GPU's holder",
            twoGpus().vgpuVm("a", "grid_a100-20c", 1).passthrough(0).wholeVm("b", 0),
            "error vm-mixes-passthrough-and-vgpu, info passthrough-driver-choice");

    ruleRow("vGPU on a passthrough GPU", twoGpus().vgpuVm("a", "grid_a100-20c", 0), "error gpu-in-two-modes");
    ruleRow("vGPU beside the holder", twoGpus().wholeVm("a", 0).vgpuVm("b", "grid_a100-20c", 0),
            "error gpu-in-two-modes, info passthrough-driver-choice");
    ruleRow("reserved slot on a passthrough GPU",
            goodHost().gpu("a100-pcie-40gb", GpuUse::Passthrough).reserve("grid_a100-20c").gpu("a100-pcie-40gb"),
            "error gpu-in-two-modes");
    ruleRow("passthrough of a GPU planned for vGPUs", twoGpus().wholeVm("a", 1),
            "error gpu-in-two-modes, info passthrough-driver-choice");
    ruleRow("passthrough toggled on under vGPUs",
            goodHost().gpu("a100-pcie-40gb").passthroughEnabled(true).vgpuVms(1, "grid_a100-20c", 0),
            "error gpu-in-two-modes");
    ruleRow("passthrough toggled on, nothing placed", goodHost().gpu("a100-pcie-40gb").passthroughEnabled(true), "");
}

void TestRulesModes::holders_data()
{
    addRuleColumns();
    ruleRow("one holder", goodHost().gpu("t4", GpuUse::Passthrough).hostDriver(DriverKind::None).wholeVm("a", 0),
            "info passthrough-driver-choice");
    ruleRow("two running holders",
            twoGpus().wholeVm("a", 0).vm("b").guest(DriverKind::DataCenter).dynamic("a100-pcie-40gb", 0),
            "error passthrough-gpu-shared, info passthrough-driver-choice, info passthrough-driver-choice, info "
            "same-host-mixed-modes-ok");
    ruleRow("two holders, one powered off", twoGpus().wholeVm("a", 0).wholeVm("b", 0).off(),
            "info passthrough-driver-choice, info passthrough-driver-choice, info same-host-mixed-modes-ok, warning "
            "passthrough-gpu-shared");
    ruleRow("three holders, one powered off", twoGpus().wholeVm("a", 0).wholeVm("b", 0).wholeVm("c", 0).off(),
            "error passthrough-gpu-shared, info passthrough-driver-choice, info passthrough-driver-choice, info "
            "passthrough-driver-choice, info same-host-mixed-modes-ok");
    ruleRow("one VM with the same GPU twice", twoGpus().wholeVm("a", 0).passthrough(0),
            "error passthrough-gpu-shared, info passthrough-driver-choice, info same-host-mixed-modes-ok");

    ruleRow("passthrough toggled off",
            goodHost()
                .hostDriver(DriverKind::None)
                .gpu("a40", GpuUse::Passthrough)
                .passthroughEnabled(false)
                .wholeVm("a", 0),
            "error passthrough-not-enabled-on-device, info passthrough-driver-choice");
    ruleRow("passthrough toggled on",
            goodHost()
                .hostDriver(DriverKind::None)
                .gpu("a40", GpuUse::Passthrough)
                .passthroughEnabled(true)
                .wholeVm("a", 0),
            "info passthrough-driver-choice");
    ruleRow("passthrough toggled off, nobody there",
            goodHost().hostDriver(DriverKind::None).gpu("a40", GpuUse::Passthrough).passthroughEnabled(false), "");
}

void TestRulesModes::hosts_data()
{
    addRuleColumns();
    ruleRow("static device of another host",
            goodHost()
                .gpu("a40")
                .host("esx02")
                .gpu("a40", GpuUse::Passthrough)
                .vm("a")
                .pin("esx01")
                .guest(DriverKind::DataCenter)
                .passthrough(1),
            "error passthrough-device-on-other-host, info passthrough-driver-choice");
    ruleRow("static devices of two hosts",
            goodHost()
                .hostDriver(DriverKind::None)
                .gpu("a40", GpuUse::Passthrough)
                .host("esx02")
                .gpu("a40", GpuUse::Passthrough)
                .wholeVm("a", 0)
                .passthrough(1),
            "error passthrough-device-on-other-host, info passthrough-driver-choice");
    ruleRow("static device of the pinned host",
            goodHost()
                .gpu("a40")
                .host("esx02")
                .gpu("a40", GpuUse::Passthrough)
                .vm("a")
                .pin("esx02")
                .guest(DriverKind::DataCenter)
                .passthrough(1),
            "info passthrough-driver-choice");
    ruleRow("vGPUs of two hosts",
            goodHost()
                .gpu("a40")
                .host("esx02")
                .esxi("8.0.3")
                .manager("17.4")
                .gpu("a40")
                .vgpuVm("a", "nvidia_a40-24q", 0)
                .vgpu("nvidia_a40-24q", 1),
            "error vgpu-device-on-other-host");
    ruleRow("vGPUs of one host",
            goodHost().gpu("a40").gpu("a40").vgpuVm("a", "nvidia_a40-24q", 0).vgpu("nvidia_a40-24q", 1), "");
}

void TestRulesModes::switches_data()
{
    addRuleColumns();
    ruleRow("switch planned", goodHost().gpu("a40").currentUse(GpuUse::Passthrough), "info mode-switch-needs-reboot");
    ruleRow("switch the other way",
            goodHost().hostDriver(DriverKind::None).gpu("a40", GpuUse::Passthrough).currentUse(GpuUse::Vgpu),
            "info mode-switch-needs-reboot");
    // rules.yaml speaks of passthrough to vGPU and of toggling passthrough; the first vGPU of a GPU toggles nothing.
    ruleRow("first vGPU", goodHost().gpu("a40").currentUse(GpuUse::Unassigned), "");
    ruleRow("last vGPU", goodHost().gpu("a40", GpuUse::Unassigned).currentUse(GpuUse::Vgpu), "");
    ruleRow("first passthrough",
            goodHost().hostDriver(DriverKind::None).gpu("a40", GpuUse::Passthrough).currentUse(GpuUse::Unassigned),
            "info mode-switch-needs-reboot");
    ruleRow("last passthrough", goodHost().gpu("a40", GpuUse::Unassigned).currentUse(GpuUse::Passthrough),
            "info mode-switch-needs-reboot");
    ruleRow("as it is today", goodHost().gpu("a40").currentUse(GpuUse::Vgpu), "");
}

void TestRulesModes::mends_data()
{
    addFixColumns();
    fixRow(twoGpus().vgpuVm("a", "grid_a100-20c", 1).passthrough(0), "vm-mixes-passthrough-and-vgpu",
           "Remove the passthrough devices of a and keep its vGPUs");
    fixRow(twoGpus().wholeVm("a", 0).vgpuVm("b", "grid_a100-20c", 0), "gpu-in-two-modes",
           "Move b to esx01/0000:12:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(twoGpus().wholeVm("a", 1), "gpu-in-two-modes",
           "Use esx01/0000:12:00.0 (NVIDIA A100 PCIe 40GB) for passthrough");
    fixRow(twoGpus().gpu("a100-pcie-40gb", GpuUse::Passthrough).wholeVm("a", 0).wholeVm("b", 0),
           "passthrough-gpu-shared", "Move b to esx01/0000:13:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(goodHost()
               .hostDriver(DriverKind::None)
               .gpu("a40", GpuUse::Passthrough)
               .passthroughEnabled(false)
               .wholeVm("a", 0),
           "passthrough-not-enabled-on-device", "Plan passthrough switched on for esx01/0000:11:00.0 (NVIDIA A40)");
    fixRow(goodHost()
               .gpu("a40")
               .host("esx02")
               .gpu("a40", GpuUse::Passthrough)
               .vm("a")
               .pin("esx01")
               .guest(DriverKind::DataCenter)
               .passthrough(1),
           "passthrough-device-on-other-host", "Let a run on esx02");
    fixRow(goodHost()
               .gpu("a40")
               .gpu("a40")
               .host("esx02")
               .esxi("8.0.3")
               .manager("17.4")
               .gpu("a40")
               .vgpuVm("a", "nvidia_a40-48q", 0)
               .vgpu("nvidia_a40-48q", 2),
           "vgpu-device-on-other-host", "Move a to esx01/0000:12:00.0 (NVIDIA A40)");
}

REGISTER_TEST(TestRulesModes, "tst_rules_modes");
#include "tst_rules_modes.moc"
