// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/presentation/step_painter.h"

#include <QWidget>

#include <optional>

namespace sliceboard {

/// What lies over a presentation and lets every click through: frames, watermark, pointer spot, keys, black screen.
class PresentationOverlay : public QWidget {
    Q_OBJECT

public:
    explicit PresentationOverlay(QWidget *parent);

    /// Where the board is; frames and watermark stay within it.
    void setBoard(const QRect &board);
    void setMarks(std::vector<QRectF> marks);
    void setWatermark(const QString &text);
    const QString &watermark() const { return m_watermark; }
    void setSpotShown(bool shown);
    bool isSpotShown() const { return m_isSpotShown; }
    void moveSpot(const QPoint &point);
    void setBlack(bool black);
    bool isBlack() const { return m_isBlack; }
    /// A few words in the upper left corner; empty: none.
    void setNote(const QString &text);
    const QString &note() const { return m_note; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSpot(QPainter &painter) const;
    QRect spotRect() const;

    QRect m_board;
    std::vector<QRectF> m_marks;
    QString m_watermark;
    QString m_note;
    QPoint m_spot;
    bool m_isSpotShown = false;
    bool m_isBlack = false;
};

} // namespace sliceboard
