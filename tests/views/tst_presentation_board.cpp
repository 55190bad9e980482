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
    void foldsAsTheStepSays();
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

void TestPresentationBoard::foldsAsTheStepSays()
{
    OpenBoard open(QStringLiteral("example-b"),
                   "clusters:", "views:\n  - {title: Folded, folded: [esxi-1]}\n  - {title: All}\nclusters:");
    for (const bool isAnonymous : {false, true}) {
        PresentationWindow window(open.document, open.checker, {isAnonymous, {}});
        window.resize(1366, 768);
        window.show();
        const auto folded = [&window](int host) {
            return window.board().isFolded(EntityRef(window.board().hostsInOrder()[std::size_t(host)]->id));
        };
        QVERIFY(folded(0));
        QVERIFY(!folded(1));
        QTest::keyClick(&window, Qt::Key_Right);
        QVERIFY(!folded(0));
        QTest::keyClick(&window, Qt::Key_Left);
        QVERIFY(folded(0));
    }
}

void TestPresentationBoard::showsTheNamesOnFewHosts_data()
{
    QTest::addColumn<int>("hosts");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<bool>("isNear");
    for (const int hosts : {1, 2, 3, 4, 6, 10}) {
        QTest::addRow("%d, small", hosts) << hosts << QSize(1366, 768) << (hosts <= 4);
        QTest::addRow("%d, large", hosts) << hosts << QSize(1920, 1080) << true;
    }
}

/// Hosts of eight GPUs, all in sight: with all facts where there is room for them, else with the whole name in each bar.
void TestPresentationBoard::showsTheNamesOnFewHosts()
{
    QFETCH(int, hosts);
    QFETCH(QSize, screen);
    QFETCH(bool, isNear);
    Document document(bigDesign(hosts));
    Checker checker(document, shippedCatalog());
    PresentationWindow window(document, checker, {});
    window.resize(screen);
    window.show();
    window.goToStep(0); // as the program does once the window has its size
    const BoardView &board = window.board();
    QVERIFY(board.boardLayout().height() <= board.viewport()->height());
    QVERIFY(board.boardLayout().width() <= board.viewport()->width());
    QCOMPARE(board.zoom() >= BoardMetrics::kNearFrom, isNear);
    const BoardFonts &fonts = board.fonts();
    int blocks = 0;
    for (const Vm &vm : document.design().vms)
        for (int device = 0; device < int(vm.devices.size()); ++device) {
            if (!vm.devices[std::size_t(device)].gpu)
                continue;
            const QRect block = board.slotRect(DeviceRef{vm.id, device});
            const double name = fonts.block.width(QString::fromStdString(vm.name)) * (isNear ? 0.7 : 1);
            QVERIFY2(block.height() >= fonts.block.height() && block.width() >= name + 14,
                     qPrintable(u"%1 x %2"_qs.arg(block.width()).arg(block.height())));
            ++blocks;
        }
    QVERIFY(blocks > 8 * hosts);
}

REGISTER_TEST(TestPresentationBoard, "tst_presentation_board");
#include "tst_presentation_board.moc"
