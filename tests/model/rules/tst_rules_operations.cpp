// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/one_rule.h"

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

DesignBuilder whole() { return goodHost().gpu("a40", GpuUse::Passthrough).wholeVm("a", 0); }

DesignBuilder shared(const char *type = "nvidia_a40-8q") { return goodHost().gpu("a40").vgpuVm("a", type, 0); }

/// Two hosts alike but for the GPU and the vGPU Manager of the second, with a VM on the first.
DesignBuilder two(const char *other = "a40", std::optional<bool> ecc = true, std::optional<bool> otherEcc = true,
                  const Driver &otherManager = {DriverKind::VgpuManager, "17.4"})
{
    return goodHost()
        .gpu("a40")
        .setGpu([&](Gpu &gpu) { gpu.ecc = ecc; })
        .host("esx02")
        .esxi("8.0.3")
        .hostDriver(otherManager.kind, otherManager.release)
        .gpu(other)
        .setGpu([&](Gpu &gpu) { gpu.ecc = otherEcc; })
        .vgpuVm("a", "nvidia_a40-8q", 0)
        .need(VmNeed::Vmotion);
}

DesignBuilder enabled(const char *esxi, std::optional<bool> on)
{
    return DesignBuilder()
        .host("esx01")
        .esxi(esxi)
        .manager("17.4")
        .gpu("a40")
        .vgpuVm("a", "nvidia_a40-8q", 0)
        .need(VmNeed::Vmotion)
        .setCluster([&](Cluster &cluster) { cluster.vgpuHotMigrate = on; });
}

/// A VM with a whole A40 (48 GB): 59 seconds by estimate and 149 at worst over 10 Gbit/s.
DesignBuilder stun(std::optional<int> gbps, std::optional<int> limit = {}, const char *type = "nvidia_a40-48q",
                   const char *esxi = "8.0.3")
{
    return DesignBuilder()
        .host("esx01")
        .esxi(esxi)
        .manager("17.4")
        .gpu("a40")
        .vgpuVm("a", type, 0)
        .need(VmNeed::Vmotion)
        .setCluster([&](Cluster &cluster) {
            cluster.vmotionGbps = gbps;
            cluster.stunSeconds = limit;
        });
}

DesignBuilder drs(std::optional<DrsLevel> level, std::optional<bool> moves, const char *esxi = "8.0.2")
{
    return DesignBuilder()
        .host("esx01")
        .esxi(esxi)
        .manager("17.4")
        .gpu("a40")
        .vgpuVm("a", "nvidia_a40-8q", 0)
        .setCluster([&](Cluster &cluster) {
            cluster.drs = level;
            cluster.drsMovesVgpus = moves;
        });
}

} // namespace

/// Group J of RULES.md: vMotion, DRS, HA, Fault Tolerance, snapshots.
class TestRulesOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vms_data();
    void vms() { compareOneRule(); }
    void vmotion_data();
    void vmotion() { compareOneRule(); }
    void destinations_data();
    void destinations() { compareOneRule(); }
    void clusters_data();
    void clusters() { compareOneRule(); }
    void mends_data();
    void mends() { compareFixes(); }
};

void TestRulesOperations::vms_data()
{
    addOneRuleColumns();
    const RowsOf vmotion("vmotion-passthrough");
    vmotion("static", whole().need(VmNeed::Vmotion), "error vmotion-passthrough");
    vmotion("dynamic", DesignBuilder().vm("a").dynamic("a40").need(VmNeed::Vmotion), "error vmotion-passthrough");
    vmotion("vGPU", shared().need(VmNeed::Vmotion), "");
    vmotion("not needed", whole(), "");
    const RowsOf tools("vmotion-cuda-tools");
    tools("unified memory", shared().need(VmNeed::Vmotion).need(VmNeed::UnifiedMemory), "error vmotion-cuda-tools");
    tools("debugger, suspend", shared().need(VmNeed::Suspend).need(VmNeed::Debugging), "error vmotion-cuda-tools");
    tools("profiler", shared().need(VmNeed::Vmotion).need(VmNeed::Profiling), "error vmotion-cuda-tools");
    tools("no vMotion", shared().need(VmNeed::Profiling), "");
    tools("no tool", shared().need(VmNeed::Vmotion), "");
    const RowsOf ha("ha-static-passthrough");
    ha("static", whole().need(VmNeed::HighAvailability), "warning ha-static-passthrough");
    ha("dynamic", DesignBuilder().vm("a").dynamic("a40").need(VmNeed::HighAvailability), "");
    ha("vGPU", shared().need(VmNeed::HighAvailability), "");
    ha("not needed", whole(), "");
    const RowsOf ft("ft-with-gpu");
    ft("passthrough", whole().need(VmNeed::FaultTolerance), "error ft-with-gpu");
    ft("vGPU", shared().need(VmNeed::FaultTolerance), "warning ft-with-gpu");
    ft("no GPU", DesignBuilder().vm("a").need(VmNeed::FaultTolerance), "");
    ft("not needed", whole(), "");
    const RowsOf snapshot("snapshot-suspend-passthrough");
    snapshot("snapshot", whole().need(VmNeed::Snapshot), "error snapshot-suspend-passthrough");
    snapshot("suspend", whole().need(VmNeed::Suspend), "error snapshot-suspend-passthrough");
    snapshot("with memory", whole().need(VmNeed::MemorySnapshot), "error snapshot-suspend-passthrough");
    snapshot("vGPU", shared().need(VmNeed::Suspend), "");
    const RowsOf memory("snapshot-memory-vgpu");
    memory("with memory", shared().need(VmNeed::MemorySnapshot), "warning snapshot-memory-vgpu");
    memory("without memory", shared().need(VmNeed::Snapshot), "");
    memory("passthrough", whole().need(VmNeed::MemorySnapshot), "");
    const RowsOf recovery("srm-passthrough");
    recovery("passthrough", whole().need(VmNeed::SiteRecovery), "warning srm-passthrough");
    recovery("vGPU", shared().need(VmNeed::SiteRecovery), "warning srm-passthrough");
    recovery("no GPU", DesignBuilder().vm("a").need(VmNeed::SiteRecovery), "");
}

void TestRulesOperations::vmotion_data()
{
    addOneRuleColumns();
    const RowsOf on("vmotion-vgpu-not-enabled");
    on("off", enabled("8.0.3", false), "error vmotion-vgpu-not-enabled");
    on("on", enabled("8.0.3", true), "");
    on("not entered", enabled("8.0.3", {}), "unknown vmotion-vgpu-not-enabled");
    on("on, 6.7 U1", enabled("6.7.1", true), "");
    on("on, 6.7", enabled("6.7.0", true), "error vmotion-vgpu-not-enabled");
    on("on, ESXi not entered", enabled("", true), "unknown vmotion-vgpu-not-enabled");
    on("not needed", shared().setCluster([](Cluster &cluster) { cluster.vgpuHotMigrate = false; }), "");
}

void TestRulesOperations::destinations_data()
{
    addOneRuleColumns();
    const RowsOf destination("vmotion-destination-mismatch");
    destination("a host alike", two(), "");
    destination("no other host", shared().need(VmNeed::Vmotion), "error vmotion-destination-mismatch");
    destination("another board", two("l40s"), "error vmotion-destination-mismatch");
    destination("full", two().vgpuVms(6, "nvidia_a40-8q", 1), "error vmotion-destination-mismatch");
    destination("one slot left", two().vgpuVms(5, "nvidia_a40-8q", 1), "");
    destination("another size there", two().vgpuVms(1, "nvidia_a40-12q", 1), "error vmotion-destination-mismatch");
    destination("passthrough there", two().use(GpuUse::Passthrough), "error vmotion-destination-mismatch");
    destination("MIG there",
                goodHost()
                    .gpu("a100-pcie-40gb")
                    .host("esx02")
                    .esxi("8.0.3")
                    .manager("17.4")
                    .gpu("a100-pcie-40gb")
                    .mode(VgpuMode::Mig)
                    .vgpuVm("a", "grid_a100-10c", 0)
                    .need(VmNeed::Vmotion),
                "error vmotion-destination-mismatch");
    const char *unknown = "unknown vmotion-destination-mismatch";
    destination("ECC differs", two("a40", true, false), "error vmotion-destination-mismatch");
    destination("ECC not entered there", two("a40", true, {}), unknown);
    destination("ECC not entered here", two("a40", {}, true), unknown);
    destination("ECC entered nowhere", two("a40", {}, {}), unknown);
    const auto manager = [](DriverKind kind, const char *release) { return two("a40", true, true, {kind, release}); };
    destination("no vGPU Manager there", manager(DriverKind::None, ""), "error vmotion-destination-mismatch");
    destination("older vGPU Manager there", manager(DriverKind::VgpuManager, "16.4"),
                "error vmotion-destination-mismatch");
    destination("release not entered there", manager(DriverKind::VgpuManager, ""), unknown);
    destination("release unknown there", manager(DriverKind::VgpuManager, "99.1"), unknown);
    destination("release of the guest not entered", two().guest(DriverKind::Vgpu), unknown);
    destination("two VMs, one fact", two("a40", true, {}).vgpuVm("b", "nvidia_a40-8q", 0).need(VmNeed::Vmotion),
                unknown);
    destination("not needed", shared(), "");
    destination("powered off", shared().need(VmNeed::Vmotion).off(), "");
}

void TestRulesOperations::clusters_data()
{
    addOneRuleColumns();
    const RowsOf time("vmotion-stun-time");
    time("by estimate within, at worst not", stun(10), "info vmotion-stun-time");
    time("at worst 60 seconds", stun(25), "");
    time("limit 60", stun(25, 60), "");
    time("limit 59", stun(25, 59), "info vmotion-stun-time");
    time("limit 23", stun(25, 23), "warning vmotion-stun-time");
    time("limit 24", stun(25, 24), "info vmotion-stun-time");
    time("limit 1, 8.0 U1 takes the default", stun(25, 1, "nvidia_a40-48q", "8.0.1"), "");
    time("limit 1, 8.0 U2", stun(25, 1, "nvidia_a40-48q", "8.0.2"), "warning vmotion-stun-time");
    time("limit 1, ESXi not entered", stun(25, 1, "nvidia_a40-48q", ""), "unknown vmotion-stun-time");
    time("limit 200, ESXi not entered", stun(25, 200, "nvidia_a40-48q", ""), "");
    time("profile not in the catalog", stun(25, {}, "nvidia_z900-8q"), "unknown vmotion-stun-time");
    time("1 Gbit/s", stun(1), "warning vmotion-stun-time");
    time("network not entered", stun({}), "unknown vmotion-stun-time");
    time("no estimate for B-series", stun(1, {}, "nvidia_a40-2b"), "");
    time("not needed", shared("nvidia_a40-48q").setCluster([](Cluster &cluster) { cluster.vmotionGbps = 1; }), "");
    const RowsOf automated("drs-fully-automated");
    automated("fully, not told to move", drs(DrsLevel::FullyAutomated, false), "warning drs-fully-automated");
    automated("fully, told, 8.0 U2", drs(DrsLevel::FullyAutomated, true), "");
    automated("fully, told, 8.0 U1", drs(DrsLevel::FullyAutomated, true, "8.0.1"), "warning drs-fully-automated");
    automated("fully, told, ESXi not entered", drs(DrsLevel::FullyAutomated, true, ""), "unknown drs-fully-automated");
    automated("fully, option not entered", drs(DrsLevel::FullyAutomated, {}), "unknown drs-fully-automated");
    automated("partially", drs(DrsLevel::PartiallyAutomated, false), "");
    automated("manual", drs(DrsLevel::Manual, {}), "");
    automated("nothing entered", drs({}, {}), "");
    automated("only the option entered", drs({}, true), "unknown drs-fully-automated");
    automated("no vGPUs", goodHost().setCluster([](Cluster &cluster) { cluster.drs = DrsLevel::FullyAutomated; }), "");
}

void TestRulesOperations::mends_data()
{
    addFixColumns();
    fixRow(whole().need(VmNeed::Vmotion), "vmotion-passthrough", "Do without vMotion for a");
    fixRow(shared().need(VmNeed::Suspend).need(VmNeed::Profiling), "vmotion-cuda-tools",
           "Do without unified memory, debugging and profiling for a");
    fixRow(whole().need(VmNeed::HighAvailability), "ha-static-passthrough",
           "Ask for the GPUs of a by Dynamic DirectPath I/O");
    fixRow(whole().need(VmNeed::FaultTolerance), "ft-with-gpu", "Do without Fault Tolerance for a");
    fixRow(whole().need(VmNeed::Snapshot), "snapshot-suspend-passthrough",
           "Do without suspend and these snapshots for a");
    fixRow(shared().need(VmNeed::MemorySnapshot), "snapshot-memory-vgpu", "Plan snapshots of a without its memory");
    fixRow(whole().need(VmNeed::SiteRecovery), "srm-passthrough", "Do without Site Recovery for a");
    fixRow(enabled("8.0.3", false), "vmotion-vgpu-not-enabled", "Plan vMotion of vGPUs switched on for cluster");
    fixRow(two("l40s"), "vmotion-destination-mismatch", "Do without vMotion for a");
    fixRow(stun(1), "vmotion-stun-time", "Plan a stun limit of 1485 seconds for cluster");
    fixRow(drs(DrsLevel::FullyAutomated, false), "drs-fully-automated", "Plan DRS of cluster partially automated");
}

REGISTER_TEST(TestRulesOperations, "tst_rules_operations");
#include "tst_rules_operations.moc"
