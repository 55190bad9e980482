// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/exporter.h"
#include "tests/bench/bench.h"
#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"

#include <fmt/format.h>

#include <stdexcept>

using namespace sliceboard;
using namespace sliceboard::bench;
using sliceboard::testing::bigDesign;

namespace {

/// Every export that needs no plan, for a tenth of the hosts and for all: whether it is linear, and what it takes.
void exports(const Effort &effort)
{
    std::map<std::string, double> tenth;
    for (const int hosts : {effort.hosts() / 10, effort.hosts()}) {
        Document document(bigDesign(hosts));
        const Checker checker(document, shippedCatalog());
        for (const Exporter *exporter : sliceboard::exporters()) {
            if (exporter->needsPlan)
                continue;
            std::size_t bytes = 0;
            const double before = residentMegabytes();
            const double time = best(effort.quick ? 1 : 3, [&] {
                const auto files = exporter->write({checker, nullptr, {}, false});
                if (!files)
                    throw std::runtime_error(files.error().toString().toStdString());
                bytes = 0;
                for (const OutputFile &file : *files)
                    bytes += file.bytes.size();
            });
            const double grown = residentMegabytes() - before;
            const double was = tenth.emplace(exporter->id, time).first->second;
            report(fmt::format("export {}, {} hosts, {} KiB", exporter->id, hosts, bytes / 1024),
                   fmt::format("{:.1f} ms, {:.2f} x of linear, {:.0f} MB more in memory", time,
                               time / was / (hosts == effort.hosts() ? 10 : 1), grown));
        }
    }
}

} // namespace

REGISTER_BENCHMARK("engine.exports", exports);
