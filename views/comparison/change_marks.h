// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/comparison/change_details.h"
#include "model/domain/entity_ref.h"

#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace sliceboard {

/// What stood in the other design and does not on the board, to be drawn in outline in its place.
struct GoneEntity {
    /// A part of a GPU, from 0 to 1.
    struct Share {
        double start = 0;
        double end = 0;
        bool operator==(const Share &) const = default;
    };
    ChangeKind kind = ChangeKind::Removed; ///< of a VM that is elsewhere now: Moved
    EntityKind entity = EntityKind::Vm; ///< a VM: one of its blocks
    QString name; ///< on one line; of a GPU its address
    QString text; ///< of a GPU: its model, and the VMs that it had
    std::vector<GoneEntity> parts; ///< of a cluster its hosts, of a host its GPUs
    std::optional<Share> share; ///< of a block; unset if nobody knows
    /// "− vm-2": symbol and name.
    QString label() const;
    bool operator==(const GoneEntity &) const = default;
};

/// What a board shows of a comparison on one entity.
struct ChangeMark {
    std::set<ChangeKind> kinds; ///< of the entity itself
    std::vector<GoneEntity> gone; ///< on a GPU blocks, on a host GPUs, on a cluster hosts, on the design clusters
    /// "+ →": symbols of the entity itself.
    QString ownSymbols() const;
    /// "+ → −": all symbols without names, each once.
    QString bareSymbols() const;
    /// "+ →  − vm-2": all symbols, what is gone by name.
    QString symbols() const;
    /// "→ Moved", "− Removed: VM vm-2": the same in words, one a line, for tooltips and assistive technology.
    QString words() const;
};

/// By entity of the design on the board.
using ChangeMarks = std::map<EntityRef, ChangeMark>;

/// The two designs that a board stands between.
struct ComparedDesigns {
    const Design &here; ///< on the board
    const Design &there; ///< the other
    bool isAfter; ///< whether `here` is the later one
};

/// Marks for a board of one of two designs that were compared.
ChangeMarks changeMarks(std::span<const EntityChange> changes, const ComparedDesigns &designs, const Catalog &catalog);

/// The entity of this kind and name as EntityChange has it; the design itself if there is none.
EntityRef entityNamed(const Design &design, EntityKind kind, const std::string &name);

} // namespace sliceboard
