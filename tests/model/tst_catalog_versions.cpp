// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/catalog/catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;

namespace {

QString asQString(const std::string &text) { return QString::fromStdString(text); }

} // namespace

/// Driver releases, which of them work together, and the version bounds that rules use.
class TestCatalogVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
};

void TestCatalogVersions::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().toString()));
    m_catalog = std::move(*catalog);
}

void TestCatalogVersions::driverReleases()
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
void TestCatalogVersions::pairing_data()
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

void TestCatalogVersions::pairing()
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
void TestCatalogVersions::limits_data()
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

void TestCatalogVersions::limits()
{
    QFETCH(QString, id);
    QFETCH(QString, esxi);
    QFETCH(int, branch);
    const Limit *limit = m_catalog.limit(id.toStdString());
    QVERIFY(limit && limit->esxiFrom);
    QCOMPARE(asQString(limit->esxiFrom->toString()), esxi);
    QCOMPARE(limit->branchFrom.value_or(0), branch);
    QVERIFY(!limit->countFor({9, 0, 0}));
}

void TestCatalogVersions::countsPerVm_data()
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

void TestCatalogVersions::countsPerVm()
{
    QFETCH(QString, esxi);
    QFETCH(int, vgpus);
    QFETCH(int, passthrough);
    const auto version = EsxiVersion::parse(esxi.toStdString());
    QVERIFY(version);
    QCOMPARE(m_catalog.limit("multi-vgpu-count")->countFor(*version).value_or(0), vgpus);
    QCOMPARE(m_catalog.limit("passthrough-count")->countFor(*version).value_or(0), passthrough);
}

void TestCatalogVersions::limitsNameTheirSources()
{
    QCOMPARE(m_catalog.limit("mixed-size")->source, std::string("API, U3"));
    QCOMPARE(m_catalog.limit("mig")->confidence, std::string("S"));
    QVERIFY(!m_catalog.limit("nothing"));
    QVERIFY(asQString(m_catalog.source("U3")->url).startsWith(QStringLiteral("https://blogs.vmware.com/")));
    QVERIFY(m_catalog.source("aie62")); // from the files' own lists
    QVERIFY(!m_catalog.source("none"));
}

REGISTER_TEST(TestCatalogVersions, "tst_catalog_versions");
#include "tst_catalog_versions.moc"
