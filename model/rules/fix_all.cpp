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

/// One fix can leave a smaller finding of its kind, as when three VMs share a GPU and one of them is moved. A bound all the
/// same: fixes that undo each other must not go on for ever.
constexpr int kMostPasses = 64;

std::vector<Finding> countingOf(const Checker &checker, const Rule &rule)
{
    std::vector<Finding> findings = checker.findings();
    std::erase_if(findings, [&](const Finding &one) { return one.rule != &rule || checker.waiverOf(one); });
    return findings;
}

/// Mends the findings that are there now, and adds the edits; false if none could be mended.
bool mendOnce(Document &copy, Checker &trial, const Rule &rule, std::vector<Edit> &edits)
{
    const std::size_t before = edits.size();
    for (const Finding &finding : countingOf(trial, rule)) {
        if (!isThere(trial, finding))
            continue; // mended by the fix of an earlier one
        std::vector<OfferedFix> fixes = offeredFixes(trial, finding);
        if (fixes.empty())
            continue;
        std::ranges::copy(fixes.front().edits, std::back_inserter(edits));
        run(copy, fixes.front().title, std::move(fixes.front().edits));
    }
    return edits.size() > before;
}

} // namespace

FixAll fixAll(Checker &checker, const Rule &rule)
{
    Document copy(checker.facts().design());
    Checker trial(copy, checker.catalog());
    trial.setToday(checker.facts().today());
    const int found = int(countingOf(trial, rule).size());
    FixAll all;
    for (int pass = 0; pass < kMostPasses && mendOnce(copy, trial, rule, all.edits); ++pass) {
    }
    all.left = int(countingOf(trial, rule).size());
    all.mended = std::max(0, found - all.left);
    if (!all.edits.empty())
        all.change = checker.preview(all.edits);
    return all;
}

} // namespace sliceboard
