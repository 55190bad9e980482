// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/edit_codec.h"

#include "model/base/overload.h"

#include <concepts>
#include <unordered_map>
#include <unordered_set>

namespace sliceboard {
namespace {

template <class T, class Object>
concept Is = std::same_as<std::remove_const_t<T>, Object>;

constexpr int kEditKinds = 4;

} // namespace

// Each binding names every member, so that a new member does not compile before it is written and read here, too.

template <class Archive, class Tag> void describe(Archive &archive, Id<Tag> &id) { archive.value(id.value); }
template <class Archive, class Tag> void describe(Archive &archive, const Id<Tag> &id) { archive.value(id.value); }

template <class Archive> void describe(Archive &archive, Is<EsxiVersion> auto &it)
{
    auto &[major, minor, update] = it;
    archive.members(major, minor, update);
}

template <class Archive> void describe(Archive &archive, Is<Driver> auto &it)
{
    auto &[kind, release] = it;
    archive.members(kind, release);
}

template <class Archive> void describe(Archive &archive, Is<BiosSettings> auto &it)
{
    auto &[vtd, sriov, ari, above4g] = it;
    archive.members(vtd, sriov, ari, above4g);
}

template <class Archive> void describe(Archive &archive, Is<Reservation> auto &it)
{
    auto &[profile, at] = it;
    archive.members(profile, at);
}

template <class Archive> void describe(Archive &archive, Is<Device> auto &it)
{
    auto &[kind, profile, label, gpu, at, group] = it;
    archive.members(kind, profile, label, gpu, at, group);
}

template <class Archive> void describe(Archive &archive, Is<Gpu> auto &it)
{
    auto &[id, address, model, use, vgpuMode, reservations, currentUse, currentVgpuMode, passthroughEnabled, graphics,
           migEnabled, displayEnabled, primaryDisplay, ecc, nvlink, moduleId, extras] = it;
    archive.members(id, address, model, use, vgpuMode, reservations, currentUse, currentVgpuMode, passthroughEnabled,
                    graphics, migEnabled, displayEnabled, primaryDisplay, ecc, nvlink, moduleId, extras);
}

template <class Archive> void describe(Archive &archive, Is<HostFacts> auto &it)
{
    auto &[name, esxi, vgpuManager, managerPackage, managerVib, graphics, currentGraphics, assignmentPolicy, bios, boot,
           scheduler, nvswitch, licenseSystem, extras] = it;
    archive.members(name, esxi, vgpuManager, managerPackage, managerVib, graphics, currentGraphics, assignmentPolicy,
                    bios, boot, scheduler, nvswitch, licenseSystem, extras);
}

template <class Archive> void describe(Archive &archive, Is<ClusterFacts> auto &it)
{
    auto &[name, drs, drsMovesVgpus, vgpuHotMigrate, vmotionGbps, stunSeconds, extras] = it;
    archive.members(name, drs, drsMovesVgpus, vgpuHotMigrate, vmotionGbps, stunSeconds, extras);
}

template <class Archive> void describe(Archive &archive, Is<Vm> auto &it)
{
    auto &[id, name, host, guestOs, guestDriver, firmware, memory, reservation, reserveAll, mmio, hardwareVersion,
           secureBoot, memoryHotAdd, passthroughHotPlug, license, needs, tags, power, devices, extras] = it;
    archive.members(id, name, host, guestOs, guestDriver, firmware, memory, reservation, reserveAll, mmio,
                    hardwareVersion, secureBoot, memoryHotAdd, passthroughHotPlug, license, needs, tags, power, devices,
                    extras);
}

template <class Archive> void describe(Archive &archive, Is<Waiver> auto &it)
{
    auto &[id, rule, subjects, facts, reason, author, expires] = it;
    archive.members(id, rule, subjects, facts, reason, author, expires);
}

template <class Archive> void describe(Archive &archive, Is<FindingName> auto &it)
{
    auto &[rule, subjects] = it;
    archive.members(rule, subjects);
}

template <class Archive> void describe(Archive &archive, Is<SavedView> auto &it)
{
    auto &[title, caption, show, zoom, grouping, order, folded, filter, finding, adds] = it;
    archive.members(title, caption, show, zoom, grouping, order, folded, filter, finding, adds);
}

template <class Archive> void describe(Archive &archive, Is<ChangeRequest> auto &it)
{
    auto &[number, revision, date, reviewer, approver] = it;
    archive.members(number, revision, date, reviewer, approver);
}

template <class Archive> void describe(Archive &archive, Is<PageSetup> auto &it)
{
    auto &[size, orientation] = it;
    archive.members(size, orientation);
}

template <class Archive> void describe(Archive &archive, Is<PresentationSetup> auto &it)
{
    auto &[names] = it;
    archive.members(names);
}

template <class Archive> void describe(Archive &archive, Is<StepResult> auto &it)
{
    auto &[step, outcome, note, by, on] = it;
    archive.members(step, outcome, note, by, on);
}

template <class Archive> void describe(Archive &archive, Is<PlanProgress> auto &it)
{
    auto &[plan, steps] = it;
    archive.members(plan, steps);
}

template <class Archive> void describe(Archive &archive, Is<DesignFacts> auto &it)
{
    auto &[name, description, customer, author, change, page, severities, houseRules, presentation, views, progress,
           extras] = it;
    archive.members(name, description, customer, author, change, page, severities, houseRules, presentation, views,
                    progress, extras);
}

template <class Archive> void describe(Archive &archive, Host &it)
{
    describe(archive, static_cast<HostFacts &>(it));
    archive.members(it.id, it.gpus);
}
template <class Archive> void describe(Archive &archive, const Host &it)
{
    describe(archive, static_cast<const HostFacts &>(it));
    archive.members(it.id, it.gpus);
}

template <class Archive> void describe(Archive &archive, Cluster &it)
{
    describe(archive, static_cast<ClusterFacts &>(it));
    archive.members(it.id, it.hosts);
}
template <class Archive> void describe(Archive &archive, const Cluster &it)
{
    describe(archive, static_cast<const ClusterFacts &>(it));
    archive.members(it.id, it.hosts);
}

static void encodePlace(ByteEncoder &out, const Place &place)
{
    out.value(std::uint8_t(place.kind));
    out.value(place.row);
    out.value(place.host);
    out.value(place.cluster);
}

static Place decodePlace(ByteDecoder &in)
{
    Place place;
    std::uint8_t kind = 0;
    in.value(kind);
    if (kind > std::uint8_t(NodeKind::Waiver))
        in.fail();
    else
        place.kind = NodeKind(kind);
    in.value(place.row);
    in.value(place.host);
    in.value(place.cluster);
    return place;
}

/// A value of a variant, its alternative's number first.
template <class Variant> void encodeVariant(ByteEncoder &out, const Variant &variant)
{
    out.value(std::uint8_t(variant.index()));
    std::visit([&](const auto &it) { describe(out, it); }, variant);
}

template <class Variant, std::size_t Index = 0> void decodeVariant(ByteDecoder &in, std::size_t index, Variant &variant)
{
    if constexpr (Index == std::variant_size_v<Variant>) {
        in.fail();
    } else if (index == Index) {
        describe(in, variant.template emplace<Index>());
    } else {
        decodeVariant<Variant, Index + 1>(in, index, variant);
    }
}

template <class Variant> Variant decodeVariant(ByteDecoder &in)
{
    std::uint8_t index = 0;
    in.value(index);
    Variant variant;
    decodeVariant(in, index, variant);
    return variant;
}

void encodeEdit(ByteEncoder &out, const Edit &edit)
{
    out.value(std::uint8_t(edit.index()));
    std::visit(Overload{[&](const Insert &it) {
                            encodePlace(out, it.at);
                            encodeVariant(out, it.node);
                        },
                        [&](const Remove &it) { encodePlace(out, it.at); },
                        [&](const Replace &it) {
                            encodePlace(out, it.at);
                            encodeVariant(out, it.contents);
                        },
                        [&](const Move &it) {
                            encodePlace(out, it.from);
                            encodePlace(out, it.to);
                        }},
               edit);
}

Edit decodeEdit(ByteDecoder &in)
{
    static_assert(std::variant_size_v<Edit> == kEditKinds);
    std::uint8_t kind = 0;
    in.value(kind);
    const Place at = decodePlace(in);
    switch (kind) {
    case 0:
        return Insert{at, decodeVariant<Node>(in)};
    case 1:
        return Remove{at};
    case 2:
        return Replace{at, decodeVariant<Contents>(in)};
    case 3:
        return Move{at, decodePlace(in)};
    default:
        in.fail();
        return Remove{at};
    }
}

namespace {

/// How many nodes stand where a place points, or -1 if its parents are not there or it names no row.
int siblingCount(const Design &design, const Place &at)
{
    const auto has = [](const auto &nodes, int row) { return row >= 0 && std::size_t(row) < nodes.size(); };
    switch (at.kind) {
    case NodeKind::Cluster:
        return int(design.clusters.size());
    case NodeKind::Vm:
        return int(design.vms.size());
    case NodeKind::Waiver:
        return int(design.waivers.size());
    case NodeKind::Host:
        return has(design.clusters, at.cluster) ? int(design.clusters[std::size_t(at.cluster)].hosts.size()) : -1;
    case NodeKind::Gpu:
        if (!has(design.clusters, at.cluster) || !has(design.clusters[std::size_t(at.cluster)].hosts, at.host))
            return -1;
        return int(design.clusters[std::size_t(at.cluster)].hosts[std::size_t(at.host)].gpus.size());
    default:
        return -1;
    }
}

bool isThere(const Design &design, const Place &at) { return at.row >= 0 && at.row < siblingCount(design, at); }

bool hasRoom(const Design &design, const Place &at) { return at.row >= 0 && at.row <= siblingCount(design, at); }

void collectIds(const Gpu &gpu, std::vector<std::uint32_t> &ids) { ids.push_back(gpu.id.value); }
void collectIds(const Vm &vm, std::vector<std::uint32_t> &ids) { ids.push_back(vm.id.value); }
void collectIds(const Waiver &waiver, std::vector<std::uint32_t> &ids) { ids.push_back(waiver.id.value); }
void collectIds(const Host &host, std::vector<std::uint32_t> &ids)
{
    ids.push_back(host.id.value);
    for (const Gpu &gpu : host.gpus)
        collectIds(gpu, ids);
}
void collectIds(const Cluster &cluster, std::vector<std::uint32_t> &ids)
{
    ids.push_back(cluster.id.value);
    for (const Host &host : cluster.hosts)
        collectIds(host, ids);
}

bool areNew(const DesignIndex &index, const Node &node, std::uint32_t lastId)
{
    std::vector<std::uint32_t> ids;
    std::visit([&](const auto &it) { collectIds(it, ids); }, node);
    std::unordered_set<std::uint32_t> seen;
    return std::ranges::all_of(ids, [&](std::uint32_t id) {
        return id > 0 && id <= lastId && index.place(id).kind == NodeKind::None && seen.insert(id).second;
    });
}

bool fitsKind(NodeKind kind, const Node &node)
{
    constexpr NodeKind kinds[]{NodeKind::Cluster, NodeKind::Host, NodeKind::Gpu, NodeKind::Vm, NodeKind::Waiver};
    return kinds[node.index()] == kind;
}

/// Ids that a VM speaks of need room in the index.
bool staysBelow(const Vm &vm, std::uint32_t lastId)
{
    return (!vm.host || vm.host->value <= lastId)
        && std::ranges::all_of(vm.devices, [&](const Device &it) { return !it.gpu || it.gpu->value <= lastId; });
}

bool isReplaceable(const Design &design, const DesignIndex &index, const Replace &edit, std::uint32_t lastId)
{
    const Place &at = edit.at;
    const auto isNode = [&](NodeKind kind, std::uint32_t id) { return at.kind == kind && index.place(id) == at; };
    return std::visit(
        Overload{[&](const DesignFacts &) { return at.kind == NodeKind::Design; },
                 [&](const ClusterFacts &) { return at.kind == NodeKind::Cluster && isThere(design, at); },
                 [&](const HostFacts &) { return at.kind == NodeKind::Host && isThere(design, at); },
                 [&](const Gpu &it) { return isNode(NodeKind::Gpu, it.id.value); },
                 [&](const Vm &it) { return isNode(NodeKind::Vm, it.id.value) && staysBelow(it, lastId); },
                 [&](const Waiver &it) { return isNode(NodeKind::Waiver, it.id.value); }},
        edit.contents);
}

} // namespace

bool isApplicable(const Design &design, const DesignIndex &index, const Edit &edit, std::uint32_t lastId)
{
    return std::visit(Overload{[&](const Insert &it) {
                                   const auto *vm = std::get_if<Vm>(&it.node);
                                   return fitsKind(it.at.kind, it.node) && hasRoom(design, it.at)
                                       && areNew(index, it.node, lastId) && (!vm || staysBelow(*vm, lastId));
                               },
                               [&](const Remove &it) { return isThere(design, it.at); },
                               [&](const Replace &it) { return isReplaceable(design, index, it, lastId); },
                               [&](const Move &it) {
                                   return it.from.kind == it.to.kind && isThere(design, it.from)
                                       && hasRoom(design, it.to);
                               }},
                      edit);
}

std::vector<std::uint32_t> idsOf(const Design &design)
{
    std::vector<std::uint32_t> ids;
    for (const Cluster &cluster : design.clusters)
        collectIds(cluster, ids);
    for (const Vm &vm : design.vms)
        collectIds(vm, ids);
    for (const Waiver &waiver : design.waivers)
        collectIds(waiver, ids);
    return ids;
}

bool renumber(Design &design, const std::vector<std::uint32_t> &ids)
{
    const std::vector<std::uint32_t> before = idsOf(design);
    if (ids.size() != before.size())
        return false;
    std::unordered_set<std::uint32_t> seen{0};
    std::unordered_map<std::uint32_t, std::uint32_t> after;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!seen.insert(ids[i]).second)
            return false;
        after.emplace(before[i], ids[i]);
    }
    const auto change = [&](auto &id) { id.value = after.at(id.value); };
    for (Cluster &cluster : design.clusters) {
        change(cluster.id);
        for (Host &host : cluster.hosts) {
            change(host.id);
            for (Gpu &gpu : host.gpus)
                change(gpu.id);
        }
    }
    for (Vm &vm : design.vms) {
        change(vm.id);
        if (vm.host)
            change(*vm.host);
        for (Device &device : vm.devices)
            if (device.gpu)
                change(*device.gpu);
    }
    for (Waiver &waiver : design.waivers)
        change(waiver.id);
    return true;
}

} // namespace sliceboard
