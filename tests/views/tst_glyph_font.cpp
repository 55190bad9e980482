// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/painting/glyph_font.h"

#include <QApplication>
#include <QtTest>

using namespace sliceboard;

/// How names are cut where they have no room.
class TestGlyphFont : public QObject {
    Q_OBJECT

    static QImage painted(const GlyphFont &font, double room, const QString &name)
    {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        font.drawName(painter, {5, 5, room, 30}, name);
        return image;
    }

private Q_SLOTS:
    void aNameLosesWhatTellsLeast_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("seen");
        QTest::newRow("in the middle while enough is left") << u"inference-000009"_qs << u"infe…0009"_qs;
        QTest::newRow("at the front where few letters fit") << u"infer-000009"_qs << u"…009"_qs;
        QTest::newRow("what fits stays whole") << u"vm-1"_qs << u"vm-1"_qs;
    }

    /// With just the room for what is to be seen, the name is painted as that.
    void aNameLosesWhatTellsLeast()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, seen);
        const GlyphFont font(QApplication::font());
        const double room = font.width(seen) + 0.5;
        QVERIFY(painted(font, room, name) == painted(font, 190, seen));
    }

    void nothingIsPaintedWhereNoLetterFits()
    {
        const GlyphFont font(QApplication::font());
        QVERIFY(painted(font, font.width(u"…"), u"infer-000009"_qs) == painted(font, 190, {}));
    }
};

REGISTER_TEST(TestGlyphFont, "tst_glyph_font");
#include "tst_glyph_font.moc"
