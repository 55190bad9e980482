// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/devices_editor.h"

#include "model/operations/changing.h"
#include "views/panels/inspector/device_page.h"

#include <QGridLayout>

namespace sliceboard {

DevicesEditor::DevicesEditor(Document &document, Checker &checker, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_checker(checker),
      m_items(document, checker),
      m_severalNote(hintLabel(this)),
      m_body(new QWidget(this)),
      m_list(new QListView(m_body)),
      m_page(new DevicePage(document, checker, m_body))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_severalNote->setText(tr("Select a single VM to edit its devices."));
    outer->addWidget(m_severalNote);
    outer->addWidget(m_body);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins({});
    m_list->setModel(&m_items);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Devices"));
    m_list->setMinimumHeight(fontMetrics().height() * 3);
    m_list->setMaximumHeight(fontMetrics().height() * 5);
    layout->addWidget(m_list);
    layout->addLayout(createButtons());
    layout->addWidget(m_page);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DevicesEditor::showCurrent);
}

void DevicesEditor::setVm(VmId vm)
{
    const bool isOther = m_items.vm() != vm;
    m_severalNote->setVisible(!vm);
    m_body->setVisible(bool(vm));
    m_items.setVm(vm);
    if ((isOther || currentRow() < 0) && m_items.rowCount() > 0)
        m_list->setCurrentIndex(m_items.index(0));
    showCurrent();
}

QLayout *DevicesEditor::createButtons()
{
    auto *layout = new QGridLayout;
    auto *vgpu = new QPushButton(tr("Add &vGPU"), m_body);
    auto *passthrough = new QPushButton(tr("Add whole &GPU"), m_body);
    m_remove = new QPushButton(tr("Remo&ve"), m_body);
    // One below the other, for in other languages two beside each other are wider than the dock.
    layout->addWidget(vgpu, 0, 0);
    layout->addWidget(passthrough, 1, 0);
    layout->addWidget(m_remove, 2, 0);
    QWidget *before = m_list; // the buttons were made after the form below them
    for (QPushButton *button : {vgpu, passthrough, m_remove}) {
        setTabOrder(before, button);
        before = button;
    }
    connect(vgpu, &QPushButton::clicked, this, [this] { add(DeviceKind::Vgpu); });
    connect(passthrough, &QPushButton::clicked, this, [this] { add(DeviceKind::Passthrough); });
    connect(m_remove, &QPushButton::clicked, this, &DevicesEditor::removeCurrent);
    return layout;
}

void DevicesEditor::add(DeviceKind kind)
{
    const VmId vm = m_items.vm();
    const auto change = [kind](Vm &changed) {
        Device device;
        device.kind = kind;
        changed.devices.push_back(device);
    };
    if (perform(m_document, tr("Add device"), changeVms(m_checker.facts(), {&vm, 1}, change)))
        m_list->setCurrentIndex(m_items.index(m_items.rowCount() - 1));
}

void DevicesEditor::removeCurrent()
{
    const VmId vm = m_items.vm();
    const int row = currentRow();
    const auto change = [row](Vm &changed) { changed.devices.erase(changed.devices.begin() + row); };
    if (row >= 0)
        static_cast<void>(perform(m_document, tr("Remove device"), changeVms(m_checker.facts(), {&vm, 1}, change)));
}

void DevicesEditor::showCurrent()
{
    const int row = currentRow();
    m_remove->setEnabled(row >= 0);
    m_page->setVisible(row >= 0);
    m_page->setDevice({m_items.vm(), row});
}

int DevicesEditor::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && current.row() < m_items.rowCount() ? current.row() : -1;
}

} // namespace sliceboard
