// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/entity_ref.h"
#include "model/filter/filter_sources.h"

#include <span>

namespace sliceboard {

struct FilterTerm;

enum class FacetKind {
    Text, ///< part of a name, or all of it in quotes or with `*`
    Word, ///< one of a few words
    Version, ///< "17" means all of 17; comparisons too
    Number,
    Amount, ///< of memory, in GB unless a unit is named
};

constexpr unsigned kindBit(EntityKind kind) { return 1u << unsigned(kind); }
inline constexpr unsigned kAnyKind =
    kindBit(EntityKind::Cluster) | kindBit(EntityKind::Host) | kindBit(EntityKind::Gpu) | kindBit(EntityKind::Vm);

/// One word that a facet of kind Word may have as its value.
struct FilterWord {
    std::string_view name;
    unsigned owners = 0; ///< of `is:` and `has:` the kinds that can be or have it; else unused
};

/// Whether something holds for an entity; Unknown: a fact is not entered, or the catalog lacks it.
enum class Holds { No, Yes, Unknown };

/// The entity that a term asks, with what it stands in. Of a VM one device at a time, or none.
struct FilterView {
    FilterSources &sources;
    EntityKind asked = EntityKind::Vm; ///< the entity of this kind is asked
    const Cluster *cluster = nullptr;
    const Host *host = nullptr;
    const Gpu *gpu = nullptr;
    const Vm *vm = nullptr;
    const Device *device = nullptr;
    EntityRef ref() const; ///< of the entity asked
};

/// One word before the colon. A facet is a constant in filter_facets.cpp; nothing else knows it.
struct FilterFacet {
    const char *name;
    FacetKind kind;
    unsigned owners; ///< the kinds of entities that have it, bits of kindBit()
    const char *meaning; ///< QT_TRANSLATE_NOOP("Filter", …)
    Holds (*test)(const FilterTerm &, const FilterView &); ///< negation left aside
    std::span<const FilterWord> (*words)() = nullptr; ///< of kind Word
    bool asksFindings = false;
    bool compares() const { return kind >= FacetKind::Version; }
};

/// All facets, in the order in which help and completion name them.
std::span<const FilterFacet> filterFacets();
/// In any case of its letters; nullptr if there is none of this name.
const FilterFacet *filterFacet(std::string_view name);

/// Whether a plain word is in the names of the entity asked itself: cluster and host by name, GPU by address, model and
/// the profiles of its reserved slots, VM by name, tags and profile.
bool nameHolds(const FilterTerm &term, const FilterView &view);

} // namespace sliceboard
