// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/items/finding_tally.h"
#include "views/items/selection.h"

#include <QString>

namespace sliceboard {

// Texts about entities that several views show. All are in the user's language and none is remembered: ask again after
// an edit.

/// "10–20 GB", or "slices 2–3" on a GPU divided by MIG.
QString rangeText(const UnitRange &range, const GpuScale &scale);
/// "10 GB", or "2 slices".
QString amountText(int units, const GpuScale &scale);
/// The model's name without the vendor's: "A100 PCIe 40GB"; what the design says if the catalog does not know it.
QString modelText(const Facts &facts, const Gpu &gpu);
/// The host's ESXi version, vGPU Manager and graphics type in one line; missing facts are left out.
QString hostSummary(const HostFacts &host);
/// "8 × A100 PCIe 40GB", or how many GPUs of how many models.
QString gpuSummary(const Facts &facts, const Host &host);

/// Everything worth knowing about an entity, as rich text: facts first, then its findings.
QString toolTipFor(const Checker &checker, const EntityRef &ref);
/// The same for one block of a GPU.
QString toolTipFor(const Checker &checker, const Gpu &gpu, const Block &block, const GpuScale &scale);
/// One or two sentences for assistive technology. Clusters and hosts tell of the findings in them, as their badges do.
QString accessibleText(const Checker &checker, const EntityRef &ref);
/// The same where the findings have been counted already.
QString accessibleText(const Checker &checker, const EntityRef &ref, const FindingTally &findings);
QString accessibleText(const Checker &checker, const Gpu &gpu, const Block &block, const GpuScale &scale);
/// "40 of 80 GB used", or "3 of 8 slices used" on a GPU divided by MIG.
QString usedText(const GpuLayout &layout);
/// What a block is called in a tree: "vm-1, grid_a100-10c, 10–20 GB".
QString blockTitle(const Facts &facts, const Block &block, const GpuScale &scale);
/// The name on a block: its VM's, or "reserved".
QString blockName(const Facts &facts, const Block &block);

} // namespace sliceboard
