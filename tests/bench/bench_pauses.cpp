// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/appearance.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/program.h"
#include "tests/bench/bench.h"
#include "tests/bench/heart.h"
#include "tests/bench/own_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTreeView>
#include <QWindow>

#include <fmt/format.h>

#include <set>

using namespace sliceboard;
using namespace sliceboard::bench;

namespace {

/// Does what a user may do, one after the other, and notes how long the window answered nothing meanwhile.
class EveryAct : public QObject {
public:
    explicit EveryAct(MainWindow &window) : m_window(window) { startTimer(20); }

    void all()
    {
        for (QTreeView *list : m_window.findChildren<QTreeView *>())
            sortEach(*list);
        for (QLineEdit *field : m_window.findChildren<QLineEdit *>())
            type(*field);
        for (QAction *action : actions())
            if (const QString name = action->objectName().isEmpty() ? action->text() : action->objectName();
                action->isEnabled() && !isLeftOut(name))
                perform(name.toStdString(), [action] { action->trigger(); });
    }

protected:
    /// A dialog that has had its time is closed as by Esc.
    void timerEvent(QTimerEvent *) override
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            dialog = QApplication::activePopupWidget();
        if (dialog != m_dialog) {
            m_dialog = dialog;
            m_shown.start();
        } else if (dialog && m_shown.elapsed() > 700) {
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

    static bool isLeftOut(const QString &name)
    {
        static const std::set<QString> leftOut{QStringLiteral("quit"), QStringLiteral("close"),
                                               QStringLiteral("print")};
        return leftOut.contains(name);
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
        if (qEnvironmentVariableIsSet("SAY"))
            fmt::print(stderr, "{}\n", name);
        if (qEnvironmentVariableIsSet("ONLY")
            && !qEnvironmentVariable("ONLY").split(u';').contains(QString::fromStdString(name)))
            return;
        Heart heart;
        act();
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 10'000 && (time.elapsed() < 300 || m_dialog))
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (m_window.windowState() & Qt::WindowFullScreen)
            m_window.showNormal();
        if (heart.longestPause() > kWorthTelling)
            fmt::print("{:.0f}\t{}\n", heart.longestPause(), name);
        std::fflush(stdout);
    }

    static constexpr double kWorthTelling = 60;
    MainWindow &m_window;
    QWidget *m_dialog = nullptr;
    QElapsedTimer m_shown;
};

} // namespace

namespace sliceboard::bench {

int performEverything(const QString &file)
{
    nameProgram();
    useLanguage();
    applyTheme(ThemeChoice::System);
    Result<Catalog> catalog = Catalog::load();
    const QTemporaryDir recovery;
    if (!catalog)
        return 1;
    Session session(std::move(*catalog), recovery.path());
    MainWindow window(session);
    window.resize(1920, 1080);
    window.show();
    while (!window.windowHandle()->isExposed())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!window.openFile(file))
        return 1;
    EveryAct(window).all();
    return 0;
}

} // namespace sliceboard::bench
