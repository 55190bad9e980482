// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/device_page.h"

#include "model/operations/changing.h"
#include "views/items/texts.h"
#include "views/panels/inspector/field_values.h"
#include "views/panels/inspector/line_editor.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// A list of places longer than this helps nobody; the place can be typed or the VM dragged.
constexpr std::size_t kMostPlaces = 200;

void setKind(Device &device, DeviceKind kind)
{
    if ((device.kind == DeviceKind::Vgpu) != (kind == DeviceKind::Vgpu)) {
        device.profile.clear();
        device.at.reset();
        device.group.clear();
    }
    if (kind != DeviceKind::DynamicPassthrough)
        device.label.clear();
    if (kind == DeviceKind::Passthrough)
        device.profile.clear();
    device.kind = kind;
}

ChoiceEditor *kindChoice()
{
    auto *editor = new ChoiceEditor;
    for (const DeviceKind kind : {DeviceKind::Passthrough, DeviceKind::DynamicPassthrough, DeviceKind::Vgpu})
        editor->addChoice(toText(kind), int(kind));
    return editor;
}

} // namespace

DevicePage::DevicePage(Document &document, Checker &checker, QWidget *parent) : InspectorPage(document, checker, parent)
{
    addField(deviceField(
        tr("Kind:"), kindChoice(), [](const Device &device) { return int(device.kind); },
        [](Device &device, const QVariant &value) { setKind(device, DeviceKind(value.toInt())); }));
    const auto profile = [](const Device &device) { return toQString(device.profile); };
    const auto setProfile = [](Device &device, const QVariant &value) { device.profile = trimmed(value); };
    m_profile =
        addField(deviceField(tr("Profile:"), new SuggestEditor([this] { return profiles(); }), profile, setProfile));
    m_model = addField(deviceField(tr("GPU model:"),
                                   new SuggestEditor([this] { return modelSuggestions(facts().catalog()); }, tr("Any")),
                                   profile, setProfile));
    m_label = addField(deviceField(
        tr("Hardware label:"), new LineEditor(tr("None")), [](const Device &device) { return toQString(device.label); },
        [](Device &device, const QVariant &value) { device.label = trimmed(value); }));
    Field place = deviceField(
        tr("On GPU:"), new SuggestEditor([this] { return places(); }, tr("Waiting")),
        [this](const Device &device) { return device.gpu ? toQString(facts().path(*device.gpu)) : QString(); },
        [](Device &, const QVariant &) {});
    place.write = [this](std::span<const std::uint32_t>, const QVariant &value) { return writePlace(value); };
    addField(std::move(place));
    Field id = deviceField(
        tr("Placement ID:"), new SuggestEditor([this] { return placementIds(); }, tr("First that fits")),
        [](const Device &device) { return device.at ? QString::number(*device.at) : QString(); },
        [](Device &, const QVariant &) {});
    id.write = [this](std::span<const std::uint32_t>, const QVariant &value) { return writePlacementId(value); };
    m_placementId = addField(std::move(id));
    Field group = deviceField(
        tr("Device group:"), new LineEditor(tr("None")), [](const Device &device) { return toQString(device.group); },
        [](Device &device, const QVariant &value) { device.group = trimmed(value); });
    group.hint = [](const QVariant &) {
        return tr(
            "vGPUs of a VM with the same word are assigned as one device group, which keeps NVLink between them.");
    };
    m_group = addField(std::move(group));
}

void DevicePage::setDevice(DeviceRef device)
{
    m_device = device;
    const bool exists = this->device() != nullptr;
    setEntities(exists ? std::vector<EntityRef>{device.vm} : std::vector<EntityRef>{});
}

void DevicePage::refreshOthers()
{
    const Device *shown = device();
    if (!shown)
        return;
    setFieldShown(m_profile, shown->kind == DeviceKind::Vgpu);
    setFieldShown(m_model, shown->kind == DeviceKind::DynamicPassthrough);
    setFieldShown(m_label, shown->kind == DeviceKind::DynamicPassthrough);
    setFieldShown(m_placementId, shown->kind == DeviceKind::Vgpu);
    setFieldShown(m_group, shown->kind == DeviceKind::Vgpu);
}

const Device *DevicePage::device() const
{
    const Vm *vm = facts().vm(m_device.vm);
    const bool exists = vm && m_device.device >= 0 && std::size_t(m_device.device) < vm->devices.size();
    return exists ? &vm->devices[std::size_t(m_device.device)] : nullptr;
}

template <class Get, class Set>
Field DevicePage::deviceField(const QString &label, ValueEditor *editor, Get get, Set set)
{
    return {label, editor,
            [this, get](std::uint32_t) -> QVariant {
                const Device *shown = device();
                return shown ? QVariant(get(*shown)) : QVariant();
            },
            [this, set](std::span<const std::uint32_t>, const QVariant &value) {
                return change([&](Device &changed) { set(changed, value); });
            }};
}

Edits DevicePage::change(const std::function<void(Device &)> &set)
{
    return changeVms(facts(), {&m_device.vm, 1}, [&](Vm &vm) { set(vm.devices[std::size_t(m_device.device)]); });
}

Edits DevicePage::writePlace(const QVariant &value)
{
    const std::string path = trimmed(value);
    if (path.empty())
        return unplaceDevice(facts(), m_device);
    const std::optional<EntityRef> found = facts().find(path);
    if (!found || found->kind != EntityKind::Gpu)
        return failure(
            tr("There is no GPU “%1”. Write host and PCI address, such as esx01/0000:17:00.0.").arg(toQString(path)));
    const bool slot = device()->kind == DeviceKind::Vgpu;
    return moveDevice(facts(), m_device,
                      {GpuId{found->id},
                       slot ? DropTarget::Zone::Slot : DropTarget::Zone::WholeGpu,
                       slot ? device()->profile : std::string(),
                       {}});
}

Edits DevicePage::writePlacementId(const QVariant &value)
{
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const int id = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || id < 0))
        return failure(tr("“%1” is no placement ID. It is a whole number from 0 on.").arg(text));
    return change([&](Device &changed) { changed.at = text.isEmpty() ? std::nullopt : std::optional(id); });
}

/// Profiles of the GPU under the device, else of all models, those of the design first.
std::vector<SuggestEditor::Suggestion> DevicePage::profiles() const
{
    const Device *shown = device();
    const Gpu *gpu = shown && shown->gpu ? facts().gpu(*shown->gpu) : nullptr;
    const GpuModel *model = gpu ? facts().model(*gpu) : nullptr;
    std::vector<SuggestEditor::Suggestion> result;
    const auto add = [&](const GpuModel &one) {
        for (const VgpuType *type : facts().catalog().typesOf(one))
            result.push_back({toQString(type->name), toQString(type->name)});
    };
    if (model)
        add(*model);
    else
        std::ranges::for_each(facts().catalog().models(), add);
    return result;
}

std::vector<SuggestEditor::Suggestion> DevicePage::places() const
{
    const Vm *vm = facts().vm(m_device.vm);
    const Host *home = vm ? facts().hostOf(*vm) : nullptr;
    std::vector<SuggestEditor::Suggestion> result;
    for (const Cluster &cluster : document().design().clusters)
        for (const Host &host : cluster.hosts) {
            if (home ? home->id != host.id : result.size() >= kMostPlaces)
                continue;
            for (const Gpu &gpu : host.gpus) {
                const QString path = toQString(facts().path(gpu.id));
                result.push_back({path, path});
            }
        }
    return result;
}

std::vector<SuggestEditor::Suggestion> DevicePage::placementIds() const
{
    const Device *shown = device();
    const Gpu *gpu = shown && shown->gpu ? facts().gpu(*shown->gpu) : nullptr;
    const VgpuType *type = gpu ? facts().type(shown->profile, *gpu) : nullptr;
    std::vector<SuggestEditor::Suggestion> result;
    if (type)
        for (const UnitRange &slot : slotsFor(facts(), *gpu, *type))
            result.push_back({QString::number(slot.start), QString::number(slot.start)});
    return result;
}

} // namespace sliceboard
