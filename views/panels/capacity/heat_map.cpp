// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/capacity/heat_map.h"

#include "views/painting/capacity_painter.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kSmallestCell = 24; ///< pixels, for pointers
constexpr int kLevel = 4; ///< pixels, of the bar at the foot of a cell

class HeatDelegate : public QStyledItemDelegate {
public:
    HeatDelegate(const HeatItemModel &items, QObject *parent) : QStyledItemDelegate(parent), m_items(items) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Gpu *gpu = m_items.gpu(index);
        if (!gpu)
            return;
        const Theme &theme = Theme::of(option.palette);
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        painter->save();
        const double share = m_items.share(*gpu).value_or(0);
        painter->fillRect(cell, heatShade(theme, share));
        // Near shades are hard to tell apart; lengths are not.
        painter->fillRect(QRect(cell.left(), cell.bottom() - kLevel, qRound(cell.width() * share), kLevel),
                          theme.accent);
        painter->setPen(theme.line);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
        painter->setFont(option.font);
        painter->setPen(theme.text);
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.text, option.state & QStyle::State_HasFocus ? 3 : 2));
            painter->drawRect(cell.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    const HeatItemModel &m_items;
};

} // namespace

HeatMap::HeatMap(HeatItemModel &items, QWidget *parent) : QTableView(parent), m_items(items)
{
    setModel(&items);
    setItemDelegate(new HeatDelegate(items, this));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Heat map of GPUs"));
    setAccessibleDescription(tr("A row for each host, a cell for each GPU. Press Enter to choose the GPU."));
    const int height = std::max(kSmallestCell, fontMetrics().height() + 8);
    const int width = std::max(kSmallestCell, fontMetrics().horizontalAdvance(u"100 %"_qs) + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setMaximumWidth(24 * fontMetrics().averageCharWidth());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(width);
    horizontalHeader()->setHighlightSections(false);
    const auto choose = [this](const QModelIndex &index) {
        if (const Gpu *gpu = m_items.gpu(index))
            Q_EMIT chosen(gpu->id);
    };
    connect(this, &QTableView::clicked, this, choose);
    connect(this, &QTableView::activated, this, choose);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int row) { Q_EMIT chosen(m_items.host(row)); });
}

void HeatMap::showEntity(const EntityRef &ref)
{
    const QModelIndex cell = ref.kind == EntityKind::Gpu ? m_items.indexOf(GpuId{ref.id})
        : ref.kind == EntityKind::Host                   ? m_items.indexOf(HostId{ref.id})
                                                         : QModelIndex();
    if (!cell.isValid())
        return clearSelection();
    setCurrentIndex(cell);
    scrollTo(cell);
}

} // namespace sliceboard
