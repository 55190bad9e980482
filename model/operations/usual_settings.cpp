// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/usual_settings.h"

#include "model/facts/device_models.h"
#include "model/facts/mmio_need.h"
#include "model/operations/draft.h"

namespace sliceboard {
namespace {

void fillIn(std::optional<bool> &setting, bool value)
{
    if (!setting)
        setting = value;
}

// UG17 2.2 and ch.3, FDHOST
void fillIn(BiosSettings &bios)
{
    for (auto setting : {&BiosSettings::vtd, &BiosSettings::sriov, &BiosSettings::ari, &BiosSettings::above4g})
        fillIn(bios.*setting, true);
}

// UG17 2.3
void fillIn(const Facts &facts, Gpu &gpu)
{
    const GpuModel *model = gpu.use == GpuUse::Vgpu ? facts.model(gpu) : nullptr;
    if (model
        && (isListed(facts, "display-on-from-factory", model->key)
            || isListed(facts, "display-off-from-factory", model->key)))
        fillIn(gpu.displayEnabled, false);
}

// AIE6, FDHOST
void fillIn(const Facts &facts, Vm &vm)
{
    if (vm.devices.empty())
        return;
    vm.firmware = vm.firmware.value_or(Firmware::Efi);
    vm.reserveAll = vm.reserveAll || !vm.reservation;
    const MmioSum need = vm.mmio ? MmioSum() : mmioNeedOf(facts, vm);
    if (need.model)
        vm.mmio = Mebibytes::fromGib(need.sum);
}

} // namespace

UsualSettings usualSettings(const Facts &facts, std::span<const HostId> hosts, std::span<const GpuId> gpus,
                            std::span<const VmId> vms)
{
    Draft draft(facts);
    for (const HostId id : hosts)
        if (facts.host(id))
            fillIn(draft.host(id).bios);
    for (const GpuId id : gpus)
        if (facts.gpu(id))
            fillIn(facts, draft.gpu(id));
    for (const VmId id : vms)
        if (facts.vm(id))
            fillIn(facts, draft.vm(id));
    UsualSettings filled;
    filled.edits = draft.edits();
    for (const Edit &edit : filled.edits) {
        const NodeKind kind = std::get<Replace>(edit).at.kind;
        filled.hosts += kind == NodeKind::Host;
        filled.gpus += kind == NodeKind::Gpu;
        filled.vms += kind == NodeKind::Vm;
    }
    return filled;
}

} // namespace sliceboard
