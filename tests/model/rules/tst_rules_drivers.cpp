// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Groups B and C of RULES.md: the three drivers, their releases, and graphics types.
class TestRulesDrivers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds() { compareFindings(); }
    void pairs_data();
    void pairs() { compareFindings(); }
    void graphics_data();
    void graphics() { compareFindings(); }
    void mends_data();
    void mends() { compareFixes(); }
    void saysWhichDriverBelongsWhere();

private:
    /// A host with one vGPU GPU and a vGPU VM whose guest has this driver.
    static DesignBuilder vgpuVm(DriverKind kind, const std::string &release = {});
    static DesignBuilder passthroughVm(DriverKind kind, const std::string &release = {});
    static DesignBuilder pair(const std::string &manager, const std::string &guest);
};

DesignBuilder TestRulesDrivers::vgpuVm(DriverKind kind, const std::string &release)
{
    return goodHost().gpu("a100-pcie-40gb").vm("vm-2").vgpu("grid_a100-20c", 0).guest(kind, release);
}

DesignBuilder TestRulesDrivers::passthroughVm(DriverKind kind, const std::string &release)
{
    return DesignBuilder()
        .host("esx01")
        .gpu("a100-pcie-40gb", GpuUse::Passthrough)
        .vm("vm-1")
        .passthrough(0)
        .guest(kind, release);
}

DesignBuilder TestRulesDrivers::pair(const std::string &manager, const std::string &guest)
{
    return DesignBuilder()
        .host("esx01")
        .esxi("8.0.3")
        .manager(manager)
        .gpu("a100-pcie-40gb")
        .vm("vm-2")
        .vgpu("grid_a100-20c", 0)
        .guest(DriverKind::Vgpu, guest);
}

void TestRulesDrivers::finds_data()
{
    addRuleColumns();
    ruleRow("vGPU GPU without manager", goodHost().hostDriver(DriverKind::None).gpu("a40"),
            "error vgpu-host-driver-missing");
    ruleRow("vGPU GPU with manager", goodHost().gpu("a40"), "");
    ruleRow("vGPU on an unassigned GPU without manager",
            goodHost().hostDriver(DriverKind::None).gpu("a40", GpuUse::Unassigned).vgpuVms(1, "nvidia_a40-8q", 0),
            "error vgpu-host-driver-missing");
    ruleRow("no vGPU, no manager", goodHost().hostDriver(DriverKind::None).gpu("a40", GpuUse::Unassigned), "");

    ruleRow("passthrough only, with manager", goodHost().gpu("a40", GpuUse::Passthrough),
            "info vgpu-host-driver-not-needed");
    ruleRow("one GPU not passed through", goodHost().gpu("a40", GpuUse::Passthrough).gpu("a40", GpuUse::Unassigned),
            "");
    ruleRow("no GPU at all, with manager", goodHost(), "");

    ruleRow("Data Center driver on the host", goodHost().hostDriver(DriverKind::DataCenter).gpu("a40"),
            "error guest-driver-on-host");
    ruleRow("vGPU guest driver on the host",
            goodHost().hostDriver(DriverKind::Vgpu, "17.4").gpu("a40", GpuUse::Passthrough),
            "error guest-driver-on-host");

    ruleRow("vGPU VM without driver", vgpuVm(DriverKind::None), "warning guest-driver-missing");
    ruleRow("vGPU VM with the right driver", vgpuVm(DriverKind::Vgpu, "17.4"), "");
    ruleRow("vGPU VM with the Data Center driver", vgpuVm(DriverKind::DataCenter),
            "error vgpu-guest-driver-wrong-kind");
    ruleRow("vGPU VM with the vGPU Manager", vgpuVm(DriverKind::VgpuManager, "17.4"), "error host-driver-in-guest");
    ruleRow("waiting vGPU VM with the Data Center driver",
            goodHost().vm("a").guest(DriverKind::DataCenter).vgpu("grid_a100-20c"),
            "error vgpu-guest-driver-wrong-kind");

    ruleRow("passthrough VM without driver", passthroughVm(DriverKind::None), "warning guest-driver-missing");
    ruleRow("passthrough VM with the Data Center driver", passthroughVm(DriverKind::DataCenter, "550.127"),
            "info passthrough-driver-choice");
    ruleRow("passthrough VM with the vGPU guest driver", passthroughVm(DriverKind::Vgpu, "17.4"),
            "info passthrough-driver-choice");
    ruleRow("passthrough VM with the vGPU Manager", passthroughVm(DriverKind::VgpuManager),
            "error host-driver-in-guest");

    ruleRow("VM without GPU", goodHost().vm("a"), "");
    ruleRow("VM without GPU with a guest driver", goodHost().vm("a").guest(DriverKind::Vgpu, "17.4"), "");
    ruleRow("VM without GPU with the vGPU Manager", goodHost().vm("a").guest(DriverKind::VgpuManager),
            "error host-driver-in-guest");
}

void TestRulesDrivers::pairs_data()
{
    addRuleColumns();
    const char *incompatible = "error guest-host-branch-incompatible";
    const char *unknown = "unknown guest-host-branch-incompatible";
    ruleRow("same release", pair("17.4", "17.4"), "");
    ruleRow("same branch, older guest", pair("17.4", "17.1"), "");
    ruleRow("branch before", pair("17.4", "16.5"), "");
    ruleRow("two branches before", pair("17.4", "15.2"), incompatible);
    ruleRow("previous long-term branch: 16 under 19", pair("19.0", "16.9"), "");
    ruleRow("branch before a long-term one: 18 under 19", pair("19.0", "18.4"), "");
    ruleRow("neither: 17 under 19", pair("19.0", "17.6"), incompatible);
    ruleRow("long-term branch before the last: 13 under 19", pair("19.0", "13.9"), incompatible);
    ruleRow("long-term 13 under 16", pair("16.4", "13.9"), "");
    ruleRow("long-term guest under another branch: 16 under 18", pair("18.0", "16.9"), incompatible);
    ruleRow("one branch newer", pair("17.4", "18.0"), "error guest-newer-than-host");
    ruleRow("far newer", pair("16.4", "20.0"), "error guest-newer-than-host");
    ruleRow("up to 8 only the same branch", pair("8.2", "7.1"), incompatible);
    ruleRow("8 and 8", pair("8.4", "8.1"), "");
    ruleRow("guest release not entered", pair("17.4", ""), unknown);
    ruleRow("manager release not entered", pair("", "17.4"), unknown);
    ruleRow("neither entered", pair("", ""), unknown);
    ruleRow("not a release", pair("17.4", "latest"), unknown);
    ruleRow("branches beyond the catalog", pair("40.0", "40.0"), unknown);
    ruleRow("nowhere yet", goodHost().vm("a").guest(DriverKind::Vgpu, "3.0").vgpu("grid_a100-20c"), "");
    ruleRow("passthrough VM: no pair",
            goodHost()
                .gpu("a40", GpuUse::Passthrough)
                .hostDriver(DriverKind::VgpuManager, "16.0")
                .vm("a")
                .guest(DriverKind::Vgpu, "20.0")
                .passthrough(0),
            "info passthrough-driver-choice, info vgpu-host-driver-not-needed");
}

void TestRulesDrivers::graphics_data()
{
    addRuleColumns();
    ruleRow("host shared", goodHost().graphics(HostGraphics::Shared).gpu("a40"),
            "error host-graphics-type-not-shared-direct");
    ruleRow("host not entered", goodHost().graphics({}).gpu("a40"), "unknown host-graphics-type-not-shared-direct");
    ruleRow("host Shared Direct", goodHost().gpu("a40"), "");
    ruleRow("host shared, passthrough only",
            goodHost().hostDriver(DriverKind::None).graphics(HostGraphics::Shared).gpu("a40", GpuUse::Passthrough), "");
    ruleRow("before the type existed", goodHost().esxi("6.0.3").graphics(HostGraphics::Shared).gpu("a40"), "");
    ruleRow("from ESXi 6.5 on", goodHost().esxi("6.5.0").graphics(HostGraphics::Shared).gpu("a40"),
            "error host-graphics-type-not-shared-direct");
    ruleRow("GPU shared", goodHost().gpu("a40").gpuGraphics(GpuGraphics::Shared),
            "error gpu-graphics-type-not-shared-direct");
    ruleRow("GPU direct", goodHost().gpu("a40").gpuGraphics(GpuGraphics::Direct),
            "error gpu-graphics-type-not-shared-direct");
    ruleRow("GPU Shared Direct", goodHost().gpu("a40").gpuGraphics(GpuGraphics::SharedDirect), "");
    ruleRow("GPU before the type existed", goodHost().esxi("6.0.3").gpu("a40").gpuGraphics(GpuGraphics::Shared), "");
    ruleRow("GPU from ESXi 6.5 on", goodHost().esxi("6.5.0").gpu("a40").gpuGraphics(GpuGraphics::Shared),
            "error gpu-graphics-type-not-shared-direct");
    ruleRow("passthrough GPU direct",
            goodHost().hostDriver(DriverKind::None).gpu("a40", GpuUse::Passthrough).gpuGraphics(GpuGraphics::Direct),
            "");
}

void TestRulesDrivers::mends_data()
{
    addFixColumns();
    fixRow(vgpuVm(DriverKind::DataCenter), "vgpu-guest-driver-wrong-kind",
           "Give vm-2 the NVIDIA vGPU guest driver of release 17.4");
    fixRow(vgpuVm(DriverKind::None), "guest-driver-missing", "Give vm-2 the NVIDIA vGPU guest driver of release 17.4");
    fixRow(passthroughVm(DriverKind::None), "guest-driver-missing", "Give vm-1 the NVIDIA Data Center driver");
    fixRow(passthroughVm(DriverKind::VgpuManager), "host-driver-in-guest", "Give vm-1 the NVIDIA Data Center driver");
    fixRow(goodHost().vm("a").guest(DriverKind::VgpuManager), "host-driver-in-guest",
           "Remove the NVIDIA driver from the guest of a");
    fixRow(pair("17.4", "15.2"), "guest-host-branch-incompatible",
           "Give vm-2 the NVIDIA vGPU guest driver of release 17.4");
    fixRow(pair("17.4", ""), "guest-host-branch-incompatible",
           "Give vm-2 the NVIDIA vGPU guest driver of release 17.4");
    fixRow(pair("", "17.4"), "guest-host-branch-incompatible", "Bring the vGPU Manager on esx01 to release 17.4");
    fixRow(pair("17.4", "19.0"), "guest-newer-than-host", "Give vm-2 the NVIDIA vGPU guest driver of release 17.4");
    fixRow(goodHost().hostDriver(DriverKind::None).gpu("a40").vgpuVms(1, "nvidia_a40-8q", 0, "16.5"),
           "vgpu-host-driver-missing", "Install the NVIDIA vGPU Manager of release 16.5 on esx01");
    fixRow(goodHost().hostDriver(DriverKind::None).gpu("a40").host("esx02").manager("18.0"), "vgpu-host-driver-missing",
           "Install the NVIDIA vGPU Manager of release 18.0 on esx01");
    fixRow(goodHost().gpu("a40", GpuUse::Passthrough), "vgpu-host-driver-not-needed",
           "Remove the NVIDIA driver from esx01");
    fixRow(goodHost().hostDriver(DriverKind::DataCenter).gpu("a40").vgpuVms(1, "nvidia_a40-8q", 0),
           "guest-driver-on-host", "Install the NVIDIA vGPU Manager of release 17.4 on esx01");
    fixRow(goodHost().graphics(HostGraphics::Shared).gpu("a40"), "host-graphics-type-not-shared-direct",
           "Set the default graphics type of esx01 to Shared Direct");
    fixRow(goodHost().graphics({}).gpu("a40"), "host-graphics-type-not-shared-direct",
           "Set the default graphics type of esx01 to Shared Direct");
    fixRow(goodHost().gpu("a40").gpuGraphics(GpuGraphics::Basic), "gpu-graphics-type-not-shared-direct",
           "Set the graphics type of esx01/0000:11:00.0 (NVIDIA A40) to Shared Direct");
}

void TestRulesDrivers::saysWhichDriverBelongsWhere()
{
    const Checked checked(vgpuVm(DriverKind::DataCenter));
    const auto findings = onlyOf(checked.findings, kCoreRules);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(describe(findings[0], checked.facts()),
             QStringLiteral(
                 "vm-2 uses vGPU profile grid_a100-20c, but its guest has the NVIDIA Data Center driver. A vGPU VM "
                 "needs the NVIDIA vGPU guest driver; the Data Center driver belongs in passthrough VMs, the vGPU "
                 "Manager on the ESXi host."));
}

REGISTER_TEST(TestRulesDrivers, "tst_rules_drivers");
#include "tst_rules_drivers.moc"
