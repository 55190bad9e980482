// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

#include <map>
#include <set>

namespace sliceboard {

/// One MIG GPU instance that the layout of a GPU asks for.
struct MigInstance {
    std::string profile; ///< of the MIG table, "3g.20gb"
    int start = 0; ///< first memory slice
    int size = 0; ///< memory slices
    friend auto operator<=>(const MigInstance &, const MigInstance &) = default;
};

/// One GPU as NVIDIA's tools on Linux know it.
struct LinuxGpu {
    const Gpu *gpu = nullptr;
    const GpuModel *model = nullptr; ///< nullptr: the catalog does not know it
    int index = 0; ///< in the order of PCI addresses on its host
    int visibleIndex = 0; ///< the same among those that NVIDIA's driver sees; -1: passed through
    std::vector<MigInstance> instances; ///< in an order in which they can be made: largest first
    std::map<std::string, int> vgpus; ///< number by vGPU type as NVIDIA's tools write it, "A100-10C"
    std::string filter; ///< "0x20F110DE"; empty: the device id is not known
};

/// One host with its label, which is unique in the design and made of letters, digits and '-'.
struct LinuxHost {
    const Host *host = nullptr;
    std::string label;
    std::vector<LinuxGpu> gpus; ///< by index
};

/// The hosts of an export, as the board lays them out: running VMs and reserved slots; what finds no room is left out.
std::vector<LinuxHost> linuxHosts(const ExportInput &input);

/// "grid_a100-3-20c" as NVIDIA's tools write it: "A100-3-20C".
std::string nvidiaName(std::string_view esxiName);
/// A label of a configuration file: what is no ASCII letter or digit becomes '-'. Unique among `taken`.
std::string labelOf(std::string_view name, std::set<std::string> &taken);
/// A text for a comment line.
std::string commentText(std::string_view text);

} // namespace sliceboard
