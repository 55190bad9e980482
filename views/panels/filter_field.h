// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_completion.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace sliceboard {

/// A line for a filter, which completes the word at the cursor. Down opens the list, Enter or Tab takes what is chosen
/// in it, Esc shuts it.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(const Checker &checker, QWidget *parent = nullptr);

    QCompleter &suggestions() { return m_completer; }

Q_SIGNALS:
    void entered(bool backwards); ///< Enter, or Shift+Enter
    void left(); ///< Esc

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isListOpen() const;
    bool isListUsed() const; ///< a line of the list is chosen
    void suggest(bool always);
    void take(const QModelIndex &index);

    const Checker &m_checker;
    QCompleter m_completer;
    QStandardItemModel m_lines;
    FilterCompletion m_completion;
};

} // namespace sliceboard
