// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/diagrams/diagram_palette.h"
#include "model/exports/diagrams/drawio_page.h"
#include "model/reports/title_facts.h"

namespace sliceboard {

/// The paper that pages are set for. Small paper holds more units an inch, so that as much fits.
struct DrawioPaper {
    QSizeF size; ///< 100 units an inch
    double scale = 1;
    QSizeF area() const { return size * scale; } ///< units that fit
};
DrawioPaper drawioPaper(const PageSetup &page);

// The layers of a page. GPUs and slices stand inside their hosts, so that they move with them; tags part them.
inline const QString kHostLayer = QStringLiteral("1");
inline const QString kVmLayer = QStringLiteral("vms");
inline const QString kFindingLayer = QStringLiteral("findings");
inline const QString kSheetLayer = QStringLiteral("sheet");
std::vector<DrawioLayer> drawioLayers();

/// The outline and ground of what has a look: fill, pattern and stroke, as a part of a style.
QString lookStyle(DiagramLook look, const DiagramPalette &palette);
/// A text without outline; `color` is that of the letters.
QString textStyle(std::uint32_t color, int size, bool isBold = false);
/// The sign of a severity: shape and letter differ, not only the colour.
DrawioCell severitySign(Severity severity, const QPointF &at, const DiagramPalette &palette);

/// What stands around the contents of each page: title block above, legend below.
class DrawioFrame {
public:
    DrawioFrame(const Checker &checker, const DrawioPaper &paper, const DiagramPalette &palette);

    QRectF body() const { return m_body; } ///< what is left for the contents
    /// `part` says what stands on the page; may be empty.
    void draw(DrawioPage &page, const QString &part, int sheet, int sheets) const;

private:
    struct Entry {
        QString label;
        QString style;
        double width = 0;
    };
    std::vector<Entry> legend() const;
    /// Sets cells of these widths in rows from left to right; their places.
    std::vector<QRectF> flow(const std::vector<double> &widths, double height) const;
    void drawFacts(DrawioPage &page, const std::vector<TitleFact> &facts) const;
    void drawLegend(DrawioPage &page) const;

    const DiagramPalette &m_palette;
    QSizeF m_area;
    QString m_title;
    std::vector<TitleFact> m_facts;
    QRectF m_body;
};

} // namespace sliceboard
