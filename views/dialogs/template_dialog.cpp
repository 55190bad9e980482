// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/template_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sliceboard {
TemplateDialog::TemplateDialog(QWidget *parent)
    : QDialog(parent),
      m_templates(designTemplates()),
      m_list(new QListWidget(this)),
      m_description(new QTextBrowser(this))
{
    setWindowTitle(tr("New Design"));
    auto *layout = new QVBoxLayout(this);
    auto *both = new QHBoxLayout;
    both->addWidget(m_list, 1);
    both->addWidget(m_description, 1);
    layout->addLayout(both, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    layout->addWidget(buttons);
    m_list->setAccessibleName(tr("Templates"));
    m_description->setAccessibleName(tr("Description of the template"));
    for (const DesignTemplate &one : m_templates)
        m_list->addItem(one.title);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_description->setPlainText(m_templates[std::size_t(row)].summary); });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    resize(640, 320);
}

QString TemplateDialog::result() const { return m_templates[std::size_t(m_list->currentRow())].path; }

} // namespace sliceboard
