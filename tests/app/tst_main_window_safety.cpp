// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "model/formats/design_writer.h"
#include "model/operations/changing.h"
#include "tests/support/compared_window.h"
#include "tests/support/dialog_hand.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/comparison/comparison_dialog.h"
#include "views/dialogs/versions_dialog.h"
#include "views/panels/disk_banner.h"
#include "views/panels/start_page.h"
#include "views/panels/tour.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// What the window remembers, keeps and watches: recent designs, earlier versions, changes by other programs, the tour.
class TestMainWindowSafety : public ComparedWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void tellsThatAnotherProgramChangedTheFile();
    void staysQuietAboutItsOwnSaves();
    void staysQuietWhenAFileIsOnlyTouched();
    void noticesAReplacedFile();
    void tellsThatTheFileIsGone();
    void reloadsAndUndoes();
    void keepsTheDesignWhenTheFileIsBroken();
    void comparesWithTheDisk();
    void keepsMineWithoutAskingAgain();
    void restoresAnEarlierVersion();
    void opensAnEarlierVersionAsACopy();
    void showsRecentDesignsWithPictures();
    void forgetsRecentDesigns();
    void offersTheTourOnce();
    void leavesNothingOfTheTour();
    void startsOnASmallScreen();

private:
    void rename(const std::string &name);
    void putBytes(const QByteArray &bytes);
    QPushButton *button(const char *text) const;
    /// Does something with the next modal dialog.
    void whenAsked(const std::function<void(QDialog &)> &answer);
    static void press(QDialog &dialog, const char *text);
    DiskBanner *banner() const { return m_window->findChild<DiskBanner *>(); }
    const std::string &name() const { return m_session->document().design().name; }
};

void TestMainWindowSafety::rename(const std::string &name)
{
    const auto edits = changeDesign(m_session->checker().facts(), [&](DesignFacts &facts) { facts.name = name; });
    run(m_session->document(), QStringLiteral("Rename design"), *edits);
}

void TestMainWindowSafety::putBytes(const QByteArray &bytes)
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QPushButton *TestMainWindowSafety::button(const char *text) const
{
    for (QPushButton *one : banner()->findChildren<QPushButton *>())
        if (one->text().remove(u'&') == QString::fromUtf8(text))
            return one;
    return nullptr;
}

void TestMainWindowSafety::whenAsked(const std::function<void(QDialog &)> &answer)
{
    whenDialogAsks<QDialog>(*m_window, answer);
}

void TestMainWindowSafety::press(QDialog &dialog, const char *text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>())
        if (one->text().remove(u'&') == QLatin1String(text)) {
            QTRY_VERIFY(one->isEnabled()); // once the version has been read
            return one->click();
        }
}

void TestMainWindowSafety::tellsThatAnotherProgramChangedTheFile()
{
    Design other = exampleDesign();
    other.name = "Theirs";
    putOnDisk(other);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->text().contains(QStringLiteral("lab.sliceboard.yaml")));
    QVERIFY(!banner()->text().contains(QStringLiteral("unsaved")));
    QCOMPARE(name(), exampleDesign().name);
    putOnDisk(exampleDesign()); // as it was
    QTRY_VERIFY(!banner()->isVisible());
}

void TestMainWindowSafety::staysQuietAboutItsOwnSaves()
{
    rename("Mine");
    m_window->action("save")->trigger();
    QTest::qWait(700);
    QVERIFY(!banner()->isVisible());
}

void TestMainWindowSafety::staysQuietWhenAFileIsOnlyTouched()
{
    putOnDisk(exampleDesign());
    QTest::qWait(700);
    QVERIFY(!banner()->isVisible());
}

void TestMainWindowSafety::noticesAReplacedFile()
{
    for (int round = 0; round < 2; ++round) { // a file that was replaced is another one to watch
        const QString beside = m_folder->filePath(QStringLiteral("new"));
        QFile file(beside);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("format: 1\nname: Theirs " + QByteArray::number(round) + '\n');
        file.close();
        QVERIFY(QFile::remove(m_file) && QFile::rename(beside, m_file));
        QTRY_VERIFY(banner()->isVisible());
        button("Reload")->click();
        QCOMPARE(name(), "Theirs " + std::to_string(round));
    }
}

void TestMainWindowSafety::tellsThatTheFileIsGone()
{
    QVERIFY(QFile::remove(m_file));
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->text().contains(QStringLiteral("no longer on disk")));
    rename("Mine");
    m_window->action("save")->trigger();
    QVERIFY(QFile::exists(m_file));
    QVERIFY(!banner()->isVisible());
}

void TestMainWindowSafety::reloadsAndUndoes()
{
    rename("Mine");
    Design other = exampleDesign();
    other.vms.pop_back();
    putOnDisk(other);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->text().contains(QStringLiteral("unsaved changes")));
    button("Reload")->click();
    QVERIFY(!banner()->isVisible());
    QCOMPARE(writeDesign(m_session->document().design()), writeDesign(other));
    QVERIFY(!m_window->isWindowModified());
    m_window->action("undo")->trigger();
    QCOMPARE(name(), std::string("Mine"));
    QCOMPARE(m_session->document().design().vms.size(), exampleDesign().vms.size());
    QVERIFY(m_window->isWindowModified());
}

void TestMainWindowSafety::keepsTheDesignWhenTheFileIsBroken()
{
    putBytes("format: 1\nnmae: typo\n");
    QTRY_VERIFY(banner()->isVisible());
    bool asked = false;
    whenAsked([&](QDialog &) { asked = true; });
    button("Reload")->click();
    QVERIFY(asked);
    QCOMPARE(name(), exampleDesign().name);
    QVERIFY(!m_session->document().canUndo());
}

void TestMainWindowSafety::comparesWithTheDisk()
{
    Design other = exampleDesign();
    other.vms[0].mmio = Mebibytes::fromGib(512);
    putOnDisk(other);
    QTRY_VERIFY(banner()->isVisible());
    button("Compare…")->click();
    const auto *differences = m_window->findChild<ComparisonDialog *>();
    QVERIFY(differences && differences->isVisible());
    QVERIFY2(differences->text().contains(QStringLiteral("mmio was 512 GB and is 128 GB.")),
             qPrintable(differences->text()));
    QVERIFY(banner()->isVisible()); // nothing is decided yet
}

void TestMainWindowSafety::keepsMineWithoutAskingAgain()
{
    rename("Mine");
    Design other = exampleDesign();
    other.name = "Theirs";
    putOnDisk(other);
    QTRY_VERIFY(banner()->isVisible());
    button("Keep Mine")->click();
    QVERIFY(!banner()->isVisible());
    bool asked = false;
    whenAsked([&](QDialog &) { asked = true; });
    m_window->action("save")->trigger();
    QVERIFY(!asked);
    QVERIFY(!m_window->isWindowModified());
    const auto versions = m_session->earlierVersions(); // what was theirs is not lost
    QCOMPARE(loadDesignFile(versions.at(0).path)->design.name, std::string("Theirs"));
}

void TestMainWindowSafety::restoresAnEarlierVersion()
{
    for (const char *each : {"First", "Second"}) {
        rename(each);
        m_window->action("save")->trigger();
    }
    QCOMPARE(m_session->earlierVersions().size(), std::size_t(2));
    whenAsked([](QDialog &dialog) {
        dialog.findChild<QListWidget *>()->setCurrentRow(1);
        press(dialog, "Restore");
    });
    m_window->action("versions")->trigger();
    QCOMPARE(name(), exampleDesign().name);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(loadDesignFile(m_file)->design.name, std::string("Second"));
    m_window->action("undo")->trigger();
    QCOMPARE(name(), std::string("Second"));
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindowSafety::opensAnEarlierVersionAsACopy()
{
    rename("Later");
    m_window->action("save")->trigger();
    whenAsked([](QDialog &dialog) { press(dialog, "Open as Copy"); });
    m_window->action("versions")->trigger();
    QCOMPARE(name(), exampleDesign().name);
    QVERIFY(m_session->path().isEmpty());
    QCOMPARE(loadDesignFile(m_file)->design.name, std::string("Later"));
}

void TestMainWindowSafety::showsRecentDesignsWithPictures()
{
    const int infos = m_session->checker().counts().infos;
    m_window->action("close")->trigger();
    const RecentDesign recent = RecentDesigns().about({m_file}).at(0);
    QVERIFY(!recent.picture.isNull());
    QVERIFY(recent.counts.has_value());
    QCOMPARE(recent.counts->errors, 0);
    QCOMPARE(recent.counts->infos, infos);
    auto *page = m_window->findChild<StartPage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->recent()->shownCards(), 1);
    putBytes("format: 1\n");
    QVERIFY(RecentDesigns().about({m_file}).at(0).isChanged);
    QVERIFY(!RecentDesigns().about({m_file}).at(0).counts);
    QVERIFY(QFile::remove(m_file));
    QVERIFY(RecentDesigns().about({m_file}).at(0).isMissing);
}

void TestMainWindowSafety::forgetsRecentDesigns()
{
    m_window->action("close")->trigger();
    auto *page = m_window->findChild<StartPage *>();
    page->recent()->setCurrentRow(0);
    QTest::keyClick(page->recent(), Qt::Key_Delete);
    QCOMPARE(page->recent()->shownCards(), 0);
    QVERIFY(Settings().recentFiles(true).isEmpty());
    QVERIFY(QFile::exists(m_file));
}

void TestMainWindowSafety::offersTheTourOnce()
{
    m_window->offerTour(); // not over a design that somebody opened
    QVERIFY(!m_window->findChild<Tour *>());
    m_window->action("close")->trigger();
    m_window->offerTour();
    auto *tour = m_window->findChild<Tour *>();
    QVERIFY(tour && tour->isVisible());
    QVERIFY(m_window->board().isVisible()); // over a design with something to drag
    QVERIFY(std::ranges::any_of(m_session->document().design().vms,
                                [](const Vm &vm) { return !vm.devices[0].gpu.has_value(); }));
    // What it said of itself goes with it.
    const auto *hint = m_window->findChild<QLabel *>(QStringLiteral("hint"));
    QVERIFY2(hint->text().contains(u"Step 1 of 3"), qPrintable(hint->text()));
    for (auto *button : tour->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Skip")
            button->click();
    QTRY_VERIFY(!m_window->findChild<Tour *>());
    QCOMPARE(hint->text(), QString());
    m_window->action("close")->trigger();
    m_window->offerTour();
    QVERIFY(!m_window->findChild<Tour *>());
    m_window->action("tour")->trigger(); // the Help menu always has it
    QVERIFY(m_window->findChild<Tour *>());
}

/// Its buttons do not take the letters of the menus, and what it said goes with it.
void TestMainWindowSafety::leavesNothingOfTheTour()
{
    m_window->action("tour")->trigger();
    const QPointer<Tour> tour = m_window->findChild<Tour *>();
    QVERIFY(tour);
    for (int step = 0; step < 3; ++step) {
        for (const QPushButton *button : tour->findChildren<QPushButton *>())
            QCOMPARE(QKeySequence::mnemonic(button->text()), QKeySequence());
        if (step < 2)
            buttonNamed(*tour, "Next")->click();
    }
    QCOMPARE(tour->step(), 2);
    const auto saysIt = [this, text = tour->text()] {
        return std::ranges::any_of(m_window->statusBar()->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(saysIt());
    m_window->selection().select(*m_session->checker().facts().find("esxi-1"));
    m_window->board().setFocus();
    tour->announced(tour->text());
    QTest::keyClick(&m_window->board(), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
    QVERIFY(!saysIt());
}

/// At 200 % a screen of 1366x768 has room for 683x384.
void TestMainWindowSafety::startsOnASmallScreen()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    m_window->resize(660, 360);
    QCoreApplication::processEvents();
    QVERIFY2(m_window->width() <= 683 && m_window->height() <= 384,
             qPrintable(QStringLiteral("%1x%2").arg(m_window->width()).arg(m_window->height())));
}

REGISTER_TEST(TestMainWindowSafety, "tst_main_window_safety");
#include "tst_main_window_safety.moc"
