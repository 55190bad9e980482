// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/sheet_painting.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kPaintBudget = 15; ///< milliseconds per turn of the event loop
constexpr int kFirstRows = 16; ///< pixels: until it is known how long they take

} // namespace

void SheetPainting::start(const PictureSheets &sheets, int sheet, const QSize &pixels, const QImage &before)
{
    m_sheets = &sheets;
    m_sheet = sheet;
    m_image = QImage(pixels, QImage::Format_RGB32);
    m_image.fill(Qt::white);
    if (!before.isNull())
        QPainter(&m_image).drawImage(m_image.rect(), before);
    m_done = 0;
    m_rows = kFirstRows;
    m_timer.start(0, this);
    paintSome();
}

void SheetPainting::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    paintSome();
    Q_EMIT progressed();
}

void SheetPainting::paintSome()
{
    QElapsedTimer turn;
    turn.start();
    while (m_done < m_image.height() && turn.elapsed() < kPaintBudget) {
        QElapsedTimer strip;
        strip.start();
        paintStrip(std::min(m_rows, m_image.height() - m_done));
        // Hosts that two strips share are painted twice: as few strips as there is time for.
        if (2 * strip.elapsed() < kPaintBudget)
            m_rows *= 2;
        else if (strip.elapsed() > kPaintBudget)
            m_rows = std::max(1, m_rows / 2);
    }
    if (m_done < m_image.height())
        return;
    m_timer.stop();
    Q_EMIT finished();
}

void SheetPainting::paintStrip(int rows)
{
    const QRect strip(0, m_done, m_image.width(), rows);
    QPainter painter(&m_image);
    painter.setClipRect(strip);
    const double scale = m_image.width() / m_sheets->size(m_sheet).width();
    painter.scale(scale, scale);
    const QRectF part = QRectF(strip.adjusted(0, -1, 0, 1)); // with what rounding may leave
    m_sheets->paint(painter, m_sheet, nullptr,
                    QRectF(part.left() / scale, part.top() / scale, part.width() / scale, part.height() / scale));
    m_done += rows;
}

} // namespace sliceboard
