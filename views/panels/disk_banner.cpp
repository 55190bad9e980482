// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/disk_banner.h"

#include "views/items/severity_icon.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace sliceboard {

DiskBanner::DiskBanner(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_reload(new QPushButton(tr("Re&load"), this)),
      m_compare(new QPushButton(tr("&Compare…"), this)),
      m_merge(new QPushButton(tr("&Merge"), this)),
      m_keep(new QPushButton(tr("&Keep Mine"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QHBoxLayout(this);
    auto *icon = new QLabel(this);
    icon->setPixmap(severityIcon(Severity::Warning).pixmap(16));
    layout->addWidget(icon);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_reload, m_compare, m_merge, m_keep}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_reload->setToolTip(tr("Show what is on disk. Undo brings back the open design."));
    m_compare->setToolTip(tr("List how the file differs from the open design."));
    m_merge->setToolTip(tr("Bring your changes and those on disk together. Undo takes that back."));
    m_keep->setToolTip(tr("Go on with the open design. Saving replaces the file."));
    connect(m_reload, &QPushButton::clicked, this, &DiskBanner::reloadRequested);
    connect(m_compare, &QPushButton::clicked, this, &DiskBanner::compareRequested);
    connect(m_merge, &QPushButton::clicked, this, &DiskBanner::mergeRequested);
    connect(m_keep, &QPushButton::clicked, this, &DiskBanner::keepRequested);
    hide();
}

void DiskBanner::showChanged(const QString &fileName, bool hasUnsavedChanges)
{
    const QString text = hasUnsavedChanges
        ? tr("“%1” was changed on disk by another program, and you have unsaved changes here.")
        : tr("“%1” was changed on disk by another program.");
    say(text.arg(fileName), true, hasUnsavedChanges);
}

void DiskBanner::showGone(const QString &fileName)
{
    say(tr("“%1” is no longer on disk. Saving writes it again.").arg(fileName), false);
}

void DiskBanner::say(const QString &text, bool isThere, bool hasUnsavedChanges)
{
    m_text->setText(text);
    m_reload->setVisible(isThere);
    m_compare->setVisible(isThere);
    m_merge->setVisible(isThere && hasUnsavedChanges);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace sliceboard
