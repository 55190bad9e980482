// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_values.h"

#include <QtGlobal>

#include <algorithm>

namespace sliceboard {
namespace {

std::size_t countDevices(const Vm &vm, bool vgpus)
{
    return std::size_t(std::ranges::count_if(vm.devices, [vgpus](const Device &device) {
        return (device.kind == DeviceKind::Vgpu) == vgpus;
    }));
}

constexpr std::string_view kSharing[] = {"passthrough", "time-sliced", "mig", "mig-time-sliced"};
std::span<const std::string_view> sharingWords() { return kSharing; }

/// How each of its GPUs is shared; unknown while the catalog does not know one of its profiles.
HouseValue sharingOf(const HouseSubject &subject)
{
    std::set<std::string> words;
    for (const Device &device : subject.vm->devices) {
        const VgpuType *type = subject.facts.type(device);
        if (device.kind != DeviceKind::Vgpu)
            words.insert("passthrough");
        else if (!type)
            return {};
        else if (type->sharing == Sharing::TimeSliced)
            words.insert("time-sliced");
        else
            words.insert(type->sharing == Sharing::Mig ? "mig" : "mig-time-sliced");
    }
    return houseWords(words);
}

HouseValue seriesOf(const HouseSubject &subject)
{
    std::set<std::string> words;
    for (const Device &device : subject.vm->devices) {
        if (device.kind != DeviceKind::Vgpu)
            continue;
        const VgpuType *type = subject.facts.type(device);
        if (!type)
            return {};
        words.insert(type->series);
    }
    return houseWords(words);
}

/// Of its vGPUs and of the whole GPUs that are chosen.
HouseValue frameBufferOf(const HouseSubject &subject)
{
    std::int64_t sum = 0;
    for (const Device &device : subject.vm->devices) {
        const Gpu *gpu = device.gpu ? subject.facts.gpu(*device.gpu) : nullptr;
        const VgpuType *type = subject.facts.type(device);
        const GpuModel *model = gpu ? subject.facts.model(*gpu) : nullptr;
        if (device.kind == DeviceKind::Vgpu && type)
            sum += type->frameBuffer.value;
        else if (device.kind != DeviceKind::Vgpu && model)
            sum += model->memory.value;
        else
            return {};
    }
    return sum / 1024;
}

HouseValue modelsOf(const HouseSubject &subject)
{
    std::set<std::string> words;
    for (const Device &device : subject.vm->devices)
        if (const Gpu *gpu = device.gpu ? subject.facts.gpu(*device.gpu) : nullptr)
            words.insert(modelOf(subject.facts, *gpu));
    return houseWords(words);
}

HouseValue needsOf(const HouseSubject &subject)
{
    std::set<std::string> words;
    for (const VmNeed need : subject.vm->needs)
        words.emplace(spelling(need));
    return houseWords(words);
}

HouseValue gib(const std::optional<Mebibytes> &amount)
{
    return amount ? HouseValue(amount->wholeGib()) : HouseValue();
}

const HouseFact kVmFacts[] = {
    {"name", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Name of the VM"),
     [](const HouseSubject &s) { return houseText(s.vm->name); }},
    {"tags", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "Tags of the VM"),
     [](const HouseSubject &s) -> HouseValue { return s.vm->tags; }},
    {"os", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Guest OS"),
     [](const HouseSubject &s) { return houseText(s.vm->guestOs); }},
    {"driver", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "NVIDIA driver in the guest: none, data-center, vgpu"),
     [](const HouseSubject &s) { return houseWord(s.vm->guestDriver.kind); }, spellings<DriverKind>},
    {"driver_release", HouseKind::Version, QT_TRANSLATE_NOOP("HouseFacts", "Release of the vGPU guest driver"),
     [](const HouseSubject &s) { return houseRelease(s.vm->guestDriver); }},
    {"firmware", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Boot firmware: bios, efi"),
     [](const HouseSubject &s) { return houseWord(s.vm->firmware); }, spellings<Firmware>},
    {"memory_gb", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "Guest memory in GB"),
     [](const HouseSubject &s) { return gib(s.vm->memory); }},
    {"all_memory_reserved", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether all guest memory is reserved"),
     [](const HouseSubject &s) -> HouseValue { return s.vm->reserveAll; }},
    {"mmio_gb", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "pciPassthru.64bitMMIOSizeGB"),
     [](const HouseSubject &s) { return gib(s.vm->mmio); }},
    {"hardware_version", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "VM compatibility, such as 21"),
     [](const HouseSubject &s) { return houseNumber(s.vm->hardwareVersion); }},
    {"secure_boot", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether secure boot is on"),
     [](const HouseSubject &s) { return houseFlag(s.vm->secureBoot); }},
    {"memory_hot_add", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether memory can be added while it runs"),
     [](const HouseSubject &s) { return houseFlag(s.vm->memoryHotAdd); }},
    {"license", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "NVIDIA licence: vws, vpc, vapps, nvaie"),
     [](const HouseSubject &s) { return houseWord(s.vm->license); }, spellings<LicenseEdition>},
    {"power", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Planned power state: on, off"),
     [](const HouseSubject &s) { return houseWord(s.vm->power); }, spellings<PowerState>},
    {"needs", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "What it needs, such as vmotion and ha"), needsOf,
     spellings<VmNeed>},
    {"vgpus", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many vGPUs it has"),
     [](const HouseSubject &s) { return houseCount(countDevices(*s.vm, true)); }},
    {"passthrough_gpus", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many whole GPUs it has"),
     [](const HouseSubject &s) { return houseCount(countDevices(*s.vm, false)); }},
    {"profiles", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "The vGPU types that it asks for"),
     [](const HouseSubject &s) {
         std::set<std::string> words;
         addProfiles(*s.vm, words);
         return houseWords(words);
     }},
    {"sharing", HouseKind::Words,
     QT_TRANSLATE_NOOP("HouseFacts", "How its GPUs are shared: passthrough, time-sliced, mig, mig-time-sliced"),
     sharingOf, sharingWords},
    {"series", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "Series of its vGPU types: A, B, C, Q"), seriesOf},
    {"frame_buffer_gb", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "Frame buffer of all its GPUs in GB"),
     frameBufferOf},
    {"models", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "Models of the GPUs that it is placed on"), modelsOf},
};

} // namespace

std::span<const HouseFact> vmHouseFacts() { return kVmFacts; }

} // namespace sliceboard
