// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_writer.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/release_matrix_dialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

using namespace sliceboard;

/// The release matrix, as a user asks it: types a release, reads the table, plans an upgrade.
class TestReleaseMatrixDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheReleasesOfTheDesign();
    void tellsWhatGoesTogether_data();
    void tellsWhatGoesTogether();
    void showsWholeTextsInFewColumnsWidth();
    void complainsAboutWhatIsNoRelease();
    void judgesAnUpgradeAndLeavesTheDesign();
    void appliesAnUpgradeAsOneStep();
    void saysWhenNothingWouldChange();
    void answersWithoutADesign();
    void worksByKeyboard();

private:
    QComboBox *field(const QString &name, int page)
    {
        for (QComboBox *one : tabs().widget(page)->findChildren<QComboBox *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    void type(const QString &name, int page, const QString &text)
    {
        QComboBox *box = field(name, page);
        QVERIFY2(box, qPrintable(name));
        box->lineEdit()->selectAll();
        QTest::keyClick(box->lineEdit(), Qt::Key_Delete);
        QTest::keyClicks(box->lineEdit(), text);
    }
    QTabWidget &tabs() { return *m_dialog->findChild<QTabWidget *>(); }
    QTreeWidget &table() { return *m_dialog->findChild<QTreeWidget *>(); }
    QString findings() { return m_dialog->findChild<QTextBrowser *>()->toPlainText(); }
    QPushButton &applyButton()
    {
        const auto all = m_dialog->findChildren<QPushButton *>();
        return **std::ranges::find(all, QStringLiteral("&Apply Upgrade"), &QPushButton::text);
    }
    /// Whether a label of the dialog says it.
    bool says(const QString &text)
    {
        const auto all = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(all, [&](const QLabel *label) { return label->text().contains(text); });
    }
    /// The cell of a branch under a heading that begins with these words; "hidden" where the column is.
    QString cell(const QString &branch, const QString &heading)
    {
        for (int column = 0; column < table().columnCount(); ++column) {
            if (!table().headerItem()->text(column).startsWith(heading))
                continue;
            if (table().isColumnHidden(column))
                return QStringLiteral("hidden");
            for (int row = 0; row < table().topLevelItemCount(); ++row)
                if (table().topLevelItem(row)->text(0) == branch)
                    return table().topLevelItem(row)->text(column);
        }
        return QStringLiteral("missing");
    }
    void open(bool hasDesign = true)
    {
        m_dialog = std::make_unique<ReleaseMatrixDialog>(*m_document, *m_checker, hasDesign);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Checker> m_checker;
    std::unique_ptr<ReleaseMatrixDialog> m_dialog;
};

namespace {

enum Page { Pairing, Upgrade };
const QString kManager = QStringLiteral("vGPU Manager on the host");
const QString kGuest = QStringLiteral("vGPU guest driver in the VM");
const QString kEsxi = QStringLiteral("ESXi version");
const QString kHosts = QStringLiteral("vGPU Manager on hosts that have one");
const QString kGuests = QStringLiteral("vGPU guest driver in VMs that have it");

} // namespace

void TestReleaseMatrixDialog::init()
{
    m_dialog.reset();
    m_checker.reset();
    m_document = std::make_unique<Document>(exampleDesign());
    m_checker = std::make_unique<Checker>(*m_document, shippedCatalog());
    m_checker->setToday(QDate(2026, 11, 23));
}

/// Example A: vGPU Manager 19.5 on ESXi 8.0.3.
void TestReleaseMatrixDialog::beginsWithTheReleasesOfTheDesign()
{
    open();
    QCOMPARE(table().topLevelItemCount(), int(shippedCatalog().branches().size()));
    QCOMPARE(table().topLevelItem(0)->text(0), QString::number(shippedCatalog().branches().back().branch));
    QCOMPARE(cell(QStringLiteral("19"), QStringLiteral("As guest under Manager 19.5")),
             QStringLiteral("work together"));
    QCOMPARE(cell(QStringLiteral("19"), QStringLiteral("On ESXi 8.0.3")), QStringLiteral("listed"));
    QCOMPARE(cell(QStringLiteral("19"), QStringLiteral("As Manager over guest")), QStringLiteral("hidden"));
}

/// RULES.md, B: a manager takes its own branch, the one before, and as a long-term branch the long-term one before.
void TestReleaseMatrixDialog::tellsWhatGoesTogether_data()
{
    QTest::addColumn<QString>("fieldName");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const QString &field, const char *text, const char *branch,
                        const char *heading, const char *verdict) {
        QTest::newRow(name) << field << QString::fromLatin1(text) << QString::fromLatin1(branch)
                            << QString::fromLatin1(heading) << QString::fromLatin1(verdict);
    };
    row("the branch before", kManager, "17.4", "16", "As guest under Manager 17.4", "work together");
    row("a newer guest", kManager, "17.4", "18", "As guest under Manager 17.4", "no: the guest driver is newer");
    row("two branches before", kManager, "20.0", "18", "As guest under Manager 20.0", "no");
    row("a newer manager", kGuest, "16.2", "17", "As Manager over guest 16.2", "work together");
    row("an older manager", kGuest, "16.2", "15", "As Manager over guest 16.2", "no: the guest driver is newer");
    row("ESXi that is listed", kEsxi, "7.0u3", "17", "On ESXi 7.0.3", "listed");
    row("ESXi that is not", kEsxi, "7.0 U2", "17", "On ESXi 7.0.2", "not listed by the sources read");
    row("support that has ended", kEsxi, "8.0.3", "17", "Support", "ended 2025-06-30");
}

void TestReleaseMatrixDialog::tellsWhatGoesTogether()
{
    QFETCH(QString, fieldName);
    QFETCH(QString, text);
    QFETCH(QString, branch);
    QFETCH(QString, heading);
    const std::string bytes = writeDesign(m_document->design());
    open();
    type(fieldName, Pairing, text);
    QTEST(cell(branch, heading), "verdict");
    QCOMPARE(writeDesign(m_document->design()), bytes);
    QVERIFY(!m_document->canUndo());
}

/// A long text goes on in a second line, where all of it has room.
void TestReleaseMatrixDialog::showsWholeTextsInFewColumnsWidth()
{
    open();
    bool isWrapped = false;
    const QFontMetrics letters = table().fontMetrics();
    const int margins = 8 + table().iconSize().width() + table().style()->pixelMetric(QStyle::PM_SmallIconSize);
    for (int row = 0; row < table().topLevelItemCount(); ++row)
        for (int column = 0; column < table().columnCount(); ++column) {
            if (table().isColumnHidden(column))
                continue;
            const QTreeWidgetItem *item = table().topLevelItem(row);
            const QRect cell = table().visualItemRect(item);
            const int width = table().columnWidth(column);
            QVERIFY(width <= std::max(45 * letters.averageCharWidth(), table().header()->sectionSizeHint(column)));
            const QRect text =
                letters.boundingRect(QRect(0, 0, width - margins, 1000), Qt::TextWordWrap, item->text(column));
            isWrapped |= text.height() >= 2 * letters.height();
            if (!item->icon(column).isNull() || letters.horizontalAdvance(item->text(column)) > width)
                QVERIFY2(cell.height() >= text.height(), qPrintable(item->text(column)));
        }
    QVERIFY(isWrapped);
}

void TestReleaseMatrixDialog::complainsAboutWhatIsNoRelease()
{
    open();
    type(kManager, Pairing, QStringLiteral("seventeen"));
    QVERIFY(says(QStringLiteral("“seventeen” is no vGPU release.")));
    QCOMPARE(cell(QStringLiteral("17"), QStringLiteral("As guest under Manager")), QStringLiteral("hidden"));
    type(kManager, Pairing, QStringLiteral("17.4"));
    QVERIFY(!says(QStringLiteral("seventeen")));
    QVERIFY(says(QStringLiteral("550.127.05")));
}

/// A guest driver of a newer branch than its host's does not work (RULES.md, B).
void TestReleaseMatrixDialog::judgesAnUpgradeAndLeavesTheDesign()
{
    const std::string bytes = writeDesign(m_document->design());
    open();
    tabs().setCurrentIndex(Upgrade);
    QVERIFY(!applyButton().isEnabled());
    type(kGuests, Upgrade, QStringLiteral("20.0"));
    QTRY_VERIFY(applyButton().isEnabled());
    QVERIFY2(findings().contains(QStringLiteral("guest-newer-than-host")), qPrintable(findings()));
    QVERIFY(says(QStringLiteral("would change. What is newer already stays.")));
    type(kGuests, Upgrade, QStringLiteral("20.0.x"));
    QTRY_VERIFY(!applyButton().isEnabled());
    QVERIFY(says(QStringLiteral("“20.0.x” is no vGPU release.")));
    QCOMPARE(writeDesign(m_document->design()), bytes);
    QVERIFY(!m_document->canUndo());
}

void TestReleaseMatrixDialog::appliesAnUpgradeAsOneStep()
{
    const std::string bytes = writeDesign(m_document->design());
    open();
    tabs().setCurrentIndex(Upgrade);
    type(kHosts, Upgrade, QStringLiteral("20.0"));
    type(kGuests, Upgrade, QStringLiteral("20.0"));
    QTRY_VERIFY(applyButton().isEnabled());
    QTest::mouseClick(&applyButton(), Qt::LeftButton);
    QCOMPARE(m_document->design().clusters[0].hosts[0].vgpuManager.release, std::string("20.0"));
    QCOMPARE(m_document->stepCount(), std::size_t(1));
    QVERIFY(says(QStringLiteral("The upgrade is applied:")));
    QVERIFY(!applyButton().isEnabled());
    m_document->undo();
    QCOMPARE(writeDesign(m_document->design()), bytes);
}

void TestReleaseMatrixDialog::saysWhenNothingWouldChange()
{
    open();
    tabs().setCurrentIndex(Upgrade);
    type(kHosts, Upgrade, QStringLiteral("17.4"));
    QTest::qWait(200);
    QVERIFY(says(QStringLiteral("Nothing would change.")));
    QVERIFY(!applyButton().isEnabled());
}

void TestReleaseMatrixDialog::answersWithoutADesign()
{
    m_document->load({});
    open(false);
    QVERIFY(tabs().isTabEnabled(Pairing) && !tabs().isTabEnabled(Upgrade));
    type(kManager, Pairing, QStringLiteral("19.0"));
    QCOMPARE(cell(QStringLiteral("16"), QStringLiteral("As guest under Manager 19.0")),
             QStringLiteral("work together"));
}

void TestReleaseMatrixDialog::worksByKeyboard()
{
    open();
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u'&') || label->buddy());
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClick(m_dialog.get(), Qt::Key_P, Qt::AltModifier);
    QCOMPARE(tabs().currentIndex(), int(Upgrade));
    QTest::keyClick(m_dialog.get(), Qt::Key_M, Qt::AltModifier);
    QVERIFY(field(kHosts, Upgrade)->hasFocus());
    QTest::keyClicks(field(kHosts, Upgrade)->lineEdit(), QStringLiteral("20.0"));
    QTest::keyClick(field(kHosts, Upgrade)->completer()->popup(), Qt::Key_Escape);
    QTest::keyClick(field(kHosts, Upgrade)->lineEdit(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible() && !m_document->canUndo());
    QTRY_VERIFY(applyButton().isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(m_document->canUndo()); // a button pressed by its letter is let go a moment later
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

REGISTER_TEST(TestReleaseMatrixDialog, "tst_release_matrix_dialog");
#include "tst_release_matrix_dialog.moc"
