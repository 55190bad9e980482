// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace sliceboard {

/// The languages of the program, by code.
QStringList languages();

/// Shows all texts in a language from now on; empty: in the locale's, or else English. False, and nothing changes, if
/// the program does not have it.
bool useLanguage(const QString &code = {});

} // namespace sliceboard
