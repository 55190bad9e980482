// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/entity_texts.h"

#include "views/items/texts.h"
#include "views/painting/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

struct EntityTexts {
    Q_DECLARE_TR_FUNCTIONS(EntityTexts)
};

QString shown(const std::string &text) { return QString::fromStdString(text); }

QString gib(Mebibytes amount)
{
    const double value = double(amount.value) / 1024;
    return EntityTexts::tr("%1 GB").arg(QLocale().toString(value, 'f', amount.value % 1024 == 0 ? 0 : 1));
}

QString row(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td>%1</td><td>&nbsp;&nbsp;%2</td></tr>"_qs.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString page(const QString &title, const QString &rows, const QString &findings)
{
    return u"<b>%1</b><table cellspacing=\"0\">%2</table>%3"_qs.arg(title.toHtmlEscaped(), rows, findings);
}

/// The worst findings first, at most as many as a tooltip can hold.
QString findingsText(const Checker &checker, const EntityRef &ref)
{
    constexpr std::size_t kMost = 5;
    std::vector<Finding> findings = checker.findingsAbout(ref);
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
    QString text;
    for (std::size_t i = 0; i < std::min(kMost, findings.size()); ++i)
        text += u"<p style=\"margin:4px 0 0 0\"><b>%1:</b> %2</p>"_qs.arg(
            toText(findings[i].severity).toHtmlEscaped(), describe(findings[i], checker.facts()).toHtmlEscaped());
    if (findings.size() > kMost)
        text += u"<p>%1</p>"_qs.arg(EntityTexts::tr("and %Ln more finding(s)", nullptr, int(findings.size() - kMost)));
    return text;
}

QString managerText(const Driver &driver)
{
    return driver.kind == DriverKind::None ? EntityTexts::tr("none")
                                           : EntityTexts::tr("vGPU Manager %1").arg(shown(driver.release)).trimmed();
}

QString graphicsText(HostGraphics graphics)
{
    return graphics == HostGraphics::Shared ? EntityTexts::tr("Shared") : EntityTexts::tr("Shared Direct");
}

QString policyText(AssignmentPolicy policy)
{
    return policy == AssignmentPolicy::Performance ? EntityTexts::tr("best performance (spread)")
                                                   : EntityTexts::tr("consolidation (fill)");
}

QString guestDriverText(const Driver &driver)
{
    switch (driver.kind) {
    case DriverKind::None:
        return EntityTexts::tr("none");
    case DriverKind::DataCenter:
        return EntityTexts::tr("Data Center driver %1").arg(shown(driver.release)).trimmed();
    case DriverKind::VgpuManager:
        return EntityTexts::tr("vGPU Manager %1").arg(shown(driver.release)).trimmed();
    case DriverKind::Vgpu:
        break;
    }
    return EntityTexts::tr("vGPU guest driver %1").arg(shown(driver.release)).trimmed();
}

QString useText(GpuUse use)
{
    switch (use) {
    case GpuUse::Unassigned:
        return EntityTexts::tr("unassigned");
    case GpuUse::Passthrough:
        return EntityTexts::tr("passthrough");
    case GpuUse::Vgpu:
        break;
    }
    return EntityTexts::tr("vGPU");
}

QString clusterTip(const Checker &checker, const Cluster &cluster)
{
    int gpus = 0;
    for (const Host &host : cluster.hosts)
        gpus += int(host.gpus.size());
    return page(shown(cluster.name),
                row(EntityTexts::tr("Hosts"), QString::number(cluster.hosts.size()))
                    + row(EntityTexts::tr("GPUs"), QString::number(gpus)),
                findingsText(checker, cluster.id));
}

QString hostTip(const Checker &checker, const Host &host)
{
    const Facts facts = checker.facts();
    const Cluster *home = facts.clusterOf(host.id);
    QString rows = row(EntityTexts::tr("Cluster"), home ? shown(home->name) : QString());
    rows += row(EntityTexts::tr("ESXi"), host.esxi ? shown(host.esxi->toString()) : EntityTexts::tr("not entered"));
    rows += row(EntityTexts::tr("Host driver"), managerText(host.vgpuManager));
    rows += row(EntityTexts::tr("Graphics type"),
                host.graphics ? graphicsText(*host.graphics) : EntityTexts::tr("not entered"));
    if (host.currentGraphics && host.currentGraphics != host.graphics)
        rows += row(EntityTexts::tr("Graphics type today"), graphicsText(*host.currentGraphics));
    rows += row(EntityTexts::tr("Assignment policy"), policyText(host.assignmentPolicy));
    rows += row(EntityTexts::tr("GPUs"), gpuSummary(facts, host));
    rows += row(EntityTexts::tr("VMs"), QString::number(facts.vmsOn(host).size()));
    return page(shown(host.name), rows, findingsText(checker, host.id));
}

QString gpuTip(const Checker &checker, const Gpu &gpu)
{
    const Facts facts = checker.facts();
    const GpuLayout layout = facts.layout(gpu);
    const GpuModel *model = facts.model(gpu);
    QString rows = row(EntityTexts::tr("Model"),
                       model ? shown(model->name) : EntityTexts::tr("%1 (not in the catalog)").arg(shown(gpu.model)));
    rows += row(EntityTexts::tr("Use"), toText(lookOf(gpu)));
    if (gpu.currentUse && *gpu.currentUse != gpu.use)
        rows += row(EntityTexts::tr("Use today"), useText(*gpu.currentUse));
    if (gpu.currentVgpuMode && *gpu.currentVgpuMode != gpu.vgpuMode)
        rows += row(EntityTexts::tr("vGPU mode today"), toText(*gpu.currentVgpuMode));
    if (model)
        rows += row(EntityTexts::tr("Frame buffer"), gib(model->memory));
    rows += row(EntityTexts::tr("Free"), amountText(layout.freeUnits(), layout.scale));
    rows += row(EntityTexts::tr("VMs"), QString::number(facts.residents(gpu).size()));
    if (!gpu.reservations.empty())
        rows += row(EntityTexts::tr("Reserved slots"), QString::number(gpu.reservations.size()));
    return page(facts.label(gpu.id), rows, findingsText(checker, gpu.id));
}

QString vmTip(const Checker &checker, const Vm &vm, const QString &placement)
{
    QString rows = placement + row(EntityTexts::tr("Guest OS"), shown(vm.guestOs));
    rows += row(EntityTexts::tr("Guest driver"), guestDriverText(vm.guestDriver));
    if (vm.memory)
        rows += row(EntityTexts::tr("Memory"), gib(*vm.memory));
    rows += row(EntityTexts::tr("Power"),
                vm.power == PowerState::On ? EntityTexts::tr("on") : EntityTexts::tr("off: it holds no vGPU"));
    return page(shown(vm.name), rows, findingsText(checker, vm.id));
}

FindingTally spokenTally(const Checker &checker, const EntityRef &ref)
{
    const bool holdsOthers = ref.kind == EntityKind::Cluster || ref.kind == EntityKind::Host;
    return holdsOthers ? tallyWithin(checker, ref) : tallyAbout(checker, ref);
}

QString profileText(const Block &block)
{
    return block.occupant.profile.empty() ? EntityTexts::tr("passthrough") : shown(block.occupant.profile);
}

QString gpuSentence(const Checker &checker, const Gpu &gpu)
{
    const Facts facts = checker.facts();
    const GpuLayout layout = facts.layout(gpu);
    const QString taken = EntityTexts::tr("%Ln slot(s) taken", nullptr, int(layout.blocks.size()));
    const Host *host = facts.hostOf(gpu.id);
    return EntityTexts::tr("GPU %1 on %2, %3, %4, %5, %6 free.")
        .arg(shown(gpu.address), host ? shown(host->name) : QString(), modelText(facts, gpu), toText(lookOf(gpu)),
             taken, amountText(layout.freeUnits(), layout.scale));
}

} // namespace

QString rangeText(const UnitRange &range, const GpuScale &scale)
{
    const QLocale locale;
    switch (scale.unit) {
    case GpuScale::Unit::MemorySlice:
        return range.size() == 1 ? EntityTexts::tr("slice %1").arg(range.start)
                                 : EntityTexts::tr("slices %1–%2").arg(range.start).arg(range.end - 1);
    case GpuScale::Unit::HalfGib:
        return EntityTexts::tr("%1–%2 GB").arg(locale.toString(range.start / 2.0), locale.toString(range.end / 2.0));
    case GpuScale::Unit::Gib:
        break;
    }
    return EntityTexts::tr("%1–%2 GB").arg(locale.toString(range.start), locale.toString(range.end));
}

QString amountText(int units, const GpuScale &scale)
{
    switch (scale.unit) {
    case GpuScale::Unit::MemorySlice:
        return EntityTexts::tr("%Ln slice(s)", nullptr, units);
    case GpuScale::Unit::HalfGib:
        return EntityTexts::tr("%1 GB").arg(QLocale().toString(units / 2.0));
    case GpuScale::Unit::Gib:
        break;
    }
    return EntityTexts::tr("%1 GB").arg(QLocale().toString(units));
}

QString modelText(const Facts &facts, const Gpu &gpu)
{
    const GpuModel *model = facts.model(gpu);
    if (!model)
        return shown(gpu.model);
    const QString name = shown(model->name);
    return name.startsWith(u"NVIDIA "_qs) ? name.mid(7) : name;
}

QString hostSummary(const HostFacts &host)
{
    QStringList parts;
    if (host.esxi)
        parts.append(EntityTexts::tr("ESXi %1").arg(shown(host.esxi->toString())));
    if (host.vgpuManager.kind != DriverKind::None)
        parts.append(managerText(host.vgpuManager));
    if (host.graphics)
        parts.append(graphicsText(*host.graphics));
    return parts.join(u" · "_qs);
}

QString gpuSummary(const Facts &facts, const Host &host)
{
    std::set<QString> models;
    for (const Gpu &gpu : host.gpus)
        models.insert(modelText(facts, gpu));
    const auto count = int(host.gpus.size());
    if (models.empty())
        return EntityTexts::tr("no GPU");
    if (models.size() == 1)
        return u"%1 × %2"_qs.arg(count).arg(*models.begin());
    return EntityTexts::tr("%Ln GPU(s) of %1 models", nullptr, count).arg(models.size());
}

QString toolTipFor(const Checker &checker, const EntityRef &ref)
{
    const Facts facts = checker.facts();
    if (const Cluster *cluster = facts.cluster({ref.id}))
        return clusterTip(checker, *cluster);
    if (const Host *host = facts.host({ref.id}))
        return hostTip(checker, *host);
    if (const Gpu *gpu = facts.gpu({ref.id}))
        return gpuTip(checker, *gpu);
    if (const Vm *vm = facts.vm({ref.id}))
        return vmTip(checker, *vm, {});
    return {};
}

QString toolTipFor(const Checker &checker, const Gpu &gpu, const Block &block, const GpuScale &scale)
{
    const Facts facts = checker.facts();
    const std::string &type = block.occupant.profile;
    const QString profile = type.empty() ? EntityTexts::tr("passthrough, whole GPU") : shown(type);
    QString rows =
        row(EntityTexts::tr("Takes"), profile) + row(EntityTexts::tr("Placement"), rangeText(block.range, scale));
    rows += row(EntityTexts::tr("GPU"), facts.label(gpu.id));
    if (!block.known)
        rows += row(EntityTexts::tr("Size"), EntityTexts::tr("unknown to the catalog; drawn as a guess"));
    if (const Vm *vm = block.occupant.device ? facts.vm(block.occupant.device->vm) : nullptr)
        return vmTip(checker, *vm, rows);
    return page(EntityTexts::tr("Reserved slot"), rows, findingsText(checker, gpu.id));
}

QString accessibleText(const Checker &checker, const EntityRef &ref)
{
    return accessibleText(checker, ref, spokenTally(checker, ref));
}

QString accessibleText(const Checker &checker, const EntityRef &ref, const FindingTally &findings)
{
    const Facts facts = checker.facts();
    QString text;
    if (const Cluster *cluster = facts.cluster({ref.id}))
        text =
            EntityTexts::tr("Cluster %1, %Ln host(s).", nullptr, int(cluster->hosts.size())).arg(shown(cluster->name));
    else if (const Host *host = facts.host({ref.id}))
        text = EntityTexts::tr("Host %1, %2, %3.").arg(shown(host->name), gpuSummary(facts, *host), hostSummary(*host));
    else if (const Gpu *gpu = facts.gpu({ref.id}))
        text = gpuSentence(checker, *gpu);
    else if (const Vm *vm = facts.vm({ref.id}))
        text = EntityTexts::tr("VM %1.").arg(shown(vm->name));
    return text.isEmpty() ? text : text + u' ' + findings.sentence();
}

QString accessibleText(const Checker &checker, const Gpu &gpu, const Block &block, const GpuScale &scale)
{
    const Facts facts = checker.facts();
    const QString place =
        EntityTexts::tr("%1, %2, %3 on GPU %4.")
            .arg(blockName(facts, block), profileText(block), rangeText(block.range, scale), shown(gpu.address));
    const EntityRef ref = block.occupant.device ? EntityRef(block.occupant.device->vm) : EntityRef(gpu.id);
    return place + u' ' + tallyAbout(checker, ref).sentence();
}

QString usedText(const GpuLayout &layout)
{
    const int units = layout.scale.units;
    const int used = units - layout.freeUnits();
    const QLocale locale;
    switch (layout.scale.unit) {
    case GpuScale::Unit::MemorySlice:
        return EntityTexts::tr("%1 of %Ln slice(s) used", nullptr, units).arg(used);
    case GpuScale::Unit::HalfGib:
        return EntityTexts::tr("%1 of %2 GB used").arg(locale.toString(used / 2.0), locale.toString(units / 2.0));
    case GpuScale::Unit::Gib:
        break;
    }
    return EntityTexts::tr("%1 of %2 GB used").arg(locale.toString(used), locale.toString(units));
}

QString blockTitle(const Facts &facts, const Block &block, const GpuScale &scale)
{
    return blockName(facts, block) + u", "_qs + profileText(block) + u", "_qs + rangeText(block.range, scale);
}

QString blockName(const Facts &facts, const Block &block)
{
    if (!block.occupant.device)
        return EntityTexts::tr("Reserved");
    const Vm *vm = facts.vm(block.occupant.device->vm);
    return vm ? shown(vm->name) : QString();
}

} // namespace sliceboard
