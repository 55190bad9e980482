// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/finding_store.h"
#include "views/painting/theme.h"

#include <QFont>
#include <QPainter>

#include <functional>
#include <vector>

namespace sliceboard {

/// One cell of a title block.
struct TitleField {
    QString label;
    QString value;
};

/// What the title block of a sheet says; empty texts are left out.
struct TitleBlock {
    QString title;
    QString number; ///< "Sheet 1 of 3"
    QString part; ///< which cluster stands on the sheet, and where it began
    QString next; ///< where it goes on
    bool hasParts = false; ///< room is kept for `part`, which other sheets may have
    std::vector<TitleField> fields; ///< customer, author, date …
    FindingCounts counts;
    QString footnote;
};

/// Draws what stands around the board: above it the title block, below it the legend of looks, patterns and symbols.
/// Texts that are too long are cut with …; none reaches into another.
class SheetFrame {
public:
    SheetFrame(const Theme &theme, const QFont &font) : m_theme(theme), m_font(font) { }

    /// The same for all sheets of a picture.
    double headerHeight(double width, const TitleBlock &block) const;
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
    /// The same for the cells of the title block.
    double flowFields(QPainter *painter, const QRectF &rect, const std::vector<TitleField> &fields) const;
    void paintSwatch(QPainter &painter, const QRectF &square, GpuLook look) const;
    QFont fontOf(double size, bool bold = false) const;
    /// One line, cut where it is too long; returns where it ends: its lower edge.
    double paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                     Qt::Alignment align = Qt::AlignLeft) const;

    const Theme &m_theme;
    QFont m_font;
};

} // namespace sliceboard
