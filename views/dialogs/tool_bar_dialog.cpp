// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/tool_bar_dialog.h"

#include "views/actions/action_table.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

QString separator() { return QStringLiteral("-"); }

/// What is dropped on an item stands before it. A plain list would let it take the place of the item.
class DropList : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    bool dropMimeData(int row, const QMimeData *data, Qt::DropAction action) override
    {
        auto *items = static_cast<QAbstractListModel *>(model());
        return items->QAbstractListModel::dropMimeData(data, action, row, 0, {});
    }
};

QString idOf(const QListWidgetItem *item) { return item->data(Qt::UserRole).toString(); }

} // namespace

ToolBarDialog::ToolBarDialog(std::vector<ToolBarEntry> entries, const ToolBarChoice &now, ToolBarChoice byDefault,
                             QWidget *parent)
    : QDialog(parent),
      m_entries(std::move(entries)),
      m_default(std::move(byDefault)),
      m_available(new DropList(this)),
      m_shown(new DropList(this)),
      m_style(new QComboBox(this))
{
    setWindowTitle(tr("Configure Toolbar"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(createLists(), 1);
    m_style->addItem(tr("Icons only"), int(Qt::ToolButtonIconOnly));
    m_style->addItem(tr("Icons with text beside them"), int(Qt::ToolButtonTextBesideIcon));
    m_style->addItem(tr("Icons with text below them"), int(Qt::ToolButtonTextUnderIcon));
    m_style->addItem(tr("Text only"), int(Qt::ToolButtonTextOnly));
    auto *form = new QFormLayout;
    form->addRow(tr("&Buttons show:"), m_style);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *reset = buttons->addButton(tr("Re&set"), QDialogButtonBox::ResetRole);
    reset->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] { showChoice(m_default); });
    showChoice(now);
    m_available->setFocus();
    const QSize wanted(110 * fontMetrics().averageCharWidth(), 30 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

/// Enter in a list adds or removes instead of ending the dialog.
void ToolBarDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || !(m_available->hasFocus() || m_shown->hasFocus()))
        QDialog::keyPressEvent(event);
}

QWidget *ToolBarDialog::createLists()
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins({});
    layout->addLayout(createColumn(tr("A&vailable actions"), m_available), 1);
    auto *buttons = new QVBoxLayout;
    buttons->addStretch(1);
    m_add = addButton(buttons, tr("&Add →"), &ToolBarDialog::add);
    m_remove = addButton(buttons, tr("← &Remove"), &ToolBarDialog::remove);
    m_up = addButton(buttons, tr("Move &Up"), &ToolBarDialog::moveUp);
    m_down = addButton(buttons, tr("Move &Down"), &ToolBarDialog::moveDown);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addLayout(createColumn(tr("&Toolbar, from the start to the end"), m_shown), 1);
    connect(m_available, &QListWidget::itemActivated, this, &ToolBarDialog::add);
    connect(m_shown, &QListWidget::itemActivated, this, &ToolBarDialog::remove);
    // A drag moves an item; what it leaves behind or doubles is put right once it has ended.
    for (const QListWidget *list : {m_available, m_shown})
        connect(list->model(), &QAbstractItemModel::rowsRemoved, this, &ToolBarDialog::fillAvailable,
                Qt::QueuedConnection);
    return both;
}

QLayout *ToolBarDialog::createColumn(const QString &title, QListWidget *list)
{
    auto *column = new QVBoxLayout;
    auto *label = new QLabel(title, this);
    label->setBuddy(list);
    list->setAccessibleName(QString(title).remove(u'&'));
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    list->setIconSize({icon, icon});
    list->setDragDropMode(QAbstractItemView::DragDrop);
    list->setDefaultDropAction(Qt::MoveAction);
    connect(list, &QListWidget::currentRowChanged, this, &ToolBarDialog::refresh);
    column->addWidget(label);
    column->addWidget(list, 1);
    return column;
}

QPushButton *ToolBarDialog::addButton(QLayout *layout, const QString &text, void (ToolBarDialog::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void ToolBarDialog::addItem(QListWidget *list, const QString &id) const
{
    const auto entry = std::ranges::find(m_entries, id, &ToolBarEntry::id);
    if (id != separator() && entry == m_entries.end())
        return; // an action of another version
    auto *item = new QListWidgetItem(id == separator() ? tr("— Separator —") : entry->text, list);
    item->setIcon(iconOf(id));
    item->setData(Qt::UserRole, id);
}

QIcon ToolBarDialog::iconOf(const QString &id) const
{
    const auto entry = std::ranges::find(m_entries, id, &ToolBarEntry::id);
    const bool hasIcon = entry != m_entries.end() && !entry->icon.isNull();
    return hasIcon ? entry->icon : blankIcon(m_shown->iconSize().width());
}

void ToolBarDialog::showChoice(const ToolBarChoice &choice)
{
    m_shown->clear();
    for (const QString &id : choice.ids)
        addItem(m_shown, id);
    m_shown->setCurrentRow(0);
    m_style->setCurrentIndex(std::max(0, m_style->findData(int(choice.style))));
    fillAvailable();
}

/// A separator, and all actions that the tool bar does not show. An item that was dragged has lost its icon on the way.
void ToolBarDialog::fillAvailable()
{
    const int row = m_available->currentRow();
    const QStringList taken = result().ids;
    for (int at = 0; at < m_shown->count(); ++at)
        m_shown->item(at)->setIcon(iconOf(taken[at]));
    const QSignalBlocker quiet(m_available->model());
    m_available->clear();
    addItem(m_available, separator());
    for (const ToolBarEntry &entry : m_entries)
        if (!taken.contains(entry.id))
            addItem(m_available, entry.id);
    m_available->setCurrentRow(std::clamp(row, 0, m_available->count() - 1));
    refresh();
}

/// Behind the current one of the tool bar.
void ToolBarDialog::add()
{
    const QListWidgetItem *item = m_available->currentItem();
    if (!item)
        return;
    addItem(m_shown, idOf(item));
    const int last = m_shown->count() - 1;
    const int at = std::min(m_shown->currentRow() + 1, last);
    m_shown->insertItem(at, m_shown->takeItem(last));
    m_shown->setCurrentRow(at);
    fillAvailable();
}

void ToolBarDialog::remove()
{
    delete m_shown->takeItem(m_shown->currentRow());
    fillAvailable();
}

void ToolBarDialog::move(int by)
{
    const int from = m_shown->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_shown->count())
        return;
    m_shown->insertItem(to, m_shown->takeItem(from));
    m_shown->setCurrentRow(to);
}

void ToolBarDialog::refresh()
{
    if (!m_down)
        return;
    const int row = m_shown->currentRow();
    m_add->setEnabled(m_available->currentItem());
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_shown->count());
}

ToolBarChoice ToolBarDialog::result() const
{
    ToolBarChoice choice;
    for (int row = 0; row < m_shown->count(); ++row)
        choice.ids += idOf(m_shown->item(row));
    choice.style = Qt::ToolButtonStyle(m_style->currentData().toInt());
    return choice;
}

} // namespace sliceboard
