// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/presentation/presentation_steps.h"

#include "model/operations/building.h"

#include <algorithm>
#include <string_view>

namespace sliceboard {
namespace {

std::vector<EntityRef> added(const Facts &facts, const SavedView &view)
{
    std::vector<EntityRef> refs;
    for (const std::string &path : view.adds)
        if (const auto ref = facts.find(path))
            refs.push_back(*ref);
    return refs;
}

/// What is folded no more, so that the entity can be seen.
void unfoldAbove(const Facts &facts, const EntityRef &ref, std::unordered_set<std::uint32_t> &folded)
{
    const auto unfoldAboveGpu = [&](GpuId gpu) {
        if (const Host *host = facts.hostOf(gpu)) {
            folded.erase(host->id.value);
            unfoldAbove(facts, host->id, folded);
        }
    };
    if (ref.kind == EntityKind::Host) {
        if (const Cluster *cluster = facts.clusterOf(HostId{ref.id}))
            folded.erase(cluster->id.value);
    } else if (ref.kind == EntityKind::Gpu) {
        unfoldAboveGpu({ref.id});
    } else if (const Vm *vm = ref.kind == EntityKind::Vm ? facts.vm({ref.id}) : nullptr) {
        for (const Device &device : vm->devices)
            if (device.gpu)
                unfoldAboveGpu(*device.gpu);
    }
}

std::unordered_set<std::string_view> hostNames(const Facts &facts)
{
    std::unordered_set<std::string_view> names;
    for (const Cluster &cluster : facts.design().clusters)
        for (const Host &host : cluster.hosts)
            names.insert(host.name);
    return names;
}

/// Calls `look` with each host and cluster that a view can name: of a host and a cluster of one name, the host.
template <class Look> void forEachFoldable(const Facts &facts, Look look)
{
    const auto hosts = hostNames(facts);
    for (const Cluster &cluster : facts.design().clusters) {
        if (!hosts.contains(cluster.name))
            look(EntityRef(cluster.id), cluster.name);
        for (const Host &host : cluster.hosts)
            look(EntityRef(host.id), host.name);
    }
}

} // namespace

std::vector<SavedView> presentedViews(const Design &design)
{
    return design.views.empty() ? std::vector<SavedView>{SavedView()} : design.views;
}

std::vector<PresentationFrame> framesOf(const Facts &facts)
{
    std::vector<PresentationFrame> frames;
    const std::vector<SavedView> views = presentedViews(facts.design());
    for (int step = 0; step < int(views.size()); ++step) {
        if (!added(facts, views[std::size_t(step)]).empty())
            frames.push_back({step, true});
        frames.push_back({step, false});
    }
    return frames;
}

std::vector<Edit> editsBefore(const Facts &facts, const SavedView &view)
{
    Edits edits = removeEntities(facts, added(facts, view));
    return edits ? std::move(*edits) : std::vector<Edit>();
}

EntityRef shownBy(const SavedView &view, const Facts &facts)
{
    return view.show.empty() ? EntityRef() : facts.find(view.show).value_or(EntityRef());
}

std::uint32_t groupKey(std::string_view name)
{
    std::uint32_t hash = 0x811C9DC5u; // FNV-1a
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x01000193u;
    return hash | 0x80000000u;
}

std::unordered_set<std::uint32_t> foldedBy(const SavedView &view, const Facts &facts)
{
    std::unordered_set<std::uint32_t> folded;
    if (view.folded.empty())
        return folded;
    const std::unordered_set<std::string_view> names(view.folded.begin(), view.folded.end());
    forEachFoldable(facts, [&](const EntityRef &ref, const std::string &name) {
        if (names.contains(name))
            folded.insert(ref.id);
    });
    std::vector<std::string> seen = view.finding.subjects;
    seen.push_back(view.show);
    seen.insert(seen.end(), view.adds.begin(), view.adds.end());
    for (const std::string &path : seen)
        if (const auto ref = path.empty() ? std::nullopt : facts.find(path))
            unfoldAbove(facts, *ref, folded);
    for (const std::string &name : view.folded)
        if (name.starts_with(kGroupName))
            folded.insert(groupKey(name));
    return folded;
}

std::vector<std::string> foldedNames(const Facts &facts, const std::unordered_set<std::uint32_t> &folded,
                                     const std::vector<std::string> &groups)
{
    std::vector<std::string> names;
    if (!folded.empty())
        forEachFoldable(facts, [&](const EntityRef &ref, const std::string &name) {
            if (folded.contains(ref.id))
                names.push_back(name);
        });
    std::ranges::copy_if(groups, std::back_inserter(names),
                         [&](const std::string &group) { return folded.contains(groupKey(group)); });
    return names;
}

std::optional<Finding> findingNamed(const FindingName &name, const Checker &checker)
{
    if (name.rule.empty())
        return {};
    Waiver same;
    same.rule = name.rule;
    same.subjects = name.subjects;
    const Facts facts = checker.facts();
    // Those about one of the subjects first: of a large design there are very many.
    const auto subject = name.subjects.empty() ? std::nullopt : facts.find(name.subjects.front());
    const auto among = [&](const std::vector<Finding> &some) {
        const auto found =
            std::ranges::find_if(some, [&](const Finding &finding) { return speaksOf(same, finding, facts); });
        return found == some.end() ? std::nullopt : std::optional(*found);
    };
    const auto near = subject ? among(checker.findingsAbout(*subject)) : std::nullopt;
    return near ? near : among(checker.findings());
}

FindingName nameOf(const Finding &finding, const Facts &facts)
{
    const Waiver same = waiverFor(finding, facts);
    return {same.rule, same.subjects};
}

} // namespace sliceboard
