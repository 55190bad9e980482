// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"
#include "app/main_window.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/help_dialog.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace sliceboard;

/// What the help calls by name is called so in the window, in each language that the help is written in.
class TestHelpTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void linksBearTheNamesOfActions_data();
    void linksBearTheNamesOfActions();
    void pathsLeadThroughTheMenus_data();
    void pathsLeadThroughTheMenus();
    void panelsBearTheirNames_data();
    void panelsBearTheirNames();

private:
    void openIn(const QString &language);
    /// The text of a page without line breaks.
    QString text(const QString &page) const { return m_help->browser()->pageText(page).simplified(); }
    static void addLanguages();
    /// Without the letter to press, which Japanese adds in parentheses.
    static QString plain(QString text)
    {
        static const QRegularExpression added(u"\\(&.\\)"_qs);
        return text.remove(added).remove(u'&').remove(u'…').simplified().toLower();
    }
    /// What the menus have under a path such as "View > Panels".
    bool isInMenus(const QStringList &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    HelpDialog *m_help = nullptr;
};

void TestHelpTexts::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
    QVERIFY(useLanguage(u"en"_qs));
}

void TestHelpTexts::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_qs;
    QTest::newRow("Spanish") << u"es"_qs;
    QTest::newRow("German") << u"de"_qs;
    QTest::newRow("French") << u"fr"_qs;
    QTest::newRow("Portuguese of Brazil") << u"pt_BR"_qs;
    QTest::newRow("Japanese") << u"ja"_qs;
}

void TestHelpTexts::openIn(const QString &language)
{
    QVERIFY(useLanguage(language));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(u"recovery"_qs));
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->action("help")->trigger();
    m_help = m_window->findChild<HelpDialog *>();
    QVERIFY(m_help);
    const QMap<QString, QString> starts{{u"en"_qs, u"# Getting started"_qs},     {u"es"_qs, u"# Primeros pasos"_qs},
                                        {u"de"_qs, u"# Erste Schritte"_qs},      {u"fr"_qs, u"# Premiers pas"_qs},
                                        {u"pt_BR"_qs, u"# Primeiros passos"_qs}, {u"ja"_qs, u"# はじめに"_qs}};
    QVERIFY2(text(u"start"_qs).startsWith(starts[language]), qPrintable(text(u"start"_qs).left(40)));
}

bool TestHelpTexts::isInMenus(const QStringList &path) const
{
    QList<QAction *> actions = m_window->menuBar()->actions();
    for (qsizetype i = 0; i < path.size(); ++i) {
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction *action) { return plain(action->text()) == plain(path[i]); });
        if (found == actions.end())
            return false;
        if (i + 1 < path.size() && !(*found)->menu())
            return false;
        actions = (*found)->menu() ? (*found)->menu()->actions() : QList<QAction *>();
    }
    return true;
}

void TestHelpTexts::linksBearTheNamesOfActions_data() { addLanguages(); }

void TestHelpTexts::linksBearTheNamesOfActions()
{
    QFETCH(QString, language);
    openIn(language);
    int links = 0;
    for (const QString &page : HelpDialog::pages()) {
        QRegularExpressionMatchIterator at =
            QRegularExpression(u"\\[([^\\]]+)\\]\\(action:([a-z-]+)\\)"_qs).globalMatch(text(page));
        while (at.hasNext()) {
            const QRegularExpressionMatch link = at.next();
            const QString title = m_window->action(link.captured(2).toLatin1().constData())->text();
            QVERIFY2(plain(link.captured(1)) == plain(title), qPrintable(page + u": "_qs + link.captured(0)));
            ++links;
        }
    }
    QVERIFY(links > 50);
}

void TestHelpTexts::pathsLeadThroughTheMenus_data() { addLanguages(); }

void TestHelpTexts::pathsLeadThroughTheMenus()
{
    QFETCH(QString, language);
    openIn(language);
    int paths = 0;
    for (const QString &page : HelpDialog::pages()) {
        QRegularExpressionMatchIterator at =
            QRegularExpression(u"\\*+([^*|`]+ > [^*|`]+)\\*"_qs).globalMatch(text(page));
        while (at.hasNext()) {
            const QString path = at.next().captured(1);
            QVERIFY2(isInMenus(path.split(u" > "_qs)), qPrintable(page + u": "_qs + path));
            ++paths;
        }
    }
    QVERIFY(paths > 5);
}

void TestHelpTexts::panelsBearTheirNames_data() { addLanguages(); }

void TestHelpTexts::panelsBearTheirNames()
{
    QFETCH(QString, language);
    openIn(language);
    QStringList titles;
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        titles += dock->windowTitle();
    const QMap<QString, QString> named{
        {u"en"_qs, u"\\*([^*]+)\\* panel\\b"_qs},     {u"es"_qs, u"[Pp]anel \\*([^*]+)\\*"_qs},
        {u"de"_qs, u"Bereich \\*([^*]+)\\*"_qs},      {u"fr"_qs, u"panneau \\*([^*]+)\\*"_qs},
        {u"pt_BR"_qs, u"[Pp]ainel \\*([^*]+)\\*"_qs}, {u"ja"_qs, u"\\*([^*]+)\\* ?パネル"_qs}};
    int panels = 0;
    for (const QString &page : HelpDialog::pages()) {
        QRegularExpressionMatchIterator at = QRegularExpression(named[language]).globalMatch(text(page));
        while (at.hasNext()) {
            const QString name = at.next().captured(1);
            QVERIFY2(titles.contains(name), qPrintable(page + u": "_qs + name));
            ++panels;
        }
    }
    QVERIFY(panels > 5);
}

REGISTER_TEST(TestHelpTexts, "tst_help_texts");
#include "tst_help_texts.moc"
