// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"

namespace sliceboard {

// The part of the command export that writes texts, tables and diagrams for other programs: --format and --list.

void addTextExportOptions(QCommandLineParser &parser);

/// Does what is asked if it is a list of the formats, or an export by --format or by the suffix of --to; nothing if a
/// picture is asked for.
std::optional<ExitCode> exportText(const CliOptions &options);

} // namespace sliceboard
