// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/export/page_size.h"
#include "views/export/picture_export.h"
#include "views/export/picture_plan.h"
#include "views/export/sheet_frame.h"
#include "views/painting/board_painter.h"
#include "views/painting/painted_parts.h"

namespace sliceboard {

/// The sheets of a picture, ready to be painted on any device. Sizes are in pixels of the screen.
class PictureSheets {
public:
    PictureSheets(const Document &document, const Checker &checker, PictureOptions options);

    int count() const { return int(m_plan.sheets.size()); }
    QSizeF size(int sheet) const;
    /// `parts` hears what of the board is painted. `part` of the sheet is what can be seen of it; null: all. False if the
    /// progress of PNG or SVG stopped it.
    bool paint(QPainter &painter, int sheet, PaintedParts *parts = nullptr, const QRectF &part = {}) const;
    QString title() const;
    /// What the title block says besides the title, in one line.
    QString summary() const;
    /// Of a PDF.
    QPageLayout pageLayout() const { return pageLayoutOf(combined(m_options.page, m_document.design().page)); }

private:
    QSizeF pageSize() const;
    void makePlan();
    TitleBlock titleBlock(int sheet) const;
    std::vector<TitleField> titleFields() const;
    QString partOf(int sheet) const;
    bool paintBoard(QPainter &painter, const QRectF &rect, const QRectF &area, PaintedParts *parts,
                    const QRectF &part) const;
    bool isPaged() const { return m_options.format == PictureFormat::Pdf; }

    const Document &m_document;
    const Checker &m_checker;
    PictureOptions m_options;
    const Theme &m_theme;
    QFont m_font;
    SheetFrame m_frame;
    BoardScene m_scene;
    std::vector<TitleField> m_fields;
    int m_waiting = 0; ///< devices that are not placed
    PicturePlan m_plan;
    BoardFonts m_fonts;
};

} // namespace sliceboard
