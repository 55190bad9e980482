// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/empty_board_page.h"

#include "views/board/board_view.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr int kBelowMiddle = 44; ///< of the view, where its text ends

} // namespace

EmptyBoardPage::EmptyBoardPage(BoardView &board, QWidget *parent) : QWidget(parent), m_board(board)
{
    setObjectName(u"empty-board"_qs);
    setAccessibleName(BoardView::bareTitle());
    setAccessibleDescription(BoardView::bareHint());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    const Document &document = board.scene().document();
    connect(&document, &Document::settled, this, &EmptyBoardPage::follow);
    connect(&document, &Document::loaded, this, &EmptyBoardPage::follow);
    board.installEventFilter(this);
    board.viewport()->installEventFilter(this);
    follow();
}

void EmptyBoardPage::addButton(const QString &text, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, run);
    layout()->addWidget(button);
    follow();
}

bool EmptyBoardPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show)
        follow();
    return QWidget::eventFilter(watched, event);
}

void EmptyBoardPage::follow()
{
    const bool isEmpty = m_board.isBare();
    if (!isEmpty && isAncestorOf(window()->focusWidget()))
        m_board.setFocus(Qt::OtherFocusReason); // rather than wherever the next button is
    const QSize size = sizeHint();
    const QRect room(m_board.viewport()->mapTo(parentWidget(), QPoint()), m_board.viewport()->size());
    setGeometry({QPoint(room.center().x() - size.width() / 2, room.center().y() + kBelowMiddle), size});
    setVisible(isEmpty);
    raise();
}

} // namespace sliceboard
