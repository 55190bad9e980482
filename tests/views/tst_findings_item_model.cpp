// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/findings_item_model.h"

#include "model/operations/changing.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/items/findings_filter_model.h"
#include "views/panels/findings_panel.h"

#include <QAbstractItemModelTester>
#include <QTreeView>
#include <QtTest>

using namespace sliceboard;

class TestFindingsItemModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void followsRandomEdits_data();
    void followsRandomEdits();
    void findsTheWrongGuestDriver();
    void whatIsWrongStandsBeforeTheRule();
    void showsNewNamesAtOnce();
    void keepsTheRowWhenOnlyNumbersChange();
    void sortsWorstFirst();
    void filtersBySeverityTextSubjectAndRule();

private:
    /// The keys of the rows, sorted; doubled keys stay.
    static std::vector<std::string> keys(const FindingsItemModel &model);
    static std::vector<std::string> keys(const Checker &checker);
    static void giveHostDriver(Document &document, Checker &checker, DriverKind kind);
};

std::vector<std::string> TestFindingsItemModel::keys(const FindingsItemModel &model)
{
    std::vector<std::string> result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.push_back(model.finding(row).key());
    std::ranges::sort(result);
    return result;
}

std::vector<std::string> TestFindingsItemModel::keys(const Checker &checker)
{
    std::vector<std::string> result;
    for (const Finding &finding : checker.findings())
        result.push_back(finding.key());
    std::ranges::sort(result);
    return result;
}

void TestFindingsItemModel::giveHostDriver(Document &document, Checker &checker, DriverKind kind)
{
    const VmId vm = document.design().vms[1].id;
    const auto edits = changeVms(checker.facts(), {&vm, 1}, [kind](Vm &changed) { changed.guestDriver.kind = kind; });
    QVERIFY(edits);
    run(document, QStringLiteral("driver"), *edits);
}

void TestFindingsItemModel::followsRandomEdits_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {4u, 5u, 6u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestFindingsItemModel::followsRandomEdits()
{
    QFETCH(unsigned, seed);
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    FindingsItemModel model(document, checker);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FindingsFilterModel filter(model);
    filter.setWaivedShown(true);
    QTreeView view;
    view.setModel(&filter);
    const std::vector<std::string> before = keys(model);
    RandomEdits random(seed);
    for (int round = 0; round < 20; ++round) {
        editAtRandom(document, random, 3);
        QCOMPARE(keys(model), keys(checker));
        QCOMPARE(filter.rowCount(), model.rowCount());
        document.goTo(std::size_t(random.below(int(document.stepCount()) + 1)));
        QCOMPARE(keys(model), keys(checker));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.finding(row).key()), row);
    }
    document.goTo(0);
    QCOMPARE(keys(model), before);
}

void TestFindingsItemModel::findsTheWrongGuestDriver()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    const FindingsItemModel model(document, checker);
    giveHostDriver(document, checker, DriverKind::VgpuManager);
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.finding(row).rule->id == std::string_view("host-driver-in-guest")) {
            found = true;
            QCOMPARE(model.index(row, FindingsItemModel::SubjectColumn).data().toString(), QStringLiteral("vm-2"));
            QCOMPARE(model.index(row, 0).data(FindingsItemModel::SeverityRole).toInt(), int(Severity::Error));
        }
    QVERIFY(found);
    document.undo();
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.finding(row).rule->id != std::string_view("host-driver-in-guest"));
}

void TestFindingsItemModel::showsNewNamesAtOnce()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    const FindingsItemModel model(document, checker);
    giveHostDriver(document, checker, DriverKind::VgpuManager);
    for (int row = 0; row < model.rowCount(); ++row)
        static_cast<void>(model.index(row, FindingsItemModel::SubjectColumn).data());
    const VmId vm = document.design().vms[1].id;
    const auto edits = changeVms(checker.facts(), {&vm, 1}, [](Vm &changed) { changed.name = "renamed"; });
    QVERIFY(edits);
    run(document, QStringLiteral("rename"), *edits);
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString subject = model.index(row, FindingsItemModel::SubjectColumn).data().toString();
        found = found || subject == u"renamed";
        QVERIFY(subject != u"vm-2");
        QVERIFY(!model.index(row, FindingsItemModel::MessageColumn).data().toString().contains(u"vm-2"));
    }
    QVERIFY(found);
}

void TestFindingsItemModel::keepsTheRowWhenOnlyNumbersChange()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    FindingsItemModel model(document, checker);
    const QPersistentModelIndex first(model.index(0, 0));
    const std::string key = model.finding(0).key();
    Finding changed = model.finding(0);
    changed.args.push_back(std::int64_t(7));
    Q_EMIT checker.findingsChanged({{changed}, {model.finding(0)}});
    QVERIFY(first.isValid());
    QCOMPARE(model.finding(first.row()).key(), key);
}

void TestFindingsItemModel::sortsWorstFirst()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    FindingsItemModel model(document, checker);
    giveHostDriver(document, checker, DriverKind::VgpuManager);
    const FindingsFilterModel filter(model);
    QVERIFY(filter.rowCount() > 1);
    int before = int(Severity::Error);
    for (int row = 0; row < filter.rowCount(); ++row) {
        const int severity = filter.index(row, 0).data(FindingsItemModel::SeverityRole).toInt();
        QVERIFY(severity <= before);
        before = severity;
    }
}

void TestFindingsItemModel::filtersBySeverityTextSubjectAndRule()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    FindingsItemModel model(document, checker);
    giveHostDriver(document, checker, DriverKind::VgpuManager);
    FindingsFilterModel filter(model);
    const int all = filter.rowCount();
    filter.setShown(Severity::Error, false);
    QVERIFY(filter.rowCount() < all);
    filter.setShown(Severity::Error, true);
    filter.setRule("host-driver-in-guest");
    QCOMPARE(filter.rowCount(), 1);
    filter.setRule({});
    filter.setSubjects({document.design().vms[1].id});
    QVERIFY(filter.rowCount() >= 1 && filter.rowCount() < all);
    filter.setSubjects({});
    filter.setText(QStringLiteral("host-driver-in-guest VM-2"));
    QCOMPARE(filter.rowCount(), 1);
}

/// Titles of rules say what is asked for, so that what is wrong has to stand before them and to be read.
void TestFindingsItemModel::whatIsWrongStandsBeforeTheRule()
{
    Document document(exampleDesign());
    Checker checker(document, shippedCatalog());
    giveHostDriver(document, checker, DriverKind::VgpuManager);
    Selection selection(document);
    FindingsPanel panel(document, checker, selection);
    panel.show();
    const QTreeView &list = *panel.findChild<QTreeView *>();
    const QString title = list.model()->headerData(1, Qt::Horizontal).toString();
    QCOMPARE(title, u"What is wrong"_qs);
    const int letter = list.fontMetrics().averageCharWidth();
    for (const QSize size : {QSize(280, 560), QSize(700, 300), QSize(1300, 300), QSize(2200, 300)}) {
        panel.resize(size);
        QTest::qWait(20);
        const int room = list.viewport()->width() - list.columnViewportPosition(1);
        const QByteArray at = QByteArray::number(size.width());
        QVERIFY2(list.columnWidth(1) <= room, at); // all of it is in sight
        QVERIFY2(list.columnWidth(1) >= std::min(46 * letter, room), at);
        QVERIFY2(panel.minimumSizeHint().width() < 280, at);
    }
    QVERIFY(list.columnWidth(1) > 90 * letter);
}

REGISTER_TEST(TestFindingsItemModel, "tst_findings_item_model");
#include "tst_findings_item_model.moc"
