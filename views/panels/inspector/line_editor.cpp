// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/line_editor.h"

#include <QKeyEvent>

namespace sliceboard {

LineEditor::LineEditor(const QString &placeholder, QWidget *parent)
    : ValueEditor(parent), m_line(new QLineEdit(this)), m_placeholder(placeholder)
{
    fillWith(*this, *m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::commit);
}

/// A line that loses the focus because it is deleted ends the typing once more, when nothing of the editor is left.
LineEditor::~LineEditor() { m_line->disconnect(this); }

void LineEditor::setValue(const QVariant &value)
{
    m_shown = value.toString();
    m_line->setPlaceholderText(m_placeholder);
    if (isTyping() || m_line->text() == m_shown)
        return;
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
}

void LineEditor::setSeveral()
{
    m_shown.clear();
    m_line->setPlaceholderText(severalValuesText());
    if (!isTyping())
        m_line->clear();
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escape || !m_line->isModified())
        return ValueEditor::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        m_line->setText(m_shown);
    event->accept();
    return true;
}

void LineEditor::commit()
{
    if (!m_line->isModified())
        return;
    m_line->setModified(false);
    if (m_line->text() != m_shown)
        Q_EMIT edited(m_line->text());
}

} // namespace sliceboard
