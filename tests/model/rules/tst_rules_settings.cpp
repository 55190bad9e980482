// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/one_rule.h"

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

DesignBuilder vgpuHost(const char *model) { return goodHost().gpu(model); }

template <class Member> DesignBuilder withBios(const char *model, GpuUse use, Member member, std::optional<bool> value)
{
    return goodHost().gpu(model, use).setHost([&](Host &host) { host.bios.*member = value; });
}

/// Somebody entered another BIOS setting of the host.
DesignBuilder otherBios(const char *model, GpuUse use, std::optional<bool> BiosSettings::*other)
{
    return withBios(model, use, other, true);
}

template <class Value> DesignBuilder board(const char *model, std::optional<bool> Gpu::*fact, Value value)
{
    return vgpuHost(model).setGpu([&](Gpu &gpu) { gpu.*fact = value; });
}

DesignBuilder boot(GpuUse use, BootDevice device)
{
    return goodHost().gpu("a40", use).setHost([&](Host &host) { host.boot = device; });
}

DesignBuilder scheduler(VgpuMode mode, std::optional<Scheduler> scheduler)
{
    return goodHost().gpu("a40", GpuUse::Vgpu, mode).setHost([&](Host &host) { host.scheduler = scheduler; });
}

DesignBuilder licences(const char *release, std::optional<LicenseSystem> system)
{
    return DesignBuilder().host("esx01").manager(release).setHost([&](Host &host) { host.licenseSystem = system; });
}

} // namespace

/// Settings of servers, boards and hosts: BIOS, boot device, display mode, ECC, scheduler, licence system.
class TestRulesSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bios_data();
    void bios() { compareOneRule(); }
    void boards_data();
    void boards() { compareOneRule(); }
    void hosts_data();
    void hosts() { compareOneRule(); }
    void mends_data();
    void mends() { compareFixes(); }
};

void TestRulesSettings::bios_data()
{
    addOneRuleColumns();
    const RowsOf sriov("sriov-disabled");
    sriov("off, Ampere", withBios("a40", GpuUse::Vgpu, &BiosSettings::sriov, false), "error sriov-disabled");
    sriov("on, Ampere", withBios("a40", GpuUse::Vgpu, &BiosSettings::sriov, true), "");
    sriov("off, Turing", withBios("t4", GpuUse::Vgpu, &BiosSettings::sriov, false), "");
    sriov("off, passthrough", withBios("a40", GpuUse::Passthrough, &BiosSettings::sriov, false), "");
    sriov("off, idle", withBios("a40", GpuUse::Unassigned, &BiosSettings::sriov, false), "");
    sriov("off, Blackwell", withBios("b200-sxm-180gb", GpuUse::Vgpu, &BiosSettings::sriov, false),
          "error sriov-disabled");
    sriov("nothing of the BIOS entered", vgpuHost("a40"), "");
    sriov("another setting entered", otherBios("a40", GpuUse::Vgpu, &BiosSettings::ari), "unknown sriov-disabled");
    const RowsOf ari("ari-disabled");
    ari("off", withBios("a40", GpuUse::Vgpu, &BiosSettings::ari, false), "warning ari-disabled");
    ari("on", withBios("a40", GpuUse::Vgpu, &BiosSettings::ari, true), "");
    ari("off, Volta", withBios("v100-pcie-16gb", GpuUse::Vgpu, &BiosSettings::ari, false), "");
    ari("another setting entered", otherBios("a40", GpuUse::Vgpu, &BiosSettings::vtd), "unknown ari-disabled");
    const RowsOf vtd("vtd-disabled");
    vtd("off, passthrough", withBios("t4", GpuUse::Passthrough, &BiosSettings::vtd, false), "error vtd-disabled");
    vtd("off, vGPU on Ampere", withBios("a40", GpuUse::Vgpu, &BiosSettings::vtd, false), "error vtd-disabled");
    vtd("off, vGPU on Turing", withBios("t4", GpuUse::Vgpu, &BiosSettings::vtd, false), "");
    vtd("on", withBios("t4", GpuUse::Passthrough, &BiosSettings::vtd, true), "");
    vtd("another setting entered", otherBios("t4", GpuUse::Passthrough, &BiosSettings::sriov), "unknown vtd-disabled");
    const RowsOf high("above-4g-decoding-disabled");
    high("off", withBios("a40", GpuUse::Vgpu, &BiosSettings::above4g, false), "error above-4g-decoding-disabled");
    high("off, small BAR", withBios("t4", GpuUse::Vgpu, &BiosSettings::above4g, false), "");
    high("on", withBios("a40", GpuUse::Vgpu, &BiosSettings::above4g, true), "");
    high("another setting entered", otherBios("a40", GpuUse::Passthrough, &BiosSettings::vtd),
         "unknown above-4g-decoding-disabled");
}

void TestRulesSettings::boards_data()
{
    addOneRuleColumns();
    const RowsOf display("gpu-display-mode-enabled");
    display("on", board("rtx-a6000", &Gpu::displayEnabled, true), "error gpu-display-mode-enabled");
    display("off", board("rtx-a6000", &Gpu::displayEnabled, false), "");
    display("on, board without the mode", board("a16", &Gpu::displayEnabled, true), "");
    display("on, passthrough", board("a40", &Gpu::displayEnabled, true).use(GpuUse::Passthrough), "");
    display("not entered", vgpuHost("rtx-a6000"), "");
    display("not entered, on from factory", board("rtx-a6000", &Gpu::ecc, false), "unknown gpu-display-mode-enabled");
    display("not entered, off from factory", board("a40", &Gpu::ecc, false), "");
    const RowsOf primary("gpu-is-primary-display");
    primary("console", board("a40", &Gpu::primaryDisplay, true), "error gpu-is-primary-display");
    primary("console of an idle GPU", board("a40", &Gpu::primaryDisplay, true).use(GpuUse::Unassigned), "");
    primary("another GPU", board("a40", &Gpu::primaryDisplay, false), "");
    primary("not entered", vgpuHost("a40"), "");
    primary("another fact entered", board("a40", &Gpu::ecc, false), "unknown gpu-is-primary-display");
    const RowsOf loss("ecc-gddr-loss");
    loss("on, GDDR", board("a40", &Gpu::ecc, true), "info ecc-gddr-loss");
    loss("on, HBM", board("a100-pcie-40gb", &Gpu::ecc, true), "");
    loss("off", board("a40", &Gpu::ecc, false), "");
    loss("another fact entered", board("a40", &Gpu::primaryDisplay, false), "unknown ecc-gddr-loss");
    loss("nothing entered", vgpuHost("a40"), "");
    const RowsOf unsupported("ecc-unsupported");
    unsupported("on", board("m60", &Gpu::ecc, true), "error ecc-unsupported");
    unsupported("off", board("m60", &Gpu::ecc, false), "");
    unsupported("on, newer board", board("t4", &Gpu::ecc, true), "");
    unsupported("another fact entered", board("m6", &Gpu::primaryDisplay, false), "unknown ecc-unsupported");
}

void TestRulesSettings::hosts_data()
{
    addOneRuleColumns();
    const RowsOf usb("passthrough-host-boots-from-usb");
    usb("USB", boot(GpuUse::Passthrough, BootDevice::Usb), "error passthrough-host-boots-from-usb");
    usb("USB, vGPUs only", boot(GpuUse::Vgpu, BootDevice::Usb), "");
    usb("disk", boot(GpuUse::Passthrough, BootDevice::Disk), "");
    usb("network", boot(GpuUse::Passthrough, BootDevice::Network), "");
    usb("not entered", goodHost().gpu("a40", GpuUse::Passthrough), "");
    usb("BIOS entered", otherBios("a40", GpuUse::Passthrough, &BiosSettings::vtd),
        "unknown passthrough-host-boots-from-usb");
    const RowsOf share("mixed-size-fixed-share-scheduler");
    share("fixed share", scheduler(VgpuMode::MixedSize, Scheduler::FixedShare),
          "error mixed-size-fixed-share-scheduler");
    share("equal share", scheduler(VgpuMode::MixedSize, Scheduler::EqualShare), "");
    share("best effort", scheduler(VgpuMode::MixedSize, Scheduler::BestEffort), "");
    share("fixed share, same size", scheduler(VgpuMode::SameSize, Scheduler::FixedShare), "");
    share("not entered", scheduler(VgpuMode::MixedSize, {}), "");
    share("licence system entered",
          scheduler(VgpuMode::MixedSize, {}).setHost([](Host &host) { host.licenseSystem = LicenseSystem::Nls; }),
          "unknown mixed-size-fixed-share-scheduler");
    const RowsOf server("license-server-legacy");
    server("legacy, 15.0", licences("15.0", LicenseSystem::Legacy), "warning license-server-legacy");
    server("legacy, 14.4", licences("14.4", LicenseSystem::Legacy), "");
    server("legacy, release not entered", licences("", LicenseSystem::Legacy), "unknown license-server-legacy");
    server("new, 19.5", licences("19.5", LicenseSystem::Nls), "");
    server("not entered", licences("19.5", {}), "");
    server("scheduler entered",
           licences("19.5", {}).setHost([](Host &host) { host.scheduler = Scheduler::EqualShare; }),
           "unknown license-server-legacy");
}

void TestRulesSettings::mends_data()
{
    addFixColumns();
    fixRow(withBios("a40", GpuUse::Vgpu, &BiosSettings::sriov, false), "sriov-disabled",
           "Plan SR-IOV switched on in the BIOS of esx01");
    fixRow(withBios("a40", GpuUse::Vgpu, &BiosSettings::ari, false), "ari-disabled",
           "Plan ARI switched on in the BIOS of esx01");
    fixRow(withBios("a40", GpuUse::Vgpu, &BiosSettings::vtd, false), "vtd-disabled",
           "Plan VT-d or the AMD IOMMU switched on in the BIOS of esx01");
    fixRow(withBios("a40", GpuUse::Vgpu, &BiosSettings::above4g, false), "above-4g-decoding-disabled",
           "Plan memory mapped I/O above 4 GB switched on in the BIOS of esx01");
    fixRow(board("a40", &Gpu::displayEnabled, true), "gpu-display-mode-enabled",
           "Plan the display mode of esx01/0000:11:00.0 (NVIDIA A40) switched off");
    fixRow(board("a40", &Gpu::primaryDisplay, true), "gpu-is-primary-display",
           "Plan the console on other graphics than esx01/0000:11:00.0 (NVIDIA A40)");
    fixRow(board("a40", &Gpu::ecc, true), "ecc-gddr-loss", "Plan ECC switched off on esx01/0000:11:00.0 (NVIDIA A40)");
    fixRow(board("m60", &Gpu::ecc, true), "ecc-unsupported", "Plan ECC switched off on esx01/0000:11:00.0 (Tesla M60)");
    fixRow(boot(GpuUse::Passthrough, BootDevice::Usb), "passthrough-host-boots-from-usb",
           "Plan esx01 to boot from a disk");
    fixRow(scheduler(VgpuMode::MixedSize, Scheduler::FixedShare), "mixed-size-fixed-share-scheduler",
           "Plan the equal share scheduler for esx01");
    fixRow(licences("19.5", LicenseSystem::Legacy), "license-server-legacy",
           "Plan the NVIDIA License System for esx01");
}

REGISTER_TEST(TestRulesSettings, "tst_rules_settings");
#include "tst_rules_settings.moc"
