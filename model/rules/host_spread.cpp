// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/host_spread.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace sliceboard {
namespace {

/// GPUs of the host in the order in which they are tried.
std::vector<GpuId> inOrder(const Facts &facts, const Host &host)
{
    std::vector<std::pair<int, GpuId>> ranked;
    for (const Gpu &gpu : host.gpus) {
        const int running = int(facts.runningResidents(gpu).size());
        ranked.emplace_back(host.assignmentPolicy == AssignmentPolicy::Performance ? running : -running, gpu.id);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, GpuId>::first);
    std::vector<GpuId> ids;
    std::ranges::transform(ranked, std::back_inserter(ids), &std::pair<int, GpuId>::second);
    return ids;
}

/// Findings that count against edits, the gravest kind first.
struct Harm {
    int errors = 0;
    int warnings = 0;
    int doubts = 0;
    friend auto operator<=>(const Harm &, const Harm &) = default;

    void add(const Finding &finding)
    {
        ++(finding.severity == Severity::Error ? errors : finding.severity == Severity::Warning ? warnings : doubts);
    }
    /// What is more than in the other.
    Harm over(const Harm &other) const
    {
        return {std::max(0, errors - other.errors), std::max(0, warnings - other.warnings),
                std::max(0, doubts - other.doubts)};
    }
};

class Spreader {
public:
    Spreader(Document &document, Checker &checker, HostId host, std::vector<Edit> before, std::string preferred)
        : m_document(document), m_checker(checker), m_host(host), m_preferred(std::move(preferred))
    {
        m_spread.edits = std::move(before);
        m_judgement = judge(m_checker, m_spread.edits);
    }

    void place(const HostGuest &guest)
    {
        std::optional<Choice> best;
        for (Try &next : triesOf(guest)) {
            Choice choice = weigh(std::move(next));
            if (!best || choice.rank() < best->rank())
                best = std::move(choice);
            if (best->isHarmless())
                break;
        }
        if (!best || !best->next.edits || best->harm.errors > 0) {
            leave(guest.vm, best);
            return;
        }
        m_spread.seats.push_back({guest.vm, best->next.target});
        if (best->next.edits->empty())
            return;
        std::ranges::copy(*best->next.edits, std::back_inserter(m_spread.edits));
        m_judgement = std::move(best->judgement);
    }

    HostSpread result() && { return std::move(m_spread); }

private:
    struct Try {
        DropTarget target;
        Edits edits;
    };

    /// A try, and what it would add to what is done so far.
    struct Choice {
        Try next;
        Harm harm;
        Judgement judgement;
        std::tuple<bool, Harm> rank() const { return {!next.edits, harm}; }
        bool isHarmless() const { return next.edits && harm == Harm(); }
    };

    /// What could be tried on top of what is done so far.
    std::vector<Try> triesOf(const HostGuest &guest)
    {
        std::vector<Try> tries;
        m_document.whatIf(m_spread.edits, [&] {
            const Facts facts = m_checker.facts();
            const Host *host = facts.host(m_host);
            const Vm *vm = facts.vm(guest.vm);
            if (!host || !vm)
                return;
            const std::vector<GpuId> gpus = inOrder(facts, *host);
            if (const auto own = placeHere(*vm, guest, gpus)) {
                tries.push_back({{*own, zoneFor(*vm, *facts.gpu(*own)), {}, {}}, std::vector<Edit>()});
                return;
            }
            for (const GpuId gpu : gpus)
                tries.push_back(tryOn(facts, *vm, guest, *facts.gpu(gpu)));
        });
        return tries;
    }

    /// The GPU of the host on which it is already.
    static std::optional<GpuId> placeHere(const Vm &vm, const HostGuest &guest, const std::vector<GpuId> &gpus)
    {
        if (!guest.device && !isMovedWhenPlaced(vm))
            return {};
        const auto row = std::size_t(guest.device.value_or(0));
        const std::optional<GpuId> own = row < vm.devices.size() ? vm.devices[row].gpu : std::nullopt;
        return own && std::ranges::find(gpus, *own) != gpus.end() ? own : std::nullopt;
    }

    Try tryOn(const Facts &facts, const Vm &vm, const HostGuest &guest, const Gpu &gpu) const
    {
        const bool isDevice = guest.device && std::size_t(*guest.device) < vm.devices.size();
        const Device *device = isDevice ? &vm.devices[std::size_t(*guest.device)] : nullptr;
        DropTarget target{gpu.id, zoneFor(vm, gpu), {}, {}};
        if (device)
            target.zone = device->kind == DeviceKind::Vgpu ? DropTarget::Zone::Slot : DropTarget::Zone::WholeGpu;
        if (target.zone == DropTarget::Zone::Slot)
            target.profile = device && facts.type(device->profile, gpu) ? device->profile
                                                                        : profileForDrop(facts, vm, gpu, m_preferred);
        return {target, device ? moveDevice(facts, {vm.id, *guest.device}, target) : placeVm(facts, vm.id, target)};
    }

    Choice weigh(Try next)
    {
        Choice choice{std::move(next), {}, {}};
        if (!choice.next.edits || choice.next.edits->empty())
            return choice;
        std::vector<Edit> all = m_spread.edits;
        std::ranges::copy(*choice.next.edits, std::back_inserter(all));
        choice.judgement = judge(m_checker, std::move(all));
        choice.harm = harmOf(choice.judgement).over(harmOf(m_judgement));
        return choice;
    }

    Harm harmOf(const Judgement &judgement) const
    {
        Harm harm;
        for (const Finding &finding : judgement.change.added)
            if (countsAgainst(m_checker, finding))
                harm.add(finding);
        return harm;
    }

    void leave(VmId vm, const std::optional<Choice> &best)
    {
        m_spread.left.push_back(vm);
        if (best && m_spread.why.isEmpty())
            m_spread.why = best->next.edits ? firstError(*best) : best->next.edits.error().text;
    }

    /// The rule that a try would break, and its numbers.
    QString firstError(const Choice &choice)
    {
        const auto &before = m_judgement.change.added;
        for (const Finding &finding : choice.judgement.change.added) {
            const bool isNew = std::ranges::find(before, finding) == before.end();
            if (!isNew || finding.severity != Severity::Error || !countsAgainst(m_checker, finding))
                continue;
            QString text;
            m_document.whatIf(choice.judgement.edits, [&] {
                text = namedRule(finding) + QStringLiteral(": ") + describe(finding, m_checker.facts());
            });
            return text;
        }
        return {};
    }

    Document &m_document;
    Checker &m_checker;
    HostId m_host;
    std::string m_preferred;
    HostSpread m_spread;
    Judgement m_judgement; ///< of what is done so far
};

} // namespace

HostSpread spreadOnHost(Document &document, Checker &checker, HostId host, std::span<const HostGuest> guests,
                        std::vector<Edit> before, const std::string &preferred)
{
    Spreader spreader(document, checker, host, std::move(before), preferred);
    for (const HostGuest &guest : guests)
        spreader.place(guest);
    return std::move(spreader).result();
}

HostSpread spreadOnHost(Document &document, Checker &checker, HostId host, std::span<const VmId> vms,
                        std::vector<Edit> before, const std::string &preferred)
{
    std::vector<HostGuest> guests;
    std::ranges::transform(vms, std::back_inserter(guests), [](VmId vm) { return HostGuest{vm, {}}; });
    return spreadOnHost(document, checker, host, guests, std::move(before), preferred);
}

} // namespace sliceboard
