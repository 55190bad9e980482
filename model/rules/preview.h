// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/rules/checker.h"

namespace sliceboard {

enum class Verdict { Allowed, AllowedWithFindings, Impossible };

/// What a gesture would bring: whether it can be done, what it would change, and the findings it adds or removes.
struct Judgement {
    Verdict verdict = Verdict::Impossible;
    std::vector<Edit> edits; ///< empty when impossible
    FindingChange change;
    Severity worst = Severity::Off; ///< of the findings that it adds and that count against it
    QString reason; ///< why it is impossible
};

/// Whether a finding counts against what brings it: infos and waived ones do not.
bool countsAgainst(const Checker &checker, const Finding &finding);

/// Judges the edits of an operation. Info findings do not count against it; findings that are waived or switched off
/// do not either.
Judgement judge(Checker &checker, Result<std::vector<Edit>> edits);

/// A fix of a finding, with what it would change.
struct OfferedFix {
    QString title;
    std::vector<Edit> edits;
    FindingChange change;
};

/// The fixes of a finding that remove it and add no error, best first.
std::vector<OfferedFix> offeredFixes(Checker &checker, const Finding &finding);

} // namespace sliceboard
