// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/cut_text_tips.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

namespace sliceboard {
namespace {

/// The text of a cell that is not to be read whole; empty: there is none.
QString cutText(const QTreeView &list, const QModelIndex &index)
{
    const QRect seen = list.visualRect(index) & list.viewport()->rect();
    const bool isCut = index.isValid() && list.sizeHintForIndex(index).width() > seen.width();
    return isCut ? index.data().toString() : QString();
}

} // namespace

CutTextTips::CutTextTips(QCoreApplication *application) : QObject(application)
{
    application->installEventFilter(this);
}

bool CutTextTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *list = qobject_cast<QTreeView *>(watched->parent());
    if (!list || list->viewport() != watched)
        return false;
    const auto &help = *static_cast<QHelpEvent *>(event);
    const QModelIndex index = list->indexAt(help.pos());
    const QString text = cutText(*list, index);
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() || tip.startsWith(text))
        return false;
    const bool isRich = Qt::mightBeRichText(tip);
    const QString all = tip.isEmpty() ? text : isRich ? text.toHtmlEscaped() + u"<br>"_qs + tip : text + u'\n' + tip;
    QToolTip::showText(help.globalPos(), all, list->viewport(), list->visualRect(index));
    return true;
}

} // namespace sliceboard
