// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_output.h"

#include <QStringList>

namespace sliceboard {

/// Whether a command line asks for a picture, which takes a QGuiApplication; the other commands want none.
bool needsGui(int argc, char **argv);

/// The language that a command line asks for; empty: the locale's.
QString languageAsked(int argc, char **argv);

/// Runs sliceboard-cli. `arguments` begin with the program's name.
ExitCode runCli(const QStringList &arguments);

} // namespace sliceboard
