// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/conflicts_dialog.h"

#include "model/comparison/difference_texts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace sliceboard {

ConflictsDialog::ConflictsDialog(const std::vector<MergeConflict> &conflicts, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Merge Conflicts"));
    auto *text =
        new QLabel(tr("Both sides changed these, each in another way. The design has what was made on our side; "
                      "what theirs was is kept in this list, and in the file under x-conflicts, until the "
                      "conflicts are marked as settled."),
                   this);
    text->setWordWrap(true);
    m_list->setAccessibleName(tr("Merge conflicts"));
    m_list->setWordWrap(true);
    for (const MergeConflict &conflict : conflicts)
        m_list->addItem(toText(conflict));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *settled = buttons->addButton(tr("Mark as &Settled"), QDialogButtonBox::AcceptRole);
    settled->setToolTip(tr("Take the list out of the design. Undo brings it back."));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this, conflicts](int row) {
        if (row >= 0)
            Q_EMIT chosen(conflicts[std::size_t(row)].entity, conflicts[std::size_t(row)].name);
    });
    resize(QSize(720, 420).boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace sliceboard
