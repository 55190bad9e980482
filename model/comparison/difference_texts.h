// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/change_details.h"
#include "model/comparison/design_difference.h"
#include "model/comparison/design_merge.h"
#include "model/comparison/rename_hints.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace sliceboard {

/// Translation context of comparisons and merges.
struct DifferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

// Sentences in the user's language. Names and values stand on one line, whatever is in them.

/// What became of an entity: "VM train-01 was added."
QString toText(const EntityChange &change);
/// What became of a fact: "esxi was 8.0.2 and is 8.0.3."
QString toText(const ChangeDetail &detail);
/// "Host esx01 was perhaps only renamed to esx02: both state the same."
QString toText(const RenameHint &hint);
/// Who made what of what: "Host esx01, esxi: it was 8.0.1, ours is 8.0.2, theirs is 8.0.3."
QString toText(const MergeConflict &conflict);
/// All changes in one sentence: "1 added, 2 removed, 3 changed."
QString summaryOf(std::span<const EntityChange> changes);

/// "Added", "Moved", "Re-profiled" …
QString nameOf(ChangeKind kind);
/// "host esx01", "the design".
QString entityText(EntityKind entity, const std::string &name);
/// A text as it can stand in a sentence: in quotes, with escapes, if it has line ends or what nobody can see.
QString onOneLine(const std::string &text);

} // namespace sliceboard
