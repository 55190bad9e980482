// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/inspector_page.h"

namespace sliceboard {

/// The properties of GPUs.
class GpuPage : public InspectorPage {
    Q_OBJECT

public:
    GpuPage(Document &document, Checker &checker, QWidget *parent = nullptr);

private:
    void addIdentity();
    void addPlan();
    void addToday();
    void addBoard();

    /// A field of Gpu: `get` gives its value, `set` takes one over.
    template <class Get, class Set>
    Field gpuField(const QString &label, ValueEditor *editor, Get get, Set set,
                   std::vector<std::string_view> rules = {});
};

} // namespace sliceboard
