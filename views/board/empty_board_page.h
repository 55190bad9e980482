// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <functional>

namespace sliceboard {

class BoardView;

/// What can be done where a board says that there are no hosts: a button for each way to go on, below that text. It
/// stands beside the board, not in it, so that Tab and screen readers come to it as to any other buttons.
class EmptyBoardPage : public QWidget {
    Q_OBJECT

public:
    EmptyBoardPage(BoardView &board, QWidget *parent);

    void addButton(const QString &text, const std::function<void()> &run);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    BoardView &m_board;
};

} // namespace sliceboard
