// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"

#include "model/base/yaml_text.h"
#include "model/operations/draft.h"
#include "model/operations/names.h"
#include "model/operations/operation_texts.h"
#include "model/operations/slots.h"
#include "model/operations/waiver_paths.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace sliceboard {
namespace {

Place designPlace() { return {NodeKind::Design}; }

Edits replaceDesign(const Facts &facts, DesignFacts wanted)
{
    if (static_cast<const DesignFacts &>(facts.design()) == wanted)
        return std::vector<Edit>();
    return std::vector<Edit>{Replace{designPlace(), std::move(wanted)}};
}

/// Gives every changed PCI address its usual spelling. Refuses malformed ones and those of another GPU of the host.
std::optional<Error> settleAddress(const Facts &facts, Draft &draft, const Gpu &before)
{
    Gpu &after = draft.gpu(before.id);
    if (after.address == before.address)
        return {};
    const auto address = normalizedPciAddress(after.address);
    if (!address)
        return Error{OperationTexts::tr("%1 is no PCI address; write it as 0000:17:00.0.")
                         .arg(QString::fromStdString(after.address))};
    after.address = *address;
    const Host &host = *facts.hostOf(before.id);
    const bool isTaken = std::ranges::any_of(host.gpus, [&](const Gpu &other) {
        return other.id != before.id && draft.gpu(other.id).address == *address;
    });
    if (isTaken)
        return Error{OperationTexts::tr("%1 already has a GPU at %2; choose another PCI address.")
                         .arg(QString::fromStdString(host.name), QString::fromStdString(*address))};
    return {};
}

std::optional<Error> settleAddresses(const Facts &facts, Draft &draft, std::span<const GpuId> ids)
{
    WaiverPaths paths(facts);
    for (const GpuId id : ids) {
        if (auto problem = settleAddress(facts, draft, *facts.gpu(id)))
            return problem;
        paths.rename(id, facts.hostOf(id)->name + "/" + draft.gpu(id).address);
    }
    paths.carryInto(draft);
    return {};
}

bool isSameWaiver(const Waiver &a, const Waiver &b) { return a.rule == b.rule && a.subjects == b.subjects; }

std::optional<Error> problemOf(const Waiver &waiver)
{
    if (isBlank(waiver.reason))
        return Error{OperationTexts::tr("A finding is accepted for a reason; say which.")};
    const bool isDated =
        waiver.expires.empty() || QDate::fromString(QString::fromStdString(waiver.expires), Qt::ISODate).isValid();
    if (!isDated)
        return Error{
            OperationTexts::tr("%1 is no date; write it as 2026-12-31.").arg(QString::fromStdString(waiver.expires))};
    return {};
}

} // namespace

Edits changeDesign(const Facts &facts, const std::function<void(DesignFacts &)> &change)
{
    DesignFacts wanted = facts.design();
    change(wanted);
    return replaceDesign(facts, std::move(wanted));
}

Edits changeCluster(const Facts &facts, ClusterId id, const std::function<void(ClusterFacts &)> &change)
{
    const Cluster *now = facts.cluster(id);
    if (!now)
        return gone();
    Draft draft(facts);
    ClusterFacts &wanted = draft.cluster(id);
    change(wanted);
    Renames renames(EntityKind::Cluster);
    renames.add(id.value, now->name, wanted.name);
    if (auto problem = renames.problem(facts))
        return tl::unexpected(std::move(*problem));
    WaiverPaths paths(facts);
    paths.rename(id, wanted.name);
    paths.carryInto(draft);
    return draft.edits();
}

Edits changeHosts(const Facts &facts, std::span<const HostId> ids, const std::function<void(HostFacts &)> &change)
{
    Draft draft(facts);
    Renames renames(EntityKind::Host);
    WaiverPaths paths(facts);
    for (const HostId id : ids) {
        const Host *now = facts.host(id);
        if (!now)
            return gone();
        HostFacts &wanted = draft.host(id);
        change(wanted);
        renames.add(id.value, now->name, wanted.name);
        paths.rename(id, wanted.name);
    }
    if (auto problem = renames.problem(facts))
        return tl::unexpected(std::move(*problem));
    paths.carryInto(draft);
    return draft.edits();
}

Edits moveHosts(const Facts &facts, std::span<const HostId> ids, ClusterId to)
{
    const Cluster *home = facts.cluster(to);
    if (!home)
        return gone();
    std::set<Place, std::greater<>> places; // from behind, so that no row changes that is still to be moved
    for (const HostId id : ids) {
        if (!facts.host(id))
            return gone();
        const Place place = facts.index().place(id.value);
        if (facts.index().clusterOf(id) != to)
            places.insert(place);
    }
    std::vector<Edit> edits;
    const Place end{NodeKind::Host, int(home->hosts.size()), -1, facts.index().place(to.value).row};
    for (const Place &place : places)
        edits.push_back(Move{place, end});
    return edits;
}

Edits changeGpus(const Facts &facts, std::span<const GpuId> ids, const std::function<void(Gpu &)> &change)
{
    Draft draft(facts);
    for (const GpuId id : ids) {
        if (!facts.gpu(id))
            return gone();
        change(draft.gpu(id));
        draft.gpu(id).id = id;
    }
    if (auto problem = settleAddresses(facts, draft, ids))
        return tl::unexpected(std::move(*problem));
    return draft.edits();
}

Edits changeVms(const Facts &facts, std::span<const VmId> ids, const std::function<void(Vm &)> &change)
{
    Draft draft(facts);
    Renames renames(EntityKind::Vm);
    WaiverPaths paths(facts);
    for (const VmId id : ids) {
        const Vm *now = facts.vm(id);
        if (!now)
            return gone();
        Vm &wanted = draft.vm(id);
        change(wanted);
        wanted.id = id;
        renames.add(id.value, now->name, wanted.name);
        paths.rename(id, wanted.name);
    }
    if (auto problem = renames.problem(facts))
        return tl::unexpected(std::move(*problem));
    paths.carryInto(draft);
    return draft.edits();
}

Edits renameEntity(const Facts &facts, const EntityRef &ref, const std::string &name)
{
    switch (ref.kind) {
    case EntityKind::Cluster:
        return changeCluster(facts, {ref.id}, [&](ClusterFacts &cluster) { cluster.name = name; });
    case EntityKind::Host:
        return changeHosts(facts, std::array{HostId{ref.id}}, [&](HostFacts &host) { host.name = name; });
    case EntityKind::Vm:
        return changeVms(facts, std::array{VmId{ref.id}}, [&](Vm &vm) { vm.name = name; });
    default:
        return std::vector<Edit>();
    }
}

Edits addWaiver(const Facts &facts, std::uint32_t newId, Waiver waiver)
{
    if (auto problem = problemOf(waiver))
        return tl::unexpected(std::move(*problem));
    std::ranges::sort(waiver.subjects);
    waiver.id = {newId};
    const std::vector<Waiver> &waivers = facts.design().waivers;
    const auto earlier =
        std::ranges::find_if(waivers, [&](const Waiver &other) { return isSameWaiver(other, waiver); });
    const Place at{NodeKind::Waiver, int(earlier - waivers.begin())};
    if (earlier == waivers.end())
        return std::vector<Edit>{Insert{at, std::move(waiver)}};
    waiver.id = earlier->id;
    if (*earlier == waiver)
        return std::vector<Edit>();
    return std::vector<Edit>{Replace{at, std::move(waiver)}};
}

Edits removeWaiver(const Facts &facts, WaiverId id)
{
    const Place at = facts.index().place(id.value);
    if (at.kind != NodeKind::Waiver)
        return gone();
    return std::vector<Edit>{Remove{at}};
}

Edits setSeverity(const Facts &facts, const std::string &rule, std::optional<Severity> severity)
{
    return changeDesign(facts, [&](DesignFacts &wanted) {
        if (severity)
            wanted.severities[rule] = *severity;
        else
            wanted.severities.erase(rule);
    });
}

Edits setSeverities(const Facts &facts, std::map<std::string, Severity> severities)
{
    return changeDesign(facts, [&](DesignFacts &wanted) { wanted.severities = std::move(severities); });
}

Edits setHouseRules(const Facts &facts, std::string_view yaml)
{
    const auto tree = parseYaml(yaml, {});
    if (!tree)
        return tl::unexpected(tree.error());
    std::string text = tree->root().isNull() ? std::string() : yamlInLines(tree->root());
    return changeDesign(facts, [&](DesignFacts &wanted) { wanted.houseRules = std::move(text); });
}

} // namespace sliceboard
