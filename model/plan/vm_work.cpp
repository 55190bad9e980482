// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/estate.h"
#include "model/plan/plan_text.h"
#include "model/plan/plan_work.h"

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

/// Needs that are settings of the VM itself, not of the cluster.
std::set<VmNeed> settingsIn(const std::set<VmNeed> &needs)
{
    std::set<VmNeed> settings;
    for (const VmNeed need : needs)
        if (need >= VmNeed::PeerToPeer)
            settings.insert(need);
    return settings;
}

bool sameSettings(const Vm &a, const Vm &b)
{
    return a.firmware == b.firmware && a.memory == b.memory && a.reservation == b.reservation
        && a.reserveAll == b.reserveAll && a.mmio == b.mmio && a.hardwareVersion == b.hardwareVersion
        && a.secureBoot == b.secureBoot && a.memoryHotAdd == b.memoryHotAdd
        && a.passthroughHotPlug == b.passthroughHotPlug && settingsIn(a.needs) == settingsIn(b.needs);
}

/// Whether devices sit elsewhere though the configuration says the same.
bool isDrawnElsewhere(const Vm &a, const Vm &b)
{
    std::vector<Device> rest = b.devices;
    for (const Device &device : a.devices) {
        const auto same = std::ranges::find(rest, device);
        if (same == rest.end())
            return true;
        rest.erase(same);
    }
    return !rest.empty();
}

void addReasons(VmWork &work)
{
    const Vm &before = *work.before;
    const Vm &after = *work.after;
    const bool devices = !devicesLacking(before, after).empty() || !devicesLacking(after, before).empty();
    if (before.host != after.host)
        work.why.push_back(PlanText::tr("It goes to another host; a VM with GPUs is moved powered off."));
    if (devices)
        work.why.push_back(PlanText::tr("GPU devices are added to and removed from VMs that are powered off."));
    else if (before.host == after.host && isDrawnElsewhere(before, after))
        work.why.push_back(PlanText::tr("It goes to another place, which ESXi gives it at power-on only."));
    if (!sameSettings(before, after))
        work.why.push_back(PlanText::tr("These settings change while the VM is powered off."));
    if (before.guestDriver != after.guestDriver || before.guestOs != after.guestOs)
        work.why.push_back(PlanText::tr("Its guest changes, so it is out of service meanwhile."));
}

} // namespace

std::vector<Device> devicesLacking(const Vm &from, const Vm &to)
{
    std::vector<Device> rest;
    std::ranges::transform(to.devices, std::back_inserter(rest), atRest);
    std::vector<bool> isLacking;
    std::set<std::string> groups;
    for (const Device &device : from.devices) {
        const auto same = std::ranges::find(rest, atRest(device));
        isLacking.push_back(same == rest.end());
        if (same != rest.end())
            rest.erase(same);
        else
            groups.insert(device.group);
    }
    for (const Device &device : rest)
        groups.insert(device.group); // a group that gets one more member is made anew, too
    groups.erase(std::string());
    std::vector<Device> lacking;
    for (std::size_t row = 0; row < from.devices.size(); ++row)
        if (isLacking[row] || groups.contains(from.devices[row].group))
            lacking.push_back(from.devices[row]);
    return lacking;
}

std::optional<VmWork> vmWorkOf(const Vm *before, const Vm *after)
{
    VmWork work;
    work.before = before;
    work.after = after;
    const bool ran = before && before->power == PowerState::On;
    const bool runs = after && after->power == PowerState::On;
    if (!before || !after) {
        work.id = before ? before->id : after->id;
        work.goesOff = ran;
        work.comesOn = runs;
        return work;
    }
    work.id = after->id;
    if (ran && runs)
        addReasons(work);
    const bool isHard = !work.why.empty();
    work.goesOff = ran && (isHard || !runs);
    work.comesOn = runs && (isHard || !ran);
    Vm same = *before;
    same.devices = after->devices;
    const bool isAny = same != *after || isDrawnElsewhere(*before, *after);
    return isAny ? std::optional(work) : std::nullopt;
}

} // namespace sliceboard
