// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Group E of RULES.md: MIG.
class TestRulesMig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modes_data();
    void modes() { compareFindings(); }
    void versions_data();
    void versions() { compareFindings(); }
    void room_data();
    void room() { compareFindings(); }
    void shared_data();
    void shared() { compareFindings(); }
    void mends_data();
    void mends() { compareFixes(); }
    void namesTheSlices();

private:
    static DesignBuilder mig(const char *model = "a100-pcie-40gb");
    static DesignBuilder with(DesignBuilder design, const char *profile, std::optional<int> at = {});
    /// An RTX PRO 6000 in MIG mode on a host that can share its instances.
    static DesignBuilder sharing(const char *esxi = "9.0.1", const char *release = "19.0");
};

DesignBuilder TestRulesMig::mig(const char *model) { return goodHost().gpu(model).mode(VgpuMode::Mig); }

DesignBuilder TestRulesMig::with(DesignBuilder design, const char *profile, std::optional<int> at)
{
    const auto name = fmt::format("vm-{}", design.build().vms.size() + 1);
    return design.vm(name).guest(DriverKind::Vgpu, "17.4").vgpu(profile, 0, at);
}

DesignBuilder TestRulesMig::sharing(const char *esxi, const char *release)
{
    return DesignBuilder().host("esx01").esxi(esxi).manager(release).gpu("rtx-pro-6000-bse").mode(VgpuMode::Mig);
}

void TestRulesMig::modes_data()
{
    addRuleColumns();
    const auto sameSize = [] { return goodHost().gpu("a100-pcie-40gb"); };
    ruleRow("MIG on a MIG-capable GPU", mig(), "");
    ruleRow("MIG on a GPU without it", mig("a40"), "error mig-not-capable");
    ruleRow("MIG switched on on a GPU without it", goodHost().gpu("a40").migEnabled(true), "error mig-not-capable");
    ruleRow("a MIG profile on a GPU without it", goodHost().gpu("a40").vgpuVms(1, "grid_a100-1-5c", 0),
            "error mig-not-capable");
    ruleRow("a foreign MIG profile on a capable GPU", mig("a30").vgpuVms(1, "grid_a100-1-5c", 0),
            "error profile-not-for-gpu");

    ruleRow("MIG-backed beside time-sliced", mig().vgpuVms(1, "grid_a100-1-5c", 0).vgpuVms(1, "grid_a100-4c", 0),
            "error mig-and-timesliced-same-gpu");
    ruleRow("both kinds on a same-size GPU", sameSize().vgpuVms(1, "grid_a100-1-5c", 0).vgpuVms(1, "grid_a100-4c", 0),
            "error mig-and-timesliced-same-gpu");
    ruleRow("each kind on a GPU of its own",
            mig().gpu("a100-pcie-40gb").vgpuVms(1, "grid_a100-1-5c", 0).vgpuVms(1, "grid_a100-4c", 1), "");

    ruleRow("MIG profile on a same-size GPU", sameSize().vgpuVms(1, "grid_a100-1-5c", 0), "error mig-mode-not-enabled");
    ruleRow("MIG profile on a mixed-size GPU",
            goodHost().gpu("a100-pcie-40gb").mode(VgpuMode::MixedSize).vgpuVms(1, "grid_a100-1-5c", 0),
            "error mig-mode-not-enabled");
    ruleRow("MIG profile, MIG switched off", mig().migEnabled(false).vgpuVms(1, "grid_a100-1-5c", 0),
            "error mig-mode-not-enabled");
    ruleRow("MIG profile, MIG switched on", mig().migEnabled(true).vgpuVms(1, "grid_a100-1-5c", 0), "");
    ruleRow("MIG planned, MIG switched off, empty", mig().migEnabled(false), "");
    ruleRow("MIG profile on a same-size GPU, beside it a powered-off time-sliced one",
            sameSize().vgpuVms(1, "grid_a100-1-5c", 0).vgpuVms(1, "grid_a100-4c", 0).off(),
            "error mig-mode-not-enabled");
    ruleRow("time-sliced on a MIG GPU, beside it a powered-off MIG profile",
            mig().vgpuVms(1, "grid_a100-4c", 0).vgpuVms(1, "grid_a100-1-5c", 0).off(), "error mig-left-enabled");
    ruleRow("MIG profile on a MIG GPU, beside it a powered-off time-sliced one",
            mig().vgpuVms(1, "grid_a100-1-5c", 0).vgpuVms(1, "grid_a100-4c", 0).off(), "");

    ruleRow("time-sliced on a MIG GPU", mig().vgpuVms(1, "grid_a100-4c", 0), "error mig-left-enabled");
    ruleRow("MIG left on for time-sliced", sameSize().migEnabled(true), "error mig-left-enabled");
    ruleRow("MIG left on for passthrough",
            goodHost().hostDriver(DriverKind::None).gpu("a100-pcie-40gb", GpuUse::Passthrough).migEnabled(true),
            "error mig-left-enabled");
    ruleRow("MIG left on, nothing planned", goodHost().gpu("a100-pcie-40gb", GpuUse::Unassigned).migEnabled(true), "");
    ruleRow("MIG off for time-sliced", sameSize().migEnabled(false), "");
}

void TestRulesMig::versions_data()
{
    addRuleColumns();
    const auto on = [](const char *esxi, const char *release) {
        return DesignBuilder().host("esx01").esxi(esxi).manager(release).gpu("a100-pcie-40gb").mode(VgpuMode::Mig);
    };
    ruleRow("ESXi 7.0 U2", on("7.0.2", "13.2"), "");
    ruleRow("ESXi 7.0 U1", on("7.0.1", "13.2"), "error mig-vsphere-version");
    ruleRow("ESXi not entered", on("", "13.2"), "unknown mig-vsphere-version");
    ruleRow("branch 12", on("7.0.2", "12.0"), "");
    ruleRow("branch 11: remembered, so a warning", on("7.0.2", "11.4"), "warning mig-vsphere-version");
    ruleRow("no MIG on old ESXi", DesignBuilder().host("h").esxi("6.7.3").manager("13.2").gpu("a40"), "");

    ruleRow("double memory on 8.0 U3", on("8.0.3", "17.4").vgpuVms(1, "grid_a100-1-10c", 0), "");
    ruleRow("double memory on 8.0 U2", on("8.0.2", "17.4").vgpuVms(1, "grid_a100-1-10c", 0),
            "error mig-new-profiles-need-80u3");
    ruleRow("media extensions on 8.0 U2", on("8.0.2", "17.4").vgpuVms(1, "grid_a100-1-5cme", 0),
            "error mig-new-profiles-need-80u3");
    ruleRow("media extensions on 8.0 U3", on("8.0.3", "17.4").vgpuVms(1, "grid_a100-1-5cme", 0), "");
    ruleRow("double memory, ESXi not entered", on("", "17.4").vgpuVms(1, "grid_a100-1-10c", 0),
            "unknown mig-new-profiles-need-80u3, unknown mig-vsphere-version");
    ruleRow("old profiles on 8.0 U2",
            on("8.0.2", "17.4").vgpuVms(1, "grid_a100-1-5c", 0).vgpuVms(1, "grid_a100-2-10c", 0), "");

    const char *share = "nvidia_rtx_pro_6000_blackwell_dc-2-24c";
    ruleRow("shared instance on 9.0 U1", sharing("9.0.1", "19.0").vgpuVms(1, share, 0, "19.0"), "");
    ruleRow("shared instance on 9.0", sharing("9.0.0", "19.0").vgpuVms(1, share, 0, "19.0"),
            "error mig-timesliced-unsupported");
    ruleRow("shared instance on branch 18", sharing("9.0.1", "18.4").vgpuVms(1, share, 0, "18.4"),
            "error mig-timesliced-unsupported");
    ruleRow("shared instance, ESXi not entered", sharing("", "19.0").vgpuVms(1, share, 0, "19.0"),
            "unknown mig-timesliced-unsupported, unknown mig-vsphere-version");
    ruleRow("shared instance, release not entered", sharing("9.0.1", "").vgpuVms(1, share, 0, "19.0"),
            "unknown guest-host-branch-incompatible, unknown mig-timesliced-unsupported");
    ruleRow("whole instance of the same GPU on 9.0",
            sharing("9.0.0", "19.0").vgpuVms(1, "nvidia_rtx_pro_6000_blackwell_dc-2-48c", 0, "19.0"), "");
}

void TestRulesMig::room_data()
{
    addRuleColumns();
    const char *over = "error mig-slices-exceeded";
    const char *noPlace = "error mig-no-valid-placement";
    ruleRow("7 x 1g", mig().vgpuVms(7, "grid_a100-1-5c", 0), "");
    ruleRow("8 x 1g", mig().vgpuVms(8, "grid_a100-1-5c", 0), over);
    ruleRow("2 x 3g", mig().vgpuVms(2, "grid_a100-3-20c", 0), "");
    ruleRow("3 x 3g", mig().vgpuVms(3, "grid_a100-3-20c", 0), over);
    ruleRow("4g + 3g", mig().vgpuVms(1, "grid_a100-4-20c", 0).vgpuVms(1, "grid_a100-3-20c", 0), "");
    ruleRow("4g + 4g", mig().vgpuVms(2, "grid_a100-4-20c", 0), over);
    ruleRow("3 x 2g + 1g", mig().vgpuVms(3, "grid_a100-2-10c", 0).vgpuVms(1, "grid_a100-1-5c", 0), "");
    ruleRow("2 x 3g + 1g: compute would do, memory not",
            mig().vgpuVms(2, "grid_a100-3-20c", 0).vgpuVms(1, "grid_a100-1-5c", 0), over);
    ruleRow("4 x 1g with double memory", mig().vgpuVms(4, "grid_a100-1-10c", 0), "");
    ruleRow("3g + 4 x 1g: 3g must start at 4", mig().vgpuVms(1, "grid_a100-3-20c", 0).vgpuVms(4, "grid_a100-1-5c", 0),
            "");
    ruleRow("3 x 1g with double memory + 2 x 1g",
            mig().vgpuVms(3, "grid_a100-1-10c", 0).vgpuVms(2, "grid_a100-1-5c", 0), "");
    ruleRow("3 x 2g + 2 x 1g: over in compute", mig().vgpuVms(3, "grid_a100-2-10c", 0).vgpuVms(2, "grid_a100-1-5c", 0),
            over);
    ruleRow("4g at its only start beside a fixed 1g", with(with(mig(), "grid_a100-1-5c", 2), "grid_a100-4-20c"),
            noPlace);
    ruleRow("4g beside 1g fixed above", with(with(mig(), "grid_a100-1-5c", 5), "grid_a100-4-20c"), "");
    ruleRow("3g fixed to a start that it does not have", with(mig(), "grid_a100-3-20c", 2), noPlace);
    ruleRow("3g fixed to 4", with(mig(), "grid_a100-3-20c", 4), "");
    ruleRow("two fixed to one start", with(with(mig(), "grid_a100-2-10c", 2), "grid_a100-2-10c", 2), noPlace);
    ruleRow("4g + 2g + 1g", with(with(with(mig(), "grid_a100-4-20c"), "grid_a100-2-10c"), "grid_a100-1-5c"), "");
    ruleRow("A30: 4 x 1g", mig("a30").vgpuVms(4, "nvidia_a30-1-6c", 0), "");
    ruleRow("A30: 5 x 1g", mig("a30").vgpuVms(5, "nvidia_a30-1-6c", 0), over);
    ruleRow("a reserved slot takes room",
            goodHost()
                .gpu("a100-pcie-40gb")
                .mode(VgpuMode::Mig)
                .reserve("grid_a100-3-20c", {}, 2)
                .vgpuVms(1, "grid_a100-3-20c", 0),
            over);
    ruleRow("a powered-off VM takes none",
            mig().vgpuVms(1, "grid_a100-7-40c", 0).vgpuVm("off", "grid_a100-7-40c", 0).off(), "");

    ruleRow("one with media extensions", mig().vgpuVms(1, "grid_a100-1-5cme", 0).vgpuVms(6, "grid_a100-1-5c", 0), "");
    ruleRow("two with media extensions", mig().vgpuVms(2, "grid_a100-1-5cme", 0), "error mig-me-profile-limit");
    ruleRow("two sizes with media extensions",
            mig("a30").vgpuVms(1, "nvidia_a30-1-6cme", 0).vgpuVms(1, "nvidia_a30-2-12cme", 0),
            "error mig-me-profile-limit");
}

void TestRulesMig::shared_data()
{
    addRuleColumns();
    // Four compute slices; a 1g instance of 24 GB holds three vGPUs of 8 GB. Their IDs inside it are unverified.
    const char *unverified = "unknown mig-no-valid-placement";
    const char *eight = "nvidia_rtx_pro_6000_blackwell_dc-1-8c";
    const char *whole = "nvidia_rtx_pro_6000_blackwell_dc-1-24c";
    ruleRow("one vGPU", sharing().vgpuVms(1, eight, 0, "19.0"), "");
    ruleRow("twelve fill four instances", sharing().vgpuVms(12, eight, 0, "19.0"), unverified);
    ruleRow("thirteen need a fifth", sharing().vgpuVms(13, eight, 0, "19.0"), "error mig-slices-exceeded");
    ruleRow("three whole instances and three shares",
            sharing().vgpuVms(3, whole, 0, "19.0").vgpuVms(3, eight, 0, "19.0"), unverified);
    ruleRow("three whole instances and four shares",
            sharing().vgpuVms(3, whole, 0, "19.0").vgpuVms(4, eight, 0, "19.0"), "error mig-slices-exceeded");
    ruleRow("four whole instances", sharing().vgpuVms(4, whole, 0, "19.0"), "");
    ruleRow("five whole instances", sharing().vgpuVms(5, whole, 0, "19.0"), "error mig-slices-exceeded");
}

void TestRulesMig::mends_data()
{
    addFixColumns();
    const QByteArray a100 = "esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB)";
    fixRow(mig("a40"), "mig-not-capable", "Switch esx01/0000:11:00.0 (NVIDIA A40) to same-size mode");
    fixRow(goodHost().gpu("a40").vgpuVms(1, "grid_a100-1-5c", 0), "mig-not-capable",
           "Take vm-1 off this GPU and let it wait");
    fixRow(mig().gpu("a100-pcie-40gb").vgpuVms(1, "grid_a100-1-5c", 0).vgpuVms(1, "grid_a100-4c", 0),
           "mig-and-timesliced-same-gpu", "Move vm-2 to esx01/0000:12:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(goodHost().gpu("a100-pcie-40gb").vgpuVms(1, "grid_a100-1-5c", 0), "mig-mode-not-enabled",
           "Switch " + a100 + " to multi-instance (MIG) mode");
    fixRow(mig().vgpuVms(1, "grid_a100-4c", 0), "mig-left-enabled", "Switch " + a100 + " to same-size mode");
    fixRow(goodHost().gpu("a100-pcie-40gb").migEnabled(true), "mig-left-enabled", "Plan MIG switched off on " + a100);
    fixRow(DesignBuilder().host("esx01").esxi("7.0.1").manager("13.2").gpu("a100-pcie-40gb").mode(VgpuMode::Mig),
           "mig-vsphere-version", "Plan ESXi 7.0.2 on esx01");
    fixRow(DesignBuilder()
               .host("esx01")
               .esxi("8.0.2")
               .manager("17.4")
               .gpu("a100-pcie-40gb")
               .mode(VgpuMode::Mig)
               .vgpuVms(1, "grid_a100-1-10c", 0),
           "mig-new-profiles-need-80u3", "Plan ESXi 8.0.3 on esx01");
    fixRow(sharing("9.0.0").vgpuVms(1, "nvidia_rtx_pro_6000_blackwell_dc-2-24c", 0, "19.0"),
           "mig-timesliced-unsupported", "Plan ESXi 9.0.1 on esx01");
    fixRow(mig().gpu("a100-pcie-40gb").mode(VgpuMode::Mig).vgpuVms(3, "grid_a100-3-20c", 0), "mig-slices-exceeded",
           "Move vm-3 to esx01/0000:12:00.0 (NVIDIA A100 PCIe 40GB)");
    fixRow(mig().vgpuVms(10, "grid_a100-1-5c", 0), "mig-slices-exceeded",
           "Take off " + a100 + " what does not fit and let it wait: 3 vGPUs or reserved slots");
    fixRow(with(with(mig(), "grid_a100-1-5c", 2), "grid_a100-4-20c"), "mig-no-valid-placement",
           "Give up the fixed placement IDs on " + a100);
    fixRow(mig().vgpuVms(2, "grid_a100-1-5cme", 0), "mig-me-profile-limit",
           "Let vm-2 use profile grid_a100-1-5c, without media extensions");
}

void TestRulesMig::namesTheSlices()
{
    const Checked checked(mig().vgpuVms(3, "grid_a100-3-20c", 0));
    QCOMPARE(describe(onlyOf(checked.findings, kCoreRules).at(0), checked.facts()),
             QStringLiteral(
                 "esx01/0000:11:00.0 (NVIDIA A100 PCIe 40GB) has 7 compute slices and 8 memory slices, but its MIG "
                 "instances need 9 and 12 (vGPUs and reserved slots: 3, of them reserved: 0)."));
}

REGISTER_TEST(TestRulesMig, "tst_rules_mig");
#include "tst_rules_mig.moc"
