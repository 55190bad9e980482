// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/search_field.h"

#include <QKeyEvent>

namespace sliceboard {

SearchField::SearchField(const QString &placeholder, QWidget *list, QWidget *parent) : QLineEdit(parent), m_list(list)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setToolTip(placeholder); // a narrow field shows a part of it
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace sliceboard
