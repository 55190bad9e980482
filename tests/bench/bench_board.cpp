// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench.h"
#include "tests/bench/bench_screen.h"

#include <fmt/format.h>

using namespace sliceboard;
using namespace sliceboard::bench;

namespace {

void frames(const Effort &effort)
{
    Screen screen(effort.hosts());
    const double fit = screen.view.zoom();
    for (const double zoom : {fit, 0.4, 0.7, 1.0}) {
        screen.view.setZoom(zoom, {});
        QScrollBar *bar = screen.view.verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        screen.frame();
        const auto seen = screen.view.gpusInSight().size();
        report(fmt::format("board frame at zoom {:.2f}, {} hosts, {} GPUs in sight", zoom, effort.hosts(), seen),
               fmt::format("{:.1f} ms", best(effort.rounds(), [&] { screen.frame(); })), "16 ms");
    }
}

/// Each round shows a part of the board that has not been painted before.
void firstFrames(const Effort &effort)
{
    Screen screen(effort.hosts());
    screen.view.setZoom(1, {});
    QScrollBar *bar = screen.view.verticalScrollBar();
    double slowest = 0;
    for (int page = 1; page <= 10; ++page) {
        bar->setValue(bar->maximum() * page / 11);
        slowest = std::max(slowest, milliseconds([&] { screen.frame(); }));
    }
    report(fmt::format("slowest first frame of a page at zoom 1, {} hosts", effort.hosts()),
           fmt::format("{:.1f} ms", slowest), "16 ms");
}

void editToPixels(const Effort &effort)
{
    Screen screen(effort.hosts());
    screen.view.setZoom(1, {});
    const VmId vm = screen.document.design().vms.front().id;
    const double time = best(effort.rounds(), [&] {
        run(screen.document, QStringLiteral("unplace"), unplaceVm(screen.checker.facts(), vm).value());
        screen.refresh();
        screen.document.undo();
        screen.refresh();
    });
    report(fmt::format("one edit -> pixels, {} hosts", effort.hosts()), fmt::format("{:.1f} ms", time / 2), "16 ms");
}

/// They come bit by bit, with frames in between.
void verdicts(const Effort &effort)
{
    Screen screen(effort.hosts());
    const auto isJudged = [&screen] {
        return std::ranges::all_of(screen.view.gpusInSight(),
                                   [&](const Gpu *gpu) { return screen.view.dropSession()->hasTargets(gpu->id); });
    };
    const auto data = toMime(DraggedVms{{screen.document.design().vms.back().id}}, screen.document);
    for (const double zoom : {1.0, 0.4}) {
        screen.view.setZoom(zoom, {});
        const double time = best(effort.rounds(), [&] {
            QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(screen.view.viewport(), &enter);
            while (!isJudged())
                QApplication::processEvents();
            screen.refresh();
            QDragLeaveEvent leave;
            QApplication::sendEvent(screen.view.viewport(), &leave);
        });
        report(fmt::format("start of a drag -> all verdicts on the screen, {} GPUs", screen.view.gpusInSight().size()),
               fmt::format("{:.1f} ms", time));
    }
}

REGISTER_BENCHMARK("board-frames", frames);
REGISTER_BENCHMARK("board-first-frames", firstFrames);
REGISTER_BENCHMARK("board-edit-to-pixels", editToPixels);
REGISTER_BENCHMARK("board-verdicts", verdicts);

} // namespace
