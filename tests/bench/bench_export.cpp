// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench.h"
#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"
#include "views/export/picture_sheets.h"

#include <QFile>
#include <QImage>

#include <fmt/format.h>

#include <algorithm>

using namespace sliceboard;
using namespace sliceboard::bench;

namespace {

constexpr int kRounds = 3; ///< an export takes seconds

/// A design with its findings.
struct Checked {
    explicit Checked(int hosts) : document(sliceboard::testing::bigDesign(hosts)), checker(document, shippedCatalog())
    { }
    Document document;
    Checker checker;
};

/// The sheets of a picture, each painted once in the pixels of a screen.
void paintOnce(const Checked &board, const PictureOptions &options)
{
    const PictureSheets sheets(board.document, board.checker, options);
    QImage image(sheets.size(0).toSize(), QImage::Format_RGB32);
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        QPainter painter(&image);
        sheets.paint(painter, sheet);
    }
}

/// MB of 2^20 bytes that the work has in memory at most, above what was there before; 0 if the kernel does not say.
template <class Work> double peakMegabytes(Work work)
{
    QFile peaks(QStringLiteral("/proc/self/clear_refs"));
    if (!peaks.open(QIODevice::WriteOnly) || peaks.write("5") != 1 || !peaks.flush())
        return 0;
    const double before = residentMegabytes();
    work();
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray key = "VmHWM:";
    const QByteArray rest = text.mid(text.indexOf(key) + key.size());
    return rest.left(rest.indexOf("kB")).trimmed().toDouble() / 1024 - before;
}

void exportAs(const char *name, PictureFormat format, const Effort &effort)
{
    PictureOptions options;
    options.format = format;
    const int rounds = std::min(kRounds, effort.rounds());
    const auto timeOf = [&](const Checked &board) {
        return best(rounds, [&] { static_cast<void>(renderPicture(board.document, board.checker, options)); });
    };
    const Checked large(effort.hosts());
    const Checked small(effort.hosts() / 10);
    const double painted = best(rounds, [&] { paintOnce(large, options); });
    const double exported = timeOf(large);
    const double tenth = timeOf(small);
    const double paintPeak = peakMegabytes([&] { paintOnce(large, options); });
    const double peak =
        peakMegabytes([&] { static_cast<void>(renderPicture(large.document, large.checker, options)); });
    report(fmt::format("export as {}, {} hosts, against painting it once", name, effort.hosts()),
           fmt::format("{:.0f} ms, {:.1f} times; {:.0f} MB, {:.1f} times", exported, exported / painted, peak,
                       paintPeak > 0 ? peak / paintPeak : 0.0));
    report(fmt::format("export as {}, {} hosts against {}", name, effort.hosts(), effort.hosts() / 10),
           fmt::format("{:.1f} times", exported / tenth), "12 times");
}

void exports(const Effort &effort)
{
    exportAs("PDF", PictureFormat::Pdf, effort);
    exportAs("SVG", PictureFormat::Svg, effort);
}

} // namespace

REGISTER_BENCHMARK("board.export", exports);
