// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/building.h"

#include "model/operations/copying.h"
#include "model/operations/names.h"
#include "model/operations/operation_texts.h"
#include "model/operations/pci_addresses.h"
#include "model/operations/slots.h"

#include <QLocale>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kMostHosts = 1000;
constexpr int kMostGpusPerHost = 64;
constexpr int kMostVms = 10'000;
constexpr int kHighestNumber = 9'999'999;

QString number(int value) { return QLocale().toString(value); }

template <class Nodes> Place endOf(NodeKind kind, const Nodes &nodes) { return {kind, int(nodes.size())}; }

/// Names from `prefix` + number; refuses those that an entity of the kind bears.
Result<std::vector<std::string>> newNames(const Facts &facts, EntityKind kind, const std::string &prefix, int first,
                                          int digits, int count)
{
    if (first < 0 || first > kHighestNumber)
        return failure(OperationTexts::tr("%1 cannot be the first number; choose one from 0 to %2.")
                           .arg(number(first), number(kHighestNumber)));
    const auto taken = namesOf(facts, kind);
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i) {
        names.push_back(numberedName(prefix, first + i, digits));
        if (taken.contains(names.back()))
            return takenName(kind, names.back());
    }
    return names;
}

std::string keyOf(const Facts &facts, const std::string &model)
{
    const GpuModel *known = facts.catalog().model(model);
    return known ? known->key : model;
}

/// New GPUs for a host that has `present`; fewer than asked for when its buses run out.
std::vector<Gpu> newGpus(const Facts &facts, const NewId &newId, const std::vector<Gpu> &present, const Gpu &likeness,
                         int count)
{
    const GpuModel *known = facts.model(likeness);
    std::vector<Gpu> gpus;
    for (std::string &address : freePciAddresses(present, count, known ? known->gpusPerBoard : 1)) {
        gpus.push_back(likeness);
        gpus.back().id = {newId()};
        gpus.back().address = std::move(address);
    }
    return gpus;
}

Host hostLike(const NewHosts &wanted)
{
    Host host;
    host.esxi = wanted.esxi;
    host.vgpuManager = wanted.vgpuManager;
    host.managerPackage = wanted.managerPackage;
    host.graphics = wanted.graphics;
    host.assignmentPolicy = wanted.assignmentPolicy;
    return host;
}

/// What is known of the server beside its GPUs; which module each GPU sits on only if they are the server's.
void fillIn(const Server &server, Host &host)
{
    host.bios = server.bios;
    host.boot = server.boot;
    host.nvswitch = server.nvswitch;
    std::vector<Gpu *> gpus;
    for (Gpu &gpu : host.gpus)
        if (gpu.model == server.gpuModel)
            gpus.push_back(&gpu);
    if (gpus.size() != server.moduleIds.size())
        return;
    std::ranges::sort(gpus, {}, &Gpu::address); // new ones do not ascend, see freePciAddresses()
    for (std::size_t row = 0; row < gpus.size(); ++row)
        gpus[row]->moduleId = server.moduleIds[row];
}

std::optional<Error> problemOf(const NewHosts &wanted)
{
    if (wanted.count < 1 || wanted.count > kMostHosts)
        return Error{OperationTexts::tr("%1 hosts cannot be added at once; choose 1 to %2.")
                         .arg(number(wanted.count), number(kMostHosts))};
    if (wanted.gpuCount < 0 || wanted.gpuCount > kMostGpusPerHost)
        return Error{OperationTexts::tr("A host cannot get %1 GPUs; choose 0 to %2.")
                         .arg(number(wanted.gpuCount), number(kMostGpusPerHost))};
    if (wanted.gpuCount > 0 && isBlank(wanted.gpuModel))
        return Error{OperationTexts::tr("No GPU model is chosen for the new hosts.")};
    return {};
}

} // namespace

Edits addCluster(const Facts &facts, const NewId &newId, const std::string &name)
{
    Cluster cluster;
    cluster.name = trimmed(name);
    if (cluster.name.empty())
        return blankName();
    if (isNameTaken(facts, EntityKind::Cluster, cluster.name))
        return takenName(EntityKind::Cluster, cluster.name);
    cluster.id = {newId()};
    return std::vector<Edit>{Insert{endOf(NodeKind::Cluster, facts.design().clusters), std::move(cluster)}};
}

Edits addHosts(const Facts &facts, const NewId &newId, const NewHosts &wanted)
{
    const Cluster *cluster = facts.cluster(wanted.cluster);
    if (!cluster)
        return gone();
    if (auto problem = problemOf(wanted))
        return tl::unexpected(std::move(*problem));
    const Server *server = facts.catalog().server(wanted.server);
    if (!server && !wanted.server.empty())
        return failure(OperationTexts::tr("The catalog has no server %1.").arg(QString::fromStdString(wanted.server)));
    auto names = newNames(facts, EntityKind::Host, wanted.prefix, wanted.firstNumber, wanted.digits, wanted.count);
    if (!names)
        return tl::unexpected(std::move(names.error()));
    Gpu gpu;
    gpu.model = keyOf(facts, wanted.gpuModel);
    gpu.use = wanted.gpuUse;
    gpu.vgpuMode = wanted.vgpuMode;
    Place at = endOf(NodeKind::Host, cluster->hosts);
    at.cluster = facts.index().place(cluster->id.value).row;
    std::vector<Edit> edits;
    for (std::string &name : *names) {
        Host host = hostLike(wanted);
        host.id = {newId()};
        host.name = std::move(name);
        host.gpus = newGpus(facts, newId, {}, gpu, wanted.gpuCount);
        if (server)
            fillIn(*server, host);
        edits.push_back(Insert{at, std::move(host)});
        ++at.row;
    }
    return edits;
}

Edits addGpus(const Facts &facts, const NewId &newId, HostId id, const std::string &model, int count)
{
    const Host *host = facts.host(id);
    if (!host)
        return gone();
    const QString name = QString::fromStdString(host->name);
    if (count < 1 || count > kMostGpusPerHost)
        return failure(OperationTexts::tr("%1 GPUs cannot be added at once; choose 1 to %2.")
                           .arg(number(count), number(kMostGpusPerHost)));
    if (isBlank(model))
        return failure(OperationTexts::tr("No GPU model is chosen for %1.").arg(name));
    Gpu likeness;
    likeness.model = keyOf(facts, model);
    std::vector<Gpu> gpus = newGpus(facts, newId, host->gpus, likeness, count);
    if (int(gpus.size()) < count)
        return failure(OperationTexts::tr("%1 has no free PCI bus for %2 more GPUs.").arg(name, number(count)));
    const Place above = facts.index().place(id.value);
    Place at{NodeKind::Gpu, int(host->gpus.size()), above.row, above.cluster};
    std::vector<Edit> edits;
    for (Gpu &gpu : gpus) {
        edits.push_back(Insert{at, std::move(gpu)});
        ++at.row;
    }
    return edits;
}

Edits addVms(const Facts &facts, const NewId &newId, const NewVms &wanted)
{
    if (wanted.count < 1 || wanted.count > kMostVms)
        return failure(OperationTexts::tr("%1 VMs cannot be added at once; choose 1 to %2.")
                           .arg(number(wanted.count), number(kMostVms)));
    auto names = newNames(facts, EntityKind::Vm, wanted.prefix, wanted.firstNumber, wanted.digits, wanted.count);
    if (!names)
        return tl::unexpected(std::move(names.error()));
    std::vector<Vm> vms;
    for (std::string &name : *names) {
        vms.push_back(waiting(wanted.likeness));
        vms.back().id = {newId()};
        vms.back().name = std::move(name);
    }
    return addNewcomers(facts, std::move(vms));
}

} // namespace sliceboard
