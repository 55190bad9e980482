// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/presentation/presented_design.h"

#include <QWidget>

namespace sliceboard {

/// Prepares a presentation; of a large design on another thread, behind a dialog that can stop it. The design must not
/// change meanwhile. Unset: the user stopped it.
std::optional<PreparedPresentation> preparePatiently(const Design &design, const Catalog &catalog, QDate today,
                                                     bool isAnonymous, QWidget *window);

} // namespace sliceboard
