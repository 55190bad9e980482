// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/panels/capacity/capacity_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/profile_palette.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

/// What panels tell is to be read as wide as a small screen lets them be.
class TestPanelsFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsDoNotScrollSideways_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {520, 750, 1100, 1800})
            QTest::addRow("%d", width) << width;
    }

    void findingsDoNotScrollSideways()
    {
        QFETCH(const int, width);
        OpenBoard open(u"gpu-in-two-modes"_qs);
        FindingsPanel panel(open.document, open.checker, open.selection);
        panel.resize(width, 260);
        panel.show();
        auto *list = panel.findChild<QTreeView *>();
        QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(list->header()->length(), list->viewport()->width()); // and leave no gap
        const int least = 12 * list->fontMetrics().averageCharWidth();
        for (int column = 0; column < list->model()->columnCount(); ++column)
            QVERIFY(list->isColumnHidden(column) || list->columnWidth(column) >= least);
        QVERIFY(!list->isColumnHidden(FindingsItemModel::MessageColumn));
        QVERIFY(width < 1800 || !list->isColumnHidden(FindingsItemModel::TitleColumn));
    }

    void theSummaryOfCapacityIsToBeReadWhole()
    {
        OpenBoard open;
        CapacityPanel panel(open.document, open.checker.catalog(), open.selection);
        panel.resize(430, 400);
        panel.show();
        auto *title = panel.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly).front();
        title->setText(u"The whole design: 94 % of 96,000 GB used, 6,000 GB free, 40 GB of it stranded"_qs);
        QCoreApplication::processEvents();
        const QRect needed =
            title->fontMetrics().boundingRect(0, 0, title->width(), 1000, Qt::TextWordWrap, title->text());
        QVERIFY2(title->height() >= needed.height(), qPrintable(QString::number(title->height())));
        QVERIFY(needed.width() <= title->width());
    }

    /// Models have the whole line, so that what tells them apart is in sight.
    void namesOfModelsHaveTheWholeLine()
    {
        OpenBoard open;
        ProfilePalette palette(open.document, open.checker.catalog());
        palette.resize(290, 400);
        palette.show();
        QTreeView *list = palette.list();
        for (const QString &search : {QString(), u"h100"_qs, QString()}) {
            palette.search()->setText(search);
            Q_EMIT palette.search()->searched(search);
            QVERIFY(list->model()->rowCount() > 0);
            for (int row = 0; row < list->model()->rowCount(); ++row)
                QVERIFY2(list->isFirstColumnSpanned(row, {}), qPrintable(search));
        }
        QVERIFY(!list->isFirstColumnSpanned(0, list->model()->index(0, 0))); // profiles have columns
    }

    /// Grouped otherwise, no header of a group tells it.
    void theTipOfAHostTellsItsCluster()
    {
        OpenBoard open;
        const QRect host = open.view.rectOf(open.host("esxi-1"));
        const QPoint at = host.topLeft() + QPoint(100, 12);
        QHelpEvent event(QEvent::ToolTip, at, open.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(open.view.viewport(), &event);
        QVERIFY2(QToolTip::text().contains(u"gpu-cluster-1"_qs), qPrintable(QToolTip::text()));
    }

    void theCardOfAHostTellsItsClusterWhereGroupsDoNot()
    {
        OpenBoard open;
        const auto cardWith = [&](const char *cluster) {
            ClusterFacts facts = open.document.design().clusters[0];
            facts.name = cluster;
            run(open.document, {},
                {Replace{open.document.index().place(open.document.design().clusters[0].id.value), facts}});
            return open.view.viewport()->grab(open.view.rectOf(open.host("esxi-1"))).toImage();
        };
        QCOMPARE(cardWith("alpha"), cardWith("omega")); // its header stands above
        open.view.setSorting({BoardGrouping::Mode, BoardOrder::Design});
        QVERIFY(cardWith("alpha") != cardWith("omega"));
    }
};

REGISTER_TEST(TestPanelsFit, "tst_panels_fit");
#include "tst_panels_fit.moc"
