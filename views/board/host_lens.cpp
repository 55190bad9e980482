// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/host_lens.h"

#include <QFontMetricsF>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr double kLensWidth = 1.25; ///< of a card: beside the zone for the whole GPU, its address and model have room
constexpr double kLensMargin = 8; ///< pixels between the card and the edges of the viewport
/// Pixels that a pointer moves to mean something else where the card could not come to lie just under it. A hand at
/// rest trembles less.
constexpr int kMoved = 8;

} // namespace

HostLens::HostLens(const Host &host, const Spot &spot, const QPoint &point, const QRectF &viewport, const QFont &font)
    : m_host(host.id),
      m_gpus(int(host.gpus.size())),
      m_viewport(viewport),
      m_metrics(1, QFontMetricsF(font).height()),
      m_fonts(font, 1),
      m_opened(point),
      m_layout({}, {}, m_metrics, kLensWidth * m_metrics.cardWidth)
{
    const double width = std::min(kLensWidth * m_metrics.cardWidth, viewport.width() - 2 * kLensMargin);
    const double height = BoardLayout::cardHeight(m_metrics, m_gpus, false);
    m_card = QRectF(point.x() - width * 0.45, 0, width, height);
    m_card.moveTop(point.y() - middleOf(spot));
    const double right = std::max(viewport.left() + kLensMargin, viewport.right() - kLensMargin - width);
    m_card.moveLeft(std::clamp(m_card.left(), viewport.left() + kLensMargin, right));
    const double wanted = m_card.top();
    m_card.moveTop(std::max(std::min(wanted, viewport.bottom() - kLensMargin - height), viewport.top() + kLensMargin));
    if (spot.gpu >= 0) // also where the card is higher than the viewport
        m_card.translate(0, std::min(0.0, viewport.bottom() - kLensMargin - gpuRect(spot.gpu).bottom()));
    m_reach = m_card.top() == wanted ? 0 : kMoved;
    m_card = QRectF(m_card.topLeft().toPoint(), m_card.size());
}

double HostLens::middleOf(const Spot &spot) const
{
    if (spot.gpu < 0)
        return m_metrics.hostHeader / 2;
    const QRectF row = gpuRect(spot.gpu).translated(0, -m_card.top());
    return spot.zone == DropTarget::Zone::WholeGpu ? row.top() + m_metrics.gpuInfo / 2
                                                   : (row.top() + m_metrics.gpuInfo + row.bottom()) / 2;
}

QRectF HostLens::header() const
{
    return {m_card.left(), std::max(m_card.top(), m_viewport.top()), m_card.width(), m_metrics.hostHeader};
}

bool HostLens::isMeantAt(const QPoint &point) const { return (point - m_opened).manhattanLength() <= m_reach; }

int HostLens::gpuAt(const QPointF &point) const
{
    if (header().contains(point))
        return -1;
    for (int gpu = 0; gpu < m_gpus; ++gpu)
        if (gpuRect(gpu).contains(point))
            return gpu;
    return -1;
}

bool HostLens::scroll(double step)
{
    const bool canUp = step > 0 && m_card.top() < m_viewport.top() + kLensMargin;
    const bool canDown = step < 0 && m_card.bottom() > m_viewport.bottom() - kLensMargin;
    if (!canUp && !canDown)
        return false;
    m_card.translate(0, step);
    m_reach = -1;
    return true;
}

void HostLens::paint(QPainter &painter, const BoardScene &scene, const Theme &theme, const Host &host) const
{
    drawShadow(painter, m_card, 6);
    BoardPainter(painter, scene, theme, m_fonts, m_layout).paintHost(host, m_card, m_card);
    drawFrame(painter, m_card, theme.accent, 2);
}

void HostLens::paintHeader(QPainter &painter, const BoardScene &scene, const Theme &theme, const Host &host) const
{
    if (header().top() == m_card.top())
        return;
    BoardPainter(painter, scene, theme, m_fonts, m_layout).paintStickyHeader(host, header());
    drawFrame(painter, m_card, theme.accent, 2);
}

} // namespace sliceboard
