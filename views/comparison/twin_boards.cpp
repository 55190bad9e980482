// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/twin_boards.h"

#include "model/safety/restoring.h"

#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace sliceboard {

TwinBoards::Side::Side(Design design, const Catalog &catalog, QDate today, QWidget *parent)
    : document(std::move(design)),
      checker(document, catalog),
      selection(document),
      board(new BoardView(document, checker, selection, parent))
{
    checker.setToday(today);
    board->setReadOnly(true);
    board->setMinimapWanted(false);
    board->setLegendWanted(false);
    board->setMinimumSize(120, 120);
    board->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as wide as its twin, for the same arrangement
}

TwinBoards::TwinBoards(const DesignComparison &comparison, const Catalog &catalog, QDate today, QWidget *parent)
    : QWidget(parent), m_comparison(comparison)
{
    m_sides[0] = std::make_unique<Side>(comparison.other(), catalog, today, this);
    m_sides[1] = std::make_unique<Side>(comparison.document().design(), catalog, today, this);
    before()->setAccessibleName(tr("Board before"));
    after()->setAccessibleName(tr("Board after"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    const QStringList titles{tr("Before: %1").arg(comparison.name()), tr("After: the open design")};
    for (int side = 0; side < 2; ++side) {
        auto *title = new QLabel(titles[side], this);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        layout->addWidget(title, 0, side);
        layout->addWidget(m_sides[std::size_t(side)]->board, 1, side);
        layout->setColumnStretch(side, 1);
    }
    layout->setRowStretch(1, 1);
    link(before(), after());
    link(after(), before());
    connect(&comparison, &DesignComparison::changed, this, &TwinBoards::refreshWhenSeen);
    refresh();
}

TwinBoards::~TwinBoards()
{
    for (const auto &side : m_sides)
        delete side->board; // before the document that it looks at
}

void TwinBoards::link(BoardView *from, BoardView *to)
{
    connect(from->verticalScrollBar(), &QScrollBar::valueChanged, this, [=, this] { follow(from, to); });
    connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, this, [=, this](int value) {
        if (m_isFollowing)
            return;
        const QScopedValueRollback guard(m_isFollowing, true);
        to->horizontalScrollBar()->setValue(value);
    });
    connect(from, &BoardView::zoomChanged, this, [=, this](double zoom) {
        if (m_isFollowing)
            return;
        {
            const QScopedValueRollback guard(m_isFollowing, true);
            to->setZoom(zoom, to->viewport()->rect().center());
        }
        follow(from, to);
    });
}

/// The first host or GPU in sight that both boards have comes to the same height; without one, the same share is
/// scrolled.
void TwinBoards::follow(const BoardView *from, BoardView *to)
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    QScrollBar *bar = to->verticalScrollBar();
    for (const Gpu *gpu : from->gpusInSight()) {
        const QRect here = from->rectOf(gpu->id);
        const QRect there = to->rectOf(gpu->id);
        if (here.top() < 0 || there.isNull())
            continue;
        bar->setValue(bar->value() + there.top() - here.top());
        return;
    }
    const QScrollBar *master = from->verticalScrollBar();
    if (master->maximum() > 0)
        bar->setValue(int(qint64(master->value()) * bar->maximum() / master->maximum()));
}

void TwinBoards::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}

void TwinBoards::refreshWhenSeen()
{
    if (isVisible())
        refresh();
    else
        m_isStale = true;
}

void TwinBoards::refresh()
{
    Side &now = *m_sides[1];
    const Design &open = m_comparison.document().design();
    if (auto edits = fewestEdits(now.document.design(), open))
        run(now.document, {}, std::move(*edits)); // what is folded and scrolled stays
    else
        now.document.load(open);
    m_sides[0]->marks =
        changeMarks(m_comparison.changes(), {m_comparison.other(), open, false}, m_comparison.catalog());
    now.marks = m_comparison.marks(); // the copy has the same ids
    for (const auto &side : m_sides)
        side->board->setChanges(&side->marks);
}

void TwinBoards::show(EntityKind kind, const std::string &name)
{
    for (const auto &side : m_sides) {
        const EntityRef ref = entityNamed(side->document.design(), kind, name);
        if (ref.kind == EntityKind::Design)
            side->selection.clear();
        else
            side->selection.jumpTo(ref);
    }
}

} // namespace sliceboard
