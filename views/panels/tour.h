// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <vector>

namespace sliceboard {

/// One step of a tour: what it says, and the part of the window that it speaks of.
struct TourStep {
    QString title;
    QString text;
    QPointer<QWidget> about;
};

/// A callout over a window that leads from one part of it to the next. Nothing is locked: the window can be used
/// meanwhile. Esc or Skip ends it. Its buttons have no letters of their own, which would take those of the menus.
class Tour : public QFrame {
    Q_OBJECT

public:
    Tour(std::vector<TourStep> steps, QWidget *window);

    int step() const { return m_step; }
    QString text() const { return m_text->text(); }

Q_SIGNALS:
    void announced(const QString &text); ///< to be read out
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void go(int step);
    void place();
    void end();

    std::vector<TourStep> m_steps;
    int m_step = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    QWidget *m_marker; ///< a frame around what the step is about
};

} // namespace sliceboard
