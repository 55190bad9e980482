// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/filter_field.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace sliceboard {
namespace {

constexpr int kLinesShown = 12;
constexpr int kTextRole = Qt::UserRole; ///< what replaces the word

} // namespace

FilterField::FilterField(const Checker &checker, QWidget *parent) : QLineEdit(parent), m_checker(checker)
{
    m_completer.setModel(&m_lines);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(kLinesShown);
    m_completer.setWidget(this);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterField::take);
    connect(this, &QLineEdit::textEdited, this, [this] { suggest(false); });
}

bool FilterField::isListOpen() const { return m_completer.popup()->isVisible(); }

bool FilterField::isListUsed() const { return isListOpen() && m_completer.popup()->currentIndex().isValid(); }

/// Without being asked, only for a word that has begun.
void FilterField::suggest(bool always)
{
    m_completion = completeFilter(m_checker, text(), cursorPosition());
    const QString word = text().mid(m_completion.from, cursorPosition() - m_completion.from);
    auto &all = m_completion.suggestions;
    std::erase_if(all, [&](const FilterSuggestion &suggestion) { return suggestion.text == word; });
    if (all.empty() || (word.isEmpty() && !always)) {
        m_completer.popup()->hide();
        return;
    }
    m_lines.clear();
    for (const FilterSuggestion &suggestion : all) {
        const QString meaning = suggestion.meaning;
        auto *line = new QStandardItem(meaning.isEmpty() ? suggestion.text : suggestion.text + u"   "_qs + meaning);
        line->setData(suggestion.text, kTextRole);
        m_lines.appendRow(line);
    }
    m_completer.complete();
    m_completer.popup()->setCurrentIndex({}); // Enter takes only what was chosen
}

void FilterField::take(const QModelIndex &index)
{
    const auto row = std::size_t(index.row());
    if (row >= m_completion.suggestions.size())
        return;
    QString taken = m_completion.suggestions[row].text;
    const bool isWhole = !taken.endsWith(u':') && !taken.endsWith(u'=');
    const QString rest = text().mid(cursorPosition());
    if (isWhole && !rest.startsWith(u' '))
        taken += u' ';
    setText(text().left(m_completion.from) + taken + rest);
    setCursorPosition(int(m_completion.from + taken.size()));
    if (!isWhole)
        suggest(false);
}

/// Tab belongs to the list while a line of it is chosen; the list asks this field first.
bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && isListUsed()) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListUsed())
            return event->ignore();
        m_completer.popup()->hide();
        Q_EMIT entered(event->modifiers().testFlag(Qt::ShiftModifier));
        return event->accept();
    case Qt::Key_Escape:
        if (isListOpen())
            return event->ignore();
        Q_EMIT left();
        return event->accept();
    case Qt::Key_Down:
        if (!isListOpen())
            return suggest(true);
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace sliceboard
