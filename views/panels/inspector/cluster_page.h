// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/inspector_page.h"

namespace sliceboard {

/// The properties of clusters.
class ClusterPage : public InspectorPage {
    Q_OBJECT

public:
    ClusterPage(Document &document, Checker &checker, QWidget *parent = nullptr);

private:
    void addOperations();
    Edits change(std::span<const std::uint32_t> ids, const std::function<void(ClusterFacts &)> &set);

    /// A field of ClusterFacts: `get` gives its value, `set` takes one over.
    template <class Get, class Set>
    Field clusterField(const QString &label, ValueEditor *editor, Get get, Set set,
                       std::vector<std::string_view> rules = {});
    Field numberField(const QString &label, std::optional<int> ClusterFacts::*member, int most);
};

} // namespace sliceboard
