// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QKeySequence>

#include <functional>
#include <optional>

namespace sliceboard {

/// Hears the key for help in dialogs, where the actions of the window are out of reach. What a dialog needs itself goes
/// first, as a field that takes keys.
class DialogHelp : public QObject {
    Q_OBJECT

public:
    /// `key`: the present one for help. `show` is called with the dialog that help is wanted about.
    DialogHelp(std::function<QKeySequence()> key, std::function<void(const QDialog &)> show, QObject *parent);

    /// The page of the manual about a class of dialogs; unset: none in particular.
    static std::optional<QString> pageOf(const QString &className);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<QKeySequence()> m_key;
    std::function<void(const QDialog &)> m_show;
};

} // namespace sliceboard
