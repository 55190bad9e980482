// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace sliceboard {

/// A line to search a list by: it tells the text once typing pauses, Esc clears it, Down goes to the list.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const QString &placeholder, QWidget *list, QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_list;
    QTimer m_pause;
};

} // namespace sliceboard
