// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace sliceboard {

/// Translation context of the tables in all their formats.
struct TableTexts {
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

} // namespace sliceboard
