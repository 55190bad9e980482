// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_arrangement.h"

#include "model/presentation/presentation_steps.h"
#include "views/items/entity_texts.h"
#include "views/items/texts.h"
#include "views/painting/board_scene.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace sliceboard {
namespace {

struct Arrangement {
    Q_DECLARE_TR_FUNCTIONS(BoardArrangement)
};

using HostRow = BoardArrangement::HostRow;

/// Where a host belongs. Groups are sorted by rank, then by title.
struct GroupOf {
    int rank = 0;
    QString title;
    std::string name; ///< without its beginning
    friend bool operator<(const GroupOf &a, const GroupOf &b)
    {
        return std::tie(a.rank, a.title, a.name) < std::tie(b.rank, b.title, b.name);
    }
};

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
    if (host.gpus.empty())
        return {1, Arrangement::tr("No GPUs"), "gpus:none"};
    const Facts facts = scene.checker().facts();
    std::set<std::string> models;
    for (const Gpu &gpu : host.gpus)
        models.insert(facts.model(gpu) ? facts.model(gpu)->key : gpu.model);
    const std::string kind = models.size() == 1 ? *models.begin() : std::to_string(models.size()) + "-models";
    return {0, gpuSummary(facts, host), "gpus:" + std::to_string(host.gpus.size()) + ':' + kind};
}

std::string_view wordOf(GpuLook look)
{
    switch (look) {
    case GpuLook::Passthrough:
        return "passthrough";
    case GpuLook::SameSize:
        return "same-size";
    case GpuLook::MixedSize:
        return "mixed-size";
    case GpuLook::Mig:
        return "mig";
    case GpuLook::Unassigned:
        break;
    }
    return "unassigned";
}

/// The modes of all its GPUs, in the order in which the legend names them.
GroupOf byMode(const Host &host)
{
    std::array<bool, kGpuLooks.size()> has{};
    for (const Gpu &gpu : host.gpus)
        has[std::size_t(lookOf(gpu))] = true;
    QStringList titles;
    std::string words;
    int rank = 0;
    for (const GpuLook look : kGpuLooks) {
        if (!has[std::size_t(look)])
            continue;
        titles.append(toText(look));
        words += (words.empty() ? "" : "+") + std::string(wordOf(look));
        rank += 1 << int(look);
    }
    return titles.isEmpty() ? GroupOf{INT_MAX, Arrangement::tr("No GPUs"), "mode:none"}
                            : GroupOf{rank, titles.join(u" + "_qs), "mode:" + words};
}

GroupOf byUse(const Sortable &host)
{
    if (host.host->gpus.empty())
        return {9, Arrangement::tr("No GPUs"), "use:none"};
    if (host.used <= 0)
        return {5, Arrangement::tr("Empty"), "use:empty"};
    if (host.used >= 1)
        return {0, Arrangement::tr("Full"), "use:full"};
    const int from = std::min(3, int(host.used * 4)) * 25;
    return {4 - from / 25, Arrangement::tr("%1–%2 % used").arg(from).arg(from + 25), "use:" + std::to_string(from)};
}

GroupOf byFindings(const Sortable &host)
{
    switch (host.worst) {
    case Severity::Error:
        return {0, Arrangement::tr("With errors"), "findings:error"};
    case Severity::Warning:
        return {1, Arrangement::tr("With warnings"), "findings:warning"};
    case Severity::Unknown:
        return {2, Arrangement::tr("With unknown facts"), "findings:unknown"};
    default:
        return {3, Arrangement::tr("Without findings"), "findings:none"};
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
        const std::string name = std::string(kGroupName) + group.name;
        result.groups.push_back({groupKey(name), {}, group.title, sorted(std::move(hosts), sorting.order), name});
    }
    return result;
}

std::vector<std::string> groupNames(const BoardArrangement &arrangement)
{
    std::vector<std::string> names;
    for (const BoardArrangement::Group &group : arrangement.groups)
        if (!group.cluster)
            names.push_back(group.name);
    return names;
}

} // namespace sliceboard
