// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/difference_texts.h"
#include "views/board/board_view.h"
#include "views/painting/change_painter.h"

#include <QPainter>

#include <algorithm>

// The part of BoardView that shows how two designs differ.

namespace sliceboard {
namespace {

/// Keys of groups for what is gone: beyond the ids of any design, before those that board_arrangement.cpp makes.
constexpr std::uint32_t kFirstGoneKey = 0x7F000000;
constexpr std::uint32_t kGoneKeysEnd = 0x80000000;

bool isOfGone(const BoardArrangement::Group &group) { return group.key >= kFirstGoneKey && group.key < kGoneKeysEnd; }

constexpr double kModeRoom = 100; ///< of the sign and name of a GPU's mode, at zoom 1

} // namespace

void BoardView::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    viewport()->setAcceptDrops(!readOnly);
}

void BoardView::setChanges(const ChangeMarks *changes)
{
    m_changes = changes;
    const bool hadGone = !m_gone.empty();
    makeRoomForGone();
    if (hadGone || !m_gone.empty())
        relayout();
    viewport()->update();
}

/// Hosts and GPUs that are gone get room where they were; clusters, and hosts that have no cluster on the board, stand
/// behind everything.
void BoardView::makeRoomForGone()
{
    m_gone.clear();
    m_arrangement.goneGpus.clear();
    std::erase_if(m_arrangement.groups, isOfGone);
    for (BoardArrangement::Group &group : m_arrangement.groups)
        group.goneHosts.clear();
    if (!m_changes || !m_leftOut.empty()) // what is gone matches no filter
        return;
    for (const auto &[ref, mark] : *m_changes)
        for (const GoneEntity &gone : mark.gone)
            makeRoomFor(ref, gone);
}

void BoardView::makeRoomFor(const EntityRef &holder, const GoneEntity &gone)
{
    if (gone.entity == EntityKind::Gpu) {
        m_gone.push_back({holder, m_arrangement.goneGpus[holder.id]++, gone});
        return;
    }
    if (gone.entity == EntityKind::Vm)
        return; // on a GPU that has room already
    const auto isHolder = [&](const BoardArrangement::Group &each) { return each.cluster && each.key == holder.id; };
    auto group = std::ranges::find_if(m_arrangement.groups, isHolder);
    if (gone.entity == EntityKind::Cluster || group == m_arrangement.groups.end()) {
        const QString title = gone.entity == EntityKind::Cluster
            ? gone.label()
            : QString::fromUtf8(symbolOf(gone.kind)) + u' ' + nameOf(gone.kind);
        group = std::ranges::find_if(m_arrangement.groups, [&](const BoardArrangement::Group &each) {
            return isOfGone(each) && each.title == title;
        });
        if (group == m_arrangement.groups.end()) {
            const auto key = kFirstGoneKey + std::uint32_t(m_arrangement.groups.size());
            m_arrangement.groups.push_back({key, {}, title, {}});
            group = m_arrangement.groups.end() - 1;
        }
    }
    const auto addHost = [&](const GoneEntity &host) {
        m_gone.push_back({{EntityKind::Design, group->key}, int(group->goneHosts.size()), host});
        group->goneHosts.push_back(int(host.parts.size()));
    };
    if (gone.entity == EntityKind::Host)
        addHost(gone);
    else
        std::ranges::for_each(gone.parts, addHost);
}

QRectF BoardView::goneRect(const GoneSpot &spot) const
{
    if (spot.gone.entity == EntityKind::Gpu) {
        const Place place = m_document.index().place(spot.holder.id);
        const auto at = m_layout.find(place.cluster, place.row);
        return at ? m_layout.goneGpuRect(at->group, at->host, spot.row) : QRectF();
    }
    const auto &groups = m_layout.groups();
    const auto group = std::ranges::find(groups, spot.holder.id, &BoardLayout::GroupBox::key);
    return group == groups.end() || spot.row >= group->goneHosts
        ? QRectF()
        : m_layout.goneHostRect(int(group - groups.begin()), spot.row);
}

QRect BoardView::goneRect(EntityKind kind, const QString &name) const
{
    for (const GoneSpot &spot : m_gone)
        if (spot.gone.entity == kind && spot.gone.name == name)
            return toViewport(goneRect(spot));
    return {};
}

void BoardView::paintChanges(QPainter &painter) const
{
    if (!m_changes)
        return;
    painter.save();
    ChangePainter changes(painter, theme(), m_layout.metrics(), font());
    const QRect sight = viewport()->rect();
    for (const GoneSpot &spot : m_gone) {
        const QRectF rect = toViewport(goneRect(spot));
        if (rect.isNull() || !rect.intersects(sight))
            continue;
        if (spot.gone.entity == EntityKind::Gpu)
            changes.paintGoneGpu(rect, spot.gone);
        else
            changes.paintGoneHost(rect, spot.gone);
    }
    if (m_layout.metrics().level == DetailLevel::Far)
        paintChangesFromAfar(changes);
    else
        for (const auto &[ref, mark] : *m_changes)
            paintChange(changes, ref, mark);
    painter.restore();
}

/// VMs come last in the order of marks: their blocks lie on the rows of GPUs.
void BoardView::paintChange(ChangePainter &painter, const EntityRef &ref, const ChangeMark &mark) const
{
    const QRect sight = viewport()->rect();
    if (const Vm *vm = ref.kind == EntityKind::Vm ? m_checker.facts().vm({ref.id}) : nullptr) {
        for (int row = 0; row < int(vm->devices.size()); ++row) {
            const QRectF rect = vm->devices[std::size_t(row)].gpu ? slotRect(DeviceRef{vm->id, row}) : QRect();
            if (rect.isNull() || !rect.intersects(sight))
                continue;
            painter.paintFrame(rect.adjusted(1, 1, -1, -1));
            const QRectF badge = blockBadgeRect(rect, m_layout.metrics());
            const bool isBeside = !badge.isNull() && rect.width() > 3 * badge.width();
            painter.paintChip(isBeside ? rect.adjusted(0, 0, badge.left() - rect.right(), 0) : rect, mark.ownSymbols(),
                              mark.ownSymbols());
        }
        return;
    }
    const QRectF rect = rectOf(ref);
    if (ref.kind == EntityKind::Design || rect.isNull() || !rect.intersects(sight))
        return;
    if (!mark.kinds.empty())
        painter.paintFrame(rect.adjusted(1, 1, -1, -1));
    const ChangeMark chip = chipOf(painter, ref, mark);
    if (!chip.kinds.empty() || !chip.gone.empty())
        painter.paintChip(chipRoom(ref, rect), chip.symbols(), chip.bareSymbols());
}

/// Beside what stands at the right end: the badge of a header, the mode of a GPU.
QRectF BoardView::chipRoom(const EntityRef &ref, QRectF rect) const
{
    const BoardMetrics &metrics = m_layout.metrics();
    if (ref.kind == EntityKind::Gpu && metrics.level == DetailLevel::Near)
        rect.setRight(rect.right() - kModeRoom * metrics.unit);
    if (ref.kind == EntityKind::Cluster || ref.kind == EntityKind::Host) {
        QRectF header = rect;
        if (ref.kind == EntityKind::Host)
            header.setHeight(metrics.hostHeader);
        if (const QRectF badge = badgeRect(header, metrics, badgeOf(ref)); !badge.isNull())
            rect.setRight(badge.left());
    }
    return rect;
}

/// Paints outlines of what is gone as far as its room is free. The rest is told by the chip.
ChangeMark BoardView::chipOf(ChangePainter &painter, const EntityRef &ref, const ChangeMark &mark) const
{
    ChangeMark told{mark.kinds, {}};
    for (const GoneEntity &gone : mark.gone) {
        const QRectF room = gone.entity == EntityKind::Vm ? roomOfGone({ref.id}, gone) : QRectF();
        if (!room.isNull())
            painter.paintGoneBlock(room, gone);
        else if (gone.entity == EntityKind::Vm || isFolded(ref))
            told.gone.push_back(gone);
    }
    return told;
}

/// Null if something else stands there now.
QRectF BoardView::roomOfGone(GpuId id, const GoneEntity &gone) const
{
    const Gpu *gpu = m_checker.facts().gpu(id);
    const QRectF row = gpuRow(id);
    if (!gpu || !gone.share || row.isNull())
        return {};
    const GpuLayout &layout = m_scene.gpu(*gpu).layout;
    const GpuGeometry geometry(row, m_layout.metrics(), layout.scale, layout.lanes);
    const QRectF bar = geometry.bar();
    QRectF room = bar;
    room.setLeft(std::round(bar.left() + bar.width() * gone.share->start));
    room.setRight(std::round(bar.left() + bar.width() * gone.share->end));
    const bool isTaken = std::ranges::any_of(layout.blocks, [&](const Block &each) {
        return geometry.rectOf(each).adjusted(1, 0, -1, 0).intersects(room);
    });
    return isTaken ? QRectF() : room;
}

/// A host has room for one chip: symbols of all that changed on it. What it says by frames at other zooms it says by
/// them here.
void BoardView::paintChangesFromAfar(ChangePainter &painter) const
{
    const QRect sight = viewport()->rect();
    for (const auto &[ref, mark] : changesFromAfar()) {
        const QRectF rect = rectOf(ref);
        if (rect.isNull() || !rect.intersects(sight))
            continue;
        if (ref.kind == EntityKind::Cluster)
            painter.paintChip(chipRoom(ref, rect), mark.ownSymbols(), mark.ownSymbols());
        else
            painter.paintStrip(rect, mark.ownSymbols());
    }
}

ChangeMarks BoardView::changesFromAfar() const
{
    ChangeMarks marks;
    const auto add = [&](const EntityRef &to, const ChangeMark &mark) {
        ChangeMark &sum = marks[to];
        sum.kinds.insert(mark.kinds.begin(), mark.kinds.end());
        for (const GoneEntity &gone : mark.gone)
            if (gone.entity != EntityKind::Host || isFolded(to)) // else it has a strip of its own
                sum.kinds.insert(gone.kind);
        if (sum.kinds.empty())
            marks.erase(to);
    };
    for (const auto &[ref, mark] : *m_changes) {
        const Vm *vm = ref.kind == EntityKind::Vm ? m_checker.facts().vm({ref.id}) : nullptr;
        for (std::size_t i = 0; vm && i < vm->devices.size(); ++i)
            if (const auto gpu = vm->devices[i].gpu)
                add(m_document.index().hostOf(*gpu), mark);
        if (ref.kind != EntityKind::Vm && ref.kind != EntityKind::Design)
            add(ref.kind == EntityKind::Gpu ? EntityRef(m_document.index().hostOf({ref.id})) : ref, mark);
    }
    return marks;
}

QString BoardView::changeText(const EntityRef &ref) const
{
    if (!m_changes)
        return {};
    const auto found = m_changes->find(ref);
    return found == m_changes->end() ? QString() : found->second.words();
}

QString BoardView::goneTextAt(const QPoint &point) const
{
    for (const GoneSpot &spot : m_gone)
        if (toViewport(goneRect(spot)).contains(point))
            return ChangeMark{{}, {spot.gone}}.words()
                + (spot.gone.text.isEmpty() ? QString() : u'\n' + spot.gone.text);
    return {};
}

} // namespace sliceboard
