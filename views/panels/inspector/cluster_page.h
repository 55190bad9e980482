// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/inspector_page.h"

namespace sliceboard {

/// The name of a cluster.
class ClusterPage : public InspectorPage {
    Q_OBJECT

public:
    ClusterPage(Document &document, Checker &checker, QWidget *parent = nullptr);
};

} // namespace sliceboard
