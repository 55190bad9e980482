// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_sources.h"

namespace sliceboard {

const FindingMarks &FilterSources::findingsAbout(const EntityRef &ref)
{
    if (!m_isGathered)
        gather();
    static const FindingMarks none;
    const auto found = m_findings.find(ref);
    return found == m_findings.end() ? none : found->second;
}

void FilterSources::gather()
{
    m_isGathered = true;
    for (const Finding &finding : m_checker->findings()) {
        const bool isWaived = m_checker->waiverOf(finding) != nullptr;
        const auto mark = [&](const EntityRef &ref) {
            FindingMarks &marks = m_findings[ref];
            if (isWaived)
                marks.isWaived = true;
            else
                marks.severities |= 1u << unsigned(finding.severity);
            marks.rules.push_back(finding.rule);
        };
        mark(finding.subject);
        for (const EntityRef &other : finding.others)
            mark(other);
    }
}

void FilterSources::forgetFindings()
{
    m_findings.clear();
    m_isGathered = false;
}

const MemoryRoom &FilterSources::room(const Gpu &gpu)
{
    const auto found = m_rooms.find(gpu.id);
    return found != m_rooms.end() ? found->second : m_rooms.emplace(gpu.id, roomOf(facts(), gpu)).first->second;
}

} // namespace sliceboard
