// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/board/host_lens.h"
#include "views/drag/drag_takings.h"
#include "views/drag/drop_session.h"
#include "views/painting/board_layout.h"
#include "views/painting/drop_chip.h"
#include "views/painting/gpu_geometry.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QRegion>

#include <functional>
#include <unordered_set>

namespace sliceboard {

class BoardView;

/// Drags over a board, by pointer or by keyboard: finds targets, unfolds and enlarges what is too small to drop on,
/// scrolls at the edges, and paints verdicts, ghost and chip. What is dragged and what a drop would bring is
/// DropSession's business, the same for both hands.
class BoardDrag : public QObject {
    Q_OBJECT

public:
    BoardDrag(BoardView &view, Document &document, Checker &checker);
    ~BoardDrag() override;

    /// See DropSession::prefer(); for the drags to come.
    void prefer(const std::string &profile) { m_preferred = profile; }
    const DropSession *session() const { return m_session.get(); }
    bool isActive() const { return m_session != nullptr; }

    // By pointer.
    bool enter(const QMimeData *data, const QPoint &point);
    void moveTo(const QPoint &point);
    /// Whether the drop adds copies of the VMs that are dragged instead of placing these; no matter for other payloads.
    void setCopying(bool copying);
    bool isCopying() const { return m_taken && m_taken->isCopying(); }
    /// Whether the very place under the pointer is aimed at, not the nearest slot in which the profile can stand.
    void setExact(bool exact) { m_isExact = exact; }
    /// Drops on the target aimed at; false where that is impossible, with the reason in the status bar.
    bool drop();
    /// Asks how many are wanted, once the drag is over, and drops as many there.
    void dropSeveral();
    void cancel();

    // By keyboard.
    void lift(const DragPayload &payload);
    bool isCarrying() const { return m_session && m_isCarried; }
    bool wantsKey(const QKeyEvent &event) const;
    bool press(const QKeyEvent &event);
    /// To the next target in reading order, or back.
    void step(bool forward);
    /// A click while something is carried drops it there.
    void dropCarriedAt(const QPoint &point);

    /// What lies within `exposed`, in coordinates of the viewport. `headers`: paints those that stick, over the rows.
    void paint(QPainter &painter, const QRectF &exposed, const std::function<void()> &headers);
    void boardMoved();
    /// In coordinates of the viewport; from the enlarged host, if that is where the GPU can be hit.
    QRectF zoneRect(GpuId gpu, DropTarget::Zone zone, std::optional<int> unit) const;

Q_SIGNALS:
    /// `keys`: what keys do, to be seen beside the text in any case.
    void statusText(const QString &text, const QString &keys = {});
    void announced(const QString &text);
    void activeChanged(bool active);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// The row of a GPU as it can be hit now.
    struct Row {
        const Gpu *gpu = nullptr;
        GpuGeometry geometry; ///< in coordinates of the viewport, on the scale of the targets
        const BoardMetrics *metrics = nullptr;
        const BoardFonts *fonts = nullptr;
    };

    void begin(DragTakings taken, bool carried);
    void startSession(DragPayload payload);
    void end();
    void select(const DragPayload &dropped);
    bool takeWayOut(std::size_t row);
    QString waysText() const;
    QString keysText() const;
    std::optional<Row> rowOf(const Gpu &gpu) const;
    std::optional<Row> rowOnBoard(const Gpu &gpu) const;
    std::optional<Row> rowInLens(const Gpu &gpu) const;
    std::optional<Row> rowAt(const QPoint &point) const;
    std::optional<BoardTarget> targetAt(const QPoint &point) const;
    BoardTarget slotTarget(const Gpu &gpu, const GpuTargets &targets, int unit) const;
    void sayTarget();
    void fillVerdicts();
    std::vector<const Gpu *> unjudgedInSight() const;
    void watchEdges(const QPoint &point);
    void watchHover(const QPoint &point);
    void springOpen();
    void scrollAtEdge();
    void foldBack();

    void stepSlot(int step);
    void stepExactly(int step);
    void stepGpu(int step);
    void toggleZone(DropTarget::Zone zone);
    void nextAllowed();
    void aimAt(const Gpu &gpu, DropTarget::Zone zone, bool quiet = false);
    void aimAtHost();
    bool wantsTyped(const QKeyEvent &event) const;
    bool type(const QKeyEvent &event);
    void seek(const QString &text);
    std::vector<const Gpu *> allGpus() const;
    const Gpu *aimedGpu() const;
    /// The aimed GPU, or the first one of the aimed host.
    const Gpu *nearGpu() const;
    DropTarget::Zone aimedZone() const;
    bool finishCarried(bool several = false);

    void paintRows(QPainter &painter, const QRectF &exposed);
    void paintStrips(QPainter &painter, const QRectF &exposed);
    void paintRow(QPainter &painter, const Row &row);
    /// All that its verdict is painted on; of a small host, whose cells may share a sign, the whole host.
    QRect aroundRow(GpuId gpu) const;
    void lookAfter();
    void paintAfter(QPainter &painter, const Row &row);
    void paintSeats(QPainter &painter, const Row &row);
    void paintLens(QPainter &painter);
    QPoint chipPoint() const;
    /// The header of a host as it can be hit now.
    QRectF headerOf(HostId host) const;
    void paintAimedHost(QPainter &painter);
    std::optional<DropChip> chip() const;
    /// Where the board looks otherwise for what is aimed at; nothing if that may be anywhere.
    std::optional<QRegion> aimedRegion() const;
    /// Has that painted anew, here and where it was, and what was judged in between.
    void showAim();

    BoardView &m_view;
    Document &m_document;
    Checker &m_checker;
    std::unique_ptr<DropSession> m_session;
    std::string m_preferred;
    std::unique_ptr<HostLens> m_lens;
    BoardFonts m_chipFonts;
    std::optional<GpuCard> m_after; ///< the GPU aimed at, as the drop would leave it
    std::optional<QRegion> m_shown; ///< the aimed region on the screen
    QRegion m_judged; ///< around what has verdicts that are not on the screen yet
    std::optional<DragTakings> m_taken;
    bool m_isCarried = false;
    bool m_isExact = false;
    QString m_typed; ///< a part of the names of hosts or GPUs that the keys of the carry go to; empty: to all
    bool m_isTyping = false;
    QPoint m_point;
    EntityRef m_hovered;
    std::unordered_set<std::uint32_t> m_sprung; ///< unfolded for the time of the drag
    QBasicTimer m_hoverTimer;
    QBasicTimer m_edgeTimer;
    QBasicTimer m_verdictTimer;
};

} // namespace sliceboard
