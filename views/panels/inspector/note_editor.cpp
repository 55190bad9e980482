// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/note_editor.h"

#include <QEvent>

namespace sliceboard {

NoteEditor::NoteEditor(QWidget *parent) : ValueEditor(parent), m_text(new QPlainTextEdit(this))
{
    fillWith(*this, *m_text);
    m_text->setTabChangesFocus(true);
    // An expanding one would take the room below the form and stand in the middle of it.
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int around = int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth();
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 5 + around); // no line is cut in half
    m_text->installEventFilter(this);
}

void NoteEditor::setValue(const QVariant &value)
{
    m_shown = value.toString();
    m_text->setPlaceholderText({});
    if (m_text->document()->isModified() && m_text->hasFocus())
        return;
    if (m_text->toPlainText() != m_shown)
        m_text->setPlainText(m_shown);
    m_text->document()->setModified(false);
}

void NoteEditor::setSeveral()
{
    setValue({});
    m_text->setPlaceholderText(severalValuesText());
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return ValueEditor::eventFilter(watched, event);
}

void NoteEditor::commit()
{
    if (!m_text->document()->isModified())
        return;
    m_text->document()->setModified(false);
    if (m_text->toPlainText() != m_shown)
        Q_EMIT edited(m_text->toPlainText());
}

} // namespace sliceboard
