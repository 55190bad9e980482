// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_arrangement.h"

#include "views/items/entity_texts.h"
#include "views/items/texts.h"
#include "views/painting/board_scene.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace sliceboard {
namespace {

struct Arrangement {
    Q_DECLARE_TR_FUNCTIONS(BoardArrangement)
};

using HostRow = BoardArrangement::HostRow;

/// Keys of groups that are no cluster; ids of entities count up from 1 and stay far below.
constexpr std::uint32_t kFirstGroupKey = 0x80000000;

/// Where a host belongs: rank, by which groups are sorted first, and title.
using GroupOf = std::pair<int, QString>;

/// A host with what it is sorted by.
struct Sortable {
    HostRow at;
    const Host *host = nullptr;
    double used = 0; ///< share of its GPUs, 0 to 1
    Severity worst = Severity::Off;
    int findings = 0;
};

Sortable sortable(const BoardScene &scene, const HostRow &at)
{
    const Host &host = scene.design().clusters[std::size_t(at.cluster)].hosts[std::size_t(at.row)];
    const HostStrip &strip = scene.strip(host);
    const double sum = std::accumulate(strip.cells.begin(), strip.cells.end(), 0.0,
                                       [](double all, const HostStrip::Cell &cell) { return all + double(cell.used); });
    return {at, &host, strip.cells.empty() ? 0 : sum / double(strip.cells.size()), strip.findings.worst,
            strip.findings.counts.atLeast(Severity::Unknown)};
}

GroupOf byGpus(const BoardScene &scene, const Host &host)
{
    const QString gpus = gpuSummary(scene.checker().facts(), host);
    return host.gpus.empty() ? GroupOf{1, Arrangement::tr("No GPUs")} : GroupOf{0, gpus};
}

/// The modes of all its GPUs, in the order in which the legend names them.
GroupOf byMode(const Host &host)
{
    std::array<bool, kGpuLooks.size()> has{};
    for (const Gpu &gpu : host.gpus)
        has[std::size_t(lookOf(gpu))] = true;
    QStringList names;
    int rank = 0;
    for (const GpuLook look : kGpuLooks) {
        if (!has[std::size_t(look)])
            continue;
        names.append(toText(look));
        rank += 1 << int(look);
    }
    return names.isEmpty() ? GroupOf{INT_MAX, Arrangement::tr("No GPUs")} : GroupOf{rank, names.join(u" + "_qs)};
}

GroupOf byUse(const Sortable &host)
{
    if (host.host->gpus.empty())
        return {9, Arrangement::tr("No GPUs")};
    if (host.used <= 0)
        return {5, Arrangement::tr("Empty")};
    if (host.used >= 1)
        return {0, Arrangement::tr("Full")};
    const int quarter = std::min(3, int(host.used * 4));
    return {4 - quarter, Arrangement::tr("%1–%2 % used").arg(quarter * 25).arg(quarter * 25 + 25)};
}

GroupOf byFindings(const Sortable &host)
{
    switch (host.worst) {
    case Severity::Error:
        return {0, Arrangement::tr("With errors")};
    case Severity::Warning:
        return {1, Arrangement::tr("With warnings")};
    case Severity::Unknown:
        return {2, Arrangement::tr("With unknown facts")};
    default:
        return {3, Arrangement::tr("Without findings")};
    }
}

GroupOf groupOf(const BoardScene &scene, const Sortable &host, BoardGrouping grouping)
{
    switch (grouping) {
    case BoardGrouping::GpuModel:
        return byGpus(scene, *host.host);
    case BoardGrouping::Mode:
        return byMode(*host.host);
    case BoardGrouping::Utilisation:
        return byUse(host);
    case BoardGrouping::Findings:
        return byFindings(host);
    case BoardGrouping::Cluster:
        break;
    }
    return {};
}

/// Stable, so that equals stay in the order of the design.
void sort(std::vector<Sortable> &hosts, BoardOrder order)
{
    // The C locale would compare bytes.
    QCollator names(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    names.setNumericMode(true);
    names.setCaseSensitivity(Qt::CaseInsensitive);
    switch (order) {
    case BoardOrder::Design:
        break;
    case BoardOrder::Name:
        std::ranges::stable_sort(hosts, [&](const Sortable &a, const Sortable &b) {
            return names.compare(QString::fromStdString(a.host->name), QString::fromStdString(b.host->name)) < 0;
        });
        break;
    case BoardOrder::FullestFirst:
        std::ranges::stable_sort(hosts, std::ranges::greater(), &Sortable::used);
        break;
    case BoardOrder::EmptiestFirst:
        std::ranges::stable_sort(hosts, std::ranges::less(), &Sortable::used);
        break;
    case BoardOrder::WorstFirst:
        std::ranges::stable_sort(hosts, [](const Sortable &a, const Sortable &b) {
            return std::pair(a.worst, a.findings) > std::pair(b.worst, b.findings);
        });
        break;
    }
}

std::vector<HostRow> sorted(std::vector<Sortable> hosts, BoardOrder order)
{
    sort(hosts, order);
    std::vector<HostRow> rows;
    rows.reserve(hosts.size());
    std::ranges::transform(hosts, std::back_inserter(rows), &Sortable::at);
    return rows;
}

} // namespace

BoardArrangement::BoardArrangement(const Design &design)
{
    groups.reserve(design.clusters.size());
    for (int row = 0; row < int(design.clusters.size()); ++row) {
        const Cluster &cluster = design.clusters[std::size_t(row)];
        Group group{cluster.id.value, row, {}, {}};
        for (int host = 0; host < int(cluster.hosts.size()); ++host)
            group.hosts.push_back({row, host});
        groups.push_back(std::move(group));
    }
}

BoardArrangement arrangeBoard(const BoardScene &scene, const BoardSorting &sorting)
{
    BoardArrangement result(scene.design());
    if (sorting == BoardSorting())
        return result;
    const auto sortablesOf = [&](const BoardArrangement::Group &group) {
        std::vector<Sortable> hosts;
        for (const HostRow &at : group.hosts)
            hosts.push_back(sortable(scene, at));
        return hosts;
    };
    if (sorting.grouping == BoardGrouping::Cluster) {
        for (auto &group : result.groups)
            group.hosts = sorted(sortablesOf(group), sorting.order);
        return result;
    }
    std::map<GroupOf, std::vector<Sortable>> parts;
    for (const auto &cluster : result.groups)
        for (const Sortable &host : sortablesOf(cluster))
            parts[groupOf(scene, host, sorting.grouping)].push_back(host);
    result.groups.clear();
    for (auto &[group, hosts] : parts) {
        const auto key = kFirstGroupKey | std::uint32_t(qHash(group.second, std::size_t(group.first)));
        result.groups.push_back({key, {}, group.second, sorted(std::move(hosts), sorting.order)});
    }
    return result;
}

} // namespace sliceboard
