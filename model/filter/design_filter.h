// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/filter_hits.h"
#include "model/filter/filter_query.h"
#include "model/filter/filter_sources.h"

#include <array>
#include <cstdint>
#include <vector>

namespace sliceboard {

/// How an entity matches a filter.
enum class FilterMatch : std::uint8_t {
    No,
    Below, ///< only something in it or on it does
    Through, ///< it does, but by what it stands in alone: a VM on host esx01, when "esx01" is asked for
    Itself,
};

/// What matches a filter, by ids; to be asked while the design is the one that was filtered.
class FilterMatches {
public:
    FilterMatch of(const EntityRef &ref) const
    {
        return ref.id < m_matches.size() ? m_matches[ref.id] : FilterMatch::No;
    }
    /// Whether it, or something in it or on it, matches: what stays when the rest is dimmed or left out.
    bool holds(const EntityRef &ref) const { return of(ref) != FilterMatch::No; }
    /// Whether one device of a VM matches; of a VM with two vGPUs `profile:*20c` means one.
    bool holdsDevice(const DeviceRef &ref) const;
    /// Whether reserved slots of the GPU match: those of a GPU that does itself.
    bool holdsSlots(GpuId gpu) const { return of(gpu) >= FilterMatch::Through; }

    struct Count {
        int matching = 0;
        int all = 0;
        friend bool operator==(const Count &, const Count &) = default;
    };
    /// Of the entities of a kind in the design.
    Count count(EntityKind kind) const { return m_counts[std::size_t(kind)]; }

    /// Where to jump, in the order of the design: what matches by itself and has nothing on it that does. VMs come with
    /// their GPU, those without a place at the end.
    const std::vector<EntityRef> &targets() const { return m_targets; }

private:
    friend class FilterRun;
    std::vector<FilterMatch> m_matches; ///< by id
    std::vector<std::uint64_t> m_devices; ///< by VM id: a bit per device; the last one for all further devices
    std::array<Count, 5> m_counts; ///< by EntityKind
    std::vector<EntityRef> m_targets;
};

/// Applies filters to the design of a checker.
///
/// A term asks the nearest entity that has the property: for a GPU `host:` is its host, for a VM `gpu:` is the GPU of
/// one of its devices; `free` of a GPU is its own, of a host the sum. All terms of an alternative must hold for one and
/// the same entity (for a VM: one and the same device), which then matches; so do the GPU, host and cluster that it is
/// on. Hence `host:esx01 profile:*20c` finds the VMs on esx01 with such a profile, and with them their GPUs; a GPU also
/// has the profiles of its reserved slots.
///
/// A property that an entity has not, such as the mode of a host, never holds for it, negated or not: `-mode:mig` finds
/// GPUs (and what is on them) and thereby their hosts. Asked of a GPU, a negated property of VMs holds if no VM on it
/// has it. A negated term holds for a VM if it does for none of its devices. What is not entered or not in the catalog
/// holds neither way.
///
/// Linear in the design. Findings and the room of GPUs are remembered from one filter to the next.
class DesignFilter {
public:
    explicit DesignFilter(const Checker &checker) : m_sources(checker) { }

    FilterMatches apply(const FilterQuery &query);
    /// The first targets of what was found by a query, to be listed, at most so many.
    std::vector<FilterHit> hits(const FilterQuery &query, const FilterMatches &matches, std::size_t most);

    /// To be told that the design, or that findings or waivers have changed.
    void forgetDesign() { m_sources.forgetRooms(); }
    void forgetFindings() { m_sources.forgetFindings(); }
    FilterSources &sources() { return m_sources; }

private:
    FilterSources m_sources;
};

} // namespace sliceboard
