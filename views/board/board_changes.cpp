// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include <QPainter>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr double kPadding = 3; ///< inside a chip, and between it and the edge
constexpr double kSmallestText = 7; ///< points

/// A dashed frame: what is selected has a solid one.
void paintFrame(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.card, 3));
    painter.drawRect(rect);
    painter.setPen(QPen(theme.text, 1.5, Qt::DashLine));
    painter.drawRect(rect);
}

/// Symbols at the upper right corner, on a ground of their own.
void paintChip(QPainter &painter, const QRectF &rect, const QString &text, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const double most = std::max(rect.width() - 2 * kPadding, metrics.height());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, most);
    const double width = std::min(most, metrics.horizontalAdvance(shown)) + 2 * kPadding;
    const QRectF chip(std::max(rect.left(), rect.right() - width - kPadding), rect.top() + 1, width,
                      std::min(metrics.height(), std::max(rect.height() - 2, metrics.height() * 0.7)));
    painter.setPen(QPen(theme.text, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(chip, 3, 3);
    painter.drawText(chip, Qt::AlignCenter, shown);
}

} // namespace

void BoardView::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    viewport()->setAcceptDrops(!readOnly);
}

void BoardView::setChanges(const ChangeMarks *changes)
{
    m_changes = changes;
    viewport()->update();
}

/// VMs last: their blocks lie on the rows of GPUs.
void BoardView::paintChanges(QPainter &painter) const
{
    if (!m_changes)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setPointSizeF(std::max(kSmallestText, bold.pointSizeF() * std::min(1.0, m_zoom)));
    bold.setBold(true);
    painter.setFont(bold);
    const QRect sight = viewport()->rect();
    const bool isFar = m_layout.metrics().level == DetailLevel::Far;
    for (const auto &[ref, mark] : isFar ? changesFromAfar() : *m_changes) {
        const QRectF rect = rectOf(ref);
        if (rect.isNull() || !rect.intersects(sight))
            continue;
        if (!mark.kinds.empty())
            paintFrame(painter, rect.adjusted(1, 1, -1, -1), theme());
        paintChip(painter, rect, mark.symbols(), theme());
    }
    painter.restore();
}

/// From afar a host has room for one chip: symbols of all that changed on it.
ChangeMarks BoardView::changesFromAfar() const
{
    ChangeMarks marks;
    const auto add = [&](const EntityRef &to, const ChangeMark &mark) {
        ChangeMark &sum = marks[to];
        sum.kinds.insert(mark.kinds.begin(), mark.kinds.end());
        for (const QString &other : mark.others)
            if (const QString symbol = other.left(1); !sum.others.contains(symbol))
                sum.others += symbol;
    };
    for (const auto &[ref, mark] : *m_changes) {
        const Vm *vm = ref.kind == EntityKind::Vm ? m_checker.facts().vm({ref.id}) : nullptr;
        for (std::size_t i = 0; vm && i < vm->devices.size(); ++i)
            if (const auto gpu = vm->devices[i].gpu)
                add(m_document.index().hostOf(*gpu), mark);
        if (ref.kind != EntityKind::Vm)
            add(ref.kind == EntityKind::Gpu ? EntityRef(m_document.index().hostOf({ref.id})) : ref, mark);
    }
    return marks;
}

QString BoardView::changeText(const EntityRef &ref) const
{
    const auto found = m_changes ? m_changes->find(ref) : ChangeMarks::const_iterator();
    return !m_changes || found == m_changes->end() ? QString() : found->second.words();
}

} // namespace sliceboard
