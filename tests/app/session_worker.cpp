// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/session.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sliceboard;

// session_worker FILE FOLDER: opens a design as the program does, says whether it may be written, and stays until its
// standard input ends or somebody kills it.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Result<Catalog> catalog = Catalog::load();
    if (!catalog || arguments.size() != 3)
        return 2;
    Session session(std::move(*catalog), arguments[2]);
    Result<Session::Opened> opened = session.read(arguments[1]);
    if (!opened)
        return 2;
    session.take(std::move(*opened));
    std::printf("%s\n", session.isReadOnly() ? qPrintable(session.readOnlyReason()) : "writable");
    std::fflush(stdout);
    std::getchar();
    session.finish();
    return 0;
}
