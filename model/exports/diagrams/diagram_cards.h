// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/diagrams/diagram_palette.h"
#include "model/rules/checker.h"

namespace sliceboard {

/// One thing on a GPU: a device of a VM or a reserved slot.
struct DiagramBlock {
    const Vm *vm = nullptr; ///< nullptr: a reserved slot
    int number = 0; ///< row of the device in its VM, or of the reservation on its GPU
    std::string profile; ///< empty: the whole GPU
    std::optional<int> at; ///< placement ID that is entered
    UnitRange range; ///< where it is drawn; inside [0, units)
    int lane = 0;
    DiagramLook look = DiagramLook::SameSize;
    bool isOff = false; ///< of a powered-off VM: holds no room
    bool fits = true;
    /// "train-01", or that it is reserved; on one line.
    QString name() const;
    /// "grid_a100-10c @ 20", or passthrough.
    QString what() const;
};

/// One GPU with what is on it, as the board shows it.
struct DiagramGpu {
    const Gpu *gpu = nullptr;
    QString model; ///< its name without the vendor's, or the key that the catalog does not know
    DiagramLook look = DiagramLook::Unassigned;
    int units = 1;
    int lanes = 1;
    std::vector<DiagramBlock> blocks; ///< from the first unit on
    std::vector<UnitRange> free;
    std::optional<Mebibytes> freeMemory; ///< unset: the catalog does not know the model
    std::optional<Mebibytes> memory;
    /// "40 GB free", or nothing if that is not known.
    QString freeText() const;
};

DiagramGpu diagramGpu(const Facts &facts, const Gpu &gpu);

/// "ESXi 8.0.3, vGPU Manager 19.5"; what is not entered is left out.
QString hostReleases(const HostFacts &host);

} // namespace sliceboard
