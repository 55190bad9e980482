// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench.h"
#include "tests/bench/heart.h"
#include "tests/bench/own_window.h"
#include "views/dialogs/export_dialog.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QTreeView>

#include <fmt/format.h>

#include <functional>

using namespace sliceboard;
using namespace sliceboard::bench;

namespace {

/// Does what a user may do, one after the other, and notes how long the window answered nothing meanwhile.
class EveryAct : public QObject {
public:
    EveryAct(Session &session, MainWindow &window, const QStringList &only)
        : m_session(session), m_window(window), m_only(only)
    {
        startTimer(20);
    }

    void all()
    {
        for (QTreeView *list : m_window.findChildren<QTreeView *>())
            sortEach(*list);
        for (QLineEdit *field : m_window.findChildren<QLineEdit *>())
            type(*field);
        for (QAction *action : actions()) {
            const QString name = action->objectName().isEmpty() ? action->text() : action->objectName();
            if (action->isEnabled() && !kLeftOut.contains(name))
                perform(name.toStdString(), [action] { action->trigger(); });
        }
        for (const char *format : {"svg", "pdf"})
            perform(fmt::format("preview the export as {}", format), [&] { preview(format); });
        withMany();
        search();
    }

protected:
    /// A dialog that has had its time is closed as by Esc; what one waits for is waited for.
    void timerEvent(QTimerEvent *) override
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            dialog = QApplication::activePopupWidget();
        if (dialog != m_dialog) {
            m_dialog = dialog;
            m_shown.start();
        } else if (dialog && m_shown.elapsed() > (qobject_cast<QProgressDialog *>(dialog) ? 60'000 : 700)) {
            dialog->close();
        }
    }

private:
    std::vector<QAction *> actions() const
    {
        std::vector<QAction *> all;
        for (const QMenu *menu : m_window.findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (!action->menu() && !action->isSeparator() && std::ranges::count(all, action) == 0)
                    all.push_back(action);
        return all;
    }

    void preview(const char *format)
    {
        ExportDialog dialog(m_session.document(), m_session.checker());
        dialog.choose(QLatin1String(format));
        dialog.exec();
    }

    /// All VMs of a cluster of the design, and all of the design.
    void withMany()
    {
        std::vector<EntityRef> some;
        for (const Vm &vm : m_session.document().design().vms)
            if (some.size() < kMany)
                some.push_back(vm.id);
        for (const char *act : {"unplace", "undo", "duplicate", "undo", "delete", "undo", "copy", "paste", "undo"}) {
            m_window.selection().set(some);
            perform(fmt::format("{} {} VMs", act, some.size()), [&] { m_window.action(act)->trigger(); });
        }
        perform("select all VMs", [&] { m_window.action("select-all")->trigger(); });
        perform("select one VM again", [&] { m_window.selection().set({some.front()}); });
    }

    /// In the box over the board, with the list below it.
    void search()
    {
        m_window.action("find")->trigger();
        auto *box = m_window.findChild<QLineEdit *>(QStringLiteral("search-box"));
        const auto press = [box](int key) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(box, &event);
        };
        for (const char *text : {"0", "infer", "infer or esx", "free>=20 ", "has:error "})
            perform(fmt::format("search for {}", text), [&] {
                box->setText(QString::fromUtf8(text));
                Q_EMIT box->textEdited(box->text());
            });
        perform("search for 1", [&] { box->setText(QStringLiteral("1 ")); });
        perform("list what a search found", [&] { press(Qt::Key_Down); });
        perform("go to what a search found", [&] { press(Qt::Key_Return); });
        perform("close the search", [&] { press(Qt::Key_Escape); });
    }

    void sortEach(QTreeView &list)
    {
        if (!list.isSortingEnabled())
            return;
        const std::string name = list.accessibleName().toStdString();
        const int before = list.header()->sortIndicatorSection();
        for (int column = 0; column < list.header()->count(); ++column)
            perform(fmt::format("sort {} by column {}", name, column),
                    [&] { list.sortByColumn(column, Qt::DescendingOrder); });
        perform(fmt::format("sort {} as before", name), [&] { list.sortByColumn(before, Qt::AscendingOrder); });
    }

    void type(QLineEdit &field)
    {
        if (field.isReadOnly() || !field.isEnabled() || !field.isVisibleTo(&m_window))
            return;
        const std::string name = field.placeholderText().toStdString() + "/" + field.accessibleName().toStdString();
        perform(fmt::format("type in “{}”", name), [&] {
            field.setFocus();
            field.setText(QStringLiteral("00"));
            Q_EMIT field.textEdited(field.text());
        });
        perform(fmt::format("clear “{}”", name), [&] {
            field.clear();
            Q_EMIT field.textEdited({});
        });
    }

    void perform(const std::string &name, const std::function<void()> &act)
    {
        if (!m_only.isEmpty() && !m_only.contains(QString::fromStdString(name)))
            return;
        const Heart heart;
        act();
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 90'000 && (time.elapsed() < 300 || m_dialog))
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (m_window.windowState() & Qt::WindowFullScreen)
            m_window.showNormal();
        fmt::print("{:.0f}\t{}\n", heart.longestPause(), name);
        std::fflush(stdout);
    }

    /// They end the program or ask another one.
    inline static const QStringList kLeftOut{QStringLiteral("quit"), QStringLiteral("close"), QStringLiteral("print"),
                                             QStringLiteral("new-window")};
    static constexpr std::size_t kMany = 500;

    Session &m_session;
    MainWindow &m_window;
    QStringList m_only; ///< acts to perform; empty: all
    QWidget *m_dialog = nullptr;
    QElapsedTimer m_shown;
};

/// Everything in a window of its own, which nobody else has set up.
void pauses(const Effort &effort)
{
    const QTemporaryDir home;
    const QString path = bigFile(home, effort.hosts());
    QProcess process;
    process.setProcessEnvironment(newUser(home));
    process.start(QCoreApplication::applicationFilePath(), {QLatin1String(kEveryAct), path});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    std::vector<std::pair<double, QString>> acts;
    while (process.canReadLine()) {
        const QStringList line = QString::fromUtf8(process.readLine()).trimmed().split(u'\t');
        acts.emplace_back(line.value(0).toDouble(), line.value(1));
    }
    std::ranges::sort(acts, std::greater());
    report(fmt::format("things a user can do, {} hosts", effort.hosts()), fmt::format("{}", acts.size()));
    for (std::size_t i = 0; i < std::min<std::size_t>(5, acts.size()); ++i)
        report(fmt::format("longest pause, no. {}: {}", i + 1, acts[i].second.toStdString()),
               fmt::format("{:.0f} ms", acts[i].first), "200 ms");
}

} // namespace

namespace sliceboard::bench {

int performEverything(const QString &file, const QStringList &only)
{
    OwnWindow own({1920, 1080});
    if (!own.window.openFile(file))
        return 1;
    EveryAct(own.session, own.window, only).all();
    return 0;
}

} // namespace sliceboard::bench

REGISTER_BENCHMARK("program.pauses", pauses);
