// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/placing.h"
#include "model/rules/severity_presets.h"
#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Rules of groups A, C, D, I and K of RULES.md that inform, and Dynamic DirectPath I/O.
class TestRulesNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passthrough_data();
    void passthrough() { compareFindings({"passthrough-gpu-not-monitorable", "companion-audio-function"}); }
    void sketchingSwitchesNotesOff();
    void dynamic_data();
    void dynamic() { compareFindings({"passthrough-dynamic-no-free-match"}); }
    void boards_data();
    void boards() { compareFindings({"host-heterogeneous-gpus-ok", "board-multi-gpu-count"}); }
    void modes_data();
    void modes()
    {
        compareFindings({"mixed-size-mode-volatile", "blackwell-ada-manual-placement", "c-series-count-cap"});
    }
    void guests_data();
    void guests() { compareFindings({"vm-console-blank", "fb-reserved-info"}); }
    void tellsUsableMemory();
    void mends_data();
    void mends() { compareFixes(); }
    void aPlacementAnswersTheCluster();

private:
    /// A host with passthrough GPUs of one model, and a VM pinned to it.
    static DesignBuilder dynamicOn(const char *esxi, int gpus)
    {
        DesignBuilder design = DesignBuilder().host("esx01").esxi(esxi);
        for (int i = 0; i < gpus; ++i)
            design.gpu("a40", GpuUse::Passthrough);
        return design.vm("a").pin("esx01").guest(DriverKind::DataCenter);
    }
    static DesignBuilder on(const char *release, const char *model, VgpuMode mode = VgpuMode::SameSize)
    {
        return DesignBuilder().host("esx01").esxi("8.0.3").manager(release).gpu(model).mode(mode);
    }
};

void TestRulesNotes::passthrough_data()
{
    addRuleColumns();
    const char *unseen = "info passthrough-gpu-not-monitorable";
    ruleRow("passthrough", goodHost().gpu("a40", GpuUse::Passthrough), unseen);
    ruleRow("vGPU", goodHost().gpu("a40"), "");
    ruleRow("not in use", goodHost().gpu("rtx6000-turing", GpuUse::Unassigned), "");
    ruleRow("board with audio", goodHost().gpu("rtx6000-turing", GpuUse::Passthrough),
            "info companion-audio-function, info passthrough-gpu-not-monitorable");
    ruleRow("its passive sister", goodHost().gpu("rtx6000p-turing", GpuUse::Passthrough), unseen);
    ruleRow("board with audio for vGPUs", goodHost().gpu("rtx6000-turing"), "");
}

/// What is true of each passthrough GPU and each vGPU VM would drown the rest while a board is sketched.
void TestRulesNotes::sketchingSwitchesNotesOff()
{
    const RuleIds notes{"passthrough-gpu-not-monitorable", "vm-console-blank", "fb-reserved-info"};
    DesignBuilder design = goodHost().gpu("a40", GpuUse::Passthrough).gpu("a40").vgpuVm("a", "nvidia_a40-8q", 1);
    QCOMPARE(inWords(onlyOf(Checked(design).findings, notes)),
             QStringLiteral("info fb-reserved-info, info passthrough-gpu-not-monitorable, info vm-console-blank"));
    const auto presets = readSeverityPresets();
    QVERIFY(presets);
    const auto sketching = std::ranges::find(*presets, "sketching", &SeverityPreset::id);
    QVERIFY(sketching != presets->end());
    for (const auto &[rule, severity] : sketching->severities)
        design.severity(rule, severity);
    QCOMPARE(inWords(onlyOf(Checked(design).findings, notes)), QString());
}

void TestRulesNotes::dynamic_data()
{
    addRuleColumns();
    const char *none = "error passthrough-dynamic-no-free-match";
    ruleRow("one asked, one free", dynamicOn("8.0.3", 1).dynamic("a40"), "");
    ruleRow("in other letters", dynamicOn("8.0.3", 1).dynamic("NVIDIA A40"), "");
    ruleRow("two asked, one free", dynamicOn("8.0.3", 1).dynamic("a40").dynamic("a40"), none);
    ruleRow("two asked, two free", dynamicOn("8.0.3", 2).dynamic("a40").dynamic("a40"), "");
    ruleRow("another model", dynamicOn("8.0.3", 1).dynamic("a16"), none);
    ruleRow("taken by another VM", dynamicOn("8.0.3", 1).dynamic("a40").wholeVm("b", 0), none);
    ruleRow("switched off",
            goodHost().gpu("a40", GpuUse::Passthrough).passthroughEnabled(false).vm("a").pin("esx01").dynamic("a40"),
            none);
    ruleRow("planned for vGPUs", goodHost().gpu("a40").vm("a").pin("esx01").dynamic("a40"), none);
    ruleRow("not in use yet", goodHost().gpu("a40", GpuUse::Unassigned).vm("a").pin("esx01").dynamic("a40"), "");
    ruleRow("powered off", dynamicOn("8.0.3", 0).dynamic("a40").off(), "");
    ruleRow("nowhere yet", goodHost().vm("a").dynamic("a40"), "");
    ruleRow("placed", dynamicOn("8.0.3", 1).dynamic("a40", 0), "");
    ruleRow("ESXi 6.7", dynamicOn("6.7.3", 1).dynamic("a40"), none);
    ruleRow("ESXi 7.0", dynamicOn("7.0.0", 1).dynamic("a40"), "");
    ruleRow("ESXi not entered", dynamicOn("", 1).dynamic("a40"), "unknown passthrough-dynamic-no-free-match");
    ruleRow("static passthrough on ESXi 6.7", dynamicOn("6.7.3", 1).passthrough(0), "");
}

void TestRulesNotes::boards_data()
{
    addRuleColumns();
    ruleRow("one model twice", goodHost().gpu("a40").gpu("NVIDIA A40"), "");
    ruleRow("two models", goodHost().gpu("a40").gpu("l40s"), "info host-heterogeneous-gpus-ok");
    ruleRow("two models on two hosts", goodHost().gpu("a40").host("esx02").gpu("l40s"), "");
    ruleRow("A16", goodHost().gpu("a16"), "info board-multi-gpu-count");
    ruleRow("M60", goodHost().gpu("m60"), "info board-multi-gpu-count");
    ruleRow("not in the catalog", goodHost().gpu("z900"), "");
}

void TestRulesNotes::modes_data()
{
    addRuleColumns();
    const char *isVolatile = "info mixed-size-mode-volatile";
    ruleRow("mixed size", on("17.4", "a40", VgpuMode::MixedSize), isVolatile);
    ruleRow("same size", on("17.4", "a40"), "");
    ruleRow("mixed size, but passthrough", on("17.4", "a40", VgpuMode::MixedSize).use(GpuUse::Passthrough), "");

    const char *manual = "info blackwell-ada-manual-placement";
    ruleRow("Ada, 19.0, fixed", on("19.0", "l40s").vgpuVm("a", "nvidia_l40s-8q", 0, 8), manual);
    ruleRow("Ada, 18.4, fixed", on("18.4", "l40s").vgpuVm("a", "nvidia_l40s-8q", 0, 8), "");
    ruleRow("Ada, release not entered", on("", "l40s").vgpuVm("a", "nvidia_l40s-8q", 0, 8),
            "unknown blackwell-ada-manual-placement");
    ruleRow("Ada, release not entered, free", on("", "l40s").vgpuVm("a", "nvidia_l40s-8q", 0), "");
    ruleRow("Ada, 19.0, free", on("19.0", "l40s").vgpuVm("a", "nvidia_l40s-8q", 0), "");
    ruleRow("Ada, 19.0, reserved slot fixed", on("19.0", "l40s").reserve("nvidia_l40s-8q", 8), manual);
    ruleRow("Ampere, 19.0, fixed", on("19.0", "a40").vgpuVm("a", "nvidia_a40-8q", 0, 8), "");
    ruleRow("Ada in mixed size", on("19.0", "l40s", VgpuMode::MixedSize).vgpuVm("a", "nvidia_l40s-8q", 0, 0),
            isVolatile);

    ruleRow("12 C-series vGPUs", on("17.4", "a100-pcie-80gb").vgpuVms(12, "grid_a100d-4c", 0), "");
    ruleRow("13 C-series vGPUs", on("17.4", "a100-pcie-80gb").vgpuVms(13, "grid_a100d-4c", 0),
            "info c-series-count-cap");
    ruleRow("13 Q-series vGPUs", on("17.4", "a40").vgpuVms(13, "nvidia_a40-3q", 0), "");
    ruleRow("13 C-series vGPUs, one powered off",
            on("17.4", "a100-pcie-80gb").vgpuVms(12, "grid_a100d-4c", 0).vgpuVm("off", "grid_a100d-4c", 0).off(), "");
}

void TestRulesNotes::guests_data()
{
    addRuleColumns();
    ruleRow("vGPU VM", on("17.4", "a40").vgpuVm("a", "nvidia_a40-8q", 0),
            "info fb-reserved-info, info vm-console-blank");
    ruleRow("two vGPUs of one type", on("17.4", "a40").vgpuVm("a", "nvidia_a40-8q", 0).vgpu("nvidia_a40-8q", 0),
            "info fb-reserved-info, info vm-console-blank");
    ruleRow("passthrough VM", goodHost().gpu("a40", GpuUse::Passthrough).wholeVm("a", 0), "");
    ruleRow("profile not in the catalog", goodHost().vm("a").vgpu("nvidia_z900-8q"), "info vm-console-blank");
}

void TestRulesNotes::tellsUsableMemory()
{
    // 20480 / 16 + 16 + 128 / 2 = 1360
    const Checked checked(on("17.4", "a100-pcie-40gb").vgpuVm("a", "grid_a100-20c", 0));
    const auto findings = onlyOf(checked.findings, {"fb-reserved-info"});
    QCOMPARE(describe(findings.at(0), checked.facts()),
             QStringLiteral("Of the 20480 MB of vGPU profile grid_a100-20c the guest of a can use about 19120 MB; 1360 "
                            "MB are reserved."));
}

void TestRulesNotes::mends_data()
{
    addFixColumns();
    fixRow(on("19.0", "l40s").vgpuVm("a", "nvidia_l40s-8q", 0, 8), "blackwell-ada-manual-placement",
           "Give up the fixed placement IDs on esx01/0000:11:00.0 (NVIDIA L40S)");
    fixRow(DesignBuilder()
               .host("esx01")
               .esxi("8.0.3")
               .host("esx02")
               .esxi("8.0.3")
               .gpu("a40", GpuUse::Passthrough)
               .vm("a")
               .pin("esx01")
               .guest(DriverKind::DataCenter)
               .dynamic("a40"),
           "passthrough-dynamic-no-free-match", "Let a run on esx02");
}

/// The cluster is looked at again when a VM of one of its hosts changes.
void TestRulesNotes::aPlacementAnswersTheCluster()
{
    Document document(dynamicOn("8.0.3", 1).dynamic("a40").wholeVm("b", 0).build());
    Checker checker(document, shippedCatalog());
    const auto missing = [&] { return onlyOf(checker.findings(), {"passthrough-dynamic-no-free-match"}).size(); };
    QCOMPARE(missing(), std::size_t(1));
    run(document, QStringLiteral("Unplace"), unplaceDevice(checker.facts(), {document.design().vms[1].id, 0}).value());
    QCOMPARE(missing(), std::size_t(0));
    document.undo();
    QCOMPARE(missing(), std::size_t(1));
}

REGISTER_TEST(TestRulesNotes, "tst_rules_notes");
#include "tst_rules_notes.moc"
