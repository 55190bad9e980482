// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/journal.h"
#include "tests/support/example_design.h"
#include "tests/support/journal_gestures.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sliceboard;

// journal_worker FOLDER SEED: edits a design without end and tells the number of each gesture that has settled, until
// somebody kills it.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Result<LoadedDesign> example = loadDesignFile(QStringLiteral(":/samples/example-a.sliceboard.yaml"));
    if (!example || arguments.size() != 3)
        return 2;
    Document document;
    Journal journal(document, arguments[1], {20, 4096});
    QObject::connect(&journal, &Journal::failed,
                     [](const QString &reason) { std::printf("failed: %s\n", qPrintable(reason)); });
    document.load(std::move(example->design));
    journal.start({QStringLiteral("/data/example.sliceboard.yaml"), {}, -1, 0, false}, example->bytes);
    sliceboard::testing::JournalGestures gestures(document, arguments[2].toUInt());
    for (int gesture = 1; gesture <= 100'000; ++gesture) {
        gestures.next();
        std::printf("%d\n", gesture);
        std::fflush(stdout);
    }
    return 0;
}
