// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/capacity.h"

#include <QString>

namespace sliceboard {

/// Sets of editions that some of the counts have, the unknown last.
std::vector<EditionSet> editionsIn(const std::vector<const LicenceCounts *> &counts);

/// "vws|vpc", in the words of design files; "unknown" for none.
QString spelling(EditionSet set);

} // namespace sliceboard
