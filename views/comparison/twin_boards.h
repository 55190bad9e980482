// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/board/board_view.h"
#include "views/comparison/design_comparison.h"

#include <memory>

namespace sliceboard {

/// The other design and the open one side by side, for looking only: what is scrolled or zoomed in one follows in the
/// other. Made of copies, so that the open design is out of reach.
class TwinBoards : public QWidget {
    Q_OBJECT

public:
    TwinBoards(const DesignComparison &comparison, const Catalog &catalog, QDate today, QWidget *parent = nullptr);
    ~TwinBoards() override;

    BoardView *before() const { return m_sides[0]->board; }
    BoardView *after() const { return m_sides[1]->board; }
    /// Brings an entity into sight on the boards that have it, and selects it there.
    void show(EntityKind kind, const std::string &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Side {
        Side(Design design, const Catalog &catalog, QDate today, QWidget *parent);
        Document document;
        Checker checker;
        Selection selection;
        BoardView *board;
        ChangeMarks marks;
    };

    void link(BoardView *from, BoardView *to);
    void follow(const BoardView *from, BoardView *to);
    void refreshWhenSeen();
    void refresh();

    const DesignComparison &m_comparison;
    std::array<std::unique_ptr<Side>, 2> m_sides;
    bool m_isFollowing = false;
    bool m_isStale = false; ///< compared anew while nobody looked
};

} // namespace sliceboard
