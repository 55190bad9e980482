// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/drag/drag_tree.h"
#include "views/painting/drop_chip.h"
#include "views/painting/gpu_geometry.h"

#include <QApplication>
#include <QtTest>

namespace sliceboard {

/// The card beside the pointer leaves in sight what it speaks of.
class TestDropChip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsBelowThePointer();
    void doesNotCoverItsTarget_data();
    void doesNotCoverItsTarget();
    void leavesTheNameOfTheHostInSight();
    void theLabelOfADragHidesNothingBelowThePointer();
    void staysInsideEvenWhereNothingIsFree();

private:
    static DropChip chip(const DropChip::Site &site, int words)
    {
        DropPreview preview;
        preview.title = u"Error: a VM uses passthrough or vGPU, never both"_qs;
        preview.message = u"word "_qs.repeated(words).trimmed();
        return {site, BoardFonts(QApplication::font(), 1), 1, u"vm-1"_qs, preview, {}};
    }
};

void TestDropChip::standsBelowThePointer()
{
    const QPointF point(100, 80);
    const QRectF card = chip({point, {0, 0, 1000, 700}}, 20).card();
    QVERIFY(card.top() > point.y());
    QVERIFY(card.left() > point.x());
    QVERIFY(card.top() - point.y() < 60);
}

void TestDropChip::doesNotCoverItsTarget_data()
{
    QTest::addColumn<QRectF>("target");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<int>("words");
    QTest::newRow("below") << QRectF(20, 60, 420, 70) << QPointF(100, 65) << 20;
    QTest::newRow("above") << QRectF(20, 360, 420, 70) << QPointF(100, 420) << 20;
    QTest::newRow("a long text, wider") << QRectF(20, 190, 600, 60) << QPointF(300, 220) << 90;
    QTest::newRow("a high target, at its right") << QRectF(20, 10, 300, 430) << QPointF(200, 300) << 20;
    QTest::newRow("a high target, at its left") << QRectF(460, 10, 430, 430) << QPointF(600, 300) << 20;
}

void TestDropChip::doesNotCoverItsTarget()
{
    QFETCH(const QRectF, target);
    QFETCH(const QPointF, point);
    QFETCH(const int, words);
    const QRectF room(0, 0, 900, 450);
    const QRectF card = chip({point, room, target}, words).card();
    QVERIFY(room.contains(card));
    QVERIFY(!card.intersects(target));
}

void TestDropChip::leavesTheNameOfTheHostInSight()
{
    // Low in the room there is place above the target only: where the header is, or higher.
    const QRectF room(0, 0, 900, 450);
    const QRectF target(20, 370, 420, 66);
    const QRectF name(20, 322, 420, 48);
    const QRectF card = chip({{100, 400}, room, target, name}, 20).card();
    QVERIFY(room.contains(card));
    QVERIFY(!card.intersects(target));
    QVERIFY(!card.intersects(name));
}

/// Neither the slot that the pointer is on nor what is written in it.
void TestDropChip::theLabelOfADragHidesNothingBelowThePointer()
{
    const QWidget widget;
    for (const QString &name : {u"vm-1"_qs, u"a virtual machine with a name that nobody could ever remember"_qs}) {
        const DragPicture picture = dragPicture(name, widget);
        const QRect place(-picture.hotSpot, picture.pixmap.deviceIndependentSize().toSize());
        // From the middle of a slot at full size that is above the line with the address of its GPU.
        const BoardMetrics metrics(1, widget.fontMetrics().height());
        const GpuGeometry gpu({0, 0, 400, metrics.gpuHeight}, metrics, {});
        QVERIFY(place.bottom() < gpu.info().top() - gpu.bar().center().y());
        QVERIFY(place.left() > 0);
        QVERIFY(place.width() <= 150);
        QVERIFY(place.height() <= 30);
        QVERIFY(picture.pixmap.toImage().pixelColor(picture.pixmap.width() - 3, 2).alpha() < 220);
    }
}

void TestDropChip::staysInsideEvenWhereNothingIsFree()
{
    const QRectF room(0, 0, 500, 400);
    QVERIFY(room.contains(chip({{250, 200}, room, room}, 40).card()));
}

REGISTER_TEST(TestDropChip, "tst_drop_chip");

} // namespace sliceboard

#include "tst_drop_chip.moc"
