// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench.h"
#include "tests/bench/own_window.h"
#include "tests/bench/window_hour.h"

#include <QApplication>
#include <QProcess>

#include <fmt/format.h>

#include <malloc.h>

using namespace sliceboard;
using namespace sliceboard::bench;

namespace {

struct Tenth {
    double milliseconds = 0;
    double megabytes = 0;
    int objects = 0; ///< of Qt, in the window
    int hosts = 0;
    int vms = 0;
};

struct Hour {
    std::vector<Tenth> tenths;
    double megabytesLeft = 0; ///< with the design opened anew
};

/// In a window of its own, which nobody else has set up.
Hour hourOf(int hosts, int gestures)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(newUser(home));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QLatin1String(kHour), bigFile(home, hosts), QString::number(gestures)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("The hour broke off.");
    Hour hour;
    while (process.canReadLine()) {
        const QList<QByteArray> fields = process.readLine().trimmed().split('\t');
        if (fields.size() == 5)
            hour.tenths.push_back(
                {fields[0].toDouble(), fields[1].toDouble(), fields[2].toInt(), fields[3].toInt(), fields[4].toInt()});
        else if (fields.size() == 1)
            hour.megabytesLeft = fields[0].toDouble();
    }
    return hour;
}

void hour(const Effort &effort)
{
    const int gestures = effort.quick ? 300 : 10'000;
    const int hosts = effort.quick ? 20 : 200;
    const Hour all = hourOf(hosts, gestures);
    const Tenth &first = all.tenths[0], &second = all.tenths[1], &last = all.tenths.back();
    report(fmt::format("{} gestures in the window, {} hosts: each takes", gestures, hosts),
           fmt::format("{:.1f} ms", last.milliseconds / gestures * 10));
    report(fmt::format("{} gestures in the window: last tenth / second tenth", gestures),
           fmt::format("{:.2f} x", last.milliseconds / second.milliseconds), "1.1 x");
    report(fmt::format("{} gestures in the window: memory that they added", gestures),
           fmt::format("{:.1f} MB", last.megabytes - first.megabytes));
    report("of it without what could be undone, the design opened anew",
           fmt::format("{:.1f} MB", all.megabytesLeft - first.megabytes));
    report("objects of Qt in the window, second and last tenth", fmt::format("{}, {}", second.objects, last.objects));
    report("hosts and VMs, second and last tenth",
           fmt::format("{} and {}, {} and {}", second.hosts, second.vms, last.hosts, last.vms));
}

} // namespace

namespace sliceboard::bench {

int spendHour(const QString &file, int gestures)
{
    OwnWindow own({2400, 1400});
    if (!own.window.openFile(file))
        return 1;
    WindowHour hour(own.session, own.window);
    for (int tenth = 0; tenth < 10; ++tenth)
        hour.tenth(gestures / 10);
    // What is left of all that once the steps that could be undone are forgotten.
    own.session.document().setClean();
    own.window.openFile(file);
    QApplication::processEvents();
    malloc_trim(0);
    fmt::print("{:.2f}\n", residentMegabytes());
    return 0;
}

} // namespace sliceboard::bench

REGISTER_BENCHMARK("program.hour", hour);
