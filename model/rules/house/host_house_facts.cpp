// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_values.h"

#include "model/domain/gpu_mode.h"
#include <QtGlobal>

#include <algorithm>

namespace sliceboard {
namespace {

HouseValue esxiOf(const HouseSubject &subject)
{
    const auto &esxi = subject.host->esxi;
    return esxi ? HouseValue(HouseVersion{esxi->major, esxi->minor, esxi->update}) : HouseValue();
}

HouseValue runningVms(const HouseSubject &subject)
{
    const auto vms = subject.facts.vmsOn(*subject.host);
    return houseCount(std::size_t(std::ranges::count_if(vms, [&](VmId id) {
        const Vm *vm = subject.facts.vm(id);
        return vm && vm->power == PowerState::On;
    })));
}

HouseValue countGpus(const HouseSubject &subject, GpuUse use)
{
    return houseCount(std::size_t(std::ranges::count(subject.host->gpus, use, &Gpu::use)));
}

const HouseFact kHostFacts[] = {
    {"name", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Name of the host"),
     [](const HouseSubject &s) { return houseText(s.host->name); }},
    {"esxi", HouseKind::Version, QT_TRANSLATE_NOOP("HouseFacts", "ESXi version, such as 8.0.3"), esxiOf},
    {"vgpu_manager", HouseKind::Version, QT_TRANSLATE_NOOP("HouseFacts", "Release of the NVIDIA vGPU Manager"),
     [](const HouseSubject &s) { return houseRelease(s.host->vgpuManager); }},
    {"manager_package", HouseKind::Text,
     QT_TRANSLATE_NOOP("HouseFacts", "Package of the vGPU Manager: nvd-aie, nvd-vgpu"),
     [](const HouseSubject &s) { return houseWord(s.host->managerPackage); }, spellings<ManagerPackage>},
    {"graphics", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Default graphics type: shared, shared-direct"),
     [](const HouseSubject &s) { return houseWord(s.host->graphics); }, spellings<HostGraphics>},
    {"assignment_policy", HouseKind::Text,
     QT_TRANSLATE_NOOP("HouseFacts", "Assignment policy: performance, consolidation"),
     [](const HouseSubject &s) { return houseWord(s.host->assignmentPolicy); }, spellings<AssignmentPolicy>},
    {"vtd", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether VT-d or AMD's IOMMU is on"),
     [](const HouseSubject &s) { return houseFlag(s.host->bios.vtd); }},
    {"sriov", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether SR-IOV is on"),
     [](const HouseSubject &s) { return houseFlag(s.host->bios.sriov); }},
    {"ari", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether ARI is on"),
     [](const HouseSubject &s) { return houseFlag(s.host->bios.ari); }},
    {"above_4g", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether memory is mapped above 4 GB"),
     [](const HouseSubject &s) { return houseFlag(s.host->bios.above4g); }},
    {"boot", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "From what it boots: disk, usb, network"),
     [](const HouseSubject &s) { return houseWord(s.host->boot); }, spellings<BootDevice>},
    {"scheduler", HouseKind::Text,
     QT_TRANSLATE_NOOP("HouseFacts", "Scheduler of its vGPUs: best-effort, equal-share, fixed-share"),
     [](const HouseSubject &s) { return houseWord(s.host->scheduler); }, spellings<Scheduler>},
    {"nvswitch", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "Whether NVSwitch links its GPUs"),
     [](const HouseSubject &s) { return houseFlag(s.host->nvswitch); }},
    {"license_system", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Where licences come from: nls, legacy"),
     [](const HouseSubject &s) { return houseWord(s.host->licenseSystem); }, spellings<LicenseSystem>},
};

const HouseFact kGatheredHostFacts[] = {
    {"vms", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many VMs are on it"),
     [](const HouseSubject &s) { return houseCount(s.facts.vmsOn(*s.host).size()); }},
    {"running_vms", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many of its VMs are to run"), runningVms},
    {"gpus", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many GPUs it has"),
     [](const HouseSubject &s) { return houseCount(s.host->gpus.size()); }},
    {"passthrough_gpus", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many GPUs are passed through"),
     [](const HouseSubject &s) { return countGpus(s, GpuUse::Passthrough); }},
    {"vgpu_gpus", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many GPUs serve vGPUs"),
     [](const HouseSubject &s) { return countGpus(s, GpuUse::Vgpu); }},
    {"unassigned_gpus", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many GPUs serve nothing yet"),
     [](const HouseSubject &s) { return countGpus(s, GpuUse::Unassigned); }},
    {"models", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "Models of its GPUs"),
     [](const HouseSubject &s) {
         std::set<std::string> words;
         for (const Gpu &gpu : s.host->gpus)
             words.insert(modelOf(s.facts, gpu));
         return houseWords(words);
     }},
    {"modes", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "What its GPUs serve"),
     [](const HouseSubject &s) {
         std::set<std::string> words;
         for (const Gpu &gpu : s.host->gpus)
             words.emplace(modeOf(gpu));
         return houseWords(words);
     },
     modeWords},
    {"profiles", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "The vGPU types of its VMs"),
     [](const HouseSubject &s) { return wordsOfVms(s.facts, s.facts.vmsOn(*s.host), addProfiles); }},
    {"vm_tags", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "Tags of the VMs on it"),
     [](const HouseSubject &s) { return wordsOfVms(s.facts, s.facts.vmsOn(*s.host), addTags); }},
};

} // namespace

std::span<const HouseFact> hostHouseFacts() { return kHostFacts; }

std::span<const HouseFact> hostGatheredFacts() { return kGatheredHostFacts; }

} // namespace sliceboard
