// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/house_rules_dialog.h"
#include "views/panels/house_rules_banner.h"

#include <QMessageBox>
#include <QtTest>

using namespace sliceboard;

/// House rules typed in the program.
class TestHouseRulesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rulesAreReadWhileTyping();
    void applyIsOneStep();
    void whatIsNoYamlIsNotApplied();
    void mistakesLeadToTheirPlace();
    void closingAsksForWhatIsNotApplied();
    void theBannerIsSeenWhileThereAreMistakes();

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Checker> m_checker;
};

static const QString kRule = QStringLiteral("rules: [{id: r, on: host, must: {gpus: 8}}]");

void TestHouseRulesDialog::init()
{
    m_document = std::make_unique<Document>(Design());
    m_checker = std::make_unique<Checker>(*m_document, shippedCatalog());
}

void TestHouseRulesDialog::rulesAreReadWhileTyping()
{
    HouseRulesDialog dialog(*m_document, *m_checker);
    QVERIFY(!dialog.applyButton()->isEnabled());
    QTest::keyClicks(dialog.editor(), QStringLiteral("rules: [{id: r, on: host, must: {gps: 8}}]"));
    QTRY_COMPARE(dialog.mistakes()->count(), 1);
    QVERIFY(dialog.mistakes()->item(0)->text().contains(u"gpus"));
    QVERIFY(dialog.applyButton()->isEnabled());
    dialog.editor()->setPlainText(kRule);
    QTRY_COMPARE(dialog.mistakes()->count(), 0);
    dialog.editor()->clear();
    QTRY_VERIFY(!dialog.applyButton()->isEnabled());
}

void TestHouseRulesDialog::applyIsOneStep()
{
    HouseRulesDialog dialog(*m_document, *m_checker);
    dialog.editor()->setPlainText(kRule);
    QTRY_VERIFY(dialog.applyButton()->isEnabled());
    QTest::mouseClick(dialog.applyButton(), Qt::LeftButton);
    QVERIFY(m_checker->rules().find("r"));
    QVERIFY(!dialog.applyButton()->isEnabled());
    QCOMPARE(m_document->stepCount(), 1);
    m_document->undo();
    QVERIFY(!m_checker->rules().find("r"));
}

void TestHouseRulesDialog::whatIsNoYamlIsNotApplied()
{
    HouseRulesDialog dialog(*m_document, *m_checker);
    dialog.editor()->setPlainText(QStringLiteral("rules: ["));
    QTRY_COMPARE(dialog.mistakes()->count(), 1);
    QTest::mouseClick(dialog.applyButton(), Qt::LeftButton);
    QCOMPARE(m_document->stepCount(), 0);
    QVERIFY(dialog.applyButton()->isEnabled());
    dialog.editor()->clear();
}

void TestHouseRulesDialog::mistakesLeadToTheirPlace()
{
    HouseRulesDialog dialog(*m_document, *m_checker);
    dialog.editor()->setPlainText(QStringLiteral("rules:\n  - {id: r, on: host, must: {gps: 8}}"));
    QTRY_COMPARE(dialog.mistakes()->count(), 1);
    Q_EMIT dialog.mistakes()->itemActivated(dialog.mistakes()->item(0));
    QCOMPARE(dialog.editor()->textCursor().blockNumber(), 1);
    QCOMPARE(dialog.editor()->textCursor().positionInBlock(), 29);
    dialog.editor()->clear();
}

void TestHouseRulesDialog::closingAsksForWhatIsNotApplied()
{
    HouseRulesDialog dialog(*m_document, *m_checker);
    dialog.show();
    dialog.editor()->setPlainText(kRule);
    QStringList asked;
    QTimer::singleShot(0, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        asked += box ? box->text() : QString();
        if (box)
            box->button(QMessageBox::Cancel)->click();
    });
    dialog.reject();
    QCOMPARE(asked, QStringList(QStringLiteral("Close without applying what you typed?")));
    QVERIFY(dialog.isVisible());
    dialog.editor()->clear();
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void TestHouseRulesDialog::theBannerIsSeenWhileThereAreMistakes()
{
    HouseRulesBanner banner(*m_checker);
    QVERIFY(banner.isHidden());
    Design design = m_document->design();
    design.houseRules = "rules: [{id: r, on: room}]";
    m_document->load(design);
    QVERIFY(!banner.isHidden());
    QVERIFY(banner.text().contains(u"1 mistake"));
}

REGISTER_TEST(TestHouseRulesDialog, "tst_house_rules_dialog");
#include "tst_house_rules_dialog.moc"
