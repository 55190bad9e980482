// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/strip_verdicts.h"

#include "views/painting/drop_painter.h"

#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kOwnSign = 10; ///< pixels of width from which a cell bears a sign of its own
constexpr double kLeastMark = 7; ///< pixels
constexpr int kVeil = 120; ///< of 255

bool isRefusal(DropGrade grade) { return grade >= DropGrade::Error; }

/// On a ground of its own, so that it stands out from any mode.
void drawRefusal(QPainter &painter, const QRectF &rect, DropGrade grade, const Theme &theme)
{
    const QPointF middle = rect.center();
    const double arm = (std::min({rect.width(), rect.height(), 14.0}) - 5) / 2;
    const double wide = grade == DropGrade::Error ? arm : (std::min(rect.width(), 16.0) - 3) / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[color, width] : {std::pair(theme.card, 4.2), std::pair(gradeColor(grade, theme), 1.8)}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
        if (grade == DropGrade::Error) {
            painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm));
            painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm));
        } else {
            painter.drawLine(middle - QPointF(wide, 0), middle + QPointF(wide, 0));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void StripVerdicts::paint(const QRectF &card, const std::vector<Cell> &cells)
{
    if (cells.empty())
        return;
    if (cells.front().rect.width() < kOwnSign)
        return paintNarrow(card, cells);
    for (const Cell &cell : cells)
        if (cell.grade)
            paintSign(cell.rect.adjusted(0, 0, -1, 0), *cell.grade, cell.isAimed);
}

void StripVerdicts::paintNarrow(const QRectF &card, const std::vector<Cell> &cells)
{
    if (!std::ranges::all_of(cells, [](const Cell &cell) { return cell.grade.has_value(); }))
        return;
    const DropGrade best = *std::ranges::min_element(cells, {}, &Cell::grade)->grade;
    const auto isRefused = [](const Cell &cell) { return isRefusal(*cell.grade); };
    if (!isRefusal(best) && std::ranges::any_of(cells, isRefused))
        for (const Cell &cell : cells)
            if (isRefused(cell))
                m_painter.fillRect(cell.rect, veil());
    paintSign(card, best, std::ranges::any_of(cells, &Cell::isAimed));
}

void StripVerdicts::paintSign(const QRectF &rect, DropGrade grade, bool isAimed)
{
    const QRect box(QPoint(int(std::round(rect.left())), int(std::round(rect.top()))),
                    QPoint(int(std::round(rect.right())) - 1, int(std::round(rect.bottom())) - 1));
    if (box.isEmpty())
        return;
    QPixmap &sign = m_signs[{box.width(), box.height(), grade, isAimed}];
    if (sign.isNull())
        sign = signOf(box.size(), grade, isAimed);
    m_painter.drawPixmap(box.topLeft(), sign);
}

QPixmap StripVerdicts::signOf(const QSize &size, DropGrade grade, bool isAimed) const
{
    const double ratio = m_painter.device()->devicePixelRatioF();
    QPixmap sign(size * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    const QRectF rect(QPointF(), size);
    const int width = isAimed ? 3 : 2;
    if (isRefusal(grade)) {
        painter.fillRect(rect, veil());
        drawRefusal(painter, rect, grade, m_theme);
    } else {
        drawFrame(painter, rect, m_theme.card, width + 1);
    }
    if (isAimed || !isRefusal(grade)) // where there is no room for marks, frames differ
        drawFrame(painter, rect, gradeColor(grade, m_theme), width,
                  grade == DropGrade::Warning       ? Qt::DashLine
                      : grade == DropGrade::Unknown ? Qt::DotLine
                                                    : Qt::SolidLine);
    const double mark = std::min(14.0, rect.height() - 2 * width - 2);
    if (!isRefusal(grade) && mark >= kLeastMark && rect.width() >= 2 * mark + 2 * width)
        drawMark(painter, {rect.right() - width - 1 - mark, std::round(rect.center().y() - mark / 2), mark, mark},
                 markOf(grade), m_theme);
    return sign;
}

/// High contrast lets nothing fade.
QColor StripVerdicts::veil() const
{
    QColor color = m_theme.card;
    color.setAlpha(m_theme.isHighContrast() ? 0 : kVeil);
    return color;
}

} // namespace sliceboard
