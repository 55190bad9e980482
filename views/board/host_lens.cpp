// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/host_lens.h"

#include <QFontMetricsF>

#include <algorithm>

namespace sliceboard {

HostLens::HostLens(const Host &host, int gpu, const QPoint &point, const QRectF &viewport, const QFont &font)
    : m_host(host.id),
      m_gpus(int(host.gpus.size())),
      m_viewport(viewport),
      m_metrics(1, QFontMetricsF(font).height()),
      m_fonts(font, 1),
      m_layout({}, {}, m_metrics, m_metrics.cardWidth)
{
    const double width = std::min(m_metrics.cardWidth, viewport.width() - 16);
    const double height = BoardLayout::cardHeight(m_metrics, m_gpus, false);
    m_card = QRectF(point.x() - width * 0.45, 0, width, height);
    const double row = m_metrics.hostHeader + (std::max(0, gpu) + 0.5) * m_metrics.gpuHeight;
    m_card.moveTop(point.y() - row);
    const double right = std::max(viewport.left() + 8, viewport.right() - 8 - width);
    m_card.moveLeft(std::clamp(m_card.left(), viewport.left() + 8, right));
    if (height <= viewport.height() - 16)
        m_card.moveTop(std::clamp(m_card.top(), viewport.top() + 8, viewport.bottom() - 8 - height));
    m_card = QRectF(m_card.topLeft().toPoint(), m_card.size());
}

int HostLens::gpuAt(const QPointF &point) const
{
    for (int gpu = 0; gpu < m_gpus; ++gpu)
        if (gpuRect(gpu).contains(point))
            return gpu;
    return -1;
}

bool HostLens::scroll(double step)
{
    const bool canUp = step > 0 && m_card.top() < m_viewport.top() + 8;
    const bool canDown = step < 0 && m_card.bottom() > m_viewport.bottom() - 8;
    if (!canUp && !canDown)
        return false;
    m_card.translate(0, step);
    return true;
}

void HostLens::paint(QPainter &painter, const BoardScene &scene, const Theme &theme, const Host &host) const
{
    drawShadow(painter, m_card, 6);
    BoardPainter(painter, scene, theme, m_fonts, m_layout).paintHost(host, m_card, m_card);
    drawFrame(painter, m_card, theme.accent, 2);
}

} // namespace sliceboard
