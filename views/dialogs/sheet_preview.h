// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/export/picture_sheets.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <memory>

namespace sliceboard {

/// One sheet of a picture, as large as there is room for.
class SheetCanvas : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setSheet(const PictureSheets *sheets, int sheet);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage paintedAt(const QSize &size) const;

    const PictureSheets *m_sheets = nullptr;
    int m_sheet = 0;
    QImage m_image; ///< painted anew when the size or the sheet changes
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
    /// The sheet that is shown as pixels, twice as many as on the screen or as many as can be.
    QImage image() const;

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
};

} // namespace sliceboard
