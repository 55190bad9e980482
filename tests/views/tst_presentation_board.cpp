// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/big_design.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/presentation/presentation_window.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// How the board stands in a presentation: grouped and sorted as steps say, and as near as it can be.
class TestPresentationBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrangesTheBoardAsTheStepSays();
    void showsTheNamesOnFewHosts_data();
    void showsTheNamesOnFewHosts();
};

/// A step that says nothing shows the board as the design has it, whatever the one before said.
void TestPresentationBoard::arrangesTheBoardAsTheStepSays()
{
    OpenBoard open(QStringLiteral("example-b"), "clusters:",
                   "views:\n  - {title: All}\n  - {title: Modes, group: mode}\n"
                   "  - {title: Empty, sort: emptiest}\n  - {title: All again}\nclusters:");
    open.view.setSorting({BoardGrouping::Findings, BoardOrder::Name});
    PresentationWindow window(open.document, open.checker, {});
    window.resize(1366, 768);
    window.show();
    const auto arranged = [&window] {
        QStringList groups;
        for (const BoardLayout::GroupBox &group : window.board().boardLayout().groups())
            groups += group.cluster ? u"cluster"_qs : group.title;
        QStringList hosts;
        for (const Host *host : window.board().hostsInOrder())
            hosts += QString::fromStdString(host->name);
        return groups.join(u", "_qs) + u": "_qs + hosts.join(u' ');
    };
    QCOMPARE(arranged(), u"cluster: esxi-1 esxi-2"_qs);
    QTest::keyClick(&window, Qt::Key_Right);
    QCOMPARE(arranged(), u"Passthrough, Same size: esxi-1 esxi-2"_qs);
    QTest::keyClick(&window, Qt::Key_Right);
    QCOMPARE(arranged(), u"cluster: esxi-2 esxi-1"_qs);
    QTest::keyClick(&window, Qt::Key_Right);
    QCOMPARE(arranged(), u"cluster: esxi-1 esxi-2"_qs);
}

void TestPresentationBoard::showsTheNamesOnFewHosts_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<QSize>("screen");
    for (const int hosts : {1, 2, 3, 4})
        QTest::addRow("%d, small", hosts) << hosts << QSize(1366, 768);
    for (const int hosts : {1, 2, 3, 4, 6, 10})
        QTest::addRow("%d, large", hosts) << hosts << QSize(1920, 1080);
}

/// Hosts of eight GPUs: all in sight, and so near that slices have their names.
void TestPresentationBoard::showsTheNamesOnFewHosts()
{
    QFETCH(int, hosts);
    QFETCH(QSize, screen);
    Document document(bigDesign(hosts));
    Checker checker(document, shippedCatalog());
    PresentationWindow window(document, checker, {});
    window.resize(screen);
    window.show();
    window.goToStep(0); // as the program does once the window has its size
    const BoardView &board = window.board();
    QVERIFY2(board.zoom() >= BoardMetrics::kNearFrom, qPrintable(QString::number(board.zoom())));
    QVERIFY(board.boardLayout().height() <= board.viewport()->height());
    QVERIFY(board.boardLayout().width() <= board.viewport()->width());
    QCOMPARE(board.gpusInSight().size(), std::size_t(8 * hosts));
}

REGISTER_TEST(TestPresentationBoard, "tst_presentation_board");
#include "tst_presentation_board.moc"
