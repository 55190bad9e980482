// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/exported_design.h"
#include "tests/support/test_registry.h"
#include "tests/support/workbench.h"

#include <QProcess>
#include <QtTest>

#include <yaml-cpp/yaml.h>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The same layout for NVIDIA's tools on Linux hosts, and VM classes for a Supervisor.
class TestConfigurations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void migPartedHasCountsAndIndices();
    void indicesPassOverWhatTheToolDoesNotSee();
    void migScriptHasStarts();
    void migScriptTellsBeforeItActs();
    void vgpuDeviceManagerHasTypes();
    void vmClassesHaveDevices();
    void vmClassesSayWhatTheyCannot();
    void onlyKeysOfTheTools_data();
    void onlyKeysOfTheTools();
    void hostileNamesStayInComments();
    void nothingGivesAnEmptyFile_data();
    void nothingGivesAnEmptyFile();
    void sameBytesTwice_data();
    void sameBytesTwice();

private:
    /// An H100 in MIG mode with one 4g and one 3g instance, an A100 with three vGPUs, and one in passthrough.
    static Design threeModes()
    {
        Workbench bench;
        bench.gpu(u"h100-pcie-80gb vgpu mig"_qs);
        bench.gpu(u"a100-pcie-40gb vgpu same-size"_qs);
        bench.gpu(u"a100-pcie-40gb passthrough"_qs);
        bench.vm("four", u"vgpu nvidia_h100-4-40c on A@0"_qs);
        bench.vm("three", u"vgpu nvidia_h100-3-40c on A@4"_qs);
        bench.vm("slices", u"vgpu grid_a100-10c on B"_qs);
        bench.vm("two", u"vgpu grid_a100-10c on B; vgpu grid_a100-10c on B"_qs);
        bench.vm("whole", u"passthrough on C"_qs);
        return bench.design();
    }
    static YAML::Node read(const ExportedDesign &design, const char *id)
    {
        return YAML::Load(design.write(id).front().bytes);
    }
};

void TestConfigurations::migPartedHasCountsAndIndices()
{
    const YAML::Node file = read(ExportedDesign(threeModes()), "mig-parted");
    QCOMPARE(file["version"].as<std::string>(), std::string("v1"));
    const YAML::Node entries = file["mig-configs"]["esx01"];
    // mig-parted counts what NVML sees (its cmd/nvidia-mig-parted/util/device.go): a GPU that is passed through is none.
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0]["devices"].as<std::vector<int>>(), std::vector<int>{0});
    QVERIFY(entries[0]["mig-enabled"].as<bool>());
    QCOMPARE(entries[0]["mig-devices"]["4g.40gb"].as<int>(), 1);
    QCOMPARE(entries[0]["mig-devices"]["3g.40gb"].as<int>(), 1);
    QCOMPARE(entries[1]["devices"].as<std::vector<int>>(), std::vector<int>{1});
    QVERIFY(!entries[1]["mig-enabled"].as<bool>());
    QCOMPARE(entries[1]["mig-devices"].size(), std::size_t(0));
    QVERIFY(ExportedDesign(threeModes()).write("mig-parted").front().bytes.find("0000:12:00.0") != std::string::npos);
}

/// mig-parted counts without GPUs that are passed through, vgpu-device-manager with them: it goes by the PCI bus (its
/// cmd/nvidia-vgpu-dm/assert/config.go).
void TestConfigurations::indicesPassOverWhatTheToolDoesNotSee()
{
    Workbench bench;
    bench.gpu(u"h100-pcie-80gb passthrough"_qs);
    bench.gpu(u"h100-pcie-80gb vgpu mig"_qs);
    bench.vm("whole", u"passthrough on A"_qs);
    bench.vm("four", u"vgpu nvidia_h100-4-40c on B@0"_qs);
    const ExportedDesign design(bench.design());
    const YAML::Node mig = read(design, "mig-parted")["mig-configs"]["esx01"];
    QCOMPARE(mig.size(), std::size_t(1));
    QCOMPARE(mig[0]["devices"].as<std::vector<int>>(), std::vector<int>{0});
    const YAML::Node vgpus = read(design, "vgpu-device-manager")["vgpu-configs"]["esx01"];
    QCOMPARE(vgpus[0]["devices"].as<std::vector<int>>(), std::vector<int>{1});
}

/// 4g.40gb may start at memory slice 0 only, 3g.40gb at 0 and 4 (NVIDIA MIG user guide, H100).
void TestConfigurations::migScriptHasStarts()
{
    const auto files = ExportedDesign(threeModes()).write("mig-parted");
    QCOMPARE(files.size(), std::size_t(2));
    QVERIFY(files[1].isExecutable);
    const QString script = QString::fromStdString(files[1].bytes);
    QVERIFY2(script.contains(u"set_layout '0000:10:00.0' '4g.40gb:0' '3g.40gb:4'\n"_qs), qPrintable(script));
    QVERIFY(script.contains(u"mig_off '0000:11:00.0'\n"_qs));
    QVERIFY(!script.contains(u"mig_off '0000:12:00.0'"_qs)); // passed through
}

/// With a stand-in for nvidia-smi that writes down how it was called.
void TestConfigurations::migScriptTellsBeforeItActs()
{
    QTemporaryDir folder;
    const auto put = [&](const QString &name, const std::string &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    put(u"sliceboard-mig.sh"_qs, ExportedDesign(threeModes()).write("mig-parted")[1].bytes);
    // Lists what a file says, as nvidia-smi draws it (NVIDIA MIG user guide), and writes down what would change it.
    put(u"nvidia-smi"_qs,
        "#!/bin/sh\ncase \"$*\" in *-lgi*) cat \"$(dirname \"$0\")/now\" 2>/dev/null; exit 0;; esac\n"
        "echo \"$@\" >> \"$(dirname \"$0\")/calls\"\n");
    const auto start = [&](const QStringList &arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_qs, folder.path() + u':' + environment.value(u"PATH"_qs));
        process.setProcessEnvironment(environment);
        process.start(folder.filePath(u"sliceboard-mig.sh"_qs), arguments);
        process.waitForFinished();
        return process.exitCode();
    };
    QCOMPARE(start({}), 2);
    QCOMPARE(start({u"esx01"_qs}), 0);
    QVERIFY(!QFile::exists(folder.filePath(u"calls"_qs)));
    QCOMPARE(start({u"esx01"_qs, u"--apply"_qs}), 0);
    QFile calls(folder.filePath(u"calls"_qs));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QVERIFY(calls.readAll().startsWith("-i 0000:10:00.0 -mig 1\nmig -i 0000:10:00.0 -cgi 4g.40gb:0,3g.40gb:4 -C\n"));
    calls.close();
    put(u"now"_qs,
        "|   0  MIG 4g.40gb          5        1          0:4     |\n"
        "|   0  MIG 3g.40gb          9        2          4:4     |\n");
    QVERIFY(QFile::remove(calls.fileName()));
    QCOMPARE(start({u"esx01"_qs, u"--apply"_qs}), 0);
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QVERIFY(!calls.readAll().contains("-cgi"));
}

void TestConfigurations::vgpuDeviceManagerHasTypes()
{
    const YAML::Node entries = read(ExportedDesign(threeModes()), "vgpu-device-manager")["vgpu-configs"]["esx01"];
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0]["vgpu-devices"]["H100-4-40C"].as<int>(), 1);
    QCOMPARE(entries[0]["vgpu-devices"]["H100-3-40C"].as<int>(), 1);
    QCOMPARE(entries[1]["vgpu-devices"]["A100-10C"].as<int>(), 3);
}

void TestConfigurations::vmClassesHaveDevices()
{
    QStringList profiles;
    for (const YAML::Node &made : YAML::LoadAll(ExportedDesign(threeModes()).text("vm-classes"))) {
        if (!made.IsMap())
            continue;
        QCOMPARE(made["kind"].as<std::string>(), std::string("VirtualMachineClass"));
        profiles += QString::fromStdString(
            made["spec"]["hardware"]["devices"]["vgpuDevices"][0]["profileName"].as<std::string>());
    }
    QCOMPARE(profiles, (QStringList{u"nvidia_h100-4-40c"_qs, u"nvidia_h100-3-40c"_qs, u"grid_a100-10c"_qs}));
}

void TestConfigurations::vmClassesSayWhatTheyCannot()
{
    const QString text = QString::fromStdString(ExportedDesign(threeModes()).text("vm-classes"));
    QVERIFY2(text.contains(u"# for two\n# MANUAL: no class was written, for a VM class lists vGPUs by profile name"_qs),
             qPrintable(text));
    QVERIFY(
        text.contains(u"# for whole\n# MANUAL: no class was written, for a VM class has no static DirectPath I/O"_qs));
}

static const char *const kConfigurations[] = {"mig-parted", "vgpu-device-manager", "vm-classes"};

static void addConfigurations()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : kConfigurations)
        QTest::newRow(id) << QByteArray(id);
}

void TestConfigurations::onlyKeysOfTheTools_data() { addConfigurations(); }

/// mig-parted and vgpu-device-manager refuse keys that they do not know (FORMATS 6 and 7).
void TestConfigurations::onlyKeysOfTheTools()
{
    QFETCH(QByteArray, id);
    const std::set<std::string> known = id == "vm-classes"
        ? std::set<std::string>{"apiVersion",
                                "kind",
                                "metadata",
                                "name",
                                "spec",
                                "hardware",
                                "memory",
                                "devices",
                                "vgpuDevices",
                                "profileName",
                                "dynamicDirectPathIODevices",
                                "vendorID",
                                "deviceID",
                                "customLabel",
                                "policies",
                                "resources",
                                "requests",
                                "limits"}
        : std::set<std::string>{"version",       "mig-configs", "vgpu-configs", "devices",
                                "device-filter", "mig-enabled", "mig-devices",  "vgpu-devices"};
    const std::function<void(const YAML::Node &, bool)> look = [&](const YAML::Node &node, bool areNames) {
        if (node.IsSequence())
            for (const YAML::Node &item : node)
                look(item, false);
        if (!node.IsMap())
            return;
        for (const auto &entry : node) {
            const auto key = entry.first.as<std::string>();
            QVERIFY2(areNames || known.contains(key), key.c_str());
            look(entry.second,
                 key == "mig-configs" || key == "vgpu-configs" || key == "mig-devices" || key == "vgpu-devices");
        }
    };
    for (const YAML::Node &document : YAML::LoadAll(ExportedDesign(threeModes()).write(id.constData()).front().bytes))
        look(document, false);
}

void TestConfigurations::hostileNamesStayInComments()
{
    const ExportedDesign design(hostileDesign());
    for (const char *id : kConfigurations)
        for (const OutputFile &file : design.write(id)) {
            QVERIFY(QString::fromStdString(file.bytes).toStdString() == file.bytes); // UTF-8
            if (!file.isExecutable) {
                QVERIFY(!YAML::LoadAll(file.bytes).empty());
                continue;
            }
            QProcess shell;
            shell.start(u"bash"_qs, {u"-n"_qs});
            shell.write(file.bytes.data(), qint64(file.bytes.size()));
            shell.closeWriteChannel();
            QVERIFY(shell.waitForFinished());
            QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        }
}

void TestConfigurations::nothingGivesAnEmptyFile_data() { addConfigurations(); }

void TestConfigurations::nothingGivesAnEmptyFile()
{
    QFETCH(QByteArray, id);
    const ExportedDesign design{Design()};
    const auto documents = YAML::LoadAll(design.write(id.constData()).front().bytes);
    if (id == "vm-classes")
        QVERIFY(documents.empty() || documents.front().IsNull());
    else // a list without entries is refused by both (their api/spec/v1/spec.go), a version alone is not
        QCOMPARE(documents.front().size(), std::size_t(1));
    if (id != "vm-classes")
        QCOMPARE(documents.front()["version"].as<std::string>(), std::string("v1"));
}

void TestConfigurations::sameBytesTwice_data() { addConfigurations(); }

void TestConfigurations::sameBytesTwice()
{
    QFETCH(QByteArray, id);
    QVERIFY(ExportedDesign(threeModes()).write(id.constData()) == ExportedDesign(threeModes()).write(id.constData()));
}

REGISTER_TEST(TestConfigurations, "tst_configurations");
#include "tst_configurations.moc"
