// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QCoreApplication;

namespace sliceboard {

/// Keeps dialogs within the screen, for those who work at 200 or 300 % or on a small screen: a dialog that needs more than
/// a small screen has lets its contents scroll above its buttons, and none is opened larger than its screen. It watches
/// the application's events, so that no dialog has to think of it.
class DialogFit : public QObject {
    Q_OBJECT

public:
    explicit DialogFit(QCoreApplication *application);

    /// What dialogs and windows may need at most: 1920 × 1080 at 300 %, without panel and title bar.
    static constexpr QSize kSmallScreen{640, 340};

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sliceboard
