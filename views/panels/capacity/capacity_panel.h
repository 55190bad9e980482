// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/capacity_book.h"
#include "views/items/capacity_item_model.h"
#include "views/items/heat_item_model.h"
#include "views/items/licence_item_model.h"
#include "views/items/room_item_model.h"
#include "views/items/selection.h"

#include <QBasicTimer>
#include <QLabel>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace sliceboard {

class CapacityBars;
class CapacityLegend;
class HeatMap;

/// What the GPUs of the selection hold and what still fits: as bars or as a heat map, with lists of profiles and
/// licences. With nothing selected, of the design. Counts nothing while it is hidden, and a large design bit by bit.
class CapacityPanel : public QWidget {
    Q_OBJECT

public:
    CapacityPanel(const Document &document, const Catalog &catalog, Selection &selection, QWidget *parent = nullptr);

    enum class Chart { Bars, HeatMap };
    void showChart(Chart chart);
    /// A panel whose dock lies behind others is visible, as Qt has it; it counts nothing there.
    void setInFront(bool inFront);

Q_SIGNALS:
    /// Of a row or cell that is the current one of its list: what it is about, if it is about an entity or a profile.
    void menuWanted(QAbstractItemView *list, const sliceboard::EntityRef &ref, const QString &profile,
                    const QPoint &position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum Page { EmptyPage, ChartsPage, CountingPage };
    QLayout *createHeader();
    QWidget *createCharts();
    QWidget *createLists();
    QWidget *createCounting();
    void connectAll();
    void refresh();
    void showCounting();
    void showLegend();
    void showScope();
    void showCluster();
    void choose(const EntityRef &ref);
    void offerMenu(QAbstractItemView *list, const QPoint &at);
    EntityRef scope() const;
    QString nameOf(const EntityRef &ref) const;
    QString summary();

    Selection &m_selection;
    bool m_isInFront = true;
    CapacityBook m_book;
    CapacityItemModel m_items;
    HeatItemModel m_heat;
    RoomItemModel m_room;
    QSortFilterProxyModel m_sortedRoom;
    LicenceItemModel m_licences;

    QBasicTimer m_counting; ///< runs while something is left to be counted
    QStackedWidget *m_pages; ///< by Page
    QTreeView *m_roomList = nullptr;
    QLabel *m_title;
    QToolButton *m_showBars;
    QToolButton *m_showHeat;
    QSplitter *m_lists;
    QStackedWidget *m_charts;
    CapacityLegend *m_legend;
    CapacityBars *m_bars = nullptr;
    HeatMap *m_map = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace sliceboard
