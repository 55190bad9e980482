// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/host_page.h"

#include "model/operations/changing.h"
#include "views/items/texts.h"
#include "views/panels/inspector/field_values.h"
#include "views/panels/inspector/line_editor.h"

namespace sliceboard {

HostPage::HostPage(Document &document, Checker &checker, QWidget *parent) : InspectorPage(document, checker, parent)
{
    addIdentity();
    addDriver();
    addGraphics();
    addHeading(tr("Server"));
    addServer();
    finish();
}

template <class Get, class Set>
Field HostPage::hostField(const QString &label, ValueEditor *editor, Get get, Set set,
                          std::vector<std::string_view> rules)
{
    Field field{label,
                editor,
                {},
                [this, set](std::span<const std::uint32_t> ids, const QVariant &value) {
                    return changeHosts(facts(), idsAs<HostId>(ids), [&](HostFacts &host) { set(host, value); });
                },
                std::move(rules)};
    field.readBy([this](std::uint32_t id) -> decltype(auto) { return *facts().host(HostId{id}); }, get);
    return field;
}

void HostPage::addIdentity()
{
    addField(hostField(
        tr("Name:"), new LineEditor, [](const Host &host) -> const std::string & { return host.name; },
        [](HostFacts &host, const QVariant &value) { host.name = trimmed(value); }));
    auto *esxi = new SuggestEditor([this] { return esxiSuggestions(facts().catalog(), document().design()); },
                                   tr("Not entered"));
    Field field = hostField(
        tr("ESXi version:"), esxi,
        [](const Host &host) { return host.esxi ? toQString(host.esxi->toString()) : QString(); },
        [](HostFacts &, const QVariant &) {},
        {"esxi-vgpu-release-mismatch", "host-vib-esxi-major-mismatch", "mig-vsphere-version", "nvswitch-esxi-too-old"});
    field.write = [this](std::span<const std::uint32_t> ids, const QVariant &value) { return writeEsxi(ids, value); };
    addField(std::move(field));
}

void HostPage::addDriver()
{
    auto *kind = new ChoiceEditor;
    kind->addChoice(tr("None"), int(DriverKind::None));
    kind->addChoice(toText(DriverKind::VgpuManager), int(DriverKind::VgpuManager));
    kind->addChoice(tr("Data Center driver (wrong on a host)"), int(DriverKind::DataCenter));
    kind->addChoice(tr("vGPU guest driver (wrong on a host)"), int(DriverKind::Vgpu));
    Field driver = hostField(
        tr("NVIDIA driver on ESXi:"), kind, [](const Host &host) { return int(host.vgpuManager.kind); },
        [](HostFacts &host, const QVariant &value) {
            host.vgpuManager.kind = DriverKind(value.toInt());
            if (host.vgpuManager.kind == DriverKind::None)
                host.vgpuManager.release.clear();
        },
        {"vgpu-host-driver-missing", "vgpu-host-driver-not-needed"});
    driver.hint = [](const QVariant &value) {
        return DriverKind(value.toInt()) == DriverKind::None
            ? tr("A host that serves vGPUs needs the vGPU Manager; one with passthrough only needs none.")
            : whereItBelongs(DriverKind(value.toInt()));
    };
    addField(std::move(driver));
    addField(hostField(
        tr("Release:"), new SuggestEditor([this] { return releaseSuggestions(facts().catalog()); }, tr("Not entered")),
        [](const Host &host) -> const std::string & { return host.vgpuManager.release; },
        [](HostFacts &host, const QVariant &value) {
            host.vgpuManager.release = trimmed(value);
            if (host.vgpuManager.kind == DriverKind::None && !host.vgpuManager.release.empty())
                host.vgpuManager.kind = DriverKind::VgpuManager;
        },
        {"guest-host-branch-incompatible", "guest-newer-than-host", "guest-older-branch-feature-limit",
         "driver-branch-eol", "mixed-host-driver-versions-in-cluster", "gpu-unsupported-by-release"}));
    addField(hostField(
        tr("Package:"), choiceOf<ManagerPackage>(tr("Not entered")),
        [](const Host &host) { return choiceValue(host.managerPackage); },
        [](HostFacts &host, const QVariant &value) { host.managerPackage = choiceFrom<ManagerPackage>(value); },
        {"vgpu-host-driver-wrong-package", "graphics-series-with-aie-package"}));
    addComponent();
}

void HostPage::addComponent()
{
    Field field = hostField(
        tr("Component (VIB):"), new LineEditor(tr("Not entered")),
        [](const Host &host) -> const std::string & { return host.managerVib; },
        [](HostFacts &host, const QVariant &value) { host.managerVib = trimmed(value); },
        {"host-vib-esxi-major-mismatch"});
    field.hint = [](const QVariant &) {
        return tr("File name or build tag of the vGPU Manager's component, as “esxcli software vib list” tells.");
    };
    addField(std::move(field));
}

void HostPage::addGraphics()
{
    addField(hostField(
        tr("Default graphics type:"), choiceOf<HostGraphics>(tr("Not entered")),
        [](const Host &host) { return choiceValue(host.graphics); },
        [](HostFacts &host, const QVariant &value) { host.graphics = choiceFrom<HostGraphics>(value); },
        {"host-graphics-type-not-shared-direct", "graphics-config-change-vms-on"}));
    addField(hostField(
        tr("Default graphics type today:"), choiceOf<HostGraphics>(tr("As planned")),
        [](const Host &host) { return choiceValue(host.currentGraphics); },
        [](HostFacts &host, const QVariant &value) { host.currentGraphics = choiceFrom<HostGraphics>(value); },
        {"graphics-config-change-vms-on"}));
    addField(hostField(
        tr("Assignment policy:"), choiceOf<AssignmentPolicy>(),
        [](const Host &host) { return int(host.assignmentPolicy); },
        [](HostFacts &host, const QVariant &value) { host.assignmentPolicy = AssignmentPolicy(value.toInt()); },
        {"assignment-policy-ignored", "spread-policy-strands-profiles"}));
}

Field HostPage::biosField(const QString &label, std::optional<bool> BiosSettings::*setting,
                          std::vector<std::string_view> rules)
{
    return hostField(
        label, yesNoEditor(), [setting](const Host &host) { return yesNoValue(host.bios.*setting); },
        [setting](HostFacts &host, const QVariant &value) { host.bios.*setting = yesNoFrom(value); }, std::move(rules));
}

void HostPage::addServer()
{
    addField(biosField(tr("VT-d or AMD IOMMU:"), &BiosSettings::vtd, {"vtd-disabled"}));
    addField(biosField(tr("SR-IOV:"), &BiosSettings::sriov, {"sriov-disabled"}));
    addField(biosField(tr("ARI:"), &BiosSettings::ari, {"ari-disabled"}));
    addField(biosField(tr("Memory mapping above 4 GB:"), &BiosSettings::above4g, {"above-4g-decoding-disabled"}));
    addField(hostField(
        tr("Boots from:"), choiceOf<BootDevice>(tr("Not entered")),
        [](const Host &host) { return choiceValue(host.boot); },
        [](HostFacts &host, const QVariant &value) { host.boot = choiceFrom<BootDevice>(value); },
        {"passthrough-host-boots-from-usb"}));
    addField(hostField(
        tr("Scheduler of vGPUs:"), choiceOf<Scheduler>(tr("Not entered")),
        [](const Host &host) { return choiceValue(host.scheduler); },
        [](HostFacts &host, const QVariant &value) { host.scheduler = choiceFrom<Scheduler>(value); },
        {"mixed-size-fixed-share-scheduler"}));
    addField(hostField(
        tr("GPUs linked by NVSwitch:"), yesNoEditor(), [](const Host &host) { return yesNoValue(host.nvswitch); },
        [](HostFacts &host, const QVariant &value) { host.nvswitch = yesNoFrom(value); },
        {"nvswitch-passthrough-unsupported", "nvswitch-esxi-too-old", "nvswitch-partition-geometry"}));
    addField(hostField(
        tr("Licence server:"), choiceOf<LicenseSystem>(tr("Not entered")),
        [](const Host &host) { return choiceValue(host.licenseSystem); },
        [](HostFacts &host, const QVariant &value) { host.licenseSystem = choiceFrom<LicenseSystem>(value); },
        {"license-server-legacy"}));
}

Edits HostPage::writeEsxi(std::span<const std::uint32_t> ids, const QVariant &value)
{
    const std::string text = trimmed(value);
    const std::optional<EsxiVersion> version = EsxiVersion::parse(text);
    if (!version && !text.empty())
        return failure(tr("“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.").arg(toQString(text)));
    return changeHosts(facts(), idsAs<HostId>(ids), [&](HostFacts &host) { host.esxi = version; });
}

} // namespace sliceboard
