// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/exports/exporter.h"

#include <QByteArray>
#include <QWidget>

namespace sliceboard {

/// The PDF of a change plan, made on another thread behind a dialog that can stop it. The error tells what went wrong, or
/// that the user stopped it.
Result<QByteArray> planPdfPatiently(const ExportInput &input, QWidget *window);

} // namespace sliceboard
