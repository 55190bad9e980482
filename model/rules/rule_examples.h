// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <map>
#include <string>

namespace sliceboard {

/// Two small designs, as the YAML of a design file, that show what a rule is about.
struct RuleExample {
    std::string fires; ///< the rule finds something here
    std::string silent; ///< and nothing here, with as little changed as can be
};

/// Examples by rule id.
using RuleExamples = std::map<std::string, RuleExample, std::less<>>;

/// Reads every *.yaml file of a folder; ":/rules/examples" holds the shipped ones. Two examples for one rule are an
/// error. The designs themselves are not read.
Result<RuleExamples> readRuleExamples(const QString &folder = QStringLiteral(":/rules/examples"));

} // namespace sliceboard
