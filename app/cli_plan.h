// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// sliceboard-cli plan: the ordered change plan from one design to another.
extern const CliCommand kPlanCommand;

} // namespace sliceboard
