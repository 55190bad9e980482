// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <functional>

namespace sliceboard {

/// The first twelve hexadecimal digits of the SHA-256 of the design's file, as writeDesign() gives it: by it one tells
/// on paper whether two diagrams are of the same design. Takes half a second for 10,000 hosts; empty if it is not wanted
/// any more meanwhile.
std::string contentHash(const Design &design, const std::function<bool()> &isWanted = {});

} // namespace sliceboard
