// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace sliceboard {

/// Translation context of what drops bring.
struct DropTexts {
    Q_DECLARE_TR_FUNCTIONS(DropTexts)
};

} // namespace sliceboard
