// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/ways_out.h"

#include <QFrame>

namespace sliceboard {

/// A small card at the pointer after a drop that was refused or broke a rule: what was wrong, a button for each way
/// out, and one that takes back what was done. It takes no focus and goes with the next click on the board, the next edit,
/// or Esc, wherever in its window the keyboard is.
class WayOutBar : public QFrame {
    Q_OBJECT

public:
    /// `isDone`: the drop was carried out in spite of its findings, and is undone before a way out is taken.
    WayOutBar(Document &document, const std::vector<WayOut> &ways, const DropPreview &refused, bool isDone,
              QWidget *viewport);
    /// Beside a point of the viewport, inside of it.
    void showAt(const QPoint &point);
    /// Shows such a bar there; the sentence for assistive technology.
    static QString offer(Document &document, const std::vector<WayOut> &ways, const DropPreview &refused, bool isDone,
                         QWidget *viewport, const QPoint &point);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize fittingSize() const;
    void undo();
    void take(const WayOut &way, bool isDone);

    Document &m_document;
};

} // namespace sliceboard
