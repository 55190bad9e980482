// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/panels/inspector/value_editor.h"

#include <QCheckBox>

namespace sliceboard {

/// A yes or no.
class CheckEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit CheckEditor(const QString &text, QWidget *parent = nullptr);

    void setValue(const QVariant &value) override;
    void setSeveral() override;
    QWidget *control() override { return m_box; }

private:
    QCheckBox *m_box;
};

} // namespace sliceboard
