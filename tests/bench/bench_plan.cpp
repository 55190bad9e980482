// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/planner.h"
#include "tests/bench/bench.h"
#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"

#include <fmt/format.h>

#include <algorithm>

using namespace sliceboard;
using namespace sliceboard::bench;
using sliceboard::testing::bigDesign;

namespace {

/// Another assignment policy on every hundredth host, so that all its VMs have to be off meanwhile.
Design changed(Design design)
{
    int row = 0;
    for (Cluster &cluster : design.clusters)
        for (Host &host : cluster.hosts)
            if (row++ % 100 == 0)
                host.assignmentPolicy = AssignmentPolicy::Consolidation;
    return design;
}

/// There and back. The two whole checks of either direction are in it.
void plan(const Effort &effort)
{
    double tenth = 0;
    for (const int hosts : {effort.hosts() / 10, effort.hosts()}) {
        const Design before = bigDesign(hosts);
        const Design after = changed(before);
        int steps = 0;
        const double time = best(std::min(effort.rounds(), 3), [&] {
            steps = planChange(shippedCatalog(), before, after, QDate(2026, 7, 1)).stepCount();
        });
        report(fmt::format("change plan, {} hosts, {} steps", hosts, steps),
               tenth > 0 ? fmt::format("{:.0f} ms, {:.2f} x of linear", time, time / tenth / 10)
                         : fmt::format("{:.0f} ms", time),
               "5000 ms");
        tenth = time;
    }
}

} // namespace

REGISTER_BENCHMARK("plan.one-percent", plan);
