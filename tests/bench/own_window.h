// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/appearance.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/program.h"
#include "model/formats/design_writer.h"
#include "tests/support/big_design.h"

#include <QApplication>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QWindow>

namespace sliceboard::bench {

/// The program's window, as app/main.cpp shows it, without the questions that a user would be asked.
class OwnWindow {
public:
    explicit OwnWindow(const QSize &size = {}) : session(prepared(), m_recovery.path()), window(session)
    {
        if (!size.isEmpty())
            window.resize(size);
        window.show();
        while (!window.windowHandle()->isExposed())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    static Catalog prepared()
    {
        nameProgram();
        useLanguage();
        applyTheme(ThemeChoice::System);
        Result<Catalog> catalog = Catalog::load();
        if (!catalog)
            qFatal("%s", qPrintable(catalog.error().text));
        return std::move(*catalog);
    }

    const QTemporaryDir m_recovery;

public:
    Session session;
    MainWindow window;
};

/// The first argument of a process that measures itself.
inline constexpr const char *kOwnWindow = "--own-window";

/// Shows the program's window with the design of a file, if one is named, and prints the resident memory in MB once it
/// has been painted. With a file, a second line tells the longest time in ms for which the window answered nothing.
/// Returns the exit code.
int showOwnWindow(const QString &file);

/// The same of a process that does everything a user can do.
inline constexpr const char *kEveryAct = "--every-act";

/// Prints for each act, or each of those named, how long in ms the window answered nothing, and its name. Returns the exit
/// code.
int performEverything(const QString &file, const QStringList &only);

/// The same of a process that works at the window for an hour, fast forward.
inline constexpr const char *kHour = "--hour";

/// Prints for each tenth of so many gestures what each kind took, and the sum, the resident memory in MB, and how
/// many hosts and VMs there are then. Returns the exit code.
int spendHour(const QString &file, int gestures);

/// A user who has never started the program.
inline QProcessEnvironment newUser(const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home.path());
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("default.warning=false"));
    return environment;
}

/// A file with the big design of so many hosts.
inline QString bigFile(const QTemporaryDir &folder, int hosts)
{
    const QString path = folder.filePath(QStringLiteral("big.sliceboard.yaml"));
    QFile file(path);
    const std::string bytes = writeDesign(sliceboard::testing::bigDesign(hosts));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) < 0)
        qFatal("%s", qPrintable(path));
    return path;
}

} // namespace sliceboard::bench
