// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/nvswitch_groups.h"
#include "model/rules/families/setting_fixes.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Whether some baseboard has partitions of that many GPUs.
bool isPartitionSize(const Facts &facts, std::size_t size)
{
    const auto &tables = facts.catalog().nvswitchTables();
    return tables.empty()
        || std::ranges::any_of(tables, [size](const NvswitchTable &table) { return table.hasSize(size); });
}

/// "1, 2, 4, 8"
std::string partitionSizes(const Facts &facts)
{
    std::set<std::size_t> sizes;
    for (const NvswitchTable &table : facts.catalog().nvswitchTables())
        for (const std::vector<int> &ids : table.partitions)
            sizes.insert(ids.size());
    std::string text;
    for (const std::size_t size : sizes)
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    return text;
}

void checkSize(const Facts &facts, const Vm &vm, Report &report)
{
    const auto groups = groupsOf(vm);
    if (groups.empty() || !isOnNvswitch(facts, vm))
        return;
    for (const DeviceGroup &group : groups)
        if (!isPartitionSize(facts, group.rows.size()))
            report.found(QT_TRANSLATE_NOOP("Rules",
                                           "Device group %2 of %1 has %3 vGPUs. The NVSwitch of %4 has partitions of "
                                           "these sizes only: %5."),
                         vm.id,
                         {EntityRef(vm.id), group.word, std::int64_t(group.rows.size()),
                          EntityRef(facts.hostOf(vm)->id), partitionSizes(facts)});
}

/// Drops vGPUs of the group until a partition has that many.
std::vector<Fix> fixSize(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    const auto *word = finding.args.size() > 1 ? std::get_if<std::string>(&finding.args[1]) : nullptr;
    const auto groups = vm ? groupsOf(*vm) : std::vector<DeviceGroup>();
    const auto group =
        std::ranges::find_if(groups, [&](const DeviceGroup &each) { return word && each.word == *word; });
    if (group == groups.end())
        return fixes;
    std::size_t size = group->rows.size();
    while (size > 1 && !isPartitionSize(facts, size))
        --size;
    offerVmChange(fixes, facts, vm->id, QT_TRANSLATE_NOOP("Rules", "Leave %3 vGPUs in device group %2 of %1"),
                  [&](Vm &changed) {
                      for (std::size_t i = group->rows.size(); i > size; --i)
                          changed.devices.erase(changed.devices.begin() + group->rows[i - 1]);
                  },
                  {*word, std::int64_t(size)});
    return fixes;
}

std::string textOf(std::vector<int> ids)
{
    std::ranges::sort(ids);
    std::string text;
    for (const int id : ids)
        text += (text.empty() ? "" : ", ") + std::to_string(id);
    return text;
}

/// Module ids of the group's GPUs, ascending; empty if one is not entered.
std::vector<int> modulesOf(const SwitchedGroup &switched)
{
    std::vector<int> ids;
    for (const Gpu *gpu : switched.gpus) {
        if (!gpu->moduleId)
            return {};
        ids.push_back(*gpu->moduleId);
    }
    std::ranges::sort(ids);
    return ids;
}

void checkPartition(const Facts &facts, const Host &host, const SwitchedGroup &switched, Report &report)
{
    const GpuModel *model = modelOf(facts, switched);
    const NvswitchTable *table = model ? facts.catalog().nvswitchTable(*model) : nullptr;
    const std::vector<int> ids = modulesOf(switched);
    const std::vector<Arg> args{EntityRef(switched.vm->id), switched.group.word, EntityRef(host.id), textOf(ids),
                                model ? model->name : std::string()};
    const std::vector<EntityRef> others{EntityRef(switched.vm->id)};
    if (model && !table)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "Device group %2 of %1 must sit on a partition of the NVSwitch of %3. Which "
                                         "modules form one is not in the catalog for %5."),
                       host.id, args, others);
    else if (table && ids.empty())
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "Device group %2 of %1 must sit on a partition of the NVSwitch of %3. The module "
                              "ids of its GPUs are not all entered."),
            host.id, args, others);
    else if (table && std::ranges::find(table->partitions, ids) == table->partitions.end())
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "Device group %2 of %1 sits on modules %4 of %3, which form no partition of its "
                                       "NVSwitch."),
                     host.id, args, others);
}

void checkGeometry(const Facts &facts, const Host &host, Report &report)
{
    for (const SwitchedGroup &switched : switchedGroupsOf(facts, host))
        if (switched.gpus.size() == switched.group.rows.size() && isPartitionSize(facts, switched.gpus.size()))
            checkPartition(facts, host, switched, report);
}

/// The GPUs of a partition, in order of their modules, if all are of the model and nobody but the group has them.
std::vector<GpuId> freePartition(const Facts &facts, const Host &host, const SwitchedGroup &switched,
                                 const std::vector<int> &ids)
{
    std::vector<GpuId> gpus;
    for (const int id : ids) {
        const auto found = std::ranges::find_if(host.gpus, [id](const Gpu &gpu) { return gpu.moduleId == id; });
        if (found == host.gpus.end() || found->use != GpuUse::Vgpu || !found->reservations.empty()
            || facts.model(*found) != modelOf(facts, switched))
            return {};
        const auto residents = facts.index().residents(found->id);
        const bool isOwn = std::ranges::find(switched.gpus, &*found) != switched.gpus.end();
        if (residents.size() > (isOwn ? 1u : 0u))
            return {};
        gpus.push_back(found->id);
    }
    return gpus;
}

void offerPartition(std::vector<Fix> &fixes, const Facts &facts, const Host &host, const SwitchedGroup &switched)
{
    const GpuModel *model = modelOf(facts, switched);
    const NvswitchTable *table = model ? facts.catalog().nvswitchTable(*model) : nullptr;
    for (const std::vector<int> &ids : table ? table->partitions : std::vector<std::vector<int>>()) {
        const auto gpus =
            ids.size() == switched.group.rows.size() ? freePartition(facts, host, switched, ids) : std::vector<GpuId>();
        if (gpus.empty())
            continue;
        offerVmChange(fixes, facts, switched.vm->id,
                      QT_TRANSLATE_NOOP("Rules", "Move device group %2 of %1 to the partition of modules %3"),
                      [&](Vm &changed) {
                          for (std::size_t i = 0; i < gpus.size(); ++i)
                              changed.devices[std::size_t(switched.group.rows[i])].gpu = gpus[i];
                      },
                      {switched.group.word, textOf(ids)});
        return;
    }
}

std::vector<Fix> fixGeometry(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Host *host = hostOf(facts, finding);
    const auto *word = finding.args.size() > 1 ? std::get_if<std::string>(&finding.args[1]) : nullptr;
    if (host && word && !finding.others.empty())
        for (const SwitchedGroup &switched : switchedGroupsOf(facts, *host))
            if (EntityRef(switched.vm->id) == finding.others.front() && switched.group.word == *word)
                offerPartition(fixes, facts, *host, switched);
    return fixes;
}

} // namespace

const Rule kNvswitchPartitionSize{
    .id = "nvswitch-partition-size",
    .group = RuleGroup::Nvswitch,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A device group on NVSwitch has the size of a partition"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Fabric Manager links 2, 4 or 8 GPUs of a baseboard, or leaves one by itself. There "
                          "are no partitions of 3 or 6 GPUs."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose a device group of 2, 4 or 8 vGPUs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 Update 1 and later."),
    .sources = {"FD11"},
    .check = checkSize,
    .fixes = fixSize};

const Rule kNvswitchPartitionGeometry{
    .id = "nvswitch-partition-geometry",
    .group = RuleGroup::Nvswitch,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A device group on NVSwitch sits on the modules of one partition"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Only certain modules of a baseboard can be linked: on HGX H100 the halves 1 to 4 and "
                          "5 to 8, and the pairs 1 and 3, 2 and 4, 5 and 7, 6 and 8. The module id is not in "
                          "the order of PCI addresses. The pairs of HGX A100 were not read."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Move the group to a free partition; keep a half free for a group of four."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Baseboards whose partitions are in the catalog."),
    .sources = {"FD11"},
    .check = checkGeometry,
    .fixes = fixGeometry};

} // namespace sliceboard
