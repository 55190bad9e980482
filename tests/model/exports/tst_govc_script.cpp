// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/design_builder.h"
#include "tests/support/planned_change.h"
#include "tests/support/random_design.h"
#include "tests/support/simulated_vcenter.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// A change plan as a shell script, read by shells and run against a simulated vCenter.
class TestGovcScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isGoodShell_data();
    void isGoodShell();
    void usesOnlyWhatExists();
    void namesRunNothing();
    void dryRunChangesNothing();
    void leadsToThePlannedEstate();
    void leadsBack();
    void leadsAcrossRestarts();
    void aRemovedVmIsDoneByHand();
    void aRemovedHostIsDoneByHand();
    void anAddedVmIsDoneByHand();
    void aFailingCommandStopsIt();
    void manualStepsStopItUntilTheyAreDone();
};

static const char kHostile[] = "-it's $(touch pwned) `id` \"x\" *[a]? \\ {{ b }} \xd9\x85 \xf0\x9f\x9a\x80\nline";

/// Two hosts; a VM gets another vGPU, more memory and MMIO space, one goes to the other host, one gets a whole GPU.
static Design before(const std::string &name)
{
    DesignBuilder builder = goodHost("esx 01");
    builder.gpu("a100-pcie-40gb").gpu("a100-pcie-40gb").use(GpuUse::Unassigned);
    builder.host("esx02").esxi("8.0.3").manager("17.4").gpu("a100-pcie-40gb");
    builder.vgpuVm(name, "grid_a100-10c", 0).memory(16).reserveAll().mmio(32).pin("esx 01");
    builder.vgpuVm("train-02", "grid_a100-10c", 0).memory(8).reserveAll().pin("esx 01");
    builder.vm("whole").guest(DriverKind::DataCenter).memory(8).reserveAll().pin("esx 01");
    return builder;
}

static Design after(const std::string &name)
{
    Design design = before(name);
    Host &first = design.clusters[0].hosts[0];
    Host &second = design.clusters[0].hosts[1];
    first.gpus[1].use = GpuUse::Passthrough;
    first.assignmentPolicy = AssignmentPolicy::Consolidation;
    design.vms[0].devices[0].profile = "grid_a100-20c";
    design.vms[0].memory = Mebibytes::fromGib(32);
    design.vms[0].mmio = Mebibytes::fromGib(64);
    design.vms[1].host = second.id;
    design.vms[1].devices[0].gpu = second.gpus[0].id;
    Device whole;
    whole.kind = DeviceKind::Passthrough;
    whole.gpu = first.gpus[1].id;
    design.vms[2].devices.push_back(whole);
    return design;
}

static std::string scriptOf(const PlannedChange &change, std::size_t file = 0)
{
    return change.write("govc")[file].bytes;
}

/// What of the estate the plan speaks of.
static QJsonObject shownOf(QJsonObject state)
{
    const QString kHosts = QStringLiteral("hosts");
    const QString kVms = QStringLiteral("vms");
    QJsonArray hosts;
    for (const QJsonValue &each : state[kHosts].toArray()) {
        QJsonObject host = each.toObject();
        for (const char *key : {"reboots", "restarts", "maintenance"})
            host.remove(QLatin1String(key));
        QJsonArray gpus;
        for (const QJsonValue &gpu : host[QStringLiteral("gpus")].toArray()) {
            QJsonObject shown = gpu.toObject();
            shown.remove(QStringLiteral("mig"));
            gpus.append(shown);
        }
        host[QStringLiteral("gpus")] = gpus;
        hosts.append(host);
    }
    QJsonArray vms;
    for (const QJsonValue &each : state[kVms].toArray()) {
        QJsonObject vm = each.toObject();
        vm.remove(QStringLiteral("reserved"));
        QJsonObject extra;
        const QJsonObject all = vm[QStringLiteral("extra")].toObject();
        for (const QString &key : all.keys())
            if (key.startsWith(u"pciPassthru."))
                extra[key] = all[key];
        vm[QStringLiteral("extra")] = extra;
        vms.append(vm);
    }
    return {{kHosts, hosts}, {kVms, vms}};
}

/// Runs a script until nothing is asked any more, and says each time that what was asked is done.
static ToolRun confirmed(SimulatedVcenter &vcenter, const std::string &script, QStringList &arguments)
{
    static const QRegularExpression kKey(QStringLiteral("run again with --done '(.*)'\\n"));
    ToolRun run = vcenter.run(script, arguments);
    for (int asked = 0; run.exitCode != 0 && asked < 20; ++asked) {
        const auto key = kKey.match(run.out);
        if (!key.hasMatch())
            break;
        arguments += {QStringLiteral("--done"), key.captured(1)};
        run = vcenter.run(script, arguments);
    }
    return run;
}

/// A skip in a function that a test calls would not end the test.
void TestGovcScript::init()
{
    const QByteArray function = QTest::currentTestFunction();
    if (function == "isGoodShell" || function == "usesOnlyWhatExists")
        return;
    const QString missing = SimulatedVcenter::missing();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void TestGovcScript::isGoodShell_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("train-01");
    QTest::newRow("hostile") << QByteArray(kHostile);
    int row = 0;
    for (const char *text : {kNastyTexts[0], kNastyTexts[4], kNastyTexts[13], kNastyTexts[37]})
        QTest::addRow("nasty %d", row++) << QByteArray(text);
}

void TestGovcScript::isGoodShell()
{
    QFETCH(QByteArray, name);
    const PlannedChange change(before(name.toStdString()), after(name.toStdString()));
    const QTemporaryDir folder;
    for (const OutputFile &file : change.write("govc")) {
        QVERIFY(file.isExecutable);
        const QString path = written(folder, QString::fromStdString(file.name), file.bytes);
        for (const char *shell : {"sh", "bash"}) {
            const ToolRun read = runTool(QLatin1String(shell), {QStringLiteral("-n"), path});
            QVERIFY2(read.exitCode == 0, qPrintable(read.out));
        }
        if (!hasTool("shellcheck"))
            QSKIP("shellcheck is not installed");
        const ToolRun checked = runTool(QStringLiteral("shellcheck"), {path});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.out));
    }
}

/// Commands and options of govc, and of esxcli through it, are those of tests/data/scripts/govc.json.
void TestGovcScript::usesOnlyWhatExists()
{
    QFile file(QStringLiteral(TESTS_DATA_DIR "/scripts/govc.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject known = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject commands = known[u"commands"_qs].toObject();
    const QJsonObject esxcli = known[u"esxcli"_qs].toObject();
    static const QRegularExpression kCall(u"govc ([a-z]+\\.[a-z.]+)([^;|&)\\n]*)"_qs),
        kOption(u" \"?(--?[a-z][a-z.-]*)"_qs), kEsxcli(u"^( -host \"\\$1\") ([a-z ]+[a-z])( .*)$"_qs);
    const auto check = [](const QJsonObject &entry, const QString &options) {
        for (auto found = kOption.globalMatch(options); found.hasNext();) {
            const QString option = found.next().captured(1);
            QVERIFY2(entry[u"options"_qs].toArray().contains(option), qPrintable(option + u" in"_qs + options));
        }
    };
    QSet<QString> seen;
    const QString script = QString::fromStdString(scriptOf(PlannedChange(before("train-01"), after("train-01"))));
    for (const QString &text : script.split(u'\n'))
        for (auto found = kCall.globalMatch(text); found.hasNext();) {
            const auto call = found.next();
            const QString command = call.captured(1);
            if (call.captured(2).startsWith(u" failed"_qs)) // in a message
                continue;
            QVERIFY2(!commands[command][u"source"_qs].toString().isEmpty(), qPrintable(text));
            seen.insert(command);
            const auto inner = kEsxcli.match(call.captured(2));
            check(commands[command].toObject(), inner.hasMatch() ? inner.captured(1) : call.captured(2));
            if (command != u"host.esxcli"_qs)
                continue;
            QVERIFY2(esxcli.contains(inner.captured(2)), qPrintable(text));
            check(esxcli[inner.captured(2)].toObject(), inner.captured(3));
        }
    const QStringList all = commands.keys();
    QCOMPARE(seen, QSet<QString>(all.begin(), all.end()));
}

void TestGovcScript::namesRunNothing()
{
    const PlannedChange change(before(kHostile), after(kHostile));
    SimulatedVcenter vcenter(change.plan().before);
    const ToolRun run = vcenter.run(scriptOf(change), {QStringLiteral("--apply")});
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QVERIFY(!QFile::exists(QStringLiteral("pwned")));
}

void TestGovcScript::dryRunChangesNothing()
{
    const PlannedChange change(before("train-01"), after("train-01"));
    SimulatedVcenter vcenter(change.plan().before);
    const QJsonObject was = vcenter.state();
    const ToolRun run = vcenter.run(scriptOf(change), {});
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QCOMPARE(asText(vcenter.state()), asText(was));
    QCOMPARE(vcenter.changes(), QStringList());
    QVERIFY(run.out.contains(u"would run: 'govc' 'gpu.vm.add' '-vm' 'train-01' '-profile' 'grid_a100-20c'"));
    QVERIFY(run.out.contains(u"[power-off/train-01] Power off train-01."));
}

void TestGovcScript::leadsToThePlannedEstate()
{
    const PlannedChange change(before("train-01"), after("train-01"));
    SimulatedVcenter vcenter(change.plan().before);
    const std::string script = scriptOf(change);
    const ToolRun run = vcenter.run(script, {QStringLiteral("--apply")});
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QCOMPARE(asText(shownOf(vcenter.state())), asText(EstateJson::of(change.plan().after)));
    // All is as planned now, so that nothing is done again.
    const ToolRun again = vcenter.run(script, {QStringLiteral("--apply")});
    QVERIFY2(again.exitCode == 0, qPrintable(again.out));
    QCOMPARE(vcenter.changes(), QStringList());
}

/// There and back, twice: each run ends in its design, and a second one of the same changes nothing.
void TestGovcScript::leadsBack()
{
    const PlannedChange change(before(kHostile), after(kHostile));
    SimulatedVcenter vcenter(change.plan().before);
    QCOMPARE(asText(shownOf(vcenter.state())), asText(EstateJson::of(change.plan().before)));
    for (const bool isBack : {false, true, false, true}) {
        const std::string script = scriptOf(change, isBack ? 1 : 0);
        const ToolRun run = vcenter.run(script, {u"--apply"_qs});
        QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        QVERIFY(!vcenter.changes().isEmpty());
        const Design &end = isBack ? change.plan().before : change.plan().after;
        QCOMPARE(asText(shownOf(vcenter.state())), asText(EstateJson::of(end)));
        const ToolRun again = vcenter.run(script, {u"--apply"_qs});
        QVERIFY2(again.exitCode == 0, qPrintable(again.out));
        QCOMPARE(vcenter.changes(), QStringList());
    }
}

/// A host that restarts, for something that nobody sees from outside: its VMs go off and on once, not at every run.
void TestGovcScript::leadsAcrossRestarts()
{
    Design to = before("train-01");
    to.clusters[0].hosts[0].bios.above4g = true;
    const PlannedChange change(before("train-01"), to);
    SimulatedVcenter vcenter(change.plan().before);
    QStringList arguments{u"--apply"_qs};
    const ToolRun run = confirmed(vcenter, scriptOf(change), arguments);
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QVERIFY(!vcenter.changes().isEmpty());
    const ToolRun again = vcenter.run(scriptOf(change), {u"--apply"_qs});
    QVERIFY2(again.exitCode == 0, qPrintable(again.out));
    QCOMPARE(vcenter.changes(), QStringList());
    QCOMPARE(asText(shownOf(vcenter.state())), asText(EstateJson::of(change.plan().after)));
}

void TestGovcScript::aRemovedVmIsDoneByHand()
{
    Design to = before("train-01");
    to.vms.erase(to.vms.begin() + 1);
    const PlannedChange change(before("train-01"), to);
    SimulatedVcenter vcenter(change.plan().before);
    const ToolRun run = vcenter.run(scriptOf(change), {u"--apply"_qs});
    QVERIFY2(run.exitCode != 0 && run.out.contains(u"MANUAL STEP: Remove VM train-02."_qs), qPrintable(run.out));
    const QStringList arguments{u"--apply"_qs, u"--done"_qs, u"remove-vm/train-02"_qs};
    // Said to be done, but still there: the end sees it.
    const ToolRun lied = vcenter.run(scriptOf(change), arguments);
    QVERIFY2(lied.exitCode != 0 && lied.out.contains(u"NOT as planned: train-02"_qs), qPrintable(lied.out));
    vcenter.destroy(u"vm"_qs, u"train-02"_qs);
    const ToolRun done = vcenter.run(scriptOf(change), {u"--apply"_qs});
    QVERIFY2(done.exitCode == 0, qPrintable(done.out));
    QCOMPARE(vcenter.changes(), QStringList());
    QCOMPARE(asText(shownOf(vcenter.state())), asText(EstateJson::of(change.plan().after)));
}

void TestGovcScript::aRemovedHostIsDoneByHand()
{
    Design to = before("train-01");
    to.clusters[0].hosts.pop_back();
    const PlannedChange change(before("train-01"), to);
    SimulatedVcenter vcenter(change.plan().before);
    const ToolRun run = vcenter.run(scriptOf(change), {u"--apply"_qs});
    QVERIFY2(run.exitCode != 0 && run.out.contains(u"MANUAL STEP: Remove host esx02"_qs), qPrintable(run.out));
    vcenter.destroy(u"host"_qs, u"esx02"_qs);
    const ToolRun done = vcenter.run(scriptOf(change), {u"--apply"_qs});
    QVERIFY2(done.exitCode == 0, qPrintable(done.out));
    QCOMPARE(vcenter.changes(), QStringList());
    QCOMPARE(asText(shownOf(vcenter.state())), asText(EstateJson::of(change.plan().after)));
}

/// The way back from a VM that was removed: somebody has to make it again.
void TestGovcScript::anAddedVmIsDoneByHand()
{
    Design from = before("train-01");
    from.vms.erase(from.vms.begin() + 1);
    const PlannedChange change(from, before("train-01"));
    SimulatedVcenter vcenter(change.plan().before);
    const ToolRun run = vcenter.run(scriptOf(change), {u"--apply"_qs});
    QVERIFY2(run.exitCode != 0 && run.out.contains(u"MANUAL STEP: Create VM train-02"_qs), qPrintable(run.out));
    // Said to be done, but not there: nothing is done to what is not there.
    const ToolRun lied = vcenter.run(scriptOf(change), {u"--apply"_qs, u"--done"_qs, u"create-vm/train-02"_qs});
    QVERIFY2(lied.exitCode != 0 && lied.out.contains(u"there is no VM with this name: train-02"_qs),
             qPrintable(lied.out));
}

void TestGovcScript::aFailingCommandStopsIt()
{
    const PlannedChange change(before("train-01"), after("train-01"));
    SimulatedVcenter vcenter(change.plan().before);
    const ToolRun run =
        vcenter.run(scriptOf(change), {QStringLiteral("--apply")}, QStringLiteral("host.maintenance.enter"));
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.out.contains(u"STOPPED at enter-maintenance/esx 01"), qPrintable(run.out));
    QVERIFY(vcenter.changes().last().contains(u"host.maintenance.enter"));
    // The next run goes on from there.
    QCOMPARE(vcenter.run(scriptOf(change), {QStringLiteral("--apply")}).exitCode, 0);
    QCOMPARE(asText(shownOf(vcenter.state())), asText(EstateJson::of(change.plan().after)));
}

void TestGovcScript::manualStepsStopItUntilTheyAreDone()
{
    Design to = before("train-01");
    to.clusters[0].hosts[0].gpus[0].vgpuMode = VgpuMode::Mig;
    to.vms[0].devices[0].profile = to.vms[1].devices[0].profile = "grid_a100-1-5c";
    const PlannedChange change(before("train-01"), to);
    SimulatedVcenter vcenter(change.plan().before);
    const ToolRun run = vcenter.run(scriptOf(change), {QStringLiteral("--apply")});
    QVERIFY(run.exitCode != 0);
    const QString key = QStringLiteral("set-mig/esx 01/0000:11:00.0");
    QVERIFY2(run.out.contains(u"run again with --done '"_qs + key), qPrintable(run.out));
    const ToolRun done = vcenter.run(scriptOf(change), {QStringLiteral("--apply"), QStringLiteral("--done"), key});
    QVERIFY2(done.exitCode == 0, qPrintable(done.out));
}

REGISTER_TEST(TestGovcScript, "tst_govc_script");
#include "tst_govc_script.moc"
