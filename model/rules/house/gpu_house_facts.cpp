// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_values.h"

#include "model/domain/gpu_mode.h"
#include <QtGlobal>

namespace sliceboard {
namespace {

using Add = void (*)(const Vm &, std::set<std::string> &);

HouseValue gatherOfGpu(const HouseSubject &subject, Add add)
{
    std::set<std::string> words;
    for (const Resident &resident : subject.facts.residents(*subject.gpu))
        add(*resident.vm, words);
    return houseWords(words);
}

HouseValue countVms(const HouseSubject &subject)
{
    std::set<VmId> vms;
    for (const Resident &resident : subject.facts.residents(*subject.gpu))
        vms.insert(resident.vm->id);
    return houseCount(vms.size());
}

/// Only the vGPU types on this GPU, not others of its VMs.
HouseValue profilesOf(const HouseSubject &subject)
{
    std::set<std::string> words;
    for (const Resident &resident : subject.facts.residents(*subject.gpu))
        if (resident.device->kind == DeviceKind::Vgpu)
            words.insert(resident.device->profile);
    return houseWords(words);
}

const HouseFact kGpuFacts[] = {
    {"address", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "PCI address"),
     [](const HouseSubject &s) { return houseText(s.gpu->address); }},
    {"model", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Model, by its key in the catalog"),
     [](const HouseSubject &s) { return houseText(modelOf(s.facts, *s.gpu)); }},
    {"architecture", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Architecture, such as Hopper"),
     [](const HouseSubject &s) {
         const GpuModel *model = s.facts.model(*s.gpu);
         return model ? houseText(model->architecture) : HouseValue();
     }},
    {"memory_gb", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "Memory of the GPU in GB"),
     [](const HouseSubject &s) {
         const GpuModel *model = s.facts.model(*s.gpu);
         return model ? HouseValue(model->memory.wholeGib()) : HouseValue();
     }},
    {"mode", HouseKind::Text,
     QT_TRANSLATE_NOOP("HouseFacts", "What it serves: unassigned, passthrough, same-size, mixed-size, mig"),
     [](const HouseSubject &s) -> HouseValue { return std::string(modeOf(*s.gpu)); }, modeWords},
    {"ecc", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether ECC memory is on"),
     [](const HouseSubject &s) { return houseFlag(s.gpu->ecc); }},
    {"display_enabled", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether its display mode is on"),
     [](const HouseSubject &s) { return houseFlag(s.gpu->displayEnabled); }},
    {"vms", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many VMs are on it"), countVms},
    {"slots", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many slots are kept free on it"),
     [](const HouseSubject &s) { return houseCount(s.gpu->reservations.size()); }},
    {"profiles", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "The vGPU types on it"), profilesOf},
    {"vm_tags", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "Tags of the VMs on it"),
     [](const HouseSubject &s) { return gatherOfGpu(s, addTags); }},
};

} // namespace

std::span<const HouseFact> gpuHouseFacts() { return kGpuFacts; }

} // namespace sliceboard
