// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/finding.h"

#include <functional>
#include <unordered_map>

namespace sliceboard {

/// How many findings of each severity; waived ones apart.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int unknown = 0;
    int infos = 0;
    int waived = 0;
    bool operator==(const FindingCounts &) const = default;
    /// Findings that count, at this severity or worse.
    int atLeast(Severity severity) const;
    void count(Severity severity, bool waived, int step);
};

/// Counts findings that are not kept in a store.
FindingCounts countOf(const std::vector<Finding> &findings, const std::function<bool(const Finding &)> &isWaived);

/// Findings that came and went.
struct FindingChange {
    std::vector<Finding> added;
    std::vector<Finding> removed;
    bool isEmpty() const { return added.empty() && removed.empty(); }
};

/// Findings by the entity that was checked, with their counts; knows which other entities they are about.
class FindingStore {
public:
    using IsWaived = std::function<bool(const Finding &)>;

    /// Puts the findings of one subject in place of the old ones and notes the difference.
    void replace(const EntityRef &subject, std::vector<Finding> findings, const IsWaived &isWaived,
                 FindingChange &change);
    void clear() { *this = {}; }
    void recount(const IsWaived &isWaived);

    const std::vector<Finding> *of(const EntityRef &subject) const;
    std::vector<Finding> all() const;
    std::vector<Finding> about(const EntityRef &ref) const;
    Severity worst(const EntityRef &ref) const;
    const FindingCounts &counts() const { return m_counts; }

private:
    struct Kept {
        std::vector<Finding> findings;
        std::vector<bool> waived;
    };
    void drop(const EntityRef &subject, const Kept &kept);
    void keep(const EntityRef &subject, Kept &kept, const IsWaived &isWaived);

    std::unordered_map<EntityRef, Kept> m_bySubject;
    std::unordered_map<EntityRef, std::vector<EntityRef>> m_mentionedBy; ///< subjects, once per finding
    FindingCounts m_counts;
};

/// The difference of two lists of findings, in their order.
void difference(const std::vector<Finding> &before, const std::vector<Finding> &after, FindingChange &change);

} // namespace sliceboard
