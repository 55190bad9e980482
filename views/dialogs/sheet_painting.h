// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/export/picture_sheets.h"

#include <QBasicTimer>
#include <QImage>
#include <QObject>

namespace sliceboard {

/// Paints a sheet into a picture strip by strip, from the top, so that the window answers meanwhile: a sheet may show
/// thousands of hosts. The sheets must outlive it or its stop().
class SheetPainting : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the place of an earlier one. What is not painted yet shows `before`, drawn to the size. What takes no time is
    /// there on return.
    void start(const PictureSheets &sheets, int sheet, const QSize &pixels, const QImage &before);
    void stop() { m_timer.stop(); }
    bool isPainting() const { return m_timer.isActive(); }
    /// As far as it is painted.
    const QImage &image() const { return m_image; }

Q_SIGNALS:
    void progressed();
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void paintSome();
    void paintStrip(int rows);

    const PictureSheets *m_sheets = nullptr;
    int m_sheet = 0;
    QImage m_image;
    QBasicTimer m_timer;
    int m_done = 0; ///< rows of pixels
    int m_rows = 0; ///< that the next strip has
};

} // namespace sliceboard
