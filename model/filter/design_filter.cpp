// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/design_filter.h"

#include "model/filter/filter_facets.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kDeviceBits = 64;

std::uint64_t deviceBit(int device) { return std::uint64_t(1) << std::min(device, kDeviceBits - 1); }

/// The kinds above each other, from the lowest.
constexpr std::array kUpwards{EntityKind::Vm, EntityKind::Gpu, EntityKind::Host, EntityKind::Cluster};

bool stands(const FilterView &view, EntityKind kind)
{
    switch (kind) {
    case EntityKind::Vm:
        return view.vm;
    case EntityKind::Gpu:
        return view.gpu;
    case EntityKind::Host:
        return view.host;
    case EntityKind::Cluster:
        return view.cluster;
    case EntityKind::Design:
        break;
    }
    return false;
}

/// How a term that is not negated holds for the entity of `view`: by itself, or by what it stands in.
struct Grade {
    Holds holds = Holds::No;
    bool isItself = false;
    bool isApplicable = true; ///< false: such entities do not have the property
};

Grade gradeOfName(const FilterTerm &term, FilterView view)
{
    const EntityKind kind = view.asked;
    for (const EntityKind above : kUpwards) {
        if (above > kind || !stands(view, above))
            continue;
        view.asked = above;
        if (nameHolds(term, view))
            return {Holds::Yes, above == kind};
    }
    return {Holds::No, true};
}

Grade gradeOfFacet(const FilterTerm &term, FilterView view)
{
    const EntityKind kind = view.asked;
    for (const EntityKind above : kUpwards) {
        if (above > kind || (term.owners() & kindBit(above)) == 0)
            continue;
        if (!stands(view, above))
            return {Holds::No, false}; // nowhere, as a VM that waits
        view.asked = above;
        return {term.facet->test(term, view), above == kind};
    }
    return {Holds::No, false, false};
}

Grade gradeOf(const FilterTerm &term, const FilterView &view)
{
    return term.facet ? gradeOfFacet(term, view) : gradeOfName(term, view);
}

} // namespace

bool FilterMatches::holdsDevice(const DeviceRef &ref) const
{
    return ref.vm.value < m_devices.size() && (m_devices[ref.vm.value] & deviceBit(ref.device)) != 0;
}

/// One filter over one design.
class FilterRun {
public:
    FilterRun(FilterSources &sources, const FilterQuery &query)
        : m_sources(sources), m_facts(sources.facts()), m_query(query)
    {
        m_out.m_matches.resize(m_facts.design().lastId + 1);
        m_out.m_devices.resize(m_facts.design().lastId + 1);
        m_isTarget.resize(m_facts.design().lastId + 1);
    }

    FilterMatches run()
    {
        for (const Vm &vm : m_facts.design().vms)
            filterVm(vm);
        for (const Cluster &cluster : m_facts.design().clusters)
            filterCluster(cluster);
        for (const Cluster &cluster : m_facts.design().clusters)
            count(cluster.id);
        for (const Vm &vm : m_facts.design().vms) {
            count(vm.id);
            addTarget(vm.id);
        }
        return std::move(m_out);
    }

    /// An entity that was found.
    FilterHit hit(const EntityRef &ref)
    {
        const auto held = [&](const FilterView &view) {
            return std::ranges::find_if(m_query.alternatives, [&](const std::vector<FilterTerm> &terms) {
                return match(view, terms) != FilterMatch::No;
            });
        };
        const FilterView whole = viewOf(ref);
        if (whole.vm)
            for (const Device &device : whole.vm->devices) {
                const FilterView view = viewOf(*whole.vm, &device);
                if (const auto terms = held(view); terms != m_query.alternatives.end())
                    return filterHit(view, *terms);
            }
        const auto terms = held(whole);
        return filterHit(whole, terms == m_query.alternatives.end() ? std::vector<FilterTerm>() : *terms);
    }

private:
    FilterView viewOf(const EntityRef &ref)
    {
        FilterView view{m_sources, ref.kind};
        view.vm = m_facts.vm({ref.id});
        if (view.vm)
            return viewOf(*view.vm, nullptr);
        view.gpu = m_facts.gpu({ref.id});
        view.host = view.gpu ? m_facts.hostOf(view.gpu->id) : m_facts.host({ref.id});
        view.cluster = view.host ? m_facts.clusterOf(view.host->id) : m_facts.cluster({ref.id});
        return view;
    }

    FilterView viewOf(const Vm &vm, const Device *device)
    {
        FilterView view{m_sources};
        view.vm = &vm;
        view.device = device;
        view.gpu = device && device->gpu ? m_facts.gpu(*device->gpu) : nullptr;
        view.host = view.gpu ? m_facts.hostOf(view.gpu->id) : m_facts.hostOf(vm);
        view.cluster = view.host ? m_facts.clusterOf(view.host->id) : nullptr;
        return view;
    }

    /// Whether a term holds for none of the devices of a VM.
    Grade gradeOfNone(const FilterTerm &term, const Vm &vm)
    {
        Grade worst{Holds::Yes, false};
        const auto add = [&](const Device *device) {
            const Grade grade = gradeOf(term, viewOf(vm, device));
            worst.isItself = worst.isItself || grade.isItself;
            worst.isApplicable = grade.isApplicable;
            if (grade.holds != Holds::No)
                worst.holds = grade.holds == Holds::Yes || worst.holds == Holds::No ? Holds::No : Holds::Unknown;
        };
        for (const Device &device : vm.devices)
            add(&device);
        if (vm.devices.empty())
            add(nullptr);
        return worst;
    }

    /// Whether a term holds for no VM on a GPU.
    Holds noneOn(const FilterTerm &term, const Gpu &gpu)
    {
        Holds worst = Holds::Yes;
        for (const Resident &resident : m_facts.residents(gpu)) {
            const Holds holds = gradeOf(term, viewOf(*resident.vm, resident.device)).holds;
            if (holds == Holds::Yes)
                return Holds::No;
            if (holds == Holds::Unknown)
                worst = Holds::Unknown;
        }
        return worst;
    }

    /// Whether a GPU is said to have what the VMs on it have.
    static bool isAlsoOfVms(const FilterTerm &term)
    {
        const unsigned owners = term.owners() & ~kindBit(EntityKind::Gpu);
        return !term.facet || owners == kindBit(EntityKind::Vm);
    }

    Grade gradeOfNegated(const FilterTerm &term, const FilterView &view)
    {
        if (view.asked == EntityKind::Vm)
            return gradeOfNone(term, *view.vm);
        Grade grade = gradeOf(term, view);
        if (grade.holds != Holds::Unknown)
            grade.holds = grade.holds == Holds::Yes ? Holds::No : Holds::Yes;
        const bool isRefuted = grade.isApplicable && grade.holds != Holds::Yes;
        if (view.asked != EntityKind::Gpu || !isAlsoOfVms(term) || isRefuted)
            return grade;
        return {noneOn(term, *view.gpu), true};
    }

    FilterMatch match(const FilterView &view)
    {
        FilterMatch best = m_query.isEmpty() ? FilterMatch::Itself : FilterMatch::No;
        for (const std::vector<FilterTerm> &terms : m_query.alternatives)
            best = std::max(best, match(view, terms));
        return best;
    }

    FilterMatch match(const FilterView &view, const std::vector<FilterTerm> &terms)
    {
        FilterMatch best = FilterMatch::Through;
        for (const FilterTerm &term : terms) {
            const Grade grade = term.isNegated ? gradeOfNegated(term, view) : gradeOf(term, view);
            if (!grade.isApplicable || grade.holds != Holds::Yes)
                return FilterMatch::No;
            if (grade.isItself)
                best = FilterMatch::Itself;
        }
        return best;
    }

    void raise(const EntityRef &ref, FilterMatch match)
    {
        FilterMatch &known = m_out.m_matches[ref.id];
        known = std::max(known, match);
    }

    void raiseAbove(const FilterView &view)
    {
        if (view.gpu)
            raise(view.gpu->id, FilterMatch::Below);
        if (view.host)
            raise(view.host->id, FilterMatch::Below);
        if (view.cluster)
            raise(view.cluster->id, FilterMatch::Below);
    }

    void filterVm(const Vm &vm)
    {
        for (int i = 0; i < std::max(1, int(vm.devices.size())); ++i) {
            const FilterView view = viewOf(vm, vm.devices.empty() ? nullptr : &vm.devices[std::size_t(i)]);
            const FilterMatch found = match(view);
            if (found == FilterMatch::No)
                continue;
            raise(vm.id, found);
            m_out.m_devices[vm.id.value] |= deviceBit(i);
            raiseAbove(view);
        }
    }

    FilterMatch filter(const EntityRef &ref, const FilterView &view)
    {
        const FilterMatch found = match(view);
        if (found != FilterMatch::No)
            raiseAbove(view);
        raise(ref, found);
        return found;
    }

    void filterCluster(const Cluster &cluster)
    {
        const std::size_t before = m_out.m_targets.size();
        for (const Host &host : cluster.hosts)
            filterHost(cluster, host);
        FilterView view{m_sources, EntityKind::Cluster};
        view.cluster = &cluster;
        if (filter(cluster.id, view) == FilterMatch::Itself && before == m_out.m_targets.size())
            m_out.m_targets.emplace_back(cluster.id);
    }

    void filterHost(const Cluster &cluster, const Host &host)
    {
        const std::size_t before = m_out.m_targets.size();
        for (const Gpu &gpu : host.gpus)
            filterGpu(cluster, host, gpu);
        FilterView view{m_sources, EntityKind::Host};
        view.cluster = &cluster;
        view.host = &host;
        if (filter(host.id, view) == FilterMatch::Itself && before == m_out.m_targets.size())
            m_out.m_targets.emplace_back(host.id);
        count(host.id);
    }

    void filterGpu(const Cluster &cluster, const Host &host, const Gpu &gpu)
    {
        FilterView view{m_sources, EntityKind::Gpu};
        view.cluster = &cluster;
        view.host = &host;
        view.gpu = &gpu;
        const FilterMatch found = filter(gpu.id, view);
        bool hasTarget = false;
        for (const DeviceRef &resident : m_facts.index().residents(gpu.id)) {
            hasTarget = hasTarget || m_out.of(resident.vm) == FilterMatch::Itself;
            if (m_out.holdsDevice(resident))
                addTarget(resident.vm);
        }
        if (found == FilterMatch::Itself && !hasTarget)
            m_out.m_targets.emplace_back(gpu.id);
        count(gpu.id);
    }

    /// Once only.
    void addTarget(VmId vm)
    {
        if (m_out.of(vm) == FilterMatch::Itself && !m_isTarget[vm.value]) {
            m_isTarget[vm.value] = true;
            m_out.m_targets.emplace_back(vm);
        }
    }

    void count(const EntityRef &ref)
    {
        FilterMatches::Count &count = m_out.m_counts[std::size_t(ref.kind)];
        ++count.all;
        if (m_out.holds(ref))
            ++count.matching;
    }

    FilterSources &m_sources;
    const Facts m_facts;
    const FilterQuery &m_query;
    FilterMatches m_out;
    std::vector<bool> m_isTarget; ///< by VM id
};

std::vector<FilterHit> DesignFilter::hits(const FilterQuery &query, const FilterMatches &matches, std::size_t most)
{
    FilterRun run(m_sources, query);
    std::vector<FilterHit> hits;
    for (const EntityRef &target : matches.targets()) {
        if (hits.size() == most)
            break;
        hits.push_back(run.hit(target));
    }
    return hits;
}

FilterMatches DesignFilter::apply(const FilterQuery &query) { return FilterRun(m_sources, query).run(); }

} // namespace sliceboard
