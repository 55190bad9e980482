// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/items/device_item_model.h"
#include "views/panels/inspector/inspector_page.h"

#include <QListView>
#include <QPushButton>

namespace sliceboard {

class DevicePage;

/// The devices that one VM asks for: a list to add to and remove from, and a form for the device chosen in it.
class DevicesEditor : public QWidget {
    Q_OBJECT

public:
    DevicesEditor(Document &document, Checker &checker, QWidget *parent = nullptr);

    /// No VM: says that one VM must be selected.
    void setVm(VmId vm);

private:
    QLayout *createButtons();
    void add(DeviceKind kind);
    void removeCurrent();
    void showCurrent();
    int currentRow() const;

    Document &m_document;
    Checker &m_checker;
    DeviceItemModel m_items;
    QLabel *m_severalNote;
    QWidget *m_body;
    QListView *m_list;
    QPushButton *m_remove = nullptr;
    DevicePage *m_page;
};

} // namespace sliceboard
