// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace sliceboard {

/// What the colours, patterns and edges of the cells mean that hosts are from afar, in one line below the board. What has
/// no room at the end is left out.
class BoardLegend : public QWidget {
    Q_OBJECT

public:
    explicit BoardLegend(QWidget *parent);

    int lineHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sliceboard
