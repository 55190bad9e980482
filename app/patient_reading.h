// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/design_file.h"
#include "model/rules/first_check.h"

#include <QWidget>

#include <optional>

namespace sliceboard {

/// Bytes of designs that are read and checked in much less than a fifth of a second.
inline constexpr qint64 kReadAtOnce = 200'000;

/// What was read, or why it could not be.
struct ReadDesign {
    Result<LoadedDesign> loaded;
    std::unique_ptr<FirstCheck> check; ///< of a large design
};

/// Reads a design file. A large one is read, and checked if there is a catalog to check it by, in a thread of its own behind
/// a dialog that can stop the waiting, so that the window stays alive. Unset: the user stopped it.
std::optional<ReadDesign> readPatiently(const QString &path, const Catalog *catalog, QWidget *window);

/// The same without a check, for what only needs the design. Unset: the user stopped it, or was told `whatFailed` and why.
std::optional<LoadedDesign> readOrTell(const QString &path, const QString &whatFailed, QWidget *window);

/// What a dialog says while a file of that name is read.
QString readingText(const QString &name);

} // namespace sliceboard
