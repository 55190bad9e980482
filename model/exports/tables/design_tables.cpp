// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/tables/design_tables.h"

#include "model/capacity/capacity_book.h"
#include "model/exports/tables/table_texts.h"
#include "model/reports/check_report.h"
#include "model/reports/licence_words.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sliceboard {
namespace {

/// The cluster an entity is in or runs in; none: a VM that waits, or the design.
std::optional<ClusterId> clusterOf(const EntityRef &ref, const Facts &facts)
{
    const Host *host = nullptr;
    if (ref.kind == EntityKind::Cluster)
        return ClusterId{ref.id};
    if (ref.kind == EntityKind::Host)
        host = facts.host({ref.id});
    if (ref.kind == EntityKind::Gpu)
        host = facts.hostOf(GpuId{ref.id});
    if (const Vm *vm = ref.kind == EntityKind::Vm ? facts.vm({ref.id}) : nullptr)
        host = facts.hostOf(*vm);
    return host ? std::optional(facts.index().clusterOf(host->id)) : std::nullopt;
}

class TableMaker {
public:
    explicit TableMaker(const ExportInput &input) : m_input(input), m_facts(input.checker.facts()) { }

    DesignTable entities(const char *id, const QString &title, EntityKind kind) const
    {
        DesignTable table{id, title, listedColumns(m_input.checker, kind), {}};
        FilterSources sources(m_input.checker);
        const auto isWanted = [this](const EntityRef &ref) { return isIn(ref); };
        for (const ListedRow &row : listEntities(m_input.checker, sources, kind, isWanted)) {
            auto &cells = table.rows.emplace_back();
            for (const ListedCell &cell : row)
                cells.push_back(cell.value);
        }
        return table;
    }

    DesignTable placements() const
    {
        DesignTable table{"placements",
                          TableTexts::tr("Placements"),
                          {{"vm", TableTexts::tr("VM"), {}},
                           {"device", TableTexts::tr("Device"), {}},
                           {"kind", TableTexts::tr("Kind"), {}},
                           {"profile", TableTexts::tr("Profile"), {}},
                           {"gpu", TableTexts::tr("GPU"), {}},
                           {"at", TableTexts::tr("Placement ID"), {}},
                           {"group", TableTexts::tr("Device group"), {}},
                           {"power", TableTexts::tr("Power"), {}}},
                          {}};
        for (const Vm &vm : m_facts.design().vms)
            for (int number = 0; isIn(vm.id) && number < int(vm.devices.size()); ++number)
                table.rows.push_back(placement(vm, number));
        return table;
    }

    DesignTable findings() const
    {
        DesignTable table{"findings",
                          TableTexts::tr("Findings"),
                          {{"severity", TableTexts::tr("Severity"), {}},
                           {"rule", TableTexts::tr("Rule"), {}},
                           {"kind", TableTexts::tr("Kind"), {}},
                           {"path", TableTexts::tr("Path"), {}},
                           {"others", TableTexts::tr("Also about"), {}},
                           {"message", TableTexts::tr("Message"), {}},
                           {"wayOut", TableTexts::tr("Way out"), {}},
                           {"waived", TableTexts::tr("Waived"), {}},
                           {"reason", TableTexts::tr("Reason"), {}},
                           {"fingerprint", TableTexts::tr("Fingerprint"), {}}},
                          {}};
        if (m_input.isStopped())
            return table;
        for (const CheckReport::Row &row : checkReport(m_input.checker, {}).rows)
            if (isAbout(row.finding))
                table.rows.push_back(finding(row));
        return table;
    }

    /// Of the design and of each cluster; a VM that waits counts in the design only.
    DesignTable licences() const
    {
        DesignTable table{"licences",
                          TableTexts::tr("Licences"),
                          {{"kind", TableTexts::tr("Kind"), {}},
                           {"path", TableTexts::tr("Path"), {}},
                           {"editions", TableTexts::tr("One of"), {}},
                           {"vms", TableTexts::tr("Running VMs"), {}},
                           {"gpus", TableTexts::tr("GPUs"), {}}},
                          {}};
        if (m_input.isStopped())
            return table;
        const Document copy(m_facts.design());
        CapacityBook book(copy, m_facts.catalog());
        if (!m_input.cluster)
            addLicences(table, EntityRef(), book);
        for (const Cluster &cluster : m_facts.design().clusters)
            if (isIn(cluster.id))
                addLicences(table, cluster.id, book);
        return table;
    }

private:
    /// Nothing is any more once nobody waits for it.
    bool isIn(const EntityRef &ref) const
    {
        return !m_input.isStopped() && (!m_input.cluster || clusterOf(ref, m_facts) == m_input.cluster);
    }

    bool isAbout(const Finding &finding) const
    {
        return isIn(finding.subject)
            || std::ranges::any_of(finding.others, [this](const EntityRef &ref) { return isIn(ref); });
    }

    std::vector<QJsonValue> placement(const Vm &vm, int number) const
    {
        const Device &device = vm.devices[std::size_t(number)];
        static constexpr std::array kKinds{"passthrough", "passthrough-model", "vgpu"};
        return {text(vm.name),
                number + 1,
                text(kKinds[std::size_t(device.kind)]),
                textOrNull(device.profile),
                device.gpu ? textOrNull(m_facts.path(*device.gpu)) : QJsonValue(),
                device.at ? QJsonValue(*device.at) : QJsonValue(),
                textOrNull(device.group),
                text(spelling(vm.power))};
    }

    std::vector<QJsonValue> finding(const CheckReport::Row &row) const
    {
        const Finding &finding = row.finding;
        return {text(spelling(finding.severity)),
                text(finding.rule->id),
                text(toString(finding.subject.kind)),
                textOrNull(m_facts.path(finding.subject)),
                toArray(finding.others, [this](const EntityRef &ref) { return text(m_facts.path(ref)); }),
                describe(finding, m_facts),
                QCoreApplication::translate("Rules", finding.rule->wayOut),
                row.waiver != nullptr,
                row.waiver ? textOrNull(row.waiver->reason) : QJsonValue(),
                text(finding.fingerprint())};
    }

    void addLicences(DesignTable &table, const EntityRef &ref, CapacityBook &book) const
    {
        const LicenceCounts &counts = book.of(ref).licences;
        for (const EditionSet set : editionsIn({&counts}))
            table.rows.push_back({text(toString(ref.kind)), textOrNull(m_facts.path(ref)), spelling(set),
                                  counts[set.bits].vms, counts[set.bits].gpus});
    }

    const ExportInput &m_input;
    Facts m_facts;
};

} // namespace

std::vector<DesignTable> designTables(const ExportInput &input)
{
    const TableMaker maker(input);
    return {maker.entities("hosts", TableTexts::tr("Hosts"), EntityKind::Host),
            maker.entities("gpus", TableTexts::tr("GPUs"), EntityKind::Gpu),
            maker.entities("vms", TableTexts::tr("VMs"), EntityKind::Vm),
            maker.placements(),
            maker.findings(),
            maker.licences()};
}

QString cellText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_qs : u"false"_qs;
    return listedText(value);
}

} // namespace sliceboard
