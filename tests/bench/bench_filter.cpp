// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/design_filter.h"
#include "model/filter/filter_parser.h"
#include "tests/bench/bench.h"
#include "tests/support/big_design.h"
#include "tests/support/shipped_rules.h"

#include <fmt/format.h>

using namespace sliceboard;
using namespace sliceboard::bench;
using sliceboard::testing::bigDesign;

namespace {

/// What one letter in the search box costs, beside a check of everything.
void filterDesign(const Effort &effort)
{
    Document document(bigDesign(effort.hosts()));
    const Checker checker(document, shippedCatalog());
    const double check =
        best(effort.rounds(), [&] { static_cast<void>(Checker::checkAll(checker.facts(), shippedRules())); });
    DesignFilter filter(checker);
    for (const char *text : {"infer", "host:esx0 profile:*20c", "-vm:train mode:mig", "free>=20", "has:error"}) {
        const FilterQuery query = parseFilter(QString::fromUtf8(text)).value();
        int found = 0;
        const auto apply = [&] { found = filter.apply(query).count(EntityKind::Vm).matching; };
        const double first = milliseconds(apply);
        const double time = best(effort.rounds(), apply);
        const FilterMatches matches = filter.apply(query);
        const double list = best(effort.rounds(), [&] { static_cast<void>(filter.hits(query, matches, 200)); });
        report(fmt::format("list {} of {} matches of {}", std::min<std::size_t>(200, matches.targets().size()),
                           matches.targets().size(), text),
               fmt::format("{:.2f} ms, {:.3f} x of a full check", list, list / check), "0.1 x");
        report(fmt::format("filter {} hosts by {}, {} VMs found", effort.hosts(), text, found),
               fmt::format("{:.1f} ms, first {:.1f} ms, {:.2f} x of a full check", time, first, time / check), "0.1 x");
    }
}

} // namespace

REGISTER_BENCHMARK("engine.filter", filterDesign);
