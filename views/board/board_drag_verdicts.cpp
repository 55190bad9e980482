// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_drag.h"
#include "views/board/board_view.h"
#include "views/drag/drop_preview.h"

#include <QElapsedTimer>
#include <QLineF>

#include <algorithm>
#include <limits>

// The part of BoardDrag that judges targets bit by bit and says what a drop would bring.

namespace sliceboard {
namespace {

constexpr int kVerdictBudget = 4; ///< milliseconds per turn of the event loop

} // namespace

void BoardDrag::sayTarget()
{
    if (!m_session)
        return;
    const DropPreview *preview = m_session->preview();
    lookAfter();
    // What is carried by keyboard is announced once, with everything that there is to say.
    if (!m_session->lookForWaysOut(m_isCarried ? std::numeric_limits<int>::max() : DropSession::kWaysAtOnce))
        m_verdictTimer.start(0, this);
    showAim();
    if (!preview) {
        Q_EMIT statusText(tr("%1: drop it on a GPU for passthrough, on a slot for vGPU, on a host to fill its GPUs.")
                              .arg(m_session->name()),
                          keysText());
        return;
    }
    Q_EMIT statusText((preview->sentence() + u' ' + waysText()).trimmed(), keysText());
    if (m_isCarried)
        Q_EMIT announced((preview->sentence() + u' ' + waysText()).trimmed());
}

QString BoardDrag::keysText() const
{
    return m_isCarried ? tr("Tab: next · N: next allowed · /: find · H: host · C: copy · Enter: drop · Esc: let go")
                       : dragKeysText();
}

/// Ways out with the keys that take them while something is carried.
QString BoardDrag::waysText() const
{
    QStringList texts;
    int number = 0;
    for (const WayOut &way : m_session->knownWaysOut())
        texts.append(u"%1: %2."_qs.arg(++number).arg(way.title));
    return texts.isEmpty() ? QString() : tr("Instead:") + u' ' + texts.join(u' ') + u' ';
}

/// Host by host, the nearest to the pointer first, so that verdicts come to the screen in few pieces.
std::vector<const Gpu *> BoardDrag::unjudgedInSight() const
{
    std::vector<std::pair<double, const Gpu *>> gpus;
    for (const Gpu *gpu : m_view.gpusInSight())
        if (!m_session->hasTargets(gpu->id))
            gpus.emplace_back(QLineF(m_view.rectOf(m_document.index().hostOf(gpu->id)).center(), m_point).length(),
                              gpu);
    std::ranges::stable_sort(gpus, {}, [](const auto &gpu) { return gpu.first; });
    std::vector<const Gpu *> sorted;
    std::ranges::transform(gpus, std::back_inserter(sorted), [](const auto &gpu) { return gpu.second; });
    return sorted;
}

/// Verdicts for what is in sight, and ways out of the drop that is aimed at: as much at once as the time of a frame
/// allows. What is not judged yet looks as it does without a drag.
void BoardDrag::fillVerdicts()
{
    QElapsedTimer timer;
    timer.start();
    m_verdictTimer.stop();
    if (m_session->preview() && !m_session->hasWaysOut()) {
        if (m_session->lookForWaysOut(DropSession::kWaysAtOnce))
            sayTarget();
        else
            m_verdictTimer.start(0, this);
    }
    for (const Gpu *gpu : unjudgedInSight()) {
        m_session->targets(*gpu);
        if (timer.elapsed() >= kVerdictBudget) {
            m_verdictTimer.start(0, this);
            break;
        }
    }
    showAim();
}

} // namespace sliceboard
