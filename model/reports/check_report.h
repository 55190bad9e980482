// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/design_places.h"
#include "model/rules/checker.h"

#include <QJsonObject>

namespace sliceboard {

/// The version of the JSON report. Grows when a key changes its meaning or goes; new keys do not count.
inline constexpr int kCheckReportSchema = 1;

/// Everything a check has to say about a design, in the order in which reports print it. Holds the checker's facts:
/// use it before the design changes.
struct CheckReport {
    struct Row {
        Finding finding;
        const Waiver *waiver = nullptr; ///< in force over the finding; it counts no more
    };

    QString file; ///< as the user named it
    Facts facts;
    std::vector<Row> rows; ///< worst first, then by subject and rule; waived ones last
    std::vector<std::pair<Waiver, WaiverState>> waivers;
    FindingCounts counts;
    const RuleBook *rules = nullptr; ///< the rules that were checked
    std::vector<Error> houseRuleErrors; ///< house rules that could not be read and were not checked
};

/// `bytes`: the design file, for the places of errors in its house rules; empty: there is none.
CheckReport checkReport(const Checker &checker, const QString &file, std::string_view bytes = {});

/// For people: findings by severity with way out, rule and source; then waivers, changed severities and the counts.
QString toText(const CheckReport &report);
/// For programs; README.md documents the keys. Ids and words are the same in every language, messages are not.
QJsonObject toJson(const CheckReport &report);

/// One finding as toJson(report) writes it, but for "waived".
QJsonObject toJson(const Finding &finding, const Facts &facts);
/// SARIF 2.1.0 (OASIS), for code scanning: rules, findings with the lines of the design file, waivers as suppressions;
/// changed severities as overrides, and waivers that are not in force as notifications.
QJsonObject toSarif(const CheckReport &report, const DesignPlaces &places);
/// JUnit XML, for test reports: a test case for each finding and each rule without one. Findings at `failOn` or worse
/// fail, waived ones and rules that are switched off are skipped; waivers are a suite of their own. Off: nothing fails.
QByteArray toJunit(const CheckReport &report, const DesignPlaces &places, Severity failOn);

/// "3 errors" in the user's language; empty for Off.
QString countText(Severity severity, int count);
/// "2 errors, 1 warning, 0 unknown, 3 infos, 1 waived", in the user's language.
QString toText(const FindingCounts &counts);
/// "in-force", "review", "expired" or "stale": language-neutral.
QString spelling(WaiverState state);
QString toText(WaiverState state);
/// "Expired: some-rule on vm-1. Reason: …. Author: …. Holds until: 2027-01-31", in the user's language.
QString describe(const Waiver &waiver, WaiverState state);

} // namespace sliceboard
