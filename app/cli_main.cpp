// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli.h"
#include "app/language.h"
#include "app/program.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

/// What Qt has to say to developers, as about the environment, would stand between the messages for the user.
void ignoreWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

} // namespace

// Pictures need fonts, and so a QGuiApplication; none of its platforms but "offscreen" does without a display.
int main(int argc, char **argv)
{
    qInstallMessageHandler(ignoreWarnings);
    std::unique_ptr<QCoreApplication> application;
    if (sliceboard::needsGui(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        sliceboard::preferFontsOf(sliceboard::languageAsked(argc, argv));
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    sliceboard::nameProgram();
    return sliceboard::runCli(QCoreApplication::arguments());
}
