// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/vm_reader.h"

#include "model/formats/design_file_texts.h"
#include "model/formats/yaml_values.h"

namespace sliceboard {
namespace {

constexpr std::size_t kMostDevices = 64; ///< of one VM
constexpr std::size_t kMostTags = 256; ///< of one VM
constexpr int kNewestHardware = 99;

Result<void> readGuest(YamlNode node, Vm &vm)
{
    ObjectReader map(node);
    map.optional("os", vm.guestOs);
    map.optional("driver", vm.guestDriver.kind);
    map.optional("release", vm.guestDriver.release);
    return finishMap(map, DesignMap::Guest);
}

/// "all", "32 GB", or "all, else 32 GB".
Result<void> readReservation(YamlNode node, Vm &vm)
{
    std::string_view text = node.text();
    vm.reserveAll = text.starts_with(kReserveAll);
    if (text == kReserveAll)
        return {};
    if (text.starts_with(kReserveElse))
        text.remove_prefix(kReserveElse.size());
    vm.reservation = parseAmount(text);
    if (!vm.reservation)
        return yamlFailure(
            node,
            DesignFileTexts::tr(
                "Expected the word \"all\" or an amount of memory such as \"64 GB\", at most 65536 GB, but got %1.")
                .arg(describeYaml(node)));
    return {};
}

Result<void> readNeeds(YamlNode node, std::set<VmNeed> &needs)
{
    if (auto list = expectListUpTo(node, spellings<VmNeed>().size()); !list)
        return list;
    for (const YamlNode item : node.items()) {
        VmNeed need{};
        if (auto done = readYaml(item, need); !done)
            return done;
        if (!needs.insert(need).second)
            return yamlFailure(item, DesignFileTexts::tr("This word stands in the list twice."));
    }
    return {};
}

Result<void> readTags(YamlNode node, std::vector<std::string> &tags)
{
    auto list = expectListUpTo(node, kMostTags);
    return list ? readYaml(node, tags) : list;
}

void readSettings(ObjectReader &map, Vm &vm)
{
    optionalWithin(map, "hardware_version", 3, kNewestHardware, vm.hardwareVersion);
    map.optional("secure_boot", vm.secureBoot);
    map.optional("memory_hot_add", vm.memoryHotAdd);
    map.optional("passthrough_hot_plug", vm.passthroughHotPlug);
    map.optional("license", vm.license);
    if (const YamlNode needs = map.optionalNode("needs"))
        map.check(readNeeds(needs, vm.needs));
    if (const YamlNode tags = map.optionalNode("tags"))
        map.check(readTags(tags, vm.tags));
}

/// The nodes of a device's map.
struct DeviceNodes {
    YamlNode map, passthrough, passthroughModel, profile, label, on, at, group;
};

/// What a device is must be said once, and the other keys must belong to that kind.
Result<void> checkKind(const DeviceNodes &nodes)
{
    const int kinds = int(bool(nodes.passthrough)) + int(bool(nodes.passthroughModel)) + int(bool(nodes.profile));
    if (kinds != 1)
        return yamlFailure(
            nodes.map,
            DesignFileTexts::tr(
                "Expected a device with exactly one of \"passthrough\", \"passthrough_model\" and \"profile\"."));
    if (nodes.label && !nodes.passthroughModel)
        return yamlFailure(nodes.label,
                           DesignFileTexts::tr("\"label\" belongs to a device with \"passthrough_model\" only."));
    if (nodes.at && !nodes.profile)
        return yamlFailure(nodes.at, DesignFileTexts::tr("\"at\" belongs to a device with \"profile\" only."));
    if (nodes.group && !nodes.profile)
        return yamlFailure(nodes.group, DesignFileTexts::tr("\"group\" belongs to a device with \"profile\" only."));
    if (nodes.on && nodes.passthrough)
        return yamlFailure(
            nodes.on,
            DesignFileTexts::tr(
                "A device with \"passthrough\" names its GPU there; \"on\" belongs to the other devices."));
    return {};
}

DeviceKind kindOf(const DeviceNodes &nodes)
{
    if (nodes.passthrough)
        return DeviceKind::Passthrough;
    return nodes.profile ? DeviceKind::Vgpu : DeviceKind::DynamicPassthrough;
}

} // namespace

void VmReader::expect(std::size_t count)
{
    m_design.vms.reserve(count);
    m_names.reserve(count);
}

Result<void> VmReader::readVm(YamlNode node)
{
    Vm &vm = m_design.vms.emplace_back();
    vm.id = {++m_design.lastId};
    ObjectReader map(node);
    if (const YamlNode name = map.requiredNode("name"))
        map.check(m_names.read(name, vm.name));
    if (const YamlNode host = map.optionalNode("host"))
        map.check(readHost(host, vm.host));
    if (const YamlNode guest = map.optionalNode("guest"))
        map.check(readGuest(guest, vm));
    map.optional("firmware", vm.firmware);
    map.optional("memory", vm.memory);
    if (const YamlNode reservation = map.optionalNode("reservation"))
        map.check(readReservation(reservation, vm));
    map.optional("mmio", vm.mmio);
    readSettings(map, vm);
    map.optional("power", vm.power);
    if (const YamlNode devices = map.optionalNode("devices"))
        map.check(readDevices(devices, vm.devices));
    return finishMap(map, DesignMap::Vm, &vm.extras);
}

Result<void> VmReader::readHost(YamlNode node, std::optional<HostId> &host) const
{
    const auto id = m_hosts.host(node);
    if (!id)
        return tl::unexpected(id.error());
    host = *id;
    return {};
}

Result<void> VmReader::readDevices(YamlNode node, std::vector<Device> &devices) const
{
    if (auto list = expectListUpTo(node, kMostDevices); !list)
        return list;
    devices.reserve(node.size());
    for (const YamlNode item : node.items())
        if (auto done = readDevice(item, devices.emplace_back()); !done)
            return done;
    return {};
}

Result<void> VmReader::readDevice(YamlNode node, Device &device) const
{
    ObjectReader map(node);
    const DeviceNodes nodes{node,
                            map.optionalNode("passthrough"),
                            map.optionalNode("passthrough_model"),
                            map.optionalNode("profile"),
                            map.optionalNode("label"),
                            map.optionalNode("on"),
                            map.optionalNode("at"),
                            map.optionalNode("group")};
    device.kind = kindOf(nodes);
    if (nodes.passthrough && nodes.passthrough.text() != kAnyGpu)
        map.check(readGpu(nodes.passthrough, device.gpu));
    if (const YamlNode wanted = nodes.profile ? nodes.profile : nodes.passthroughModel)
        map.check(readYaml(wanted, device.profile));
    if (nodes.label)
        map.check(readYaml(nodes.label, device.label));
    if (nodes.on)
        map.check(readGpu(nodes.on, device.gpu));
    if (nodes.at)
        map.check(readPlacementId(nodes.at, device.at));
    if (nodes.group)
        map.check(readYaml(nodes.group, device.group));
    if (auto done = finishMap(map, DesignMap::Device); !done)
        return done;
    return checkKind(nodes);
}

Result<void> VmReader::readGpu(YamlNode node, std::optional<GpuId> &gpu) const
{
    const auto id = m_hosts.gpu(node);
    if (!id)
        return tl::unexpected(id.error());
    gpu = *id;
    return {};
}

} // namespace sliceboard
