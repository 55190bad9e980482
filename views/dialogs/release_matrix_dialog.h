// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"

#include <QDialog>

namespace sliceboard {

/// Which releases of vGPU Manager, guest driver and ESXi go together, and what a planned upgrade of the design would
/// bring.
class ReleaseMatrixDialog : public QDialog {
    Q_OBJECT

public:
    /// `hasDesign`: there is a design to upgrade.
    ReleaseMatrixDialog(Document &document, Checker &checker, bool hasDesign, QWidget *parent = nullptr);
};

} // namespace sliceboard
