// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/sheet_painting.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <memory>

namespace sliceboard {

/// One sheet of a picture, as large as there is room for.
class SheetCanvas : public QWidget {
    Q_OBJECT

public:
    explicit SheetCanvas(QWidget *parent);

    void setSheet(const PictureSheets *sheets, int sheet);
    const QImage &image() const { return m_painting->image(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:

    const PictureSheets *m_sheets = nullptr;
    int m_sheet = 0;
    SheetPainting *m_painting; ///< anew when the size or the sheet changes
    bool m_isNew = true; ///< what is painted is of another sheet
};

/// The sheets of a picture, to be turned.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    /// Goes on to show the sheet with the same number, if there is one.
    void setSheets(std::unique_ptr<PictureSheets> sheets);
    int sheet() const { return m_sheet; }
    int count() const { return m_sheets ? m_sheets->count() : 0; }
    /// What is shown, as far as it is painted.
    const QImage &image() const { return m_canvas->image(); }
    /// Paints the sheet once more, with twice the pixels that it has on the screen at full size or as many as can be; copied()
    /// tells the picture. Other sheets before that: it is not told.
    void startCopy();

Q_SIGNALS:
    void copied(const QImage &picture);

private:
    QToolButton *addTurn(const QString &text, Qt::ArrowType arrow, int step);
    void turnTo(int sheet);

    std::unique_ptr<PictureSheets> m_sheets;
    int m_sheet = 0;
    SheetCanvas *m_canvas;
    QWidget *m_turning;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_number;
    SheetPainting *m_copy;
};

} // namespace sliceboard
