// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/value_editor.h"

#include <QPlainTextEdit>

namespace sliceboard {

/// A text of several lines; taken over when the focus leaves it.
class NoteEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    void setSeveral() override;
    QWidget *control() override { return m_text; }
    void dropTyping() override { m_text->document()->setModified(false); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();

    QPlainTextEdit *m_text;
    QString m_shown;
};

} // namespace sliceboard
