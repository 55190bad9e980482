// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"
#include "views/board/board_view.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QScrollBar>

namespace sliceboard::bench {

/// The board in a window on a large screen.
struct Screen {
    explicit Screen(int hosts)
        : document(sliceboard::testing::bigDesign(hosts)),
          checker(document, sliceboard::shippedCatalog()),
          selection(document),
          view(document, checker, selection),
          picture(1920, 1080, QImage::Format_RGB32)
    {
        view.setWindowFlag(Qt::FramelessWindowHint);
        view.resize(1920, 1080);
        view.show();
        QApplication::processEvents();
        frame();
    }
    template <class Event> void send(Event event) { QApplication::sendEvent(view.viewport(), &event); }
    /// Paints the whole board.
    void frame() { view.viewport()->render(&picture); }
    /// Has the window paint what has changed in it, now.
    void refresh()
    {
        QEvent request(QEvent::UpdateRequest);
        QApplication::sendEvent(&view, &request);
    }

    Document document;
    Checker checker;
    Selection selection;
    BoardView view;
    QImage picture;
};

} // namespace sliceboard::bench
