// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/completion.h"

#include "model/plan/estate.h"

#include <QByteArray>

#include <algorithm>
#include <unordered_map>

namespace sliceboard {
namespace {

bool isSameWord(const std::string &a, const std::string &b) { return qstricmp(a.c_str(), b.c_str()) == 0; }

/// The devices of each group of a VM as its configuration says them, the word for the group left out.
using Groups = std::map<std::string, std::vector<Device>>;

Groups groupsOf(const Vm &vm)
{
    Groups groups;
    for (const Device &device : vm.devices)
        if (!device.group.empty()) {
            Device member = atRest(device);
            member.group.clear();
            groups[device.group].push_back(std::move(member));
        }
    return groups;
}

/// The word of `before` for each group of `after`; empty unless all of them have one.
std::map<std::string, std::string> wordsOfGroups(const Vm &before, const Vm &after)
{
    Groups known = groupsOf(before);
    const Groups wanted = groupsOf(after);
    std::map<std::string, std::string> words;
    for (const auto &[word, members] : wanted) {
        auto same = known.find(word);
        if (same == known.end() || !std::ranges::is_permutation(same->second, members))
            same = std::ranges::find_if(known, [&members = members, &wanted](const auto &each) {
                return !wanted.contains(each.first) && std::ranges::is_permutation(each.second, members);
            });
        if (same == known.end())
            return {};
        words.emplace(word, same->first);
        known.erase(same);
    }
    return words;
}

class FactsCompletion {
public:
    bool anyStays() const { return m_anyStays; }

    void complete(ClusterFacts &before, ClusterFacts &after)
    {
        keep(before.drs, after.drs);
        keep(before.drsMovesVgpus, after.drsMovesVgpus);
        keep(before.vgpuHotMigrate, after.vgpuHotMigrate);
        keep(before.vmotionGbps, after.vmotionGbps);
        keep(before.stunSeconds, after.stunSeconds);
    }

    void complete(HostFacts &before, HostFacts &after)
    {
        keep(before.esxi, after.esxi);
        keep(before.graphics, after.graphics);
        keep(before.bios.vtd, after.bios.vtd);
        keep(before.bios.sriov, after.bios.sriov);
        keep(before.bios.ari, after.bios.ari);
        keep(before.bios.above4g, after.bios.above4g);
        keep(before.boot, after.boot);
        keep(before.scheduler, after.scheduler);
        keep(before.licenseSystem, after.licenseSystem);
        learn(before.nvswitch, after.nvswitch);
        completeManager(before, after);
    }

    void complete(Gpu &before, Gpu &after)
    {
        if (isSameWord(before.model, after.model))
            after.model = before.model;
        learn(before.moduleId, after.moduleId);
        if (before.model != after.model)
            return; // another board has settings of its own
        keep(before.ecc, after.ecc);
        keep(before.displayEnabled, after.displayEnabled);
        keep(before.primaryDisplay, after.primaryDisplay);
    }

    void complete(Vm &before, Vm &after)
    {
        learn(before.guestOs, after.guestOs);
        if (before.guestDriver.kind == after.guestDriver.kind)
            keep(before.guestDriver.release, after.guestDriver.release);
        keep(before.firmware, after.firmware);
        keep(before.memory, after.memory);
        if (before.reserveAll || !after.reserveAll)
            keep(before.reservation, after.reservation);
        keep(before.mmio, after.mmio);
        keep(before.hardwareVersion, after.hardwareVersion);
        keep(before.secureBoot, after.secureBoot);
        keep(before.memoryHotAdd, after.memoryHotAdd);
        keep(before.passthroughHotPlug, after.passthroughHotPlug);
        keep(before.license, after.license);
        for (Device &device : after.devices)
            for (const Device &known : before.devices)
                if (isSameWord(known.profile, device.profile))
                    device.profile = known.profile;
        const auto words = wordsOfGroups(before, after);
        for (Device &device : after.devices)
            if (const auto word = words.find(device.group); word != words.end())
                device.group = word->second;
    }

private:
    template <class T> static bool isOpen(const std::optional<T> &fact) { return !fact; }
    static bool isOpen(const std::string &fact) { return fact.empty(); }

    /// A fact that stays as it is where `after` does not enter it.
    template <class T> void keep(const T &before, T &after)
    {
        if (!isOpen(after) || isOpen(before))
            return;
        after = before;
        m_anyStays = true;
    }
    /// One that nobody sets: entered later, it was so before.
    template <class T> void learn(T &before, T &after)
    {
        keep(before, after);
        if (isOpen(before))
            before = after;
    }

    /// The package and the component are those of the release.
    void completeManager(HostFacts &before, HostFacts &after)
    {
        if (after.vgpuManager.kind != before.vgpuManager.kind || after.vgpuManager.kind == DriverKind::None)
            return;
        keep(before.vgpuManager.release, after.vgpuManager.release);
        keep(before.managerPackage, after.managerPackage);
        if (before.vgpuManager == after.vgpuManager && before.managerPackage == after.managerPackage)
            learn(before.managerVib, after.managerVib);
    }

    bool m_anyStays = false;
};

template <class Nodes> std::unordered_map<std::uint32_t, typename Nodes::value_type *> byId(Nodes &nodes)
{
    std::unordered_map<std::uint32_t, typename Nodes::value_type *> found;
    found.reserve(nodes.size());
    for (auto &node : nodes)
        found.emplace(node.id.value, &node);
    return found;
}

std::unordered_map<std::uint32_t, Host *> hostsById(Design &design)
{
    std::unordered_map<std::uint32_t, Host *> found;
    for (Cluster &cluster : design.clusters)
        for (Host &host : cluster.hosts)
            found.emplace(host.id.value, &host);
    return found;
}

template <class T, class Nodes, class Act>
void forEachPair(const std::unordered_map<std::uint32_t, T *> &before, Nodes &after, const Act &act)
{
    for (T &node : after)
        if (const auto found = before.find(node.id.value); found != before.end())
            act(*found->second, node);
}

} // namespace

bool completeFacts(Design &before, Design &after)
{
    FactsCompletion completion;
    forEachPair(byId(before.clusters), after.clusters,
                [&](Cluster &was, Cluster &is) { completion.complete(was, is); });
    const auto hosts = hostsById(before);
    for (Cluster &cluster : after.clusters)
        forEachPair(hosts, cluster.hosts, [&](Host &was, Host &is) {
            completion.complete(was, is);
            forEachPair(byId(was.gpus), is.gpus, [&](Gpu &old, Gpu &gpu) { completion.complete(old, gpu); });
        });
    forEachPair(byId(before.vms), after.vms, [&](Vm &was, Vm &is) { completion.complete(was, is); });
    return completion.anyStays();
}

} // namespace sliceboard
