// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/capacity/capacity_bars.h"

#include "views/panels/column_widths.h"

#include "views/painting/capacity_painter.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kSmallestRow = 24; ///< pixels, for pointers
constexpr int kNarrow = 48; ///< letters
constexpr int kFewLines = 2; ///< of a legend

class BarDelegate : public QStyledItemDelegate {
public:
    BarDelegate(const CapacityItemModel &items, QObject *parent) : QStyledItemDelegate(parent), m_items(items) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index); // selection and focus
        painter->save();
        painter->setFont(option.font);
        drawCapacityBar(*painter, QRectF(option.rect).adjusted(3, 3, -3, -3), m_items.capacity(index.row()).memory,
                        Theme::of(option.palette));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {16 * option.fontMetrics.averageCharWidth(), std::max(kSmallestRow, option.fontMetrics.height() + 10)};
    }

private:
    const CapacityItemModel &m_items;
};

} // namespace

CapacityBars::CapacityBars(CapacityItemModel &items, QWidget *parent) : QTreeView(parent), m_items(items)
{
    setModel(&items);
    setItemDelegateForColumn(CapacityItemModel::BarColumn, new BarDelegate(items, this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Frame buffer, used and free"));
    setAccessibleDescription(tr("Press Enter to choose what a row is about."));
    const int letter = fontMetrics().averageCharWidth();
    header()->setStretchLastSection(false);
    header()->setTextElideMode(Qt::ElideRight); // its tool tip tells all
    header()->setMinimumSectionSize(5 * letter);
    header()->setSectionResizeMode(CapacityItemModel::BarColumn, QHeaderView::Stretch);
    setColumnWidth(CapacityItemModel::UsedColumn,
                   std::max(8 * letter, header()->sectionSizeHint(CapacityItemModel::UsedColumn)));
    setColumnWidth(CapacityItemModel::FreeColumn,
                   std::max(13 * letter, header()->sectionSizeHint(CapacityItemModel::FreeColumn)));
    fitColumn(*this, CapacityItemModel::NameColumn, 18, 26); // the design as a whole is always in it
}

/// Beside the board the bar comes before the number, which the heading and tool tips tell, too.
void CapacityBars::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(CapacityItemModel::FreeColumn, viewport()->width() < kNarrow * fontMetrics().averageCharWidth());
    QTreeView::resizeEvent(event);
}

void CapacityBars::showScope()
{
    const QModelIndex row = m_items.index(m_items.rowOf(m_items.scope()), CapacityItemModel::NameColumn);
    setCurrentIndex(row);
    scrollTo(row);
}

CapacityLegend::CapacityLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend of the bars"));
}

void CapacityLegend::show(const FrameBuffer &memory)
{
    m_memory = memory;
    QStringList texts;
    for (const MemoryPart part : kMemoryParts)
        texts += text(part);
    setAccessibleDescription(texts.join(u", "_qs));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

QString CapacityLegend::text(MemoryPart part) const
{
    return tr("%1 %2 GB").arg(toText(part), gibText(amountOf(part, m_memory)));
}

std::vector<CapacityLegend::Entry> CapacityLegend::arranged(int width, bool withNothing) const
{
    const int height = fontMetrics().height() + 2;
    QPoint at;
    std::vector<Entry> entries;
    for (const MemoryPart part : kMemoryParts) {
        if (!withNothing && amountOf(part, m_memory).value == 0)
            continue;
        const int needed = int(1.7 * height) + fontMetrics().horizontalAdvance(text(part)) + height / 2;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + height + 2};
        entries.push_back({part, {at, QSize(needed, height)}});
        at.rx() += needed;
    }
    return entries;
}

std::vector<CapacityLegend::Entry> CapacityLegend::entries(int width) const
{
    std::vector<Entry> all = arranged(width, true);
    if (all.back().place.top() < kFewLines * all.back().place.height())
        return all;
    std::vector<Entry> some = arranged(width, false);
    return some.empty() ? all : some;
}

int CapacityLegend::heightForWidth(int width) const { return entries(width).back().place.bottom() + 1; }

QSize CapacityLegend::sizeHint() const { return {40 * fontMetrics().averageCharWidth(), heightForWidth(width())}; }

QSize CapacityLegend::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), fontMetrics().height() + 2};
}

void CapacityLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    for (const Entry &entry : entries(width())) {
        QRectF swatch(entry.place);
        swatch.setWidth(1.4 * swatch.height());
        drawPart(painter, swatch.adjusted(0, 2, 0, -2), entry.part, theme);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(entry.place).adjusted(1.6 * swatch.height(), 0, 0, 0), Qt::AlignVCenter,
                         text(entry.part));
    }
}

} // namespace sliceboard
