// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/domain/enums.h"

#include <map>
#include <string>
#include <vector>

namespace sliceboard {

/// Severities of rules that go together, for a stage of the work.
struct SeverityPreset {
    std::string id; ///< "sketching", "before-change"
    std::map<std::string, Severity> severities; ///< rules that are not named count by default
};

/// The presets that are shipped, in the order of resources/rules/presets.yaml.
Result<std::vector<SeverityPreset>> readSeverityPresets(const QString &path = QStringLiteral(":/rules/presets.yaml"));

} // namespace sliceboard
