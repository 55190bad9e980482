// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/change_painter.h"

#include "model/comparison/change_details.h"
#include "views/painting/board_layout.h"

#include <QFontMetricsF>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr double kPadding = 3; ///< inside a chip, and between it and the edge
constexpr double kChipShare = 0.6; ///< of the width, up to which a chip has names
constexpr double kSmallestText = 7; ///< points

QFont scaled(QFont font, double zoom, bool isBold)
{
    font.setPointSizeF(std::max(kSmallestText, font.pointSizeF() * std::min(1.0, zoom)));
    font.setBold(isBold);
    return font;
}

/// As large as a strip allows; signs such as "→" are lower than letters.
QFont stripFont(QFont font, double height)
{
    font.setPixelSize(int(std::clamp(height * 1.2, 9.0, std::max(9.0, QFontMetricsF(font).height()))));
    return font;
}

} // namespace

ChangePainter::ChangePainter(QPainter &painter, const Theme &theme, const BoardMetrics &metrics, const QFont &font)
    : m_painter(painter), m_theme(theme), m_metrics(metrics), m_plain(scaled(font, metrics.zoom, false))
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaled(font, metrics.zoom, true));
}

void ChangePainter::paintFrame(const QRectF &rect)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.card, 3));
    m_painter.drawRect(rect);
    m_painter.setPen(QPen(m_theme.text, 1.5, Qt::DashLine));
    m_painter.drawRect(rect);
}

void ChangePainter::paintChip(const QRectF &rect, const QString &text, const QString &symbols)
{
    const QFontMetricsF metrics(m_painter.font());
    const double most = std::max(rect.width() - 2 * kPadding, metrics.height());
    const bool isNamed = metrics.horizontalAdvance(text) <= rect.width() * kChipShare;
    const QString shown = metrics.elidedText(isNamed ? text : symbols, Qt::ElideRight, most);
    const double width = std::min(most, metrics.horizontalAdvance(shown)) + 2 * kPadding;
    const QRectF chip(std::max(rect.left(), rect.right() - width - kPadding), rect.top() + 1, width,
                      std::min(metrics.height(), std::max(rect.height() - 2, metrics.height() * 0.7)));
    m_painter.setPen(QPen(m_theme.text, 1));
    m_painter.setBrush(m_theme.card);
    m_painter.drawRoundedRect(chip, 3, 3);
    m_painter.drawText(chip, Qt::AlignCenter, shown);
}

void ChangePainter::paintStrip(const QRectF &rect, const QString &symbols)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.text, 1.5));
    m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    const QFont before = m_painter.font();
    m_painter.setFont(stripFont(before, rect.height()));
    const double width = std::min(rect.width(), QFontMetricsF(m_painter.font()).horizontalAdvance(symbols) + kPadding);
    const QRectF end(rect.right() - width, rect.top(), width, rect.height());
    m_painter.fillRect(end, m_theme.text);
    m_painter.setPen(m_theme.card);
    m_painter.drawText(end, Qt::AlignCenter | Qt::TextDontClip, symbols);
    m_painter.setFont(before);
}

void ChangePainter::outline(const QRectF &rect, const QColor &ground)
{
    m_painter.setPen(QPen(m_theme.text, 1.5, Qt::DotLine));
    m_painter.setBrush(ground);
    m_painter.drawRect(rect);
}

void ChangePainter::label(const QRectF &rect, const GoneEntity &gone, Qt::Alignment alignment, const QString &more)
{
    const QFontMetricsF metrics(m_painter.font());
    m_painter.setPen(m_theme.text);
    const QString symbol = QString::fromUtf8(symbolOf(gone.kind));
    if (rect.height() < metrics.ascent()) {
        // Too low for letters, as from afar: as large a sign as there is room for.
        const double half = std::min(rect.width() / 3, std::max(4.0, rect.height()));
        m_painter.setPen(QPen(m_theme.text, std::clamp(rect.height() / 3, 1.5, 3.0)));
        m_painter.drawLine(QPointF(rect.center().x() - half, rect.center().y()),
                           QPointF(rect.center().x() + half, rect.center().y()));
        if (gone.kind == ChangeKind::Added)
            m_painter.drawLine(QPointF(rect.center().x(), rect.top() + 1),
                               QPointF(rect.center().x(), rect.bottom() - 1));
        return;
    }
    const QString name = metrics.elidedText(gone.label(), Qt::ElideMiddle, rect.width());
    if (metrics.horizontalAdvance(name) > rect.width() || name.size() < 4) {
        m_painter.drawText(rect, Qt::AlignCenter, symbol);
        return;
    }
    m_painter.drawText(rect, int(alignment), name);
    const double left = rect.left() + metrics.horizontalAdvance(name) + metrics.averageCharWidth() * 2;
    if (more.isEmpty() || rect.right() - left < metrics.averageCharWidth() * 6)
        return;
    const QFont bold = m_painter.font();
    m_painter.setFont(m_plain);
    m_painter.setPen(m_theme.mutedText);
    const QRectF rest(left, rect.top(), rect.right() - left, rect.height());
    m_painter.drawText(rest, int(alignment), QFontMetricsF(m_plain).elidedText(more, Qt::ElideRight, rest.width()));
    m_painter.setFont(bold);
}

void ChangePainter::paintGoneStrip(const QRectF &strip, const GoneEntity &host)
{
    m_painter.setPen(QPen(m_theme.text, 1));
    m_painter.setBrush(m_theme.canvas);
    m_painter.drawRect(strip.adjusted(0.5, 0.5, -0.5, -0.5));
    const QFont before = m_painter.font();
    m_painter.setFont(stripFont(before, strip.height()));
    const QFontMetricsF metrics(m_painter.font());
    const bool isNamed = metrics.horizontalAdvance(host.label()) <= strip.width() - 2 * kPadding;
    m_painter.drawText(strip, Qt::AlignCenter | Qt::TextDontClip,
                       isNamed ? host.label() : QString::fromUtf8(symbolOf(host.kind)));
    m_painter.setFont(before);
}

void ChangePainter::paintGoneHost(const QRectF &card, const GoneEntity &host)
{
    if (m_metrics.level == DetailLevel::Far)
        return paintGoneStrip(card, host);
    outline(card.adjusted(1, 1, -1, -1), m_theme.canvas);
    const double inset = m_metrics.padding + kPadding;
    label({card.left() + inset, card.top(), card.width() - 2 * inset, m_metrics.hostHeader}, host,
          Qt::AlignLeft | Qt::AlignVCenter);
    const int gpus = int(host.parts.size());
    const bool hasRoom = m_metrics.gpuHeight > QFontMetricsF(m_painter.font()).height();
    for (int row = 0; hasRoom && row < gpus; ++row)
        paintGoneGpu(BoardLayout::gpuRectIn(m_metrics, card, gpus, row), host.parts[std::size_t(row)]);
}

void ChangePainter::paintGoneGpu(const QRectF &row, const GoneEntity &gpu)
{
    const QRectF box = row.adjusted(1, 1, -1, -std::max(2.0, m_metrics.gpuHeight / 10));
    outline(box, m_theme.canvas);
    label(box.adjusted(2 * kPadding, 0, -2 * kPadding, 0), gpu, Qt::AlignLeft | Qt::AlignVCenter, gpu.text);
}

void ChangePainter::paintGoneBlock(const QRectF &rect, const GoneEntity &block)
{
    const QRectF box = rect.adjusted(1.5, 1.5, -1.5, -1.5);
    QColor ground = m_theme.canvas;
    ground.setAlpha(190); // what free room is good for stays in sight
    outline(box, ground);
    label(box.adjusted(kPadding, 0, -kPadding, 0), block, Qt::AlignCenter);
}

} // namespace sliceboard
