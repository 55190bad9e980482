// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QPainter>
#include <QRawFont>

#include <array>

namespace sliceboard {

/// A font whose glyphs and widths are looked up once, so that hundreds of short labels paint in a millisecond. Letters
/// beyond Latin take the slow way. Widths are asked for when a letter is first met: each zoom has fonts of its own.
class GlyphFont {
public:
    GlyphFont() = default;
    explicit GlyphFont(const QFont &font);

    const QFont &font() const { return m_font; }
    double height() const { return m_height; }
    double width(QStringView text) const;

    /// Draws one line into a box, cut with … where it is too long; nothing if not even that fits. Returns the width.
    double draw(QPainter &painter, const QRectF &box, QStringView text, Qt::Alignment align = Qt::AlignLeft) const;
    /// The same for a name: cut in the middle, as names that are counted up differ at their ends.
    double drawName(QPainter &painter, const QRectF &box, QStringView name) const;

private:
    static constexpr std::size_t kKnown = 0x180; ///< Latin, Latin-1 and Latin Extended-A

    /// Index into the tables; -1 if the letter is not in them.
    int slot(QChar letter) const;
    bool isPlain(QStringView text) const;
    float widthOf(QChar letter) const; ///< of a plain text
    QString cut(QStringView text, double room) const;
    QString cutInMiddle(QStringView text, double room) const;
    double drawPlain(QPainter &painter, QPointF baseline, QStringView text, double room) const;

    QFont m_font;
    QRawFont m_raw;
    double m_height = 0;
    double m_ascent = 0;
    std::array<quint32, kKnown + 4> m_glyphs{};
    mutable std::array<float, kKnown + 4> m_widths; ///< below 0: not asked for yet
};

/// The fonts of the board at one zoom.
struct BoardFonts {
    BoardFonts() = default;
    /// `zoom` 1 gives the base font's own size.
    BoardFonts(const QFont &base, double zoom);

    GlyphFont cluster; ///< never smaller than readable
    GlyphFont host;
    GlyphFont text; ///< address of a GPU, chips
    GlyphFont small; ///< facts, in the second place
    GlyphFont block; ///< the VM on a block
    GlyphFont blockSmall;
};

} // namespace sliceboard
