// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/difference_dialog.h"

#include "model/comparison/difference_texts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr std::size_t kOpenedUpTo = 40; ///< more changes are shown folded

} // namespace

DifferenceDialog::DifferenceDialog(const QString &heading, const std::vector<EntityChange> &changes, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Differences"));
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(heading + u' ' + summaryOf(changes), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Differences"));
    for (const EntityChange &change : changes) {
        auto *item = new QTreeWidgetItem(m_list, {toText(change)});
        for (const ValueChange &value : change.values) {
            auto *row = new QTreeWidgetItem(item, {toText(value)});
            row->setToolTip(0, row->text(0));
        }
        item->setExpanded(changes.size() <= kOpenedUpTo);
    }
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(QSize(680, 420).boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace sliceboard
