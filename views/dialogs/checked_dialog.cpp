// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/checked_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sliceboard {

CheckedDialog::CheckedDialog(const QString &title, const QString &accept, QWidget *parent)
    : QDialog(parent),
      m_form(new QFormLayout),
      m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_message->setMinimumWidth(64 * fontMetrics().averageCharWidth());
    layout->addWidget(m_message);
    m_buttons->button(QDialogButtonBox::Ok)->setText(accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_buttons);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void CheckedDialog::addRow(const QString &label, QWidget *control, QWidget *focus)
{
    m_form->addRow(label, control);
    QWidget *named = focus ? focus : control;
    named->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    if (auto *buddy = qobject_cast<QLabel *>(m_form->labelForField(control)))
        buddy->setBuddy(named);
}

void CheckedDialog::say(const QString &summary, const QString &error)
{
    m_message->setText(error.isEmpty() ? summary : error);
    m_message->setAccessibleName(m_message->text());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(error.isEmpty());
}

} // namespace sliceboard
