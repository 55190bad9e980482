// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/board/board_legend.h"
#include "views/board/board_view.h"

#include <QtTest>

using namespace sliceboard;

/// What has no room in the legend is what the board does not show.
class TestBoardLegend : public QObject {
    Q_OBJECT

    static LegendEntries migAndErrors()
    {
        LegendEntries present;
        present.looks[std::size_t(GpuLook::Mig)] = true;
        present.hasErrors = true;
        return present;
    }

private Q_SLOTS:
    void whatIsOnTheBoardComesFirst()
    {
        BoardLegend legend(nullptr);
        legend.setPresent(migAndErrors());
        legend.resize(2000, legend.lineHeight());
        QCOMPARE(legend.shown(),
                 QStringList({u"MIG"_qs, u"Error"_qs, u"Unassigned"_qs, u"Passthrough"_qs, u"Same size"_qs,
                              u"Mixed size"_qs, u"Warning"_qs}));
    }

    void aNarrowOneShowsWhatIsOnTheBoard()
    {
        BoardLegend legend(nullptr);
        legend.setPresent(migAndErrors());
        for (int width = 2000; legend.shown().size() > 2; --width)
            legend.resize(width, legend.lineHeight());
        QCOMPARE(legend.shown(), QStringList({u"MIG"_qs, u"Error"_qs}));
        for (const QString &text : {u"MIG"_qs, u"Error"_qs, u"Unassigned"_qs, u"Mixed size"_qs, u"Warning"_qs})
            QVERIFY2(legend.toolTip().contains(text), qPrintable(text));
    }

    /// As in a presentation, whose board is laid out before anybody sees it.
    void aBoardThatWasNeverNearHasItInTheSameOrder()
    {
        Document document(testing::bigDesign(200));
        Checker checker(document, shippedCatalog());
        Selection selection(document);
        BoardView board(document, checker, selection);
        board.resize(1600, 900);
        board.zoomToFit();
        board.show();
        const auto *legend = board.findChild<BoardLegend *>();
        QVERIFY(legend && legend->isVisible());
        const QStringList shown = legend->shown();
        QCOMPARE(shown.first(), u"Passthrough"_qs);
        QVERIFY(shown.indexOf(u"MIG"_qs) < shown.indexOf(u"Unassigned"_qs)); // which no GPU of this design is
    }
};

REGISTER_TEST(TestBoardLegend, "tst_board_legend");
#include "tst_board_legend.moc"
