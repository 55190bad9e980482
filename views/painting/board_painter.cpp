// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_painter.h"

#include "views/painting/cell_sheet.h"

#include <QElapsedTimer>
#include <QFontMetricsF>

#include <cmath>

namespace sliceboard {
namespace {

constexpr double kReach = 8; ///< frames of a GPU reach over its row by less

/// Outside of Near, where shapes are too small to round.
void drawPlainCard(QPainter &painter, const QRectF &card, const Theme &theme)
{
    painter.fillRect(card, theme.card);
    drawFrame(painter, card, theme.hairline);
}

void drawRoundCard(QPainter &painter, const QRectF &card, const Theme &theme, double radius)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

BoardLayout layoutFor(const BoardScene &scene, const BoardPicture &picture)
{
    const BoardMetrics metrics(picture.zoom, QFontMetricsF(picture.font).height());
    return {scene.design(), {}, metrics, picture.width};
}

QString joinedFacts(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u" · "_qs + second;
}

bool looksAs(const HostStrip::Cell &one, const HostStrip::Cell &other)
{
    return one.look == other.look && one.used == other.used;
}

int rowOf(const BoardScene &scene, ClusterId cluster) { return scene.document().index().place(cluster.value).row; }

} // namespace

BoardPainter::BoardPainter(QPainter &painter, const BoardScene &scene, const Theme &theme, const BoardFonts &fonts,
                           const BoardLayout &layout, const BoardHighlights &highlights)
    : m_painter(painter),
      m_scene(scene),
      m_theme(theme),
      m_fonts(fonts),
      m_layout(layout),
      m_highlights(highlights),
      m_gpuPainter(painter, theme, fonts, layout.metrics(), m_highlights),
      m_filterPainter(painter, scene, theme, layout.metrics(), m_highlights)
{ }

void BoardPainter::setParts(PaintedParts *parts)
{
    m_parts = parts;
    m_gpuPainter.setParts(parts);
}

void BoardPainter::begin(const EntityRef &ref)
{
    if (m_parts)
        m_parts->begin(ref);
}

void BoardPainter::end()
{
    if (m_parts)
        m_parts->end();
}

void BoardPainter::paint(const QRectF &exposed, std::optional<double> stickyTop)
{
    const auto groups = m_layout.visibleGroups(exposed.top(), exposed.bottom());
    for (int group = groups.first; group < groups.end; ++group) {
        paintGroup(group, exposed);
        if (stickyTop)
            paintSticky(group, *stickyTop);
    }
}

void BoardPainter::paintSticky(const QRectF &exposed, double top)
{
    const auto groups = m_layout.visibleGroups(exposed.top(), exposed.bottom());
    for (int group = groups.first; group < groups.end; ++group)
        paintSticky(group, top);
}

void BoardPainter::paintSticky(int group, double top)
{
    if (m_layout.metrics().sideHeader > 0)
        return;
    paintStickyHosts(group, top);
    if (m_layout.groupHeaderRect(group).top() < top)
        paintGroupHeader(group, m_layout.stickyHeaderRect(group, top));
}

void BoardPainter::paintGroup(int group, const QRectF &exposed)
{
    const auto rows = m_layout.visibleHosts(group, exposed.top(), exposed.bottom());
    const std::optional<int> cluster = m_layout.groups()[std::size_t(group)].cluster;
    begin(cluster ? EntityRef(m_scene.design().clusters[std::size_t(*cluster)].id) : EntityRef());
    if (m_layout.metrics().level == DetailLevel::Far)
        paintStrips(group, rows, exposed);
    else
        for (int row = rows.first; row < rows.end; ++row) {
            if (m_progress && !m_progress())
                break;
            const QRectF card = m_layout.hostRect(group, row);
            if (card.intersects(exposed))
                paintHost(m_layout.hostOf(m_scene.design(), group, row), card, exposed,
                          card.height() <= m_layout.metrics().hostHeader);
        }
    paintGroupHeader(group, m_layout.groupHeaderRect(group));
    end();
}

/// The headers of hosts that begin above the edge and reach below it.
void BoardPainter::paintStickyHosts(int group, double top)
{
    const double edge = m_layout.stickyHeaderRect(group, top).bottom();
    const auto rows = m_layout.visibleHosts(group, edge, edge + 1);
    for (int row = rows.first; row < rows.end; ++row) {
        const QRectF header = m_layout.stickyHostHeaderRect(group, row, top);
        if (header.top() <= m_layout.hostHeaderRect(group, row).top())
            continue;
        paintStickyHeader(m_layout.hostOf(m_scene.design(), group, row), header);
    }
}

void BoardPainter::paintStickyHeader(const Host &host, const QRectF &header)
{
    m_painter.fillRect(header.adjusted(1, 0, -1, 0), m_theme.card);
    m_painter.fillRect(QRectF(header.left(), header.bottom(), header.width(), 1), m_theme.line);
    paintHostHeader(host, header, false);
    m_filterPainter.paintStickyHeader(host, header);
}

/// At the right end of a room, at most half of it; returns how much it took, with a gap.
double BoardPainter::paintMiniStrip(const MiniStrip &strip, const QRectF &room)
{
    const double unit = std::max(0.5, m_layout.metrics().unit);
    const double width = strip.width(std::floor(room.width() / 2), unit);
    if (width <= 0)
        return 0;
    const double height = std::round(std::min(room.height() - 6, 24 * unit));
    strip.draw(m_painter, {std::round(room.right() - width), std::round(room.center().y() - height / 2), width, height},
               m_theme, unit);
    return width + px(10);
}

void BoardPainter::paintHost(const Host &host, const QRectF &card, const QRectF &exposed, bool folded)
{
    const BoardMetrics &metrics = m_layout.metrics();
    begin(host.id);
    if (metrics.level == DetailLevel::Near)
        drawRoundCard(m_painter, card, m_theme, px(8));
    else
        drawPlainCard(m_painter, card, m_theme);
    paintHostHeader(host, {card.left(), card.top(), card.width(), metrics.hostHeader}, folded);
    const int count = folded ? 0 : int(host.gpus.size());
    for (int row = 0; row < count; ++row) {
        const Gpu &gpu = host.gpus[std::size_t(row)];
        const QRectF rect = BoardLayout::gpuRectIn(metrics, card, count, row);
        if (!rect.adjusted(-kReach, -kReach, kReach, kReach).intersects(exposed))
            continue;
        begin(gpu.id);
        paintGpu(gpu, rect);
        end();
        paintFocus(gpu.id, rect.adjusted(-px(3), 0, px(3), 0));
    }
    m_filterPainter.paintHost(host, card, count);
    if (m_highlights.marks(host.id))
        drawFrame(m_painter, card, m_theme.accent, std::max(2.0, px(2)));
    paintFocus(host.id, card);
    end();
}

void BoardPainter::paintGpu(const Gpu &gpu, const QRectF &row)
{
    if (mayLook(gpu, row))
        m_gpuPainter.paint(m_scene.gpu(gpu), row);
    else
        m_painter.fillRect(row, m_theme.free);
}

bool BoardPainter::mayLook(const Gpu &gpu, const QRectF &row)
{
    if (!m_looks || m_scene.hasCard(gpu.id))
        return true;
    if (m_looks->nanoseconds <= 0) {
        m_looks->unfinished |= row;
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    m_scene.gpu(gpu);
    m_looks->nanoseconds -= timer.nsecsElapsed();
    return true;
}

void BoardPainter::paintHostHeader(const Host &host, const QRectF &header, bool folded)
{
    const BoardMetrics &metrics = m_layout.metrics();
    const bool near = metrics.level == DetailLevel::Near;
    const HostCard &card = m_scene.host(host);
    const HostStrip &strip = m_scene.strip(host);
    const auto parts = badgeParts(strip.findings, metrics, true);
    const QRectF badge = badgeRect(header, metrics, parts);
    drawBadge(m_painter, badge, metrics, parts, m_fonts.text, m_theme);
    const QRectF fold = foldRect(header, metrics);
    drawFoldMark(m_painter, fold, folded, m_theme.mutedText);
    const double left = fold.right() + px(3);
    const double right = parts.empty() ? header.right() - px(8) : badge.left() - 4;
    QRectF name(left, header.top(), right - left, header.height());
    if (folded)
        name.setRight(name.right() - paintMiniStrip(MiniStrip(strip), name));
    const QString facts = factsOf(host, folded);
    if (near && !facts.isEmpty()) {
        const double lines = m_fonts.host.height() + m_fonts.small.height();
        name.setTop(header.top() + std::max(px(2), std::round((header.height() - lines) / 2)));
        name.setHeight(m_fonts.host.height());
        m_painter.setPen(m_theme.mutedText);
        m_fonts.small.draw(m_painter, {left, name.bottom(), name.width(), m_fonts.small.height()}, facts);
    }
    m_painter.setPen(m_theme.text);
    const double written = m_fonts.host.draw(m_painter, name, card.name) + px(10);
    if (!near && name.width() - written > 40) {
        m_painter.setPen(m_theme.mutedText);
        m_fonts.small.draw(m_painter, name.adjusted(written, 0, 0, 0), facts);
    }
}

/// What its header tells besides the name; its cluster where no header of a group does.
QString BoardPainter::factsOf(const Host &host, bool folded) const
{
    const auto &groups = m_layout.groups();
    const bool isByCluster = groups.empty() || groups.front().cluster;
    const Facts facts = m_scene.checker().facts();
    const Cluster *home = isByCluster ? nullptr : facts.clusterOf(host.id);
    const QString cluster = home ? QString::fromStdString(home->name) : QString();
    const QString room = folded ? m_scene.strip(host).room.text() : QString();
    const bool isNear = m_layout.metrics().level == DetailLevel::Near;
    return joinedFacts(cluster, joinedFacts(room, isNear ? m_scene.host(host).summary : QString()));
}

/// What the cells of strips are filled with: cards first, then by look what is not used, what is wholly free, what is used.
std::vector<QBrush> BoardPainter::stripFills() const
{
    std::vector<QBrush> fills{m_theme.card};
    for (const GpuLook look : kGpuLooks) {
        const QColor ground = look == GpuLook::Unassigned ? m_theme.free : m_theme.tint(look);
        const QColor strong = m_theme.look(look);
        fills.insert(fills.end(), {ground, patternBrush(look, strong, ground), patternBrush(look, ground, strong)});
    }
    return fills;
}

/// From afar a host is a row of cells, one per GPU, filled from below as far as the GPU is used.
void BoardPainter::paintStrips(int group, BoardLayout::Rows hosts, const QRectF &exposed)
{
    CellSheet cells(m_painter, m_layout.groupRect(group).intersected(exposed), m_theme.canvas, stripFills());
    for (int row = hosts.first; row < hosts.end; ++row) {
        const HostStrip &strip = m_scene.strip(m_layout.hostOf(m_scene.design(), group, row));
        const QRectF card = m_layout.hostRect(group, row);
        cells.fill(0, card);
        const int gpus = int(strip.cells.size());
        int next = 0;
        for (int gpu = 0; gpu < gpus; gpu = next) {
            const HostStrip::Cell &cell = strip.cells[std::size_t(gpu)];
            QRectF rect = BoardLayout::gpuRectIn(m_layout.metrics(), card, gpus, gpu);
            const bool isApart = rect.width() > 4;
            next = gpu + 1;
            // Without a gap between them, cells that look alike are one.
            while (!isApart && next < gpus && looksAs(strip.cells[std::size_t(next)], cell))
                rect.setRight(BoardLayout::gpuRectIn(m_layout.metrics(), card, gpus, next++).right());
            rect.setRight(std::max(rect.left() + 1, rect.right() - (isApart ? 1 : 0)));
            const std::size_t fills = 1 + 3 * std::size_t(cell.look);
            const double used = cell.used <= 0 ? 0 : std::max(1.0, std::round(rect.height() * double(cell.used)));
            cells.fill(used > 0 ? fills : fills + 1, rect);
            if (used > 0)
                cells.fill(fills + 2, {rect.left(), rect.bottom() - used, rect.width(), used});
        }
    }
    cells.paint();
    paintStripMarks(group, hosts);
}

void BoardPainter::paintStripMarks(int group, BoardLayout::Rows hosts)
{
    for (int row = hosts.first; row < hosts.end; ++row) {
        const Host &host = m_layout.hostOf(m_scene.design(), group, row);
        const HostStrip &strip = m_scene.strip(host);
        const QRectF card = m_layout.hostRect(group, row);
        if (strip.findings.worst >= Severity::Warning) {
            // The symbols of far views: a full frame for errors, a bar at the left for warnings.
            const QColor color = m_theme.severity(strip.findings.worst);
            if (strip.findings.worst == Severity::Error)
                drawFrame(m_painter, card, color, card.height() > 12 ? 2 : 1);
            m_painter.fillRect(QRectF(card.left(), card.top(), 3, card.height()), color);
        }
        m_filterPainter.paintStrip(host, card);
        if (m_highlights.marks(host.id))
            drawFrame(m_painter, card.adjusted(-1, -1, 1, 1), m_theme.accent, 2);
        paintFocus(host.id, card);
        paintSelectedCells(host, group, row);
    }
}

/// One frame around GPUs that stand side by side: there may be tens of thousands.
void BoardPainter::paintSelectedCells(const Host &host, int group, int row)
{
    const auto isMarked = [&](int gpu) {
        const EntityRef ref = host.gpus[std::size_t(gpu)].id;
        return m_highlights.marks(ref) || m_highlights.current == ref;
    };
    const int count = int(host.gpus.size());
    for (int gpu = 0; gpu < count; ++gpu) {
        if (!isMarked(gpu))
            continue;
        QRectF cells = m_layout.gpuRect(group, row, gpu);
        for (; gpu + 1 < count && isMarked(gpu + 1); ++gpu)
            cells |= m_layout.gpuRect(group, row, gpu + 1);
        drawFrame(m_painter, cells.adjusted(-1, -1, 1, 1), m_theme.accent, 2);
    }
}

/// Where the keyboard is: dotted, inside, apart from the frame of what is selected.
void BoardPainter::paintFocus(const EntityRef &ref, const QRectF &rect)
{
    if (m_highlights.hasFocus && m_highlights.current == ref)
        drawFrame(m_painter, rect.adjusted(2, 2, -2, -2), m_theme.text, 1, Qt::DotLine);
}

QSizeF boardPictureSize(const BoardScene &scene, const BoardPicture &picture)
{
    const BoardLayout layout = layoutFor(scene, picture);
    if (!picture.cluster)
        return {layout.width(), layout.height()};
    return {layout.width(), layout.groupRect(rowOf(scene, *picture.cluster)).height() + 2 * layout.metrics().margin};
}

void paintBoard(QPainter &painter, const BoardScene &scene, const Theme &theme, const BoardPicture &picture)
{
    const BoardLayout layout = layoutFor(scene, picture);
    const BoardFonts fonts(picture.font, picture.zoom);
    const QSizeF size = boardPictureSize(scene, picture);
    painter.save();
    painter.fillRect(QRectF({}, size), theme.canvas);
    BoardPainter board(painter, scene, theme, fonts, layout);
    if (picture.cluster) {
        const int cluster = rowOf(scene, *picture.cluster);
        const QRectF rect = layout.groupRect(cluster);
        painter.translate(0, layout.metrics().margin - rect.top());
        board.paintGroup(cluster, rect);
    } else {
        board.paint({0, 0, layout.width(), layout.height()});
    }
    painter.restore();
}

} // namespace sliceboard
