// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/value_editor.h"

#include <QComboBox>

#include <functional>

namespace sliceboard {

/// A text that may be typed freely or picked from suggestions, which are found by any part of their text. The value is
/// the suggestion's own value if its text was picked or typed, else the text.
class SuggestEditor : public ValueEditor {
    Q_OBJECT

public:
    struct Suggestion {
        QString text;
        QString value;
    };
    using Suggestions = std::function<std::vector<Suggestion>()>;

    /// `suggestions` is asked anew whenever the editor gets the focus.
    explicit SuggestEditor(Suggestions suggestions, const QString &placeholder = {}, QWidget *parent = nullptr);
    ~SuggestEditor() override;

    void setValue(const QVariant &value) override;
    void setSeveral() override;
    QWidget *control() override { return m_combo; }
    void dropTyping() override;
    /// What is shown now, taken over or not.
    QString currentValue() const { return valueOf(m_combo->currentText().trimmed()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTyping() const;
    bool takeBack(QEvent *event);
    void fill();
    void showText(const QString &text);
    QString textOf(const QString &value) const;
    QString valueOf(const QString &text) const;
    void commit();

    Suggestions m_suggest;
    std::vector<Suggestion> m_suggestions;
    QComboBox *m_combo;
    QString m_placeholder;
    QString m_shown; ///< value
};

} // namespace sliceboard
