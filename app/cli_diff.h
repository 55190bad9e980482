// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// "diff": how two designs differ; by hand or as git's external diff.
extern const CliCommand kDiffCommand;

} // namespace sliceboard
