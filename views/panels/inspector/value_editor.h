// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QVariant>
#include <QWidget>

namespace sliceboard {

/// Edits one value of a form. It is told what to show and says when the user has finished changing it; it never
/// answers a value it was told with a change of its own.
class ValueEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a value; an invalid one means "not entered". What the user is typing just now is left alone.
    virtual void setValue(const QVariant &value) = 0;
    /// Shows that the entities edited differ in this value.
    virtual void setSeveral() = 0;
    /// The control that takes the focus, for labels and assistive technology.
    virtual QWidget *control() = 0;
    /// Forgets what was typed and not taken over.
    virtual void dropTyping() { }

Q_SIGNALS:
    void edited(const QVariant &value);
};

/// "(several values)"
QString severalValuesText();
/// Makes an editor as wide as its one control.
void fillWith(QWidget &editor, QWidget &control);

} // namespace sliceboard
