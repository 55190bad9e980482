// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/sheet_frame.h"

#include "model/reports/check_report.h"
#include "views/export/picture_texts.h"
#include "views/painting/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kSheetMargin = 16;
constexpr double kTitle = 22; ///< sizes of text, in pixels
constexpr double kBody = 13;
constexpr double kSmall = 11.5;
constexpr double kLine = 20; ///< from one line of text to the next
constexpr double kTitleLine = kTitle + kLine / 2;
constexpr double kLabelLine = 14; ///< of a cell of the title block
constexpr double kCell = kLabelLine + kLine + 2;
constexpr double kWidestField = 320;
constexpr double kSwatch = 16;
constexpr double kBetween = 22; ///< entries of the legend

/// Names may hold line ends; a line stays one.
QString oneLine(const QString &text) { return text.simplified(); }

} // namespace

QFont SheetFrame::fontOf(double size, bool bold) const
{
    QFont font = m_font;
    font.setPixelSize(int(size));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double SheetFrame::headerHeight(double width, const TitleBlock &block) const
{
    const QRectF line(kSheetMargin, 0, width - 2 * kSheetMargin, 0);
    return kTitleLine + (block.hasParts ? kLine : 0) + flowFields(nullptr, line, block.fields)
        + flow(nullptr, line, countEntries(block.counts)) + 1.25 * kSheetMargin;
}

double SheetFrame::footerHeight(double width) const
{
    return flow(nullptr, {kSheetMargin, 0, width - 2 * kSheetMargin, 0}, legend()) + kLine + 1.5 * kSheetMargin;
}

double SheetFrame::paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                             const QColor &color, Qt::Alignment align) const
{
    painter.setFont(font);
    painter.setPen(color);
    const QString fitting = QFontMetricsF(font).elidedText(oneLine(text), Qt::ElideRight, rect.width());
    // Absolute: a text that is read from the right keeps its place, too.
    painter.drawText(rect, int(align | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine), fitting);
    return rect.bottom();
}

void SheetFrame::paintHeader(QPainter &painter, const QRectF &rect, const TitleBlock &block) const
{
    painter.fillRect(rect, m_theme.card);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    QRectF line(rect.left() + kSheetMargin, rect.top() + kSheetMargin / 2, rect.width() - 2 * kSheetMargin, kTitleLine);
    const double number = std::ceil(QFontMetricsF(fontOf(kBody)).horizontalAdvance(block.number)) + 2;
    paintLine(painter, line, block.number, fontOf(kBody), m_theme.text, Qt::AlignRight);
    line.moveTop(paintLine(painter, line.adjusted(0, 0, -number - kSheetMargin, 0), block.title, fontOf(kTitle, true),
                           m_theme.text));
    line.setHeight(kLine);
    if (block.hasParts)
        line.moveTop(paintLine(painter, line, block.part, fontOf(kBody, true), m_theme.text));
    line.moveTop(line.top() + flowFields(&painter, line, block.fields) + kSheetMargin / 4);
    flow(&painter, line, countEntries(block.counts));
}

double SheetFrame::flowFields(QPainter *painter, const QRectF &rect, const std::vector<TitleField> &fields) const
{
    const QFontMetricsF labels(fontOf(kSmall));
    const QFontMetricsF values(fontOf(kBody));
    double x = rect.left();
    double y = rect.top();
    for (const TitleField &field : fields) {
        const double wanted =
            std::ceil(std::max(labels.horizontalAdvance(field.label), values.horizontalAdvance(oneLine(field.value))))
            + 2;
        const double width = std::min({wanted, kWidestField, rect.width()});
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += kCell;
        }
        if (painter) {
            paintLine(*painter, {x, y, width, kLabelLine}, field.label, fontOf(kSmall), m_theme.mutedText);
            paintLine(*painter, {x, y + kLabelLine, width, kLine}, field.value, fontOf(kBody), m_theme.text);
        }
        x += width + kBetween;
    }
    return fields.empty() ? 0 : y - rect.top() + kCell;
}

void SheetFrame::paintFooter(QPainter &painter, const QRectF &rect, const TitleBlock &block) const
{
    painter.fillRect(rect, m_theme.card);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(rect.topLeft(), rect.topRight());
    const QRectF inner = rect.adjusted(kSheetMargin, kSheetMargin / 2, -kSheetMargin, 0);
    QRectF line(inner.left(), inner.top() + flow(&painter, inner, legend()), inner.width(), kLine);
    if (!block.next.isEmpty()) {
        paintLine(painter, line, block.next, fontOf(kBody, true), m_theme.text, Qt::AlignRight);
        const double next = std::ceil(QFontMetricsF(fontOf(kBody, true)).horizontalAdvance(block.next));
        line.setRight(line.right() - next - kBetween);
    }
    paintLine(painter, line, block.footnote, fontOf(kSmall), m_theme.mutedText);
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
    entries.push_back({PictureTexts::tr("Free room"), [this](QPainter &painter, const QRectF &square) {
                           painter.fillRect(square, m_theme.free);
                           painter.setBrush(Qt::NoBrush);
                           painter.setPen(QPen(m_theme.line, 1));
                           painter.drawRect(square);
                       }});
    for (const auto &[mark, text] :
         {std::pair(Mark::Error, PictureTexts::tr("Error")), std::pair(Mark::Warning, PictureTexts::tr("Warning")),
          std::pair(Mark::Unknown, PictureTexts::tr("Unknown: a fact is missing")),
          std::pair(Mark::Info, PictureTexts::tr("For information")),
          std::pair(Mark::PoweredOff, PictureTexts::tr("Powered off"))})
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
    return {marked(countText(Severity::Error, counts.errors), Mark::Error),
            marked(countText(Severity::Warning, counts.warnings), Mark::Warning),
            marked(countText(Severity::Unknown, counts.unknown), Mark::Unknown),
            marked(countText(Severity::Info, counts.infos), Mark::Info),
            {PictureTexts::tr("%Ln finding(s) waived", nullptr, counts.waived), {}}};
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
