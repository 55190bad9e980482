// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QCoreApplication;

namespace sliceboard {

/// Gives links the colour of a new palette: Qt colours them once, when their text is read. It watches the application's
/// events, so that no label and no page has to think of it.
class LinkColours : public QObject {
    Q_OBJECT

public:
    explicit LinkColours(QCoreApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace sliceboard
