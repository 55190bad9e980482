// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"
#include "app/settings.h"

#include "tests/support/test_registry.h"
#include "tests/support/window_dialogs.h"
#include "views/dialogs/dialog_fit.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

bool fits(const QSize &size) { return size == size.boundedTo(DialogFit::kSmallScreen); }

QString text(const QString &name, const QSize &size)
{
    return QStringLiteral("%1: %2 x %3").arg(name).arg(size.width()).arg(size.height());
}

} // namespace

/// At 300 % on 1920 × 1080 there are 640 × 360 pixels: the window and each dialog fit in, in every language.
class TestSmallScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fit = std::make_unique<DialogFit>(qApp); }

    void cleanup()
    {
        m_fit.reset();
        QVERIFY(useLanguage(u"en"_qs));
    }

    void theWindowFits_data() { languageRows(); }

    void theWindowFits()
    {
        QFETCH(const QString, language);
        QVERIFY(useLanguage(language));
        WindowWithDialogs all;
        QVERIFY2(fits(all.window.minimumSizeHint()), qPrintable(text(u"start page"_qs, all.window.minimumSizeHint())));
        all.open();
        all.window.action("find")->trigger();
        all.window.action("select-all")->trigger();
        QTest::qWait(50);
        QVERIFY2(fits(all.window.minimumSizeHint()), qPrintable(text(u"design"_qs, all.window.minimumSizeHint())));
        all.window.resize(DialogFit::kSmallScreen);
        QTest::qWait(50);
        QCOMPARE(all.window.size(), DialogFit::kSmallScreen);
    }

    /// 1366 × 768 at 200 %.
    void theBoardComesFirstOnASmallScreen()
    {
        WindowWithDialogs all;
        QVERIFY(all.window.arrangePanels({683, 384}));
        all.open();
        all.window.resize(683, 360);
        QTest::qWait(50);
        QVERIFY2(all.window.board().width() >= 683 / 2, qPrintable(QString::number(all.window.board().width())));
        QVERIFY2(all.window.board().height() >= 360 / 2, qPrintable(QString::number(all.window.board().height())));
        for (const char *dock : {"vms", "profiles", "inspector", "findings"})
            QVERIFY2(!all.window.findChild<QDockWidget *>(QLatin1String(dock))->isHidden(), dock);
        // What is asked for takes no more room from the board.
        all.window.action("go-history")->trigger();
        QTest::qWait(50);
        QVERIFY(all.window.board().width() >= 683 / 2);
    }

    /// Of panels behind each other, the tour shows the one that it speaks of.
    void theTourShowsWhatItSpeaksOf()
    {
        WindowWithDialogs all;
        QVERIFY(all.window.arrangePanels({683, 384}));
        all.open();
        all.window.resize(683, 360);
        all.window.action("tour")->trigger();
        const auto isSeen = [&all](const char *dock) {
            return !all.window.findChild<QDockWidget *>(QLatin1String(dock))->visibleRegion().isEmpty();
        };
        QTRY_VERIFY(isSeen("vms"));
        QTRY_VERIFY(!isSeen("findings"));
        QTest::keyClick(all.window.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(isSeen("findings"));
        QTRY_VERIFY(!isSeen("vms"));
    }

    void onAMiddlingScreenNothingStandsBelowTheBoard_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("1366 x 768") << QSize(1366, 768);
        QTest::newRow("1280 x 720") << QSize(1280, 720);
        QTest::newRow("1920 x 1080 at 150 %") << QSize(1280, 720);
        QTest::newRow("1440 x 800") << QSize(1440, 800);
    }

    /// The board gets more than half of it, and what stood below is one click or key away.
    void onAMiddlingScreenNothingStandsBelowTheBoard()
    {
        QFETCH(const QSize, screen);
        WindowWithDialogs all;
        QVERIFY(all.window.arrangePanels(screen));
        all.open();
        all.window.resize(screen - QSize(0, 60));
        QTest::qWait(50);
        const QSize board = all.window.board().size();
        QVERIFY2(board.width() >= screen.width() * 0.55 && board.height() >= screen.height() * 0.7,
                 qPrintable(text(u"board"_qs, board)));
        const auto isInFront = [&all](const char *name) {
            return !all.window.findChild<QDockWidget *>(QLatin1String(name))->visibleRegion().isEmpty();
        };
        QVERIFY(isInFront("vms") && isInFront("profiles") && isInFront("inspector"));
        const std::pair<const char *, const char *> keys[] = {
            {"go-findings", "findings"}, {"go-capacity", "capacity"}, {"go-history", "history"}, {"plan", "plan"}};
        for (const auto &[action, dock] : keys) {
            all.window.action(action)->trigger();
            QTRY_VERIFY2(isInFront(dock), dock);
            QVERIFY2(all.window.board().height() == board.height(), dock);
        }
    }

    void aNarrowWindowCutsNothingOff_data() { languageRows(); }

    /// Half of 1920 × 1080: what stands below the board gets its width, and the inspector of a VM is read whole.
    void aNarrowWindowCutsNothingOff()
    {
        QFETCH(const QString, language);
        QVERIFY(useLanguage(language));
        WindowWithDialogs all;
        all.open();
        all.window.resize(960, 1040);
        all.window.selection().select(all.session.document().design().vms[1].id);
        QTest::qWait(50);
        QStringList wide;
        for (const char *name : {"inspector", "findings", "capacity", "vms"}) {
            auto *dock = all.window.findChild<QDockWidget *>(QLatin1String(name));
            dock->show();
            dock->raise();
            QTest::qWait(30);
            if (all.window.dockWidgetArea(dock) == Qt::BottomDockWidgetArea && dock->width() < 900)
                wide += QLatin1String(name) + u" is narrow"_qs;
            for (const QScrollArea *area : dock->findChildren<QScrollArea *>())
                if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                    wide += QLatin1String(name) + u": "_qs + widest(*area);
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
        all.window.resize(1366, 768);
        QTest::qWait(30);
        QCOMPARE(all.window.corner(Qt::BottomLeftCorner), Qt::LeftDockWidgetArea);
    }

    void onAMiddlingScreenNothingIsCutOff_data() { languageRows(); }

    void onAMiddlingScreenNothingIsCutOff()
    {
        QFETCH(const QString, language);
        QVERIFY(useLanguage(language));
        WindowWithDialogs all;
        QVERIFY(all.window.arrangePanels({1280, 720}));
        all.open();
        all.window.resize(1280, 690);
        all.window.selection().select(all.session.document().design().vms[1].id);
        QStringList wide;
        for (const char *name : {"inspector", "findings", "capacity", "vms", "profiles"}) {
            auto *dock = all.window.findChild<QDockWidget *>(QLatin1String(name));
            dock->raise();
            QTest::qWait(30);
            for (const QScrollArea *area : dock->findChildren<QScrollArea *>())
                if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                    wide += QLatin1String(name) + u": "_qs + widest(*area);
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
    }

    void onALargeScreenPanelsStandOnThreeSides()
    {
        WindowWithDialogs all;
        QVERIFY(!all.window.arrangePanels({1920, 1080}));
        all.open();
        QCOMPARE(all.window.dockWidgetArea(all.window.findChild<QDockWidget *>(u"inspector"_qs)),
                 Qt::RightDockWidgetArea);
    }

    /// While there is no room for both, the verdict comes before the keys.
    void theMessageComesBeforeTheKeys()
    {
        WindowWithDialogs all;
        all.open();
        auto *keys = all.window.findChild<QLabel *>(u"keys"_qs);
        for (const int width : {683, 1366}) {
            all.window.resize(width, 500);
            QTest::qWait(50);
            Q_EMIT all.window.board().statusText(u"word "_qs.repeated(40), u"Ctrl: copy · Shift: how many · Esc"_qs);
            QTest::qWait(50);
            QCOMPARE(keys->isVisible(), width > 1000);
            QVERIFY(all.window.findChild<QLabel *>(u"hint"_qs)->width() > width / 4);
        }
    }

    void panelsScrollOneWayOnAUsualScreen_data() { languageRows(); }

    /// On 1366 × 768 at 100 % nothing of a panel lies to its right, out of sight.
    void panelsScrollOneWayOnAUsualScreen()
    {
        QFETCH(const QString, language);
        QVERIFY(useLanguage(language));
        WindowWithDialogs all;
        all.open();
        all.window.selection().select(all.session.document().design().vms[1].id);
        QStringList wide;
        for (const char *name : {"inspector", "history", "views", "plan", "vms", "profiles"}) {
            auto *dock = all.window.findChild<QDockWidget *>(QLatin1String(name));
            dock->show();
            dock->raise();
            QTest::qWait(30);
            for (const QScrollArea *area : dock->findChildren<QScrollArea *>())
                if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                    wide += QLatin1String(name) + u": "_qs + widest(*area);
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
    }

    void aSizeFromAnotherScaleIsForgotten_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("the same screen") << QGuiApplication::primaryScreen()->availableSize() << true;
        QTest::newRow("twice as many pixels") << 2 * QGuiApplication::primaryScreen()->availableSize() << false;
        QTest::newRow("saved by an earlier version") << QSize() << true;
    }

    void aSizeFromAnotherScaleIsForgotten()
    {
        QFETCH(const QSize, screen);
        QFETCH(const bool, isKept);
        const QSize saved(700, 400);
        QWidget old;
        old.resize(saved);
        Settings().setWindow(old.saveGeometry(), {}, screen);
        QTemporaryDir folder;
        Session session(shippedCatalog(), folder.filePath(u"recovery"_qs));
        const MainWindow window(session);
        QCOMPARE(window.size() == saved, isKept);
        Settings().setWindow({}, {});
    }

    /// Nor are its panels put back where they had room then.
    void panelsFromAnotherScaleAreForgotten()
    {
        const QSize here = QGuiApplication::primaryScreen()->availableSize();
        QTemporaryDir folder;
        Session session(shippedCatalog(), folder.filePath(u"recovery"_qs));
        QByteArray saved;
        {
            MainWindow window(session);
            auto *findings = window.findChild<QDockWidget *>(u"findings"_qs);
            window.addDockWidget(Qt::TopDockWidgetArea, findings);
            window.resize(700, 400);
            saved = window.saveState(3); // the version of MainWindow
            Settings().setWindow(window.saveGeometry(), saved, here);
        }
        const auto areaNow = [&session] {
            const MainWindow window(session);
            return window.dockWidgetArea(window.findChild<QDockWidget *>(u"findings"_qs));
        };
        QCOMPARE(areaNow(), Qt::TopDockWidgetArea);
        Settings().setWindow(Settings().windowGeometry(), saved, 2 * here);
        QVERIFY(areaNow() != Qt::TopDockWidgetArea);
        Settings().setWindow({}, {});
    }

    void dialogsFit_data() { languageRows(); }

    void dialogsFit()
    {
        QFETCH(const QString, language);
        QVERIFY(useLanguage(language));
        WindowWithDialogs all;
        all.open();
        QStringList large;
        for (const QString &name : WindowWithDialogs::dialogs()) {
            const bool seen = all.lookAt(name, [&](const QDialog &dialog) {
                if (!fits(dialog.minimumSizeHint()))
                    large += text(name, dialog.minimumSizeHint());
            });
            QVERIFY2(seen, qPrintable(name));
        }
        QVERIFY2(large.isEmpty(), qPrintable(large.join(u'\n')));
    }

    /// Where the contents scroll, the buttons stay in sight below them, and what has the focus is in sight.
    void theButtonsStayInSight()
    {
        WindowWithDialogs all;
        all.open();
        QVERIFY(all.lookAt(u"add-hosts"_qs, [](QDialog &dialog) {
            dialog.resize(DialogFit::kSmallScreen);
            QTest::qWait(20);
            QCOMPARE(dialog.size(), DialogFit::kSmallScreen);
            const auto isInSight = [&dialog](const QWidget *part) {
                return dialog.rect().contains({part->mapTo(&dialog, QPoint()), part->size()})
                    && part->visibleRegion().boundingRect() == part->rect();
            };
            const auto *buttons = dialog.findChild<QDialogButtonBox *>();
            QVERIFY(isInSight(buttons));
            for (int i = 0; i < 12; ++i) {
                QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
                QVERIFY2(isInSight(dialog.focusWidget()), qPrintable(dialog.focusWidget()->accessibleName()));
            }
        }));
    }

    /// On a large screen a dialog looks as it did.
    void whatFitsIsShownWhole()
    {
        WindowWithDialogs all;
        all.open();
        QVERIFY(all.lookAt(u"add-hosts"_qs, [](QDialog &dialog) {
            const auto *area = dialog.findChild<QScrollArea *>();
            QVERIFY(area);
            QCOMPARE(area->verticalScrollBar()->maximum(), 0);
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        }));
    }

private:
    /// What reaches out of the area.
    static QString widest(const QScrollArea &area)
    {
        QStringList parts;
        for (const QWidget *part : area.widget()->findChildren<QWidget *>())
            if (part->isVisible() && part->findChildren<QWidget *>().isEmpty()
                && part->minimumSizeHint().width() > area.viewport()->width() / 4)
                parts += u"%1 %2 %3"_qs
                             .arg(QLatin1String(part->metaObject()->className()), part->property("text").toString())
                             .arg(part->minimumSizeHint().width());
        return u"%1: "_qs.arg(area.viewport()->width()) + parts.join(u"; "_qs);
    }

    static void languageRows()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    std::unique_ptr<DialogFit> m_fit;
};

REGISTER_TEST(TestSmallScreens, "tst_small_screens");
#include "tst_small_screens.moc"
