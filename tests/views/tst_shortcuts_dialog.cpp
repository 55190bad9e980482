// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/dialogs/shortcuts_dialog.h"

#include <QtTest>

using namespace sliceboard;

/// Choosing keys as a user does: by keyboard, told of every conflict.
class TestShortcutsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void searchesActionsAndKeys();
    void takesANewKey();
    void namesTheActionThatHasTheKey();
    void takesAKeyFromAnotherOnRequest();
    void refuses_data();
    void refuses();
    void removesAndResetsOneKey();
    void resetsAllKeys();
    void showsAllKeysAndTheirDefaults();
    void worksByKeyboard();

private:
    QKeySequence key(const QString &id) const
    {
        for (const ShortcutRow &row : m_dialog->result())
            if (row.id == id)
                return row.key;
        return {};
    }
    void choose(const QString &text)
    {
        m_dialog->list()->setCurrentItem(m_dialog->list()->findItems(text, Qt::MatchExactly).at(0));
    }
    void press(const QString &button)
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>())
            if (one->isVisible() && one->text().remove(u'&') == button)
                return one->click();
        QFAIL(qPrintable(button));
    }

    std::unique_ptr<ShortcutsDialog> m_dialog;
};

void TestShortcutsDialog::init()
{
    const QKeySequence save(QStringLiteral("Ctrl+S"));
    const QKeySequence find(QStringLiteral("Ctrl+F"));
    m_dialog = std::make_unique<ShortcutsDialog>(
        std::vector<ShortcutRow>{{QStringLiteral("save"), QStringLiteral("Save"), {}, save, save},
                                 {QStringLiteral("find"), QStringLiteral("Find"), {}, find, find},
                                 {QStringLiteral("unfold"), QStringLiteral("Unfold All"), {}, {}, {}}},
        std::vector<std::pair<QKeySequence, QString>>{{QKeySequence(QStringLiteral("Alt+F")), QStringLiteral("File")}});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestShortcutsDialog::searchesActionsAndKeys()
{
    QTest::keyClicks(m_dialog->search(), QStringLiteral("ctrl+f"));
    QTRY_VERIFY(m_dialog->list()->topLevelItem(0)->isHidden());
    QVERIFY(!m_dialog->list()->topLevelItem(1)->isHidden());
    QVERIFY(m_dialog->list()->topLevelItem(2)->isHidden());
    QCOMPARE(m_dialog->list()->currentItem()->text(0), QStringLiteral("Find"));
}

void TestShortcutsDialog::takesANewKey()
{
    choose(QStringLiteral("Unfold All"));
    QTest::keyClick(m_dialog->editor(), Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(key(QStringLiteral("unfold")), QKeySequence(QStringLiteral("Ctrl+Alt+U")));
    const QTreeWidgetItem *item = m_dialog->list()->topLevelItem(2);
    QCOMPARE(item->text(1), QStringLiteral("Ctrl+Alt+U"));
    QCOMPARE(item->text(2), QStringLiteral("—"));
    QCOMPARE(item->data(2, Qt::AccessibleTextRole).toString(), QStringLiteral("no key"));
    QVERIFY(item->font(1).bold());
    // A second key takes the place of the first; it does not follow it.
    QTest::keyClick(m_dialog->editor(), Qt::Key_F6);
    QCOMPARE(key(QStringLiteral("unfold")), QKeySequence(QStringLiteral("F6")));
}

void TestShortcutsDialog::namesTheActionThatHasTheKey()
{
    choose(QStringLiteral("Unfold All"));
    QTest::keyClick(m_dialog->editor(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(m_dialog->message().contains(QStringLiteral("Save")), qPrintable(m_dialog->message()));
    QVERIFY(key(QStringLiteral("unfold")).isEmpty());
    QCOMPARE(key(QStringLiteral("save")), QKeySequence(QStringLiteral("Ctrl+S")));
}

void TestShortcutsDialog::takesAKeyFromAnotherOnRequest()
{
    choose(QStringLiteral("Unfold All"));
    QTest::keyClick(m_dialog->editor(), Qt::Key_S, Qt::ControlModifier);
    press(QStringLiteral("Take It from “Save”"));
    QCOMPARE(key(QStringLiteral("unfold")), QKeySequence(QStringLiteral("Ctrl+S")));
    QVERIFY(key(QStringLiteral("save")).isEmpty());
    QCOMPARE(m_dialog->list()->topLevelItem(0)->text(1), QStringLiteral("—"));
    QCOMPARE(m_dialog->list()->topLevelItem(0)->text(2), QStringLiteral("Ctrl+S"));
}

void TestShortcutsDialog::refuses_data()
{
    QTest::addColumn<int>("pressed");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("why");
    QTest::newRow("a letter") << int(Qt::Key_A) << int(Qt::NoModifier) << QStringLiteral("typing");
    QTest::newRow("a capital") << int(Qt::Key_A) << int(Qt::ShiftModifier) << QStringLiteral("typing");
    QTest::newRow("an arrow") << int(Qt::Key_Left) << int(Qt::NoModifier) << QStringLiteral("moving");
    QTest::newRow("a menu") << int(Qt::Key_F) << int(Qt::AltModifier) << QStringLiteral("File");
}

void TestShortcutsDialog::refuses()
{
    QFETCH(int, pressed);
    QFETCH(int, modifiers);
    QFETCH(QString, why);
    choose(QStringLiteral("Unfold All"));
    QTest::keyClick(m_dialog->editor(), Qt::Key(pressed), Qt::KeyboardModifiers(modifiers));
    QVERIFY(key(QStringLiteral("unfold")).isEmpty());
    QVERIFY2(m_dialog->message().contains(why), qPrintable(m_dialog->message()));
    QVERIFY(m_dialog->editor()->keySequence().isEmpty());
}

void TestShortcutsDialog::removesAndResetsOneKey()
{
    choose(QStringLiteral("Save"));
    press(QStringLiteral("Remove Key"));
    QVERIFY(key(QStringLiteral("save")).isEmpty());
    press(QStringLiteral("Reset"));
    QCOMPARE(key(QStringLiteral("save")), QKeySequence(QStringLiteral("Ctrl+S")));
    QVERIFY(!m_dialog->list()->topLevelItem(0)->font(1).bold());
}

void TestShortcutsDialog::resetsAllKeys()
{
    choose(QStringLiteral("Unfold All"));
    QTest::keyClick(m_dialog->editor(), Qt::Key_S, Qt::ControlModifier);
    press(QStringLiteral("Take It from “Save”"));
    press(QStringLiteral("Reset All"));
    QCOMPARE(key(QStringLiteral("save")), QKeySequence(QStringLiteral("Ctrl+S")));
    QVERIFY(key(QStringLiteral("unfold")).isEmpty());
}

/// Whole keys in columns of their own width, and no cell left blank.
void TestShortcutsDialog::showsAllKeysAndTheirDefaults()
{
    const QTreeWidget *list = m_dialog->list();
    const int room = list->viewport()->width();
    int used = 0;
    for (int column = 0; column < 3; ++column) {
        used += list->columnWidth(column);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = list->topLevelItem(row);
            QVERIFY(!item->text(column).isEmpty());
            QVERIFY(list->fontMetrics().horizontalAdvance(item->text(column)) < list->columnWidth(column));
        }
    }
    QCOMPARE(used, room);
    QVERIFY(list->columnWidth(0) > list->columnWidth(1) + list->columnWidth(2));
}

void TestShortcutsDialog::worksByKeyboard()
{
    QVERIFY(m_dialog->search()->hasFocus());
    QTest::keyClick(m_dialog->search(), Qt::Key_Down);
    QVERIFY(m_dialog->list()->hasFocus());
    QTest::keyClick(m_dialog->list(), Qt::Key_End);
    QTest::keyClick(m_dialog->list(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->editor()->hasFocus());
    QTest::keyClick(m_dialog->editor(), Qt::Key_F7);
    QCOMPARE(key(QStringLiteral("unfold")), QKeySequence(QStringLiteral("F7")));
    // Esc and Tab leave the field rather than being taken as keys.
    QTest::keyClick(m_dialog->editor(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_dialog->list()->hasFocus());
    m_dialog->editor()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!m_dialog->editor()->hasFocus());
    QCOMPARE(key(QStringLiteral("unfold")), QKeySequence(QStringLiteral("F7")));
}

REGISTER_TEST(TestShortcutsDialog, "tst_shortcuts_dialog");
#include "tst_shortcuts_dialog.moc"
