// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/capacity/capacity_panel.h"

#include "views/panels/capacity/capacity_bars.h"
#include "views/panels/capacity/heat_map.h"
#include "views/panels/column_widths.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabWidget>
#include <QTimerEvent>

namespace sliceboard {
namespace {

/// GPUs and VMs that are counted between two looks at what the user does: about a frame's time.
constexpr int kAtOnce = 4000;

QTreeView *makeList(QAbstractItemModel &items, const QString &name, QWidget *parent)
{
    auto *list = new QTreeView(parent);
    list->setModel(&items);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(name);
    return list;
}

} // namespace

CapacityPanel::CapacityPanel(const Document &document, const Catalog &catalog, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_book(document, catalog),
      m_items(m_book),
      m_heat(m_book),
      m_room(catalog),
      m_licences(catalog),
      m_pages(new QStackedWidget(this)),
      m_title(new QLabel(this)),
      m_showBars(new QToolButton(this)),
      m_showHeat(new QToolButton(this)),
      m_lists(new QSplitter(m_pages)),
      m_charts(new QStackedWidget(this)),
      m_legend(new CapacityLegend(this))
{
    auto *empty =
        new QLabel(tr("There is no GPU to count yet. Add hosts with GPUs by Insert > Add Hosts, and this panel "
                      "shows what they hold and what still fits."),
                   m_pages);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setMargin(12);
    m_lists->addWidget(createCharts());
    m_lists->addWidget(createLists());
    m_lists->setStretchFactor(0, 5);
    m_lists->setStretchFactor(1, 3);
    m_lists->setSizes({500, 300});
    m_lists->setChildrenCollapsible(false);
    m_pages->addWidget(empty); // in the order of Page
    m_pages->addWidget(m_lists);
    m_pages->addWidget(createCounting());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(createHeader());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_legend); // across all, so that it needs few lines
    connectAll();
}

QLayout *CapacityPanel::createHeader()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_showBars->setText(tr("&Bars"));
    m_showHeat->setText(tr("Heat Ma&p"));
    m_showBars->setToolTip(tr("Bars of what is used and free, for what is selected and what is in it"));
    m_showHeat->setToolTip(tr("A cell for each GPU, with the part of it that is used"));
    auto *group = new QButtonGroup(this);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_title, 1);
    for (QToolButton *button : {m_showBars, m_showHeat}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        layout->addWidget(button);
    }
    m_showBars->setChecked(true);
    return layout;
}

QWidget *CapacityPanel::createCharts()
{
    m_map = new HeatMap(m_heat, m_charts);
    m_bars = new CapacityBars(m_items, m_charts);
    m_charts->addWidget(m_bars);
    m_charts->addWidget(m_map);
    return m_charts;
}

QWidget *CapacityPanel::createLists()
{
    m_sortedRoom.setSourceModel(&m_room);
    m_sortedRoom.setSortRole(RoomItemModel::kSortRole);
    auto *tabs = new QTabWidget(m_pages);
    tabs->setDocumentMode(true);
    QTreeView *room = makeList(m_sortedRoom, tr("How many more of each profile fit"), tabs);
    room->setSortingEnabled(true);
    room->sortByColumn(RoomItemModel::MoreColumn, Qt::DescendingOrder);
    room->setTextElideMode(Qt::ElideMiddle);
    setColumnWidths(*room, {24, 11, 16, 24});
    QTreeView *licences = makeList(m_licences, tr("Licences by edition"), tabs);
    setColumnWidths(*licences, {28, 14});
    m_roomList = room;
    for (QAbstractItemView *list :
         {static_cast<QAbstractItemView *>(room), static_cast<QAbstractItemView *>(licences),
          static_cast<QAbstractItemView *>(m_bars), static_cast<QAbstractItemView *>(m_map)}) {
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        list->setMinimumHeight(3 * fontMetrics().lineSpacing());
        connect(list, &QWidget::customContextMenuRequested, this,
                [this, list](const QPoint &at) { offerMenu(list, at); });
    }
    tabs->addTab(room, tr("How Many More Fit"));
    tabs->addTab(licences, tr("Licences"));
    return tabs;
}

QWidget *CapacityPanel::createCounting()
{
    auto *page = new QWidget(m_pages);
    auto *text = new QLabel(tr("The GPUs and VMs of this design are being counted."), page);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(page);
    m_progress->setMaximum(100);
    m_progress->setMaximumWidth(40 * fontMetrics().averageCharWidth());
    m_progress->setAccessibleName(text->text());
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void CapacityPanel::offerMenu(QAbstractItemView *list, const QPoint &at)
{
    const QModelIndex index = list->currentIndex();
    if (!index.isValid())
        return;
    EntityRef ref;
    QString profile;
    if (list == m_bars)
        ref = m_items.entity(index.row());
    else if (list == m_map && m_heat.gpu(index))
        ref = m_heat.gpu(index)->id;
    else if (list == m_roomList)
        profile = m_room.profile(m_sortedRoom.mapToSource(index).row());
    Q_EMIT menuWanted(list, ref, profile, list->viewport()->mapToGlobal(at));
}

void CapacityPanel::showChart(Chart chart) { (chart == Chart::Bars ? m_showBars : m_showHeat)->setChecked(true); }

void CapacityPanel::connectAll()
{
    connect(&m_book, &CapacityBook::changed, this, &CapacityPanel::refresh);
    connect(&m_selection, &Selection::changed, this, &CapacityPanel::refresh);
    connect(m_showBars, &QToolButton::toggled, this, [this](bool bars) {
        m_charts->setCurrentIndex(bars ? 0 : 1);
        showLegend();
        showScope();
    });
    connect(m_pages, &QStackedWidget::currentChanged, this, &CapacityPanel::showLegend);
    showLegend();
    connect(m_bars, &QTreeView::activated, this,
            [this](const QModelIndex &index) { choose(m_items.entity(index.row())); });
    connect(m_map, &HeatMap::chosen, this, &CapacityPanel::choose);
}

void CapacityPanel::showLegend()
{
    m_legend->setVisible(m_pages->currentIndex() == ChartsPage && m_showBars->isChecked());
}

void CapacityPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_lists->setOrientation(height() > width() ? Qt::Vertical : Qt::Horizontal); // as beside the board
}

void CapacityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CapacityPanel::setInFront(bool inFront)
{
    m_isInFront = inFront;
    refresh();
}

void CapacityPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_counting.timerId())
        refresh();
    else
        QWidget::timerEvent(event);
}

/// VMs stand for the host that they run on.
EntityRef CapacityPanel::scope() const
{
    const EntityRef current = m_selection.current();
    const Facts facts = m_book.facts();
    if (current.kind != EntityKind::Vm)
        return facts.index().place(current.id).kind == NodeKind::None ? EntityRef() : current;
    const Vm *vm = facts.vm({current.id});
    const Host *host = vm ? facts.hostOf(*vm) : nullptr;
    return host ? EntityRef(host->id) : EntityRef();
}

void CapacityPanel::refresh()
{
    m_counting.stop();
    if (!isVisible() || !m_isInFront)
        return;
    if (!m_book.countSome(kAtOnce))
        return showCounting();
    const EntityRef now = scope();
    m_pages->setCurrentIndex(m_book.of(EntityRef()).gpus > 0 ? ChartsPage : EmptyPage);
    m_items.setScope(now);
    m_items.refresh();
    showCluster();
    m_heat.refresh();
    m_legend->show(m_book.of(now).memory);
    m_room.show(m_book.of(now));
    m_licences.show(m_book.of(now));
    m_title->setText(summary());
    m_title->setToolTip(capacitySentence(nameOf(now), m_book.of(now)));
    showScope();
}

/// No number is shown until all are right.
void CapacityPanel::showCounting()
{
    m_progress->setValue(int(100 * m_book.progress()));
    m_title->setText(tr("%1: being counted…").arg(nameOf(scope())));
    m_title->setToolTip({});
    m_pages->setCurrentIndex(CountingPage);
    m_counting.start(0, this);
}

/// The heat map narrows to a selected cluster. A host or GPU that it shows changes nothing, so that a click on a cell
/// does not take the others away.
void CapacityPanel::showCluster()
{
    const EntityRef now = m_items.scope();
    if (now.kind == EntityKind::Cluster)
        return m_heat.setCluster(ClusterId{now.id});
    const bool isShown = (now.kind == EntityKind::Host && m_heat.indexOf(HostId{now.id}).isValid())
        || (now.kind == EntityKind::Gpu && m_heat.indexOf(GpuId{now.id}).isValid());
    if (!isShown)
        m_heat.setCluster({});
}

void CapacityPanel::showScope()
{
    m_bars->showScope();
    m_map->showEntity(m_items.scope());
}

void CapacityPanel::choose(const EntityRef &ref)
{
    if (ref.kind == EntityKind::Design)
        m_selection.clear();
    else
        m_selection.jumpTo(ref);
}

QString CapacityPanel::nameOf(const EntityRef &ref) const
{
    return ref.kind == EntityKind::Design ? shortLabel(m_book.facts(), ref) : m_book.facts().label(ref);
}

QString CapacityPanel::summary()
{
    const EntityRef now = m_items.scope();
    const Capacity &capacity = m_book.of(now);
    const QString name = nameOf(now);
    if (capacity.gpus == 0)
        return tr("%1: no GPU").arg(name);
    QString text = tr("%1: %2 of %3 GB used, %4 GB free")
                       .arg(name, usedText(capacity), gibText(capacity.memory.total), gibText(capacity.memory.free));
    if (capacity.memory.stranded.value > 0)
        text += u", "_qs + tr("%1 GB of it stranded").arg(gibText(capacity.memory.stranded));
    if (capacity.unknownGpus > 0)
        text += u", "_qs + tr("%Ln GPU(s) unknown to the catalog", nullptr, capacity.unknownGpus);
    if (capacity.homeless > 0)
        text += u", "_qs + tr("%Ln without room", nullptr, capacity.homeless);
    return text;
}

} // namespace sliceboard
