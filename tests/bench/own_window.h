// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace sliceboard::bench {

/// The first argument of a process that measures itself.
inline constexpr const char *kOwnWindow = "--own-window";

/// Shows the program's window with the design of a file, if one is named, and prints the resident memory in MB once it
/// has been painted. With a file, a second line tells the longest time in ms for which the window answered nothing.
/// Returns the exit code.
int showOwnWindow(const QString &file);

/// The same of a process that does everything a user can do.
inline constexpr const char *kEveryAct = "--every-act";

int performEverything(const QString &file);

} // namespace sliceboard::bench
