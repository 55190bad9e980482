// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

#include <vector>

namespace sliceboard {

/// How well the places that ESXi is expected to choose agree with the drawn ones.
enum class PowerOnMatch { Elsewhere, SameGpu, Exact };

/// The GPUs of one host as VMs are powered on one after the other, and which of them ESXi is expected to take.
class PowerOnHost {
public:
    /// `now`: what runs already. `goal`: where devices are drawn.
    PowerOnHost(const Facts &now, const Facts &goal, const Host &host);

    /// Puts the VM where it is drawn; tells whether ESXi would have done so by itself. Devices that are bound to a GPU,
    /// of device groups, or of unknown types are taken to be where they are drawn.
    PowerOnMatch powerOn(const Vm &vm);
    /// Room that the largest vGPU of a VM takes.
    int widthOf(const Vm &vm) const;
    /// Whether a vGPU of the VM is drawn on a GPU in mixed-size or MIG mode, of which no document says how ESXi fills it.
    bool restsOnAssumption(const Vm &vm) const;

private:
    struct Board {
        const Gpu *gpu = nullptr;
        const GpuModel *model = nullptr;
        std::vector<Seat> seats;
        int running = 0;
        bool farEndFirst = false; ///< ESXi was seen to begin at the far end
        bool isSameSize() const { return gpu->vgpuMode == VgpuMode::SameSize; }
    };
    struct Choice {
        std::size_t board = 0;
        SliceStart start;
    };
    std::optional<SliceShape> shapeOn(const Board &board, const Device &device) const;
    std::optional<Choice> choose(const Device &device) const;
    std::optional<Choice> drawn(const Device &device) const;
    bool isLeftToEsxi(const Device &device) const;

    Facts m_goal;
    AssignmentPolicy m_policy;
    std::vector<Board> m_boards;
};

} // namespace sliceboard
