// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/actions/action_table.h"
#include "views/dialogs/tool_bar_dialog.h"

#include <QMimeData>
#include <QtTest>

using namespace sliceboard;

/// Choosing what the tool bar shows, by buttons, keys and dragging.
class TestToolBarDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatTheToolBarHas();
    void addsBehindTheCurrentOne();
    void removes();
    void moves();
    void takesWhatIsDraggedOver();
    void hasSeparatorsWithoutEnd();
    void resets();
    void choosesTexts();
    void textsStandBelowEachOther();
    void worksByKeyboard();

private:
    void press(const QString &button)
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>())
            if (one->text().remove(u'&') == button)
                return one->click();
        QFAIL(qPrintable(button));
    }
    QString shown() const { return m_dialog->result().ids.join(u' '); }
    QString available() const
    {
        QStringList texts;
        for (int row = 1; row < m_dialog->available()->count(); ++row)
            texts += m_dialog->available()->item(row)->text();
        return texts.join(u' ');
    }
    static ToolBarChoice byDefault()
    {
        return {{QStringLiteral("a"), QStringLiteral("-"), QStringLiteral("b")}, Qt::ToolButtonIconOnly};
    }

    std::unique_ptr<ToolBarDialog> m_dialog;
};

void TestToolBarDialog::init()
{
    std::vector<ToolBarEntry> entries;
    for (const char *id : {"a", "b", "c", "d"})
        entries.push_back({QLatin1String(id), QString::fromLatin1(id).toUpper(), themedIcon("host")});
    m_dialog = std::make_unique<ToolBarDialog>(std::move(entries), byDefault(), byDefault());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestToolBarDialog::showsWhatTheToolBarHas()
{
    QCOMPARE(shown(), QStringLiteral("a - b"));
    QCOMPARE(available(), QStringLiteral("C D"));
    QVERIFY(m_dialog->result() == byDefault());
}

void TestToolBarDialog::addsBehindTheCurrentOne()
{
    m_dialog->shown()->setCurrentRow(0);
    m_dialog->available()->setCurrentRow(2);
    press(QStringLiteral("Add →"));
    QCOMPARE(shown(), QStringLiteral("a d - b"));
    QCOMPARE(available(), QStringLiteral("C"));
    press(QStringLiteral("Add →"));
    QCOMPARE(shown(), QStringLiteral("a d c - b"));
}

void TestToolBarDialog::removes()
{
    m_dialog->shown()->setCurrentRow(2);
    press(QStringLiteral("← Remove"));
    QCOMPARE(shown(), QStringLiteral("a -"));
    QCOMPARE(available(), QStringLiteral("B C D"));
}

void TestToolBarDialog::moves()
{
    m_dialog->shown()->setCurrentRow(2);
    press(QStringLiteral("Move Up"));
    press(QStringLiteral("Move Up"));
    QCOMPARE(shown(), QStringLiteral("b a -"));
    press(QStringLiteral("Move Up"));
    press(QStringLiteral("Move Down"));
    QCOMPARE(shown(), QStringLiteral("a b -"));
}

/// What a drop does, without the pointer: the data arrive at one list, then the other loses its row.
void TestToolBarDialog::takesWhatIsDraggedOver()
{
    QAbstractItemModel *from = m_dialog->available()->model();
    const std::unique_ptr<QMimeData> data(from->mimeData({from->index(2, 0)}));
    QVERIFY(m_dialog->shown()->model()->dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    from->removeRow(2);
    QTRY_COMPARE(available(), QStringLiteral("C"));
    QCOMPARE(shown(), QStringLiteral("a d - b"));
    QTRY_VERIFY(!m_dialog->shown()->item(1)->icon().isNull());
}

void TestToolBarDialog::hasSeparatorsWithoutEnd()
{
    m_dialog->shown()->setCurrentRow(2);
    m_dialog->available()->setCurrentRow(0);
    press(QStringLiteral("Add →"));
    press(QStringLiteral("Add →"));
    QCOMPARE(shown(), QStringLiteral("a - b - -"));
    QCOMPARE(available(), QStringLiteral("C D"));
}

void TestToolBarDialog::resets()
{
    m_dialog->shown()->setCurrentRow(0);
    press(QStringLiteral("← Remove"));
    press(QStringLiteral("Reset"));
    QVERIFY(m_dialog->result() == byDefault());
}

void TestToolBarDialog::choosesTexts()
{
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(m_dialog->result().style, Qt::ToolButtonTextBesideIcon);
}

/// What has no icon has the room of one, in both lists, also after it was taken over.
void TestToolBarDialog::textsStandBelowEachOther()
{
    std::vector<ToolBarEntry> entries{{QStringLiteral("a"), QStringLiteral("A"), themedIcon("host")},
                                      {QStringLiteral("b"), QStringLiteral("B"), {}},
                                      {QStringLiteral("c"), QStringLiteral("C"), {}}};
    ToolBarDialog dialog(std::move(entries), byDefault(), byDefault());
    dialog.show();
    dialog.available()->setCurrentRow(1);
    for (QPushButton *one : dialog.findChildren<QPushButton *>())
        if (one->text() == QStringLiteral("&Add →"))
            one->click();
    QCOMPARE(dialog.shown()->count(), 4);
    for (const QListWidget *list : {dialog.available(), dialog.shown()})
        for (int row = 0; row < list->count(); ++row) {
            QVERIFY2(!list->item(row)->icon().isNull(), qPrintable(list->item(row)->text()));
            QCOMPARE(list->visualItemRect(list->item(row)).height(),
                     dialog.shown()->visualItemRect(dialog.shown()->item(0)).height());
        }
}

void TestToolBarDialog::worksByKeyboard()
{
    QVERIFY(m_dialog->available()->hasFocus());
    QTest::keyClick(m_dialog->available(), Qt::Key_Down);
    QTest::keyClick(m_dialog->available(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTRY_COMPARE(shown(), QStringLiteral("a c - b"));
    QTest::keyClick(m_dialog->available(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(shown(), QStringLiteral("a - b"));
    QTest::keyClick(m_dialog->available(), Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(shown(), QStringLiteral("a - c b"));
    QTest::keyClick(m_dialog->available(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(shown(), QStringLiteral("a - b c"));
    QTest::keyClick(m_dialog->available(), Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(shown(), QStringLiteral("a - c b"));
}

REGISTER_TEST(TestToolBarDialog, "tst_tool_bar_dialog");
#include "tst_tool_bar_dialog.moc"
