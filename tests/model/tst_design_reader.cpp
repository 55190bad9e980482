// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "tests/support/test_registry.h"
#include "tests/support/to_string.h"

#include <QDir>
#include <QtTest>

#include <fmt/format.h>

using namespace sliceboard;

/// Bad files: one clear message each, with its place.
class TestDesignReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBadFiles_data();
    void refusesBadFiles();
    void everyBadFileIsInTheTable();
    void refusesAbsurdCounts_data();
    void refusesAbsurdCounts();
    void refusesHugeFiles();
    void readsWhatTheCatalogDoesNotKnow();
    void readsHandWrittenForms();
    void findsReferencesInAnyOrderAndCase();
    void tellsComments_data();
    void tellsComments();
};

struct BadFile {
    const char *name;
    int line;
    int column;
    const char *text;
};

static constexpr BadFile kBadFiles[] = {
    {"alias-bomb", 2, 6, "Anchors and aliases are not part of this format; write the value out."},
    {"at-with-passthrough", 11, 32, "\"at\" belongs to a device with \"profile\" only."},
    {"bad-address-function", 7, 23, "Expected a PCI address such as \"0000:17:00.0\", but got \"0000:17:00.8\"."},
    {"bad-address", 7, 23, "Expected a PCI address such as \"0000:17:00.0\", but got \"17:00.0\"."},
    {"bad-date", 3, 24, "Expected a date such as 2027-01-31, but got \"2027-02-30\"."},
    {"bad-esxi", 6, 15, "Expected an ESXi version such as 8.0.3, but got \"eight\"."},
    {"bad-indentation", 4, 4, "This is not well-formed YAML: end of sequence not found."},
    {"bad-memory", 4, 13,
     "Expected an amount of memory such as \"64 GB\" or \"512 MB\", at most 65536 GB, but got \"64 gigs\"."},
    {"bad-reservation", 4, 18,
     "Expected the word \"all\" or an amount of memory such as \"64 GB\", at most 65536 GB, but got \"half\"."},
    {"binary", 1, 1, "The control character 0x00 does not belong in a text file."},
    {"control-character", 2, 9, "The control character 0x07 does not belong in a text file."},
    {"deep-nesting", 2, 40, "Lists and maps are nested deeper than 32 levels, which is the most that is read."},
    {"duplicate-address", 8, 23, "The PCI address 0000:af:00.0 is used twice on this host."},
    {"duplicate-cluster", 4, 11, "The name \"a\" is used twice; the first time in line 3."},
    {"duplicate-host", 8, 15, "The name \"h1\" is used twice; the first time in line 5."},
    {"duplicate-key", 3, 1, "The key \"name\" occurs twice in one map."},
    {"duplicate-vm", 5, 11, "The name \"v\" is used twice; the first time in line 3."},
    {"empty-name", 3, 12, "A name must not be empty."},
    {"empty", 1, 1, "This file is empty; a design starts with \"format: 1\"."},
    {"format-text", 1, 9, "Expected a whole number, but got \"1\"."},
    {"format-zero", 1, 9, "Expected a whole number from 1 to 2147483647, but got 0."},
    {"gpu-without-host", 11, 23, "Expected a GPU such as \"esx01/0000:17:00.0\", but got \"0000:17:00.0\"."},
    {"label-with-profile", 11, 29, "\"label\" belongs to a device with \"passthrough_model\" only."},
    {"list-for-text", 2, 7, "Expected text, but got a list."},
    {"long-x-key", 2, 1, "This key is longer than 200 bytes, which is the most that is read."},
    {"manager-list", 6, 23,
     "Expected a release such as 17.4, the word \"none\" or a map with \"driver\" and \"release\", but got a "
     "list."},
    {"missing-address", 6, 16, "The key \"address\" is missing here."},
    {"missing-format", 1, 1,
     "This is not a design: the key \"format\" is missing; a design starts with \"format: 1\"."},
    {"missing-gpu", 11, 39, "The host \"h1\" has no GPU at the PCI address 0000:18:00.0."},
    {"missing-host-of-gpu", 10, 29, "There is no host \"h2\" in this design."},
    {"missing-host", 10, 11, "There is no host \"h2\" in this design."},
    {"missing-name", 3, 5, "The key \"name\" is missing here."},
    {"negative-memory", 4, 13,
     "Expected an amount of memory such as \"64 GB\" or \"512 MB\", at most 65536 GB, but got \"-1 GB\"."},
    {"newer-format", 1, 9, "This file has format 2; this program reads up to 1: it needs a newer Sliceboard."},
    {"no-kind-of-device", 11, 9,
     "Expected a device with exactly one of \"passthrough\", \"passthrough_model\" and \"profile\"."},
    {"not-a-map", 1, 1, "This is not a design: it starts with a list instead of \"format: 1\"."},
    {"not-utf8", 2, 10, "The byte 0xe9 is not UTF-8; save the file as UTF-8 text."},
    {"presentation-unknown-names", 2, 23, "Expected one of real, pseudonyms, but got \"none\"."},
    {"not-yaml", 2, 7, "The quotation mark that opens here is never closed."},
    {"nothing-for-text", 2, 1, "Expected text, but got nothing."},
    {"on-with-passthrough", 11, 32,
     "A device with \"passthrough\" names its GPU there; \"on\" belongs to the other devices."},
    {"only-comment", 1, 1, "This file is empty; a design starts with \"format: 1\"."},
    {"placement-id-octal", 11, 26, "Expected a whole number, but got \"010\"."},
    {"placement-id-too-large", 11, 26, "Expected a whole number from 0 to 4096, but got 4097."},
    {"tab-indentation", 3, 2, "This is not well-formed YAML: illegal block entry."},
    {"tag", 2, 7, "YAML tags such as \"tag:yaml.org,2002:python/object:os.system\" are not part of this format."},
    {"text-for-bool", 7, 65, "Expected true or false, but got \"yes\"."},
    {"text-for-list", 2, 11, "Expected a list, but got \"many\"."},
    {"text-for-map", 2, 7, "Expected a map of keys and values, but got \"train-01\"."},
    {"too-many-devices", 5, 7, "This list has 65 items; at most 64 are read."},
    {"too-many-gpus", 7, 11, "This list has 65 items; at most 64 are read."},
    {"too-many-slots", 7, 59, "This list has 257 items; at most 256 are read."},
    {"too-much-memory", 4, 13,
     "Expected an amount of memory such as \"64 GB\" or \"512 MB\", at most 65536 GB, but got \"65537 GB\"."},
    {"two-documents", 2, 1,
     "Another YAML document starts here, or this line does not belong to what is above it; one document is "
     "expected."},
    {"two-kinds-of-device", 11, 9,
     "Expected a device with exactly one of \"passthrough\", \"passthrough_model\" and \"profile\"."},
    {"unknown-driver", 4, 21, "Expected one of none, data-center, vgpu-manager, vgpu, but got \"grid\"."},
    {"unknown-key-in-device", 11, 22, "Unknown key \"onn\". Did you mean \"on\"?"},
    {"unknown-key-in-view", 4, 5, "Unknown key \"captoin\". Did you mean \"caption\"?"},
    {"unknown-key-in-host", 6, 9, "Unknown key \"vgpu_manger\". Did you mean \"vgpu_manager\"?"},
    {"unknown-key", 2, 1, "Unknown key \"nmae\". Did you mean \"name\"?"},
    {"unknown-severity", 3, 18, "Expected one of off, info, unknown, warning, error, but got \"fatal\"."},
    {"unknown-word", 7, 57,
     "Expected one of unassigned, passthrough, vgpu, but got \"passtrough\". Did you mean \"passthrough\"?"},
    {"unknown-x-key-in-guest", 4, 13, "Unknown key \"x-note\"."},
    {"utf16", 1, 1, "The byte 0xff is not UTF-8; save the file as UTF-8 text."},
    {"view-empty-title", 3, 12, "A title must not be empty."},
    {"view-finding-without-rule", 4, 14, "The key \"rule\" is missing here."},
    {"view-unknown-group", 3, 25,
     "Expected one of cluster, gpus, mode, utilisation, findings, but got \"model\". Did you mean \"mode\"?"},
    {"view-unknown-sort", 5, 11, "Expected one of design, name, fullest, emptiest, worst, but got \"full\"."},
    {"view-without-title", 3, 5, "The key \"title\" is missing here."},
    {"view-zoom-too-large", 3, 24, "Expected a whole number from 5 to 300, but got 400."},
    {"waiver-without-rule", 3, 5, "The key \"rule\" is missing here."},
};

void TestDesignReader::refusesBadFiles_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    for (const BadFile &file : kBadFiles)
        QTest::newRow(file.name) << QStringLiteral("%1:%2").arg(file.line).arg(file.column)
                                 << QString::fromUtf8(file.text);
}

static Result<Design> readText(std::string_view text) { return readDesign(text, QStringLiteral("design")); }

void TestDesignReader::refusesBadFiles()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    QFile file(QStringLiteral(TESTS_DATA_DIR "/bad/%1.sliceboard.yaml").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto read = readText({bytes.data(), std::size_t(bytes.size())});
    QVERIFY(!read);
    QCOMPARE(read.error().toString(), QStringLiteral("design:%1: %2").arg(place, text));
}

void TestDesignReader::everyBadFileIsInTheTable()
{
    QStringList listed;
    for (const BadFile &file : kBadFiles)
        listed += QLatin1String(file.name) + QLatin1String(".sliceboard.yaml");
    listed.sort();
    QCOMPARE(QDir(QStringLiteral(TESTS_DATA_DIR "/bad")).entryList(QDir::Files, QDir::Name), listed);
}

static std::string manyHosts(int clusters, int hostsEach)
{
    std::string text = "format: 1\nclusters:\n";
    for (int c = 0; c < clusters; ++c) {
        text += fmt::format("  - name: c{}\n    hosts:\n", c);
        for (int h = 0; h < hostsEach; ++h)
            text += fmt::format("      - name: h{}-{}\n", c, h);
    }
    return text;
}

void TestDesignReader::refusesAbsurdCounts_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("hosts") << manyHosts(3, 7000)
                           << QStringLiteral(
                                  "design:14009:7: With this list the design has 21000 hosts; at most 20000 are read.");
    std::string vms = "format: 1\nvms: [";
    for (int i = 0; i <= 400'000; ++i)
        vms += "{},";
    std::string views = "format: 1\nviews:\n";
    for (int i = 0; i <= 1000; ++i)
        views += "  - title: a\n";
    QTest::newRow("views") << views << QStringLiteral("design:3:3: This list has 1001 items; at most 1000 are read.");
    QTest::newRow("a long caption") << "format: 1\nviews:\n  - {title: a, caption: " + std::string(4001, 'x') + "}\n"
                                    << QStringLiteral("design:3:25: This text is longer than 4000 bytes, which is the "
                                                      "most that is read.");
    QTest::newRow("VMs") << vms + "]\n"
                         << QStringLiteral("design:2:6: This list has 400001 items; at most 400000 are read.");
}

void TestDesignReader::refusesAbsurdCounts()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, text);
    const auto read = readText(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().toString(), text);
}

void TestDesignReader::refusesHugeFiles()
{
    const auto read = readText(std::string(100'000'000, ' '));
    QVERIFY(!read);
    QCOMPARE(read.error().text, QStringLiteral("The file is larger than 64 MiB, which is the most that is read."));
}

void TestDesignReader::readsWhatTheCatalogDoesNotKnow()
{
    const auto design =
        readText("format: 1\nclusters:\n  - name: c\n    hosts:\n      - name: h\n        vgpu_manager: 99.9\n"
                 "        gpus: [{address: \"0000:17:00.0\", model: z900}]\n"
                 "vms:\n  - {name: v, devices: [{profile: nvidia_z900-3q, on: \"h/0000:17:00.0\"}]}\n");
    QVERIFY2(design, qPrintable(design ? QString() : design.error().toString()));
    const Host &host = design->clusters[0].hosts[0];
    QCOMPARE(host.gpus[0].model, std::string("z900"));
    QCOMPARE(host.vgpuManager.release, std::string("99.9"));
    QCOMPARE(design->vms[0].devices[0].profile, std::string("nvidia_z900-3q"));
    QVERIFY(design->vms[0].devices[0].gpu == host.gpus[0].id);
}

void TestDesignReader::readsHandWrittenForms()
{
    const auto design = readText("\xEF\xBB\xBF# a comment\r\nformat: 1\r\nclusters:\r\n- name: 'it''s'\r\n  hosts:\r\n"
                                 "  - {name: h, esxi: 8.0 U3, vgpu_manager: \"none\"}\r\n"
                                 "  - {name: i, esxi: \"8.0\", vgpu_manager: 17}\r\n"
                                 "vms:\r\n- {name: 12, memory: 2048MB, reservation: all}\r\n");
    QVERIFY2(design, qPrintable(design ? QString() : design.error().toString()));
    QCOMPARE(design->clusters[0].name, std::string("it's"));
    const std::vector<Host> &hosts = design->clusters[0].hosts;
    QVERIFY((hosts[0].esxi == EsxiVersion{8, 0, 3}));
    QVERIFY(hosts[0].vgpuManager == Driver());
    QVERIFY((hosts[1].esxi == EsxiVersion{8, 0, 0}));
    QVERIFY((hosts[1].vgpuManager == Driver{DriverKind::VgpuManager, "17"}));
    QCOMPARE(design->vms[0].name, std::string("12"));
    QVERIFY(design->vms[0].memory == Mebibytes::fromGib(2));
    QVERIFY(design->vms[0].reserveAll && !design->vms[0].reservation);
}

void TestDesignReader::findsReferencesInAnyOrderAndCase()
{
    const auto design = readText(
        "vms:\n  - {name: v, host: a/b, devices: [{passthrough: \"a/b/0000:AF:00.0\"}]}\n"
        "clusters:\n  - name: c\n    hosts:\n      - {name: a/b, gpus: [{address: \"0000:af:00.0\", model: t4}]}\n"
        "format: 1\n");
    QVERIFY2(design, qPrintable(design ? QString() : design.error().toString()));
    const Host &host = design->clusters[0].hosts[0];
    QVERIFY(design->vms[0].host == host.id);
    QVERIFY(design->vms[0].devices[0].gpu == host.gpus[0].id);
}

void TestDesignReader::tellsComments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("comments");
    QTest::newRow("none") << QByteArray("format: 1\nname: a\n") << false;
    QTest::newRow("own line") << QByteArray("# hello\nformat: 1\n") << true;
    QTest::newRow("behind a value") << QByteArray("format: 1 # hello\n") << true;
    QTest::newRow("hash in plain text") << QByteArray("format: 1\nname: a#b\n") << false;
    QTest::newRow("hash in quotes") << QByteArray("format: 1\nname: \"a # b\"\n") << false;
    QTest::newRow("hash in a block") << QByteArray("format: 1\ndescription: |\n  # a heading\n  text\n") << false;
    QTest::newRow("block and comment") << QByteArray("format: 1\ndescription: |\n  # a\n  text\n# real\n") << true;
    QTest::newRow("hash in a key") << QByteArray("format: 1\nx-#: 1\n") << false;
}

void TestDesignReader::tellsComments()
{
    QFETCH(QByteArray, bytes);
    QTEST(hasYamlComments({bytes.data(), std::size_t(bytes.size())}), "comments");
}

REGISTER_TEST(TestDesignReader, "tst_design_reader");
#include "tst_design_reader.moc"
