// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/operations/placing.h"

namespace sliceboard {

/// Runs what an operation gave as one undo step; an operation that refused changes nothing and says why.
Result<void> perform(Document &document, const QString &name, Edits edits);

} // namespace sliceboard
