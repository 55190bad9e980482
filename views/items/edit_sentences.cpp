// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/edit_sentences.h"

#include "model/base/overload.h"
#include "model/rules/finding.h"
#include "views/items/device_item_model.h"
#include "views/items/texts.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

/// Texts of this file.
struct EditTexts {
    Q_DECLARE_TR_FUNCTIONS(EditTexts)
};

QString shown(const QString &text) { return text.isEmpty() ? EditTexts::tr("not entered") : text; }
QString shown(const std::string &text) { return shown(QString::fromStdString(text)); }
QString shown(int value) { return QString::number(value); }
QString shown(bool value) { return value ? EditTexts::tr("yes") : EditTexts::tr("no"); }
QString shown(const Driver &driver) { return toText(driver); }
QString shown(const EsxiVersion &version) { return QString::fromStdString(version.toString()); }
QString shown(Mebibytes amount) { return toText(amount); }
template <class E>
requires std::is_enum_v<E> QString shown(E value) { return toText(value); }
template <class T> QString shown(const std::optional<T> &value)
{
    return value ? shown(*value) : EditTexts::tr("not entered");
}

/// Collects what differs between two states of one node.
class Differences {
public:
    Differences(QStringList &sentences, QString subject) : m_sentences(sentences), m_subject(std::move(subject)) { }

    template <class T> void compare(const char *what, const T &before, const T &after)
    {
        if (before != after)
            m_sentences << EditTexts::tr("%1: %2 becomes %3 (was %4)")
                               .arg(m_subject, EditTexts::tr(what), shown(after), shown(before));
    }
    void say(const QString &sentence) { m_sentences << QStringLiteral("%1: %2").arg(m_subject, sentence); }

private:
    QStringList &m_sentences;
    QString m_subject;
};

void compare(Differences &out, const HostFacts &before, const HostFacts &after)
{
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "name"), before.name, after.name);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "ESXi version"), before.esxi, after.esxi);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "NVIDIA driver on ESXi"), before.vgpuManager, after.vgpuManager);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "vGPU Manager package"), before.managerPackage, after.managerPackage);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "vGPU Manager component"), before.managerVib, after.managerVib);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "default graphics type"), before.graphics, after.graphics);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "default graphics type today"), before.currentGraphics,
                after.currentGraphics);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "assignment policy"), before.assignmentPolicy, after.assignmentPolicy);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "VT-d or AMD IOMMU"), before.bios.vtd, after.bios.vtd);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "SR-IOV"), before.bios.sriov, after.bios.sriov);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "ARI"), before.bios.ari, after.bios.ari);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "memory mapping above 4 GB"), before.bios.above4g, after.bios.above4g);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "boot device"), before.boot, after.boot);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "scheduler of vGPUs"), before.scheduler, after.scheduler);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "NVSwitch"), before.nvswitch, after.nvswitch);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "licence server"), before.licenseSystem, after.licenseSystem);
}

void compare(Differences &out, const Gpu &before, const Gpu &after)
{
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "PCI address"), before.address, after.address);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "GPU model"), before.model, after.model);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "use"), before.use, after.use);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "vGPU mode"), before.vgpuMode, after.vgpuMode);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "use today"), before.currentUse, after.currentUse);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "vGPU mode today"), before.currentVgpuMode, after.currentVgpuMode);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "passthrough enabled"), before.passthroughEnabled,
                after.passthroughEnabled);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "graphics type"), before.graphics, after.graphics);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "MIG enabled"), before.migEnabled, after.migEnabled);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "display mode enabled"), before.displayEnabled, after.displayEnabled);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "primary display of the host"), before.primaryDisplay,
                after.primaryDisplay);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "ECC memory"), before.ecc, after.ecc);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "NVLink bridge"), before.nvlink, after.nvlink);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "module on the baseboard"), before.moduleId, after.moduleId);
    if (before.reservations != after.reservations)
        out.say(
            QCoreApplication::translate("Edits", "%Ln slot(s) reserved now", nullptr, int(after.reservations.size())));
}

void compare(Differences &out, const ClusterFacts &before, const ClusterFacts &after)
{
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "name"), before.name, after.name);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "DRS"), before.drs, after.drs);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "DRS moves vGPU VMs"), before.drsMovesVgpus, after.drsMovesVgpus);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "vMotion of vGPU VMs enabled in vCenter"), before.vgpuHotMigrate,
                after.vgpuHotMigrate);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "speed of the vMotion network in Gbit/s"), before.vmotionGbps,
                after.vmotionGbps);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "tolerated stun time in seconds"), before.stunSeconds,
                after.stunSeconds);
}

void compareDevices(Differences &out, const Vm &before, const Vm &after, const Facts &facts)
{
    const std::size_t both = std::min(before.devices.size(), after.devices.size());
    for (std::size_t i = 0; i < both; ++i)
        if (before.devices[i] != after.devices[i])
            out.say(EditTexts::tr("%1 (was %2)")
                        .arg(deviceText(after.devices[i], facts), deviceText(before.devices[i], facts)));
    for (std::size_t i = both; i < after.devices.size(); ++i)
        out.say(EditTexts::tr("new device: %1").arg(deviceText(after.devices[i], facts)));
    for (std::size_t i = both; i < before.devices.size(); ++i)
        out.say(EditTexts::tr("device removed: %1").arg(deviceText(before.devices[i], facts)));
}

void compareSettings(Differences &out, const Vm &before, const Vm &after)
{
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "VM hardware version"), before.hardwareVersion, after.hardwareVersion);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "secure boot"), before.secureBoot, after.secureBoot);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "memory hot-add"), before.memoryHotAdd, after.memoryHotAdd);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "hot-plug of passthrough devices"), before.passthroughHotPlug,
                after.passthroughHotPlug);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "NVIDIA licence"), before.license, after.license);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "tags"), joined(before.tags), joined(after.tags));
    for (const VmNeed need : after.needs)
        if (!before.needs.contains(need))
            out.say(EditTexts::tr("needs %1").arg(toText(need)));
    for (const VmNeed need : before.needs)
        if (!after.needs.contains(need))
            out.say(EditTexts::tr("no longer needs %1").arg(toText(need)));
}

void compare(Differences &out, const Vm &before, const Vm &after, const Facts &facts)
{
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "name"), before.name, after.name);
    if (before.host != after.host)
        out.compare(QT_TRANSLATE_NOOP("EditTexts", "pinned host"), before.host ? facts.label(*before.host) : QString(),
                    after.host ? facts.label(*after.host) : QString());
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "guest OS"), before.guestOs, after.guestOs);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "NVIDIA driver in the guest"), before.guestDriver, after.guestDriver);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "firmware"), before.firmware, after.firmware);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "memory"), before.memory, after.memory);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "all guest memory reserved"), before.reserveAll, after.reserveAll);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "reserved memory"), before.reservation, after.reservation);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "64-bit MMIO"), before.mmio, after.mmio);
    out.compare(QT_TRANSLATE_NOOP("EditTexts", "power state"), before.power, after.power);
    compareSettings(out, before, after);
    compareDevices(out, before, after, facts);
}

void describeReplace(QStringList &sentences, const Replace &edit, const Facts &facts)
{
    const Design &design = facts.design();
    const auto differ = [&](const EntityRef &ref) { return Differences(sentences, facts.label(ref)); };
    std::visit(
        Overload{[&](const DesignFacts &after) {
                     Differences out(sentences, EditTexts::tr("Design"));
                     out.compare(QT_TRANSLATE_NOOP("EditTexts", "name"), design.name, after.name);
                     if (design.severities != after.severities)
                         out.say(EditTexts::tr("severities of rules change"));
                     if (design.houseRules != after.houseRules)
                         out.say(EditTexts::tr("house rules change"));
                     if (design.views != after.views)
                         out.say(EditTexts::tr("saved views change"));
                 },
                 [&](const ClusterFacts &after) {
                     const Cluster &before = *clusterAt(design, edit.at);
                     Differences out = differ(before.id);
                     compare(out, before, after);
                 },
                 [&](const HostFacts &after) {
                     const Host &before = *hostAt(design, edit.at);
                     Differences out = differ(before.id);
                     compare(out, before, after);
                 },
                 [&](const Gpu &after) {
                     const Gpu &before = *gpuAt(design, edit.at);
                     Differences out = differ(before.id);
                     compare(out, before, after);
                 },
                 [&](const Vm &after) {
                     const Vm &before = *vmAt(design, edit.at);
                     Differences out = differ(before.id);
                     compare(out, before, after, facts);
                 },
                 [&](const Waiver &after) {
                     sentences << EditTexts::tr("The waiver of %1 changes").arg(QString::fromStdString(after.rule));
                 }},
        edit.contents);
}

QString nameOf(const Node &node)
{
    return std::visit(Overload{[](const Cluster &cluster) { return QString::fromStdString(cluster.name); },
                               [](const Host &host) { return QString::fromStdString(host.name); },
                               [](const Gpu &gpu) { return QString::fromStdString(gpu.address); },
                               [](const Vm &vm) { return QString::fromStdString(vm.name); },
                               [](const Waiver &waiver) { return QString::fromStdString(waiver.rule); }},
                      node);
}

QString nameAt(const Place &at, const Facts &facts)
{
    if (const Cluster *cluster = clusterAt(facts.design(), at))
        return facts.label(cluster->id);
    if (const Host *host = hostAt(facts.design(), at))
        return facts.label(host->id);
    if (const Gpu *gpu = gpuAt(facts.design(), at))
        return facts.label(gpu->id);
    if (const Vm *vm = vmAt(facts.design(), at))
        return facts.label(vm->id);
    return EditTexts::tr("a waiver");
}

} // namespace

QStringList sentencesOf(std::span<const Edit> edits, const Facts &facts)
{
    Design design = facts.design();
    DesignIndex index = facts.index();
    const Facts now(facts.catalog(), design, index, facts.today());
    QStringList sentences;
    for (const Edit &edit : edits) {
        std::visit(Overload{[&](const Insert &e) { sentences << EditTexts::tr("%1 is added").arg(nameOf(e.node)); },
                            [&](const Remove &e) {
                                sentences << EditTexts::tr("%1 is removed").arg(nameAt(e.at, now));
                            },
                            [&](const Replace &e) { describeReplace(sentences, e, now); },
                            [&](const Move &e) { sentences << EditTexts::tr("%1 is moved").arg(nameAt(e.from, now)); }},
                   edit);
        static_cast<void>(apply(design, index, edit));
    }
    return sentences;
}

} // namespace sliceboard
