// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/enums.h"
#include "views/panels/inspector/value_editor.h"

#include <QComboBox>

namespace sliceboard {

/// Picks one of a few values.
class ChoiceEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(QWidget *parent = nullptr);

    /// An invalid value is the choice "not entered".
    void addChoice(const QString &text, const QVariant &value);
    void setValue(const QVariant &value) override;
    void setSeveral() override;
    QWidget *control() override { return m_combo; }
    QVariant currentValue() const { return m_combo->currentData(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_combo;
};

/// A choice among all values of an enum, with toText() of each; `none` is the text for "not entered", or empty.
template <class E> ChoiceEditor *choiceOf(const QString &none = {})
{
    auto *editor = new ChoiceEditor;
    if (!none.isEmpty())
        editor->addChoice(none, {});
    for (std::size_t i = 0; i < spellings<E>().size(); ++i)
        editor->addChoice(toText(E(i)), int(i));
    return editor;
}

} // namespace sliceboard
