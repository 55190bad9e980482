// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QtTest>
#ifdef TESTS_NEED_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

#include <cstdio>

namespace {

/// Keeps settings, recovery files and the user's own catalog out of the tests, and the tests out of them.
void useFolders(const QTemporaryDir &home)
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(variable, home.filePath(QString::fromLatin1(variable)).toLocal8Bit());
}

int unknownClass(const char *name)
{
    std::fprintf(stderr, "There is no test class %s here. Known classes:\n", name);
    for (const auto &[known, make] : testRegistry())
        std::fprintf(stderr, "  %s\n", known.c_str());
    return 2;
}

} // namespace

// model_tests [tst_class] [Qt Test options]
int main(int argc, char **argv)
{
    const QTemporaryDir home;
    useFolders(home);
    Application app(argc, argv);
    const bool one = argc > 1 && argv[1][0] != '-';
    if (one && !testRegistry().contains(argv[1]))
        return unknownClass(argv[1]);
    QStringList options = app.arguments();
    if (one)
        options.removeAt(1);
    bool failed = false;
    for (const auto &[name, make] : testRegistry())
        if (!one || name == argv[1])
            failed |= QTest::qExec(make().get(), options) != 0;
    return failed ? 1 : 0;
}
