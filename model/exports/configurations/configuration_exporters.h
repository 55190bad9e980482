// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"

namespace sliceboard {

extern const Exporter kMigParted;
extern const Exporter kVgpuDeviceManager;
extern const Exporter kVmClasses;

} // namespace sliceboard
