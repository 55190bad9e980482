// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/shortcuts_dialog.h"

#include "views/actions/action_table.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

QString native(const QKeySequence &key) { return key.toString(QKeySequence::NativeText); }

/// Keys that type a letter or move in a list are needed for just that.
bool standsAlone(Qt::Key key)
{
    return (key >= Qt::Key_F1 && key <= Qt::Key_F35) || key == Qt::Key_Delete || key == Qt::Key_Insert;
}

} // namespace

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    event->accept();
    if (key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0)
        return;
    // Shift does not count where it only serves to type a sign, as in Ctrl++.
    Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString text = event->text();
    if (!text.isEmpty() && text[0].isPrint() && !text[0].isLetterOrNumber() && !text[0].isSpace())
        held &= ~Qt::ShiftModifier;
    Q_EMIT keyPressed(QKeySequence(QKeyCombination(held, Qt::Key(key))));
}

ShortcutsDialog::ShortcutsDialog(std::vector<ShortcutRow> rows, std::vector<std::pair<QKeySequence, QString>> reserved,
                                 QWidget *parent)
    : QDialog(parent),
      m_rows(std::move(rows)),
      m_reserved(std::move(reserved)),
      m_list(new QTreeWidget(this)),
      m_search(new SearchField(tr("Search actions and keys"), m_list, this)),
      m_editor(new KeyField(this)),
      m_message(new QLabel(this)),
      m_label(new QLabel(this)),
      m_take(new QPushButton(this)),
      m_clear(new QPushButton(tr("&Remove Key"), this)),
      m_reset(new QPushButton(tr("Re&set"), this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    createList();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(createEditorRow());
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    layout->addWidget(m_message);
    layout->addWidget(createButtons());
    connect(m_search, &SearchField::searched, this, &ShortcutsDialog::filter);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_search->setFocus();
    const QSize wanted(100 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void ShortcutsDialog::createList()
{
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("By default")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    const QIcon none = blankIcon(m_list->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_list));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        auto *item = new QTreeWidgetItem(m_list, {m_rows[row].text});
        // Texts stand below each other, also where there is no icon.
        item->setIcon(0, m_rows[row].icon.isNull() ? none : m_rows[row].icon);
        showRow(row);
    }
    // Keys are short and always seen as a whole; actions have the rest.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_editor->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *ShortcutsDialog::createEditorRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_label->setText(tr("&New key:"));
    m_label->setBuddy(m_editor);
    layout->addWidget(m_label);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_reset);
    connect(m_editor, &KeyField::keyPressed, this, &ShortcutsDialog::enter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (const ShortcutRow *chosen = current())
            assign(std::size_t(chosen - m_rows.data()), {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const ShortcutRow *chosen = current())
            enter(chosen->byDefault);
    });
    return row;
}

QWidget *ShortcutsDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *resetAll = buttons->addButton(tr("Reset &All"), QDialogButtonBox::ResetRole);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    m_take->hide();
    for (QPushButton *button : {m_take, m_clear, m_reset, resetAll})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::takeFromOther);
    return buttons;
}

/// Enter in the list goes to the field instead of ending the dialog.
void ShortcutsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || !(m_list->hasFocus() || m_editor->hasFocus()))
        QDialog::keyPressEvent(event);
}

ShortcutRow *ShortcutsDialog::current()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_rows[std::size_t(row)];
}

void ShortcutsDialog::filter(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QString text = m_rows[row].text + u' ' + native(m_rows[row].key);
        const bool matches = std::ranges::all_of(wanted, [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        QTreeWidgetItem *item = m_list->topLevelItem(int(row));
        item->setHidden(!matches);
        first = matches && !first ? item : first;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
}

void ShortcutsDialog::showCurrent()
{
    const ShortcutRow *row = current();
    for (QWidget *control :
         {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_reset)})
        control->setEnabled(row);
    m_take->hide();
    say({});
    if (!row)
        return;
    const QSignalBlocker quiet(m_editor);
    m_editor->setKeySequence(row->key);
    m_editor->setAccessibleName(tr("New key for “%1”").arg(row->text));
}

/// A key that was changed is set off by bold letters.
void ShortcutsDialog::showRow(std::size_t row)
{
    QTreeWidgetItem *item = m_list->topLevelItem(int(row));
    const auto show = [item](int column, const QKeySequence &key) {
        item->setText(column, key.isEmpty() ? u"—"_qs : native(key));
        item->setData(column, Qt::AccessibleTextRole, key.isEmpty() ? QVariant(tr("no key")) : QVariant());
    };
    show(1, m_rows[row].key);
    show(2, m_rows[row].byDefault);
    QFont font = m_list->font();
    font.setBold(m_rows[row].key != m_rows[row].byDefault);
    item->setFont(1, font);
}

QString ShortcutsDialog::refusal(const QKeySequence &key) const
{
    const QKeyCombination one = key[0];
    const bool modified = one.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!modified && !standsAlone(one.key()))
        return tr("“%1” is needed for typing and moving. Hold Ctrl or Alt, or use a function key.").arg(native(key));
    const auto menu = std::ranges::find(m_reserved, key, &std::pair<QKeySequence, QString>::first);
    return menu == m_reserved.end() ? QString() : tr("“%1” opens the menu “%2”.").arg(native(key), menu->second);
}

/// Takes one key; Esc alone leaves the field.
void ShortcutsDialog::enter(const QKeySequence &typed)
{
    ShortcutRow *row = current();
    if (!row)
        return;
    const QKeySequence key = typed.isEmpty() ? typed : QKeySequence(typed[0]);
    showCurrent();
    if (key == QKeySequence(Qt::Key_Escape))
        return m_list->setFocus(Qt::OtherFocusReason);
    if (const QString why = key.isEmpty() ? QString() : refusal(key); !why.isEmpty())
        return say(why);
    const auto other = std::ranges::find_if(m_rows, [&](const ShortcutRow &each) {
        return !key.isEmpty() && each.key == key && &each != row;
    });
    if (other == m_rows.end())
        return assign(std::size_t(row - m_rows.data()), key);
    m_wanted = key;
    say(tr("“%1” belongs to “%2”, which would be left without a key.").arg(native(key), other->text));
    m_take->setText(tr("&Take It from “%1”").arg(QString(other->text).replace(u'&', u"&&"_qs)));
    m_take->show();
}

void ShortcutsDialog::assign(std::size_t row, const QKeySequence &key)
{
    m_rows[row].key = key;
    showRow(row);
    showCurrent();
    say(key.isEmpty() ? tr("“%1” has no key.").arg(m_rows[row].text)
                      : tr("“%1” has the key “%2”.").arg(m_rows[row].text, native(key)));
}

void ShortcutsDialog::takeFromOther()
{
    const ShortcutRow *row = current();
    if (!row)
        return;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].key == m_wanted)
            assign(i, {});
    assign(std::size_t(row - m_rows.data()), m_wanted);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::resetAll()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].key = m_rows[row].byDefault;
        showRow(row);
    }
    showCurrent();
    say(tr("All keys are as by default."));
}

void ShortcutsDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
}

} // namespace sliceboard
