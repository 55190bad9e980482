// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/fixing.h"
#include "model/facts/vm_asks.h"

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

constexpr int kMostLookedAt = 64; ///< GPUs; keeps the cost of a fix independent of the design's size
constexpr std::size_t kMostMoves = 2;

const Device *deviceAt(const Facts &facts, const DeviceRef &ref)
{
    const Vm *vm = facts.vm(ref.vm);
    return vm && ref.device < int(vm->devices.size()) ? &vm->devices[std::size_t(ref.device)] : nullptr;
}

bool isEmpty(const Facts &facts, const Gpu &gpu)
{
    return gpu.reservations.empty() && facts.index().residents(gpu.id).empty();
}

bool hasOtherSize(const Facts &facts, const Gpu &gpu, const VgpuType &type)
{
    const auto tenants = tenantsOf(facts, gpu, Who::Running);
    return std::ranges::any_of(tenants, [&](const Tenant &tenant) {
        return !tenant.type || tenant.type->frameBuffer != type.frameBuffer;
    });
}

/// Whether a vGPU of this type finds room on a GPU as it stands: a quick look, the checker has the last word.
bool hasRoom(const Facts &facts, const Gpu &gpu, const std::string &profile)
{
    const GpuModel *model = facts.model(gpu);
    const VgpuType *type = facts.type(profile, gpu);
    if (!type || gpu.use == GpuUse::Passthrough)
        return false;
    if (gpu.use == GpuUse::Unassigned)
        return isEmpty(facts, gpu);
    if (type->isMigBacked() != (gpu.vgpuMode == VgpuMode::Mig))
        return false;
    if (gpu.vgpuMode == VgpuMode::SameSize && hasOtherSize(facts, gpu, *type))
        return false;
    const auto shape = shapeOf(*type, *model, gpu.vgpuMode, facts.catalog());
    return shape && !freeStarts(*shape, facts.layout(gpu).seats).empty();
}

bool takes(const Facts &facts, const Gpu &gpu, const Device &device, const Gpu *from)
{
    if (!isPassthrough(device))
        return hasRoom(facts, gpu, device.profile);
    const bool sameModel = !from || facts.model(gpu) == facts.model(*from);
    return sameModel && gpu.use != GpuUse::Vgpu && isEmpty(facts, gpu);
}

/// Several devices back to waiting, in one step; each VM is changed once.
Edits unplaceAll(const Facts &facts, const std::vector<Tenant> &tenants)
{
    std::vector<VmId> ids;
    std::set<DeviceRef> leaving;
    for (const Tenant &tenant : tenants) {
        leaving.insert(deviceOf(tenant));
        if (ids.empty() || ids.back() != tenant.vm->id)
            ids.push_back(tenant.vm->id);
    }
    return changeVms(facts, ids, [&](Vm &vm) {
        for (std::size_t row = 0; row < vm.devices.size(); ++row)
            if (leaving.contains({vm.id, int(row)})) {
                vm.devices[row].gpu.reset();
                vm.devices[row].at.reset();
            }
    });
}

Edits release(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &slots)
{
    const GpuId ids[] = {gpu.id};
    return changeGpus(facts, ids, [&](Gpu &changed) {
        std::vector<Reservation> kept;
        for (std::size_t row = 0; row < changed.reservations.size(); ++row)
            if (std::ranges::none_of(slots, [row](const Tenant &slot) { return slot.row == int(row); }))
                kept.push_back(changed.reservations[row]);
        changed.reservations = std::move(kept);
    });
}

const char *titleOf(DriverKind kind, bool hasRelease)
{
    switch (kind) {
    case DriverKind::Vgpu:
        return hasRelease ? QT_TRANSLATE_NOOP("Rules", "Give %1 the NVIDIA vGPU guest driver of release %2")
                          : QT_TRANSLATE_NOOP("Rules", "Give %1 the NVIDIA vGPU guest driver");
    case DriverKind::DataCenter:
        return QT_TRANSLATE_NOOP("Rules", "Give %1 the NVIDIA Data Center driver");
    case DriverKind::VgpuManager:
    case DriverKind::None:
        break;
    }
    return QT_TRANSLATE_NOOP("Rules", "Remove the NVIDIA driver from the guest of %1");
}

} // namespace

void offer(std::vector<Fix> &fixes, const char *title, std::vector<Arg> args, const Edits &edits)
{
    if (edits && !edits->empty())
        fixes.push_back({title, std::move(args), *edits});
}

void offerMoves(std::vector<Fix> &fixes, const Facts &facts, const DeviceRef &ref)
{
    const Device *device = deviceAt(facts, ref);
    const Host *home = device && device->gpu ? facts.hostOf(*device->gpu) : nullptr;
    if (!home)
        return;
    int looks = kMostLookedAt;
    const std::size_t before = fixes.size();
    offerMovesTo(fixes, facts, ref, *home, looks);
    const Vm *vm = facts.vm(ref.vm);
    if (vm->host || vm->devices.size() > 1)
        return; // it cannot leave its host alone
    for (const Host &host : facts.clusterOf(home->id)->hosts) {
        if (looks <= 0 || fixes.size() - before >= kMostMoves)
            return;
        if (&host != home)
            offerMovesTo(fixes, facts, ref, host, looks);
    }
}

void offerMovesTo(std::vector<Fix> &fixes, const Facts &facts, const DeviceRef &ref, const Host &host, int &looks)
{
    const Device &device = *deviceAt(facts, ref);
    const Gpu *from = device.gpu ? facts.gpu(*device.gpu) : nullptr;
    const auto zone = isPassthrough(device) ? DropTarget::Zone::WholeGpu : DropTarget::Zone::Slot;
    std::size_t offered = 0;
    for (const Gpu &gpu : host.gpus) {
        if (offered == kMostMoves || looks-- <= 0)
            return;
        if (&gpu == from || !takes(facts, gpu, device, from))
            continue;
        const DropTarget target{gpu.id, zone, isPassthrough(device) ? std::string() : device.profile, {}};
        const std::size_t before = fixes.size();
        offer(fixes, QT_TRANSLATE_NOOP("Rules", "Move %1 to %2"), {EntityRef(ref.vm), EntityRef(gpu.id)},
              moveDevice(facts, ref, target));
        offered += fixes.size() - before;
    }
}

void offerUnplace(std::vector<Fix> &fixes, const Facts &facts, const DeviceRef &device)
{
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Take %1 off this GPU and let it wait"), {EntityRef(device.vm)},
          unplaceDevice(facts, device));
}

void offerRelief(std::vector<Fix> &fixes, const Facts &facts, const Gpu &gpu, std::vector<Tenant> leaving)
{
    const auto firstSlot =
        std::stable_partition(leaving.begin(), leaving.end(), [](const Tenant &t) { return t.vm != nullptr; });
    const std::vector<Tenant> slots(firstSlot, leaving.end());
    leaving.erase(firstSlot, leaving.end());
    if (leaving.empty())
        return offer(fixes, QT_TRANSLATE_NOOP("Rules", "Release the reserved slots that do not fit: %1 on %2"),
                     {std::int64_t(slots.size()), EntityRef(gpu.id)}, release(facts, gpu, slots));
    if (leaving.size() == 1 && slots.empty()) {
        offerMoves(fixes, facts, deviceOf(leaving.front()));
        return offerUnplace(fixes, facts, deviceOf(leaving.front()));
    }
    Edits edits = unplaceAll(facts, leaving);
    if (const Edits released = release(facts, gpu, slots); edits && released)
        edits->insert(edits->end(), released->begin(), released->end());
    offer(fixes,
          QT_TRANSLATE_NOOP("Rules", "Take off %2 what does not fit and let it wait: %1 vGPUs or reserved slots"),
          {std::int64_t(leaving.size() + slots.size()), EntityRef(gpu.id)}, edits);
}

void offerUse(std::vector<Fix> &fixes, const Facts &facts, GpuId gpu, GpuUse use)
{
    const GpuId ids[] = {gpu};
    const char *title = use == GpuUse::Vgpu ? QT_TRANSLATE_NOOP("Rules", "Use %1 for vGPUs")
                                            : QT_TRANSLATE_NOOP("Rules", "Use %1 for passthrough");
    offer(fixes, title, {EntityRef(gpu)}, changeGpus(facts, ids, [use](Gpu &changed) {
              changed.use = use;
              changed.passthroughEnabled.reset();
          }));
}

void offerVgpuMode(std::vector<Fix> &fixes, const Facts &facts, GpuId gpu, VgpuMode mode)
{
    const char *titles[] = {QT_TRANSLATE_NOOP("Rules", "Switch %1 to same-size mode"),
                            QT_TRANSLATE_NOOP("Rules", "Switch %1 to mixed-size mode"),
                            QT_TRANSLATE_NOOP("Rules", "Switch %1 to multi-instance (MIG) mode")};
    const GpuId ids[] = {gpu};
    offer(fixes, titles[std::size_t(mode)], {EntityRef(gpu)}, changeGpus(facts, ids, [mode](Gpu &changed) {
              changed.use = GpuUse::Vgpu;
              changed.vgpuMode = mode;
              changed.migEnabled.reset();
          }));
}

void offerMigOff(std::vector<Fix> &fixes, const Facts &facts, GpuId gpu)
{
    const GpuId ids[] = {gpu};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Plan MIG switched off on %1"), {EntityRef(gpu)},
          changeGpus(facts, ids, [](Gpu &changed) { changed.migEnabled = false; }));
}

void offerGuestDriver(std::vector<Fix> &fixes, const Facts &facts, VmId vm, const Driver &driver)
{
    const VmId ids[] = {vm};
    std::vector<Arg> args{EntityRef(vm)};
    if (!driver.release.empty())
        args.emplace_back(driver.release);
    offer(fixes, titleOf(driver.kind, !driver.release.empty()), std::move(args),
          changeVms(facts, ids, [&](Vm &changed) { changed.guestDriver = driver; }));
}

void offerManager(std::vector<Fix> &fixes, const Facts &facts, HostId host, const std::string &release)
{
    const HostId ids[] = {host};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Bring the vGPU Manager on %1 to release %2"), {EntityRef(host), release},
          changeHosts(facts, ids, [&](HostFacts &changed) {
              changed.vgpuManager = {DriverKind::VgpuManager, release};
              changed.managerVib.clear(); // another release comes as another component
          }));
}

const Gpu *gpuOf(const Facts &facts, const Finding &finding)
{
    return finding.subject.kind == EntityKind::Gpu ? facts.gpu({finding.subject.id}) : nullptr;
}

const Vm *vmOf(const Facts &facts, const Finding &finding)
{
    return finding.subject.kind == EntityKind::Vm ? facts.vm({finding.subject.id}) : nullptr;
}

const Host *hostOf(const Facts &facts, const Finding &finding)
{
    return finding.subject.kind == EntityKind::Host ? facts.host({finding.subject.id}) : nullptr;
}

} // namespace sliceboard
