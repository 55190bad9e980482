// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <QAbstractListModel>

namespace sliceboard {

/// The devices of one VM as sentences, one a row.
class DeviceItemModel : public QAbstractListModel {
    Q_OBJECT

public:
    DeviceItemModel(const Document &document, const Checker &checker, QObject *parent = nullptr);

    /// No VM: no rows.
    void setVm(VmId vm);
    VmId vm() const { return m_vm; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    std::vector<QString> currentTexts() const;

    const Document &m_document;
    const Checker &m_checker;
    VmId m_vm;
    std::vector<QString> m_texts;
};

/// "vGPU grid_a100-20c on esx01/0000:65:00.0, placement ID 0" or "Passthrough: Whole GPU, waiting".
QString deviceText(const Device &device, const Facts &facts);

} // namespace sliceboard
