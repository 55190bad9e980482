// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <functional>

// A user's hand in dialogs.
namespace sliceboard::testing {

/// Does something with the next modal dialog, and closes it if it is still there.
template <class Dialog> void whenDialogAsks(QObject &context, const std::function<void(Dialog &)> &answer)
{
    auto *timer = new QTimer(&context);
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, &context, [timer, answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        answer(*dialog);
        if (dialog->isVisible())
            dialog->close();
    });
    timer->start();
}

/// Groups and rows that are shown: "Added (1)", "second column | third column".
inline QStringList shownRows(const QTreeWidget &list)
{
    QStringList texts;
    for (int group = 0; group < list.topLevelItemCount(); ++group) {
        if (list.topLevelItem(group)->isHidden())
            continue;
        texts += list.topLevelItem(group)->text(0);
        for (int i = 0; i < list.topLevelItem(group)->childCount(); ++i)
            if (const QTreeWidgetItem *item = list.topLevelItem(group)->child(i); !item->isHidden())
                texts += QStringLiteral("%1 | %2").arg(item->text(1), item->text(2));
    }
    return texts;
}

/// The row below a group one of whose texts has this part.
inline QTreeWidgetItem *rowWith(const QTreeWidget &list, const char *part)
{
    for (int group = 0; group < list.topLevelItemCount(); ++group)
        for (int i = 0; i < list.topLevelItem(group)->childCount(); ++i) {
            QTreeWidgetItem *item = list.topLevelItem(group)->child(i);
            for (int column = 0; column < 3; ++column)
                if (item->text(column).contains(QString::fromUtf8(part)))
                    return item;
        }
    return nullptr;
}

/// The button with this text, mnemonics apart.
inline QPushButton *buttonNamed(QWidget &in, const char *text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>())
        if (one->text().remove(u'&') == QString::fromUtf8(text))
            return one;
    return nullptr;
}

} // namespace sliceboard::testing
