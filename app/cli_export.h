// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

/// Draws the board of a design into a file. Needs a QGuiApplication, on any platform.
extern const CliCommand kExportCommand;

} // namespace sliceboard
