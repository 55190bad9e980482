// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;

namespace {

const char *const kGpu = R"(gpus:
  acme-24gb: {name: ACME 24GB, architecture: Ampere, memory_gb: 24, mig: {capable: false},
    time_sliced_mixed_size: {supported: true}}
)";

const char *const kType = R"(gpus:
  a40:
    types:
    - {esxi: %1, series: C, sharing: time-sliced, fb_mb: 4096, max_equal: 12}
)";

/// A file of the user's folder that is refused.
struct BadFile {
    const char *name;
    const char *file;
    const char *text;
    const char *message; ///< after the folder's path
};

constexpr BadFile kBadFiles[] = {
    {"not YAML", "gpus.yaml", "gpus: [\n",
     "gpus.yaml:2:1: This is not well-formed YAML: end of sequence flow not found."},
    {"empty", "gpus.yaml", "", "gpus.yaml:1:1: Expected a map of keys and values, but got nothing."},
    {"no rows", "gpus.yaml", "meta: {}\n", "gpus.yaml:1:1: The key \"gpus\" is missing here."},
    {"unknown key of the file", "gpus.yaml", "gpu: {}\n", "gpus.yaml:1:1: Unknown key \"gpu\". Did you mean \"gpus\"?"},
    {"unknown key of a model", "gpus.yaml", "gpus:\n  x: {name: X, architecture: Y, memory: 3}\n",
     "gpus.yaml:2:33: Unknown key \"memory\"."},
    {"unknown key inside", "gpus.yaml", "gpus:\n  x: {name: X, architecture: Y, mig: {capabel: true}}\n",
     "gpus.yaml:2:39: Unknown key \"capabel\". Did you mean \"capable\"?"},
    {"no name", "gpus.yaml", "gpus:\n  x: {architecture: Y}\n", "gpus.yaml:2:6: The key \"name\" is missing here."},
    {"zero memory", "gpus.yaml", "gpus:\n  x: {name: X, architecture: Y, memory_gb: 0}\n",
     "gpus.yaml:2:44: Expected a whole number from 1 to 2147483647, but got 0."},
    {"model twice", "gpus.yaml", "gpus:\n  x: {name: X, architecture: Y}\n  x: {name: Z, architecture: Y}\n",
     "gpus.yaml:3:3: The key \"x\" occurs twice in one map."},
    {"name of another model", "gpus.yaml", "gpus:\n  x: {name: nvidia a40, architecture: Y}\n",
     "gpus.yaml:2:3: \"nvidia a40\" names two GPU models."},
    {"unknown MIG table", "gpus.yaml", "gpus:\n  x: {name: X, architecture: Y, mig: {capable: true, table: z}}\n",
     "gpus.yaml:2:3: The MIG table \"z\" of X is not in mig.yaml."},
    {"verified against unverified", "gpus.yaml", "gpus:\n  x: {name: X, architecture: Y, verified: false}\n",
     "gpus.yaml:2:43: \"verified\" must be false if, and only if, \"unverified\" lists the fields that are not."},
    {"types of no model", "vgpu_types.yaml",
     "gpus:\n  none:\n    types:\n    - {esxi: a, series: C, sharing: time-sliced, fb_mb: 1024}\n",
     "vgpu_types.yaml:4:7: The vGPU type a belongs to \"none\", which is not a GPU model of the catalog."},
    {"types without region", "vgpu_types.yaml",
     "gpus:\n  gb300:\n    types:\n    - {esxi: a, series: C, sharing: time-sliced, fb_mb: 1024}\n",
     "vgpu_types.yaml:4:7: The vGPU types of \"gb300\" need a \"region_gib\"."},
    {"type twice", "vgpu_types.yaml",
     "gpus:\n  a40:\n    types:\n    - {esxi: a, series: C, sharing: time-sliced, fb_mb: 1024}\n"
     "    - {esxi: a, series: C, sharing: time-sliced, fb_mb: 1024}\n",
     "vgpu_types.yaml:5:7: There is already a row for \"a40/a\" in this folder."},
    {"MIG instance too large", "mig.yaml",
     "tables:\n  t:\n    compute_slices: 7\n    memory_slices: 8\n    profiles:\n"
     "    - {name: p, compute_slices: 3, memory_slices: 4, starts: [0, 5]}\n",
     "mig.yaml:6:7: The MIG profile \"p\" reaches beyond the 7 compute slices and 8 memory slices of its table."},
    {"MIG sizes differ", "mig.yaml",
     "tables:\n  t:\n    compute_slices: 7\n    memory_slices: 8\n    profiles:\n"
     "    - {name: p, compute_slices: 3, memory_slices: 4, size: 3, starts: [0]}\n",
     "mig.yaml:6:7: \"size\" (3) differs from \"memory_slices\" (4)."},
    {"release of another branch", "drivers.yaml", "branches:\n- branch: 19\n  releases:\n  - {release: '18.1'}\n",
     "drivers.yaml:4:15: Expected a release of branch 19 such as \"19.2\", but got \"18.1\"."},
    {"release that is none", "drivers.yaml", "branches:\n- branch: 19\n  releases:\n  - {release: nineteen}\n",
     "drivers.yaml:4:15: Expected a release of branch 19 such as \"19.2\", but got \"nineteen\"."},
    {"release twice", "drivers.yaml",
     "branches:\n- branch: 19\n  releases:\n  - {release: '19.8'}\n  - {release: '19.8'}\n",
     "drivers.yaml:5:5: Release 19.8 is listed twice."},
    {"branch twice", "drivers.yaml", "branches:\n- branch: 22\n- branch: 22\n",
     "drivers.yaml:3:3: There is already a row for \"22\" in this folder."},
    {"bad month", "drivers.yaml", "branches:\n- branch: 19\n  support_end: 2026-13\n",
     "drivers.yaml:3:16: Expected a month such as 2026-07, but got \"2026-13\"."},
    {"unknown source", "limits.yaml", "limits:\n  mig: {sources: [XX], confidence: Q}\n",
     "limits.yaml:2:19: The source \"XX\" is not listed in sources.yaml."},
    {"bad ESXi version", "limits.yaml", "limits:\n  mig: {esxi_from: eight, sources: [UG5], confidence: Q}\n",
     "limits.yaml:2:20: Expected an ESXi version such as 8.0.3, but got \"eight\"."},
    {"bad confidence", "limits.yaml", "limits:\n  mig: {sources: [UG5], confidence: Z}\n",
     "limits.yaml:2:37: Expected one of Q, S, R, I, but got \"Z\"."},
    {"placement beyond its region", "placements.yaml", "regions:\n  48:\n  - {size_gb: 24, mixed_ids: [0, 25]}\n",
     "placements.yaml:3:5: Expected \"size_gb\" and \"mixed_ids\" within a region of 48 GB."},
    {"source without title", "sources.yaml", "MINE: {url: 'https://x.org'}\n",
     "sources.yaml:1:7: The key \"title\" is missing here."},
    {"source that is no address", "sources.yaml", "MINE: {title: Mine, url: 'https://example.org/ (page 9)'}\n",
     "sources.yaml:1:26: Expected an address such as https://example.org/guide, but got "
     "\"https://example.org/ (page 9)\"."},
    {"source that runs a program", "sources.yaml", "MINE: {title: Mine, url: 'file:///bin/sh'}\n",
     "sources.yaml:1:26: Expected an address such as https://example.org/guide, but got \"file:///bin/sh\"."},
};

/// A vGPU type of the A40 that is refused; the fields after name and series.
struct BadType {
    const char *name;
    const char *fields;
    const char *message; ///< after "FOLDER/vgpu_types.yaml:4:"
};

constexpr BadType kBadTypes[] = {
    {"unknown sharing", "sharing: timesliced, fb_mb: 1024",
     "39: Expected one of time-sliced, mig, mig+time-sliced, but got \"timesliced\". Did you "
     "mean \"time-sliced\"?"},
    {"no frame buffer", "sharing: time-sliced", "7: The key \"fb_mb\" is missing here."},
    {"larger than its GPU", "sharing: time-sliced, fb_mb: 50176",
     "7: The vGPU type own is larger than its GPU (48 GB)."},
    {"beyond the region", "sharing: time-sliced, fb_mb: 24576, max_mixed: 1, mixed_ids: [25], mixed_width: 24",
     "7: A placement ID of the vGPU type own reaches beyond the 48 GB of its GPU."},
    {"IDs against count", "sharing: time-sliced, fb_mb: 24576, max_mixed: 2, mixed_ids: [0], mixed_width: 24",
     "7: \"max_mixed\", \"mixed_ids\" and \"mixed_width\" of the vGPU type own do not agree: "
     "as many placement IDs as vGPUs are expected."},
    {"IDs out of order", "sharing: time-sliced, fb_mb: 1024, mixed_ids: [4, 0]",
     "76: Expected numbers from 0 on in ascending order."},
    {"MIG profile that is not there", "sharing: mig, fb_mb: 1024, mig_profile: 9g.9gb",
     "7: The MIG profile \"9g.9gb\" of the vGPU type own is not in the MIG table of NVIDIA A40."},
    {"MIG without profile", "sharing: mig, fb_mb: 1024",
     "7: The vGPU type own must name a \"mig_profile\" if, and only if, its sharing is mig."},
};

} // namespace

/// A user's own catalog folder: adding, replacing, and every way to get it wrong.
class TestCatalogFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isNotNeeded();
    void addsAModelWithTypes();
    void replacesARowAndSaysSo();
    void addsAReleaseToABranch();
    void tellsTheSameNameOnTwoModelsApart();
    void fillsPlacementIdsFromTheTables();
    void distrustsIdsThatContradictTheTables();
    void mentionsFilesThatAreNotRead();
    void refuses_data();
    void refuses();
    void refusesAMissingShippedFile();
    void refusesAnUnreadableFile();

private:
    void write(const QString &name, const QByteArray &text);
    Result<Catalog> load() const { return Catalog::load(m_dir->path()); }
    /// With a catalog of two GPU models in place of the shipped one, which takes a hundred times as long to read.
    Result<Catalog> loadSmall() const
    {
        return Catalog::loadFrom(QStringLiteral(TESTS_DATA_DIR "/catalog"), m_dir->path());
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCatalogFolder::init() { m_dir = std::make_unique<QTemporaryDir>(); }

void TestCatalogFolder::write(const QString &name, const QByteArray &text)
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestCatalogFolder::isNotNeeded()
{
    QVERIFY(Catalog::load(m_dir->filePath(QStringLiteral("none"))).has_value());
    const auto catalog = load();
    QVERIFY(catalog.has_value());
    QCOMPARE(catalog->models().size(), 68u);
    QVERIFY(catalog->notes().isEmpty());
}

void TestCatalogFolder::addsAModelWithTypes()
{
    write(QStringLiteral("gpus.yaml"), kGpu);
    write(QStringLiteral("vgpu_types.yaml"), R"(gpus:
  acme-24gb:
    region_gib: 24
    types:
    - {esxi: acme-24c, series: C, sharing: time-sliced, fb_mb: 24576, max_equal: 1}
    - {esxi: acme-2b, series: B, sharing: time-sliced, fb_mb: 2048, max_equal: 12, verified: false, unverified: [max_equal]}
)");
    const auto catalog = load();
    QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().toString()));
    QCOMPARE(catalog->models().size(), 69u);
    const GpuModel *model = catalog->model("ACME-24GB");
    QVERIFY(model);
    QCOMPARE(model->regionGib, 24);
    QVERIFY(model->confidence.verified);
    const auto types = catalog->typesOf(*model);
    QCOMPARE(types.size(), 2u);
    QCOMPARE(types.front()->name, std::string("acme-24c"));
    QVERIFY(types.back()->confidence.doubts("max_equal"));
    QVERIFY(catalog->notes().isEmpty());
}

void TestCatalogFolder::replacesARowAndSaysSo()
{
    write(QStringLiteral("gpus.yaml"),
          "gpus:\n  a40: {name: NVIDIA A40, architecture: Ampere, memory_gb: 48, tdp_w: 250}\n");
    const auto catalog = load();
    QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().toString()));
    QCOMPARE(catalog->models().size(), 68u);
    QCOMPARE(catalog->model("a40")->powerWatts.value_or(0), 250);
    QCOMPARE(catalog->model("a40")->regionGib, 48);
    QCOMPARE(catalog->notes(),
             QStringList(
                 QStringLiteral("The catalog's row for \"a40\" is replaced by your own in line 2 of %1/gpus.yaml.")
                     .arg(m_dir->path())));
}

void TestCatalogFolder::addsAReleaseToABranch()
{
    write(QStringLiteral("drivers.yaml"), R"(branches:
- branch: 19
  releases:
  - {release: '19.9', linux_guest: 580.999.01}
  - {release: '19.0', linux_guest: 580.1.1}
- branch: 21
  type: LTS
)");
    const auto catalog = load();
    QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().toString()));
    const DriverBranch *branch = catalog->branch(19);
    QCOMPARE(branch->releases.size(), 7u);
    QCOMPARE(branch->releases.back().release, (VgpuRelease{19, 9}));
    QCOMPARE(branch->releases.front().linuxGuest, std::string("580.1.1"));
    QVERIFY(branch->longTerm);
    QCOMPARE(catalog->pairing({21, 0}, {20, 0}), DriverPairing::Compatible);
    QCOMPARE(catalog->notes().size(), 1);
}

void TestCatalogFolder::tellsTheSameNameOnTwoModelsApart()
{
    write(QStringLiteral("vgpu_types.yaml"), QString::fromLatin1(kType).arg(QStringLiteral("nvidia_l40-4c")).toUtf8());
    const auto catalog = load();
    QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().toString()));
    QCOMPARE(catalog->types("nvidia_l40-4c").size(), 2u);
    const VgpuType *onA40 = catalog->type("nvidia_l40-4c", *catalog->model("a40"));
    const VgpuType *onL40 = catalog->type("nvidia_l40-4c", *catalog->model("l40"));
    QVERIFY(onA40 && onL40 && onA40 != onL40);
    QCOMPARE(onA40->model, std::string("a40"));
    QCOMPARE(onL40->model, std::string("l40"));
    QVERIFY(!catalog->type("nvidia_l40-4c", *catalog->model("t4")));
    QVERIFY(catalog->notes().isEmpty());
}

// UG5, appendix B: a 4 GB vGPU on a 48 GB board has eight places.
void TestCatalogFolder::fillsPlacementIdsFromTheTables()
{
    write(QStringLiteral("vgpu_types.yaml"), QString::fromLatin1(kType).arg(QStringLiteral("own-4c")).toUtf8());
    const auto catalog = load();
    QVERIFY(catalog.has_value());
    const VgpuType *own = catalog->type("own-4c", *catalog->model("a40"));
    const VgpuType *shipped = catalog->type("nvidia_a40-4c", *catalog->model("a40"));
    QVERIFY(own && shipped);
    QCOMPARE(own->mixedIds, shipped->mixedIds);
    QCOMPARE(own->maxMixed, shipped->maxMixed);
    QCOMPARE(own->mixedWidth, 4);
    QVERIFY(own->confidence.doubts("mixed_ids") && !shipped->confidence.doubts("mixed_ids"));
}

void TestCatalogFolder::distrustsIdsThatContradictTheTables()
{
    write(QStringLiteral("vgpu_types.yaml"), R"(gpus:
  a40:
    types:
    - {esxi: own-24c, series: C, sharing: time-sliced, fb_mb: 24576, max_mixed: 2, mixed_ids: [0, 23], mixed_width: 24}
)");
    const auto catalog = loadSmall();
    QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().toString()));
    const VgpuType *own = catalog->type("own-24c", *catalog->model("a40"));
    QCOMPARE(own->mixedIds, (std::vector<int>{0, 23}));
    QVERIFY(!own->confidence.verified && own->confidence.doubts("mixed_ids"));
}

void TestCatalogFolder::mentionsFilesThatAreNotRead()
{
    write(QStringLiteral("gpu.yaml"), "gpus: {}\n");
    const auto catalog = loadSmall();
    QVERIFY(catalog.has_value());
    QCOMPARE(catalog->notes().size(), 1);
    QVERIFY(catalog->notes().front().startsWith(m_dir->filePath(QStringLiteral("gpu.yaml is not read"))));
}

void TestCatalogFolder::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    for (const BadFile &bad : kBadFiles)
        QTest::newRow(bad.name) << QString::fromLatin1(bad.file) << QByteArray(bad.text)
                                << QString::fromUtf8(bad.message);
    const QByteArray before = "gpus:\n  a40:\n    types:\n    - {esxi: own, series: C, ";
    for (const BadType &bad : kBadTypes)
        QTest::newRow(bad.name) << QStringLiteral("vgpu_types.yaml") << before + bad.fields + "}\n"
                                << QStringLiteral("vgpu_types.yaml:4:") + QString::fromUtf8(bad.message);
}

void TestCatalogFolder::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    write(file, text);
    const auto catalog = loadSmall();
    QVERIFY(!catalog.has_value());
    QCOMPARE(catalog.error().toString(), m_dir->path() + u'/' + message);
}

void TestCatalogFolder::refusesAMissingShippedFile()
{
    const auto catalog = Catalog::loadFrom(m_dir->path());
    QVERIFY(!catalog.has_value());
    QVERIFY2(catalog.error().toString().startsWith(
                 m_dir->filePath(QStringLiteral("sources.yaml: The catalog file could not be opened:"))),
             qPrintable(catalog.error().toString()));
}

void TestCatalogFolder::refusesAnUnreadableFile()
{
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("gpus.yaml")));
    const auto catalog = loadSmall();
    QVERIFY(!catalog.has_value());
    QVERIFY(catalog.error().text.startsWith(QStringLiteral("The catalog file could not be opened:")));
}

REGISTER_TEST(TestCatalogFolder, "tst_catalog_folder");
#include "tst_catalog_folder.moc"
