// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench.h"
#include "tests/bench/heart.h"
#include "tests/bench/own_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <fmt/format.h>

#include <cstdio>

using namespace sliceboard;
using namespace sliceboard::bench;

namespace {

struct Shown {
    double milliseconds = 0; ///< from the call that starts the process until its window has been painted
    double megabytes = 0;
    double blocked = 0; ///< ms
};

/// Starts the program's window in a process of its own, with or without a design.
Shown showInNewProcess(const QString &file)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(newUser(home));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Shown shown;
    shown.milliseconds = milliseconds([&] {
        process.start(QCoreApplication::applicationFilePath(), {QLatin1String(kOwnWindow), file});
        while (!process.canReadLine() && process.waitForReadyRead()) {
        }
    });
    shown.megabytes = process.readLine().toDouble();
    process.waitForFinished();
    shown.blocked = process.readLine().toDouble();
    if (shown.megabytes <= 0)
        qFatal("The window was not shown.");
    return shown;
}

void start(const Effort &effort)
{
    double least = 1e9;
    for (int i = 0; i < effort.rounds(); ++i)
        least = std::min(least, showInNewProcess({}).milliseconds);
    report("start of the program -> first window painted", fmt::format("{:.0f} ms", least), "800 ms");
}

void memory(const Effort &effort)
{
    const QTemporaryDir folder;
    const QString path = bigFile(folder, effort.hosts());
    Shown least{1e9, 1e9, 1e9};
    for (int i = 0; i < std::min(3, effort.rounds()); ++i) {
        const Shown shown = showInNewProcess(path);
        least = {std::min(least.milliseconds, shown.milliseconds), std::min(least.megabytes, shown.megabytes), 0};
    }
    report("resident memory with the start page", fmt::format("{:.0f} MB", showInNewProcess({}).megabytes));
    report(fmt::format("resident memory, {} hosts open and on the board", effort.hosts()),
           fmt::format("{:.0f} MB", least.megabytes), "250 MB");
    report(fmt::format("start of the program -> {} hosts on the board", effort.hosts()),
           fmt::format("{:.0f} ms", least.milliseconds));
}

void opening(const Effort &effort)
{
    for (const int hosts : {effort.hosts(), effort.hosts() * 10}) {
        const QTemporaryDir folder;
        const QString path = bigFile(folder, hosts);
        double least = 1e9;
        for (int i = 0; i < std::min(3, effort.rounds()); ++i)
            least = std::min(least, showInNewProcess(path).blocked);
        report(fmt::format("longest pause of the window while it opens {} hosts", hosts),
               fmt::format("{:.0f} ms", least), "200 ms");
    }
}

} // namespace

namespace sliceboard::bench {

int showOwnWindow(const QString &file)
{
    OwnWindow own;
    const Heart heart;
    if (!file.isEmpty() && !own.window.openFile(file))
        return 1;
    QApplication::processEvents();
    own.window.repaint();
    fmt::print("{}\n", residentMegabytes());
    std::fflush(stdout);
    if (file.isEmpty())
        return 0;
    QEventLoop rest; // of what is done bit by bit
    QTimer::singleShot(1000, &rest, &QEventLoop::quit);
    rest.exec();
    fmt::print("{}\n", heart.longestPause());
    std::fflush(stdout);
    return 0;
}

} // namespace sliceboard::bench

REGISTER_BENCHMARK("program.memory", memory);
REGISTER_BENCHMARK("program.opening", opening);
REGISTER_BENCHMARK("program.start", start);
