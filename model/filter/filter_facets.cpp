// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_facets.h"

#include "model/domain/gpu_mode.h"
#include "model/filter/filter_pattern.h"
#include "model/filter/filter_query.h"
#include "model/rules/rule.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

constexpr unsigned kCluster = kindBit(EntityKind::Cluster);
constexpr unsigned kHost = kindBit(EntityKind::Host);
constexpr unsigned kGpu = kindBit(EntityKind::Gpu);
constexpr unsigned kVm = kindBit(EntityKind::Vm);

using Words = std::span<const FilterWord>;

Holds yesIf(bool condition) { return condition ? Holds::Yes : Holds::No; }

Holds matches(const FilterTerm &term, std::string_view text) { return yesIf(term.pattern.matches(text)); }

/// An amount or number that may not be known.
Holds compared(const FilterTerm &term, std::optional<std::int64_t> number)
{
    return number ? yesIf(holds(*number, term.comparison, term.number)) : Holds::Unknown;
}

Holds counted(const FilterTerm &term, std::size_t count) { return compared(term, std::int64_t(count)); }

/// "17" means all of 17, so only as many parts are compared as are asked for.
Holds versionHolds(const FilterTerm &term, std::vector<int> version)
{
    version.resize(term.version.size());
    return yesIf(holds(version, term.comparison, term.version));
}

std::vector<int> partsOf(std::string_view version)
{
    std::vector<int> parts(1);
    for (const char letter : version) {
        if (letter == '.')
            parts.push_back(0);
        else if (letter < '0' || letter > '9' || parts.back() > 99'999'999)
            return {};
        else
            parts.back() = parts.back() * 10 + (letter - '0');
    }
    return parts;
}

const Driver &driverOf(const FilterView &view)
{
    return view.asked == EntityKind::Vm ? view.vm->guestDriver : view.host->vgpuManager;
}

Holds releaseHolds(const FilterTerm &term, const FilterView &view)
{
    const std::vector<int> release = partsOf(driverOf(view).release);
    return driverOf(view).release.empty() || release.empty() ? Holds::Unknown : versionHolds(term, release);
}

Holds esxiHolds(const FilterTerm &term, const FilterView &view)
{
    const auto &esxi = view.host->esxi;
    return esxi ? versionHolds(term, {esxi->major, esxi->minor, esxi->update}) : Holds::Unknown;
}

Holds gpuHolds(const FilterTerm &term, const FilterView &view)
{
    const GpuModel *model = view.sources.facts().model(*view.gpu);
    return yesIf(term.pattern.matches(view.gpu->address) || term.pattern.matches(view.gpu->model)
                 || (model && term.pattern.matches(model->name)));
}

Holds architectureHolds(const FilterTerm &term, const FilterView &view)
{
    const GpuModel *model = view.sources.facts().model(*view.gpu);
    return model ? matches(term, model->architecture) : Holds::Unknown;
}

/// Whether a test holds for the profile of the device or of one of the GPU's reserved slots.
template <class Test> Holds anyProfile(const FilterView &view, const Test &test)
{
    if (view.asked == EntityKind::Vm)
        return view.device && view.device->kind == DeviceKind::Vgpu ? test(view.device->profile) : Holds::No;
    Holds best = Holds::No;
    for (const Reservation &slot : view.gpu->reservations)
        if (const Holds held = test(slot.profile); held != Holds::No)
            best = best == Holds::Yes ? best : held;
    return best;
}

Holds profileHolds(const FilterTerm &term, const FilterView &view)
{
    return anyProfile(view, [&](const std::string &profile) { return matches(term, profile); });
}

const VgpuType *typeOf(const FilterView &view, const std::string &profile)
{
    const Facts facts = view.sources.facts();
    if (view.asked == EntityKind::Gpu)
        return facts.type(profile, *view.gpu);
    return view.device ? facts.type(*view.device) : nullptr;
}

Holds seriesHolds(const FilterTerm &term, const FilterView &view)
{
    return anyProfile(view, [&](const std::string &profile) {
        const VgpuType *type = typeOf(view, profile);
        return type ? matches(term, type->series) : Holds::Unknown;
    });
}

Holds frameBufferHolds(const FilterTerm &term, const FilterView &view)
{
    if (view.asked == EntityKind::Vm && view.device && view.device->kind != DeviceKind::Vgpu) {
        const GpuModel *model = view.gpu ? view.sources.facts().model(*view.gpu) : nullptr;
        return model ? compared(term, model->memory.value) : Holds::Unknown;
    }
    return anyProfile(view, [&](const std::string &profile) {
        const VgpuType *type = typeOf(view, profile);
        return type ? compared(term, type->frameBuffer.value) : Holds::Unknown;
    });
}

template <class Amount> std::optional<std::int64_t> sumOfHost(const FilterView &view, const Host &host, Amount amount)
{
    std::optional<std::int64_t> sum;
    for (const Gpu &gpu : host.gpus)
        if (const MemoryRoom &room = view.sources.room(gpu); room.isKnown)
            sum = sum.value_or(0) + amount(room);
    return sum;
}

/// Of the GPU asked, or summed over those below; models that the catalog lacks are left out of a sum.
template <class Amount> Holds amountHolds(const FilterTerm &term, const FilterView &view, Amount amount)
{
    if (view.asked == EntityKind::Gpu) {
        const MemoryRoom &room = view.sources.room(*view.gpu);
        return room.isKnown ? compared(term, amount(room)) : Holds::Unknown;
    }
    if (view.asked == EntityKind::Host)
        return compared(term, sumOfHost(view, *view.host, amount));
    std::optional<std::int64_t> sum;
    for (const Host &host : view.cluster->hosts)
        if (const auto part = sumOfHost(view, host, amount))
            sum = sum.value_or(0) + *part;
    return compared(term, sum);
}

std::size_t vmsOn(const FilterView &view, const Gpu &gpu)
{
    std::vector<VmId> vms;
    for (const DeviceRef &resident : view.sources.facts().index().residents(gpu.id))
        vms.push_back(resident.vm);
    return std::size_t(std::unique(vms.begin(), vms.end()) - vms.begin()); // residents come in order of VM
}

std::size_t vmCount(const FilterView &view)
{
    if (view.asked == EntityKind::Gpu)
        return vmsOn(view, *view.gpu);
    if (view.asked == EntityKind::Host)
        return view.sources.facts().vmsOn(*view.host).size();
    std::vector<VmId> vms;
    for (const Host &host : view.cluster->hosts)
        std::ranges::copy(view.sources.facts().vmsOn(host), std::back_inserter(vms));
    std::ranges::sort(vms);
    return std::size_t(std::unique(vms.begin(), vms.end()) - vms.begin());
}

std::size_t gpuCount(const FilterView &view)
{
    if (view.asked == EntityKind::Host)
        return view.host->gpus.size();
    std::size_t count = 0;
    for (const Host &host : view.cluster->hosts)
        count += host.gpus.size();
    return count;
}

template <class E> Words spelledWords()
{
    static const std::vector<FilterWord> words = [] {
        std::vector<FilterWord> all;
        for (const std::string_view word : spellings<E>())
            all.push_back({word});
        return all;
    }();
    return words;
}

Words modeWords()
{
    static const std::vector<FilterWord> words = [] {
        std::vector<FilterWord> all;
        for (const std::string_view word : kModeWords)
            all.push_back({word});
        return all;
    }();
    return words;
}

Words stateWords()
{
    static constexpr std::array<FilterWord, 10> kWords{{{"waiting", kVm},
                                                        {"placed", kVm},
                                                        {"pinned", kVm},
                                                        {"reserved", kGpu},
                                                        {"full", kGpu | kHost},
                                                        {"empty", kGpu | kHost | kCluster},
                                                        {"cluster", kAnyKind},
                                                        {"host", kAnyKind},
                                                        {"gpu", kAnyKind},
                                                        {"vm", kAnyKind}}};
    return kWords;
}

Words findingWords()
{
    static constexpr std::array<FilterWord, 6> kWords{{{"error", kAnyKind},
                                                       {"warning", kAnyKind},
                                                       {"unknown", kAnyKind},
                                                       {"info", kAnyKind},
                                                       {"finding", kAnyKind},
                                                       {"waiver", kAnyKind}}};
    return kWords;
}

bool isFull(const FilterView &view)
{
    const auto full = [&](const Gpu &gpu) {
        const MemoryRoom &room = view.sources.room(gpu);
        return room.isKnown && room.free.value == 0;
    };
    if (view.asked == EntityKind::Gpu)
        return full(*view.gpu);
    return !view.host->gpus.empty() && std::ranges::all_of(view.host->gpus, full);
}

Holds stateHolds(const FilterTerm &term, const FilterView &view)
{
    const std::string_view state = term.word->name;
    if (state == toString(EntityKind::Cluster) || state == toString(EntityKind::Host)
        || state == toString(EntityKind::Gpu) || state == toString(EntityKind::Vm))
        return yesIf(state == toString(view.asked));
    if (state == "waiting")
        return yesIf(view.device && !view.device->gpu);
    if (state == "placed")
        return yesIf(view.device && view.device->gpu);
    if (state == "pinned")
        return yesIf(view.vm->host.has_value());
    if (state == "reserved")
        return yesIf(!view.gpu->reservations.empty());
    if (state == "full")
        return yesIf(isFull(view));
    return yesIf(vmCount(view) == 0 && (view.asked != EntityKind::Gpu || view.gpu->reservations.empty()));
}

Holds findingHolds(const FilterTerm &term, const FilterView &view)
{
    const FindingMarks &marks = view.sources.findingsAbout(view.ref());
    if (term.word->name == "waiver")
        return yesIf(marks.isWaived);
    const auto severity = fromSpelling<Severity>(term.word->name);
    return yesIf(severity ? (marks.severities & 1u << unsigned(*severity)) != 0 : marks.severities != 0);
}

Holds ruleHolds(const FilterTerm &term, const FilterView &view)
{
    return yesIf(std::ranges::any_of(view.sources.findingsAbout(view.ref()).rules,
                                     [&](const Rule *rule) { return term.pattern.matches(rule->id); }));
}

Holds tagHolds(const FilterTerm &term, const FilterView &view)
{
    return yesIf(std::ranges::any_of(view.vm->tags, [&](const std::string &tag) { return term.pattern.matches(tag); }));
}

Holds licenseHolds(const FilterTerm &term, const FilterView &view)
{
    return view.vm->license ? matches(term, spelling(*view.vm->license)) : Holds::Unknown;
}

Holds ramHolds(const FilterTerm &term, const FilterView &view)
{
    return view.vm->memory ? compared(term, view.vm->memory->value) : Holds::Unknown;
}

using T = const FilterTerm &;
using V = const FilterView &;

const FilterFacet kFacets[] = {
    {"cluster", FacetKind::Text, kCluster, QT_TRANSLATE_NOOP("Filter", "Name of the cluster"),
     [](T t, V v) { return matches(t, v.cluster->name); }},
    {"host", FacetKind::Text, kHost, QT_TRANSLATE_NOOP("Filter", "Name of the host"),
     [](T t, V v) { return matches(t, v.host->name); }},
    {"gpu", FacetKind::Text, kGpu, QT_TRANSLATE_NOOP("Filter", "Model of the GPU, by key or name, or its PCI address"),
     gpuHolds},
    {"profile", FacetKind::Text, kVm | kGpu,
     QT_TRANSLATE_NOOP("Filter", "vGPU profile of a VM or of a slot kept free on a GPU"), profileHolds},
    {"vm", FacetKind::Text, kVm, QT_TRANSLATE_NOOP("Filter", "Name of the VM"),
     [](T t, V v) { return matches(t, v.vm->name); }},
    {"mode", FacetKind::Word, kGpu, QT_TRANSLATE_NOOP("Filter", "What the GPU serves and how it is divided"),
     [](T t, V v) { return matches(t, modeOf(*v.gpu)); }, modeWords},
    {"driver", FacetKind::Word, kVm | kHost,
     QT_TRANSLATE_NOOP("Filter", "NVIDIA driver in the guest, or on the host for hosts and GPUs"),
     [](T t, V v) { return matches(t, spelling(driverOf(v).kind)); }, spelledWords<DriverKind>},
    {"release", FacetKind::Version, kVm | kHost, QT_TRANSLATE_NOOP("Filter", "Release of that driver"), releaseHolds},
    {"esxi", FacetKind::Version, kHost, QT_TRANSLATE_NOOP("Filter", "ESXi version of the host"), esxiHolds},
    {"os", FacetKind::Text, kVm, QT_TRANSLATE_NOOP("Filter", "Guest OS of the VM"),
     [](T t, V v) { return matches(t, v.vm->guestOs); }},
    {"tag", FacetKind::Text, kVm, QT_TRANSLATE_NOOP("Filter", "Tag of the VM"), tagHolds},
    {"power", FacetKind::Word, kVm, QT_TRANSLATE_NOOP("Filter", "Planned power state of the VM"),
     [](T t, V v) { return matches(t, spelling(v.vm->power)); }, spelledWords<PowerState>},
    {"license", FacetKind::Word, kVm, QT_TRANSLATE_NOOP("Filter", "NVIDIA licence meant for the VM"), licenseHolds,
     spelledWords<LicenseEdition>},
    {"series", FacetKind::Text, kVm | kGpu, QT_TRANSLATE_NOOP("Filter", "Series of the profile: A, B, C or Q"),
     seriesHolds},
    {"arch", FacetKind::Text, kGpu, QT_TRANSLATE_NOOP("Filter", "Architecture of the GPU, such as Hopper"),
     architectureHolds},
    {"is", FacetKind::Word, kAnyKind,
     QT_TRANSLATE_NOOP("Filter", "State: a VM waits or is placed, a GPU is full, empty or has reserved slots; or kind"),
     stateHolds, stateWords},
    {"has", FacetKind::Word, kAnyKind, QT_TRANSLATE_NOOP("Filter", "Findings that count, or one that is waived"),
     findingHolds, findingWords, true},
    {"rule", FacetKind::Text, kAnyKind, QT_TRANSLATE_NOOP("Filter", "Id of a rule with a finding about it"), ruleHolds,
     nullptr, true},
    {"free", FacetKind::Amount, kGpu | kHost | kCluster,
     QT_TRANSLATE_NOOP("Filter", "Frame buffer in GB that nobody takes, of the GPU or all GPUs of the host or cluster"),
     [](T t, V v) { return amountHolds(t, v, [](const MemoryRoom &room) { return room.free.value; }); }},
    {"used", FacetKind::Amount, kGpu | kHost | kCluster,
     QT_TRANSLATE_NOOP("Filter", "Frame buffer in GB that is taken"),
     [](T t, V v) { return amountHolds(t, v, [](const MemoryRoom &room) { return room.used().value; }); }},
    {"memory", FacetKind::Amount, kGpu | kHost | kCluster, QT_TRANSLATE_NOOP("Filter", "Frame buffer in GB, all of it"),
     [](T t, V v) { return amountHolds(t, v, [](const MemoryRoom &room) { return room.memory.value; }); }},
    {"fb", FacetKind::Amount, kVm | kGpu,
     QT_TRANSLATE_NOOP("Filter", "Frame buffer in GB of the VM's profile or whole GPU, or of a reserved slot"),
     frameBufferHolds},
    {"ram", FacetKind::Amount, kVm, QT_TRANSLATE_NOOP("Filter", "Guest memory of the VM in GB"), ramHolds},
    {"vms", FacetKind::Number, kGpu | kHost | kCluster, QT_TRANSLATE_NOOP("Filter", "How many VMs are on it"),
     [](T t, V v) { return counted(t, vmCount(v)); }},
    {"gpus", FacetKind::Number, kHost | kCluster, QT_TRANSLATE_NOOP("Filter", "How many GPUs the host or cluster has"),
     [](T t, V v) { return counted(t, gpuCount(v)); }},
    {"hosts", FacetKind::Number, kCluster, QT_TRANSLATE_NOOP("Filter", "How many hosts the cluster has"),
     [](T t, V v) { return counted(t, v.cluster->hosts.size()); }},
    {"devices", FacetKind::Number, kVm, QT_TRANSLATE_NOOP("Filter", "How many GPUs and vGPUs the VM has"),
     [](T t, V v) { return counted(t, v.vm->devices.size()); }},
};

} // namespace

EntityRef FilterView::ref() const
{
    switch (asked) {
    case EntityKind::Cluster:
        return cluster->id;
    case EntityKind::Host:
        return host->id;
    case EntityKind::Gpu:
        return gpu->id;
    case EntityKind::Vm:
        return vm->id;
    case EntityKind::Design:
        break;
    }
    return {};
}

std::span<const FilterFacet> filterFacets() { return kFacets; }

const FilterFacet *filterFacet(std::string_view name)
{
    const std::string folded = foldedForFilter(name);
    const auto found = std::ranges::find_if(kFacets, [&](const FilterFacet &facet) { return folded == facet.name; });
    return found == std::end(kFacets) ? nullptr : &*found;
}

bool nameHolds(const FilterTerm &term, const FilterView &view)
{
    switch (view.asked) {
    case EntityKind::Cluster:
        return term.pattern.matches(view.cluster->name);
    case EntityKind::Host:
        return term.pattern.matches(view.host->name);
    case EntityKind::Gpu:
        return gpuHolds(term, view) == Holds::Yes || profileHolds(term, view) == Holds::Yes;
    case EntityKind::Vm:
        return term.pattern.matches(view.vm->name) || tagHolds(term, view) == Holds::Yes
            || profileHolds(term, view) == Holds::Yes;
    case EntityKind::Design:
        break;
    }
    return false;
}

} // namespace sliceboard
