// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "model/operations/changing.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/rules_dialog.h"
#include "views/dialogs/waiver_dialog.h"
#include "views/items/perform.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QFile>
#include <QtTest>

using namespace sliceboard;

/// Severities, presets and waivers, as a user sets them.
class TestRulesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWaiverNeedsAReason();
    void aWaiverEndsOnItsDay();
    void setsTheSeverityOfChosenRules();
    void findsRulesByWords();
    void appliesAPreset();
    void listsAndRemovesWaivers();
    void theModelFollowsTheDesign();

private:
    template <class T> static T *named(QDialog &dialog, const QString &name)
    {
        const auto all = dialog.findChildren<T *>();
        const auto found = std::ranges::find(all, name, &T::accessibleName);
        return found == all.end() ? nullptr : *found;
    }
    template <class T> static T *lettered(QDialog &dialog, const QString &text)
    {
        const auto all = dialog.findChildren<T *>();
        const auto found = std::ranges::find_if(all, [&](T *one) { return one->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
    Finding wrongDriver() const
    {
        const auto all = m_checker->findings();
        return *std::ranges::find_if(all, [](const Finding &f) {
            return std::string_view(f.rule->id) == "vgpu-guest-driver-wrong-kind";
        });
    }
    bool isFound(std::string_view rule) const
    {
        const auto all = m_checker->findings();
        return std::ranges::any_of(all, [&](const Finding &f) { return rule == f.rule->id; });
    }
    static void choose(QTreeView &list, const QString &id)
    {
        const QAbstractItemModel *model = list.model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, RuleItemModel::IdColumn).data().toString() == id)
                list.setCurrentIndex(model->index(row, 0));
    }
    static void pick(QComboBox &box, const QString &text)
    {
        box.setCurrentIndex(box.findText(text));
        Q_EMIT box.activated(box.currentIndex());
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Checker> m_checker;
};

void TestRulesDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QFile file(QStringLiteral(TESTS_DATA_DIR "/example/vgpu-guest-driver-wrong-kind.sliceboard.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_checker.reset();
    m_document = std::make_unique<Document>(readDesign(file.readAll().toStdString(), file.fileName()).value());
    m_checker = std::make_unique<Checker>(*m_document, shippedCatalog());
    m_checker->setToday(QDate(2026, 11, 23));
}

void TestRulesDialog::aWaiverNeedsAReason()
{
    WaiverDialog dialog(wrongDriver(), m_checker->facts(), nullptr);
    QPushButton *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Reason")), QStringLiteral("lab only"));
    QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Accepted by")), QStringLiteral("Ana"));
    QVERIFY(accept->isEnabled());
    const Waiver waiver = dialog.result();
    QCOMPARE(waiver.rule, std::string("vgpu-guest-driver-wrong-kind"));
    QCOMPARE(waiver.reason, std::string("lab only"));
    QVERIFY(QString::fromStdString(waiver.author).endsWith(QStringLiteral("Ana")));
    QCOMPARE(waiver.expires, std::string("2027-02-23"));
    QVERIFY(perform(*m_document, QStringLiteral("waive"), addWaiver(m_checker->facts(), m_document->newId(), waiver)));
    QVERIFY(m_checker->waiverOf(wrongDriver()));
    QCOMPARE(m_checker->counts().waived, 1);
}

void TestRulesDialog::aWaiverEndsOnItsDay()
{
    WaiverDialog dialog(wrongDriver(), m_checker->facts(), nullptr);
    QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Reason")), QStringLiteral("lab only"));
    auto *ends = lettered<QCheckBox>(dialog, QStringLiteral("&Ends on a day"));
    ends->click();
    QVERIFY(dialog.result().expires.empty());
    ends->click();
    dialog.findChild<QDateEdit *>()->setDate(QDate(2026, 12, 31));
    QCOMPARE(dialog.result().expires, std::string("2026-12-31"));
    dialog.findChild<QDateEdit *>()->setDate(QDate(2020, 1, 1));
    QCOMPARE(dialog.result().expires, std::string("2026-11-23"));
}

void TestRulesDialog::setsTheSeverityOfChosenRules()
{
    RulesDialog dialog(*m_document, *m_checker);
    choose(*named<QTreeView>(dialog, QStringLiteral("Rules")), QStringLiteral("vgpu-guest-driver-wrong-kind"));
    auto *severity = dialog.findChildren<QComboBox *>().front();
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        if (box->findText(QStringLiteral("By default")) >= 0)
            severity = box;
    QCOMPARE(severity->currentText(), QStringLiteral("By default"));
    pick(*severity, QStringLiteral("Warning"));
    QCOMPARE(wrongDriver().severity, Severity::Warning);
    pick(*severity, QStringLiteral("Off"));
    QVERIFY(!isFound("vgpu-guest-driver-wrong-kind"));
    m_document->undo();
    m_document->undo();
    QCOMPARE(wrongDriver().severity, Severity::Error);
    QVERIFY(!m_document->canUndo());
}

void TestRulesDialog::findsRulesByWords()
{
    RulesDialog dialog(*m_document, *m_checker);
    QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Search rules")), QStringLiteral("WRONG-KIND"));
    const auto *list = named<QTreeView>(dialog, QStringLiteral("Rules"));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, RuleItemModel::IdColumn).data().toString(),
             QStringLiteral("vgpu-guest-driver-wrong-kind"));
}

void TestRulesDialog::appliesAPreset()
{
    RulesDialog dialog(*m_document, *m_checker);
    lettered<QPushButton>(dialog, QStringLiteral("&Apply"))->click();
    QCOMPARE(m_document->design().severities.at("guest-driver-missing"), Severity::Off);
    m_document->undo();
    QVERIFY(m_document->design().severities.empty());
}

void TestRulesDialog::listsAndRemovesWaivers()
{
    Waiver waiver = waiverFor(wrongDriver(), m_checker->facts());
    waiver.reason = "lab only";
    run(*m_document, QStringLiteral("waive"), addWaiver(m_checker->facts(), m_document->newId(), waiver).value());
    RulesDialog dialog(*m_document, *m_checker);
    auto *list = named<QTreeWidget>(dialog, QStringLiteral("Waivers"));
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("In force"));
    QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("lab only"));
    auto *remove = lettered<QPushButton>(dialog, QStringLiteral("&Remove"));
    QVERIFY(!remove->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    remove->click();
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(m_document->design().waivers.empty());
    QVERIFY(!m_checker->waiverOf(wrongDriver()));
}

void TestRulesDialog::theModelFollowsTheDesign()
{
    RuleItemModel model(*m_document, m_checker->rules().rules());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    run(*m_document, QStringLiteral("off"), setSeverity(m_checker->facts(), "gpu-in-two-modes", Severity::Off).value());
    QCOMPARE(changed.size(), 1);
    m_document->undo();
    QCOMPARE(changed.size(), 2);
}

REGISTER_TEST(TestRulesDialog, "tst_rules_dialog");
#include "tst_rules_dialog.moc"
