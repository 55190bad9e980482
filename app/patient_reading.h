// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/design_file.h"

#include <QWidget>

#include <optional>

namespace sliceboard {

/// Reads a design file. A large one is read in a thread of its own behind a dialog that can stop the waiting, so that the
/// window stays alive. Unset: the user stopped it.
std::optional<Result<LoadedDesign>> readPatiently(const QString &path, QWidget *window);

} // namespace sliceboard
