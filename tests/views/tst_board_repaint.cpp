// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/board/board_view.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QScrollBar>
#include <QtTest>

namespace sliceboard {

/// The window paints no more than has changed. What then stands on the screen is what the whole board would look like.
class TestBoardRepaint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shown.reset(); }
    void afterScrolling_data();
    void afterScrolling();
    void afterScrollingWithAField();
    void duringADrag_data();
    void duringADrag();
    void whileADragScrolls();
    void afterAnEdit();
    void afterASelection();

private:
    struct Shown {
        Document document{testing::bigDesign(1000)};
        Checker checker{document, shippedCatalog()};
        Selection selection{document};
        BoardView view{document, checker, selection};
    };

    bool isAsPaintedAnew();
    QRect differing();
    template <class Event> void send(Event event) { QApplication::sendEvent(m_shown->view.viewport(), &event); }

    std::unique_ptr<Shown> m_shown;
};

void TestBoardRepaint::init()
{
    m_shown = std::make_unique<Shown>();
    BoardView &view = m_shown->view;
    view.setWindowFlag(Qt::FramelessWindowHint);
    view.resize(1000, 640);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setZoom(1, {});
    QTest::qWait(300); // until the overview is drawn
}

/// Rows that a frame had no time for and verdicts come a little later; what was forgotten never comes.
bool TestBoardRepaint::isAsPaintedAnew()
{
    QRect wrong;
    for (int turn = 0; turn < 100; ++turn) {
        QTest::qWait(30);
        wrong = differing();
        if (wrong.isNull())
            return true;
    }
    qInfo() << "differs within" << wrong;
    return false;
}

/// Around the pixels on the screen that are not what the board would paint now.
QRect TestBoardRepaint::differing()
{
    BoardView &view = m_shown->view;
    QEvent request(QEvent::UpdateRequest);
    QApplication::sendEvent(&view, &request);
    const QImage screen =
        view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32).copy(view.rect());
    const QImage anew = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QRect wrong;
    for (int y = 0; screen != anew && y < anew.height(); ++y)
        for (int x = 0; x < anew.width(); ++x)
            if (!screen.valid(x, y) || screen.pixel(x, y) != anew.pixel(x, y))
                wrong |= QRect(x, y, 1, 1);
    return wrong;
}

void TestBoardRepaint::afterScrolling_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("slices") << 1.0;
    QTest::newRow("wider than the window") << 2.6;
    QTest::newRow("bars") << 0.4;
    QTest::newRow("strips") << 0.12;
}

void TestBoardRepaint::afterScrolling()
{
    QFETCH(const double, zoom);
    BoardView &view = m_shown->view;
    view.setZoom(zoom, {});
    QTest::qWait(200);
    QScrollBar *down = view.verticalScrollBar();
    QScrollBar *across = view.horizontalScrollBar();
    QVERIFY(down->maximum() > 0);
    for (const int step : {1, 40, 333, -57, 5000, -1, -120}) {
        down->setValue(down->value() + step);
        QVERIFY2(isAsPaintedAnew(), qPrintable(QString::number(step)));
        across->setValue(across->value() + step / 2);
        down->setValue(down->value() + 7); // two in one frame
        QVERIFY2(isAsPaintedAnew(), qPrintable(QString::number(step)));
    }
}

void TestBoardRepaint::afterScrollingWithAField()
{
    BoardView &view = m_shown->view;
    QVERIFY(view.rename(m_shown->document.design().clusters[0].hosts[1].id));
    view.verticalScrollBar()->setValue(60);
    QVERIFY(isAsPaintedAnew());
}

void TestBoardRepaint::duringADrag_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("zones") << 1.0;
    QTest::newRow("bars") << 0.4;
    QTest::newRow("strips") << 0.12;
}

void TestBoardRepaint::duringADrag()
{
    QFETCH(const double, zoom);
    BoardView &view = m_shown->view;
    view.setZoom(zoom, {});
    const auto data = toMime(DraggedVms{{m_shown->document.design().vms.back().id}}, m_shown->document);
    send(QDragEnterEvent({60, 60}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier));
    QVERIFY(view.dropSession());
    for (int step = 0; step < 24; ++step) {
        const QPoint at(60 + step * 33, 60 + step * 22);
        send(QDragMoveEvent(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier));
        QVERIFY2(isAsPaintedAnew(), qPrintable(QString::number(step)));
    }
    send(QDragLeaveEvent());
    QVERIFY(isAsPaintedAnew());
}

void TestBoardRepaint::whileADragScrolls()
{
    BoardView &view = m_shown->view;
    const auto data = toMime(DraggedVms{{m_shown->document.design().vms.back().id}}, m_shown->document);
    send(QDragEnterEvent({60, 60}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier));
    send(QDragMoveEvent({300, 300}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier));
    QVERIFY(isAsPaintedAnew());
    view.verticalScrollBar()->setValue(130);
    QVERIFY(isAsPaintedAnew());
    send(QDragMoveEvent({320, 310}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier));
    QVERIFY(isAsPaintedAnew());
    send(QDragLeaveEvent());
}

void TestBoardRepaint::afterAnEdit()
{
    BoardView &view = m_shown->view;
    view.verticalScrollBar()->setValue(90);
    const VmId vm = m_shown->document.design().vms.front().id;
    run(m_shown->document, u"unplace"_qs, unplaceVm(m_shown->checker.facts(), vm).value());
    view.verticalScrollBar()->setValue(40);
    QTest::qWait(200); // the overview follows a little later
    QVERIFY(isAsPaintedAnew());
}

void TestBoardRepaint::afterASelection()
{
    BoardView &view = m_shown->view;
    m_shown->selection.set({m_shown->document.design().clusters[0].hosts[0].id});
    view.verticalScrollBar()->setValue(25);
    QVERIFY(isAsPaintedAnew());
}

REGISTER_TEST(TestBoardRepaint, "tst_board_repaint");

} // namespace sliceboard

#include "tst_board_repaint.moc"
