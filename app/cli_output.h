// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

#include <QJsonObject>

namespace sliceboard {

/// How the command line ends; documented in --help and README.md.
enum ExitCode : int {
    ExitFine = 0,
    ExitFindings = 1, ///< findings at or above --fail-on
    ExitBadInput = 2, ///< bad usage, or a file that cannot be read or written
};

/// Writes to standard output. False, with a message, if that fails, as on a full disk.
bool print(const QString &text);
bool print(const QJsonObject &json);
bool print(const QByteArray &utf8);

/// Writes to standard error what is no part of the output.
void printAside(const QString &text);
/// Writes the files of an export to --to (see writeOutputFiles()), or, if that is empty, the only one to standard output.
ExitCode handOver(const std::vector<OutputFile> &files, const QString &to);
/// Writes the error to standard error.
ExitCode failWith(const Error &error);
/// The same, with a hint at the help of a command; empty: the program's.
ExitCode failUsage(const QString &text, const QString &command = {});

} // namespace sliceboard
