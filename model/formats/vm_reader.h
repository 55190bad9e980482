// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/host_reader.h"

namespace sliceboard {

/// Reads VMs into a design whose hosts have been read.
class VmReader {
public:
    VmReader(Design &design, const HostReader &hosts) : m_design(design), m_hosts(hosts) { }

    /// Tells how many VMs will follow.
    void expect(std::size_t count);
    Result<void> readVm(YamlNode node);

private:
    Result<void> readHost(YamlNode node, std::optional<HostId> &host) const;
    Result<void> readDevices(YamlNode node, std::vector<Device> &devices) const;
    Result<void> readDevice(YamlNode node, Device &device) const;
    Result<void> readGpu(YamlNode node, std::optional<GpuId> &gpu) const;

    Design &m_design;
    const HostReader &m_hosts;
    UniqueNames m_names;
};

} // namespace sliceboard
