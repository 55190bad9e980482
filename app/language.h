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

/// Before there is an application: letters of a language come from fonts that have all of them, as under a locale of
/// that language. Otherwise the digits beside Japanese letters would be of another font than those beside Latin ones.
/// Empty: as the locale has it.
void preferFontsOf(const QString &language);

} // namespace sliceboard
