// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli_options.h"
#include "views/export/picture_export.h"

namespace sliceboard {

/// Adds the options on resolution, pages and title block of a picture.
void addPageOptions(QCommandLineParser &parser);
/// Takes them over; the format must be known. Complains, and gives false, about what is wrong or does not go together.
bool readPageOptions(const CliOptions &options, PictureOptions &picture);

} // namespace sliceboard
