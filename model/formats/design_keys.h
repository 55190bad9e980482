// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <span>
#include <string_view>

namespace sliceboard {

/// The format that is written, and the newest that is read.
inline constexpr int kDesignFormat = 1;

/// The kinds of map in a design file. Those that hold entities also take keys that begin with "x-".
enum class DesignMap {
    Design,
    Change,
    Page,
    Waiver,
    Presentation,
    View,
    Finding,
    Progress,
    Step,
    Cluster,
    Host,
    VgpuManager,
    Bios,
    Gpu,
    Slot,
    Vm,
    Guest,
    Device
};
inline constexpr std::array kDesignMaps{DesignMap::Design,       DesignMap::Change, DesignMap::Page,
                                        DesignMap::Progress,     DesignMap::Step,   DesignMap::Waiver,
                                        DesignMap::Presentation, DesignMap::View,   DesignMap::Finding,
                                        DesignMap::Cluster,      DesignMap::Host,   DesignMap::VgpuManager,
                                        DesignMap::Bios,         DesignMap::Gpu,    DesignMap::Slot,
                                        DesignMap::Vm,           DesignMap::Guest,  DesignMap::Device};

/// The keys of a map, in the order in which they are written.
std::span<const std::string_view> designKeys(DesignMap map);

/// Words that stand where a name or an amount is expected.
inline constexpr std::string_view kAnyGpu = "any"; ///< passthrough: a GPU still to be chosen
inline constexpr std::string_view kNoDriver = "none"; ///< vgpu_manager: not installed
inline constexpr std::string_view kReserveAll = "all"; ///< reservation: all guest memory
inline constexpr std::string_view kReserveElse = "all, else "; ///< and the amount once "all" is taken back

} // namespace sliceboard
