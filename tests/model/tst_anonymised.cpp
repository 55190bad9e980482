// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/presentation/anonymised.h"

#include "model/formats/design_writer.h"
#include "model/presentation/pseudonyms.h"
#include "model/rules/checker.h"
#include "tests/support/design_builder.h"
#include "tests/support/random_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// A design that is shown to others without the names in it.
class TestAnonymised : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsNoName();
    void namesAreStableAndDistinct();
    void namesAreNumberedInOrder();
    void noPseudonymIsARealName();
    void replacesNamesInTexts_data();
    void replacesNamesInTexts();
    void keepsWhatRulesFind_data();
    void keepsWhatRulesFind();
    void keepsWaivers();
    void leavesHouseRulesOut();

private:
    static Design secret();
    static FindingCounts countsOf(const Design &design)
    {
        Document document(design);
        return Checker(document, shippedCatalog()).counts();
    }
};

/// A name in every place that can hold one.
Design TestAnonymised::secret()
{
    Design design = DesignBuilder()
                        .cluster("Valhalla")
                        .host("odin.asgard.example")
                        .esxi("8.0.3")
                        .manager("17.4")
                        .gpu("a100-pcie-40gb")
                        .host("tyr.asgard.example")
                        .gpu("a100-pcie-40gb")
                        .vgpuVm("freya-train", "grid_a100-10c", 0)
                        .vgpuVm("loki", "grid_a100-20c", 0)
                        .build();
    design.name = "Bifrost rollout";
    design.customer = "Yggdrasil Bank";
    design.author = "Sigurd Larsen";
    design.description = "For Yggdrasil";
    design.extras = {{"x-ticket", "Mimir-1"}};
    design.clusters[0].extras = {{"x-site", "Midgard"}};
    design.clusters[0].hosts[0].extras = {{"x-rack", "Midgard"}};
    design.clusters[0].hosts[0].gpus[0].extras = {{"x-serial", "Midgard"}};
    design.clusters[0].hosts[0].gpus[0].nvlink = "Valhalla bridge";
    design.vms[0].extras = {{"x-owner", "Heimdall"}};
    design.vms[0].tags = {"Heimdall"};
    design.vms[0].devices[0].group = "freya-train";
    design.severities = {{"house-of-Heimdall", Severity::Error}, {"fb-overcommit", Severity::Info}};
    design.houseRules = "rules: [{id: house-of-Heimdall, on: vm, title: Heimdall's, must: {name: {matches: loki}}}]";
    Waiver waiver;
    waiver.id = {++design.lastId};
    waiver.rule = "fb-overcommit";
    waiver.subjects = {"loki", "odin.asgard.example/0000:11:00.0"};
    waiver.reason = "Heimdall agreed";
    waiver.author = "Heimdall";
    design.waivers = {waiver};
    design.views = {{.title = "ODIN hosts loki",
                     .caption = "Yggdrasil's freya-train joins Loki on odin; ask Sigurd.",
                     .show = "odin.asgard.example/0000:11:00.0",
                     .folded = {"Valhalla", "odin.asgard.example"},
                     .filter = "host:tyr.asgard.example",
                     .finding = {"fb-overcommit", {"loki", "odin.asgard.example"}},
                     .adds = {"freya-train"}}};
    return design;
}

void TestAnonymised::holdsNoName()
{
    const QString yaml = QString::fromStdString(writeDesign(anonymised(secret(), shippedCatalog())));
    for (const char *name : {"valhalla", "odin", "tyr", "asgard", "freya", "loki", "bifrost", "yggdrasil", "sigurd",
                             "larsen", "mimir", "midgard", "heimdall"})
        QVERIFY2(!yaml.contains(QLatin1String(name), Qt::CaseInsensitive),
                 qPrintable(QLatin1String(name) + u'\n' + yaml));
    QVERIFY(yaml.contains(QStringLiteral("a100-pcie-40gb")));
    QVERIFY(yaml.contains(QStringLiteral("0000:11:00.0")));
}

void TestAnonymised::namesAreStableAndDistinct()
{
    std::mt19937 random(7);
    for (int run = 0; run < 30; ++run) {
        const Design design = randomDesign(random, DesignShape::wide());
        const Design once = anonymised(design, shippedCatalog());
        QCOMPARE(writeDesign(once), writeDesign(anonymised(design, shippedCatalog())));
        std::set<std::string> names;
        std::size_t count = 0;
        const auto note = [&](const std::string &name) {
            names.insert(name);
            ++count;
        };
        for (const Cluster &cluster : once.clusters) {
            note(cluster.name);
            for (const Host &host : cluster.hosts)
                note(host.name);
        }
        for (const Vm &vm : once.vms)
            note(vm.name);
        QCOMPARE(names.size(), count);
    }
}

void TestAnonymised::namesAreNumberedInOrder()
{
    const Design design = anonymised(secret(), shippedCatalog());
    QCOMPARE(design.clusters[0].name, std::string("cluster-01"));
    QCOMPARE(design.clusters[0].hosts[0].name, std::string("host-01"));
    QCOMPARE(design.clusters[0].hosts[1].name, std::string("host-02"));
    QCOMPARE(design.vms[0].name, std::string("vm-001"));
    QCOMPARE(design.vms[1].name, std::string("vm-002"));
    QCOMPARE(design.customer, std::string("customer-01"));
    const SavedView &view = design.views[0];
    QCOMPARE(view.title, std::string("host-01 hosts vm-002"));
    QCOMPARE(view.caption, std::string("customer-01's vm-001 joins vm-002 on host-01; ask author."));
    QCOMPARE(view.show, std::string("host-01/0000:11:00.0"));
    QCOMPARE(view.filter, std::string("host:host-02"));
    QCOMPARE(view.adds, std::vector<std::string>{"vm-001"});
    QCOMPARE(view.folded, (std::vector<std::string>{"cluster-01", "host-01"}));
}

/// Who reads "host-01" must not take it for the host that really bears that name.
void TestAnonymised::noPseudonymIsARealName()
{
    const Design design = DesignBuilder().host("zeus").host("Host-01").host("vm-001").vm("host-03").build();
    const Design shown = anonymised(design, shippedCatalog());
    QCOMPARE(shown.clusters[0].hosts[0].name, std::string("host-02"));
    QCOMPARE(shown.clusters[0].hosts[1].name, std::string("host-04"));
    QCOMPARE(shown.clusters[0].hosts[2].name, std::string("host-05"));
    QCOMPARE(shown.vms[0].name, std::string("vm-002"));
}

void TestAnonymised::replacesNamesInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a word of its own") << "loki runs"
                                       << "vm-002 runs";
    QTest::newRow("any case") << "LOKI, Loki"
                              << "vm-002, vm-002";
    QTest::newRow("part of a word stays") << "lokio"
                                          << "lokio";
    QTest::newRow("beside signs") << "(loki) loki_2 x-loki"
                                  << "(vm-002) vm-002_2 x-vm-002";
    QTest::newRow("host with and without its domain") << "odin.asgard.example odin"
                                                      << "host-01 host-01";
    QTest::newRow("the domain") << "all of asgard.example"
                                << "all of domain";
    QTest::newRow("customer in part") << "the bank Yggdrasil"
                                      << "the customer-01 customer-01";
    QTest::newRow("the longest name wins") << "Yggdrasil Bank"
                                           << "customer-01";
    QTest::newRow("no name") << "Ñandú 日本 🚀 17.4"
                             << "Ñandú 日本 🚀 17.4";
    QTest::newRow("empty") << ""
                           << "";
}

void TestAnonymised::replacesNamesInTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(Pseudonyms(secret()).inText(text.toStdString())), shown);
}

void TestAnonymised::keepsWhatRulesFind_data()
{
    QTest::addColumn<DesignShape>("shape");
    QTest::newRow("rich") << DesignShape::rich();
    QTest::newRow("wide") << DesignShape::wide();
    QTest::newRow("nasty") << DesignShape::nasty();
}

/// Legality does not depend on names. Tags and house rules aside, of which a presentation has none.
void TestAnonymised::keepsWhatRulesFind()
{
    QFETCH(DesignShape, shape);
    std::mt19937 random(11);
    int found = 0;
    for (int run = 0; run < 20; ++run) {
        Design design = randomDesign(random, shape);
        design.houseRules.clear();
        const FindingCounts before = countsOf(design);
        const FindingCounts after = countsOf(anonymised(design, shippedCatalog()));
        QCOMPARE(after.errors, before.errors);
        QCOMPARE(after.warnings, before.warnings);
        QCOMPARE(after.unknown, before.unknown);
        QCOMPARE(after.infos, before.infos);
        found += before.errors + before.warnings + before.unknown;
    }
    QVERIFY(found > 0);
}

void TestAnonymised::keepsWaivers()
{
    Design design =
        goodHost().gpu("a100-pcie-40gb").vm("loki").guest(DriverKind::VgpuManager).vgpu("grid_a100-10c", 0).build();
    Document document(design);
    const Checker checker(document, shippedCatalog());
    const auto all = checker.findings();
    const auto error = std::ranges::find_if(all, [](const Finding &f) { return f.severity == Severity::Error; });
    QVERIFY(error != all.end());
    design.waivers = {waiverFor(*error, checker.facts())};
    design.waivers[0].id = {++design.lastId};
    QCOMPARE(countsOf(design).waived, 1);
    QCOMPARE(countsOf(anonymised(design, shippedCatalog())).waived, 1);
}

void TestAnonymised::leavesHouseRulesOut()
{
    const Design design = anonymised(secret(), shippedCatalog());
    QVERIFY(design.houseRules.empty());
    QCOMPARE(design.severities.size(), std::size_t(1));
    QCOMPARE(design.severities.begin()->first, std::string("fb-overcommit"));
}

REGISTER_TEST(TestAnonymised, "tst_anonymised");
#include "tst_anonymised.moc"
