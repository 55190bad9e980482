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
                   std::max(10 * letter, header()->sectionSizeHint(CapacityItemModel::FreeColumn)));
    fitColumn(*this, CapacityItemModel::NameColumn, 18, 26); // the design as a whole is always in it
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
    updateGeometry();
    update();
}

QString CapacityLegend::text(MemoryPart part) const
{
    return tr("%1 %2 GB").arg(toText(part), gibText(amountOf(part, m_memory)));
}

int CapacityLegend::arrange(int width, std::vector<QRect> *places) const
{
    const int height = fontMetrics().height() + 2;
    QPoint at;
    for (const MemoryPart part : kMemoryParts) {
        const int needed = int(1.7 * height) + fontMetrics().horizontalAdvance(text(part)) + height / 2;
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + height + 2};
        if (places)
            places->push_back({at, QSize(needed, height)});
        at.rx() += needed;
    }
    return at.y() + height;
}

int CapacityLegend::heightForWidth(int width) const { return arrange(width, nullptr); }

QSize CapacityLegend::sizeHint() const { return {40 * fontMetrics().averageCharWidth(), heightForWidth(width())}; }

QSize CapacityLegend::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), fontMetrics().height() + 2};
}

void CapacityLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    std::vector<QRect> places;
    arrange(width(), &places);
    for (std::size_t i = 0; i < kMemoryParts.size(); ++i) {
        QRectF swatch(places[i]);
        swatch.setWidth(1.4 * swatch.height());
        drawPart(painter, swatch.adjusted(0, 2, 0, -2), kMemoryParts[i], theme);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(places[i]).adjusted(1.6 * swatch.height(), 0, 0, 0), Qt::AlignVCenter,
                         text(kMemoryParts[i]));
    }
}

} // namespace sliceboard
