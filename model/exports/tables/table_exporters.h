// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

namespace sliceboard {

extern const Exporter kTablesCsv;
extern const Exporter kTablesMarkdown;
extern const Exporter kTablesXlsx;

} // namespace sliceboard
