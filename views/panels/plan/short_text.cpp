// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/plan/short_text.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace sliceboard {

ShortText::ShortText(int mostLines, QWidget *parent) : QScrollArea(parent), m_label(new QLabel), m_mostLines(mostLines)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(m_label);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    m_label->setAutoFillBackground(false);
}

void ShortText::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
    updateGeometry();
}

QSize ShortText::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int width = std::max(viewport()->width(), 10 * line);
    return {20 * line, std::min(m_label->heightForWidth(width), m_mostLines * line)};
}

QSize ShortText::minimumSizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {10 * line, std::min(sizeHint().height(), 2 * line)};
}

void ShortText::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Only what scrolls is worth a stop of the Tab key.
    setFocusPolicy(verticalScrollBar()->maximum() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace sliceboard
