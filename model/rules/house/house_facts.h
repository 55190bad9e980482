// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sliceboard {

/// The parts of a version, "8.0.3" or "17.4"; empty: nothing is installed, which counts as less than any version.
using HouseVersion = std::vector<int>;

/// What a house rule sees of a fact; monostate: it is not entered, or the catalog does not know it.
using HouseValue =
    std::variant<std::monostate, bool, std::int64_t, HouseVersion, std::string, std::vector<std::string>>;

/// In the order of HouseValue's alternatives, without the unknown one.
enum class HouseKind { Flag, Number, Version, Text, Words };

/// What a house rule looks at: an entity and what stands above it.
struct HouseSubject {
    const Facts &facts;
    const Cluster *cluster = nullptr;
    const Host *host = nullptr;
    const Gpu *gpu = nullptr;
    const Vm *vm = nullptr;
};

/// One word of the vocabulary of house rules.
struct HouseFact {
    const char *name = nullptr; ///< as rules write it: "memory_gb"
    HouseKind kind = HouseKind::Text;
    const char *meaning = nullptr; ///< QT_TRANSLATE_NOOP("HouseFacts", …)
    HouseValue (*value)(const HouseSubject &) = nullptr;
    std::span<const std::string_view> (*words)() = nullptr; ///< the only words that it can be; nullptr: any text
};

/// The facts of an entity itself.
std::span<const HouseFact> ownHouseFacts(EntityKind kind);
/// What is counted or gathered over the hosts, GPUs and VMs below a host or cluster; only rules on that very kind of
/// entity may ask, since only they are checked again when something below changes.
std::span<const HouseFact> gatheredHouseFacts(EntityKind kind);

/// A fact that rules on a kind of entity may ask for: its own and gathered ones, and "host.…" and "cluster.…" for those
/// of the host and cluster above it. nullptr if there is none.
const HouseFact *houseFact(EntityKind kind, std::string_view name);
/// The names of all such facts.
std::vector<std::string> houseFactNames(EntityKind kind);
/// Whether a name is of the host or cluster above the entity, which a VM that is nowhere lacks.
bool isOfParent(std::string_view name);

/// "true", "8", "17.4", "prod, test": as findings quote it.
std::string toText(const HouseValue &value);

} // namespace sliceboard
