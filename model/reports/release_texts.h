// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/release_matrix.h"

#include <QString>
#include <QStringList>

namespace sliceboard {

// What the release matrix says, for people: the window and the command line say it in the same words.

QString toText(DriverPairing pairing);
QString toText(EsxiSupport support);
/// "long term" or "production".
QString kindText(const DriverBranch &branch);
/// "17.0 to 17.6": the releases that the catalog has.
QString releasesText(const DriverBranch &branch);
/// "until 2026-07-31", "ended 2025-06-30", "not known".
QString supportText(const DriverBranch &branch, QDate today);
/// What the catalog has of a release itself: support, ESXi and driver versions, a sentence each.
QStringList releaseSentences(const Catalog &catalog, const VgpuRelease &release, QDate today);

/// An ESXi version as people write it: "8.0u3" too.
std::optional<EsxiVersion> esxiFrom(QString text);

} // namespace sliceboard
