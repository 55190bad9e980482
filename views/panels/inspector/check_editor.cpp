// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/check_editor.h"

namespace sliceboard {

CheckEditor::CheckEditor(const QString &text, QWidget *parent) : ValueEditor(parent), m_box(new QCheckBox(text, this))
{
    fillWith(*this, *m_box);
    m_box->setAccessibleName(text);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        Q_EMIT edited(m_box->isChecked());
    });
}

void CheckEditor::setValue(const QVariant &value)
{
    m_box->setTristate(false);
    m_box->setChecked(value.toBool());
    m_box->setToolTip({});
}

void CheckEditor::setSeveral()
{
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
    m_box->setToolTip(severalValuesText());
}

} // namespace sliceboard
