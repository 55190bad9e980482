// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_preview.h"

#include <QString>

#include <optional>
#include <vector>

namespace sliceboard {

/// Fills in title, message and worst from the findings that a drop adds.
void describeFindings(const Checker &checker, const Judgement &judgement, DropPreview &preview);

/// What a drop does that neither target nor verdict tell: "moves vm-2 from esx01/0000:17:00.0"; "adds a vGPU to the 2
/// devices of big-01"; "moves vm-1 from 0–20 GB to 60–80 GB", of what gives way. Empty if there is no such thing.
/// `targets`: the GPUs to which something comes.
QString noteOf(Document &document, const Checker &checker, const DragPayload &payload,
               const std::vector<GpuId> &targets, const std::vector<Edit> &edits);

} // namespace sliceboard
