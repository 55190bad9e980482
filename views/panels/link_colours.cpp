// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/link_colours.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

namespace sliceboard {
namespace {

void readAgain(QLabel &label)
{
    const bool hasLink = label.text().contains(u"<a "_qs, Qt::CaseInsensitive);
    if (!hasLink || label.textFormat() == Qt::PlainText || label.textFormat() == Qt::MarkdownText)
        return;
    const QString text = label.text();
    label.clear(); // the same text would not be read again
    label.setText(text);
}

void colourLinks(QTextDocument &document, const QColor &colour)
{
    QTextCharFormat coloured;
    coloured.setForeground(colour);
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(coloured);
        }
}

} // namespace

LinkColours::LinkColours(QCoreApplication *application) : QObject(application)
{
    application->installEventFilter(this);
}

bool LinkColours::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::PaletteChange)
        return false;
    if (auto *label = qobject_cast<QLabel *>(watched))
        readAgain(*label);
    else if (auto *page = qobject_cast<QTextEdit *>(watched); page && page->isReadOnly())
        colourLinks(*page->document(), page->palette().color(QPalette::Link));
    return false;
}

} // namespace sliceboard
