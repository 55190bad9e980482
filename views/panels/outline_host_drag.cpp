// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/outline_host_drag.h"

#include "views/painting/drop_chip.h"
#include "views/painting/drop_painter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace sliceboard {

bool OutlineHostDrag::enter(const QMimeData *data)
{
    std::vector<HostId> hosts = hostsFromMime(data, m_document);
    if (hosts.empty())
        return false;
    m_fonts = BoardFonts(m_tree.font(), 1);
    m_move = std::make_unique<HostMove>(m_document, m_checker, std::move(hosts));
    QObject::connect(
        m_move.get(), &HostMove::gone, &m_tree, [this] { end(); }, Qt::QueuedConnection);
    return true;
}

QString OutlineHostDrag::moveTo(const QPoint &point)
{
    m_point = point;
    m_move->aim(clusterOf(m_tree.indexAt(point)));
    m_tree.viewport()->update();
    const DropPreview *preview = m_move->preview();
    return preview ? preview->sentence() : dropOnClusterText(m_move->name());
}

std::optional<ClusterId> OutlineHostDrag::clusterOf(QModelIndex row) const
{
    while (row.parent().isValid())
        row = row.parent();
    const EntityRef ref = row.isValid() ? m_items.entityOf(row.siblingAtColumn(0)) : EntityRef();
    return ref.kind == EntityKind::Cluster ? std::optional(ClusterId{ref.id}) : std::nullopt;
}

bool OutlineHostDrag::drop()
{
    const bool isDone = m_move && m_move->drop();
    end();
    return isDone;
}

void OutlineHostDrag::end()
{
    if (!m_move)
        return;
    m_move.release()->deleteLater(); // it may be what is calling
    m_tree.viewport()->update();
}

void OutlineHostDrag::paint(QPainter &painter)
{
    if (!m_move)
        return;
    const Theme &theme = Theme::of(m_tree.palette());
    const BoardMetrics metrics(1, QFontMetricsF(m_tree.font()).height());
    DropPainter drop(painter, theme, m_fonts, metrics);
    const int width = m_tree.viewport()->width();
    QRectF aimed;
    for (QModelIndex row = m_tree.indexAt({1, 1}); row.isValid(); row = m_tree.indexBelow(row)) {
        const QRect line = m_tree.visualRect(row.siblingAtColumn(0));
        if (line.top() > m_tree.viewport()->height())
            break;
        const auto cluster = row.parent().isValid() ? std::nullopt : clusterOf(row);
        if (!cluster)
            continue;
        const QRectF frame = QRectF(0, line.top(), width, line.height()).adjusted(1, 1, -2, -2);
        const bool isAimed = m_move->target() == *cluster;
        drop.paintSmall(frame, m_move->preview(*cluster).grade(), isAimed, Qt::AlignLeft);
        if (isAimed)
            aimed = frame;
    }
    if (const DropPreview *preview = m_move->preview())
        DropChip({QPointF(m_point), QRectF(m_tree.viewport()->rect()), aimed}, m_fonts, metrics.unit, m_move->name(),
                 *preview, {})
            .paint(painter, theme);
}

} // namespace sliceboard
