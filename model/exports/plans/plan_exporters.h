// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

namespace sliceboard {

extern const Exporter kPlanText;
extern const Exporter kPlanMarkdown;
extern const Exporter kPlanHtml;
extern const Exporter kPlanCsv;
extern const Exporter kPlanJson;
extern const Exporter kPlanServiceNow;
extern const Exporter kPlanJira;

/// The version of the JSON plan. Grows when a key changes its meaning or goes; new keys do not count.
inline constexpr int kPlanSchema = 1;

} // namespace sliceboard
