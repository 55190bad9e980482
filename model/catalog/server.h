// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

namespace sliceboard {

/// One server or baseboard of servers.yaml: what is known of a host that is one. What is not known stays unset.
struct Server {
    std::string key;
    std::string name; ///< "Dell PowerEdge XE9680, 8 x H100 SXM"
    std::string gpuModel; ///< key of its GPU model; empty: any
    int gpuCount = 0; ///< physical GPUs
    std::optional<bool> nvswitch;
    std::vector<int> moduleIds; ///< of the GPUs in the order of their PCI addresses; as many as GPUs, or none
    BiosSettings bios;
    std::optional<BootDevice> boot;
    std::vector<std::string> sources; ///< keys for Catalog::source()
    std::vector<std::string> doubtful; ///< field names of the YAML row that rest on inference
};

} // namespace sliceboard
