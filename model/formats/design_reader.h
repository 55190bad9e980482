// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/domain/design.h"

namespace sliceboard {

/// The largest file that is read, in bytes.
inline constexpr std::size_t kMostDesignBytes = std::size_t(64) << 20;

/// Reads a design file, whole or not at all. Its nodes get the ids 1, 2, 3 … in this order: clusters with their hosts
/// and GPUs, VMs, waivers. Names refer to nodes of the same file; GPU models, vGPU types and releases are not looked
/// up, that is the rules' business.
Result<Design> readDesign(std::string_view bytes, const QString &fileName);

/// Whether the bytes of a well-formed design hold comments, which saving the design would lose.
bool hasYamlComments(std::string_view bytes);

} // namespace sliceboard
