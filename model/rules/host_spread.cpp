// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/host_spread.h"

#include <algorithm>

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

class Spreader {
public:
    Spreader(Document &document, Checker &checker, HostId host, std::vector<Edit> before, std::string preferred)
        : m_document(document), m_checker(checker), m_host(host), m_preferred(std::move(preferred))
    {
        m_spread.edits = std::move(before);
        m_harm = harmOf(m_spread.edits);
    }

    void place(VmId vm)
    {
        for (const Try &next : triesOf(vm)) {
            if (!next.edits || harmWith(*next.edits) > m_harm)
                continue;
            std::ranges::copy(*next.edits, std::back_inserter(m_spread.edits));
            m_spread.seats.push_back({vm, next.target});
            return;
        }
        m_spread.left.push_back(vm);
    }

    HostSpread result() && { return std::move(m_spread); }

private:
    struct Try {
        DropTarget target;
        Edits edits;
    };

    /// What could be tried for a VM on top of what is done so far.
    std::vector<Try> triesOf(VmId id)
    {
        std::vector<Try> tries;
        m_document.whatIf(m_spread.edits, [&] {
            const Facts facts = m_checker.facts();
            const Host *host = facts.host(m_host);
            const Vm *vm = facts.vm(id);
            for (const GpuId gpuId : host &&vm ? inOrder(facts, *host) : std::vector<GpuId>()) {
                const Gpu &gpu = *facts.gpu(gpuId);
                DropTarget target{gpuId, zoneFor(*vm, gpu), {}, {}};
                if (target.zone == DropTarget::Zone::Slot)
                    target.profile = profileForDrop(facts, *vm, gpu, m_preferred);
                tries.push_back({target, placeVm(facts, id, target)});
            }
        });
        return tries;
    }

    /// Findings that the edits add and that count against them.
    int harmOf(std::vector<Edit> edits)
    {
        const Judgement judgement = judge(m_checker, std::move(edits));
        return int(std::ranges::count_if(judgement.change.added,
                                         [&](const Finding &finding) { return countsAgainst(m_checker, finding); }));
    }

    int harmWith(const std::vector<Edit> &next)
    {
        std::vector<Edit> all = m_spread.edits;
        std::ranges::copy(next, std::back_inserter(all));
        return harmOf(std::move(all));
    }

    Document &m_document;
    Checker &m_checker;
    HostId m_host;
    std::string m_preferred;
    HostSpread m_spread;
    int m_harm = 0;
};

} // namespace

HostSpread spreadOnHost(Document &document, Checker &checker, HostId host, std::span<const VmId> vms,
                        std::vector<Edit> before, const std::string &preferred)
{
    Spreader spreader(document, checker, host, std::move(before), preferred);
    for (const VmId vm : vms)
        spreader.place(vm);
    return std::move(spreader).result();
}

} // namespace sliceboard
