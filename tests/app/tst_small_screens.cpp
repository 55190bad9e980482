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

    void onALargeScreenPanelsStandOnThreeSides()
    {
        WindowWithDialogs all;
        QVERIFY(!all.window.arrangePanels({1366, 768}));
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
