// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/sheet_frame.h"

#include "views/painting/marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr double kMargin = 16;
constexpr double kTitle = 22; ///< sizes of text, in pixels
constexpr double kBody = 13;
constexpr double kSmall = 11.5;
constexpr double kLine = 20; ///< from one line of text to the next
constexpr double kSwatch = 16;
constexpr double kBetween = 22; ///< entries of the legend

} // namespace

QFont SheetFrame::fontOf(double size, bool bold) const
{
    QFont font = m_font;
    font.setPixelSize(int(size));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double SheetFrame::headerHeight() const { return 3 * kLine + kTitle + 1.5 * kMargin; }

double SheetFrame::footerHeight(double width) const
{
    return flow(nullptr, {kMargin, 0, width - 2 * kMargin, 0}, legend()) + kLine + 1.5 * kMargin;
}

double SheetFrame::paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                             const QColor &color) const
{
    painter.setFont(font);
    painter.setPen(color);
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    return rect.bottom();
}

void SheetFrame::paintHeader(QPainter &painter, const QRectF &rect, const TitleBlock &block) const
{
    painter.fillRect(rect, m_theme.card);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const QString dash = QStringLiteral(" \u2013 ");
    const QString title = block.part.isEmpty() ? block.title : block.title + dash + block.part;
    QRectF line(rect.left() + kMargin, rect.top() + kMargin / 2, rect.width() - 2 * kMargin, kTitle + kLine / 2);
    line.moveTop(paintLine(painter, line, title, fontOf(kTitle, true), m_theme.text));
    line.setHeight(kLine);
    const QString facts = block.facts.join(QStringLiteral("   \u00b7   "));
    line.moveTop(paintLine(painter, line, facts, fontOf(kBody), m_theme.mutedText) + kMargin / 4);
    flow(&painter, line, countEntries(block.counts));
}

void SheetFrame::paintFooter(QPainter &painter, const QRectF &rect, const TitleBlock &block) const
{
    painter.fillRect(rect, m_theme.card);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(rect.topLeft(), rect.topRight());
    const QRectF inner = rect.adjusted(kMargin, kMargin / 2, -kMargin, 0);
    const double height = flow(&painter, inner, legend());
    paintLine(painter, {inner.left(), inner.top() + height, inner.width(), kLine}, block.footnote, fontOf(kSmall),
              m_theme.mutedText);
}

void SheetFrame::paintSwatch(QPainter &painter, const QRectF &square, GpuLook look) const
{
    painter.fillRect(square, m_theme.tint(look));
    drawPattern(painter, square, look, m_theme.look(look), 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.look(look), 1.2));
    painter.drawRect(square);
}

std::vector<SheetFrame::Entry> SheetFrame::legend() const
{
    std::vector<Entry> entries;
    for (const GpuLook look : kGpuLooks)
        entries.push_back({toText(look), [this, look](QPainter &painter, const QRectF &square) {
                               paintSwatch(painter, square, look);
                           }});
    entries.push_back({Tr::tr("Free room"), [this](QPainter &painter, const QRectF &square) {
                           painter.fillRect(square, m_theme.free);
                           painter.setBrush(Qt::NoBrush);
                           painter.setPen(QPen(m_theme.line, 1));
                           painter.drawRect(square);
                       }});
    for (const auto &[mark, text] :
         {std::pair(Mark::Error, Tr::tr("Error")), std::pair(Mark::Warning, Tr::tr("Warning")),
          std::pair(Mark::Unknown, Tr::tr("Unknown: a fact is missing")),
          std::pair(Mark::Info, Tr::tr("For information")), std::pair(Mark::PoweredOff, Tr::tr("Powered off"))})
        entries.push_back({text, [this, mark = mark](QPainter &painter, const QRectF &square) {
                               drawMark(painter, square, mark, m_theme);
                           }});
    return entries;
}

std::vector<SheetFrame::Entry> SheetFrame::countEntries(const FindingCounts &counts) const
{
    const auto marked = [this](const QString &text, Mark mark) {
        return Entry{text, [this, mark](QPainter &painter, const QRectF &square) {
                         drawMark(painter, square, mark, m_theme);
                     }};
    };
    return {marked(Tr::tr("%n error(s)", nullptr, counts.errors), Mark::Error),
            marked(Tr::tr("%n warning(s)", nullptr, counts.warnings), Mark::Warning),
            marked(Tr::tr("%n unknown", nullptr, counts.unknown), Mark::Unknown),
            marked(Tr::tr("%n info(s)", nullptr, counts.infos), Mark::Info),
            {Tr::tr("%n finding(s) waived", nullptr, counts.waived), {}}};
}

double SheetFrame::flow(QPainter *painter, const QRectF &rect, const std::vector<Entry> &entries) const
{
    const QFont font = fontOf(kBody);
    const QFontMetricsF metrics(font);
    double x = rect.left();
    double y = rect.top();
    for (const Entry &entry : entries) {
        const double swatch = entry.paint ? kSwatch + 6 : 0;
        const double text = metrics.horizontalAdvance(entry.text) + 2;
        if (x > rect.left() && x + swatch + text > rect.right()) {
            x = rect.left();
            y += kLine + 4;
        }
        if (painter && entry.paint)
            entry.paint(*painter, {x, y + (kLine - kSwatch) / 2, kSwatch, kSwatch});
        if (painter)
            paintLine(*painter, {x + swatch, y, text, kLine}, entry.text, font, m_theme.text);
        x += swatch + text + kBetween;
    }
    return y - rect.top() + kLine;
}

} // namespace sliceboard
