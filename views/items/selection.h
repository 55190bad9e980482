// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design_index.h"
#include "model/edits/document.h"
#include "model/placement/gpu_layout.h"

#include <QObject>

#include <optional>
#include <unordered_set>
#include <variant>
#include <vector>

namespace sliceboard {

/// A slot kept free on a GPU: a row of Gpu::reservations.
struct ReservationRef {
    GpuId gpu;
    int row = 0;
    friend auto operator<=>(ReservationRef, ReservationRef) = default;
};

/// One block on the board: a placed device of a VM, or a reserved slot.
using SlotRef = std::variant<DeviceRef, ReservationRef>;

SlotRef slotOf(const Occupant &occupant, GpuId gpu);
/// Whose it is: a VM, or the GPU of a reserved slot.
EntityRef ownerOf(const SlotRef &slot);
/// The GPU that it is on; null if it is gone.
GpuId gpuOf(const Design &design, const DesignIndex &index, const SlotRef &slot);
/// The block of a slot on its GPU; nullptr if it is not there.
const Block *blockOf(const GpuLayout &layout, const SlotRef &slot);

/// The one selection of a window, which every view follows: entities in the order in which they were chosen, and the
/// block that was meant, if one was. Entities and blocks that leave the design leave the selection.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(const Document &document, QObject *parent = nullptr);

    const std::vector<EntityRef> &entities() const { return m_entities; }
    /// The block that was clicked: its VM or GPU is among the entities.
    const std::optional<SlotRef> &slot() const { return m_slot; }
    bool isEmpty() const { return m_entities.empty(); }
    bool contains(const EntityRef &ref) const { return m_members.contains(ref); }
    /// The entity chosen last; the design itself when nothing is selected.
    EntityRef current() const { return m_entities.empty() ? EntityRef() : m_entities.back(); }
    /// The selected entities of one kind, in order of choice.
    std::vector<EntityRef> ofKind(EntityKind kind) const;
    std::vector<VmId> vms() const;
    std::vector<GpuId> gpus() const;
    std::vector<HostId> hosts() const;

    /// Entities that the design does not have are left out.
    void set(std::vector<EntityRef> entities, std::optional<SlotRef> slot = {});
    void select(const EntityRef &ref) { set({ref}); }
    /// A device selects its VM, a reserved slot its GPU.
    void select(const SlotRef &slot);
    void toggle(const EntityRef &ref);
    void clear() { set({}); }
    /// Selects the entity and asks all views to bring it into sight.
    void jumpTo(const EntityRef &ref);

Q_SIGNALS:
    void changed();
    /// "Jump to": views that show the entity scroll to it.
    void reveal(const sliceboard::EntityRef &ref);

private:
    void dropWhatIsGone();
    bool isThere(const EntityRef &ref) const;
    bool isThere(const SlotRef &slot) const;

    const Document &m_document;
    std::vector<EntityRef> m_entities;
    std::unordered_set<EntityRef> m_members; ///< the same, to be asked for each block that is painted
    std::optional<SlotRef> m_slot;
};

} // namespace sliceboard
