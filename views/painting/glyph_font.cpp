// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/glyph_font.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr char16_t kEllipsis = u'…';
constexpr std::array<char16_t, 4> kBeyondLatin{u'–', kEllipsis, u'→', u'×'};

/// Letters of a name that are worth two pieces. Fewer of them are kept in one, at the end, where names that are counted
/// up differ.
constexpr qsizetype kLeastInPieces = 6;

QString slowlyCutInMiddle(const QFontMetricsF &metrics, const QString &text, double room)
{
    const QString cut = metrics.elidedText(text, Qt::ElideMiddle, room);
    return cut.size() > kLeastInPieces ? cut : metrics.elidedText(text, Qt::ElideLeft, room);
}

bool keepsText(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && engine->type() != QPaintEngine::Raster;
}

} // namespace

GlyphFont::GlyphFont(const QFont &font) : m_font(font), m_raw(QRawFont::fromFont(font))
{
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_height = metrics.height();
    QString letters;
    for (char16_t letter = 0; letter < kKnown; ++letter)
        letters.append(QChar(letter));
    for (const char16_t letter : kBeyondLatin)
        letters.append(QChar(letter));
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(letters);
    if (std::size_t(glyphs.size()) != m_glyphs.size())
        return;
    std::ranges::copy(glyphs, m_glyphs.begin());
    m_widths.fill(-1);
}

int GlyphFont::slot(QChar letter) const
{
    const char16_t code = letter.unicode();
    int found = code < kKnown ? int(code) : -1;
    for (std::size_t i = 0; found < 0 && i < kBeyondLatin.size(); ++i)
        if (kBeyondLatin[i] == code)
            found = int(kKnown + i);
    return found >= 0 && m_glyphs[std::size_t(found)] != 0 ? found : -1;
}

bool GlyphFont::isPlain(QStringView text) const
{
    for (const QChar letter : text)
        if (slot(letter) < 0)
            return false;
    return true;
}

float GlyphFont::widthOf(QChar letter) const
{
    const auto at = std::size_t(slot(letter));
    float &known = m_widths[at];
    if (known < 0) {
        QPointF advance;
        m_raw.advancesForGlyphIndexes(&m_glyphs[at], &advance, 1);
        known = float(advance.x());
    }
    return known;
}

double GlyphFont::width(QStringView text) const
{
    if (!isPlain(text))
        return QFontMetricsF(m_font).horizontalAdvance(text.toString());
    double sum = 0;
    for (const QChar letter : text)
        sum += double(widthOf(letter));
    return sum;
}

QString GlyphFont::cut(QStringView text, double room) const
{
    if (!isPlain(text))
        return QFontMetricsF(m_font).elidedText(text.toString(), Qt::ElideRight, room);
    const double dots = width(QStringView(&kEllipsis, 1));
    double sum = 0;
    qsizetype kept = 0;
    for (; kept < text.size(); ++kept) {
        sum += double(widthOf(text[kept]));
        if (sum + dots > room)
            break;
    }
    return kept == 0 ? QString() : text.left(kept).trimmed().toString() + QChar(kEllipsis);
}

QString GlyphFont::cutInMiddle(QStringView text, double room) const
{
    if (!isPlain(text))
        return slowlyCutInMiddle(QFontMetricsF(m_font), text.toString(), room);
    const double dots = width(QStringView(&kEllipsis, 1));
    double sum = dots;
    qsizetype head = 0;
    qsizetype tail = 0;
    while (head + tail < text.size()) {
        const bool isHead = head <= tail;
        sum += double(widthOf(isHead ? text[head] : text[text.size() - 1 - tail]));
        if (sum > room)
            break;
        ++(isHead ? head : tail);
    }
    if (head + tail >= kLeastInPieces)
        return text.left(head).toString() + QChar(kEllipsis) + text.right(tail).toString();
    sum = dots;
    for (tail = 0; tail < text.size(); ++tail) {
        sum += double(widthOf(text[text.size() - 1 - tail]));
        if (sum > room)
            break;
    }
    return tail == 0 ? QString() : QChar(kEllipsis) + text.right(tail).toString();
}

double GlyphFont::drawName(QPainter &painter, const QRectF &box, QStringView name) const
{
    return width(name) <= box.width() ? draw(painter, box, name) : draw(painter, box, cutInMiddle(name, box.width()));
}

double GlyphFont::draw(QPainter &painter, const QRectF &box, QStringView text, Qt::Alignment align) const
{
    QString shortened;
    double room = width(text);
    if (room > box.width()) {
        shortened = cut(text, box.width());
        text = shortened;
        room = width(text);
    }
    if (text.isEmpty())
        return 0;
    double x = box.left();
    if (align.testFlag(Qt::AlignRight))
        x = box.right() - room;
    else if (align.testFlag(Qt::AlignHCenter))
        x = box.left() + (box.width() - room) / 2;
    const QPointF baseline(std::round(x), std::round(box.top() + (box.height() - m_height) / 2 + m_ascent));
    return drawPlain(painter, baseline, text, room);
}

double GlyphFont::drawPlain(QPainter &painter, QPointF baseline, QStringView text, double room) const
{
    if (keepsText(painter) || !isPlain(text)) {
        painter.setFont(m_font);
        painter.drawText(baseline, text.toString());
        return room;
    }
    QVarLengthArray<quint32, 64> glyphs;
    QVarLengthArray<QPointF, 64> positions;
    double x = 0;
    for (const QChar letter : text) {
        glyphs.append(m_glyphs[std::size_t(slot(letter))]);
        positions.append({x, 0});
        x += double(widthOf(letter));
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(glyphs.constData(), positions.constData(), int(glyphs.size()));
    painter.drawGlyphRun(baseline, run);
    return room;
}

BoardFonts::BoardFonts(const QFont &base, double zoom)
{
    const double size = QFontInfo(base).pixelSize();
    const auto sized = [&](double factor, bool bold, double least) {
        QFont font = base;
        font.setPixelSize(int(std::max(least, std::round(size * factor))));
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        return GlyphFont(font);
    };
    cluster = sized(std::clamp(zoom, 0.9, 1.6) * 1.12, true, 8);
    host = sized(std::max(zoom, 0.75) * 1.02, true, 8);
    text = sized(zoom * 0.95, false, 9);
    small = sized(zoom * 0.88, false, 9);
    block = sized(zoom * 0.92, true, 9);
    blockSmall = sized(zoom * 0.8, false, 9);
}

} // namespace sliceboard
