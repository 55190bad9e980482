// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/house/house_values.h"

#include <QtGlobal>

namespace sliceboard {
namespace {

std::set<VmId> vmsOf(const HouseSubject &subject)
{
    std::set<VmId> all;
    for (const Host &host : subject.cluster->hosts) {
        const auto vms = subject.facts.vmsOn(host);
        all.insert(vms.begin(), vms.end());
    }
    return all;
}

const HouseFact kClusterFacts[] = {
    {"name", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "Name of the cluster"),
     [](const HouseSubject &s) { return houseText(s.cluster->name); }},
    {"drs", HouseKind::Text, QT_TRANSLATE_NOOP("HouseFacts", "DRS: off, manual, partially-automated, fully-automated"),
     [](const HouseSubject &s) { return houseWord(s.cluster->drs); }, spellings<DrsLevel>},
    {"drs_moves_vgpus", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "DRS option PassthroughDrsAutomation"),
     [](const HouseSubject &s) { return houseFlag(s.cluster->drsMovesVgpus); }},
    {"vgpu_hot_migrate", HouseKind::Flag, QT_TRANSLATE_NOOP("HouseFacts", "vCenter's vgpu.hotmigrate.enabled"),
     [](const HouseSubject &s) { return houseFlag(s.cluster->vgpuHotMigrate); }},
    {"vmotion_gbps", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "Speed of the vMotion network in Gbit/s"),
     [](const HouseSubject &s) { return houseNumber(s.cluster->vmotionGbps); }},
};

const HouseFact kGatheredClusterFacts[] = {
    {"hosts", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many hosts it has"),
     [](const HouseSubject &s) { return houseCount(s.cluster->hosts.size()); }},
    {"gpus", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many GPUs it has"),
     [](const HouseSubject &s) {
         std::size_t count = 0;
         for (const Host &host : s.cluster->hosts)
             count += host.gpus.size();
         return houseCount(count);
     }},
    {"vms", HouseKind::Number, QT_TRANSLATE_NOOP("HouseFacts", "How many VMs are on it"),
     [](const HouseSubject &s) { return houseCount(vmsOf(s).size()); }},
    {"models", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "Models of its GPUs"),
     [](const HouseSubject &s) {
         std::set<std::string> words;
         for (const Host &host : s.cluster->hosts)
             for (const Gpu &gpu : host.gpus)
                 words.insert(modelOf(s.facts, gpu));
         return houseWords(words);
     }},
    {"profiles", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "The vGPU types of its VMs"),
     [](const HouseSubject &s) { return wordsOfVms(s.facts, vmsOf(s), addProfiles); }},
    {"vm_tags", HouseKind::Words, QT_TRANSLATE_NOOP("HouseFacts", "Tags of the VMs on it"),
     [](const HouseSubject &s) { return wordsOfVms(s.facts, vmsOf(s), addTags); }},
};

} // namespace

std::span<const HouseFact> clusterHouseFacts() { return kClusterFacts; }

std::span<const HouseFact> clusterGatheredFacts() { return kGatheredClusterFacts; }

} // namespace sliceboard
