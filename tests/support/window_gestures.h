// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <random>

namespace sliceboard::testing {

/// A user at the program's window, the same for the same seed: two processes with one seed and one design do the same.
/// Chosen is by the selection, done is by menu entries and keys.
class WindowGestures {
public:
    WindowGestures(Session &session, MainWindow &window, unsigned seed)
        : m_session(session), m_window(window), m_random(seed)
    { }

    enum class Kind { Edit, Save };

    /// What the next call of perform() will do.
    Kind next() const { return m_isSaveNext ? Kind::Save : Kind::Edit; }
    void perform()
    {
        if (std::exchange(m_isSaveNext, false))
            m_window.action("save")->trigger();
        else
            edit();
        QApplication::processEvents();
        m_isSaveNext = below(6) == 0;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }

    void edit()
    {
        const auto &vms = m_session.document().design().vms;
        if (vms.empty())
            return m_window.action("undo")->trigger();
        const EntityRef vm = vms[below(vms.size())].id;
        m_window.selection().set({vm, vms[below(vms.size())].id});
        switch (below(9)) {
        case 0:
            return trigger("undo");
        case 1:
            return trigger("redo");
        case 2:
            return trigger(vms.size() < 20 ? "duplicate" : "delete");
        case 3:
            return trigger(vms.size() > 4 ? "delete" : "duplicate");
        case 4:
            return trigger("unplace");
        case 5:
            trigger("copy");
            return trigger("paste");
        case 6:
            return rename(vm);
        default:
            return carry(vm);
        }
    }
    /// In the inspector.
    void rename(const EntityRef &vm)
    {
        m_window.selection().set({vm});
        trigger("properties");
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!field)
            return;
        field->setText(QStringLiteral("renamed-%1").arg(m_renamed++));
        press(Qt::Key_Return);
    }
    /// To the next place that breaks no rule.
    void carry(const EntityRef &vm)
    {
        m_window.selection().set({vm});
        trigger("lift");
        press(below(2) ? Qt::Key_N : Qt::Key_Tab);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
    }
    void trigger(const char *id)
    {
        if (QAction *action = m_window.action(id); action->isEnabled())
            action->trigger();
    }
    static void press(Qt::Key key)
    {
        if (QWidget *focus = QApplication::focusWidget()) {
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(focus, &down);
        }
    }

    Session &m_session;
    MainWindow &m_window;
    std::mt19937 m_random;
    bool m_isSaveNext = false;
    int m_renamed = 0;
};

} // namespace sliceboard::testing
