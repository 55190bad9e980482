// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/domain/design.h"

#include <QString>

namespace sliceboard {

// Field terms in the user's language, spelt one way everywhere.
QString toText(GpuUse use);
QString toText(VgpuMode mode);
QString toText(HostGraphics graphics);
QString toText(GpuGraphics graphics);
QString toText(AssignmentPolicy policy);
QString toText(DriverKind kind);
QString toText(ManagerPackage package);
QString toText(Firmware firmware);
QString toText(BootDevice device);
QString toText(Scheduler scheduler);
QString toText(LicenseSystem system);
QString toText(LicenseEdition edition);
QString toText(DrsLevel level);
QString toText(VmNeed need);
QString toText(PowerState state);
QString toText(DeviceKind kind);
QString toText(Sharing sharing);

/// "vGPU guest driver 17.4", "None": kind and release of a driver.
QString toText(const Driver &driver);
/// Names or tags in a row: "a, b".
QString joined(const std::vector<std::string> &words);
/// "16 GB", or "512 MB" where it is no whole number: GB as NVIDIA and VMware count them, that is GiB.
QString toText(Mebibytes amount);
/// Reads "16", "16 GB", "1.5 GiB", "512 MB"; a bare number counts GB. Unset if it is none of these.
std::optional<Mebibytes> memoryFrom(const QString &text);

/// What a device request asks for, in a few words: "grid_a100-10c", "Whole GPU", "Whole GPU: A16".
QString requestText(const Device &device);

/// One line that says where each of NVIDIA's three drivers belongs, seen from this kind.
QString whereItBelongs(DriverKind kind);

} // namespace sliceboard
