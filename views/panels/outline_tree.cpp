// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/outline_tree.h"

#include "views/board/way_out_bar.h"
#include "views/dialogs/count_dialog.h"
#include "views/drag/host_preview.h"
#include "views/items/perform.h"
#include "views/painting/drop_chip.h"
#include "views/painting/drop_painter.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

constexpr int kSpringDelay = 600; ///< milliseconds of hovering until a folded row opens, as on the board

} // namespace

OutlineTree::OutlineTree(Document &document, Checker &checker, OutlineItemModel &items, Selection &selection,
                         QWidget *parent)
    : DragTree(parent),
      m_document(document),
      m_checker(checker),
      m_items(items),
      m_chosen(selection),
      m_hosts(*this, items, document, checker)
{
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setAutoExpandDelay(kSpringDelay);
}

void OutlineTree::dragEnterEvent(QDragEnterEvent *event)
{
    end();
    const bool isOfHosts = m_hosts.enter(event->mimeData());
    if (!isOfHosts)
        m_taken = DragTakings::fromMime(event->mimeData(), m_document, m_checker.facts());
    if (!isOfHosts && !m_taken) {
        event->ignore();
        return;
    }
    DragTree::dragEnterEvent(event);
    m_fonts = BoardFonts(font(), 1);
    if (m_taken)
        startSession();
    aim(event->position().toPoint(), event->modifiers());
    event->acceptProposedAction();
}

void OutlineTree::startSession()
{
    if (m_session)
        m_session.release()->deleteLater(); // it may be what is calling
    m_session = std::make_unique<DropSession>(m_document, m_checker, m_taken->payload());
    m_session->prefer(m_preferred);
    connect(m_session.get(), &DropSession::gone, this, &OutlineTree::end, Qt::QueuedConnection);
}

// Accepted everywhere, as on the board: the chip says why a place is refused.
void OutlineTree::dragMoveEvent(QDragMoveEvent *event)
{
    DragTree::dragMoveEvent(event); // unfolds what is hovered and scrolls at the edges
    aim(event->position().toPoint(), event->modifiers());
    event->setDropAction(m_taken && m_taken->isCopying() ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
}

void OutlineTree::aim(const QPoint &point, Qt::KeyboardModifiers modifiers)
{
    if (m_hosts.isActive())
        Q_EMIT statusText(m_hosts.moveTo(point));
    if (!m_session)
        return;
    if (m_taken->setCopying(modifiers.testFlag(Qt::ControlModifier), m_document, m_checker.facts()))
        startSession();
    m_point = point;
    m_under = indexAt(point).siblingAtColumn(0);
    m_session->aim(targetAt(m_under));
    const DropPreview *preview = m_session->preview();
    if (preview)
        Q_EMIT statusText(preview->sentence(), dragKeysText());
    else if (isOverWaiting())
        Q_EMIT statusText(tr("%1: drop it here to take it off its GPU.").arg(m_session->name()));
    else
        Q_EMIT statusText(tr("%1: drop it on a GPU, or on a host to fill its GPUs.").arg(m_session->name()),
                          dragKeysText());
    lookForWaysOut();
}

/// Bit by bit, as on the board; the chip tells them once they are known.
void OutlineTree::lookForWaysOut()
{
    m_session->lookForWaysOut(DropSession::kWaysAtOnce) ? m_looking.stop() : m_looking.start(0, this);
    viewport()->update();
}

void OutlineTree::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_looking.timerId())
        lookForWaysOut();
    else
        DragTree::timerEvent(event);
}

std::optional<BoardTarget> OutlineTree::targetAt(const QModelIndex &row)
{
    if (const auto slot = m_items.slotOf(row))
        return slotTarget(*slot, {m_items.entityOf(row.parent()).id});
    const EntityRef ref = m_items.entityOf(row);
    const bool isProfile = std::holds_alternative<DraggedProfile>(m_session->payload());
    if (ref.kind == EntityKind::Vm)
        return isProfile ? std::optional<BoardTarget>(VmId{ref.id}) : std::nullopt;
    if (ref.kind == EntityKind::Host)
        return fillsHosts(m_session->payload()) ? std::optional<BoardTarget>(HostId{ref.id}) : std::nullopt;
    const Gpu *gpu = ref.kind == EntityKind::Gpu ? m_checker.facts().gpu({ref.id}) : nullptr;
    if (!gpu)
        return {};
    const GpuTargets &targets = m_session->targets(*gpu);
    return m_session->preferredZone() == Zone::WholeGpu && targets.hasWhole
        ? DropTarget{gpu->id, Zone::WholeGpu, {}, {}}
        : DropTarget{gpu->id, Zone::Slot, targets.profile, {}};
}

/// A profile goes to the VM of a device; a reserved slot is taken where it stands; else it is the GPU that counts.
std::optional<BoardTarget> OutlineTree::slotTarget(const SlotRef &slot, GpuId id)
{
    const auto *device = std::get_if<DeviceRef>(&slot);
    if (device && std::holds_alternative<DraggedProfile>(m_session->payload()))
        return device->vm;
    auto target = targetAt(m_items.indexOf(id));
    auto *on = target ? std::get_if<DropTarget>(&*target) : nullptr;
    const Gpu *gpu = m_checker.facts().gpu(id);
    if (device || !on || !gpu || on->zone == Zone::WholeGpu)
        return target;
    const GpuLayout layout = m_checker.facts().layout(*gpu);
    if (const Block *block = blockOf(layout, slot))
        on->at = block->range.start;
    return target;
}

bool OutlineTree::isOverWaiting() const
{
    return m_items.isWaitingRow(m_under) || m_items.isWaitingRow(m_under.parent());
}

void OutlineTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    DragTree::dragLeaveEvent(event);
    end();
    Q_EMIT statusText({});
}

void OutlineTree::dropEvent(QDropEvent *event)
{
    aim(event->position().toPoint(), event->modifiers());
    event->setDropAction(m_taken && m_taken->isCopying() ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    if (m_hosts.isActive())
        m_hosts.drop();
    if (!m_session)
        return;
    if (!m_session->target() && isOverWaiting())
        takeOff();
    else if (m_session->target() && event->modifiers().testFlag(Qt::ShiftModifier))
        dropSeveral();
    else
        drop();
}

void OutlineTree::drop()
{
    const std::optional<DropPreview> preview =
        m_session->preview() ? std::optional(*m_session->preview()) : std::nullopt;
    const bool isWrong = preview && preview->isWrong();
    const std::vector<WayOut> ways = isWrong ? m_session->waysOut() : std::vector<WayOut>();
    const DragPayload payload = m_session->payload();
    const bool done = m_session->drop();
    end();
    Q_EMIT statusText(preview ? preview->sentence() : QString());
    if (done)
        select(payload);
    if (!ways.empty() || (isWrong && done))
        Q_EMIT announced(WayOutBar::offer(m_document, ways, *preview, done, viewport(), m_point));
}

void OutlineTree::dropSeveral()
{
    const SeveralDrop wanted{m_session->payload(), *m_session->target(), m_preferred};
    end();
    CountDialog::askAfterDrag(m_document, m_checker, wanted, this,
                              [this](const DragPayload &dropped) { select(dropped); });
}

void OutlineTree::takeOff()
{
    const DragPayload payload = m_session->payload();
    end();
    const Result<void> done = perform(m_document, nameOfReturn(payload), editsOfReturn(m_checker, payload));
    Q_EMIT statusText(done ? QString() : done.error().text);
}

void OutlineTree::select(const DragPayload &dropped)
{
    if (const auto *device = std::get_if<DeviceRef>(&dropped))
        m_chosen.select(SlotRef(*device));
}

void OutlineTree::end()
{
    if (m_session)
        m_session.release()->deleteLater(); // it may be what is calling
    m_hosts.end();
    m_taken.reset();
    m_looking.stop();
    m_under = QModelIndex();
    viewport()->update();
}

void OutlineTree::paintEvent(QPaintEvent *event)
{
    DragTree::paintEvent(event);
    if (!m_session && !m_hosts.isActive())
        return;
    QPainter painter(viewport());
    if (m_session)
        paintVerdicts(painter);
    m_hosts.paint(painter);
}

void OutlineTree::paintVerdicts(QPainter &painter)
{
    const Theme &theme = Theme::of(palette());
    const BoardMetrics metrics(1, QFontMetricsF(font()).height());
    DropPainter drop(painter, theme, m_fonts, metrics);
    QRectF room = viewport()->rect();
    const QModelIndex aimed = m_session->target() ? QModelIndex(m_under) : QModelIndex();
    for (QModelIndex row = indexAt({1, 1}); row.isValid(); row = indexBelow(row)) {
        const QRect line = visualRect(row.siblingAtColumn(0));
        if (line.top() > viewport()->height())
            break;
        const QRectF frame = QRectF(0, line.top(), viewport()->width(), line.height()).adjusted(1, 1, -2, -2);
        const EntityRef ref = m_items.slotOf(row) ? EntityRef() : m_items.entityOf(row);
        const bool isAimed = row.siblingAtColumn(0) == aimed;
        if (isAimed) // the chip is not to hide what it speaks of
            room.height() - frame.bottom() > frame.top() ? room.setTop(frame.bottom()) : room.setBottom(frame.top());
        if (const Gpu *gpu = ref.kind == EntityKind::Gpu ? m_checker.facts().gpu({ref.id}) : nullptr)
            drop.paintSmall(frame, m_session->targets(*gpu).best(), isAimed, Qt::AlignLeft);
        else if (isAimed)
            drop.paintFrame(frame, m_session->preview()->grade(), 2);
    }
    if (const DropPreview *preview = m_session->preview())
        DropChip({m_point, room}, m_fonts, metrics.unit, m_session->name(), *preview, m_session->knownWaysOut())
            .paint(painter, theme);
}

} // namespace sliceboard
