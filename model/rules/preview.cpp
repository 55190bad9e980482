// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/preview.h"

#include <algorithm>

namespace sliceboard {

bool countsAgainst(const Checker &checker, const Finding &finding)
{
    return finding.severity >= Severity::Unknown && !checker.waiverOf(finding);
}

Judgement judge(Checker &checker, Result<std::vector<Edit>> edits)
{
    Judgement judgement;
    if (!edits) {
        judgement.reason = edits.error().text;
        return judgement;
    }
    judgement.edits = std::move(*edits);
    judgement.change = checker.preview(judgement.edits);
    for (const Finding &finding : judgement.change.added)
        if (countsAgainst(checker, finding))
            judgement.worst = std::max(judgement.worst, finding.severity);
    judgement.verdict = judgement.worst == Severity::Off ? Verdict::Allowed : Verdict::AllowedWithFindings;
    return judgement;
}

std::vector<OfferedFix> offeredFixes(Checker &checker, const Finding &finding)
{
    std::vector<OfferedFix> offered;
    if (!finding.rule->fixes)
        return offered;
    const Facts facts = checker.facts();
    for (Fix &fix : finding.rule->fixes(facts, finding)) {
        if (fix.edits.empty())
            continue;
        FindingChange change = checker.preview(fix.edits);
        const auto sameKey = [key = finding.key()](const Finding &other) { return other.key() == key; };
        const bool mends = std::ranges::any_of(change.removed, sameKey) && std::ranges::none_of(change.added, sameKey);
        const bool harms =
            std::ranges::any_of(change.added, [](const Finding &f) { return f.severity == Severity::Error; });
        if (mends && !harms)
            offered.push_back({fillIn(fix.title, fix.args, facts), std::move(fix.edits), std::move(change)});
    }
    return offered;
}

} // namespace sliceboard
