// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QScrollArea>

namespace sliceboard {

/// Text that takes the height that it needs, up to a few lines; beyond that it scrolls, by keyboard too.
class ShortText : public QScrollArea {
    Q_OBJECT

public:
    explicit ShortText(int mostLines, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_label->text(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_label;
    int m_mostLines;
};

} // namespace sliceboard
