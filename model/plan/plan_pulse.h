// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <functional>

namespace sliceboard {

/// Hears how much of a plan is made, from 0 to 1; false stops it.
using PlanHearer = std::function<bool(double done)>;

/// Tells a hearer how far the making of a plan is, and remembers that it was stopped.
class PlanPulse {
public:
    explicit PlanPulse(PlanHearer hearer) : m_hearer(std::move(hearer)) { }

    /// What follows is this part of the whole.
    void enter(double from, double to)
    {
        m_from = from;
        m_to = to;
    }
    /// So much of the part is done; less than was told before counts as that. Whether to go on.
    bool beat(double done)
    {
        m_told = std::max(m_told, m_from + (m_to - m_from) * done);
        m_isStopped = m_isStopped || (m_hearer && !m_hearer(m_told));
        return !m_isStopped;
    }
    bool isStopped() const { return m_isStopped; }

private:
    PlanHearer m_hearer;
    double m_from = 0;
    double m_to = 1;
    double m_told = 0;
    bool m_isStopped = false;
};

} // namespace sliceboard
