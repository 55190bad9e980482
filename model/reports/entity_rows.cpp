// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/entity_rows.h"

#include "model/domain/gpu_mode.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

struct EntityRowTexts {
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

QJsonValue number(std::size_t count) { return qint64(count); }

/// In GB; whole numbers where they are.
QJsonValue gibibytes(const std::optional<Mebibytes> &amount)
{
    return amount ? QJsonValue(double(amount->value) / 1024) : QJsonValue();
}

QJsonValue words(const std::set<std::string> &all)
{
    QJsonArray list;
    for (const std::string &word : all)
        list.append(text(word));
    return list;
}

class Lister {
public:
    Lister(const Checker &checker, FilterSources &sources) : m_checker(checker), m_sources(sources) { }

    ListedRow row(const Cluster &cluster)
    {
        ListedRow row = begin(cluster.id);
        std::size_t gpus = 0;
        std::set<VmId> vms;
        Room room;
        for (const Host &host : cluster.hosts) {
            gpus += host.gpus.size();
            add(host, room);
            const auto on = facts().vmsOn(host);
            vms.insert(on.begin(), on.end());
        }
        row.push_back({"hosts", EntityRowTexts::tr("Hosts"), number(cluster.hosts.size())});
        row.push_back({"gpus", EntityRowTexts::tr("GPUs"), number(gpus)});
        row.push_back({"vms", EntityRowTexts::tr("VMs"), number(vms.size())});
        addRoom(row, room);
        return end(std::move(row), cluster.id);
    }

    ListedRow row(const Host &host)
    {
        ListedRow row = begin(host.id);
        const Cluster *cluster = facts().clusterOf(host.id);
        Room room;
        add(host, room);
        row.push_back({"cluster", EntityRowTexts::tr("Cluster"), textOrNull(cluster ? cluster->name : std::string())});
        row.push_back(
            {"esxi", EntityRowTexts::tr("ESXi"), host.esxi ? textOrNull(host.esxi->toString()) : QJsonValue()});
        row.push_back({"driver", EntityRowTexts::tr("Driver"), text(spelling(host.vgpuManager.kind))});
        row.push_back({"release", EntityRowTexts::tr("Release"), textOrNull(host.vgpuManager.release)});
        row.push_back({"gpus", EntityRowTexts::tr("GPUs"), number(host.gpus.size())});
        row.push_back({"vms", EntityRowTexts::tr("VMs"), number(facts().vmsOn(host).size())});
        addRoom(row, room);
        return end(std::move(row), host.id);
    }

    ListedRow row(const Gpu &gpu)
    {
        ListedRow row = begin(gpu.id);
        std::set<std::string> profiles, vms;
        for (const Resident &resident : facts().residents(gpu)) {
            vms.insert(resident.vm->name);
            if (resident.device->kind == DeviceKind::Vgpu)
                profiles.insert(resident.device->profile);
        }
        Room room;
        add(gpu, room);
        row.push_back({"model", EntityRowTexts::tr("Model"), text(gpu.model)});
        row.push_back({"mode", EntityRowTexts::tr("Mode"), text(modeOf(gpu))});
        row.push_back({"profiles", EntityRowTexts::tr("Profiles"), words(profiles)});
        row.push_back({"vms", EntityRowTexts::tr("VMs"), words(vms)});
        row.push_back({"slots", EntityRowTexts::tr("Slots"), number(gpu.reservations.size())});
        addRoom(row, room);
        return end(std::move(row), gpu.id);
    }

    ListedRow row(const Vm &vm)
    {
        ListedRow row = begin(vm.id);
        const Host *host = facts().hostOf(vm);
        QJsonArray gpus, profiles;
        for (const Device &device : vm.devices) {
            gpus.append(device.gpu ? textOrNull(facts().path(*device.gpu)) : QJsonValue());
            profiles.append(device.kind == DeviceKind::Vgpu ? text(device.profile) : text(spelling(device.kind)));
        }
        row.push_back({"host", EntityRowTexts::tr("Host"), textOrNull(host ? host->name : std::string())});
        row.push_back({"devices", EntityRowTexts::tr("Devices"), profiles});
        row.push_back({"gpus", EntityRowTexts::tr("GPUs"), gpus});
        row.push_back({"os", EntityRowTexts::tr("Guest OS"), textOrNull(vm.guestOs)});
        row.push_back({"driver", EntityRowTexts::tr("Driver"), text(spelling(vm.guestDriver.kind))});
        row.push_back({"release", EntityRowTexts::tr("Release"), textOrNull(vm.guestDriver.release)});
        row.push_back({"power", EntityRowTexts::tr("Power"), text(spelling(vm.power))});
        return end(std::move(row), vm.id);
    }

private:
    struct Room {
        std::optional<Mebibytes> memory;
        std::int64_t free = 0;
    };

    static std::string_view spelling(DeviceKind kind)
    {
        return kind == DeviceKind::Passthrough ? "passthrough" : "passthrough-model";
    }
    template <class E> static std::string_view spelling(E value) { return sliceboard::spelling(value); }

    Facts facts() const { return m_checker.facts(); }

    void add(const Gpu &gpu, Room &room)
    {
        const MemoryRoom &own = m_sources.room(gpu);
        if (!own.isKnown)
            return;
        room.memory = Mebibytes{room.memory.value_or(Mebibytes()).value + own.memory.value};
        room.free += own.free.value;
    }

    void add(const Host &host, Room &room)
    {
        for (const Gpu &gpu : host.gpus)
            add(gpu, room);
    }

    static void addRoom(ListedRow &row, const Room &room)
    {
        const auto free = room.memory ? std::optional(Mebibytes{room.free}) : std::nullopt;
        const auto used = room.memory ? std::optional(Mebibytes{room.memory->value - room.free}) : std::nullopt;
        row.push_back({"memoryGb", EntityRowTexts::tr("Memory GB"), gibibytes(room.memory)});
        row.push_back({"usedGb", EntityRowTexts::tr("Used GB"), gibibytes(used)});
        row.push_back({"freeGb", EntityRowTexts::tr("Free GB"), gibibytes(free)});
    }

    ListedRow begin(const EntityRef &ref) const
    {
        return {{"kind", EntityRowTexts::tr("Kind"), text(toString(ref.kind))},
                {"path", EntityRowTexts::tr("Path"), text(facts().path(ref))}};
    }

    ListedRow end(ListedRow row, const EntityRef &ref) const
    {
        const Severity worst = m_checker.worst(ref);
        row.push_back({"worst", EntityRowTexts::tr("Worst"),
                       worst == Severity::Off ? QJsonValue() : QJsonValue(text(sliceboard::spelling(worst)))});
        return row;
    }

    const Checker &m_checker;
    FilterSources &m_sources;
};

} // namespace

QString listedText(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray parts = value.toArray();
        for (const auto &each : parts)
            texts += each.isNull() ? QStringLiteral("-") : each.toString();
        return texts.join(u' ');
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
}

std::vector<ListedRow> listEntities(const Checker &checker, FilterSources &sources, EntityKind kind,
                                    const std::function<bool(const EntityRef &)> &isWanted)
{
    Lister lister(checker, sources);
    std::vector<ListedRow> rows;
    const auto add = [&](const auto &entity) {
        if (isWanted(entity.id))
            rows.push_back(lister.row(entity));
    };
    const Design &design = checker.facts().design();
    if (kind == EntityKind::Vm)
        std::ranges::for_each(design.vms, add);
    for (const Cluster &cluster : design.clusters) {
        if (kind == EntityKind::Cluster)
            add(cluster);
        for (const Host &host : cluster.hosts) {
            if (kind == EntityKind::Host)
                add(host);
            if (kind == EntityKind::Gpu)
                std::ranges::for_each(host.gpus, add);
        }
    }
    return rows;
}

ListedRow listedColumns(const Checker &checker, EntityKind kind)
{
    FilterSources sources(checker);
    Lister lister(checker, sources);
    switch (kind) {
    case EntityKind::Cluster:
        return lister.row(Cluster());
    case EntityKind::Host:
        return lister.row(Host());
    case EntityKind::Vm:
        return lister.row(Vm());
    default:
        return lister.row(Gpu());
    }
}

} // namespace sliceboard
