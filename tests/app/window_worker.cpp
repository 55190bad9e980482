// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/program.h"
#include "tests/support/window_gestures.h"

#include <cstdio>

using namespace sliceboard;

// window_worker FILE FOLDER SEED: the program's window, in which somebody works without end. Says what is about to be done
// ("edit", "save") and what has settled ("done"), until somebody kills it.
int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    nameProgram();
    const QStringList arguments = QApplication::arguments();
    Result<Catalog> catalog = Catalog::load();
    if (!catalog || arguments.size() != 4)
        return 2;
    Session session(std::move(*catalog), arguments[2]);
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    if (!window.openFile(arguments[1]) || session.isReadOnly())
        return 2;
    sliceboard::testing::WindowGestures gestures(session, window, arguments[3].toUInt());
    while (true) {
        std::puts(gestures.next() == sliceboard::testing::WindowGestures::Kind::Save ? "save" : "edit");
        std::fflush(stdout);
        gestures.perform();
        std::puts("done");
        std::fflush(stdout);
    }
}
