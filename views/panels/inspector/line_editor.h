// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/value_editor.h"

#include <QLineEdit>

namespace sliceboard {

/// Edits a text of one line; the value is a QString.
class LineEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit LineEditor(const QString &placeholder = {}, QWidget *parent = nullptr);
    ~LineEditor() override;

    void setValue(const QVariant &value) override;
    void setSeveral() override;
    QWidget *control() override { return m_line; }
    void dropTyping() override { m_line->setModified(false); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTyping() const { return m_line->hasFocus() && m_line->isModified(); }
    void commit();

    QLineEdit *m_line;
    QString m_placeholder;
    QString m_shown;
};

} // namespace sliceboard
