// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace sliceboard {

/// Translation context of the operations: why one is refused, and what its undo step is called.
struct OperationTexts {
    Q_DECLARE_TR_FUNCTIONS(OperationTexts)
};

} // namespace sliceboard
