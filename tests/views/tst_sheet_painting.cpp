// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/sheet_painting.h"

#include <QPainter>
#include <QtTest>

namespace sliceboard {

using testing::bigDesign;

class TestSheetPainting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSheetPaintedInStripsIsTheSheet();
};

/// Hundreds of hosts take several turns of the event loop; nothing is to be seen of where one ended.
void TestSheetPainting::aSheetPaintedInStripsIsTheSheet()
{
    Document document(bigDesign(300));
    Checker checker(document, shippedCatalog());
    PictureOptions options;
    options.format = PictureFormat::Pdf;
    const PictureSheets sheets(document, checker, options);
    const QSize pixels = sheets.size(0).scaled(QSizeF(1400, 1400), Qt::KeepAspectRatio).toSize();
    QImage whole(pixels, QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter painter(&whole);
    const double scale = pixels.width() / sheets.size(0).width();
    painter.scale(scale, scale);
    QVERIFY(sheets.paint(painter, 0));
    painter.end();

    SheetPainting painting;
    const QSignalSpy finished(&painting, &SheetPainting::finished);
    painting.start(sheets, 0, pixels, {});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!painting.isPainting());
    QCOMPARE(painting.image().size(), whole.size());
    int most = 0; // of a channel: where an edge is smoothed, the engine rounds by what it may paint
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x) {
            const QColor one = whole.pixelColor(x, y);
            const QColor other = painting.image().pixelColor(x, y);
            most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                             std::abs(one.blue() - other.blue())});
        }
    QVERIFY2(most <= 4, qPrintable(QString::number(most)));
}

REGISTER_TEST(TestSheetPainting, "tst_sheet_painting");

} // namespace sliceboard

#include "tst_sheet_painting.moc"
