// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_facets.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/help_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QtTest>

using namespace sliceboard;

/// The manual in the program: complete in both languages, found by words, read by keyboard.
class TestHelpDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasEveryPageInBothLanguages();
    void linksLeadSomewhere_data();
    void linksLeadSomewhere();
    void searches_data();
    void searches();
    void setsOffWhatIsFound();
    void goesBackAndForward();
    void listsThePresentKeys();
    void listsThePropertiesOfTheFilterLanguage();
    void runsActionsOfLinks();
    void worksByKeyboard();
    void fitsOnASmallScreen();

private:
    static QString text(const QString &language, const QString &page)
    {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, page));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList found(const HelpDialog &dialog)
    {
        QStringList pages;
        for (int row = 0; row < dialog.list()->count(); ++row)
            if (!dialog.list()->item(row)->isHidden())
                pages += HelpDialog::pages()[row];
        return pages;
    }
    static QString shown(const HelpDialog &dialog) { return dialog.browser()->toPlainText().section(u'\n', 0, 0); }

    std::unique_ptr<ActionTable> m_actions;
    int m_zooms = 0;
};

void TestHelpDialog::init()
{
    m_zooms = 0;
    m_actions = std::make_unique<ActionTable>();
    std::vector<ActionRow> rows;
    rows.push_back({"zoom-in", "Zoom &In", QKeySequence(u"Ctrl++"_qs), nullptr, [this] { ++m_zooms; }});
    rows.push_back({"quiet", "No &Key…", {}, nullptr, [] {}});
    m_actions->add(std::move(rows));
}

void TestHelpDialog::hasEveryPageInBothLanguages()
{
    QStringList files;
    for (const QString &page : HelpDialog::pages())
        files += page + QStringLiteral(".md");
    files.sort();
    QCOMPARE(QDir(QStringLiteral(":/help/en")).entryList(QDir::NoFilter, QDir::Name), files);
    QCOMPARE(QDir(QStringLiteral(":/help/es")).entryList(QDir::NoFilter, QDir::Name), files);
    static const QRegularExpression headings(QStringLiteral("^#+ "), QRegularExpression::MultilineOption);
    static const QRegularExpression links(QStringLiteral("\\]\\("));
    for (const QString &page : HelpDialog::pages()) {
        const QString english = text(QStringLiteral("en"), page);
        const QString spanish = text(QStringLiteral("es"), page);
        QVERIFY2(english.startsWith(u"# ") && spanish.startsWith(u"# "), qPrintable(page));
        QVERIFY2(english != spanish, qPrintable(page));
        QVERIFY2(english.count(headings) == spanish.count(headings), qPrintable(page));
        QVERIFY2(english.count(links) == spanish.count(links), qPrintable(page));
    }
}

void TestHelpDialog::linksLeadSomewhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Spanish") << QStringLiteral("es");
}

void TestHelpDialog::linksLeadSomewhere()
{
    QFETCH(QString, language);
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const QString &page : HelpDialog::pages()) {
        QRegularExpressionMatchIterator links = link.globalMatch(text(language, page));
        while (links.hasNext()) {
            const QString to = links.next().captured(1);
            const bool isPage = to.endsWith(u".md") && HelpDialog::pages().contains(to.chopped(3));
            QVERIFY2(isPage || to.startsWith(u"action:"), qPrintable(page + u' ' + to));
        }
    }
}

void TestHelpDialog::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("page");
    QTest::newRow("a mistake") << QStringLiteral("does not POWER on") << QStringLiteral("faq");
    QTest::newRow("an option") << QStringLiteral("--fail-on") << QStringLiteral("command-line");
    QTest::newRow("a term") << QStringLiteral("placement id") << QStringLiteral("glossary");
    QTest::newRow("a property of the filter") << QStringLiteral("architecture hopper") << QStringLiteral("search");
    QTest::newRow("a key of git") << QStringLiteral("gitattributes") << QStringLiteral("comparing");
    QTest::newRow("a script") << QStringLiteral("-Apply") << QStringLiteral("change-plan");
    QTest::newRow("nothing") << QStringLiteral("xyzzy") << QString();
}

void TestHelpDialog::searches()
{
    QFETCH(QString, words);
    QFETCH(QString, page);
    HelpDialog dialog(*m_actions);
    QTest::keyClicks(dialog.search(), words);
    QTRY_VERIFY(found(dialog).size() < HelpDialog::pages().size());
    QCOMPARE(found(dialog).contains(page), !page.isEmpty());
    QCOMPARE(found(dialog).isEmpty(), page.isEmpty());
    if (!page.isEmpty())
        QVERIFY(!dialog.list()->currentItem()->isHidden());
}

void TestHelpDialog::setsOffWhatIsFound()
{
    HelpDialog dialog(*m_actions);
    QTest::keyClicks(dialog.search(), QStringLiteral("NVSwitch"));
    QTRY_VERIFY(!dialog.browser()->extraSelections().isEmpty());
    QCOMPARE(dialog.browser()->extraSelections().constFirst().cursor.selectedText(), QStringLiteral("NVSwitch"));
    dialog.showPage(QStringLiteral("start"));
    QVERIFY(dialog.browser()->extraSelections().isEmpty());
    QVERIFY(dialog.search()->text().isEmpty());
}

void TestHelpDialog::goesBackAndForward()
{
    HelpDialog dialog(*m_actions);
    QCOMPARE(shown(dialog), QStringLiteral("Getting started"));
    Q_EMIT dialog.browser()->anchorClicked(QUrl(QStringLiteral("findings.md")));
    QCOMPARE(shown(dialog), QStringLiteral("Findings and waivers"));
    QCOMPARE(dialog.list()->currentItem()->text(), QStringLiteral("Findings and waivers"));
    dialog.browser()->backward();
    QCOMPARE(shown(dialog), QStringLiteral("Getting started"));
    QCOMPARE(dialog.list()->currentRow(), 0);
    dialog.browser()->forward();
    QCOMPARE(shown(dialog), QStringLiteral("Findings and waivers"));
}

void TestHelpDialog::listsThePresentKeys()
{
    HelpDialog dialog(*m_actions);
    m_actions->setKey("zoom-in", QKeySequence(QStringLiteral("Ctrl+|")));
    dialog.showPage(QStringLiteral("shortcuts"));
    const QString page = dialog.browser()->toPlainText();
    QVERIFY2(page.contains(QStringLiteral("Ctrl+|")), qPrintable(page));
    QVERIFY(page.contains(QStringLiteral("Zoom In")));
    QVERIFY(!page.contains(QStringLiteral("No Key")));
    QVERIFY(!page.contains(u'{'));
}

void TestHelpDialog::listsThePropertiesOfTheFilterLanguage()
{
    HelpDialog dialog(*m_actions);
    dialog.showPage(QStringLiteral("search"));
    const QString page = dialog.browser()->toPlainText();
    QVERIFY(!page.contains(u'{'));
    QVERIFY(page.contains(QStringLiteral("free>=\n"))); // a cell of its own
    for (const FilterFacet &facet : filterFacets())
        QVERIFY2(QRegularExpression(QStringLiteral("^%1(:|>=)$").arg(QLatin1String(facet.name)),
                                    QRegularExpression::MultilineOption)
                     .match(page)
                     .hasMatch(),
                 facet.name);
}

void TestHelpDialog::runsActionsOfLinks()
{
    HelpDialog dialog(*m_actions);
    Q_EMIT dialog.browser()->anchorClicked(QUrl(QStringLiteral("action:zoom-in")));
    QCOMPARE(m_zooms, 1);
    QCOMPARE(shown(dialog), QStringLiteral("Getting started"));
}

void TestHelpDialog::worksByKeyboard()
{
    HelpDialog dialog(*m_actions);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.search()->hasFocus());
    QTest::keyClick(dialog.search(), Qt::Key_Down);
    QVERIFY(dialog.list()->hasFocus());
    QTest::keyClick(dialog.list(), Qt::Key_Down);
    QCOMPARE(shown(dialog), QStringLiteral("The board and its zoom"));
    QTest::keyClick(dialog.list(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(dialog), QStringLiteral("Getting started"));
    QTest::keyClick(dialog.list(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown(dialog), QStringLiteral("The board and its zoom"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

/// Large letters, as at 200 %, want more room than there is.
void TestHelpDialog::fitsOnASmallScreen()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSize(3 * before.pointSize());
    QApplication::setFont(large);
    const HelpDialog dialog(*m_actions);
    const QSize size = dialog.size();
    QApplication::setFont(before);
    const QSize screen = dialog.screen()->availableSize();
    QVERIFY(size.width() <= screen.width());
    QVERIFY(size.height() <= screen.height());
}

REGISTER_TEST(TestHelpDialog, "tst_help_dialog");
#include "tst_help_dialog.moc"
