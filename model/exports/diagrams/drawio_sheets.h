// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/diagrams/drawio_frame.h"
#include "model/exports/diagrams/drawio_plan.h"

#include <QStringList>

namespace sliceboard {

/// What the overview says in words: of the whole, then the findings that count, the worst first.
QStringList overviewLines(const ExportInput &input);
/// The height that they take, with one more line for what is not drawn.
double overviewHead(const QStringList &lines);

/// What draws the sheets of a plan.
class DrawioSheets {
public:
    /// `lines`: what the overview says in words.
    DrawioSheets(const ExportInput &input, const DrawioPlan &plan, const DrawioFrame &frame, QStringList lines);

    DrawioPage page(std::size_t sheet) const;

private:
    QString nameOf(std::size_t sheet) const; ///< on the tab of its page; no two are alike
    QString partOf(const DrawioSheet &sheet) const; ///< in the title
    void drawOverview(DrawioPage &page, const DrawioSheet &sheet) const;
    void drawEntry(DrawioPage &page, std::size_t entry, const QRectF &place) const;
    void drawWaiting(DrawioPage &page, const DrawioSheet &sheet) const;
    /// A link to another page of the file.
    static QString linkTo(std::size_t sheet);

    const ExportInput &m_input;
    Facts m_facts;
    const DrawioPlan &m_plan;
    const DrawioFrame &m_frame;
    const DiagramPalette &m_palette;
    QStringList m_lines;
};

} // namespace sliceboard
