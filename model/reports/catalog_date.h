// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>

namespace sliceboard {

/// "October 2026", as the catalog says what it is as of, in the user's language. What is no English month with its year,
/// as of a catalog of one's own, stays as it is.
QString catalogDate(const QString &asOf);
inline QString catalogDate(const std::string &asOf) { return catalogDate(QString::fromStdString(asOf)); }

} // namespace sliceboard
