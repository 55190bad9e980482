// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"
#include "tests/bench/bench.h"
#include "tests/bench/bench_screen.h"

#include <fmt/format.h>

#include <cmath>
#include <random>

using namespace sliceboard;
using namespace sliceboard::bench;

namespace {

/// Times of single frames, in milliseconds, each from the user's event to the last pixel; and how long what is done bit by
/// bit takes between two frames.
class Frames {
public:
    template <class Work> void add(Work work)
    {
        m_times.push_back(milliseconds(work));
        m_between = std::max(m_between, milliseconds([] { QApplication::processEvents(); }));
    }
    std::string summary()
    {
        const auto worst = std::ranges::max_element(m_times);
        const double time = *worst;
        const auto number = worst - m_times.begin() + 1;
        std::ranges::sort(m_times);
        return fmt::format("worst {:.1f} ms (no. {}), median {:.1f} ms, {} frames; between them at most {:.1f} ms",
                           time, number, m_times[m_times.size() / 2], m_times.size(), m_between);
    }

private:
    std::vector<double> m_times;
    double m_between = 0;
};

void pan(Screen &screen, Frames &frames)
{
    QScrollBar *bar = screen.view.verticalScrollBar();
    const int start = bar->maximum() / 3;
    for (int step = 0; step < 120; ++step)
        frames.add([&] {
            bar->setValue(start + step * 40);
            screen.refresh();
        });
}

/// From everything in sight to the labels of slices and back, as with a wheel.
void zoom(Screen &screen, Frames &frames)
{
    screen.view.zoomToFit();
    const QPoint middle = screen.view.viewport()->rect().center();
    const int steps = int(std::ceil(std::log(1.5 / screen.view.zoom()) / std::log(1.15)));
    for (int step = 0; step < 2 * steps; ++step)
        frames.add([&] {
            screen.view.setZoom(screen.view.zoom() * (step < steps ? 1.15 : 1 / 1.15), middle);
            screen.refresh();
        });
}

void drag(Screen &screen, Frames &frames)
{
    const auto data = toMime(DraggedVms{{screen.document.design().vms.back().id}}, screen.document);
    frames.add([&] {
        screen.send(QDragEnterEvent(QPoint(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier));
        screen.refresh();
    });
    for (int step = 0; step < 60; ++step)
        frames.add([&] {
            const QPoint at(40 + step * 30, 60 + step * 16);
            screen.send(QDragMoveEvent(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier));
            screen.refresh();
        });
    screen.send(QDragLeaveEvent());
}

void session(const Effort &effort)
{
    for (const int hosts : {effort.hosts(), effort.hosts() * 10}) {
        Screen screen(hosts);
        Frames zoomed;
        zoom(screen, zoomed);
        report(fmt::format("zoom from all to slices and back, {} hosts", hosts), zoomed.summary(), "16 ms");
        constexpr double kFit = 0;
        for (const auto &[name, zoom] :
             {std::pair("all", kFit), {"strips of hosts", 0.15}, {"bars", 0.4}, {"slices", 1.0}}) {
            Frames panned, dragged;
            if (zoom == kFit)
                screen.view.zoomToFit();
            else
                screen.view.setZoom(zoom, {});
            pan(screen, panned);
            report(fmt::format("pan over {}, {} hosts", name, hosts), panned.summary(), "16 ms");
            drag(screen, dragged);
            report(fmt::format("drag over {}, {} hosts", name, hosts), dragged.summary(), "16 ms");
        }
    }
}

/// What a user does in an hour at the board alone, one gesture after the other, each with its frame. program.hour has all
/// of the window.
class Hour {
public:
    explicit Hour(int hosts) : m_screen(hosts) { m_screen.view.setZoom(1, {}); }

    void gesture()
    {
        const int kind = int(m_random() % 10);
        if (kind < 3)
            edit(unplaceVm(facts(), someVm()));
        else if (kind < 6)
            edit(placeVm(facts(), someVm(), {someGpu(), DropTarget::Zone::Slot, "nvidia_h100xm-20c", {}}));
        else if (kind == 6)
            m_screen.document.undo();
        else if (kind == 7)
            m_screen.document.redo();
        else if (kind == 8)
            m_screen.selection.jumpTo(someGpu());
        else
            m_screen.view.setZoom(m_random() % 2 ? 1 : 0.4, {});
        m_screen.refresh();
    }

private:
    Facts facts() const { return m_screen.checker.facts(); }
    void edit(Edits edits)
    {
        if (edits)
            run(m_screen.document, QStringLiteral("edit"), std::move(*edits));
    }
    VmId someVm()
    {
        const auto &vms = m_screen.document.design().vms;
        return vms[m_random() % vms.size()].id;
    }
    GpuId someGpu()
    {
        const auto &clusters = m_screen.document.design().clusters;
        const auto &hosts = clusters[m_random() % clusters.size()].hosts;
        const auto &gpus = hosts[m_random() % hosts.size()].gpus;
        return gpus[m_random() % gpus.size()].id;
    }

    Screen m_screen;
    std::mt19937 m_random{2026};
};

void endurance(const Effort &effort)
{
    const int gestures = effort.quick ? 200 : 10'000;
    Hour hour(effort.quick ? 20 : 200);
    const auto gesture = [&](int count) {
        return processorMilliseconds([&] {
            for (int i = 0; i < count; ++i)
                hour.gesture();
        });
    };
    gesture(gestures / 10); // until everything has been seen once
    const double memory = residentMegabytes();
    const double first = gesture(gestures / 10);
    gesture(gestures * 7 / 10);
    const double last = gesture(gestures / 10);
    report(fmt::format("{} gestures on the board: last tenth / second tenth", gestures),
           fmt::format("{:.2f} x", last / first), "1.1 x");
    report(fmt::format("{} gestures on the board: memory that they added", gestures),
           fmt::format("{:.1f} MB", residentMegabytes() - memory), "");
}

REGISTER_BENCHMARK("session", session);
REGISTER_BENCHMARK("endurance", endurance);

} // namespace
