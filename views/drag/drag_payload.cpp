// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/drag_payload.h"

#include "model/base/overload.h"
#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "views/drag/drag_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kVersion = 1;

const Vm *findVm(const Document &document, VmId id)
{
    return vmAt(document.design(), document.index().place(id.value));
}

const Gpu *findGpu(const Document &document, GpuId id)
{
    return gpuAt(document.design(), document.index().place(id.value));
}

QString vmName(const Document &document, VmId id)
{
    const Vm *vm = findVm(document, id);
    return vm ? QString::fromStdString(vm->name) : QString();
}

QString reservedProfile(const Document &document, const ReservationRef &ref)
{
    const Gpu *gpu = findGpu(document, ref.gpu);
    const bool known = gpu && ref.row >= 0 && std::size_t(ref.row) < gpu->reservations.size();
    return known ? QString::fromStdString(gpu->reservations[std::size_t(ref.row)].profile) : QString();
}

QJsonObject toJson(const DragPayload &payload)
{
    return std::visit(Overload{[](const DraggedVms &dragged) {
                                   QJsonArray ids;
                                   for (const VmId vm : dragged.vms)
                                       ids.append(qint64(vm.value));
                                   return QJsonObject{{u"vms"_qs, ids}};
                               },
                               [](const DeviceRef &ref) {
                                   return QJsonObject{{u"vm"_qs, qint64(ref.vm.value)}, {u"device"_qs, ref.device}};
                               },
                               [](const ReservationRef &ref) {
                                   return QJsonObject{{u"gpu"_qs, qint64(ref.gpu.value)}, {u"reservation"_qs, ref.row}};
                               },
                               [](const DraggedProfile &profile) {
                                   return QJsonObject{{u"profile"_qs, QString::fromStdString(profile.name)}};
                               },
                               [](const DraggedCopies &) { return QJsonObject(); }},
                      payload);
}

std::uint32_t idIn(const QJsonValue &value) { return std::uint32_t(value.toInteger()); }

std::optional<DragPayload> payloadIn(const QJsonObject &json)
{
    if (json.contains(u"vms"_qs)) {
        DraggedVms dragged;
        const QJsonArray ids = json[u"vms"_qs].toArray();
        for (const QJsonValue &id : ids)
            dragged.vms.push_back({idIn(id)});
        return dragged;
    }
    if (json.contains(u"device"_qs))
        return DeviceRef{{idIn(json[u"vm"_qs])}, json[u"device"_qs].toInt(-1)};
    if (json.contains(u"reservation"_qs))
        return ReservationRef{{idIn(json[u"gpu"_qs])}, json[u"reservation"_qs].toInt(-1)};
    if (json.contains(u"profile"_qs))
        return DraggedProfile{json[u"profile"_qs].toString().toStdString()};
    return {};
}

bool isThere(const DragPayload &payload, const Document &document)
{
    return std::visit(Overload{[&](const DraggedVms &dragged) {
                                   return !dragged.vms.empty() && std::ranges::all_of(dragged.vms, [&](VmId vm) {
                                       return findVm(document, vm) != nullptr;
                                   });
                               },
                               [&](const DeviceRef &ref) {
                                   const Vm *vm = findVm(document, ref.vm);
                                   return vm && ref.device >= 0 && std::size_t(ref.device) < vm->devices.size();
                               },
                               [&](const ReservationRef &ref) { return !reservedProfile(document, ref).isEmpty(); },
                               [](const DraggedProfile &profile) { return !profile.name.empty(); },
                               [](const DraggedCopies &copies) { return !copies.vms.empty(); }},
                      payload);
}

/// The VMs alone, as a design that another window can read.
std::string fragmentYaml(const DragPayload &payload, const Document &document)
{
    Design fragment;
    for (const VmId id : vmsOf(payload))
        if (const Vm *vm = findVm(document, id)) {
            fragment.vms.push_back(waiting(*vm));
            fragment.vms.back().host.reset();
        }
    return fragment.vms.empty() ? std::string() : writeDesign(fragment);
}

QString namesText(const DragPayload &payload, const Document &document)
{
    const auto *dragged = std::get_if<DraggedVms>(&payload);
    if (!dragged)
        return nameOf(payload, document);
    QStringList names;
    for (const VmId vm : dragged->vms)
        names.append(vmName(document, vm));
    return names.join(u'\n');
}

} // namespace

std::vector<VmId> vmsOf(const DragPayload &payload)
{
    if (const auto *dragged = std::get_if<DraggedVms>(&payload))
        return dragged->vms;
    const auto *device = std::get_if<DeviceRef>(&payload);
    return device ? std::vector<VmId>{device->vm} : std::vector<VmId>();
}

std::optional<DragPayload> payloadOf(const Selection &selection, const Facts &facts)
{
    if (selection.slot())
        return std::visit([](const auto &slot) { return DragPayload(slot); }, *selection.slot());
    const std::vector<VmId> vms = selection.vms();
    const Vm *vm = vms.size() == 1 ? facts.vm(vms.front()) : nullptr;
    for (int row = 0; vm && row < int(vm->devices.size()); ++row)
        if (vm->devices[std::size_t(row)].gpu)
            return DeviceRef{vm->id, row};
    return vms.empty() ? std::nullopt : std::optional<DragPayload>(DraggedVms{vms});
}

std::unique_ptr<QMimeData> jsonToMime(const char *mimeType, QJsonObject json, const QString &text,
                                      const Document &document)
{
    json[u"version"_qs] = kVersion;
    json[u"document"_qs] = document.identity().toString(QUuid::WithoutBraces);
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(mimeType), QJsonDocument(json).toJson(QJsonDocument::Compact));
    data->setText(text);
    return data;
}

std::optional<QJsonObject> jsonFromMime(const QMimeData *data, const char *mimeType, const Document &document)
{
    const QByteArray bytes = data ? data->data(QLatin1String(mimeType)) : QByteArray();
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const bool ours = json[u"version"_qs].toInt() == kVersion
        && json[u"document"_qs].toString() == document.identity().toString(QUuid::WithoutBraces);
    return ours ? std::optional(std::move(json)) : std::nullopt;
}

std::unique_ptr<QMimeData> toMime(const DragPayload &payload, const Document &document)
{
    auto data = jsonToMime(kDragMimeType, toJson(payload), namesText(payload, document), document);
    if (const std::string yaml = fragmentYaml(payload, document); !yaml.empty())
        data->setData(QLatin1String(kFragmentMimeType), QByteArray::fromStdString(yaml));
    return data;
}

std::unique_ptr<QMimeData> fragmentToMime(const Design &fragment)
{
    const QByteArray yaml = QByteArray::fromStdString(writeDesign(fragment));
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(kFragmentMimeType), yaml);
    data->setText(QString::fromUtf8(yaml));
    return data;
}

Result<Design> fragmentFromMime(const QMimeData *data)
{
    const QString source = QCoreApplication::translate("Drag", "clipboard", "where a text comes from");
    if (data && data->hasFormat(QLatin1String(kFragmentMimeType)))
        return readDesign(data->data(QLatin1String(kFragmentMimeType)).toStdString(), source);
    if (!data || data->text().trimmed().isEmpty())
        return failure(QCoreApplication::translate("Drag", "The clipboard holds no text of hosts or VMs."));
    return readDesign(data->text().toStdString(), source);
}

std::optional<DraggedCopies> copiesFromMime(const QMimeData *data, const Facts &facts, const NewId &newId)
{
    const QByteArray yaml = data ? data->data(QLatin1String(kFragmentMimeType)) : QByteArray();
    const auto fragment = yaml.isEmpty() ? Result<Design>(Design()) : readDesign(yaml.toStdString(), {});
    if (!fragment || fragment->vms.empty())
        return {};
    return DraggedCopies{newcomers(facts, newId, {fragment->vms.begin(), fragment->vms.end()})};
}

std::optional<DraggedCopies> copiesOf(const DragPayload &payload, const Facts &facts, const NewId &newId)
{
    std::vector<Vm> originals;
    for (const VmId id : vmsOf(payload))
        if (const Vm *vm = facts.vm(id))
            originals.push_back(*vm);
    return originals.empty() ? std::nullopt : std::optional(DraggedCopies{newcomers(facts, newId, originals)});
}

std::optional<DragPayload> fromMime(const QMimeData *data, const Document &document)
{
    const auto json = jsonFromMime(data, kDragMimeType, document);
    std::optional<DragPayload> payload = json ? payloadIn(*json) : std::nullopt;
    return payload && isThere(*payload, document) ? payload : std::nullopt;
}

QString nameOf(const DragPayload &payload, const Document &document)
{
    return std::visit(Overload{[&](const DraggedVms &dragged) {
                                   if (dragged.vms.size() == 1)
                                       return vmName(document, dragged.vms.front());
                                   return QCoreApplication::translate("Drag", "%Ln VM(s)", "what is being dragged",
                                                                      int(dragged.vms.size()));
                               },
                               [&](const DeviceRef &ref) { return vmName(document, ref.vm); },
                               [&](const ReservationRef &ref) { return reservedProfile(document, ref); },
                               [](const DraggedProfile &profile) { return QString::fromStdString(profile.name); },
                               [](const DraggedCopies &copies) {
                                   if (copies.vms.size() == 1)
                                       return QString::fromStdString(copies.vms.front().name);
                                   return QCoreApplication::translate("Drag", "%Ln copies", "of VMs, being dragged",
                                                                      int(copies.vms.size()));
                               }},
                      payload);
}

} // namespace sliceboard
