// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

namespace sliceboard {

/// The first twelve hexadecimal digits of the SHA-256 of the design's file, as writeDesign() gives it: by it one tells
/// on paper whether two diagrams are of the same design.
std::string contentHash(const Design &design);

} // namespace sliceboard
