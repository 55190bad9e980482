// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/finding_store.h"
#include "views/painting/theme.h"

#include <QFont>
#include <QPainter>

namespace sliceboard {

/// What the title block of a sheet says; empty texts are left out.
struct TitleBlock {
    QString title;
    QString part; ///< which cluster stands on the sheet
    QStringList facts; ///< customer, author, date, number of the sheet …
    FindingCounts counts;
    QString footnote;
};

/// Draws what stands around the board: above it the title block, below it the legend of looks, patterns and symbols.
class SheetFrame {
public:
    SheetFrame(const Theme &theme, const QFont &font) : m_theme(theme), m_font(font) { }

    double headerHeight() const;
    double footerHeight(double width) const;
    void paintHeader(QPainter &painter, const QRectF &rect, const TitleBlock &block) const;
    void paintFooter(QPainter &painter, const QRectF &rect, const TitleBlock &block) const;

private:
    /// One entry of the legend: draws its swatch into a square.
    struct Entry {
        QString text;
        std::function<void(QPainter &, const QRectF &)> paint;
    };
    std::vector<Entry> legend() const;
    std::vector<Entry> countEntries(const FindingCounts &counts) const;
    /// Sets entries in lines from left to right; the height that they take. Without a painter it only measures.
    double flow(QPainter *painter, const QRectF &rect, const std::vector<Entry> &entries) const;
    void paintSwatch(QPainter &painter, const QRectF &square, GpuLook look) const;
    QFont fontOf(double size, bool bold = false) const;
    double paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                     const QColor &color) const;

    const Theme &m_theme;
    QFont m_font;
};

} // namespace sliceboard
