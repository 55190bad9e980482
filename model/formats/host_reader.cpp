// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/host_reader.h"

#include "model/base/utf8.h"
#include "model/formats/design_file_texts.h"
#include "model/formats/yaml_values.h"

namespace sliceboard {
namespace {

constexpr std::size_t kMostHosts = 20'000;
constexpr std::size_t kMostGpus = 64; ///< on one host
constexpr std::size_t kMostSlots = 256; ///< on one GPU
constexpr int kLargestPlacementId = 4096;
constexpr int kLargestModuleId = 64;
constexpr int kFastestNetwork = 10'000; ///< Gbit/s
constexpr int kLongestStun = 86'400; ///< seconds

/// PCI addresses are the same in capitals; addresses are ASCII.
std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    return lower;
}

/// "17.4", "none", or {driver: …, release: …} for what is not a vGPU Manager of a known release.
Result<void> readManager(YamlNode node, Driver &driver)
{
    if (node.isScalar()) {
        if (node.text() != kNoDriver)
            driver = {DriverKind::VgpuManager, std::string(node.text())};
        return {};
    }
    if (!node.isMap())
        return yamlFailure(node,
                           DesignFileTexts::tr(
                               "Expected a release such as 17.4, the word \"none\" or a map with \"driver\" and "
                               "\"release\", but got %1.")
                               .arg(describeYaml(node)));
    ObjectReader map(node);
    map.optional("driver", driver.kind);
    map.optional("release", driver.release);
    return finishMap(map, DesignMap::VgpuManager);
}

Result<void> readSlot(YamlNode node, Reservation &slot)
{
    ObjectReader map(node);
    map.required("profile", slot.profile);
    if (const YamlNode at = map.optionalNode("at"))
        map.check(readPlacementId(at, slot.at));
    return finishMap(map, DesignMap::Slot);
}

Result<void> readSlots(YamlNode node, std::vector<Reservation> &slots)
{
    if (auto list = expectListUpTo(node, kMostSlots); !list)
        return list;
    for (const YamlNode item : node.items())
        if (auto done = readSlot(item, slots.emplace_back()); !done)
            return done;
    return {};
}

Result<void> readBios(YamlNode node, BiosSettings &bios)
{
    ObjectReader map(node);
    map.optional("vtd", bios.vtd);
    map.optional("sriov", bios.sriov);
    map.optional("ari", bios.ari);
    map.optional("above_4g", bios.above4g);
    return finishMap(map, DesignMap::Bios);
}

Result<void> readGpuFacts(ObjectReader &map, Gpu &gpu)
{
    map.required("model", gpu.model);
    map.optional("use", gpu.use);
    map.optional("vgpu_mode", gpu.vgpuMode);
    if (const YamlNode slots = map.optionalNode("slots"))
        map.check(readSlots(slots, gpu.reservations));
    map.optional("current_use", gpu.currentUse);
    map.optional("current_vgpu_mode", gpu.currentVgpuMode);
    map.optional("passthrough_enabled", gpu.passthroughEnabled);
    map.optional("graphics", gpu.graphics);
    map.optional("mig_enabled", gpu.migEnabled);
    map.optional("display_enabled", gpu.displayEnabled);
    map.optional("primary_display", gpu.primaryDisplay);
    map.optional("ecc", gpu.ecc);
    map.optional("nvlink", gpu.nvlink);
    optionalWithin(map, "module_id", 1, kLargestModuleId, gpu.moduleId);
    return finishMap(map, DesignMap::Gpu, &gpu.extras);
}

} // namespace

Result<void> readPlacementId(YamlNode node, std::optional<int> &at)
{
    const auto number = yamlInteger(node, 0, kLargestPlacementId);
    if (!number)
        return tl::unexpected(number.error());
    at = int(*number);
    return {};
}

Result<void> HostReader::readCluster(YamlNode node)
{
    Cluster &cluster = m_design.clusters.emplace_back();
    cluster.id = {nextId()};
    ObjectReader map(node);
    if (const YamlNode name = map.requiredNode("name"))
        map.check(m_clusterNames.read(name, cluster.name));
    map.optional("drs", cluster.drs);
    map.optional("drs_moves_vgpus", cluster.drsMovesVgpus);
    map.optional("vgpu_hot_migrate", cluster.vgpuHotMigrate);
    optionalWithin(map, "vmotion_gbps", 1, kFastestNetwork, cluster.vmotionGbps);
    optionalWithin(map, "stun_seconds", 1, kLongestStun, cluster.stunSeconds);
    if (const YamlNode hosts = map.optionalNode("hosts"))
        map.check(readHosts(hosts, cluster.hosts));
    return finishMap(map, DesignMap::Cluster, &cluster.extras);
}

Result<void> HostReader::readHosts(YamlNode node, std::vector<Host> &hosts)
{
    if (auto list = expectYamlList(node); !list)
        return list;
    m_hostCount += node.size();
    if (m_hostCount > kMostHosts)
        return yamlFailure(node,
                           DesignFileTexts::tr("With this list the design has %1 hosts; at most %2 are read.")
                               .arg(m_hostCount)
                               .arg(kMostHosts));
    hosts.reserve(node.size());
    for (const YamlNode item : node.items())
        if (auto done = readHost(item, hosts.emplace_back()); !done)
            return done;
    return {};
}

Result<void> HostReader::readHost(YamlNode node, Host &host)
{
    host.id = {nextId()};
    ObjectReader map(node);
    HostGpus known{host.id, {}};
    const YamlNode name = map.requiredNode("name");
    if (name)
        map.check(m_hostNames.read(name, host.name));
    map.optional("esxi", host.esxi);
    if (const YamlNode manager = map.optionalNode("vgpu_manager"))
        map.check(readManager(manager, host.vgpuManager));
    map.optional("manager_package", host.managerPackage);
    map.optional("manager_vib", host.managerVib);
    map.optional("graphics", host.graphics);
    map.optional("current_graphics", host.currentGraphics);
    map.optional("assignment_policy", host.assignmentPolicy);
    if (const YamlNode bios = map.optionalNode("bios"))
        map.check(readBios(bios, host.bios));
    map.optional("boot", host.boot);
    map.optional("scheduler", host.scheduler);
    map.optional("nvswitch", host.nvswitch);
    map.optional("license_system", host.licenseSystem);
    if (const YamlNode gpus = map.optionalNode("gpus"))
        map.check(readGpus(gpus, host, known));
    m_hosts.emplace(name.text(), std::move(known));
    return finishMap(map, DesignMap::Host, &host.extras);
}

Result<void> HostReader::readGpus(YamlNode node, Host &host, HostGpus &known)
{
    if (auto list = expectListUpTo(node, kMostGpus); !list)
        return list;
    host.gpus.reserve(node.size());
    known.gpus.reserve(node.size());
    for (const YamlNode item : node.items()) {
        Gpu &gpu = host.gpus.emplace_back();
        gpu.id = {nextId()};
        ObjectReader map(item);
        if (const YamlNode address = map.requiredNode("address"))
            map.check(readAddress(address, gpu, known));
        if (auto done = readGpuFacts(map, gpu); !done)
            return done;
    }
    return {};
}

Result<void> HostReader::readAddress(YamlNode node, Gpu &gpu, HostGpus &known) const
{
    if (!isPciAddress(node.text()))
        return yamlFailure(node,
                           DesignFileTexts::tr("Expected a PCI address such as \"0000:17:00.0\", but got %1.")
                               .arg(describeYaml(node)));
    gpu.address = node.text();
    std::string key = lowerCase(node.text());
    for (const auto &[address, id] : known.gpus)
        if (address == key)
            return yamlFailure(node,
                               DesignFileTexts::tr("The PCI address %1 is used twice on this host.").arg(plain(key)));
    known.gpus.emplace_back(std::move(key), gpu.id);
    return {};
}

const HostReader::HostGpus *HostReader::find(std::string_view host) const
{
    const auto found = m_hosts.find(host);
    return found == m_hosts.end() ? nullptr : &found->second;
}

Result<HostId> HostReader::host(YamlNode name) const
{
    const auto text = yamlText(name);
    if (!text)
        return tl::unexpected(text.error());
    if (const HostGpus *host = find(*text))
        return host->id;
    return yamlFailure(name, DesignFileTexts::tr("There is no host \"%1\" in this design.").arg(plain(*text)));
}

Result<GpuId> HostReader::gpu(YamlNode path) const
{
    const auto text = yamlText(path);
    if (!text)
        return tl::unexpected(text.error());
    const auto slash = text->rfind('/');
    if (slash == std::string_view::npos)
        return yamlFailure(
            path,
            DesignFileTexts::tr("Expected a GPU such as \"esx01/0000:17:00.0\", but got %1.").arg(describeYaml(path)));
    const HostGpus *host = find(text->substr(0, slash));
    if (!host)
        return yamlFailure(
            path, DesignFileTexts::tr("There is no host \"%1\" in this design.").arg(plain(text->substr(0, slash))));
    const std::string key = lowerCase(text->substr(slash + 1));
    for (const auto &[address, id] : host->gpus)
        if (address == key)
            return id;
    return yamlFailure(path,
                       DesignFileTexts::tr("The host \"%1\" has no GPU at the PCI address %2.")
                           .arg(plain(text->substr(0, slash)), plain(text->substr(slash + 1))));
}

} // namespace sliceboard
