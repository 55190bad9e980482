// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/fix_all.h"

#include "model/rules/preview.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool isThere(const Checker &checker, const Finding &finding)
{
    const std::vector<Finding> now = checker.findingsAbout(finding.subject);
    return std::ranges::any_of(now, [key = finding.key()](const Finding &other) { return other.key() == key; });
}

} // namespace

FixAll fixAll(Checker &checker, const Rule &rule)
{
    Document copy(checker.facts().design());
    Checker trial(copy, checker.catalog());
    trial.setToday(checker.facts().today());
    FixAll all;
    for (const Finding &finding : trial.findings()) {
        if (finding.rule != &rule || trial.waiverOf(finding))
            continue;
        if (!isThere(trial, finding)) {
            ++all.mended; // by the fix of an earlier one
            continue;
        }
        std::vector<OfferedFix> fixes = offeredFixes(trial, finding);
        if (fixes.empty()) {
            ++all.left;
            continue;
        }
        ++all.mended;
        std::ranges::copy(fixes.front().edits, std::back_inserter(all.edits));
        run(copy, fixes.front().title, std::move(fixes.front().edits));
    }
    if (!all.edits.empty())
        all.change = checker.preview(all.edits);
    return all;
}

} // namespace sliceboard
