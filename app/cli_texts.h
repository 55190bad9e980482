// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/utf8.h"

#include <QCoreApplication>

namespace sliceboard {

/// Translation context of sliceboard-cli.
struct CliTexts {
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

} // namespace sliceboard
