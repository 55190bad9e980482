// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_facts.h"

#include "model/base/overload.h"
#include "model/domain/gpu_mode.h"
#include "model/rules/house/house_values.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr std::string_view kOfHost = "host.";
constexpr std::string_view kOfCluster = "cluster.";

const HouseFact *byName(std::span<const HouseFact> facts, std::string_view name)
{
    const auto found = std::ranges::find_if(facts, [name](const HouseFact &fact) { return fact.name == name; });
    return found == facts.end() ? nullptr : &*found;
}

bool hasHost(EntityKind kind) { return kind == EntityKind::Vm || kind == EntityKind::Gpu; }

void addNames(std::vector<std::string> &names, std::string_view prefix, std::span<const HouseFact> facts)
{
    for (const HouseFact &fact : facts)
        names.push_back(fmt::format("{}{}", prefix, fact.name));
}

} // namespace

void addProfiles(const Vm &vm, std::set<std::string> &words)
{
    for (const Device &device : vm.devices)
        if (device.kind == DeviceKind::Vgpu)
            words.insert(device.profile);
}

std::span<const std::string_view> modeWords() { return kModeWords; }

std::string modelOf(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = facts.model(gpu);
    return model ? model->key : gpu.model;
}

std::span<const HouseFact> ownHouseFacts(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Vm:
        return vmHouseFacts();
    case EntityKind::Gpu:
        return gpuHouseFacts();
    case EntityKind::Host:
        return hostHouseFacts();
    case EntityKind::Cluster:
        return clusterHouseFacts();
    case EntityKind::Design:
        break;
    }
    return {};
}

std::span<const HouseFact> gatheredHouseFacts(EntityKind kind)
{
    if (kind == EntityKind::Host)
        return hostGatheredFacts();
    return kind == EntityKind::Cluster ? clusterGatheredFacts() : std::span<const HouseFact>();
}

const HouseFact *houseFact(EntityKind kind, std::string_view name)
{
    if (hasHost(kind) && name.starts_with(kOfHost))
        return byName(hostHouseFacts(), name.substr(kOfHost.size()));
    if (kind != EntityKind::Cluster && name.starts_with(kOfCluster))
        return byName(clusterHouseFacts(), name.substr(kOfCluster.size()));
    const HouseFact *own = byName(ownHouseFacts(kind), name);
    return own ? own : byName(gatheredHouseFacts(kind), name);
}

std::vector<std::string> houseFactNames(EntityKind kind)
{
    std::vector<std::string> names;
    addNames(names, {}, ownHouseFacts(kind));
    addNames(names, {}, gatheredHouseFacts(kind));
    if (hasHost(kind))
        addNames(names, kOfHost, hostHouseFacts());
    if (kind != EntityKind::Cluster)
        addNames(names, kOfCluster, clusterHouseFacts());
    return names;
}

bool isOfParent(std::string_view name) { return name.starts_with(kOfHost) || name.starts_with(kOfCluster); }

std::string toText(const HouseValue &value)
{
    return std::visit(Overload{[](std::monostate) { return std::string("?"); },
                               [](bool flag) { return std::string(flag ? "true" : "false"); },
                               [](std::int64_t number) { return std::to_string(number); },
                               [](const HouseVersion &version) {
                                   return version.empty() ? std::string("none")
                                                          : fmt::format("{}", fmt::join(version, "."));
                               },
                               [](const std::string &text) { return text; },
                               [](const std::vector<std::string> &words) {
                                   return words.empty() ? std::string("none")
                                                        : fmt::format("{}", fmt::join(words, ", "));
                               }},
                      value);
}

} // namespace sliceboard
