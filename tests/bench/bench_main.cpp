// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench.h"
#include "tests/bench/own_window.h"

#include <QApplication>
#include <QFile>

#include <fmt/format.h>

#include <cstdio>

namespace sliceboard::bench {

void report(const std::string &what, const std::string &measured, const std::string &budget)
{
    fmt::print("| {:<58} | {:<32} | {:<14} |\n", what, measured, budget);
    std::fflush(stdout);
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

} // namespace sliceboard::bench

// sliceboard_bench [--quick] [NAME…]: prints a table of all benchmarks, or of those named.
int main(int argc, char **argv)
{
    using namespace sliceboard::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStringList names = QApplication::arguments().sliced(1);
    if (names.value(0) == QLatin1String(kOwnWindow))
        return showOwnWindow(names.value(1));
    if (names.value(0) == QLatin1String(kEveryAct))
        return performEverything(names.value(1), names.sliced(2));
    if (names.value(0) == QLatin1String(kHour))
        return spendHour(names.value(1), names.value(2).toInt());
    const Effort effort{names.removeAll(QStringLiteral("--quick")) > 0};
    report("what", "measured", "budget");
    report("---", "---", "---");
    int ran = 0;
    for (const auto &[name, benchmark] : benchmarks()) {
        if (names.isEmpty() || names.contains(QString::fromStdString(name))) {
            benchmark(effort);
            ++ran;
        }
    }
    return ran > 0 ? 0 : 2;
}
