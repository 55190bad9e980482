// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comparison/change_details.h"
#include "model/domain/entity_ref.h"

#include <QStringList>

#include <map>
#include <set>

namespace sliceboard {

/// What a board shows of a comparison on one entity.
struct ChangeMark {
    std::set<ChangeKind> kinds; ///< of the entity itself
    QStringList others; ///< "− vm-2": what stood here in the other design and does not any more
    /// "+ →": all symbols, for the board.
    QString symbols() const;
    /// "Moved. Settings. − vm-2": the same in words, for tooltips.
    QString words() const;
};

/// By entity of the design on the board.
using ChangeMarks = std::map<EntityRef, ChangeMark>;

/// Marks for a board of `here`, one of the two designs that were compared; `there` is the other. `isAfter`: `here` is
/// the later one.
ChangeMarks changeMarks(std::span<const EntityChange> changes, const Design &here, const Design &there, bool isAfter);

/// The entity of this kind and name as EntityChange has it; the design itself if there is none.
EntityRef entityNamed(const Design &design, EntityKind kind, const std::string &name);

} // namespace sliceboard
