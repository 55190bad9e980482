// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/design_difference.h"

#include <QString>

#include <span>

namespace sliceboard {

/// What became of an entity, as a sentence: "VM train-01 was added."
QString toText(const EntityChange &change);
/// What became of a fact, as a sentence: "esxi was 8.0.2 and is 8.0.3."
QString toText(const ValueChange &change);
/// All changes in one sentence: "1 entity added, 2 removed, 3 changed."
QString summaryOf(std::span<const EntityChange> changes);

} // namespace sliceboard
