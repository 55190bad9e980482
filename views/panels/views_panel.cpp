// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/views_panel.h"

#include "model/operations/saved_views.h"
#include "model/presentation/presentation_steps.h"
#include "views/dialogs/view_dialog.h"
#include "views/items/perform.h"
#include "views/presentation/step_framing.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace sliceboard {

ViewsPanel::ViewsPanel(Document &document, Checker &checker, BoardView &board, std::function<QString()> filter,
                       QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_checker(checker),
      m_board(board),
      m_filter(std::move(filter)),
      m_items(document, checker.catalog()),
      m_list(new QListView(this)),
      m_empty(new QLabel(tr("No view yet. A view keeps what the board shows; views are the steps of a presentation. "
                            "Zoom to what you want to show, then choose Add Current View."),
                         this)),
      m_watermark(new QLineEdit(this)),
      m_anonymous(new QCheckBox(tr("Replace &names by pseudonyms"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    createList();
    layout->addWidget(m_list, 1);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    layout->addLayout(createButtons());
    layout->addLayout(createOptions());
    connect(&m_items, &SavedViewItemModel::refused, this, &ViewsPanel::refused);
    connect(&m_items, &SavedViewItemModel::moved, this, &ViewsPanel::choose, Qt::QueuedConnection);
    connect(&m_items, &QAbstractItemModel::modelReset, this, &ViewsPanel::refresh);
    connect(&document, &Document::settled, this, &ViewsPanel::showNames);
    connect(&document, &Document::loaded, this, &ViewsPanel::showNames);
    refresh();
    showNames();
}

void ViewsPanel::createList()
{
    m_list->setObjectName(u"saved-views"_qs);
    m_list->setModel(&m_items);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setAccessibleDescription(
        tr("Enter shows a view, F2 renames it, Delete deletes it, Ctrl+Up and Ctrl+Down move it."));
    m_list->setToolTip(m_list->accessibleDescription());
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDragDropOverwriteMode(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, &ViewsPanel::goToView);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ViewsPanel::refresh);
}

QPushButton *ViewsPanel::addButton(QLayout *layout, const char *name, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    layout->addWidget(button);
    return button;
}

QLayout *ViewsPanel::createButtons()
{
    auto *rows = new QVBoxLayout;
    auto *first = new QHBoxLayout;
    auto *change = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QHBoxLayout *row : {first, change, second}) // few in each: the panel stands in a narrow dock
        rows->addLayout(row);
    connect(addButton(
                first, "add-view", tr("Add &Current View"),
                tr("Saves what the board shows now: what is selected or in the middle, the zoom and what is folded.")),
            &QPushButton::clicked, this, &ViewsPanel::addCurrentView);
    auto *update = addButton(change, "update-view", tr("U&pdate"), tr("Lets the view show what the board shows now."));
    connect(update, &QPushButton::clicked, this, &ViewsPanel::updateView);
    auto *edit = addButton(change, "edit-view", tr("E&dit…"), tr("Title, caption, framed finding, before and after."));
    connect(edit, &QPushButton::clicked, this, &ViewsPanel::editView);
    auto *show = addButton(second, "show-view", tr("Sh&ow"), tr("Shows the view on the board."));
    connect(show, &QPushButton::clicked, this, &ViewsPanel::goToView);
    m_up = addButton(second, "view-up", tr("↑", "moves up"), tr("Moves the view up (Ctrl+Up)."));
    m_up->setAccessibleName(tr("Move up"));
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    m_down = addButton(second, "view-down", tr("↓", "moves down"), tr("Moves the view down (Ctrl+Down)."));
    m_down->setAccessibleName(tr("Move down"));
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    for (QPushButton *arrow : {m_up, m_down})
        arrow->setMaximumWidth(3 * fontMetrics().lineSpacing());
    auto *remove = addButton(second, "delete-view", tr("De&lete"), tr("Deletes the view (Delete)."));
    connect(remove, &QPushButton::clicked, this, &ViewsPanel::removeView);
    m_needRow = {update, edit, show, remove};
    return rows;
}

QLayout *ViewsPanel::createOptions()
{
    auto *rows = new QVBoxLayout;
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Watermark:"), m_watermark);
    m_watermark->setObjectName(u"watermark"_qs);
    m_watermark->setAccessibleName(tr("Watermark"));
    m_watermark->setPlaceholderText(tr("None"));
    m_watermark->setMaxLength(200);
    rows->addLayout(form);
    m_anonymous->setObjectName(u"anonymous"_qs);
    m_anonymous->setToolTip(tr("Clusters, hosts, VMs and the customer appear as host-01, vm-001 and so on, in the "
                               "presentation and in its PDF. The design keeps it, for everyone who presents it."));
    rows->addWidget(m_anonymous);
    auto *last = new QVBoxLayout;
    auto *present = addButton(last, "present", tr("P&resent"), tr("Presents from the first step (F5)."));
    connect(present, &QPushButton::clicked, this, [this] { Q_EMIT presentRequested(0); });
    auto *save = addButton(last, "export-steps", tr("E&xport as PDF…"), tr("Writes one page for each step."));
    connect(save, &QPushButton::clicked, this, &ViewsPanel::exportRequested);
    rows->addLayout(last);
    connect(m_watermark, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT watermarkChanged(m_watermark->text().trimmed()); });
    connect(m_anonymous, &QCheckBox::clicked, this,
            [this](bool isWanted) { presentUnder(isWanted ? PresentedNames::Pseudonyms : PresentedNames::Real); });
    return rows;
}

void ViewsPanel::setWatermark(const QString &watermark) { m_watermark->setText(watermark); }

void ViewsPanel::presentUnder(PresentedNames names)
{
    if (names == m_document.design().presentation.names)
        return;
    perform(names == PresentedNames::Pseudonyms ? tr("Present under pseudonyms") : tr("Present with real names"),
            sliceboard::presentUnder(m_checker.facts(), names), row());
}

void ViewsPanel::showNames() { m_anonymous->setChecked(isAskedForPseudonyms(m_document.design())); }

SavedView ViewsPanel::current() const
{
    const auto &views = m_document.design().views;
    return row() >= 0 && std::size_t(row()) < views.size() ? views[std::size_t(row())] : SavedView();
}

/// What is in sight, how large, and what is filtered.
void ViewsPanel::takeBoard(SavedView &view) const
{
    const Facts facts = m_checker.facts();
    const EntityRef shown = inSightOf(m_board, facts);
    view.show = facts.path(shown);
    view.zoom.reset();
    if (shown.kind != EntityKind::Design)
        view.zoom = qRound(m_board.zoom() * 100);
    view.grouping = m_board.sorting().grouping;
    view.order = m_board.sorting().order;
    view.folded = foldedNames(facts, m_board.folded(), groupNames(m_board.arrangement()));
    view.filter = m_filter ? m_filter().toStdString() : view.filter;
}

void ViewsPanel::perform(const QString &name, Edits edits, int row)
{
    if (const Result<void> done = sliceboard::perform(m_document, name, std::move(edits)); !done)
        Q_EMIT refused(done.error().text);
    else
        choose(row);
}

void ViewsPanel::choose(int row)
{
    m_list->setCurrentIndex(m_items.index(std::min(row, m_items.rowCount() - 1)));
    refresh();
}

void ViewsPanel::addCurrentView()
{
    SavedView view;
    takeBoard(view);
    view.title = view.show.empty() ? tr("The whole board").toStdString() : view.show;
    const int at = row() < 0 ? m_items.rowCount() : row() + 1;
    perform(tr("Save view"), addView(m_checker.facts(), at, std::move(view)), at);
}

void ViewsPanel::updateView()
{
    SavedView view = current();
    takeBoard(view);
    perform(tr("Update view"), changeView(m_checker.facts(), row(), std::move(view)), row());
}

void ViewsPanel::removeView()
{
    if (row() >= 0)
        perform(tr("Delete view"), sliceboard::removeView(m_checker.facts(), row()), row());
}

void ViewsPanel::moveBy(int rows)
{
    const int to = row() + rows;
    if (row() >= 0 && to >= 0 && to < m_items.rowCount())
        perform(tr("Move view"), moveView(m_checker.facts(), row(), rows > 0 ? to + 1 : to), to);
}

std::vector<std::string> ViewsPanel::selectedPaths() const
{
    std::vector<std::string> paths;
    for (const EntityRef &ref : m_board.selection().entities())
        paths.push_back(m_checker.facts().path(ref));
    return paths;
}

/// As the board names them that is grouped as the view wants it.
std::map<std::string, QString> ViewsPanel::titlesOfGroups(const SavedView &view) const
{
    std::map<std::string, QString> titles;
    for (const auto &group : arrangeBoard(m_board.scene(), sortingOf(view, m_board.sorting())).groups)
        titles[group.name] = group.title;
    return titles;
}

void ViewsPanel::editView()
{
    if (row() < 0)
        return;
    const int edited = row();
    ViewDialog dialog(current(), m_checker, {selectedPaths(), titlesOfGroups(current())}, this);
    if (dialog.exec() == QDialog::Accepted)
        perform(tr("Edit view"), changeView(m_checker.facts(), edited, dialog.result()), edited);
}

void ViewsPanel::goToView()
{
    if (row() < 0)
        return;
    const SavedView view = current();
    const Facts facts = m_checker.facts();
    const auto zoom = view.zoom ? std::optional(*view.zoom / 100.0) : std::nullopt;
    const auto shown = view.show.empty() ? std::optional(EntityRef()) : facts.find(view.show);
    m_board.setSorting(sortingOf(view, m_board.sorting()));
    m_board.setFolded(foldedBy(view, facts));
    Q_EMIT filterWanted(QString::fromStdString(view.filter));
    if (!shown || (shown->kind == EntityKind::Design && !zoom))
        m_board.zoomToFit();
    else
        showOnBoard(m_board, facts, *shown, m_board.folded(), zoom);
    if (shown && shown->kind != EntityKind::Design)
        m_board.selection().select(*shown);
}

void ViewsPanel::refresh()
{
    m_empty->setVisible(m_items.rowCount() == 0);
    for (QPushButton *button : m_needRow)
        button->setEnabled(row() >= 0);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_items.rowCount());
}

bool ViewsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOurs = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isOurs)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return listKey(*key);
    // The window's shortcuts for these keys mean what is selected on the board.
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2) {
        key->accept();
        return true;
    }
    return false;
}

bool ViewsPanel::listKey(QKeyEvent &event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.key() == Qt::Key_Delete)
        removeView();
    else if (event.key() == Qt::Key_F2 && row() >= 0)
        m_list->edit(m_list->currentIndex());
    else if (isControl && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))
        moveBy(event.key() == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

} // namespace sliceboard
