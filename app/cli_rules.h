// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// Prints the rule reference, or some rules of it.
extern const CliCommand kRulesCommand;

} // namespace sliceboard
