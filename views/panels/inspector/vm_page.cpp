// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/vm_page.h"

#include "model/operations/changing.h"
#include "views/items/texts.h"
#include "views/panels/inspector/check_editor.h"
#include "views/panels/inspector/devices_editor.h"
#include "views/panels/inspector/field_values.h"
#include "views/panels/inspector/line_editor.h"

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

SuggestEditor::Suggestions suggestionsOf(std::function<std::vector<std::string>()> texts)
{
    return [texts = std::move(texts)] {
        std::vector<SuggestEditor::Suggestion> result;
        for (const std::string &text : texts())
            result.push_back({toQString(text), toQString(text)});
        return result;
    };
}

/// Both drivers of a guest count vGPU releases; a Data Center driver's version means nothing to them.
void setKind(Driver &driver, DriverKind kind)
{
    const bool keepsRelease = driver.kind != kind && VgpuRelease::parse(driver.release) && kind != DriverKind::None
        && kind != DriverKind::DataCenter;
    if (driver.kind != kind && !keepsRelease)
        driver.release.clear();
    driver.kind = kind;
}

/// The rules that speak of a need.
std::vector<std::string_view> rulesOfNeed(VmNeed need)
{
    switch (need) {
    case VmNeed::Vmotion:
        return {"vmotion-passthrough", "vmotion-stun-time", "vmotion-cuda-tools"};
    case VmNeed::HighAvailability:
        return {"ha-static-passthrough", "ha-no-spare-gpu"};
    case VmNeed::FaultTolerance:
        return {"ft-with-gpu"};
    case VmNeed::Snapshot:
    case VmNeed::Suspend:
        return {"snapshot-suspend-passthrough"};
    case VmNeed::MemorySnapshot:
        return {"snapshot-memory-vgpu"};
    case VmNeed::SiteRecovery:
        return {"srm-passthrough"};
    case VmNeed::PeerToPeer:
        return {"p2p-needs-full-profile", "mig-no-nvlink", "nvlink-needs-device-group", "nvswitch-mig"};
    case VmNeed::GpuDirect:
        return {"gpudirect-guest"};
    case VmNeed::UnifiedMemory:
        return {"uvm-needs-full-or-mig"};
    case VmNeed::GpuHotPlug:
        return {"gpu-hotplug"};
    case VmNeed::Debugging:
    case VmNeed::Profiling:
        break;
    }
    return {};
}

std::vector<std::string> tagsFrom(const QString &text)
{
    std::vector<std::string> tags;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
        if (const std::string tag = word.trimmed().toStdString();
            !tag.empty() && std::ranges::find(tags, tag) == tags.end())
            tags.push_back(tag);
    return tags;
}

} // namespace

VmPage::VmPage(Document &document, Checker &checker, QWidget *parent) : InspectorPage(document, checker, parent)
{
    addIdentity();
    addDriver();
    addHeading(tr("Devices"));
    m_devices = new DevicesEditor(document, checker, this); // now, so that Tab comes to it here
    addWidget(m_devices);
    addHeading(tr("Hardware"));
    addMemory();
    addHardware();
    addHeading(tr("Needs"));
    addNeeds();
    finish();
}

void VmPage::refreshOthers() { m_devices->setVm(ids().size() == 1 ? VmId{ids().front()} : VmId{}); }

template <class Get, class Set>
Field VmPage::vmField(const QString &label, ValueEditor *editor, Get get, Set set, std::vector<std::string_view> rules)
{
    Field field{label,
                editor,
                {},
                [this, set](std::span<const std::uint32_t> ids, const QVariant &value) {
                    return changeVms(facts(), idsAs<VmId>(ids), [&](Vm &vm) { set(vm, value); });
                },
                std::move(rules)};
    field.readBy([this](std::uint32_t id) -> decltype(auto) { return *facts().vm(VmId{id}); }, get);
    return field;
}

void VmPage::addIdentity()
{
    addField(vmField(
        tr("Name:"), new LineEditor, [](const Vm &vm) -> const std::string & { return vm.name; },
        [](Vm &vm, const QVariant &value) { vm.name = trimmed(value); }));
    Field host = vmField(
        tr("Pinned to host:"), new SuggestEditor(suggestionsOf([this] { return hostNames(); }), tr("Not pinned")),
        [this](const Vm &vm) {
            const Host *pinned = vm.host ? facts().host(*vm.host) : nullptr;
            return pinned ? toQString(pinned->name) : QString();
        },
        [](Vm &, const QVariant &) {}, {"passthrough-device-on-other-host"});
    host.write = [this](std::span<const std::uint32_t> ids, const QVariant &value) { return writeHost(ids, value); };
    addField(std::move(host));
    addField(vmField(
        tr("Power state:"), choiceOf<PowerState>(), [](const Vm &vm) { return int(vm.power); },
        [](Vm &vm, const QVariant &value) { vm.power = PowerState(value.toInt()); }));
}

void VmPage::addDriver()
{
    addHeading(tr("Guest"));
    addField(vmField(
        tr("Guest OS:"), new SuggestEditor(suggestionsOf([this] { return guestNames(); }), tr("Not entered")),
        [](const Vm &vm) -> const std::string & { return vm.guestOs; },
        [](Vm &vm, const QVariant &value) { vm.guestOs = trimmed(value); },
        {"guest-os-unsupported", "vm-guest-not-64bit", "nvswitch-guest-windows"}));
    Field driver = vmField(
        tr("NVIDIA driver in the guest:"), choiceOf<DriverKind>(),
        [](const Vm &vm) { return int(vm.guestDriver.kind); },
        [](Vm &vm, const QVariant &value) { setKind(vm.guestDriver, DriverKind(value.toInt())); },
        {"guest-driver-missing", "vgpu-guest-driver-wrong-kind", "passthrough-driver-choice", "host-driver-in-guest"});
    driver.hint = [](const QVariant &value) { return whereItBelongs(DriverKind(value.toInt())); };
    addField(std::move(driver));
    addField(vmField(
        tr("Driver release:"),
        new SuggestEditor([this] { return releaseSuggestions(facts().catalog()); }, tr("Not entered")),
        [](const Vm &vm) -> const std::string & { return vm.guestDriver.release; },
        [](Vm &vm, const QVariant &value) { vm.guestDriver.release = trimmed(value); },
        {"guest-host-branch-incompatible", "guest-newer-than-host", "guest-older-branch-feature-limit",
         "license-edition"}));
}

Field VmPage::memoryField(const QString &label, std::optional<Mebibytes> Vm::*member,
                          std::vector<std::string_view> rules)
{
    Field field = vmField(
        label, new LineEditor(tr("Not entered")), [member](const Vm &vm) { return vm.*member; },
        [](Vm &, const QVariant &) {}, std::move(rules));
    field.write = [this, member](std::span<const std::uint32_t> ids, const QVariant &value) -> Edits {
        const std::optional<Mebibytes> amount = memoryFrom(value.toString());
        if (!amount && !trimmed(value).empty())
            return failure(
                tr("“%1” is no amount of memory. Write it as 16 GB or 512 MB.").arg(value.toString().trimmed()));
        return changeVms(facts(), idsAs<VmId>(ids), [&](Vm &vm) { vm.*member = amount; });
    };
    return field;
}

void VmPage::addMemory()
{
    addField(vmField(
        tr("Firmware:"), choiceOf<Firmware>(tr("Not entered")), [](const Vm &vm) { return choiceValue(vm.firmware); },
        [](Vm &vm, const QVariant &value) { vm.firmware = choiceFrom<Firmware>(value); },
        {"vm-firmware-not-efi", "vm-linux-secure-boot"}));
    addField(memoryField(tr("Memory:"), &Vm::memory, {}));
    addField(vmField(
        tr("Reservation:"), new CheckEditor(tr("Reserve all guest memory")), [](const Vm &vm) { return vm.reserveAll; },
        [](Vm &vm, const QVariant &value) { vm.reserveAll = value.toBool(); }, {"vm-memory-not-reserved"}));
    addField(memoryField(tr("Reserved memory:"), &Vm::reservation, {}));
    addField(memoryField(tr("64-bit MMIO:"), &Vm::mmio, {"vm-mmio-64bit-missing", "vm-mmio-too-small"}));
}

void VmPage::addHardware()
{
    Field version = vmField(
        tr("VM hardware version:"), new LineEditor(tr("Not entered")), [](const Vm &vm) { return vm.hardwareVersion; },
        [](Vm &, const QVariant &) {}, {"multi-vgpu-hw-version", "passthrough-dynamic-hw"});
    version.write = [this](std::span<const std::uint32_t> ids, const QVariant &value) -> Edits {
        const auto number = numberFrom(value, 3, 99);
        if (!number)
            return tl::unexpected(number.error());
        return changeVms(facts(), idsAs<VmId>(ids), [&](Vm &vm) { vm.hardwareVersion = *number; });
    };
    addField(std::move(version));
    const auto addFlag = [this](const QString &label, std::optional<bool> Vm::*flag,
                                std::vector<std::string_view> rules) {
        addField(vmField(
            label, yesNoEditor(), [flag](const Vm &vm) { return yesNoValue(vm.*flag); },
            [flag](Vm &vm, const QVariant &value) { vm.*flag = yesNoFrom(value); }, std::move(rules)));
    };
    addFlag(tr("Secure boot:"), &Vm::secureBoot, {"vm-linux-secure-boot"});
    addFlag(tr("Memory hot-add:"), &Vm::memoryHotAdd, {"vm-memory-hot-add"});
    addFlag(tr("Hot-plug of passthrough devices:"), &Vm::passthroughHotPlug, {"passthrough-hotplug-with-dynamic"});
}

/// What is wanted beside running, and what goes with it: licence and tags.
void VmPage::addNeeds()
{
    for (std::size_t i = 0; i < spellings<VmNeed>().size(); ++i) {
        const VmNeed need = VmNeed(i);
        addField(vmField(
            {}, new CheckEditor(toText(need)), [need](const Vm &vm) { return vm.needs.contains(need); },
            [need](Vm &vm, const QVariant &value) {
                if (value.toBool())
                    vm.needs.insert(need);
                else
                    vm.needs.erase(need);
            },
            rulesOfNeed(need)));
    }
    addField(vmField(
        tr("NVIDIA licence:"), choiceOf<LicenseEdition>(tr("Not entered")),
        [](const Vm &vm) { return choiceValue(vm.license); },
        [](Vm &vm, const QVariant &value) { vm.license = choiceFrom<LicenseEdition>(value); }, {"license-edition"}));
    Field tags = vmField(
        tr("Tags:"), new LineEditor(tr("None")),
        [](const Vm &vm) -> const std::vector<std::string> & { return vm.tags; },
        [](Vm &vm, const QVariant &value) { vm.tags = tagsFrom(value.toString()); });
    tags.hint = [](const QVariant &) { return tr("Words for house rules, separated by commas."); };
    addField(std::move(tags));
}

Edits VmPage::writeHost(std::span<const std::uint32_t> ids, const QVariant &value)
{
    const std::string name = trimmed(value);
    std::optional<HostId> host;
    for (const Cluster &cluster : document().design().clusters)
        for (const Host &one : cluster.hosts)
            if (one.name == name)
                host = one.id;
    if (!host && !name.empty())
        return failure(tr("There is no host “%1” in this design.").arg(toQString(name)));
    return changeVms(facts(), idsAs<VmId>(ids), [&](Vm &vm) { vm.host = host; });
}

std::vector<std::string> VmPage::hostNames() const
{
    std::vector<std::string> names;
    for (const Cluster &cluster : document().design().clusters)
        for (const Host &host : cluster.hosts)
            names.push_back(host.name);
    return names;
}

/// What other VMs of the design run, and a few that often stand in such designs.
std::vector<std::string> VmPage::guestNames() const
{
    std::set<std::string> names{"rhel-9", "ubuntu-22.04", "ubuntu-24.04", "windows-11", "windows-server-2022"};
    for (const Vm &vm : document().design().vms)
        if (!vm.guestOs.empty())
            names.insert(vm.guestOs);
    return {names.begin(), names.end()};
}

} // namespace sliceboard
