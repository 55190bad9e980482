// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/host_versions.h"

#include <algorithm>

namespace sliceboard {
namespace {

std::int64_t countOf(const Vm &vm, bool passthrough)
{
    return std::ranges::count_if(vm.devices,
                                 [=](const Device &device) { return isPassthrough(device) == passthrough; });
}

/// The most per VM that holds on any ESXi version.
int smallest(const Limit &limit)
{
    const auto least = std::ranges::min_element(limit.countByEsxi, {}, [](const auto &entry) { return entry.second; });
    return least == limit.countByEsxi.end() ? 0 : least->second;
}

/// The texts of one rule on counts. %1 VM, %2 its count, %3 host, %4 ESXi version, %5 most.
struct Texts {
    const char *tooMany;
    const char *noHost;
    const char *noVersion;
    const char *versionTooOld; ///< %5 is the first version for which the most is known
};

void checkCount(const Facts &facts, const Vm &vm, std::int64_t count, const Limit *limit, const Texts &texts,
                Report &report)
{
    if (!limit || limit->countByEsxi.empty() || count < 2)
        return;
    const Host *host = facts.hostOf(vm);
    const int least = smallest(*limit);
    if (!host || !host->esxi) {
        if (count > least)
            report.unknown(host ? texts.noVersion : texts.noHost, vm.id,
                           {EntityRef(vm.id), count, host ? Arg(EntityRef(host->id)) : Arg(std::string()),
                            std::string(), std::int64_t(least)});
        return;
    }
    const auto most = limit->countFor(*host->esxi);
    if (!most)
        report.unknown(texts.versionTooOld, vm.id,
                       {EntityRef(vm.id), count, EntityRef(host->id), esxiText(*host),
                        limit->countByEsxi.begin()->first.toString()},
                       {EntityRef(host->id)});
    else if (count > *most)
        report.found(texts.tooMany, vm.id,
                     {EntityRef(vm.id), count, EntityRef(host->id), esxiText(*host), std::int64_t(*most)},
                     {EntityRef(host->id)});
}

/// Counts between what documents say and what was only seen or remembered, which count as a warning.
void checkDocumented(const Facts &facts, const Vm &vm, std::int64_t count, const Limit *most, Report &report)
{
    const Limit *documented = facts.catalog().limit("multi-vgpu-count-documented");
    const Host *host = documented && count > 1 ? facts.hostOf(vm) : nullptr;
    if (!host || !host->esxi || !most)
        return;
    const auto sure = documented->countFor(*host->esxi);
    const auto upper = most->countFor(*host->esxi);
    if (sure && upper && count > *sure && count <= *upper)
        report.found(Severity::Warning,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%1 has %2 vGPUs and runs on %3 with ESXi %4. The documents read confirm at "
                                       "most %5 vGPUs per VM; that %6 are possible rests on weaker evidence."),
                     vm.id,
                     {EntityRef(vm.id), count, EntityRef(host->id), esxiText(*host), std::int64_t(*sure),
                      std::int64_t(*upper)},
                     {EntityRef(host->id)});
}

void checkVgpus(const Facts &facts, const Vm &vm, Report &report)
{
    if (vm.devices.size() < 2)
        return;
    const Limit *limit = facts.catalog().limit("multi-vgpu-count");
    const std::int64_t count = countOf(vm, false);
    checkCount(facts, vm, count, limit,
               {QT_TRANSLATE_NOOP("Rules",
                                  "%1 has %2 vGPUs, but runs on %3 with ESXi %4, where a VM can have at most %5."),
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has %2 vGPUs. How many it may have depends on the ESXi version of its host, "
                                  "and it has no host yet; older versions allow %5."),
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has %2 vGPUs. How many it may have depends on the ESXi version of %3, which is "
                                  "not entered; older versions allow %5."),
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has %2 vGPUs and runs on %3 with ESXi %4. How many a VM may have is known from "
                                  "ESXi %5 on only.")},
               report);
    checkDocumented(facts, vm, count, limit, report);
}

void checkWhole(const Facts &facts, const Vm &vm, Report &report)
{
    if (vm.devices.size() < 2)
        return;
    checkCount(facts, vm, countOf(vm, true), facts.catalog().limit("passthrough-count"),
               {QT_TRANSLATE_NOOP("Rules",
                                  "%1 has %2 passthrough devices, but runs on %3 with ESXi %4, where a VM can have at "
                                  "most %5."),
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has %2 passthrough devices. How many it may have depends on the ESXi version of "
                                  "its host, and it has no host yet; older versions allow %5."),
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has %2 passthrough devices. How many it may have depends on the ESXi version of "
                                  "%3, which is not entered; older versions allow %5."),
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 has %2 passthrough devices and runs on %3 with ESXi %4. How many a VM may have "
                                  "is known from ESXi %5 on only.")},
               report);
}

/// Removes the last devices of a kind until as many are left as the VM's host allows.
std::vector<Fix> dropSurplus(const Facts &facts, const Finding &finding, bool passthrough, const Limit *limit)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    const Host *host = vm ? facts.hostOf(*vm) : nullptr;
    const auto most = limit && host && host->esxi ? limit->countFor(*host->esxi) : std::nullopt;
    if (!most)
        return fixes;
    const std::int64_t surplus = countOf(*vm, passthrough) - *most;
    const VmId ids[] = {vm->id};
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Keep %2 of these devices of %1 and remove the others (%3)"),
          {EntityRef(vm->id), std::int64_t(*most), surplus}, changeVms(facts, ids, [&](Vm &changed) {
              std::int64_t left = surplus;
              for (auto row = changed.devices.size(); row-- > 0 && left > 0;)
                  if (isPassthrough(changed.devices[row]) == passthrough) {
                      changed.devices.erase(changed.devices.begin() + std::ptrdiff_t(row));
                      --left;
                  }
          }));
    return fixes;
}

std::vector<Fix> fixVgpus(const Facts &facts, const Finding &finding)
{
    const Limit *documented = facts.catalog().limit("multi-vgpu-count-documented");
    const bool warned = finding.severity == Severity::Warning && documented;
    return dropSurplus(facts, finding, false, warned ? documented : facts.catalog().limit("multi-vgpu-count"));
}

std::vector<Fix> fixWhole(const Facts &facts, const Finding &finding)
{
    return dropSurplus(facts, finding, true, facts.catalog().limit("passthrough-count"));
}

} // namespace

const Rule kMultiVgpuCount{
    .id = "multi-vgpu-count",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM has no more vGPUs than its ESXi version allows"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Each ESXi version has a most of vGPUs per VM. What is above the documented "
                                     "number but below one that was only seen on a host or remembered is a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Give the VM fewer or larger vGPUs, or run it on a newer ESXi."),
    .versions = QT_TRANSLATE_NOOP("Rules", "The most depends on the ESXi version, from 6.7 Update 3 on."),
    .sources = {"VMADM67", "DG", "MEM"},
    .limits = {"multi-vgpu-count", "multi-vgpu-count-documented"},
    .check = checkVgpus,
    .fixes = fixVgpus};

const Rule kPassthroughCount{
    .id = "passthrough-count",
    .group = RuleGroup::Passthrough,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A VM has no more passthrough devices than its ESXi version allows"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "Each ESXi version, with the newest virtual hardware that it has, allows a most "
                                     "of PCI passthrough devices per VM. Older virtual hardware may allow fewer."),
    .wayOut =
        QT_TRANSLATE_NOOP("Rules", "Give the VM fewer devices, or run it on a newer ESXi with newer virtual hardware."),
    .versions = QT_TRANSLATE_NOOP("Rules", "The most depends on the ESXi version, from 6.7 on."),
    .sources = {"KB309986", "HWV", "VMADM67"},
    .limits = {"passthrough-count"},
    .check = checkWhole,
    .fixes = fixWhole};

} // namespace sliceboard
