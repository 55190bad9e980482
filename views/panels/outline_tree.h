// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drag_takings.h"
#include "views/drag/drag_tree.h"
#include "views/drag/drop_session.h"
#include "views/items/outline_item_model.h"
#include "views/painting/glyph_font.h"
#include "views/panels/outline_host_drag.h"

#include <QBasicTimer>

namespace sliceboard {

/// The outline as a tree over which VMs, devices, slots and profiles are dragged as over the board: each GPU in sight
/// shows its verdict, a chip tells what the row under the pointer would bring, and a refused drop offers ways out. Hosts
/// are dragged to other clusters.
class OutlineTree : public DragTree {
    Q_OBJECT

public:
    OutlineTree(Document &document, Checker &checker, OutlineItemModel &items, Selection &selection, QWidget *parent);

    /// See DropSession::prefer(); for the drags to come.
    void prefer(const std::string &profile) { m_preferred = profile; }
    /// What is being dragged, and what a drop would bring; nullptr when nothing is.
    const DropSession *dropSession() const { return m_session.get(); }
    /// Hosts that are being dragged to another cluster; nullptr when none are.
    const HostMove *hostMove() const { return m_hosts.move(); }

Q_SIGNALS:
    /// `keys`: what keys do, to be seen beside the text in any case.
    void statusText(const QString &text, const QString &keys = {});
    void announced(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void startSession();
    void aim(const QPoint &point, Qt::KeyboardModifiers modifiers);
    std::optional<BoardTarget> targetAt(const QModelIndex &row);
    std::optional<BoardTarget> slotTarget(const SlotRef &slot, GpuId gpu);
    bool isOverWaiting() const;
    void drop();
    void dropSeveral();
    void takeOff();
    void select(const DragPayload &dropped);
    void end();
    void lookForWaysOut();
    void paintVerdicts(QPainter &painter);

    Document &m_document;
    Checker &m_checker;
    OutlineItemModel &m_items;
    Selection &m_chosen;
    std::string m_preferred;
    std::optional<DragTakings> m_taken;
    std::unique_ptr<DropSession> m_session;
    OutlineHostDrag m_hosts;
    BoardFonts m_fonts; ///< of the chip
    QBasicTimer m_looking; ///< runs while ways out are looked for
    QPersistentModelIndex m_under; ///< the row under the pointer
    QPoint m_point;
};

} // namespace sliceboard
