// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <set>
#include <utility>
#include <vector>

class QXmlStreamWriter;

namespace sliceboard {

/// One shape or connector of a page of draw.io.
struct DrawioCell {
    QString id; ///< unique on its page
    QString parent; ///< id of a layer or of the shape that it moves with
    QString label; ///< plain text; line breaks are kept
    QString style;
    QRectF place; ///< inside the parent; of a connector: nothing
    QString source; ///< of a connector: the cell it comes from
    QString target;
    std::vector<std::pair<QString, QString>> data; ///< what "Edit Data" shows; also tags, tooltip, link
    std::optional<QPointF> via = {}; ///< of a connector: a point on its way, on the page

    bool isEdge() const { return !source.isEmpty(); }
};

/// A layer, in which all other cells are; layers can be hidden and locked.
struct DrawioLayer {
    QString id;
    QString name;
    bool isLocked = false;
};

/// A page of draw.io, in memory.
class DrawioPage {
public:
    DrawioPage(QString id, QString name, std::vector<DrawioLayer> layers);

    /// Adds a cell. If its id is taken, it gets another; the id that it has in the end.
    QString add(DrawioCell cell);
    const QString &id() const { return m_id; }

    /// Size and scale of the paper: a page is size * scale units large, 100 units an inch on paper at scale 1.
    void write(QXmlStreamWriter &xml, const QSizeF &paper, double scale, const QString &background) const;

private:
    QString m_id;
    QString m_name;
    std::vector<DrawioLayer> m_layers;
    std::vector<DrawioCell> m_cells;
    std::set<QString> m_ids;
};

} // namespace sliceboard
