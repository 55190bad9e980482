// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPoint>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace sliceboard {

/// A user with a real pointer and keyboard: sends events to the X server by xdotool, so that Qt sees what it would see
/// from a person, drags included. Looks in between are called from the event loop, even while a drag runs its own.
class User {
public:
    /// Runs the steps one after the other and returns when all are done; fails the test after a minute.
    bool perform();

    User &moveTo(QPoint global)
    {
        return moveTo([global] { return global; });
    }
    /// To where the thing is when the step's turn comes.
    User &moveTo(std::function<QPoint()> global);
    User &press(); ///< left button
    User &release();
    User &click(QPoint global);
    User &doubleClick(QPoint global);
    User &rightClick(QPoint global);
    User &hold(const QString &key); ///< a key that stays down, as "ctrl"
    User &letGo(const QString &key);
    User &key(const QString &key); ///< "Escape", "ctrl+z": xdotool's names
    User &tap(const QString &key) { return add({QStringLiteral("key"), key}); } ///< the same, without a rest after it
    User &type(const QString &text);
    User &wait(int milliseconds);
    User &look(std::function<void()> look);
    /// Takes hold at one point and carries to another, in steps as a hand does; does not let go.
    User &carry(std::function<QPoint()> from, std::function<QPoint()> to);

private:
    struct Step {
        QStringList command; ///< arguments of xdotool; empty: only look
        std::function<void()> look;
        std::function<QPoint()> point; ///< set: added to the arguments
    };
    User &add(QStringList command);
    void next(std::size_t step);

    std::vector<Step> m_steps;
    bool m_done = false;
    bool m_failed = false;
};

} // namespace sliceboard
