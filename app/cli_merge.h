// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// "merge": two people's edits of a design brought together; by hand or as git's merge driver.
extern const CliCommand kMergeCommand;

} // namespace sliceboard
