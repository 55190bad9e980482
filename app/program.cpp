// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/program.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace sliceboard {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("sliceboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLICEBOARD_VERSION));
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

QString userCatalogFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/sliceboard/catalog");
}

} // namespace sliceboard
