// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/host_move.h"
#include "views/items/outline_item_model.h"
#include "views/painting/glyph_font.h"

#include <QTreeView>

namespace sliceboard {

/// Hosts that are dragged over the outline to another cluster: to its row or to any row below it. Each cluster in sight
/// shows its verdict, a card tells what the one aimed at would say.
class OutlineHostDrag {
public:
    /// `document` outlives it.
    OutlineHostDrag(QTreeView &tree, OutlineItemModel &items, Document &document, Checker &checker)
        : m_tree(tree), m_items(items), m_document(document), m_checker(checker)
    { }

    bool isActive() const { return m_move != nullptr; }
    const HostMove *move() const { return m_move.get(); }
    bool enter(const QMimeData *data);
    /// Returns what it would bring there, in a sentence.
    QString moveTo(const QPoint &point);
    bool drop();
    void end();
    void paint(QPainter &painter);

private:
    std::optional<ClusterId> clusterOf(QModelIndex row) const;

    QTreeView &m_tree;
    OutlineItemModel &m_items;
    Document &m_document;
    Checker &m_checker;
    std::unique_ptr<HostMove> m_move;
    BoardFonts m_fonts; ///< of the card
    QPoint m_point;
};

} // namespace sliceboard
