// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/actions/action_table.h"
#include "views/painting/marks.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QtTest>

using namespace sliceboard;

/// The icons of actions are one family and sharp at every scale.
class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areOneFamily_data();
    void areOneFamily();
    void areDrawnAnewAtEachSize();
    void haveTheColourOfTexts();
    void marksKeepTheirColourInASelectedRow_data();
    void marksKeepTheirColourInASelectedRow();

private:
    static QString svg(const QString &name)
    {
        QFile file(QStringLiteral(":/icons/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void TestIcons::areOneFamily_data()
{
    QTest::addColumn<QString>("name");
    // These three stand on desktops, in colours and sizes of their own.
    const QStringList others{QStringLiteral("sliceboard.svg"), QStringLiteral("sliceboard-symbolic.svg"),
                             QStringLiteral("application-x-sliceboard+yaml.svg")};
    for (const QString &name : QDir(QStringLiteral(":/icons")).entryList())
        if (!others.contains(name))
            QTest::newRow(qPrintable(name)) << name;
}

/// One grid of 24, one stroke of 2, round ends. Straight lines along the grid lie on whole numbers, so that their edges fall
/// on pixels at 24, 48 and 72.
void TestIcons::areOneFamily()
{
    QFETCH(QString, name);
    const QString text = svg(name);
    QVERIFY(text.startsWith(QStringLiteral(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" "
        "stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">")));
    QCOMPARE(text.count(QStringLiteral("stroke")), 4);
    // A step along the grid is whole, or a dot.
    QRegularExpressionMatchIterator steps =
        QRegularExpression(QStringLiteral("[hvHV]-?(\\d*\\.?\\d*)")).globalMatch(text.section(u'>', 1));
    while (steps.hasNext()) {
        const QString step = steps.next().captured(1);
        QVERIFY2(!step.contains(u'.') || step == u".01", qPrintable(step));
    }
}

void TestIcons::areDrawnAnewAtEachSize()
{
    const QIcon icon = themedIcon("host");
    for (const int scale : {1, 2, 3}) {
        const QPixmap pixmap = icon.pixmap(QSize(24, 24), scale);
        QCOMPARE(pixmap.size(), QSize(24, 24) * scale);
        // The upper edge of the frame: a line two units thick from 3 to 5 with nothing half covered above or below it.
        const QImage image = pixmap.toImage();
        QCOMPARE(image.pixelColor(12 * scale, 3 * scale).alpha(), 255);
        QCOMPARE(image.pixelColor(12 * scale, 5 * scale - 1).alpha(), 255);
        QCOMPARE(image.pixelColor(12 * scale, 3 * scale - 1).alpha(), 0);
        QCOMPARE(image.pixelColor(12 * scale, 5 * scale).alpha(), 0);
    }
}

void TestIcons::haveTheColourOfTexts()
{
    const QPalette before = QGuiApplication::palette();
    QPalette palette = before;
    palette.setColor(QPalette::ButtonText, QColor(0x12, 0x34, 0x56));
    palette.setColor(QPalette::HighlightedText, QColor(0xfe, 0xdc, 0xba));
    const QIcon icon = themedIcon("host");
    QGuiApplication::setPalette(palette);
    QCOMPARE(icon.pixmap(24, QIcon::Normal).toImage().pixelColor(12, 4).rgb(), QColor(0x12, 0x34, 0x56).rgb());
    QCOMPARE(icon.pixmap(24, QIcon::Selected).toImage().pixelColor(12, 4).rgb(), QColor(0xfe, 0xdc, 0xba).rgb());
    QGuiApplication::setPalette(before);
}

void TestIcons::marksKeepTheirColourInASelectedRow_data()
{
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<Severity>("severity");
    for (const auto kind :
         {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrastLight, Theme::Kind::HighContrastDark})
        for (const Severity severity : {Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error})
            QTest::addRow("theme %d, severity %d", int(kind), int(severity)) << kind << severity;
}

/// Their colour is what they mean; an edge of their usual ground parts it from the highlight.
void TestIcons::marksKeepTheirColourInASelectedRow()
{
    QFETCH(const Theme::Kind, kind);
    QFETCH(const Severity, severity);
    const Theme &theme = Theme::of(kind);
    const QImage icon = iconOf(markOf(severity), theme)
                            .pixmap(QSize(32, 32), 1, QIcon::Selected)
                            .toImage()
                            .convertToFormat(QImage::Format_ARGB32);
    const QRgb own = theme.severity(severity).rgb();
    int left = 0;
    const int y = icon.height() / 2 + 2; // below the symbol of a disc, inside of each outline
    while (left < icon.width() && qAlpha(icon.pixel(left, y)) < 255)
        ++left;
    QVERIFY(left < icon.width() / 2);
    QVERIFY(contrastRatio(icon.pixelColor(left, y), theme.severity(severity)) >= 2);
    int painted = 0;
    for (int x = 0; x < icon.width(); ++x)
        for (int row = 0; row < icon.height(); ++row)
            painted += icon.pixel(x, row) == own;
    QVERIFY(painted > icon.width() * icon.height() / 8);
}

REGISTER_TEST(TestIcons, "tst_icons");
#include "tst_icons.moc"
