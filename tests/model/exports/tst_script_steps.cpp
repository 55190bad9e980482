// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_fingerprint.h"
#include "tests/support/design_builder.h"
#include "tests/support/plan_designs.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QtTest>

#include <array>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Every kind of step in every script: carried out, or written for a person; never passed over.
class TestScriptSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsThereInEveryTool();
    void whatNobodySeesIsRemembered();
    void aSettingThatNoToolMakesIsDoneByHand();
    void randomPlansLeaveNothingOut();
};

namespace {

/// What a script does for a kind of step; "hand": it asks a person; "look": a person looks; "other": another script or
/// person does it.
struct Expected {
    const char *govc;
    const char *powercli;
    const char *ansible;
    const char *esxcli;
};

constexpr Expected kByHand{"hand", "hand", "hand", "other"};
constexpr Expected kLook{"look", "look", "hand", "other"};

Expected expectedOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Check:
    case StepKind::Test:
        return kLook;
    case StepKind::SetCluster:
    case StepKind::AddCluster:
    case StepKind::RemoveVm:
    case StepKind::SetEsxi:
    case StepKind::SetManager:
    case StepKind::SetBios:
    case StepKind::ChangeHardware:
    case StepKind::SetHost:
    case StepKind::SetGpu:
    case StepKind::AddHost:
    case StepKind::RemoveHost:
    case StepKind::MoveHost:
    case StepKind::RemoveCluster:
    case StepKind::CreateVm:
    case StepKind::SetGuestDriver:
    case StepKind::ConfigureGuest:
        return kByHand;
    case StepKind::PowerOff:
        return {"power_off", "Set-Power", "vmware_guest_powerstate", "other"};
    case StepKind::PowerOn:
        return {"power_on", "Set-Power", "vmware_guest_powerstate", "other"};
    case StepKind::RemoveDevices:
    case StepKind::AddDevices:
        return {"set_vgpus", "Set-Vgpus", "vmware_guest_vgpu", "other"};
    case StepKind::MoveVm:
        return {"move_vm", "Move-VmTo", "hand", "other"};
    case StepKind::EnterMaintenance:
        return {"enter_maintenance", "Set-Maintenance", "vmware_maintenancemode", "other"};
    case StepKind::LeaveMaintenance:
        return {"leave_maintenance", "Set-Maintenance", "vmware_maintenancemode", "other"};
    case StepKind::SetGraphics:
        return {"set_graphics", "Set-Graphics", "vmware_host_graphics", "set_graphics"};
    case StepKind::SetVgpuMode:
        return {"set_mode", "Set-Mode", "hand", "set_mode"};
    case StepKind::SetMig:
        return {"hand", "hand", "hand", "set_mig"};
    case StepKind::SetPassthrough:
        return {"set_passthrough", "Set-HostPassthrough", "vmware_host_passthrough", "set_passthrough"};
    case StepKind::RestartGraphics:
        return {"hand", "hand", "hand", "restart_graphics"};
    case StepKind::RebootHost:
        return {"reboot_host", "Restart-Host", "hand", "other"};
    case StepKind::ConfigureVm:
        return {"set_memory", "Set-Settings", "vmware_guest", "other"};
    }
    return {"", "", "", ""};
}

bool isAboutGpu(StepKind kind)
{
    return kind == StepKind::SetVgpuMode || kind == StepKind::SetMig || kind == StepKind::SetPassthrough
        || kind == StepKind::SetGpu || kind == StepKind::ChangeHardware;
}

bool isAboutVm(StepKind kind)
{
    return kind == StepKind::PowerOff || kind == StepKind::RemoveDevices || kind == StepKind::MoveVm
        || kind == StepKind::RemoveVm || (kind >= StepKind::CreateVm && kind <= StepKind::PowerOn);
}

Design oneVm()
{
    return goodHost("esx01").gpu("a100-pcie-40gb").vgpuVm("v", "grid_a100-10c", 0).memory(8).reserveAll().pin("esx01");
}

PlanStep vmStep(StepKind kind, const Design &design)
{
    PlanStep step;
    step.kind = kind;
    step.vm = "v";
    step.host = kind == StepKind::MoveVm || kind == StepKind::PowerOn ? "esx01" : "";
    Vm bare = design.vms[0];
    bare.devices.clear();
    Vm other = bare;
    other.memory = Mebibytes::fromGib(16);
    const auto effect = [&](EstateChange::Contents before, EstateChange::Contents after) {
        step.effects.push_back(
            {EntityKind::Vm, {}, {}, "v", design.vms[0].id.value, std::move(before), std::move(after)});
    };
    if (kind == StepKind::RemoveDevices)
        effect(design.vms[0], bare);
    else if (kind == StepKind::AddDevices)
        effect(bare, design.vms[0]);
    else if (kind == StepKind::CreateVm)
        effect({}, bare);
    else if (kind == StepKind::RemoveVm)
        effect(bare, {});
    else
        effect(bare, other);
    if (kind == StepKind::RemoveDevices || kind == StepKind::AddDevices)
        step.devices = {{design.vms[0].devices[0], "esx01", "0000:11:00.0"}};
    return step;
}

PlanStep hostStep(StepKind kind, const Design &design)
{
    PlanStep step;
    step.kind = kind;
    const Host &host = design.clusters[0].hosts[0];
    const bool isCluster =
        kind == StepKind::SetCluster || kind == StepKind::AddCluster || kind == StepKind::RemoveCluster;
    step.host = isCluster ? "" : "esx01";
    step.cluster = isCluster ? design.clusters[0].name : "";
    HostFacts other = host;
    other.graphics = HostGraphics::Shared;
    if (kind == StepKind::SetGraphics)
        step.effects.push_back({EntityKind::Host, {}, {}, "esx01", host.id.value, HostFacts(host), other});
    if (!isAboutGpu(kind))
        return step;
    Gpu gpu = host.gpus[0];
    step.gpu = gpu.address;
    gpu.vgpuMode = kind == StepKind::SetMig ? VgpuMode::Mig : VgpuMode::MixedSize;
    if (kind == StepKind::SetPassthrough)
        gpu.use = GpuUse::Passthrough;
    step.effects.push_back({EntityKind::Gpu, {}, "esx01", gpu.address, gpu.id.value, host.gpus[0], gpu});
    return step;
}

ChangePlan planOf(const std::vector<StepKind> &kinds)
{
    ChangePlan plan;
    plan.before = plan.after = oneVm();
    PlanStage &stage = plan.stages.emplace_back();
    stage.title = "Stage";
    for (const StepKind kind : kinds) {
        stage.steps.push_back(isAboutVm(kind) ? vmStep(kind, plan.before) : hostStep(kind, plan.before));
        stage.steps.back().key = std::string(toString(kind)) + "/x";
    }
    plan.fingerprint = fingerprintOf(plan);
    return plan;
}

QString textOf(const ChangePlan &plan, const char *id)
{
    Document document{Design(plan.after)};
    Checker checker(document, shippedCatalog());
    const auto files = exporterById(id)->write({checker, &plan, {}, false});
    return files ? QString::fromStdString(files->front().bytes) : QString();
}

/// What stands between the headline of a step and that of the next one.
QString partOf(const QString &script, const char *id, int number)
{
    const QString start = QLatin1String(id) == u"powercli"_qs ? u"\nStart-Step %1 "_qs
        : QLatin1String(id) == u"ansible"_qs                  ? u"\n    - name: !unsafe \"%1[: ]"_qs
                                                              : u"\nstep %1 "_qs;
    const QRegularExpression own(start.arg(number)),
        next(start.arg(number + 1) + u"|\n *stage |\nStart-Stage|\nfinish"_qs);
    const auto from = own.match(script).capturedStart();
    if (from < 0)
        return {};
    const auto to = next.match(script, from + 1).capturedStart();
    return script.mid(from, to < 0 ? -1 : to - from);
}

/// How a script asks a person or leaves something to others.
QString wordsOf(const char *id, const QString &expected)
{
    const QString tool = QLatin1String(id);
    if (expected == u"hand"_qs)
        return tool == u"govc"_qs    ? u"\n  manual '"_qs
            : tool == u"powercli"_qs ? u"\n    Request-Manual '"_qs
                                     : u"\n      ansible.builtin.pause:"_qs;
    if (expected == u"other"_qs)
        return u"\nelsewhere"_qs;
    return tool == u"ansible"_qs ? u"\n      community.vmware."_qs + expected + u":"_qs : u' ' + expected;
}

} // namespace

void TestScriptSteps::everyKindIsThereInEveryTool()
{
    // One plan for each kind, so that what a VM or host is to be comes from that step alone.
    for (int k = 0; k <= int(StepKind::Test); ++k) {
        const auto kind = StepKind(k);
        const Expected expected = expectedOf(kind);
        // esxcli writes a file only for hosts that have something to do in their shell.
        const ChangePlan plan = planOf({kind, StepKind::SetMig});
        for (const auto &[id, what] : {std::pair("govc", expected.govc), std::pair("powercli", expected.powercli),
                                       std::pair("ansible", expected.ansible), std::pair("esxcli", expected.esxcli)}) {
            const QString part = partOf(textOf(plan, id), id, 1) + u'\n';
            const QByteArray told =
                QByteArray(toString(kind).data()) + " in " + id + ", " + what + ":\n" + part.toUtf8();
            QVERIFY2(part.size() > 1 && what[0] != '\0', told.constData());
            if (QLatin1String(what) != u"look"_qs)
                QVERIFY2(part.contains(wordsOf(id, QLatin1String(what))), told.constData());
            if (QLatin1String(what) == u"other"_qs)
                QVERIFY2(!part.contains(u"open_action"_qs), told.constData());
        }
    }
}

/// A reboot for nothing that a tool could see: done once, and not again in a second run.
void TestScriptSteps::whatNobodySeesIsRemembered()
{
    const ChangePlan plan = planOf({StepKind::RebootHost});
    QVERIFY(partOf(textOf(plan, "govc"), "govc", 1)
                .contains(u"if open; then\n  reboot_host 'esx01'\n  remember \"$key\"\nfi"_qs));
    QVERIFY(partOf(textOf(plan, "powercli"), "powercli", 1)
                .contains(u"Restart-Host 'esx01'\n    Save-Done $script:Key\n}"_qs));
    const ChangePlan power = planOf({StepKind::EnterMaintenance});
    const QString playbook = partOf(textOf(power, "ansible"), "ansible", 1);
    QVERIFY2(playbook.contains(u"\"'1' not in done\""_qs) && playbook.contains(u"line: \"1\""_qs),
             qPrintable(playbook));
}

/// A reservation below a lock on all memory: it changes nothing that a script sets, and is not passed over.
void TestScriptSteps::aSettingThatNoToolMakesIsDoneByHand()
{
    Design from = oneVm();
    from.vms[0].reservation = Mebibytes::fromGib(2);
    Design to = oneVm();
    to.vms[0].reservation = Mebibytes::fromGib(4);
    const PlannedChange change(from, to);
    int number = 0, found = 0;
    for (const PlanStage &stage : change.plan().stages)
        for (const PlanStep &step : stage.steps) {
            ++number;
            if (step.kind != StepKind::ConfigureVm)
                continue;
            ++found;
            for (const char *id : {"govc", "powercli", "ansible"})
                QVERIFY2(partOf(change.text(id), id, number).contains(wordsOf(id, u"hand"_qs)), id);
        }
    QCOMPARE(found, 1);
}

void TestScriptSteps::randomPlansLeaveNothingOut()
{
    int steps = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        PlanDesigns designs(seed);
        const Design from = designs.design();
        designs.change(12);
        const PlannedChange change(from, designs.design());
        for (const char *id : {"govc", "powercli", "ansible"}) {
            const QString text = change.text(id);
            int number = 0;
            for (const PlanStage &stage : change.plan().stages)
                for (const PlanStep &step : stage.steps) {
                    const QString part = partOf(text, id, ++number);
                    const bool isOpen = part.contains(u"\nif open"_qs) || part.contains(u"\nif (Test-Open"_qs)
                        || part.contains(u"\n      community.vmware."_qs) || part.contains(wordsOf(id, u"hand"_qs));
                    const bool isNothing = step.kind == StepKind::SetVgpuMode && part.contains(u"without a use"_qs);
                    QVERIFY2(isOpen || step.kind == StepKind::Check || isNothing, step.key.c_str());
                    QVERIFY2(!part.contains(u"then\nfi"_qs) && !part.contains(u") {\n}"_qs), step.key.c_str());
                    ++steps;
                }
        }
    }
    QVERIFY(steps > 500);
}

REGISTER_TEST(TestScriptSteps, "tst_script_steps");
#include "tst_script_steps.moc"
