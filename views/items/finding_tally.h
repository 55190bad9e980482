// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <QString>

namespace sliceboard {

/// Findings of one severity.
struct SeverityCount {
    Severity severity = Severity::Off;
    int count = 0; ///< 0: none of its own, but one elsewhere is about it
    bool operator==(const SeverityCount &) const = default;
};

/// How many findings of each severity there are about something; waived ones left out. Severities are never added up:
/// one error among seventy notes is one error.
struct FindingTally {
    Severity worst = Severity::Off; ///< also of findings elsewhere that name it
    FindingCounts counts;
    int notes = 0; ///< (Severity::Info) that are told in words, but are neither in `counts` nor on badges

    void add(const FindingTally &other);
    /// The severities that there are, the worst first.
    std::vector<SeverityCount> parts() const;
    /// For where there is one mark: how many there are of the worst, and how many others, "1 +70"; empty for none.
    QString text() const;
    /// "1 error, 70 unknown, 2 infos.", or "No findings."
    QString sentence() const;
};

/// What is about one entity, notes (Severity::Info) included.
FindingTally tallyAbout(const Checker &checker, const EntityRef &ref);
/// What the entity itself is the subject of, with notes apart.
FindingTally tallyOf(const Checker &checker, const EntityRef &ref);
/// Findings about it whose subject is neither the entity nor anything in it, with notes apart.
FindingTally tallyFromOutside(const Checker &checker, const EntityRef &ref);
/// What badges of clusters and hosts show: about them and about all that is in them, with notes apart. O(what is in it).
FindingTally tallyWithin(const Checker &checker, const EntityRef &ref);
/// The same without what comes from outside: these add up from hosts to clusters.
FindingTally tallyInside(const Checker &checker, const Host &host);

} // namespace sliceboard
