// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

#include <QByteArrayView>
#include <QStringList>

#include <string_view>

namespace sliceboard {

/// Whether a name can be that of a file beside others: ASCII letters, digits, '.', '-' and '_', neither hidden nor like
/// an option.
bool isOutputName(std::string_view name);

/// Writes a file, either whole or not at all; a device or pipe is written through.
Result<void> writeOutput(QByteArrayView bytes, const QString &path, bool isExecutable = false);
/// The same for all files of an export, into a folder that is there. Stops at the first that cannot be written; those
/// before it stay, and the error names it. Refuses names that lead out of the folder.
Result<void> writeOutputs(const std::vector<OutputFile> &files, const QString &folder);
/// The names of those that are in the folder already.
QStringList existingOutputs(const std::vector<OutputFile> &files, const QString &folder);

} // namespace sliceboard
