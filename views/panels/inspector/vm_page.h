// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/inspector_page.h"

namespace sliceboard {

class DevicesEditor;

/// The properties of VMs.
class VmPage : public InspectorPage {
    Q_OBJECT

public:
    VmPage(Document &document, Checker &checker, QWidget *parent = nullptr);

protected:
    void refreshOthers() override;

private:
    void addIdentity();
    void addDriver();
    void addMemory();
    void addHardware();
    void addNeeds();
    Edits writeHost(std::span<const std::uint32_t> ids, const QVariant &value);
    std::vector<std::string> hostNames() const;
    std::vector<std::string> guestNames() const;

    /// A field of Vm: `get` gives its value, `set` takes one over.
    template <class Get, class Set>
    Field vmField(const QString &label, ValueEditor *editor, Get get, Set set,
                  std::vector<std::string_view> rules = {});
    Field memoryField(const QString &label, std::optional<Mebibytes> Vm::*member, std::vector<std::string_view> rules);

    DevicesEditor *m_devices = nullptr;
};

} // namespace sliceboard
