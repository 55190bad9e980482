// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_room.h"
#include "model/rules/checker.h"

#include <unordered_map>

namespace sliceboard {

/// Which findings are about an entity.
struct FindingMarks {
    unsigned severities = 0; ///< bits 1 << Severity of those that count
    bool isWaived = false; ///< a waiver in force covers one
    std::vector<const Rule *> rules; ///< of all, waived ones too
};

/// What a filter asks beside the design itself. Remembers what is dear, until forget().
class FilterSources {
public:
    explicit FilterSources(const Checker &checker) : m_checker(&checker) { }

    Facts facts() const { return m_checker->facts(); }
    /// Gathered for all entities at the first question.
    const FindingMarks &findingsAbout(const EntityRef &ref);
    const MemoryRoom &room(const Gpu &gpu);

    /// The findings have changed.
    void forgetFindings();
    /// The design has changed.
    void forgetRooms() { m_rooms.clear(); }

private:
    void gather();

    const Checker *m_checker;
    std::unordered_map<EntityRef, FindingMarks> m_findings;
    bool m_isGathered = false;
    std::unordered_map<GpuId, MemoryRoom> m_rooms;
};

} // namespace sliceboard
