// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/house/house_facts.h"

#include <optional>
#include <set>

// How the vocabulary of house rules reads members of the design.
namespace sliceboard {

inline HouseValue houseFlag(const std::optional<bool> &flag) { return flag ? HouseValue(*flag) : HouseValue(); }

template <class Number> HouseValue houseNumber(const std::optional<Number> &number)
{
    return number ? HouseValue(std::int64_t(*number)) : HouseValue();
}

inline HouseValue houseCount(std::size_t count) { return std::int64_t(count); }

/// An empty text was not entered.
inline HouseValue houseText(const std::string &text) { return text.empty() ? HouseValue() : HouseValue(text); }

template <class E> HouseValue houseWord(E word) { return std::string(spelling(word)); }

template <class E> HouseValue houseWord(const std::optional<E> &word) { return word ? houseWord(*word) : HouseValue(); }

inline HouseValue houseRelease(const Driver &driver)
{
    if (driver.kind == DriverKind::None)
        return HouseVersion();
    const auto release = VgpuRelease::parse(driver.release);
    return release ? HouseValue(HouseVersion{release->branch, release->minor}) : HouseValue();
}

/// Gathers words, each once, in their order.
inline HouseValue houseWords(const std::set<std::string> &words)
{
    return std::vector<std::string>(words.begin(), words.end());
}

/// The profiles and tags of VMs.
void addProfiles(const Vm &vm, std::set<std::string> &words);
inline void addTags(const Vm &vm, std::set<std::string> &words) { words.insert(vm.tags.begin(), vm.tags.end()); }

/// The words of so many VMs, each once.
template <class VmIds>
HouseValue wordsOfVms(const Facts &facts, const VmIds &vms, void (*add)(const Vm &, std::set<std::string> &))
{
    std::set<std::string> words;
    for (const VmId id : vms)
        if (const Vm *vm = facts.vm(id))
            add(*vm, words);
    return houseWords(words);
}

std::span<const std::string_view> modeWords();
/// How a model is named in the catalog, whatever the case of its letters in the design.
std::string modelOf(const Facts &facts, const Gpu &gpu);

// The vocabulary, one list a file.
std::span<const HouseFact> vmHouseFacts();
std::span<const HouseFact> gpuHouseFacts();
std::span<const HouseFact> hostHouseFacts();
std::span<const HouseFact> hostGatheredFacts();
std::span<const HouseFact> clusterHouseFacts();
std::span<const HouseFact> clusterGatheredFacts();

} // namespace sliceboard
