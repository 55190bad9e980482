// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/design.h"

#include <QIcon>

namespace sliceboard {

/// The mark of a severity in the colours of the present theme; null for Off. Kept, so cheap to ask for.
QIcon severityIcon(Severity severity);

} // namespace sliceboard
