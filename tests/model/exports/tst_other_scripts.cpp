// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/exported_design.h"
#include "tests/support/npm_parsers.h"
#include "tests/support/planned_change.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Scripts for the shell of ESXi hosts and for Terraform, read by what reads them in earnest.
class TestOtherScripts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostScriptsAreGoodShell_data();
    void hostScriptsAreGoodShell();
    void hostScriptTellsBeforeItActs();
    void hostScriptStopsBeforeManualSteps();
    void hostScriptStopsOnAnotherHost();
    void terraformIsGoodHcl_data();
    void terraformIsGoodHcl();
    void terraformNamesWhatIsLeft();
    void sameBytesTwice_data();
    void sameBytesTwice();

private:
    /// From time slices to MIG on an A100, with the graphics type changed, too.
    static PlannedChange toMig(const std::string &name = "vm-2");
};

PlannedChange TestOtherScripts::toMig(const std::string &name)
{
    Design before = exampleFile("example-a");
    before.vms[1].name = name;
    before.clusters[0].hosts[0].graphics = HostGraphics::Shared;
    Design after = before;
    after.clusters[0].hosts[0].graphics = HostGraphics::SharedDirect;
    after.clusters[0].hosts[0].gpus[1].vgpuMode = VgpuMode::Mig;
    after.vms[1].devices[0].profile = "grid_a100-3-20c";
    return {before, std::move(after)};
}

static void addNames()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("vm-2");
    for (const char *name : {"it's \"x\" $(touch pwned) `touch pwned`", "one\ntwo: {{ apply }}\n# three", "-rf *",
                             "\xd7\xa9\xe2\x80\xae${x} %{if}"})
        QTest::newRow(name) << QByteArray(name);
}

void TestOtherScripts::hostScriptsAreGoodShell_data() { addNames(); }

void TestOtherScripts::hostScriptsAreGoodShell()
{
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    for (const OutputFile &file : toMig(name.toStdString()).write("esxcli")) {
        const QString path = written(folder, QString::fromStdString(file.name), file.bytes);
        QVERIFY(file.isExecutable);
        for (const QStringList &reader :
             {QStringList{u"sh"_qs, u"-n"_qs, path}, QStringList{u"bash"_qs, u"-n"_qs, path},
              QStringList{u"shellcheck"_qs, u"-s"_qs, u"sh"_qs, u"-S"_qs, u"warning"_qs, path}}) {
            if (!hasTool(qPrintable(reader.first())))
                continue;
            const ToolRun run = runTool(reader.first(), reader.mid(1));
            QVERIFY2(run.exitCode == 0, qPrintable(run.out));
        }
    }
}

/// Stand-ins for what is on a host; each writes down what would change something.
static QProcessEnvironment standIns(const QTemporaryDir &folder)
{
    for (const char *name : {"esxcli", "nvidia-smi", "nv-hostengine"}) {
        const QString path = written(folder, QLatin1String(name),
                                     "#!/bin/sh\ncase \"$*\" in\n"
                                     "'system hostname get') echo '   Host Name: esxi-1'; exit;;\n"
                                     "*' get') echo '   Default Graphics Type: Shared'; exit;;\nesac\n"
                                     "echo \"$(basename \"$0\") $*\" >> \"$(dirname \"$0\")/calls\"\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_qs, folder.path() + u':' + environment.value(u"PATH"_qs));
    return environment;
}

void TestOtherScripts::hostScriptTellsBeforeItActs()
{
    const QTemporaryDir folder;
    const QProcessEnvironment environment = standIns(folder);
    const QString script = written(folder, u"script.sh"_qs, toMig().write("esxcli").front().bytes);
    const ToolRun run = runTool(u"sh"_qs, {script}, environment);
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QVERIFY2(run.out.contains(u"would run: esxcli graphics host set --default-type SharedPassthru"_qs),
             qPrintable(run.out));
    QVERIFY2(run.out.contains(u"would run: nvidia-smi -i 0000:65:00.0 -mig 1"_qs), qPrintable(run.out));
    QVERIFY(!run.out.contains(u"-cgi"_qs)); // the platform makes the instances
    QVERIFY(!QFile::exists(folder.filePath(u"calls"_qs)));
}

void TestOtherScripts::hostScriptStopsBeforeManualSteps()
{
    const QTemporaryDir folder;
    const QProcessEnvironment environment = standIns(folder);
    const QString script = written(folder, u"script.sh"_qs, toMig().write("esxcli").front().bytes);
    QStringList arguments{script, u"--apply"_qs};
    ToolRun run = runTool(u"sh"_qs, arguments, environment);
    QCOMPARE(run.exitCode, 3);
    QVERIFY(!QFile::exists(folder.filePath(u"calls"_qs)));
    static const QRegularExpression kKey(QStringLiteral("--done (\\S+)\\n"));
    for (int steps = 0; run.exitCode == 3 && steps < 50; ++steps) {
        const auto key = kKey.match(run.out);
        QVERIFY2(key.hasMatch(), qPrintable(run.out));
        arguments += {u"--done"_qs, key.captured(1)};
        run = runTool(u"sh"_qs, arguments, environment);
    }
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    QFile calls(folder.filePath(u"calls"_qs));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    const QByteArray done = calls.readAll();
    QVERIFY(done.contains("nvidia-smi -i 0000:65:00.0 -mig 1\n"));
    // What was done by hand and by the script is remembered: run again, it calls nothing.
    run = runTool(u"sh"_qs, {script, u"--apply"_qs}, environment);
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    calls.seek(0);
    QCOMPARE(calls.readAll(), done);
}

void TestOtherScripts::hostScriptStopsOnAnotherHost()
{
    const QTemporaryDir folder;
    const QProcessEnvironment environment = standIns(folder);
    std::string script = toMig().write("esxcli").front().bytes;
    const std::size_t at = script.find("need_host 'esxi-1'");
    QVERIFY(at != std::string::npos);
    script.replace(at, 18, "need_host 'esxi-2'");
    const ToolRun run = runTool(u"sh"_qs, {written(folder, u"script.sh"_qs, script), u"--apply"_qs}, environment);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains(u"STOPPED: this host is called esxi-1, but the script is for esxi-2"_qs),
             qPrintable(run.out));
}

void TestOtherScripts::terraformIsGoodHcl_data() { addNames(); }

void TestOtherScripts::terraformIsGoodHcl()
{
    QFETCH(QByteArray, name);
    const QString problem = NpmParser::missing("@cdktf/hcl2json");
    if (!problem.isEmpty())
        QSKIP(qPrintable(problem));
    Design design = exampleFile("example-a");
    design.vms[0].name = name.toStdString();
    const ToolRun run = NpmParser::run("hcl", ExportedDesign(design).text("terraform"));
    QVERIFY2(run.exitCode == 0, qPrintable(run.out));
    const QJsonObject vms = NpmParser::object(run)[u"resource"_qs][u"vsphere_virtual_machine"_qs].toObject();
    QCOMPARE(vms.size(), 2);
    // "$${" and "%%{" stand for "${" and "%{", which would be templates.
    const QString read = vms[u"vm_1"_qs].toArray()[0].toObject()[u"name"_qs].toString();
    QCOMPARE(QString(read).replace(u"$${"_qs, u"${"_qs).replace(u"%%{"_qs, u"%{"_qs), QString::fromUtf8(name));
    for (const QString &key : vms[u"vm_1"_qs].toArray()[0].toObject().keys())
        QVERIFY2((QStringList{u"name"_qs, u"resource_pool_id"_qs, u"host_system_id"_qs, u"memory"_qs,
                              u"memory_reservation_locked_to_max"_qs, u"memory_reservation"_qs, u"firmware"_qs,
                              u"hardware_version"_qs, u"extra_config"_qs, u"pci_device_id"_qs, u"lifecycle"_qs}
                      .contains(key)),
                 qPrintable(key));
}

void TestOtherScripts::terraformNamesWhatIsLeft()
{
    const QString text = QString::fromStdString(ExportedDesign(exampleFile("example-a")).text("terraform"));
    QVERIFY(text.contains(u"pci_device_id    = [\"0000:17:00.0\"]"_qs));
    QVERIFY(text.contains(u"# MANUAL: add a vGPU of type grid_a100-20c."_qs));
    QVERIFY(!text.contains(u"shared_pci_device_id"_qs));
}

void TestOtherScripts::sameBytesTwice_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"esxcli", "terraform"})
        QTest::newRow(id) << QByteArray(id);
}

void TestOtherScripts::sameBytesTwice()
{
    QFETCH(QByteArray, id);
    QVERIFY(toMig().write(id.constData()) == toMig().write(id.constData()));
}

REGISTER_TEST(TestOtherScripts, "tst_other_scripts");
#include "tst_other_scripts.moc"
