// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QCoreApplication;

namespace sliceboard {

/// Shows the whole text of a cell that its column cuts off as a tool tip, above what the cell has to say besides. It
/// watches the application's events, so that no list has to think of it.
class CutTextTips : public QObject {
    Q_OBJECT

public:
    explicit CutTextTips(QCoreApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sliceboard
