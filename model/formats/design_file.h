// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/domain/design.h"

namespace sliceboard {

/// A design as it came from disk.
struct LoadedDesign {
    Design design;
    std::string bytes; ///< the file itself: saving them again keeps an unedited file as it is
    bool hasComments = false; ///< saving an edited design would lose them
    bool readOnly = false; ///< the file, or its folder, cannot be written by this user
};

/// Reads the design in a file; large files are refused before they are read.
Result<LoadedDesign> loadDesignFile(const QString &path);

/// Replaces a file by these bytes, or leaves it as it is. The version before stays beside it as backupPath(); a
/// symbolic link keeps pointing to its target, which is what is replaced.
Result<void> saveDesignFile(const QString &path, std::string_view bytes);

/// Where saveDesignFile() keeps the version before: beside the file, with "~" after its name.
QString backupPath(const QString &path);

/// The file at the end of a chain of symbolic links; the path itself if it is none.
QString linkTarget(const QString &path);

} // namespace sliceboard
