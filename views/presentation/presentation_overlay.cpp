// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/presentation/presentation_overlay.h"

#include <QPaintEvent>

namespace sliceboard {
namespace {

constexpr int kSpotRadius = 34;
constexpr int kSpotLine = 5;

} // namespace

PresentationOverlay::PresentationOverlay(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"presentation-overlay"_qs);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void PresentationOverlay::setBoard(const QRect &board)
{
    m_board = board;
    update();
}

void PresentationOverlay::setMarks(std::vector<QRectF> marks)
{
    m_marks = std::move(marks);
    update();
}

void PresentationOverlay::setWatermark(const QString &text)
{
    m_watermark = text;
    update();
}

void PresentationOverlay::setSpotShown(bool shown)
{
    m_isSpotShown = shown;
    update(spotRect());
}

void PresentationOverlay::moveSpot(const QPoint &point)
{
    if (m_isSpotShown)
        update(spotRect());
    m_spot = point;
    if (m_isSpotShown)
        update(spotRect());
}

void PresentationOverlay::setBlack(bool black)
{
    m_isBlack = black;
    update();
}

void PresentationOverlay::setNote(const QString &text)
{
    m_note = text;
    update();
}

QRect PresentationOverlay::spotRect() const
{
    const int reach = kSpotRadius + 2 * kSpotLine;
    return {m_spot - QPoint(reach, reach), QSize(2 * reach, 2 * reach)};
}

void PresentationOverlay::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_isBlack) {
        painter.fillRect(event->rect(), Qt::black);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const StepPainter step(Theme::of(palette()), font(), StepPainter::pointSizeIn(*window()));
    painter.save();
    painter.setClipRect(m_board);
    step.paintWatermark(painter, m_board, m_watermark);
    painter.translate(m_board.topLeft());
    step.paintMarks(painter, m_marks);
    painter.restore();
    if (!m_note.isEmpty())
        step.paintChip(painter, {16, 16}, m_note);
    if (m_isSpotShown)
        paintSpot(painter);
}

/// A ring in a light and a dark line: seen on every ground and without colours.
void PresentationOverlay::paintSpot(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.card, 2.4 * kSpotLine));
    painter.drawEllipse(m_spot, kSpotRadius, kSpotRadius);
    painter.setPen(QPen(theme.text, kSpotLine));
    painter.drawEllipse(m_spot, kSpotRadius, kSpotRadius);
}

} // namespace sliceboard
