// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/conflicts_dialog.h"

#include "model/comparison/difference_texts.h"
#include "model/comparison/yaml_value.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QScreen>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {

ConflictsDialog::ConflictsDialog(std::vector<MergeConflict> conflicts, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Merge Conflicts"));
    auto *text =
        new QLabel(tr("Both sides changed these, each in another way. The design has what was made on our side; "
                      "what theirs was is kept in this list, and in the file under x-conflicts, until the "
                      "conflicts are settled. Each is a step that can be undone."),
                   this);
    text->setWordWrap(true);
    m_list->setAccessibleName(tr("Merge conflicts"));
    m_list->setWordWrap(true);
    auto *sides = new QWidget(this);
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins({});
    row->addWidget(createSide(MergeSide::Base, tr("Before"), tr("Back to &Before"),
                              tr("Make of it what it was before both changed it.")));
    row->addWidget(createSide(MergeSide::Ours, tr("Ours"), tr("Keep &Ours"), tr("Leave it as the design has it now.")));
    row->addWidget(
        createSide(MergeSide::Theirs, tr("Theirs"), tr("Take &Theirs"), tr("Make of it what the other side made.")));
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_list);
    parts->addWidget(sides);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *settled = buttons->addButton(tr("Mark All as &Settled"), QDialogButtonBox::AcceptRole);
    settled->setToolTip(tr("Take the list out of the design, which stays as it is. Undo brings the list back."));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsDialog::showCurrent);
    setConflicts(std::move(conflicts));
    const int line = fontMetrics().lineSpacing();
    resize(QSize(50 * line, 32 * line).boundedTo(this->screen()->availableSize() * 9 / 10));
}

QWidget *ConflictsDialog::createSide(MergeSide side, const QString &title, const QString &use, const QString &toolTip)
{
    auto *widget = new QWidget(this);
    auto *label = new QLabel(title, widget);
    SideParts &parts = m_sides[std::size_t(side)];
    parts.value = new QPlainTextEdit(widget);
    parts.value->setReadOnly(true);
    parts.value->setTabChangesFocus(true);
    parts.value->setAccessibleName(title);
    parts.value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    parts.value->setMinimumHeight(3 * fontMetrics().lineSpacing());
    parts.use = new QPushButton(use, widget);
    parts.use->setAutoDefault(false);
    parts.use->setToolTip(toolTip);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(parts.value, 1);
    layout->addWidget(parts.use);
    connect(parts.use, &QPushButton::clicked, this, [this, side] {
        if (m_list->currentRow() >= 0)
            Q_EMIT settled(m_list->currentRow(), side);
    });
    return widget;
}

void ConflictsDialog::setConflicts(std::vector<MergeConflict> conflicts)
{
    const bool hadChosen = m_list->currentRow() >= 0;
    const int row = std::min(std::max(0, m_list->currentRow()), int(conflicts.size()) - 1);
    {
        const QSignalBlocker quiet(m_list);
        m_conflicts = std::move(conflicts);
        m_list->clear();
        for (const MergeConflict &conflict : m_conflicts)
            m_list->addItem(toText(conflict));
    }
    if (hadChosen)
        m_list->setCurrentRow(row);
    showCurrent();
}

void ConflictsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous() && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void ConflictsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && row < int(m_conflicts.size());
    for (const MergeSide side : {MergeSide::Base, MergeSide::Ours, MergeSide::Theirs}) {
        const SideParts &parts = m_sides[std::size_t(side)];
        parts.use->setEnabled(isChosen);
        const std::string value = isChosen ? valueOf(m_conflicts[std::size_t(row)], side) : std::string();
        parts.value->setPlainText(value.empty() ? QString() : onOneLine(plainText(value)));
        parts.value->setPlaceholderText(isChosen ? tr("Nothing is stated.") : tr("Choose a conflict."));
    }
    if (isChosen)
        Q_EMIT chosen(m_conflicts[std::size_t(row)].entity, m_conflicts[std::size_t(row)].name);
}

} // namespace sliceboard
