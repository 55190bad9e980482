// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/device_item_model.h"

#include "views/items/texts.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

/// Texts of this file.
struct DeviceTexts {
    Q_DECLARE_TR_FUNCTIONS(DeviceTexts)
};

} // namespace

DeviceItemModel::DeviceItemModel(const Document &document, const Checker &checker, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_checker(checker)
{
    connect(&document, &Document::settled, this, &DeviceItemModel::refresh);
    connect(&document, &Document::loaded, this, [this] { setVm({}); });
}

void DeviceItemModel::setVm(VmId vm)
{
    if (vm == m_vm)
        return;
    beginResetModel();
    m_vm = vm;
    m_texts = currentTexts();
    endResetModel();
}

int DeviceItemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_texts.size()); }

QVariant DeviceItemModel::data(const QModelIndex &index, int role) const
{
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return text && checkIndex(index, CheckIndexOption::IndexIsValid) ? m_texts[std::size_t(index.row())] : QVariant();
}

/// A VM has few devices: rows come and go at the end, and all texts are looked at again.
void DeviceItemModel::refresh()
{
    std::vector<QString> texts = currentTexts();
    const int before = rowCount();
    const int after = int(texts.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_texts.resize(texts.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_texts.resize(texts.size());
        endInsertRows();
    }
    if (texts == m_texts)
        return;
    m_texts = std::move(texts);
    Q_EMIT dataChanged(index(0), index(after - 1));
}

std::vector<QString> DeviceItemModel::currentTexts() const
{
    const Facts facts = m_checker.facts();
    std::vector<QString> texts;
    if (const Vm *vm = facts.vm(m_vm))
        for (const Device &device : vm->devices)
            texts.push_back(deviceText(device, facts));
    return texts;
}

QString deviceText(const Device &device, const Facts &facts)
{
    const QString request = device.kind == DeviceKind::Vgpu ? requestText(device) : toText(device.kind);
    if (!device.gpu)
        return DeviceTexts::tr("%1, waiting").arg(request);
    const QString place = QString::fromStdString(facts.path(*device.gpu));
    if (!device.at)
        return DeviceTexts::tr("%1 on %2").arg(request, place);
    return DeviceTexts::tr("%1 on %2, placement ID %3").arg(request, place).arg(*device.at);
}

} // namespace sliceboard
