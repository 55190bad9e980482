// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/preview.h"

namespace sliceboard {

/// What dropping somewhere comes to, the better the lower. Each looks different: by frame and pattern, symbol and colour.
enum class DropGrade {
    Allowed,
    Unknown, ///< a fact is missing
    Warning,
    Error, ///< it can be done, and breaks a rule
    Impossible,
};

/// `worst`: of the findings that count against it.
DropGrade gradeOf(Verdict verdict, Severity worst);
/// "Allowed", "Allowed with a warning", "Breaks a rule" … in the user's language.
QString toText(DropGrade grade);

} // namespace sliceboard
