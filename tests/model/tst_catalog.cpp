// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace sliceboard;
using Ids = std::vector<int>;

namespace {

QString toText(const std::string &text) { return QString::fromStdString(text); }

QString toText(const Ids &ids)
{
    QStringList all;
    for (const int id : ids)
        all += QString::number(id);
    return all.join(u' ');
}

} // namespace

/// The figures of the shipped catalog against NVIDIA's and VMware's documents.
class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsAllRows();
    void findsModelsInAnyCase_data();
    void findsModelsInAnyCase();
    void describesTheA100();
    void knowsWhatSupportsMixedSize_data();
    void knowsWhatSupportsMixedSize();
    void countsAndPlacementIds_data();
    void countsAndPlacementIds();
    void findsTypesByEsxiName();
    void givesTypesOfAModelInARow();
    void migGeometry_data();
    void migGeometry();
    void typesOfMigInstances();
    void keepsDoubtsMarked();
    void everyPlacementLiesOnItsGpu();
    void driverReleases();
    void pairing_data();
    void pairing();
    void limits_data();
    void limits();
    void countsPerVm_data();
    void countsPerVm();
    void limitsNameTheirSources();

private:
    Catalog m_catalog;
    const GpuModel &model(const char *key) const { return *m_catalog.model(key); }
    const VgpuType &type(const char *key, const QString &name) const
    {
        return *m_catalog.type(name.toStdString(), model(key));
    }
};

void TestCatalog::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().toString()));
    m_catalog = std::move(*catalog);
}

// The counts stand in the files' own "meta".
void TestCatalog::holdsAllRows()
{
    QCOMPARE(m_catalog.models().size(), 68u);
    QCOMPARE(m_catalog.allTypes().size(), 1135u);
    const auto isVerified = [](const VgpuType &type) { return type.confidence.verified; };
    QCOMPARE(std::count_if(m_catalog.allTypes().begin(), m_catalog.allTypes().end(), isVerified), 863);
    std::set<std::string> tables;
    std::size_t profiles = 0;
    for (const GpuModel &model : m_catalog.models())
        if (!model.migTable.empty() && tables.insert(model.migTable).second)
            profiles += m_catalog.migTable(model.migTable)->profiles.size();
    QCOMPARE(tables.size(), 17u);
    QCOMPARE(profiles, 115u);
    const auto count = [this](auto wanted) {
        return std::count_if(m_catalog.models().begin(), m_catalog.models().end(), wanted);
    };
    QCOMPARE(count([](const GpuModel &model) { return model.migCapable; }), 33);
    QCOMPARE(count([](const GpuModel &model) { return model.passthroughOnly; }), 5);
    QVERIFY(m_catalog.notes().isEmpty());
    QCOMPARE(m_catalog.asOf(), std::string("October 2026"));
}

void TestCatalog::findsModelsInAnyCase_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a100-pcie-40gb", "A100-PCIE-40GB", "NVIDIA A100 PCIe 40GB", "nvidia a100 pcie 40gb"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCatalog::findsModelsInAnyCase()
{
    QFETCH(QString, name);
    const GpuModel *found = m_catalog.model(name.toStdString());
    QVERIFY(found);
    QCOMPARE(found->key, std::string("a100-pcie-40gb"));
    QVERIFY(!m_catalog.model(name.toStdString() + "x"));
    QVERIFY(!m_catalog.model(""));
}

void TestCatalog::describesTheA100()
{
    const GpuModel &a100 = model("a100-pcie-40gb");
    QCOMPARE(a100.memory, Mebibytes::fromGib(40));
    QCOMPARE(a100.regionGib, 40);
    QCOMPARE(a100.architecture, std::string("Ampere"));
    QCOMPARE(a100.pciDevice, std::string("10de:20f1"));
    QCOMPARE(a100.mmioGib.value_or(0), 128); // AIE6, table of MMIO sizes
    QCOMPARE(a100.gpusPerBoard, 1);
    QVERIFY(a100.migCapable && a100.vgpuSupported.value_or(false) && !a100.passthroughOnly);
    QVERIFY(a100.esxiDoubt.empty() && a100.confidence.verified);
    QCOMPARE(model("a16").gpusPerBoard, 4);
    QVERIFY(model("rtx-pro-5000").passthroughOnly && m_catalog.typesOf(model("rtx-pro-5000")).empty());
    QVERIFY(toText(model("gh200-96gb").esxiDoubt).startsWith(QStringLiteral("not confirmed")));
    QVERIFY(model("b300-sxm6-269gb").confidence.doubts("memory_gb"));
}

// NVIDIA AI Enterprise 5.0 user guide, 2.9: Ampere and later; not T4, V100, RTX 6000/8000 passive.
void TestCatalog::knowsWhatSupportsMixedSize_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("supported");
    for (const char *key : {"a100-pcie-40gb", "a40", "l40s", "h100-pcie-80gb"})
        QTest::newRow(key) << QString::fromLatin1(key) << true;
    for (const char *key : {"t4", "v100-pcie-16gb", "m10"})
        QTest::newRow(key) << QString::fromLatin1(key) << false;
}

void TestCatalog::knowsWhatSupportsMixedSize()
{
    QFETCH(QString, key);
    QFETCH(bool, supported);
    const GpuModel *found = m_catalog.model(key.toStdString());
    QVERIFY(found);
    QCOMPARE(found->mixedSize, std::optional<bool>(supported));
    for (const VgpuType *type : m_catalog.typesOf(*found))
        QVERIFY(supported || !type->maxMixed);
}

// 40 GB: NVIDIA's own tables (UG5, appendix B); 80 GB: PLACEMENT.md section 2, equal against mixed.
void TestCatalog::countsAndPlacementIds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("equal");
    QTest::addColumn<int>("mixed");
    QTest::addColumn<QString>("mixedIds"); ///< empty: not compared
    const auto row = [](const char *key, const char *name, int equal, int mixed, const char *ids) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(name) << equal << mixed
                            << QString::fromLatin1(ids);
    };
    const char *a100 = "a100-pcie-40gb";
    row(a100, "grid_a100-4c", 10, 8, "0 6 10 16 20 26 30 36");
    row(a100, "grid_a100-5c", 8, 8, "0 5 10 15 20 25 30 35");
    row(a100, "grid_a100-8c", 5, 4, "0 12 20 32");
    row(a100, "grid_a100-10c", 4, 4, "0 10 20 30");
    row(a100, "grid_a100-20c", 2, 2, "0 20");
    row(a100, "grid_a100-40c", 1, 1, "0");
    const char *h100 = "h100-pcie-80gb";
    row(h100, "nvidia_h100-4c", 20, 16, "");
    row(h100, "nvidia_h100-5c", 16, 16, "");
    row(h100, "nvidia_h100-8c", 10, 8, "0 12 20 32 40 52 60 72");
    row(h100, "nvidia_h100-10c", 8, 8, "0 10 20 30 40 50 60 70");
    row(h100, "nvidia_h100-16c", 5, 4, "0 24 40 64");
    row(h100, "nvidia_h100-20c", 4, 4, "0 20 40 60");
    row(h100, "nvidia_h100-40c", 2, 2, "0 40");
    row(h100, "nvidia_h100-80c", 1, 1, "0");
    row("t4", "grid_t4-16c", 1, 0, "");
    row("t4", "grid_t4-4c", 4, 0, "");
}

void TestCatalog::countsAndPlacementIds()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    QFETCH(int, equal);
    QFETCH(int, mixed);
    QFETCH(QString, mixedIds);
    const VgpuType *found = m_catalog.type(name.toStdString(), *m_catalog.model(key.toStdString()));
    QVERIFY(found);
    QCOMPARE(found->maxEqual.value_or(0), equal);
    QCOMPARE(found->maxMixed.value_or(0), mixed);
    if (!mixedIds.isEmpty())
        QCOMPARE(toText(found->mixedIds), mixedIds);
    QCOMPARE(found->sharing, Sharing::TimeSliced);
    QVERIFY(found->confidence.verified);
}

void TestCatalog::findsTypesByEsxiName()
{
    const auto found = m_catalog.types("grid_a100-10c");
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front()->frameBuffer, Mebibytes::fromGib(10));
    QCOMPARE(found.front()->series, std::string("C"));
    QCOMPARE(found.front()->sizeGib(), 10);
    QCOMPARE(m_catalog.types("GRID_A100-10C").size(), 1u);
    QVERIFY(m_catalog.types("grid_a100-11c").empty());
    QVERIFY(!m_catalog.type("grid_a100-10c", model("a40")));
    QCOMPARE(type("m10", QStringLiteral("grid_m10-0b")).frameBuffer, Mebibytes{512});
    QCOMPARE(type("m10", QStringLiteral("grid_m10-0b")).sizeGib(), 1);
}

void TestCatalog::givesTypesOfAModelInARow()
{
    std::size_t all = 0;
    for (const GpuModel &model : m_catalog.models()) {
        for (const VgpuType *type : m_catalog.typesOf(model))
            QCOMPARE(type->model, model.key);
        all += m_catalog.typesOf(model).size();
    }
    QCOMPARE(all, m_catalog.allTypes().size());
    const auto a100 = m_catalog.typesOf(model("a100-pcie-40gb"));
    QCOMPARE(a100.size(), 13u); // the ESXi 9.0 host of the capture offers 13
}

// nvidia-smi mig -lgipp of an A100 40GB (LGIPP).
void TestCatalog::migGeometry_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("compute");
    QTest::addColumn<int>("memory");
    QTest::addColumn<QString>("starts");
    QTest::newRow("1g.5gb") << QStringLiteral("1g.5gb") << 1 << 1 << QStringLiteral("0 1 2 3 4 5 6");
    QTest::newRow("1g.10gb") << QStringLiteral("1g.10gb") << 1 << 2 << QStringLiteral("0 2 4 6");
    QTest::newRow("2g.10gb") << QStringLiteral("2g.10gb") << 2 << 2 << QStringLiteral("0 2 4");
    QTest::newRow("3g.20gb") << QStringLiteral("3g.20gb") << 3 << 4 << QStringLiteral("0 4");
    QTest::newRow("4g.20gb") << QStringLiteral("4g.20gb") << 4 << 4 << QStringLiteral("0");
    QTest::newRow("7g.40gb") << QStringLiteral("7g.40gb") << 7 << 8 << QStringLiteral("0");
}

void TestCatalog::migGeometry()
{
    QFETCH(QString, name);
    QFETCH(int, compute);
    QFETCH(int, memory);
    QFETCH(QString, starts);
    const MigTable *table = m_catalog.migTable(model("a100-pcie-40gb").migTable);
    QVERIFY(table && table->computeSlices == 7 && table->memorySlices == 8);
    const MigProfile *profile = table->profile(name.toStdString());
    QVERIFY(profile);
    QCOMPARE(profile->computeSlices, compute);
    QCOMPARE(profile->memorySlices, memory);
    QCOMPARE(toText(profile->starts), starts);
    QVERIFY(!profile->mediaExtensions);
    QVERIFY(table->profile("1g.5gb+me")->mediaExtensions);
}

void TestCatalog::typesOfMigInstances()
{
    const VgpuType &whole = type("a100-pcie-40gb", QStringLiteral("grid_a100-3-20c"));
    QCOMPARE(whole.sharing, Sharing::Mig);
    QCOMPARE(whole.migProfile, std::string("3g.20gb"));
    QCOMPARE(whole.maxPerInstance, 1);
    QCOMPARE(whole.maxEqual.value_or(0), 2);
    const auto shares = [](const VgpuType &type) { return type.sharing == Sharing::MigTimeSliced; };
    const auto &types = m_catalog.allTypes();
    QCOMPARE(std::count_if(types.begin(), types.end(), shares), 57);
    for (const VgpuType &type : types)
        QVERIFY(!shares(type) || type.idsInInstance.size() == std::size_t(type.maxPerInstance));
}

void TestCatalog::keepsDoubtsMarked()
{
    const VgpuType &a5000 = type("rtx-a5000", QStringLiteral("nvidia_rtxa5000-4c"));
    QVERIFY(!a5000.confidence.verified);
    QVERIFY(a5000.confidence.doubts("mixed support"));
    QVERIFY(!a5000.confidence.doubts("fb_mb"));
    QVERIFY(model("m10").confidence.doubts("tdp_w"));
    const auto doubtful = [](const MigProfile &profile) { return !profile.confidence.verified; };
    std::map<std::string, std::size_t> doubts;
    for (const GpuModel &model : m_catalog.models())
        if (const MigTable *table = m_catalog.migTable(model.migTable))
            doubts[table->key] = std::size_t(std::count_if(table->profiles.begin(), table->profiles.end(), doubtful));
    std::size_t all = 0;
    for (const auto &[table, count] : doubts)
        all += count;
    QCOMPARE(all, 55u);
    QCOMPARE(doubts["a100-40gb"], 0u);
}

void TestCatalog::everyPlacementLiesOnItsGpu()
{
    for (const VgpuType &type : m_catalog.allTypes()) {
        const int region = m_catalog.model(type.model)->regionGib;
        QVERIFY2(region > 0, type.name.c_str());
        for (const int id : type.mixedIds)
            QVERIFY2(id >= 0 && id + type.mixedWidth <= region, type.name.c_str());
        for (const int id : type.equalIds)
            QVERIFY2(id >= 0 && id + type.sizeGib() <= region, type.name.c_str());
        if (type.isMigBacked())
            QVERIFY2(m_catalog.migTable(m_catalog.model(type.model)->migTable)->profile(type.migProfile),
                     type.name.c_str());
    }
}

void TestCatalog::driverReleases()
{
    const DriverRelease *release = m_catalog.release({17, 4});
    QVERIFY(release);
    QCOMPARE(release->hostEsxi, std::string("550.127.06"));
    QCOMPARE(release->linuxGuest, std::string("550.127.05"));
    QCOMPARE(release->windowsGuest, std::string("553.24"));
    QVERIFY(!release->hostSeenOnEsxi);
    QVERIFY(m_catalog.release({19, 0})->hostSeenOnEsxi); // RN19
    QCOMPARE(m_catalog.release({16, 12})->linuxGuest, std::string("535.274.03"));
    QVERIFY(m_catalog.release({16, 12})->guestDoubtful && !release->guestDoubtful);
    QVERIFY(m_catalog.release({17, 2})->hostEsxi.empty());
    QVERIFY(!m_catalog.release({17, 9}) && !m_catalog.release({7, 0}));

    const DriverBranch *branch = m_catalog.branch(16);
    QVERIFY(branch && branch->longTerm && !m_catalog.branch(17)->longTerm);
    QCOMPARE(branch->driverBranch, std::string("R535"));
    QCOMPARE(branch->supportEnd, QDate(2026, 7, 31));
    QCOMPARE(branch->releases.size(), 15u);
    QCOMPARE(branch->releases.back().release, (VgpuRelease{16, 14}));
    QVERIFY(!m_catalog.branch(10));
}

// RN19 1.2, RN15 1.2, RN8 1.2 as drivers.yaml sums them up.
void TestCatalog::pairing_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("guest");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *host, const char *guest, DriverPairing expected) {
        QTest::addRow("%s with %s", host, guest)
            << QString::fromLatin1(host) << QString::fromLatin1(guest) << int(expected);
    };
    using enum DriverPairing;
    row("17.4", "17.4", Compatible);
    row("17.4", "17.0", Compatible);
    row("17.4", "17.6", Compatible); // one branch; nothing read refuses a newer minor release
    row("19.0", "18.6", Compatible); // branch before
    row("19.0", "16.13", Compatible); // LTS before an LTS
    row("19.0", "17.6", Incompatible);
    row("16.0", "15.4", Compatible);
    row("16.0", "13.12", Compatible);
    row("16.0", "14.4", Incompatible);
    row("16.0", "11.13", Incompatible); // two LTS branches back
    row("18.0", "16.14", Incompatible); // 18 is no LTS branch
    row("17.0", "13.0", Incompatible);
    row("17.0", "16.0", Compatible);
    row("15.0", "14.0", Compatible); // first host whose release notes say so
    row("14.0", "13.0", Unknown); // remembered
    row("14.0", "12.0", Incompatible);
    row("13.0", "11.0", Unknown); // remembered
    row("13.0", "12.0", Unknown);
    row("8.0", "7.4", Incompatible);
    row("8.0", "8.2", Compatible);
    row("8.0", "9.0", GuestNewer);
    row("19.0", "20.0", GuestNewer);
    row("16.0", "17.0", GuestNewer);
    row("30.0", "29.0", Unknown);
    row("30.0", "30.0", Unknown);
    row("20.0", "10.0", Unknown);
}

void TestCatalog::pairing()
{
    QFETCH(QString, host);
    QFETCH(QString, guest);
    QFETCH(int, expected);
    const auto h = VgpuRelease::parse(host.toStdString());
    const auto g = VgpuRelease::parse(guest.toStdString());
    QVERIFY(h && g);
    QCOMPARE(int(m_catalog.pairing(*h, *g)), expected);
}

// rules.yaml: versions of the rules that the limits belong to.
void TestCatalog::limits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("esxi");
    QTest::addColumn<int>("branch");
    const auto row = [](const char *id, const char *esxi, int branch) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(esxi) << branch;
    };
    row("shared-direct", "6.5.0", 0);
    row("mig", "7.0.2", 12);
    row("mig-double-memory", "8.0.3", 0);
    row("mig-time-sliced", "9.0.1", 19);
    row("mixed-size", "8.0.3", 17);
    row("mixed-series-same-size", "8.0.2", 17);
    row("multi-vgpu-fractional", "8.0.0", 0);
}

void TestCatalog::limits()
{
    QFETCH(QString, id);
    QFETCH(QString, esxi);
    QFETCH(int, branch);
    const Limit *limit = m_catalog.limit(id.toStdString());
    QVERIFY(limit && limit->esxiFrom);
    QCOMPARE(toText(limit->esxiFrom->toString()), esxi);
    QCOMPARE(limit->branchFrom.value_or(0), branch);
    QVERIFY(!limit->countFor({9, 0, 0}));
}

void TestCatalog::countsPerVm_data()
{
    QTest::addColumn<QString>("esxi");
    QTest::addColumn<int>("vgpus");
    QTest::addColumn<int>("passthrough");
    QTest::newRow("6.5") << QStringLiteral("6.5.0") << 0 << 0;
    QTest::newRow("6.7") << QStringLiteral("6.7.0") << 0 << 6;
    QTest::newRow("6.7 U3") << QStringLiteral("6.7.3") << 4 << 6;
    QTest::newRow("7.0") << QStringLiteral("7.0.0") << 4 << 16;
    QTest::newRow("7.0 U3") << QStringLiteral("7.0.3") << 4 << 16;
    QTest::newRow("8.0") << QStringLiteral("8.0.0") << 8 << 32;
    QTest::newRow("8.0 U1") << QStringLiteral("8.0.1") << 8 << 64;
    QTest::newRow("8.0 U2") << QStringLiteral("8.0.2") << 16 << 128;
    QTest::newRow("9.0") << QStringLiteral("9.0.0") << 16 << 128;
}

void TestCatalog::countsPerVm()
{
    QFETCH(QString, esxi);
    QFETCH(int, vgpus);
    QFETCH(int, passthrough);
    const auto version = EsxiVersion::parse(esxi.toStdString());
    QVERIFY(version);
    QCOMPARE(m_catalog.limit("multi-vgpu-count")->countFor(*version).value_or(0), vgpus);
    QCOMPARE(m_catalog.limit("passthrough-count")->countFor(*version).value_or(0), passthrough);
}

void TestCatalog::limitsNameTheirSources()
{
    QCOMPARE(m_catalog.limit("mixed-size")->source, std::string("API, U3"));
    QCOMPARE(m_catalog.limit("mig")->confidence, std::string("S"));
    QVERIFY(!m_catalog.limit("nothing"));
    QVERIFY(toText(m_catalog.source("U3")->url).startsWith(QStringLiteral("https://blogs.vmware.com/")));
    QVERIFY(m_catalog.source("aie62")); // from the files' own lists
    QVERIFY(!m_catalog.source("none"));
}

REGISTER_TEST(TestCatalog, "tst_catalog");
#include "tst_catalog.moc"
