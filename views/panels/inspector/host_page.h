// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/inspector_page.h"

namespace sliceboard {

/// The properties of hosts.
class HostPage : public InspectorPage {
    Q_OBJECT

public:
    HostPage(Document &document, Checker &checker, QWidget *parent = nullptr);

private:
    void addIdentity();
    void addDriver();
    void addComponent();
    void addGraphics();
    void addServer();
    Field biosField(const QString &label, std::optional<bool> BiosSettings::*setting,
                    std::vector<std::string_view> rules);
    Edits writeEsxi(std::span<const std::uint32_t> ids, const QVariant &value);

    /// A field of HostFacts: `get` gives its value, `set` takes one over.
    template <class Get, class Set>
    Field hostField(const QString &label, ValueEditor *editor, Get get, Set set,
                    std::vector<std::string_view> rules = {});
};

} // namespace sliceboard
