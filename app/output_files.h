// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/export/output_files.h"

namespace sliceboard {

/// Whether the files go into a folder of this path: several do, and one does if the path is that of a folder or ends
/// in "/".
bool goesIntoFolder(const QString &to, const std::vector<OutputFile> &files);

/// Writes the files of an export: one to the path `to`, or into the folder `to`, which is made if there is none; see
/// goesIntoFolder(). Each file is replaced as a whole or stays as it was.
Result<void> writeOutputFiles(const QString &to, const std::vector<OutputFile> &files);

} // namespace sliceboard
