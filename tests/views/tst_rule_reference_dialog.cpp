// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rules.h"
#include "tests/support/shipped_rules.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/rule_reference_dialog.h"

#include <QtTest>

using namespace sliceboard;

/// The rule reference in the program: found by words, read by keyboard.
class TestRuleReferenceDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryRule();
    void searches_data();
    void searches();
    void showsWhatThereIsToRead();
    void showsARuleThatTheSearchHides();
    void worksByKeyboard();

private:
    static int shown(const RuleReferenceDialog &dialog)
    {
        int count = 0;
        for (int row = 0; row < dialog.list()->count(); ++row)
            count += dialog.list()->item(row)->isHidden() ? 0 : 1;
        return count;
    }
};

void TestRuleReferenceDialog::listsEveryRule()
{
    const RuleReferenceDialog dialog(shippedCatalog(), shippedRules());
    QCOMPARE(std::size_t(shown(dialog)), allRules().size());
    QCOMPARE(dialog.list()->currentRow(), 0);
}

void TestRuleReferenceDialog::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("rule");
    QTest::newRow("id") << QStringLiteral("mig-not-capable") << QStringLiteral("mig-not-capable");
    QTest::newRow("title, in any case") << QStringLiteral("shared direct HOST default")
                                        << QStringLiteral("host-graphics-type-not-shared-direct");
    QTest::newRow("text") << QStringLiteral("toggle passthrough")
                          << QStringLiteral("passthrough-not-enabled-on-device");
    QTest::newRow("nothing") << QStringLiteral("xyzzy") << QString();
}

void TestRuleReferenceDialog::searches()
{
    QFETCH(QString, words);
    QFETCH(QString, rule);
    RuleReferenceDialog dialog(shippedCatalog(), shippedRules());
    QTest::keyClicks(dialog.search(), words);
    QTRY_VERIFY(std::size_t(shown(dialog)) < allRules().size());
    QStringList found;
    for (int row = 0; row < dialog.list()->count(); ++row)
        if (!dialog.list()->item(row)->isHidden())
            found += dialog.list()->item(row)->data(Qt::UserRole).toString();
    QCOMPARE(found.contains(rule), !rule.isEmpty());
    QCOMPARE(found.isEmpty(), rule.isEmpty());
    QCOMPARE(dialog.page()->toPlainText().contains(QStringLiteral("No rule has these words.")), rule.isEmpty());
}

void TestRuleReferenceDialog::showsWhatThereIsToRead()
{
    RuleReferenceDialog dialog(shippedCatalog(), shippedRules());
    dialog.showRule(QStringLiteral("gpu-in-two-modes"));
    const QString page = dialog.page()->toPlainText();
    for (const char *part : {"gpu-in-two-modes", "A GPU serves passthrough or vGPUs, never both",
                             "Way out:", "Versions:", "Confidence:", "Sources", "vgpu_manager: 17.4"})
        QVERIFY2(page.contains(QLatin1String(part)), part);
    QVERIFY(dialog.page()->toHtml().contains(QStringLiteral("href=\"https://")));
}

void TestRuleReferenceDialog::showsARuleThatTheSearchHides()
{
    RuleReferenceDialog dialog(shippedCatalog(), shippedRules());
    QTest::keyClicks(dialog.search(), QStringLiteral("mig-not-capable"));
    QTRY_VERIFY(std::size_t(shown(dialog)) < allRules().size());
    dialog.showRule(QStringLiteral("gpu-in-two-modes"));
    QCOMPARE(dialog.list()->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("gpu-in-two-modes"));
    QVERIFY(!dialog.list()->currentItem()->isHidden());
    QVERIFY(dialog.search()->text().isEmpty());
}

void TestRuleReferenceDialog::worksByKeyboard()
{
    RuleReferenceDialog dialog(shippedCatalog(), shippedRules());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.search()->hasFocus());
    QTest::keyClick(dialog.search(), Qt::Key_Down);
    QVERIFY(dialog.list()->hasFocus());
    QTest::keyClick(dialog.list(), Qt::Key_Down);
    QCOMPARE(dialog.list()->currentRow(), 1);
    QVERIFY(dialog.page()->toPlainText().contains(QString::fromLatin1(allRules()[1]->id)));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

REGISTER_TEST(TestRuleReferenceDialog, "tst_rule_reference_dialog");
#include "tst_rule_reference_dialog.moc"
