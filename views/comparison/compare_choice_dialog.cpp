// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/compare_choice_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <map>

namespace sliceboard {
namespace {

constexpr int kRowRole = Qt::UserRole;

} // namespace

CompareChoiceDialog::CompareChoiceDialog(const std::vector<CompareChoice> &choices, const QString &note,
                                         QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Compare With"));
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(tr("With what is the open design to be compared?"), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Designs to compare with"));
    std::map<QString, QTreeWidgetItem *> groups;
    for (std::size_t row = 0; row < choices.size(); ++row) {
        QTreeWidgetItem *&group = groups[choices[row].group];
        if (!group)
            group = new QTreeWidgetItem(m_list, {choices[row].group});
        auto *item = new QTreeWidgetItem(group, {choices[row].text});
        item->setData(0, kRowRole, int(row));
        item->setToolTip(0, choices[row].text);
    }
    m_list->expandAll();
    layout->addWidget(m_list, 1);
    m_list->setVisible(!choices.empty());
    text->setVisible(!choices.empty());
    auto *why = new QLabel(note, this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setVisible(!note.isEmpty());
    layout->addWidget(why);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    auto *other = buttons->addButton(tr("Other &File…"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(other, &QPushButton::clicked, this, [this] {
        m_answer = Answer::OtherFile;
        accept();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_compare->setEnabled(row() >= 0); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (row() >= 0)
            accept();
    });
    m_list->setCurrentItem(choices.empty() ? nullptr : m_list->topLevelItem(0)->child(0));
    m_compare->setEnabled(row() >= 0);
    (choices.empty() ? other : m_compare)->setDefault(true);
    if (!choices.empty())
        resize(QSize(560, 420).boundedTo(screen()->availableSize() * 9 / 10));
}

int CompareChoiceDialog::row() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant row = item ? item->data(0, kRowRole) : QVariant();
    return row.isValid() ? row.toInt() : -1;
}

} // namespace sliceboard
