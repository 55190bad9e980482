// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

namespace sliceboard::bench {

/// Beats as long as the program answers; remembers the longest pause.
class Heart : public QObject {
public:
    Heart()
    {
        m_clock.start();
        startTimer(1, Qt::PreciseTimer);
    }
    /// In ms.
    double longestPause() const { return double(m_longest) / 1e6; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, m_clock.nsecsElapsed()), m_clock.start();
    }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace sliceboard::bench
