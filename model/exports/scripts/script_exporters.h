// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

namespace sliceboard {

extern const Exporter kPowerCli;
extern const Exporter kGovc;
extern const Exporter kEsxcli;
extern const Exporter kAnsible;
extern const Exporter kTerraform;

} // namespace sliceboard
