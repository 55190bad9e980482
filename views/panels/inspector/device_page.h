// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/inspector_page.h"
#include "views/panels/inspector/suggest_editor.h"

namespace sliceboard {

/// The properties of one device of one VM.
class DevicePage : public InspectorPage {
    Q_OBJECT

public:
    DevicePage(Document &document, Checker &checker, QWidget *parent = nullptr);

    /// A row below 0: no device.
    void setDevice(DeviceRef device);

protected:
    void refreshOthers() override;

private:
    const Device *device() const;
    template <class Get, class Set> Field deviceField(const QString &label, ValueEditor *editor, Get get, Set set);
    Edits change(const std::function<void(Device &)> &set);
    Edits writePlace(const QVariant &value);
    Edits writePlacementId(const QVariant &value);
    std::vector<SuggestEditor::Suggestion> profiles() const;
    std::vector<SuggestEditor::Suggestion> places() const;
    std::vector<SuggestEditor::Suggestion> placementIds() const;

    DeviceRef m_device{{}, -1};
    std::size_t m_profile;
    std::size_t m_model;
    std::size_t m_label;
    std::size_t m_placementId;
    std::size_t m_group;
};

} // namespace sliceboard
