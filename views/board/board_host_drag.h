// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/host_move.h"
#include "views/painting/drop_chip.h"

#include <QBasicTimer>

namespace sliceboard {

class BoardView;

/// Hosts that are dragged by their headers over a board to another cluster: to its header or anywhere among its hosts.
/// Each cluster in sight shows its verdict, a card beside the pointer tells what the one aimed at would say.
class BoardHostDrag : public QObject {
    Q_OBJECT

public:
    BoardHostDrag(BoardView &view, Document &document, Checker &checker);

    /// Returns when the drag is over.
    void run(const std::vector<HostId> &hosts);
    bool isActive() const { return m_move != nullptr; }
    /// nullptr while no hosts are dragged over the board.
    const HostMove *move() const { return m_move.get(); }

    bool enter(const QMimeData *data, const QPoint &point);
    void moveTo(const QPoint &point);
    bool drop();
    void cancel();
    void boardMoved();
    void paint(QPainter &painter, const QRect &exposed);

Q_SIGNALS:
    void statusText(const QString &text, const QString &keys = {});
    void activeChanged(bool active);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Group {
        QRectF header; ///< in coordinates of the viewport
        QRectF area; ///< with the hosts
        ClusterId cluster;
    };
    std::vector<Group> groupsInSight() const;
    std::optional<ClusterId> clusterAt(const QPoint &point) const;
    bool isByCluster() const;
    void aim();
    void say();
    void judgeSome();
    void paintMoved(QPainter &painter, const QRect &exposed);
    std::optional<DropChip> chip() const;

    BoardView &m_view;
    Document &m_document;
    Checker &m_checker;
    std::unique_ptr<HostMove> m_move;
    BoardFonts m_fonts; ///< of the card
    QPoint m_point;
    QRect m_shown; ///< where the card is on the screen
    QBasicTimer m_edgeTimer;
    QBasicTimer m_judging;
};

} // namespace sliceboard
