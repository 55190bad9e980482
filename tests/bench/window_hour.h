// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main_window.h"
#include "tests/bench/bench.h"
#include "views/drag/drag_payload.h"
#include "views/panels/search_bar.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>
#include <QTreeView>
#include <QWheelEvent>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <random>

namespace sliceboard::bench {

/// An hour of a user at the whole window, fast forward: everything that is done with hosts and VMs, each gesture with its
/// frame, and with all panels open beside each other. What is added is taken away again, so that the design keeps about
/// its size. Each hundred gestures are the same kinds in another order.
class WindowHour {
public:
    WindowHour(Session &session, MainWindow &window) : m_session(session), m_window(window)
    {
        m_vmsAtFirst = vms().size();
        m_hostsAtFirst = hosts().size();
        openAllPanels();
    }

    /// So many gestures; prints the processor's milliseconds and the resident memory, by kinds, too.
    void tenth(int gestures)
    {
        std::map<std::string, double> kinds;
        for (int i = 0; i < gestures; ++i)
            next(kinds);
        double all = 0;
        for (const auto &[kind, time] : kinds) {
            all += time;
            fmt::print("{:.1f}\t{}\n", time, kind);
        }
        fmt::print("{:.1f}\t{:.2f}\t{}\t{}\t{}\n", all, residentMegabytes(), m_window.findChildren<QObject *>().size(),
                   hosts().size(), vms().size());
        std::fflush(stdout);
    }

private:
    struct Kind {
        int count; ///< of each hundred
        const char *name;
        void (WindowHour::*gesture)();
    };

    void next(std::map<std::string, double> &times)
    {
        if (m_ahead.empty())
            planHundred();
        const Kind *kind = m_ahead.back();
        m_ahead.pop_back();
        times[kind->name] += processorMilliseconds([&] {
            (this->*kind->gesture)();
            frame();
        });
        if (++m_performed % 500 == 0)
            times["save"] += processorMilliseconds([&] {
                trigger("save");
                frame();
            });
    }

    void planHundred()
    {
        static const Kind kinds[] = {{14, "place", &WindowHour::place},
                                     {8, "unplace", &WindowHour::unplace},
                                     {12, "drag", &WindowHour::drag},
                                     {3, "paste VMs", &WindowHour::pasteVms},
                                     {1, "paste a host", &WindowHour::pasteHost},
                                     {3, "duplicate", &WindowHour::duplicate},
                                     {6, "remove", &WindowHour::remove},
                                     {2, "add by a dialog", &WindowHour::addByDialog},
                                     {4, "rename", &WindowHour::rename},
                                     {10, "undo", &WindowHour::undo},
                                     {6, "redo", &WindowHour::redo},
                                     {4, "filter", &WindowHour::filter},
                                     {6, "jump", &WindowHour::jump},
                                     {6, "zoom", &WindowHour::zoom},
                                     {5, "pan", &WindowHour::pan},
                                     {3, "fold", &WindowHour::fold},
                                     {2, "arrange", &WindowHour::arrange},
                                     {2, "select many", &WindowHour::selectMany},
                                     {2, "switch panels", &WindowHour::switchPanels},
                                     {1, "sort lists", &WindowHour::sortLists}};
        for (const Kind &kind : kinds)
            m_ahead.insert(m_ahead.end(), std::size_t(kind.count), &kind);
        std::ranges::shuffle(m_ahead, m_random);
    }

    const Design &design() const { return m_session.document().design(); }
    const BoxedVector<Vm> &vms() const { return design().vms; }
    std::vector<const Host *> hosts() const
    {
        std::vector<const Host *> all;
        for (const Cluster &cluster : design().clusters)
            for (const Host &host : cluster.hosts)
                all.push_back(&host);
        return all;
    }
    std::size_t below(std::size_t end) { return m_random() % end; }
    VmId someVm() { return vms()[below(vms().size())].id; }
    const Host &someHost()
    {
        const auto all = hosts();
        return *all[below(all.size())];
    }
    GpuId someGpu()
    {
        const Host &host = someHost();
        return host.gpus[below(host.gpus.size())].id;
    }
    void selectVms(std::size_t count)
    {
        std::vector<EntityRef> some;
        for (std::size_t i = 0; i < count; ++i)
            some.push_back(someVm());
        m_window.selection().set(some);
    }
    void trigger(const char *id)
    {
        if (QAction *action = m_window.action(id); action->isEnabled())
            action->trigger();
    }
    static void press(Qt::Key key, const QString &text = {})
    {
        if (QWidget *focus = QApplication::focusWidget()) {
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
            QApplication::sendEvent(focus, &down);
        }
    }
    static void frame()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as between two turns of the event loop
        QApplication::processEvents();
    }

    void openAllPanels()
    {
        const std::array areas{Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea};
        std::size_t next = 0;
        for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
            m_docks.push_back(dock);
            m_window.removeDockWidget(dock);
            m_window.addDockWidget(areas[next++ % areas.size()], dock);
            dock->show();
        }
        frame();
    }

    void place()
    {
        const auto waiting =
            std::ranges::find_if(vms(), [](const Vm &vm) { return !vm.devices.empty() && !vm.devices.front().gpu; });
        m_window.selection().set({waiting == vms().end() ? EntityRef(someVm()) : EntityRef(waiting->id)});
        trigger("take");
        m_window.selection().set({someGpu()});
        trigger("place");
    }
    void unplace()
    {
        selectVms(1 + below(3));
        trigger("unplace");
    }
    /// From a VM over the board to anything in sight.
    void drag()
    {
        BoardView &board = m_window.board();
        QWidget *viewport = board.viewport();
        const auto data = toMime(DraggedVms{{someVm()}}, m_session.document());
        const auto send = [viewport](auto event) { QApplication::sendEvent(viewport, &event); };
        QPoint at(int(below(std::size_t(viewport->width()))), int(below(std::size_t(viewport->height()))));
        send(QDragEnterEvent(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier));
        for (int step = 0; step < 5; ++step) {
            at = QPoint(int(below(std::size_t(viewport->width()))), int(below(std::size_t(viewport->height()))));
            send(QDragMoveEvent(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier));
            frame();
        }
        const DropSession *session = board.dropSession();
        if (session && session->preview() && session->preview()->verdict == Verdict::Allowed)
            send(QDropEvent(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier));
        else
            send(QDragLeaveEvent());
    }
    void pasteVms()
    {
        selectVms(1 + below(4));
        trigger("copy");
        trigger("paste");
    }
    void pasteHost()
    {
        m_window.selection().set({someHost().id});
        trigger("copy");
        trigger("paste");
    }
    void duplicate()
    {
        selectVms(1 + below(4));
        trigger("duplicate");
    }
    /// As much as has come.
    void remove()
    {
        const auto all = hosts();
        if (all.size() > m_hostsAtFirst)
            m_window.selection().set({all.back()->id});
        else
            selectVms(std::clamp<std::size_t>(vms().size() - std::min(vms().size(), m_vmsAtFirst), 1, 60));
        trigger("delete");
    }
    void addByDialog()
    {
        QTimer answer;
        QObject::connect(&answer, &QTimer::timeout, &m_window, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->accept();
        });
        answer.start(0);
        trigger(below(4) == 0 ? "add-hosts" : "add-vms");
    }
    void rename()
    {
        m_window.selection().set({someVm()});
        m_window.board().setFocus();
        trigger("rename");
        if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            field->setText(QStringLiteral("renamed-%1").arg(m_renamed++));
            press(Qt::Key_Return);
        }
    }
    void undo() { trigger("undo"); }
    void redo() { trigger("redo"); }
    /// Letter by letter.
    void filter()
    {
        static const std::array<QString, 6> texts{
            QStringLiteral("esx0001"),   QStringLiteral("profile:*20c"), QStringLiteral("mode:mig free>=20"),
            QStringLiteral("has:error"), QStringLiteral("train"),        QStringLiteral("host:esx00012 vm:infer*")};
        trigger("go-board");
        trigger("find");
        auto *bar = m_window.findChild<SearchBar *>();
        for (const QChar letter : texts[below(texts.size())]) {
            press(Qt::Key(letter.toUpper().unicode()), letter);
            frame();
        }
        press(Qt::Key_Return);
        frame();
        bar->close();
    }
    void jump()
    {
        switch (below(3)) {
        case 0:
            return m_window.selection().jumpTo(someGpu());
        case 1:
            return m_window.selection().jumpTo(someVm());
        default:
            trigger("next-finding");
        }
    }
    void zoom()
    {
        static constexpr std::array ids{"zoom-in", "zoom-out", "zoom-fit", "zoom-actual", "zoom-selection"};
        trigger(ids[below(ids.size())]);
    }
    void pan()
    {
        QWidget *viewport = m_window.board().viewport();
        const QPoint at = viewport->rect().center();
        QWheelEvent turn(at, viewport->mapToGlobal(at), {}, {0, below(2) ? 240 : -240}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &turn);
    }
    void fold()
    {
        const EntityRef host = someHost().id;
        m_window.board().setFolded(host, !m_window.board().isFolded(host));
        if (below(10) == 0)
            trigger(below(2) ? "fold" : "unfold");
        else if (below(3) == 0)
            trigger("unfold");
    }
    void arrange()
    {
        static constexpr std::array ids{"group-gpus", "group-mode", "group-use",     "group-findings",
                                        "sort-name",  "sort-full",  "sort-findings", "sort-empty"};
        trigger(ids[below(ids.size())]);
        frame();
        trigger("arrange-again");
        frame();
        trigger("group-cluster");
        trigger("sort-design");
    }
    void selectMany()
    {
        if (below(3) == 0)
            trigger("select-all");
        else
            selectVms(200);
        frame();
        m_window.selection().clear();
    }
    /// One is shut and opened again.
    void switchPanels()
    {
        QDockWidget *dock = m_docks[below(m_docks.size())];
        dock->hide();
        frame();
        dock->show();
        dock->raise();
    }
    void sortLists()
    {
        const auto lists = m_window.findChildren<QTreeView *>();
        for (QTreeView *list : lists)
            if (list->isSortingEnabled()) {
                list->sortByColumn(int(below(2)), below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                frame();
            }
    }

    Session &m_session;
    MainWindow &m_window;
    std::vector<QDockWidget *> m_docks;
    std::size_t m_vmsAtFirst;
    std::size_t m_hostsAtFirst;
    std::vector<const Kind *> m_ahead; ///< the next one last
    int m_performed = 0;
    int m_renamed = 0;
    std::mt19937 m_random{2026};
};

} // namespace sliceboard::bench
