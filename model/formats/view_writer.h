// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <string>

namespace sliceboard {

/// Appends the key "views" with its list, each line begun by a line break; nothing if there are none.
/// `presentation`, if it asks for anything.
void appendPresentation(std::string &out, const PresentationSetup &presentation);
void appendViews(std::string &out, const std::vector<SavedView> &views);

} // namespace sliceboard
