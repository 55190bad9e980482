// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/capacity_book.h"
#include "model/formats/design_writer.h"
#include "model/operations/placing.h"
#include "model/rules/preview.h"
#include "model/safety/journal.h"
#include "tests/bench/bench.h"
#include "tests/support/big_design.h"
#include "tests/support/shipped_rules.h"

#include <fmt/format.h>

#include <QTemporaryDir>

#include <algorithm>

using namespace sliceboard;
using namespace sliceboard::bench;
using sliceboard::testing::bigDesign;

namespace {

/// A design under a checker, as the program has it.
struct Workplace {
    explicit Workplace(int hosts) : document(bigDesign(hosts)), checker(document, shippedCatalog()) { }
    Document document;
    Checker checker;
};

/// Gives VMs all over the design another memory size, so that its rules are looked at again.
void editVms(Document &document, int count)
{
    const std::size_t step = std::max<std::size_t>(1, document.design().vms.size() / std::size_t(count));
    for (std::size_t row = 0; row < document.design().vms.size(); row += step) {
        Vm vm = document.design().vms[row];
        vm.memory = Mebibytes{vm.memory.value_or(Mebibytes{}).value + 1024};
        run(document, QStringLiteral("memory"), {Replace{document.index().place(vm.id.value), vm}});
    }
}

/// Takes VMs off their GPUs all over the design and puts them back.
void replaceVms(Workplace &at, int count)
{
    const std::size_t step = std::max<std::size_t>(1, at.document.design().vms.size() / std::size_t(count));
    for (std::size_t row = 0; row < at.document.design().vms.size(); row += step) {
        const VmId vm = at.document.design().vms[row].id;
        run(at.document, QStringLiteral("unplace"), unplaceVm(at.checker.facts(), vm).value());
        at.document.undo();
    }
}

double microsecondsPerEdit(int hosts, const Effort &effort, bool structural)
{
    Workplace at(hosts);
    const int edits = effort.quick ? 10 : 200;
    const int notices = structural ? 2 * edits : edits;
    const double time =
        best(effort.rounds(), [&] { structural ? replaceVms(at, edits) : editVms(at.document, edits); });
    return time * 1000 / notices;
}

void editToFindings(const Effort &effort)
{
    const int scale = effort.quick ? 10 : 100;
    for (const bool structural : {false, true}) {
        const char *what = structural ? "unplace a VM" : "change a VM";
        double small = 0;
        for (const int hosts : {scale, scale * 10, scale * 100}) {
            const double time = microsecondsPerEdit(hosts, effort, structural);
            small = small > 0 ? small : time;
            report(fmt::format("{} -> findings, {} hosts", what, hosts),
                   fmt::format("{:.0f} us, {:.2f} x of {} hosts", time, time / small, scale), "1000 us, 1.3 x");
        }
    }
}

void fullCheck(const Effort &effort)
{
    double tenth = 0;
    for (const int hosts : {effort.hosts() / 10, effort.hosts()}) {
        const Document document(bigDesign(hosts));
        const Facts facts(shippedCatalog(), document.design(), document.index());
        std::size_t count = 0;
        const double time = best(effort.rounds(), [&] { count = Checker::checkAll(facts, shippedRules()).size(); });
        report(fmt::format("full check, {} hosts, {} findings", hosts, count),
               tenth > 0 ? fmt::format("{:.1f} ms, {:.2f} x of linear", time, time / tenth / 10)
                         : fmt::format("{:.1f} ms", time),
               "150 ms");
        tenth = time;
    }
}

/// The targets in view at a zoom where GPUs are bars with slices: about forty hosts of eight GPUs.
void verdictsOfTargets(const Effort &effort)
{
    Workplace at(effort.hosts());
    const VmId vm = at.document.design().vms.back().id;
    std::vector<GpuId> targets;
    for (const Cluster &cluster : at.document.design().clusters)
        for (const Host &host : cluster.hosts)
            for (const Gpu &gpu : host.gpus)
                if (targets.size() < 320)
                    targets.push_back(gpu.id);
    std::size_t allowed = 0;
    const double time = best(effort.rounds(), [&] {
        allowed = 0;
        for (const GpuId gpu : targets) {
            const DropTarget target{gpu, DropTarget::Zone::Slot, {}, {}};
            const Judgement judgement = judge(at.checker, placeVm(at.checker.facts(), vm, target));
            allowed += judgement.verdict == Verdict::Allowed ? 1 : 0;
        }
    });
    report(fmt::format("verdicts at drag start, {} targets, {} allowed", targets.size(), allowed),
           fmt::format("{:.1f} ms", time), "16 ms");
}

/// All figures anew, then those of the design after VMs all over it are taken off their GPUs and put back.
void capacity(const Effort &effort)
{
    const int scale = effort.quick ? 10 : 100;
    double small = 0;
    for (const int hosts : {scale, scale * 10, scale * 100}) {
        Document document(bigDesign(hosts));
        const double all = best(effort.rounds(), [&] { CapacityBook(document, shippedCatalog()).of(EntityRef()); });
        CapacityBook book(document, shippedCatalog());
        book.of(EntityRef());
        const int edits = effort.quick ? 10 : 200;
        const std::size_t step = document.design().vms.size() / std::size_t(edits);
        const double time = best(effort.rounds(), [&] {
            for (std::size_t row = 0; row + 1 < document.design().vms.size(); row += step) {
                run(document, QStringLiteral("unplace"),
                    unplaceVm(book.facts(), document.design().vms[row].id).value());
                book.of(EntityRef());
                document.undo();
                book.of(EntityRef());
            }
        });
        const double each = time * 1000 / (2 * edits);
        small = small > 0 ? small : each;
        report(fmt::format("unplace a VM -> capacity, {} hosts", hosts),
               fmt::format("{:.0f} us, {:.2f} x of {} hosts; all anew {:.1f} ms", each, each / small, scale, all));
    }
}

/// What an edit costs more when it is kept: the usual one, and the one at which a new base begins.
void journalling(const Effort &effort)
{
    const QTemporaryDir folder;
    Document document(bigDesign(effort.hosts()));
    Journal journal(document, folder.path());
    journal.start({}, writeDesign(document.design()));
    const bool kept = journal.isKept();
    const int edits = effort.quick ? 10 : 1100;
    std::vector<double> times;
    for (int i = 0; i < edits; ++i) {
        Vm vm = document.design().vms[std::size_t(i) % document.design().vms.size()];
        vm.memory = Mebibytes{vm.memory.value_or(Mebibytes{}).value + 1024};
        times.push_back(best(1, [&] {
            run(document, QStringLiteral("memory"), {Replace{document.index().place(vm.id.value), vm}});
        }));
    }
    std::ranges::sort(times);
    report(fmt::format("edit and journal, {} hosts{}", effort.hosts(), kept ? "" : " (not kept)"),
           fmt::format("{:.0f} us, at a new base {:.1f} ms", times[times.size() / 2] * 1000, times.back()),
           "1000 us, 16 ms");
}

} // namespace

REGISTER_BENCHMARK("engine.capacity", capacity);
REGISTER_BENCHMARK("engine.edit", editToFindings);
REGISTER_BENCHMARK("engine.journal", journalling);
REGISTER_BENCHMARK("engine.full-check", fullCheck);
REGISTER_BENCHMARK("engine.verdicts", verdictsOfTargets);
