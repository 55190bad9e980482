// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace sliceboard {

/// Gives the application its name and version, which settings, folders and --version use. Both programs are
/// "sliceboard", so that they share the user's settings.
void nameProgram();

/// What a program was started with, its name first, before there is an application that would know.
QStringList argumentsOf(int argc, char **argv);

/// The folder of the user's own catalog files, ~/.local/share/sliceboard/catalog; it need not exist.
QString userCatalogFolder();

} // namespace sliceboard
