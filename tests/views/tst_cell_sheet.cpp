// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/painting/cell_sheet.h"
#include "views/painting/marks.h"

#include <QPainter>
#include <QPicture>
#include <QtTest>

#include <functional>

namespace sliceboard {
namespace {

const QColor kSheetGround(230, 230, 240);
constexpr QSize kSheetSize(97, 61); ///< units of the picture

/// A colour, two patterns and a thin line over them, partly outside of the clip and of the picture.
void paintCells(QPainter &painter)
{
    const QColor strong(20, 90, 160);
    CellSheet cells(painter, {10, 5, 120, 50}, kSheetGround,
                    {Qt::white, patternBrush(GpuLook::Mig, strong, kSheetGround),
                     patternBrush(GpuLook::Passthrough, kSheetGround, strong), QColor(Qt::red)});
    cells.fill(2, {12.4, 10.5, 5.3, 17.2});
    cells.fill(0, {11, 6, 70.5, 40});
    cells.fill(1, {18.5, 10, 80, 3.5});
    cells.fill(1, {30, 20.49, 0.6, 8});
    cells.fill(2, {40, 20, 1, 35});
    cells.fill(3, {10, 30, 60, 1});
    cells.paint();
}

/// As a window has it: a picture with so many pixels per unit, scrolled.
QImage paintedWith(int ratio, QPointF offset, const std::function<void(QPainter &)> &paint)
{
    QImage image(kSheetSize * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(kSheetGround);
    QPainter painter(&image);
    painter.setClipRect(QRect(3, 4, 90, 40));
    painter.translate(offset);
    paint(painter);
    return image;
}

} // namespace

class TestCellSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two hosts that are alike look alike, wherever their strips lie.
    void patternsBeginWithTheCell()
    {
        const QImage image = paintedWith(1, {0, 0}, [](QPainter &painter) {
            CellSheet cells(painter, {0, 0, 97, 61}, kSheetGround,
                            {patternBrush(GpuLook::Mig, Qt::blue, kSheetGround)});
            cells.fill(0, {10, 10, 9, 7});
            cells.fill(0, {31, 23, 9, 7});
            cells.paint();
        });
        QCOMPARE(image.copy(10, 10, 9, 7), image.copy(31, 23, 9, 7));
    }
    /// A recording has no pixels: what is played from it was filled by the painter.
    void writesWhatThePainterWouldFill_data()
    {
        QTest::addColumn<int>("ratio");
        QTest::addColumn<QPointF>("offset");
        QTest::newRow("100 %") << 1 << QPointF(0, 0);
        QTest::newRow("100 %, scrolled") << 1 << QPointF(-7, -13);
        QTest::newRow("200 %") << 2 << QPointF(0, 0);
        QTest::newRow("200 %, scrolled") << 2 << QPointF(-7, 2);
        QTest::newRow("300 %, scrolled") << 3 << QPointF(5, -2);
        QTest::newRow("between pixels") << 1 << QPointF(-0.5, 0.25);
    }
    void writesWhatThePainterWouldFill()
    {
        QFETCH(int, ratio);
        QFETCH(QPointF, offset);
        const QImage written = paintedWith(ratio, offset, paintCells);
        const QImage filled = paintedWith(ratio, offset, [](QPainter &painter) {
            QPicture recording;
            QPainter recorder(&recording);
            paintCells(recorder);
            recorder.end();
            recording.play(&painter);
        });
        QVERIFY(written != paintedWith(ratio, offset, [](QPainter &) {}));
        if (written == filled)
            return;
        for (int y = 0; y < written.height(); ++y)
            for (int x = 0; x < written.width(); ++x)
                if (written.pixel(x, y) != filled.pixel(x, y))
                    QFAIL(qPrintable(QStringLiteral("pixel %1, %2: %3, by the painter %4")
                                         .arg(x)
                                         .arg(y)
                                         .arg(written.pixelColor(x, y).name(), filled.pixelColor(x, y).name())));
    }
};

REGISTER_TEST(TestCellSheet, "tst_cell_sheet");

} // namespace sliceboard

#include "tst_cell_sheet.moc"
