// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/checker.h"
#include "views/export/picture_sheets.h"

namespace sliceboard {

/// The first sheet as SVG: texts are texts, nothing is fetched from elsewhere. The whole, and each cluster, host, GPU
/// and block of a VM, is a group with title and description, for screen readers and as a tooltip.
Result<QByteArray> renderSvg(const PictureSheets &sheets, const Checker &checker);

} // namespace sliceboard
