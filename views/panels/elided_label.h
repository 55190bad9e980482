// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace sliceboard {

/// One line of plain text that loses its middle, not its end, where it has no room. text() stays whole, and the tool tip
/// then begins with it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// What is seen of the text.
    QString shownText() const;
    bool isCut() const;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sliceboard
