// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"

#include <QtTest>
#ifdef TESTS_NEED_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

// model_tests [tst_class [Qt Test options]]
int main(int argc, char **argv)
{
    Application app(argc, argv);
    const bool one = argc > 1 && testRegistry().contains(argv[1]);
    QStringList options = app.arguments();
    if (one)
        options.removeAt(1);
    int failures = 0;
    for (const auto &[name, make] : testRegistry())
        if (!one || name == argv[1])
            failures += QTest::qExec(make().get(), options);
    return failures;
}
