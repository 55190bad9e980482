// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

namespace sliceboard {

/// Shows its contents whole where there is room for them, and lets them scroll where there is not, as on a small screen
/// or at a large scale.
class ContentsArea : public QScrollArea {
    Q_OBJECT

public:
    /// It never needs more than `most`, whatever its contents need.
    ContentsArea(QWidget *contents, const QSize &most, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QSize m_most;
};

} // namespace sliceboard
