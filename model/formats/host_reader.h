// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/design_maps.h"

namespace sliceboard {

/// Reads the placement ID of a vGPU.
Result<void> readPlacementId(YamlNode node, std::optional<int> &at);

/// Reads clusters with their hosts and GPUs into a design, and afterwards finds them by name. It keeps views of the
/// tree's texts.
class HostReader {
public:
    explicit HostReader(Design &design) : m_design(design) { }

    Result<void> readCluster(YamlNode node);

    /// The host that a node names.
    Result<HostId> host(YamlNode name) const;
    /// The GPU that a node names as "host/address".
    Result<GpuId> gpu(YamlNode path) const;

private:
    struct HostGpus {
        HostId id;
        std::vector<std::pair<std::string, GpuId>> gpus; ///< by address in lower case
    };

    std::uint32_t nextId() { return ++m_design.lastId; }
    Result<void> readHosts(YamlNode node, std::vector<Host> &hosts);
    Result<void> readHost(YamlNode node, Host &host);
    Result<void> readGpus(YamlNode node, Host &host, HostGpus &known);
    Result<void> readAddress(YamlNode node, Gpu &gpu, HostGpus &known) const;
    const HostGpus *find(std::string_view host) const;

    Design &m_design;
    UniqueNames m_clusterNames;
    UniqueNames m_hostNames;
    std::size_t m_hostCount = 0;
    std::unordered_map<std::string_view, HostGpus> m_hosts;
};

} // namespace sliceboard
