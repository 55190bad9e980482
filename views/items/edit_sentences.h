// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/edit.h"
#include "model/facts/facts.h"

#include <QStringList>

#include <span>

namespace sliceboard {

/// What edits would change, one sentence a line, in the user's language: "esx01 / 0000:17:00.0: use becomes vGPU (was
/// Passthrough)". Copies the design once, since later edits speak of rows that earlier ones make.
QStringList sentencesOf(std::span<const Edit> edits, const Facts &facts);

} // namespace sliceboard
