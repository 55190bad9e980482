// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/rule.h"

namespace sliceboard {

/// "modes", "drivers" …: language-neutral, for reports; the file of the group's examples has the same name.
std::string_view spelling(RuleGroup group);
/// "read", "secondary", "remembered", "inferred".
std::string_view spelling(Evidence evidence);
/// "Modes and ownership", in the user's language.
QString toText(RuleGroup group);
/// How sure a rule is, as a whole sentence.
QString toText(Evidence evidence);

} // namespace sliceboard
