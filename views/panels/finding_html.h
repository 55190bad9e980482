// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"
#include "model/rules/checker.h"

#include <QUrl>

namespace sliceboard {

/// All there is to say about a finding, as HTML: what is wrong with its numbers, about what (as links), why, the way
/// out, which versions it is about, on what it rests and where that was read (as links).
QString findingHtml(const Finding &finding, const Facts &facts);

/// Findings below a heading, in a few words each: severity, message, rule, and whether they are waived. A list longer
/// than anyone reads is cut, and says so.
QString findingListHtml(const QString &heading, const std::vector<Finding> &findings, const Checker &checker);

/// The entity behind such a link; unset for links to sources.
std::optional<EntityRef> entityOf(const QUrl &link);

} // namespace sliceboard
