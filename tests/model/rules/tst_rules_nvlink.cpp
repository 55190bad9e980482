// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/one_rule.h"

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

DesignBuilder &link(DesignBuilder &design, const char *word)
{
    return design.setGpu([&](Gpu &gpu) { gpu.nvlink = word; });
}

/// Two GPUs linked by a bridge.
DesignBuilder pair(const char *model, GpuUse use = GpuUse::Vgpu, const char *esxi = "8.0.3")
{
    DesignBuilder design = DesignBuilder().host("esx01").esxi(esxi).manager("17.4");
    link(design.gpu(model, use), "a");
    link(design.gpu(model, use), "a");
    return design;
}

/// A VM with a vGPU of a type on each of the GPUs.
DesignBuilder &on(DesignBuilder &design, const char *type, std::initializer_list<int> gpus, const char *group = "")
{
    design.vm("a").guest(DriverKind::Vgpu, "17.4").os("ubuntu-22.04");
    for (const int gpu : gpus)
        design.vgpu(type, gpu).inGroup(group);
    return design;
}

DesignBuilder paired(const char *type, const char *group = "", const char *esxi = "8.0.3")
{
    DesignBuilder design = pair("a100-pcie-80gb", GpuUse::Vgpu, esxi);
    return on(design, type, {0, 1}, group);
}

DesignBuilder peered(const char *type, const char *guestOs = "ubuntu-22.04", const char *model = "a100-pcie-80gb")
{
    DesignBuilder design = pair(model);
    return on(design, type, {0, 1}, "g").os(guestOs).need(VmNeed::PeerToPeer);
}

/// A baseboard with eight GPUs, whose module ids run against the PCI addresses.
DesignBuilder hgx(const char *model = "h100-sxm5-80gb", const char *esxi = "8.0.3", std::optional<bool> nvswitch = true,
                  GpuUse use = GpuUse::Vgpu)
{
    DesignBuilder design =
        DesignBuilder().host("esx01").esxi(esxi).manager("17.4").setHost([&](Host &host) { host.nvswitch = nvswitch; });
    for (int i = 0; i < 8; ++i)
        design.gpu(model, use).setGpu([&](Gpu &gpu) { gpu.moduleId = 8 - i; });
    return design;
}

DesignBuilder group(std::initializer_list<int> gpus, const char *type = "nvidia_h100xm-80c",
                    DesignBuilder design = hgx())
{
    return on(design, type, gpus, "g");
}

DesignBuilder noModules(DesignBuilder design)
{
    return design.setHost([](Host &host) {
        for (Gpu &gpu : host.gpus)
            gpu.moduleId.reset();
    });
}

} // namespace

/// Linked GPUs: NVLink bridges, device groups, NVSwitch baseboards.
class TestRulesNvlink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bridges_data();
    void bridges() { compareOneRule(); }
    void deviceGroups_data();
    void deviceGroups() { compareOneRule(); }
    void peers_data();
    void peers() { compareOneRule(); }
    void switches_data();
    void switches() { compareOneRule(); }
    void mends_data();
    void mends() { compareFixes(); }
};

void TestRulesNvlink::bridges_data()
{
    addOneRuleColumns();
    const RowsOf split("passthrough-nvlink-peers-split");
    split("two VMs", pair("a40", GpuUse::Passthrough).wholeVm("a", 0).wholeVm("b", 1),
          "error passthrough-nvlink-peers-split");
    split("one VM", pair("a40", GpuUse::Passthrough).wholeVm("a", 0).passthrough(1), "");
    split("one idle", pair("a40", GpuUse::Passthrough).wholeVm("a", 0), "warning passthrough-nvlink-peers-split");
    split("none used", pair("a40", GpuUse::Passthrough), "");
    split("vGPUs", paired("grid_a100d-80c"), "");
    split("not linked",
          goodHost().gpu("a40", GpuUse::Passthrough).gpu("a40", GpuUse::Passthrough).wholeVm("a", 0).wholeVm("b", 1),
          "");
    const RowsOf grouped("nvlink-needs-device-group");
    grouped("singly", paired("grid_a100d-80c"), "warning nvlink-needs-device-group");
    grouped("as a group", paired("grid_a100d-80c", "g"), "");
    grouped("8.0", paired("grid_a100d-80c", "", "8.0.0"), "warning nvlink-needs-device-group");
    grouped("7.0 U3 has no groups", paired("grid_a100d-80c", "", "7.0.3"), "");
    grouped("ESXi not entered", paired("grid_a100d-80c", "", ""), "unknown nvlink-needs-device-group");
    grouped("parts of GPUs", paired("grid_a100d-40c"), "");
    grouped(
        "NVSwitch",
        [] {
            DesignBuilder d = hgx();
            return on(d, "nvidia_h100xm-80c", {0, 2});
        }(),
        "warning nvlink-needs-device-group");
    grouped(
        "NVSwitch, 8.0",
        [] {
            DesignBuilder d = hgx("h100-sxm5-80gb", "8.0.0");
            return on(d, "nvidia_h100xm-80c", {0, 2});
        }(),
        "");
    grouped(
        "NVSwitch, 8.0 U1",
        [] {
            DesignBuilder d = hgx("h100-sxm5-80gb", "8.0.1");
            return on(d, "nvidia_h100xm-80c", {0, 2});
        }(),
        "warning nvlink-needs-device-group");
}

void TestRulesNvlink::deviceGroups_data()
{
    addOneRuleColumns();
    const RowsOf room("device-group-partial-host");
    room("both linked", paired("grid_a100d-80c", "g"), "");
    room(
        "both on one GPU",
        [] {
            DesignBuilder d = pair("a100-pcie-80gb");
            return on(d, "grid_a100d-80c", {0, 0}, "g");
        }(),
        "error device-group-partial-host");
    room(
        "not linked",
        [] {
            DesignBuilder d = goodHost().gpu("a100-pcie-80gb").gpu("a100-pcie-80gb");
            return on(d, "grid_a100d-80c", {0, 1}, "g");
        }(),
        "error device-group-partial-host");
    room("waiting, both free",
         pair("a100-pcie-80gb")
             .vm("a")
             .pin("esx01")
             .vgpu("grid_a100d-80c")
             .inGroup("g")
             .vgpu("grid_a100d-80c")
             .inGroup("g"),
         "");
    room("waiting, one taken",
         pair("a100-pcie-80gb")
             .vgpuVm("b", "grid_a100d-80c", 0)
             .vm("a")
             .pin("esx01")
             .vgpu("grid_a100d-80c")
             .inGroup("g")
             .vgpu("grid_a100d-80c")
             .inGroup("g"),
         "error device-group-partial-host");
    room("8.0", paired("grid_a100d-80c", "g", "8.0.0"), "");
    room("7.0 U3", paired("grid_a100d-80c", "g", "7.0.3"), "error device-group-partial-host");
    room("ESXi not entered", paired("grid_a100d-80c", "g", ""), "unknown device-group-partial-host");
    room("powered off", paired("grid_a100d-80c", "g", "7.0.3").off(), "");
    room("NVSwitch not entered", group({0, 2}, "nvidia_h100xm-80c", hgx("h100-sxm5-80gb", "8.0.3", {})),
         "unknown device-group-partial-host");
    room("no NVSwitch", group({0, 2}, "nvidia_h100xm-80c", hgx("h100-sxm5-80gb", "8.0.3", false)),
         "error device-group-partial-host");
}

void TestRulesNvlink::peers_data()
{
    addOneRuleColumns();
    const RowsOf full("p2p-needs-full-profile");
    full("whole GPUs", peered("grid_a100d-80c"), "");
    full("parts of GPUs", peered("grid_a100d-40c"), "warning p2p-needs-full-profile");
    full("B-series", peered("nvidia_a40-2b", "ubuntu-22.04", "a40"), "warning p2p-needs-full-profile");
    full("Q-series", peered("nvidia_a40-48q", "ubuntu-22.04", "a40"), "");
    full("Windows", peered("grid_a100d-80c", "windows-server-2022"), "warning p2p-needs-full-profile");
    full("guest not entered", peered("grid_a100d-80c", ""), "unknown p2p-needs-full-profile");
    full("no document names it", peered("nvidia_l40s-48c", "ubuntu-22.04", "l40s"), "unknown p2p-needs-full-profile");
    full("profile not in the catalog", peered("grid_z900-80c"), "unknown p2p-needs-full-profile");
    full("not needed", paired("grid_a100d-40c"), "");
    const RowsOf mig("mig-no-nvlink");
    mig("MIG-backed", peered("grid_a100d-7-80c"), "warning mig-no-nvlink");
    mig("time-sliced", peered("grid_a100d-80c"), "");
    mig("not needed", paired("grid_a100d-7-80c"), "");
}

void TestRulesNvlink::switches_data()
{
    addOneRuleColumns();
    const RowsOf passed("nvswitch-passthrough-unsupported");
    passed("passthrough", hgx("h100-sxm5-80gb", "8.0.3", true, GpuUse::Passthrough),
           "error nvswitch-passthrough-unsupported");
    passed("no NVSwitch", hgx("h100-sxm5-80gb", "8.0.3", false, GpuUse::Passthrough), "");
    passed("vGPUs", hgx(), "");
    passed("NVSwitch not entered, modules are", hgx("h100-sxm5-80gb", "8.0.3", {}, GpuUse::Passthrough),
           "unknown nvswitch-passthrough-unsupported");
    passed("no topology entered", noModules(hgx("h100-sxm5-80gb", "8.0.3", {}, GpuUse::Passthrough)), "");
    const RowsOf old("nvswitch-esxi-too-old");
    old("H100, 8.0 U1", group({0, 2}, "nvidia_h100xm-80c", hgx("h100-sxm5-80gb", "8.0.1")),
        "error nvswitch-esxi-too-old");
    old("H100, 8.0 U2", group({0, 2}, "nvidia_h100xm-80c", hgx("h100-sxm5-80gb", "8.0.2")), "");
    old("A100, 8.0 U1", group({0, 2}, "grid_a100dx-80c", hgx("a100-sxm4-80gb", "8.0.1")), "");
    old("A100, 8.0", group({0, 2}, "grid_a100dx-80c", hgx("a100-sxm4-80gb", "8.0.0")), "error nvswitch-esxi-too-old");
    old("ESXi not entered", group({0, 2}, "nvidia_h100xm-80c", hgx("h100-sxm5-80gb", "")),
        "unknown nvswitch-esxi-too-old");
    old("B200 is not known", group({0, 2}, "nvidia_b200x-180c", hgx("b200-sxm-180gb")),
        "unknown nvswitch-esxi-too-old");
    old("no group", hgx("h100-sxm5-80gb", "8.0.0").vgpuVm("a", "nvidia_h100xm-80c", 0), "");
    const RowsOf size("nvswitch-partition-size");
    size("2", group({0, 2}), "");
    size("3", group({0, 1, 2}), "error nvswitch-partition-size");
    size("4", group({0, 1, 2, 3}), "");
    size("6", group({0, 1, 2, 3, 4, 5}), "error nvswitch-partition-size");
    size("8", group({0, 1, 2, 3, 4, 5, 6, 7}), "");
    size("3, no NVSwitch", group({0, 1, 2}, "nvidia_h100xm-80c", hgx("h100-sxm5-80gb", "8.0.3", false)), "");
    const RowsOf shape("nvswitch-partition-geometry");
    shape("modules 6 and 8", group({0, 2}), "");
    shape("modules 7 and 8", group({0, 1}), "error nvswitch-partition-geometry");
    shape("modules 5 to 8", group({0, 1, 2, 3}), "");
    shape("modules 4 to 7", group({1, 2, 3, 4}), "error nvswitch-partition-geometry");
    shape("all", group({0, 1, 2, 3, 4, 5, 6, 7}), "");
    shape("modules not entered", noModules(group({0, 1})), "unknown nvswitch-partition-geometry");
    shape("A100 is not in the catalog", group({0, 2}, "grid_a100dx-80c", hgx("a100-sxm4-80gb")),
          "unknown nvswitch-partition-geometry");
    const RowsOf mig("nvswitch-mig");
    mig("whole GPUs", group({0, 2}), "");
    mig("parts of GPUs", group({0, 2}, "nvidia_h100xm-40c"), "error nvswitch-mig");
    mig("MIG-backed", group({0, 2}, "nvidia_h100xm-7-80c"), "error nvswitch-mig");
    mig("MIG-backed, no NVSwitch", group({0, 2}, "nvidia_h100xm-7-80c", hgx("h100-sxm5-80gb", "8.0.3", false)), "");
    const RowsOf windows("nvswitch-guest-windows");
    windows("Windows", group({0, 2}).os("windows-server-2022"), "error nvswitch-guest-windows");
    windows("Linux", group({0, 2}), "");
    windows("not entered", group({0, 2}).os(""), "unknown nvswitch-guest-windows");
    const RowsOf across("nvswitch-p2p-across-vms");
    across("one vGPU", hgx().vgpuVm("a", "nvidia_h100xm-80c", 0).need(VmNeed::PeerToPeer),
           "error nvswitch-p2p-across-vms");
    across("two vGPUs", group({0, 2}).need(VmNeed::PeerToPeer), "");
    across("no NVSwitch",
           hgx("h100-sxm5-80gb", "8.0.3", false).vgpuVm("a", "nvidia_h100xm-80c", 0).need(VmNeed::PeerToPeer), "");
    across("NVSwitch not entered",
           hgx("h100-sxm5-80gb", "8.0.3", {}).vgpuVm("a", "nvidia_h100xm-80c", 0).need(VmNeed::PeerToPeer),
           "unknown nvswitch-p2p-across-vms");
    across("NVSwitch not entered, a GPU made for none",
           goodHost().gpu("a40").vgpuVm("a", "nvidia_a40-48q", 0).need(VmNeed::PeerToPeer), "");
}

void TestRulesNvlink::mends_data()
{
    addFixColumns();
    fixRow(pair("a40", GpuUse::Passthrough).wholeVm("a", 0).wholeVm("b", 1), "passthrough-nvlink-peers-split",
           "Plan NVLink bridge a of esx01 removed");
    fixRow(paired("grid_a100d-80c"), "nvlink-needs-device-group", "Make the linked vGPUs of a a device group");
    fixRow(
        [] {
            DesignBuilder d = goodHost().gpu("a100-pcie-80gb").gpu("a100-pcie-80gb");
            return on(d, "grid_a100d-80c", {0, 1}, "g");
        }(),
        "device-group-partial-host", "Take the vGPUs of device group g of a singly");
    fixRow(peered("grid_a100d-40c"), "p2p-needs-full-profile", "Do without peer-to-peer between the GPUs of a");
    fixRow(peered("grid_a100d-7-80c"), "mig-no-nvlink", "Do without peer-to-peer between the GPUs of a");
    fixRow(hgx("h100-sxm5-80gb", "8.0.3", true, GpuUse::Passthrough), "nvswitch-passthrough-unsupported",
           "Use all GPUs of esx01 that are in passthrough for vGPUs");
    fixRow(group({0, 2}, "nvidia_h100xm-80c", hgx("h100-sxm5-80gb", "8.0.1")), "nvswitch-esxi-too-old",
           "Plan ESXi 8.0.2 on esx01");
    fixRow(group({0, 2, 1}), "nvswitch-partition-size", "Leave 2 vGPUs in device group g of a");
    fixRow(group({0, 1}), "nvswitch-partition-geometry", "Move device group g of a to the partition of modules 1, 3");
    fixRow(group({0, 2}, "nvidia_h100xm-40c"), "nvswitch-mig", "Do without NVSwitch for a");
    fixRow(hgx().vgpuVm("a", "nvidia_h100xm-80c", 0).need(VmNeed::PeerToPeer), "nvswitch-p2p-across-vms",
           "Do without peer-to-peer between the GPUs of a");
}

REGISTER_TEST(TestRulesNvlink, "tst_rules_nvlink");
#include "tst_rules_nvlink.moc"
