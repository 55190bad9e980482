// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/changes_banner.h"

#include "model/comparison/difference_texts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace sliceboard {

ChangesBanner::ChangesBanner(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_legend(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *texts = new QVBoxLayout;
    for (QLabel *label : {m_text, m_legend}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(texts, 1);
    auto *list = new QPushButton(tr("&List…"), this);
    list->setToolTip(tr("List all changes, and show both designs side by side."));
    auto *hide = new QPushButton(tr("Hi&de"), this);
    hide->setToolTip(tr("Show the board without changes."));
    for (QPushButton *button : {list, hide}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(list, &QPushButton::clicked, this, &ChangesBanner::listRequested);
    connect(hide, &QPushButton::clicked, this, &ChangesBanner::hideRequested);
    QFrame::hide();
}

void ChangesBanner::setComparison(const DesignComparison *comparison)
{
    if (m_comparison)
        m_comparison->disconnect(this);
    m_comparison = comparison;
    setVisible(comparison != nullptr);
    if (!comparison)
        return;
    connect(comparison, &DesignComparison::changed, this, &ChangesBanner::say);
    connect(comparison, &DesignComparison::busyChanged, this, &ChangesBanner::say);
    say();
}

void ChangesBanner::say()
{
    m_text->setText(m_comparison->isBusy()
                        ? tr("Comparing with %1…", "a file or revision").arg(m_comparison->name())
                        : tr("The board shows what changed since %1: %2", "a file or revision, numbers of changes")
                              .arg(m_comparison->name(), summaryOf(m_comparison->changes())));
    QStringList legend;
    for (int kind = 0; kind < kChangeKinds - 1; ++kind) // the order is no matter of the board
        legend += QString::fromUtf8(symbolOf(ChangeKind(kind))) + QChar::Nbsp + nameOf(ChangeKind(kind));
    m_legend->setText(legend.join(u"   "_qs));
}

} // namespace sliceboard
