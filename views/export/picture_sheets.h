// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/export/picture_export.h"
#include "views/export/picture_plan.h"
#include "views/export/sheet_frame.h"
#include "views/painting/board_painter.h"

namespace sliceboard {

/// The sheets of a picture, ready to be painted on any device. Sizes are in pixels of the screen.
class PictureSheets {
public:
    PictureSheets(const Document &document, const Checker &checker, const PictureOptions &options);

    int count() const { return int(m_plan.sheets.size()); }
    QSizeF size(int sheet) const;
    void paint(QPainter &painter, int sheet) const;
    QString title() const;
    /// What the title block says besides the title, in one line.
    QString summary() const;

private:
    TitleBlock titleBlock(int sheet) const;
    QString partOf(const Sheet &sheet) const;
    void paintBoard(QPainter &painter, const QRectF &rect, const QRectF &area) const;
    bool isPaged() const { return m_options.format == PictureFormat::Pdf; }

    const Document &m_document;
    const Checker &m_checker;
    const PictureOptions &m_options;
    const Theme &m_theme;
    QFont m_font;
    SheetFrame m_frame;
    BoardScene m_scene;
    PicturePlan m_plan;
    BoardFonts m_fonts;
};

/// The size of a page of a PDF, in pixels of the screen: A4, landscape.
inline constexpr QSizeF kPageSize{1480, 1480 * 210.0 / 297.0};

} // namespace sliceboard
