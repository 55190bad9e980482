// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace sliceboard {

/// Translation context of pictures, pages and prints.
struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

} // namespace sliceboard
