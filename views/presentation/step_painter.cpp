// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/presentation/step_painter.h"

#include "views/painting/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

// Sizes in points.
constexpr double kTitle = 26;
constexpr double kCaption = 22;
constexpr double kFinding = 18;
constexpr double kCounter = 18;
constexpr double kStepMargin = 14;
constexpr double kGap = 5;
constexpr double kSmallestShrink = 0.3;
constexpr double kFullHeight = 576; ///< points of height from which letters have their full size
/// Of the letters over the board: readable, but fainter than anything below them.
constexpr double kWatermarkStrength = 0.11;
constexpr double kLargestWatermark = 110;

} // namespace

double StepPainter::pointSizeIn(const QWidget &window)
{
    return std::min(window.logicalDpiY() / 72.0, window.height() / kFullHeight);
}

QFont StepPainter::fontOf(double points, bool bold) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(1, int(std::lround(px(points)))));
    font.setBold(bold);
    return font;
}

double StepPainter::paragraph(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                              const QColor &color) const
{
    if (text.isEmpty())
        return 0;
    const int flags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
    const QRectF room(rect.left(), rect.top(), rect.width(), 1e6);
    if (painter) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(room, flags, text);
    }
    return QFontMetricsF(font).boundingRect(room, flags, text).height();
}

double StepPainter::flow(QPainter *painter, const QRectF &rect, const StepText &text, double shrink) const
{
    const double margin = px(kStepMargin) * shrink;
    const double gap = px(kGap) * shrink;
    const QFont counterFont = fontOf(kCounter * shrink);
    const double counterWidth = QFontMetricsF(counterFont).horizontalAdvance(text.counter) + 1;
    QRectF line = rect.adjusted(margin, margin, -margin, 0);
    const QRectF counter(line.right() - counterWidth, line.top(), counterWidth, 1);
    paragraph(painter, counter, text.counter, counterFont, m_theme.mutedText);
    const QString title = text.state.isEmpty() ? text.title
        : text.title.isEmpty()                 ? text.state
                                               : QStringLiteral("%1 – %2").arg(text.title, text.state);
    const QRectF beside = line.adjusted(0, 0, -counterWidth - margin, 0);
    const double first = paragraph(painter, beside, title, fontOf(kTitle * shrink, true), m_theme.text);
    line.setTop(line.top() + std::max(first, QFontMetricsF(counterFont).height()));
    const auto add = [&](const QString &words, const QFont &font, const QColor &color) {
        if (const double height = paragraph(painter, line, words, font, color); height > 0)
            line.setTop(line.top() + height + gap);
    };
    add(text.caption, fontOf(kCaption * shrink), m_theme.text);
    if (text.finding) {
        const QFont strong = fontOf(kFinding * shrink, true);
        const double mark = QFontMetricsF(strong).height();
        line.setTop(line.top() + gap);
        if (painter)
            drawMark(*painter, {line.left(), line.top(), mark, mark}, markOf(text.finding->severity), m_theme);
        line.setLeft(line.left() + mark + gap);
        const QString rule = QStringLiteral("%1: %2").arg(toText(text.finding->severity), text.finding->rule);
        add(rule, strong, m_theme.text);
        add(text.finding->message, fontOf(kFinding * shrink), m_theme.text);
        add(text.finding->wayOut, fontOf(kFinding * shrink), m_theme.mutedText);
    }
    return line.top() - rect.top() + margin;
}

double StepPainter::shrinkToFit(const StepText &text, double width, double most) const
{
    double shrink = 1;
    while (shrink > kSmallestShrink && flow(nullptr, {0, 0, width, 0}, text, shrink) > most)
        shrink *= 0.92;
    return shrink;
}

double StepPainter::captionHeight(const StepText &text, double width, double most) const
{
    return std::min(most, std::ceil(flow(nullptr, {0, 0, width, 0}, text, shrinkToFit(text, width, most))));
}

void StepPainter::paintCaption(QPainter &painter, const QRectF &rect, const StepText &text) const
{
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, m_theme.card);
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), std::max(1.0, px(1))), m_theme.line);
    flow(&painter, rect, text, shrinkToFit(text, rect.width(), rect.height() + 1));
    painter.restore();
}

void StepPainter::paintMarks(QPainter &painter, const std::vector<QRectF> &marks) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double wide = px(3);
    for (const QRectF &mark : marks) {
        const QRectF frame = mark.adjusted(-wide, -wide, wide, wide);
        painter.setPen(QPen(m_theme.card, 2.4 * wide));
        painter.drawRoundedRect(frame, wide, wide);
        painter.setPen(QPen(m_theme.text, wide));
        painter.drawRoundedRect(frame, wide, wide);
    }
    painter.restore();
}

void StepPainter::paintWatermark(QPainter &painter, const QRectF &rect, const QString &text) const
{
    if (text.isEmpty() || rect.isEmpty())
        return;
    const double room = std::hypot(rect.width(), rect.height()) * 0.8;
    QFont font = fontOf(kLargestWatermark, true);
    const double wide = QFontMetricsF(font).horizontalAdvance(text);
    const double least = std::min(room, wide) / std::max(1.0, wide);
    const double high = std::min(1.0, rect.height() * 0.4 / font.pixelSize());
    font.setPixelSize(std::max(1, int(font.pixelSize() * std::min(least, high))));
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.translate(rect.center());
    painter.rotate(-qRadiansToDegrees(std::atan2(rect.height(), rect.width())));
    QColor ink = m_theme.text;
    ink.setAlphaF(float(kWatermarkStrength));
    painter.setPen(ink);
    painter.setFont(font);
    const QRectF line(-room, -rect.height(), 2 * room, 2 * rect.height());
    painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QRectF StepPainter::paintChip(QPainter &painter, const QPointF &at, const QString &text) const
{
    const QFont font = fontOf(kCounter, true);
    const QFontMetricsF metrics(font);
    const double margin = px(5);
    const QRectF words = metrics.boundingRect(QRectF(at, QSizeF(1e6, 1e6)), Qt::AlignLeft | Qt::AlignTop, text);
    const QRectF box(at, words.size() + QSizeF(2 * margin + 1, 2 * margin));
    painter.setPen(QPen(m_theme.line, std::max(1.0, px(1))));
    painter.setBrush(m_theme.card);
    painter.drawRoundedRect(box, margin, margin);
    painter.setPen(m_theme.text);
    painter.setFont(font);
    painter.drawText(box.adjusted(margin, margin, 0, 0), Qt::AlignLeft | Qt::AlignTop, text);
    return box;
}

} // namespace sliceboard
