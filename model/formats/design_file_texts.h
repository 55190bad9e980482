// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace sliceboard {

/// Translation context of everything that reads and writes design files.
struct DesignFileTexts {
    Q_DECLARE_TR_FUNCTIONS(DesignFileTexts)
};

} // namespace sliceboard
