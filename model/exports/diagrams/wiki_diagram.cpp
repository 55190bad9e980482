// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/diagrams/wiki_diagram.h"

#include "model/exports/diagrams/diagram_text.h"
#include "model/reports/check_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

struct Counts {
    int hosts = 0;
    int devices = 0; ///< placed, and reserved slots
};

bool isWanted(const ExportInput &input, const Cluster &cluster)
{
    return !input.cluster || cluster.id == *input.cluster;
}

Counts countsOf(const std::vector<const Cluster *> &clusters, const Facts &facts)
{
    Counts counts;
    for (const Cluster *cluster : clusters)
        for (const Host &host : cluster->hosts) {
            ++counts.hosts;
            for (const Gpu &gpu : host.gpus)
                counts.devices += int(facts.index().residents(gpu.id).size() + gpu.reservations.size());
        }
    return counts;
}

bool isWaiting(const Vm &vm)
{
    return vm.devices.empty()
        || std::ranges::any_of(vm.devices, [](const Device &device) { return !device.gpu.has_value(); });
}

std::vector<const Vm *> waitingVms(const ExportInput &input)
{
    const Facts facts = input.checker.facts();
    std::vector<const Vm *> waiting;
    for (const Vm &vm : facts.design().vms) {
        const Host *host = facts.hostOf(vm);
        const bool isIn = !input.cluster || (host && facts.index().clusterOf(host->id) == *input.cluster);
        if (isIn && isWaiting(vm))
            waiting.push_back(&vm);
    }
    return waiting;
}

QStringList summaryOf(const ExportInput &input, const WikiDiagram &diagram)
{
    const Facts facts = input.checker.facts();
    QStringList sentences;
    for (const Cluster *cluster : diagram.clusters)
        if (sentences.size() < 20)
            sentences += DiagramTexts::tr("Cluster %1: %2.")
                             .arg(shownName(cluster->name), countLines(hostsOf(*cluster), facts).join(u", "_qs));
    if (diagram.clusters.size() > 20)
        sentences += DiagramTexts::tr("And %Ln more cluster(s).", nullptr, int(diagram.clusters.size() - 20));
    if (!diagram.waiting.empty())
        sentences += DiagramTexts::tr("%Ln VM(s) with a device that has no place, or without any.", nullptr,
                                      int(diagram.waiting.size()));
    sentences += DiagramTexts::tr("Check: %1.").arg(toText(input.checker.counts()));
    sentences += QCoreApplication::translate(
        "Picture", "The place of a vGPU is an intent: vSphere itself chooses the physical GPU at power-on.");
    return sentences;
}

void sayWhatIsMissing(WikiDiagram &diagram, std::size_t clusters, const Counts &counts)
{
    if (diagram.detail == WikiDetail::Hosts)
        diagram.omitted +=
            DiagramTexts::tr("The design is too large for a diagram of this kind with each device: the %Ln host(s) "
                             "are drawn with counts, GPUs and VMs are not.",
                             nullptr, counts.hosts);
    if (diagram.detail == WikiDetail::Clusters)
        diagram.omitted +=
            DiagramTexts::tr("The design is too large for a diagram of this kind with each host: clusters are drawn "
                             "with counts, hosts, GPUs and VMs are not.");
    if (diagram.clusters.size() < clusters)
        diagram.omitted +=
            DiagramTexts::tr("%Ln cluster(s) are not drawn.", nullptr, int(clusters - diagram.clusters.size()));
    if (diagram.detail != WikiDetail::Devices && !diagram.waiting.empty())
        diagram.omitted += DiagramTexts::tr("VMs without a place are not drawn.");
}

} // namespace

std::vector<const Host *> hostsOf(const Cluster &cluster)
{
    std::vector<const Host *> hosts;
    for (const Host &host : cluster.hosts)
        hosts.push_back(&host);
    return hosts;
}

bool isOneNode(const Host &host, WikiDetail detail) { return detail == WikiDetail::Hosts || host.gpus.empty(); }

QStringList hostLines(const Host &host, const Facts &facts, WikiDetail detail)
{
    const QStringList lines{shownName(host.name), hostReleases(host)};
    return isOneNode(host, detail) ? lines + countLines(host, facts) : lines;
}

QStringList vmLines(const Vm &vm)
{
    return {shownName(vm.name), vm.power == PowerState::Off ? DiagramTexts::tr("powered off") : QString()};
}

QStringList waitingLines(const Vm &vm)
{
    QStringList lines{shownName(vm.name)};
    for (const Device &device : vm.devices)
        if (!device.gpu)
            lines += device.profile.empty() ? DiagramTexts::tr("whole GPU") : shownName(device.profile);
    return lines;
}

QStringList countLines(const Host &host, const Facts &facts) { return countLines({&host}, facts).mid(1); }

QStringList countLines(const std::vector<const Host *> &hosts, const Facts &facts)
{
    std::array<int, kDiagramLooks.size()> looks{};
    std::set<VmId> vms;
    int gpus = 0;
    for (const Host *host : hosts) {
        gpus += int(host->gpus.size());
        for (const Gpu &gpu : host->gpus)
            ++looks[std::size_t(diagramLook(gpu))];
        const auto on = facts.vmsOn(*host);
        vms.insert(on.begin(), on.end());
    }
    QStringList parts;
    for (const DiagramLook look : kDiagramLooks)
        if (const int count = looks[std::size_t(look)])
            parts += QString::number(count) + u' ' + toText(look);
    QStringList lines{DiagramTexts::tr("%Ln host(s)", nullptr, int(hosts.size()))};
    const QString all = DiagramTexts::tr("%Ln GPU(s)", nullptr, gpus);
    lines += parts.isEmpty() ? all : all + u" ("_qs + parts.join(u", "_qs) + u')';
    lines += DiagramTexts::tr("%Ln VM(s)", nullptr, int(vms.size()));
    return lines;
}

WikiDiagram wikiDiagram(const ExportInput &input, const WikiLimits &limits, WikiDetail atMost)
{
    const Facts facts = input.checker.facts();
    WikiDiagram diagram;
    for (const Cluster &cluster : facts.design().clusters)
        if (isWanted(input, cluster))
            diagram.clusters.push_back(&cluster);
    diagram.waiting = waitingVms(input);
    const Counts counts = countsOf(diagram.clusters, facts);
    const bool hasAll = counts.devices + int(diagram.waiting.size()) <= limits.devices && counts.hosts <= limits.hosts;
    diagram.detail = hasAll                 ? WikiDetail::Devices
        : counts.hosts <= limits.plainHosts ? WikiDetail::Hosts
                                            : WikiDetail::Clusters;
    diagram.detail = std::max(diagram.detail, atMost);
    diagram.summary = summaryOf(input, diagram);
    const std::size_t clusters = diagram.clusters.size();
    if (clusters > std::size_t(limits.clusters))
        diagram.clusters.resize(std::size_t(limits.clusters));
    sayWhatIsMissing(diagram, clusters, counts);
    return diagram;
}

} // namespace sliceboard
