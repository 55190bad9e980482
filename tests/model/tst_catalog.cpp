// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog.h"
#include "model/reports/catalog_date.h"
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
    void tellsItsMonthInTheLocale();
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

/// The file says it in English; a date that is written otherwise, as in a folder of one's own, is left alone.
void TestCatalog::tellsItsMonthInTheLocale()
{
    const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(catalogDate(m_catalog.asOf()), u"October 2026"_qs);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(catalogDate(m_catalog.asOf()), u"Oktober 2026"_qs);
    QCOMPARE(catalogDate(std::string("today")), u"today"_qs);
    QCOMPARE(catalogDate(QString()), QString());
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

REGISTER_TEST(TestCatalog, "tst_catalog");
#include "tst_catalog.moc"
