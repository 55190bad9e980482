// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <span>

namespace sliceboard {

/// What edits make of the use and mode of these GPUs: "switches the GPU from MIG to Same size"; empty: they keep both.
QString turnText(Document &document, const Checker &checker, const std::vector<Edit> &edits,
                 std::span<const GpuId> gpus);

} // namespace sliceboard
