// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/dialog_help.h"
#include "app/main_window.h"
#include "tests/support/dialog_hand.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/help_dialog.h"
#include "views/dialogs/shortcuts_dialog.h"
#include "views/panels/search_bar.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace sliceboard;

namespace {

/// What is printed on the keys of a keyboard that bear two signs: without and with Shift.
struct Keyboard {
    const char *name;
    const char16_t *plain;
    const char16_t *shifted;
};

const Keyboard kKeyboards[] = {
    {"US", u"`1234567890-=[]\\;',./", u"~!@#$%^&*()_+{}|:\"<>?"},
    {"German", u"1234567890ß+#,.-<", u"!\"§$%&/()=?*';:_>"},
    {"Spanish", u"º1234567890'¡+ç,.-<", u"ª!\"·$%&/()=?¿*Ç;:_>"},
    {"French", u"&é\"'(-è_çà)=^$ù*,;:!<", u"1234567890°+¨£%µ?./§>"},
};

/// The key that is pressed for a sequence, and whether Shift is held: "Ctrl =+Shift".
QString pressed(const Keyboard &board, const QKeySequence &sequence)
{
    const QKeyCombination keys = sequence[0];
    const Qt::KeyboardModifiers others = keys.keyboardModifiers() & ~Qt::ShiftModifier;
    bool shift = keys.keyboardModifiers().testFlag(Qt::ShiftModifier);
    QString key = QKeySequence(keys.key()).toString();
    const QStringView plain(board.plain), shifted(board.shifted);
    if (const qsizetype at = key.size() == 1 ? shifted.indexOf(key[0]) : -1; at >= 0 && !plain.contains(key[0])) {
        key = plain[at];
        shift = true;
    }
    return QKeySequence(QKeyCombination(others, Qt::Key_A)).toString() + key + (shift ? u" Shift"_qs : QString());
}

} // namespace

/// The keys of the window: that each can be pressed, that they lead to the panels, and that help comes in dialogs.
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noTwoDefaultsAreOneKey_data();
    void noTwoDefaultsAreOneKey();
    void panelsAreReachedByKey_data();
    void panelsAreReachedByKey();
    void f6GoesFromPanelToPanel();
    void theHelpListsTheKeysOfPanels();
    void namesStandBelowEachOtherInTheShortcuts();
    void f1HelpsInDialogs_data();
    void f1HelpsInDialogs();
    void f1IsTakenAsAKeyWhereOneIsEntered();
    void everyDialogHasAPage();
    void aSecondWindowIsOfferedInTheFileMenu();

private:
    QWidget *focus() const { return m_window->focusWidget(); }
    QDockWidget *dock(const char *name) const { return m_window->findChild<QDockWidget *>(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeys::init()
{
    Settings().setShortcuts({});
    Settings().setWindow({}, {});
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(u"recovery"_qs));
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(m_window->startFrom(u":/samples/example-a.sliceboard.yaml"_qs));
}

void TestKeys::cleanup()
{
    m_session->document().setClean();
    m_window.reset();
    m_session.reset();
    Settings().setWindow({}, {});
}

void TestKeys::noTwoDefaultsAreOneKey_data()
{
    QTest::addColumn<int>("keyboard");
    for (int i = 0; i < int(std::size(kKeyboards)); ++i)
        QTest::newRow(kKeyboards[i].name) << i;
}

/// On a US keyboard + takes Shift, so that Ctrl++ and Ctrl+Shift++ are the same to the fingers.
void TestKeys::noTwoDefaultsAreOneKey()
{
    QFETCH(const int, keyboard);
    QMap<QString, QString> known;
    std::set<const QAction *> actions;
    for (const QMenu *menu : m_window->findChildren<QMenu *>())
        for (const QAction *entry : menu->actions())
            if (!entry->shortcut().isEmpty())
                actions.insert(entry);
    QVERIFY(actions.size() > 30);
    for (const QAction *action : actions) {
        const QString key = pressed(kKeyboards[keyboard], action->shortcut());
        QVERIFY2(!known.contains(key), qPrintable(key + u": "_qs + known[key] + u", "_qs + action->objectName()));
        known[key] = action->objectName();
    }
    QCOMPARE(pressed(kKeyboards[0], QKeySequence(u"Ctrl+Shift++"_qs)),
             pressed(kKeyboards[0], QKeySequence(u"Ctrl++"_qs)));
}

void TestKeys::panelsAreReachedByKey_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("panel");
    for (const auto &[action, panel] :
         {std::pair("go-vms", "vms"), std::pair("go-profiles", "profiles"), std::pair("go-inspector", "inspector"),
          std::pair("go-history", "history"), std::pair("go-findings", "findings"),
          std::pair("go-capacity", "capacity"), std::pair("go-views", "views"), std::pair("outline", "outline"),
          std::pair("plan", "plan")})
        QTest::newRow(action) << QString::fromLatin1(action) << QString::fromLatin1(panel);
}

void TestKeys::panelsAreReachedByKey()
{
    QFETCH(const QString, action);
    QFETCH(const QString, panel);
    QDockWidget *dock = m_window->findChild<QDockWidget *>(panel);
    dock->hide();
    QAction *go = m_window->action(qPrintable(action));
    QVERIFY(!go->shortcut().isEmpty());
    go->trigger();
    QVERIFY(dock->isVisible());
    QVERIFY2(dock->isAncestorOf(focus()), focus() ? focus()->metaObject()->className() : "nothing");
    m_window->action("go-board")->trigger();
    QCOMPARE(focus(), &m_window->board());
}

void TestKeys::f6GoesFromPanelToPanel()
{
    QCOMPARE(m_window->action("next-panel")->shortcut(), QKeySequence(u"F6"_qs));
    QCOMPARE(m_window->action("previous-panel")->shortcut(), QKeySequence(u"Shift+F6"_qs));
    m_window->board().setFocus();
    QStringList visited;
    for (int step = 0; step < 20; ++step) {
        m_window->action("next-panel")->trigger();
        if (focus() == &m_window->board())
            break;
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
            if (dock->isAncestorOf(focus()))
                visited += dock->objectName();
    }
    QCOMPARE(focus(), &m_window->board());
    for (const char *panel : {"vms", "profiles", "findings"})
        QCOMPARE(visited.count(QLatin1String(panel)), 1);
    QVERIFY(!visited.contains(u"outline"_qs)); // it is behind the VMs
    m_window->action("previous-panel")->trigger();
    QVERIFY(dock(qPrintable(visited.last()))->isAncestorOf(focus()));
    // A panel is entered where it was left.
    auto *field = dock("vms")->findChild<QLineEdit *>();
    field->setFocus();
    m_window->action("go-board")->trigger();
    m_window->action("go-vms")->trigger();
    QCOMPARE(focus(), field);
}

void TestKeys::theHelpListsTheKeysOfPanels()
{
    m_window->action("help")->trigger();
    const QString page = m_window->findChild<HelpDialog *>()->browser()->pageText(u"shortcuts"_qs);
    for (const char *text :
         {"| **F6** | Next Panel |", "| **Shift+F6** | Previous Panel |", "| **Alt+1** | Go to VMs |"})
        QVERIFY2(page.contains(QLatin1String(text)), text);
}

void TestKeys::namesStandBelowEachOtherInTheShortcuts()
{
    bool seen = false;
    testing::whenDialogAsks<ShortcutsDialog>(*this, [&](ShortcutsDialog &dialog) {
        seen = true;
        for (int row = 0; row < dialog.list()->topLevelItemCount(); ++row)
            QVERIFY(!dialog.list()->topLevelItem(row)->icon(0).isNull());
    });
    m_window->action("shortcuts")->trigger();
    QVERIFY(seen);
}

void TestKeys::f1HelpsInDialogs_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("title");
    QTest::newRow("settings") << u"settings"_qs << u"Settings, shortcuts"_qs;
    QTest::newRow("export") << u"export"_qs << u"Exports and title block"_qs;
    QTest::newRow("rules") << u"rules"_qs << u"Findings"_qs;
    QTest::newRow("matrix") << u"release-matrix"_qs << u"The three drivers"_qs;
}

void TestKeys::f1HelpsInDialogs()
{
    QFETCH(const QString, action);
    QFETCH(const QString, title);
    QString shown;
    bool isOfDialog = false;
    testing::whenDialogAsks<QDialog>(*this, [&](QDialog &dialog) {
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_F1);
        if (auto *help = dialog.findChild<HelpDialog *>()) {
            shown = help->browser()->toPlainText().section(u'\n', 0, 0);
            isOfDialog = help->isVisible() && help->parentWidget() == &dialog;
        }
        QTest::keyClick(&dialog, Qt::Key_F1); // it stays one
        QCOMPARE(dialog.findChildren<HelpDialog *>().size(), 1);
    });
    m_window->action(qPrintable(action))->trigger();
    QVERIFY(isOfDialog);
    QVERIFY2(shown.startsWith(title), qPrintable(shown));
}

void TestKeys::f1IsTakenAsAKeyWhereOneIsEntered()
{
    bool seen = false;
    testing::whenDialogAsks<ShortcutsDialog>(*this, [&](ShortcutsDialog &dialog) {
        seen = true;
        dialog.editor()->setFocus();
        QTest::keyClick(dialog.editor(), Qt::Key_F1);
        QVERIFY(!dialog.findChild<HelpDialog *>());
    });
    m_window->action("shortcuts")->trigger();
    QVERIFY(seen);
}

/// Classes of dialogs are listed by name: a new one must not be forgotten.
void TestKeys::everyDialogHasAPage()
{
    static const QRegularExpression header(u"class (\\w+Dialog) : public (QDialog|CheckedDialog|QProgressDialog)"_qs);
    int found = 0;
    for (const char *folder : {"dialogs", "comparison"}) {
        const QDir dir(QStringLiteral(TESTS_DATA_DIR "/../../views/") + QLatin1String(folder));
        for (const QFileInfo &info : dir.entryInfoList({u"*.h"_qs})) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = header.match(QString::fromUtf8(file.readAll()));
            if (!match.hasMatch() || match.captured(1) == u"CheckedDialog" || match.captured(1) == u"HelpDialog")
                continue;
            ++found;
            const auto page = DialogHelp::pageOf(match.captured(1));
            QVERIFY2(page && HelpDialog::pages().contains(*page), qPrintable(match.captured(1)));
        }
    }
    QVERIFY(found >= 20);
}

void TestKeys::aSecondWindowIsOfferedInTheFileMenu()
{
    const QAction *entry = m_window->action("new-window");
    QVERIFY(entry->isEnabled());
    QCOMPARE(entry->text(), u"New Win&dow"_qs);
    QVERIFY(!entry->associatedObjects().isEmpty());
}

REGISTER_TEST(TestKeys, "tst_keys");
#include "tst_keys.moc"
