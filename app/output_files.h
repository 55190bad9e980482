// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

#include <QString>

namespace sliceboard {

/// Whether a name can be that of a file beside others: ASCII letters, digits, '.', '-' and '_', neither hidden nor like
/// an option.
bool isOutputName(std::string_view name);

/// Whether the files go into a folder of this path: several do, and one does if the path is that of a folder or ends
/// in "/".
bool goesIntoFolder(const QString &to, const std::vector<OutputFile> &files);

/// Writes the files of an export: one to the path `to`, or into the folder `to`, which is made if there is none; see
/// goesIntoFolder(). Each file is replaced as a whole or stays as it was.
Result<void> writeOutputFiles(const QString &to, const std::vector<OutputFile> &files);

} // namespace sliceboard
