// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include "views/board/board_accessible.h"
#include "views/painting/board_places.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kZoomStep = 1.2;
constexpr double kClosestToSelection = 2; ///< zoom
constexpr int kAirAboveMap = 4; ///< pixels; both are rounded

LegendEntries presentIn(const Design &design, const FindingCounts &findings)
{
    LegendEntries present;
    present.hasErrors = findings.errors > 0;
    present.hasWarnings = findings.warnings > 0;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts)
            for (const Gpu &gpu : host.gpus)
                present.looks[std::size_t(lookOf(gpu))] = true;
    return present;
}

} // namespace

BoardView::BoardView(Document &document, Checker &checker, Selection &selection, QWidget *parent)
    : QAbstractItemView(parent),
      m_document(document),
      m_checker(checker),
      m_selection(selection),
      m_model(document, checker),
      m_scene(document, checker),
      m_drag(*this, document, checker),
      m_hostDrag(*this, document, checker),
      m_rooms(document, checker),
      m_minimap(new BoardMinimap(*this)),
      m_legend(new BoardLegend(this))
{
    BoardAccessible::install();
    setObjectName(u"board"_qs);
    setAccessibleName(tr("Board"));
    setModel(&m_model);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 70); // small, since a whole window with its panels fits a small screen
    m_legend->hide(); // it is counted when it comes
    viewport()->setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    rebuildFonts();
    connect(&m_scene, &BoardScene::reshaped, this, &BoardView::rearrange);
    connect(&m_scene, &BoardScene::changed, this, [this] {
        m_rooms.forget();
        m_marked.reset();
        m_minimap->refresh();
        viewport()->update();
        countLegend();
    });
    connect(&document, &Document::loaded, this, [this] {
        m_folded.clear();
        m_filter = nullptr;
        m_leftOut.clear();
        m_fit = Fit::Readable;
        rearrange();
        verticalScrollBar()->setValue(0);
    });
    connect(&selection, &Selection::changed, this, &BoardView::followSelection);
    connect(&selection, &Selection::reveal, this, &BoardView::reveal);
    connect(&m_drag, &BoardDrag::statusText, this, &BoardView::statusText);
    connect(&m_drag, &BoardDrag::announced, this, &BoardView::announced);
    connect(&m_drag, &BoardDrag::activeChanged, this, [this](bool active) { m_minimap->setDragged(active); });
    connect(&m_hostDrag, &BoardHostDrag::statusText, this, &BoardView::statusText);
    connect(&m_hostDrag, &BoardHostDrag::activeChanged, this, [this](bool active) { m_minimap->setDragged(active); });
    connect(this, &BoardView::announced, this, [this](const QString &text) { setAccessibleDescription(text); });
    rearrange();
    m_scene.makeAhead();
}

void BoardView::rearrange()
{
    m_arranged = arrangeBoard(m_scene, m_sorting);
    showArranged();
}

void BoardView::showArranged()
{
    m_arrangement = m_arranged;
    leaveOut(m_arrangement);
    makeRoomForGone();
    relayout();
}

double BoardView::textHeight() const { return QFontMetricsF(font()).height(); }

void BoardView::rebuildFonts() { m_fonts = BoardFonts(font(), m_zoom); }

double BoardView::fittedZoom() const
{
    const Design &design = m_document.design();
    QSize room = viewport()->size() + QSize(0, viewportMargins().bottom());
    double all = fittingZoom(design, m_arrangement, m_folded, textHeight(), room, 1);
    if (m_isLegendWanted && BoardMetrics(all, textHeight()).level == DetailLevel::Far) {
        room.rheight() -= m_legend->lineHeight();
        all = fittingZoom(design, m_arrangement, m_folded, textHeight(), room, 1);
    }
    const BoardMetrics readable(BoardMetrics::kNearFrom, textHeight());
    if (m_fit != Fit::Readable || all >= readable.zoom)
        return all;
    const double height = BoardLayout(design, m_arrangement, m_folded, readable, viewport()->width()).height();
    return height <= 1.6 * room.height() ? readable.zoom : all;
}

/// The line takes its room from the board, so that it covers nothing.
void BoardView::showLegend()
{
    const bool isShown = m_isLegendWanted && BoardMetrics(m_zoom, textHeight()).level == DetailLevel::Far;
    const int height = isShown ? m_legend->lineHeight() : 0;
    if (viewportMargins().bottom() != height)
        setViewportMargins(0, 0, 0, height);
    const bool isNew = isShown && m_legend->isHidden(); // else it follows the scene
    m_legend->setVisible(isShown);
    if (isNew)
        countLegend();
    m_legend->setGeometry(viewport()->x(), viewport()->geometry().bottom() + 1, viewport()->width(), height);
}

void BoardView::countLegend()
{
    if (!m_legend->isHidden())
        m_legend->setPresent(presentIn(m_document.design(), m_checker.counts()));
}

void BoardView::setLegendWanted(bool wanted)
{
    m_isLegendWanted = wanted;
    relayout();
}

void BoardView::relayout()
{
    if (m_fit != Fit::None) {
        const double fitted = fittedZoom();
        if (fitted != m_zoom) {
            m_zoom = fitted;
            rebuildFonts();
            Q_EMIT zoomChanged(m_zoom);
        }
    }
    showLegend();
    m_layout = BoardLayout(m_document.design(), m_arrangement, m_folded, BoardMetrics(m_zoom, textHeight()),
                           viewport()->width());
    updateGeometries();
    m_minimap->refresh();
    viewport()->update();
}

void BoardView::updateGeometries()
{
    const QSize size = viewport()->size();
    verticalScrollBar()->setPageStep(size.height());
    verticalScrollBar()->setSingleStep(std::max(20, int(m_layout.metrics().gpuHeight)));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout.height())) + roomForMinimap() - size.height()));
    horizontalScrollBar()->setPageStep(size.width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout.width())) - size.width()));
    QAbstractItemView::updateGeometries();
}

/// How much farther the board has to be scrolled so that the map hides nothing at its end.
int BoardView::roomForMinimap() const
{
    const int reach = m_minimap->reach();
    if (reach == 0)
        return 0;
    const double top = m_layout.height() - reach - kAirAboveMap;
    const int gap = reach - m_minimap->sizeHint().height();
    const QRectF covered(viewport()->width() - m_minimap->sizeHint().width() - gap - kAirAboveMap, top,
                         m_layout.width(), reach + kAirAboveMap);
    const auto groups = m_layout.visibleGroups(top, m_layout.height());
    for (int group = groups.first; group < groups.end; ++group) {
        if (m_layout.groupHeaderRect(group).intersects(covered) || m_layout.groups()[std::size_t(group)].folded)
            return reach; // what a folded group shows reaches to the edge
        const auto hosts = m_layout.visibleHosts(group, top, m_layout.height());
        for (int host = hosts.first; host < hosts.end; ++host)
            if (m_layout.hostRect(group, host).intersects(covered))
                return reach;
    }
    return 0;
}

void BoardView::setMinimapWanted(bool wanted)
{
    m_minimap->setWanted(wanted);
    updateGeometries();
}

void BoardView::setZoom(double zoom, const QPoint &anchor)
{
    const double next = BoardMetrics(zoom, textHeight()).zoom;
    m_fit = Fit::None;
    if (next == m_zoom)
        return;
    // Hosts wrap anew at another zoom: what keeps its place is the entity under the anchor, not the coordinate.
    const BoardHit hit = m_layout.hitTest(toBoard(anchor), verticalOffset());
    const EntityRef kept = entityOf(hit);
    const QRectF before = boardRectOf(kept);
    const double share = before.height() > 0 ? (toBoard(anchor).y() - before.top()) / before.height() : 0;
    const double progress = (verticalOffset() + anchor.y()) / std::max(1.0, m_layout.height());
    m_zoom = next;
    rebuildFonts();
    relayout();
    const QRectF after = boardRectOf(kept);
    const double y = after.isNull() ? progress * m_layout.height() : after.top() + share * after.height();
    verticalScrollBar()->setValue(int(std::lround(y)) - anchor.y());
    if (!after.isNull())
        horizontalScrollBar()->setValue(int(after.center().x()) - anchor.x());
    Q_EMIT zoomChanged(m_zoom);
}

void BoardView::zoomIn() { setZoom(m_zoom * kZoomStep, viewport()->rect().center()); }
void BoardView::zoomOut() { setZoom(m_zoom / kZoomStep, viewport()->rect().center()); }
void BoardView::actualSize() { setZoom(1, viewport()->rect().center()); }

void BoardView::zoomToFit()
{
    m_fit = Fit::All;
    relayout();
    verticalScrollBar()->setValue(0);
}

void BoardView::zoomToSelection()
{
    const std::vector<EntityRef> &chosen = m_selection.entities();
    const auto place = [&] { return placeOnBoard(m_document.design(), m_document.index(), m_layout, chosen); };
    if (place().isNull())
        return;
    const QSizeF room = viewport()->size();
    setZoom(zoomToSee(m_document.design(), m_document.index(), m_arrangement, m_folded, chosen, textHeight(), room,
                      kClosestToSelection),
            {});
    const QPointF corner = cornerToSee(place(), m_layout, room);
    horizontalScrollBar()->setValue(int(corner.x()));
    verticalScrollBar()->setValue(int(corner.y()));
}

QRect BoardView::toViewport(const QRectF &rect) const
{
    return rect.isNull() ? QRect() : rect.translated(-scrollOffset()).toAlignedRect();
}

EntityRef BoardView::entityOf(const BoardHit &hit) const
{
    if (hit.part == BoardHit::Part::Nothing)
        return {};
    if (hit.part == BoardHit::Part::GroupHeader) {
        const auto cluster = m_layout.groups()[std::size_t(hit.group)].cluster;
        return cluster ? EntityRef(m_document.design().clusters[std::size_t(*cluster)].id) : EntityRef();
    }
    const Host &host = m_layout.hostOf(m_document.design(), hit.group, hit.host);
    return hit.part == BoardHit::Part::HostHeader ? EntityRef(host.id) : EntityRef(host.gpus[std::size_t(hit.gpu)].id);
}

QRectF BoardView::boardRectOf(const EntityRef &ref) const
{
    const Place place = m_document.index().place(ref.id);
    if (place.kind == NodeKind::Cluster) {
        const auto group = m_layout.findCluster(place.row);
        return group ? m_layout.groupHeaderRect(*group) : QRectF();
    }
    if (place.kind == NodeKind::Vm) {
        const auto slot = firstSlotOf({ref.id});
        return slot ? QRectF(slotRect(*slot)).translated(scrollOffset()) : QRectF();
    }
    return place.kind == NodeKind::Host || place.kind == NodeKind::Gpu
        ? placeOnBoard(m_document.design(), m_document.index(), m_layout, ref)
        : QRectF();
}

std::optional<SlotRef> BoardView::firstSlotOf(VmId id) const
{
    const Vm *vm = vmAt(m_document.design(), m_document.index().place(id.value));
    for (int row = 0; vm && row < int(vm->devices.size()); ++row)
        if (vm->devices[std::size_t(row)].gpu)
            return DeviceRef{id, row};
    return {};
}

QRectF BoardView::gpuRow(GpuId gpu) const { return boardRectOf(gpu).translated(-scrollOffset()); }

QRect BoardView::rectOf(const EntityRef &ref) const { return toViewport(boardRectOf(ref)); }

QRect BoardView::slotRect(const SlotRef &slot) const
{
    const GpuId id = gpuOf(m_document.design(), m_document.index(), slot);
    const Gpu *gpu = sliceboard::gpuAt(m_document.design(), m_document.index().place(id.value));
    return gpu ? toViewport(slotRectIn(m_scene.gpu(*gpu), slot)) : QRect();
}

QRectF BoardView::slotRectIn(const GpuCard &card, const SlotRef &slot) const
{
    const QRectF row = boardRectOf(card.id);
    if (row.isNull() || m_layout.metrics().level == DetailLevel::Far)
        return row;
    const GpuGeometry geometry(row, m_layout.metrics(), card.layout.scale, card.layout.lanes);
    for (const BlockCard &block : card.blocks)
        if (block.slot(card.id) == slot)
            return geometry.rectOf(block.block);
    return {};
}

QRect BoardView::zoneRect(GpuId gpu, DropTarget::Zone zone, std::optional<int> at) const
{
    return m_drag.zoneRect(gpu, zone, at).toAlignedRect();
}

std::vector<const Gpu *> BoardView::gpusInSight(const QRectF &part) const
{
    std::vector<const Gpu *> found;
    const QRectF room = (part.isNull() ? QRectF(viewport()->rect()) : part).translated(scrollOffset());
    const auto groups = m_layout.visibleGroups(room.top(), room.bottom());
    for (int group = groups.first; group < groups.end; ++group) {
        const auto hosts = m_layout.visibleHosts(group, room.top(), room.bottom());
        for (int row = hosts.first; row < hosts.end; ++row) {
            if (!m_layout.hostRect(group, row).intersects(room))
                continue;
            const Host &host = m_layout.hostOf(m_document.design(), group, row);
            for (int gpu = 0; gpu < int(host.gpus.size()); ++gpu) {
                const QRectF rect = m_layout.gpuRect(group, row, gpu);
                if (!rect.isNull() && rect.bottom() > room.top() && rect.top() < room.bottom())
                    found.push_back(&host.gpus[std::size_t(gpu)]);
            }
        }
    }
    return found;
}

void BoardView::scrollToRect(const QRectF &rect)
{
    if (rect.isNull())
        return;
    // Room for the headers that stick.
    const double margin = m_layout.metrics().clusterHeader + m_layout.metrics().hostHeader + 8;
    const double top = verticalOffset() + margin;
    const bool isBehindMap = rect.right() - horizontalOffset() > viewport()->width() - m_minimap->sizeHint().width();
    const int below = 8 + (isBehindMap ? m_minimap->reach() : 0);
    const double bottom = verticalOffset() + viewport()->height() - below;
    const double height = std::min(rect.height(), bottom - top);
    if (rect.top() < top)
        verticalScrollBar()->setValue(int(rect.top() - margin));
    else if (rect.top() + height > bottom)
        verticalScrollBar()->setValue(int(rect.top() + height + below) - viewport()->height());
    if (rect.left() < horizontalOffset() || rect.right() > horizontalOffset() + viewport()->width())
        horizontalScrollBar()->setValue(int(rect.left()) - 16);
}

void BoardView::followSelection()
{
    m_marked.reset();
    EntityRef ref = m_selection.current();
    if (const Vm *vm = ref.kind == EntityKind::Vm ? m_checker.facts().vm({ref.id}) : nullptr)
        for (const Device &device : vm->devices)
            if (device.gpu)
                ref = *device.gpu;
    if (!m_selection.isEmpty())
        m_groupKey.reset();
    chooseProfile();
    const QSignalBlocker quiet(selectionModel());
    selectionModel()->setCurrentIndex(m_model.indexOf(ref), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void BoardView::setPreferredProfile(const QString &profile)
{
    m_preferred = profile.toStdString();
    m_drag.prefer(m_preferred);
    if (m_preferred.empty())
        chooseProfile();
    else
        m_rooms.choose(m_preferred); // also while a VM is selected that waits for another: what was chosen last counts
    viewport()->update();
}

/// As a VM is selected, free room is shown for what it waits for, else for the profile chosen in the palette.
void BoardView::chooseProfile()
{
    const Vm *vm = m_checker.facts().vm({m_selection.current().id});
    for (const Device &device : vm ? vm->devices : std::vector<Device>())
        if (!device.gpu && device.kind == DeviceKind::Vgpu)
            return m_rooms.choose(device.profile);
    m_rooms.choose(m_preferred);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    relayout();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        rebuildFonts();
        relayout();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Board"));
        m_scene.forgetTexts();
    }
}

int BoardView::horizontalOffset() const { return horizontalScrollBar()->value(); }
int BoardView::verticalOffset() const { return verticalScrollBar()->value(); }

QRect BoardView::visualRect(const QModelIndex &index) const { return rectOf(m_model.entity(index)); }

void BoardView::scrollTo(const QModelIndex &index, ScrollHint) { scrollToRect(boardRectOf(m_model.entity(index))); }

QModelIndex BoardView::indexAt(const QPoint &point) const
{
    return m_model.indexOf(entityOf(m_layout.hitTest(toBoard(point), verticalOffset())));
}

bool BoardView::isIndexHidden(const QModelIndex &index) const { return visualRect(index).isNull(); }

QModelIndex BoardView::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex().isValid() ? currentIndex() : m_model.index(0, 0);
}

// The selection of the window is the only one; the base class' own stays empty.
void BoardView::setSelection(const QRect &, QItemSelectionModel::SelectionFlags) { }
QRegion BoardView::visualRegionForSelection(const QItemSelection &) const { return {}; }

} // namespace sliceboard
