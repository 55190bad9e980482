// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_painter.h"

#include <algorithm>

// The part of BoardPainter that paints the headers of groups.

namespace sliceboard {
namespace {

constexpr int kGroupsAsked = 64; ///< whether all have room for their counts: more do not fit on a screen
constexpr double kNameGap = 12; ///< pixels between the name of a group and its counts
constexpr double kLeastName = 5; ///< line heights that a name of a group keeps beside its counts

} // namespace

ClusterCard BoardPainter::cardOf(int group) const
{
    const BoardLayout::GroupBox &box = m_layout.groups()[std::size_t(group)];
    if (box.cluster)
        return m_scene.cluster(m_scene.design().clusters[std::size_t(*box.cluster)]);
    if (box.hosts == 0) {
        ClusterCard title;
        title.name = box.title;
        return title;
    }
    std::vector<const Host *> hosts;
    for (int row = 0; row < box.hosts; ++row)
        hosts.push_back(&m_layout.hostOf(m_scene.design(), group, row));
    return m_scene.group(box.title, hosts);
}

void BoardPainter::paintGroupHeader(int group, const QRectF &rect)
{
    const BoardMetrics &metrics = m_layout.metrics();
    const BoardLayout::GroupBox &box = m_layout.groups()[std::size_t(group)];
    const ClusterCard card = cardOf(group);
    if (metrics.sideHeader == 0) {
        // To the edges, so that nothing shows beside a header that sticks.
        m_painter.fillRect(QRectF(0, rect.top(), m_layout.width(), rect.height()), m_theme.canvas);
        m_painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_theme.line);
    }
    const QRectF fold = foldRect(rect, metrics);
    drawFoldMark(m_painter, fold, box.folded, m_theme.mutedText);
    const auto parts = badgeParts(card.findings, metrics, false);
    const QRectF badge = badgeRect(rect, metrics, parts);
    drawBadge(m_painter, badge, metrics, parts, m_fonts.host, m_theme);
    double left = fold.right() + 4;
    m_painter.setPen(m_theme.text);
    const double right = parts.empty() ? rect.right() : badge.left() - 4;
    const bool isBeside = metrics.sideHeader > 0 && countsBesideNames() != Counts::None;
    const double counts = isBeside ? m_fonts.host.width(countsText(card)) + kNameGap : 0;
    left += groupFont(rect).drawName(m_painter, {left, rect.top(), right - left - counts, rect.height()}, card.name);
    left += kNameGap;
    paintGroupFacts(card, {left, rect.top(), right - left, rect.height()}, box.folded);
    if (box.cluster)
        m_filterPainter.paintCluster(m_scene.design().clusters[std::size_t(*box.cluster)], rect);
    if (box.cluster)
        paintFocus(m_scene.design().clusters[std::size_t(*box.cluster)].id, rect);
    else if (m_highlights.hasFocus && m_highlights.group == box.key)
        drawFrame(m_painter, rect.adjusted(2, 2, -2, -2), m_theme.text, 1, Qt::DotLine);
}

/// What has room beside the name of a far group; beside the number of hosts alone names may be cut, a little.
BoardPainter::Counts BoardPainter::countsThatFit(int group) const
{
    const ClusterCard card = cardOf(group);
    const QRectF header = m_layout.groupHeaderRect(group);
    const auto parts = badgeParts(card.findings, m_layout.metrics(), false);
    const double right = parts.empty() ? header.right() : badgeRect(header, m_layout.metrics(), parts).left() - 4;
    const double room = right - foldRect(header, m_layout.metrics()).right() - 4 - kNameGap;
    const GlyphFont &font = groupFont(header);
    const double name = font.width(card.name);
    if (name + m_fonts.host.width(card.counts) <= room)
        return Counts::All;
    return std::min(name, kLeastName * font.height()) + m_fonts.host.width(card.hosts) <= room ? Counts::Hosts
                                                                                               : Counts::None;
}

/// All far groups have the same of their counts beside their names.
BoardPainter::Counts BoardPainter::countsBesideNames()
{
    if (!m_counts) {
        m_counts = Counts::All;
        const int groups = std::min(kGroupsAsked, int(m_layout.groups().size()));
        for (int group = 0; m_counts != Counts::None && group < groups; ++group)
            m_counts = std::min(*m_counts, countsThatFit(group));
    }
    return *m_counts;
}

QString BoardPainter::countsText(const ClusterCard &card)
{
    if (m_layout.metrics().sideHeader == 0)
        return card.counts;
    switch (countsBesideNames()) {
    case Counts::All:
        return card.counts;
    case Counts::Hosts:
        return card.hosts;
    case Counts::None:
        break;
    }
    return {};
}

const GlyphFont &BoardPainter::groupFont(const QRectF &header) const
{
    return header.height() < m_fonts.cluster.height() - 2 ? m_fonts.host : m_fonts.cluster;
}

/// Beside the name: what there is, and of a folded group how full it is. From afar that stands where its hosts were.
void BoardPainter::paintGroupFacts(const ClusterCard &card, QRectF room, bool folded)
{
    m_painter.setPen(m_theme.mutedText);
    const bool isBeside = m_layout.metrics().sideHeader > 0; // where half a number would say nothing
    const QString counts = countsText(card);
    if (isBeside ? m_fonts.host.width(counts) <= room.width() : room.width() > 40)
        room.setLeft(room.left() + m_fonts.host.draw(m_painter, room, counts) + px(16));
    if (!folded)
        return;
    if (isBeside)
        room = {m_layout.gridLeft(), room.top(), m_layout.width() - m_layout.gridLeft() - m_layout.metrics().margin,
                room.height()};
    const double used = paintMiniStrip(MiniStrip(card), room);
    room.setRight(room.right() - used);
    m_painter.setPen(m_theme.text);
    if (room.width() > 40)
        m_fonts.host.draw(m_painter, room, card.room.text());
}

} // namespace sliceboard
