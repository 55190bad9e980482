// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/suggest_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace sliceboard {

SuggestEditor::SuggestEditor(Suggestions suggestions, const QString &placeholder, QWidget *parent)
    : ValueEditor(parent), m_suggest(std::move(suggestions)), m_combo(new QComboBox(this)), m_placeholder(placeholder)
{
    fillWith(*this, *m_combo);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(15);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->installEventFilter(this);
    m_combo->lineEdit()->installEventFilter(this);
    fill();
    showText({});
    connect(m_combo, &QComboBox::activated, this, [this] {
        m_combo->lineEdit()->setModified(true);
        commit();
    });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // Enter on a suggestion ends the typing, too; what was picked follows at once.
        const QAbstractItemView *popup = m_combo->completer()->popup();
        if (!popup->isVisible() || !popup->selectionModel()->hasSelection())
            commit();
    });
}

/// A line that loses the focus because it is deleted ends the typing once more, when nothing of the editor is left.
SuggestEditor::~SuggestEditor() { m_combo->lineEdit()->disconnect(this); }

void SuggestEditor::setValue(const QVariant &value)
{
    m_shown = value.toString();
    m_combo->lineEdit()->setPlaceholderText(m_placeholder);
    if (!isTyping())
        showText(textOf(m_shown));
}

void SuggestEditor::setSeveral()
{
    m_shown.clear();
    m_combo->lineEdit()->setPlaceholderText(severalValuesText());
    if (!isTyping())
        showText({});
}

void SuggestEditor::dropTyping() { m_combo->lineEdit()->setModified(false); }

bool SuggestEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched == m_combo->lineEdit() && !isTyping())
            fill();
        break;
    case QEvent::Wheel:
        event->ignore();
        return true;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (watched == m_combo->lineEdit() && takeBack(event))
            return true;
        break;
    default:
        break;
    }
    return ValueEditor::eventFilter(watched, event);
}

bool SuggestEditor::isTyping() const { return m_combo->lineEdit()->hasFocus() && m_combo->lineEdit()->isModified(); }

/// Esc gives back the value that was there.
bool SuggestEditor::takeBack(QEvent *event)
{
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !m_combo->lineEdit()->isModified())
        return false;
    if (event->type() == QEvent::KeyPress)
        showText(textOf(m_shown));
    event->accept();
    return true;
}

void SuggestEditor::fill()
{
    const QString text = m_combo->lineEdit()->text();
    m_suggestions = m_suggest();
    m_combo->clear();
    for (const Suggestion &suggestion : m_suggestions)
        m_combo->addItem(suggestion.text);
    showText(text);
}

void SuggestEditor::showText(const QString &text)
{
    // The index too, or the arrow keys would start from whatever was picked last.
    m_combo->setCurrentIndex(m_combo->findText(text, Qt::MatchFixedString));
    if (m_combo->lineEdit()->text() != text)
        m_combo->setEditText(text);
    m_combo->lineEdit()->setModified(false);
    m_combo->lineEdit()->setCursorPosition(0);
}

QString SuggestEditor::textOf(const QString &value) const
{
    const auto found = std::ranges::find_if(m_suggestions, [&](const Suggestion &one) {
        return one.value.compare(value, Qt::CaseInsensitive) == 0;
    });
    return found == m_suggestions.end() ? value : found->text;
}

QString SuggestEditor::valueOf(const QString &text) const
{
    const auto found = std::ranges::find_if(m_suggestions, [&](const Suggestion &one) {
        return one.text.compare(text, Qt::CaseInsensitive) == 0;
    });
    return found == m_suggestions.end() ? text : found->value;
}

void SuggestEditor::commit()
{
    if (!m_combo->lineEdit()->isModified())
        return;
    m_combo->lineEdit()->setModified(false);
    const QString value = valueOf(m_combo->currentText().trimmed());
    if (value.compare(m_shown, Qt::CaseInsensitive) != 0)
        Q_EMIT edited(value);
}

} // namespace sliceboard
