// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/start_page.h"

#include "model/formats/design_templates.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

QLabel *heading(const QString &text, double size, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_recent(new QListWidget(this)), m_noRecent(new QLabel(this)), m_open(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addWidget(heading(QStringLiteral("Sliceboard"), 2, this));
    layout->addWidget(new QLabel(tr("Design how the GPUs of your ESXi hosts are shared."), this));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(createRecent(), 1);
    columns->addWidget(createStarts(), 1);
    layout->addSpacing(12);
    layout->addLayout(columns, 1);
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item =
            new QListWidgetItem(QStringLiteral("%1\n%2").arg(file.fileName(), QDir::toNativeSeparators(file.path())),
                                m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
    m_open->setText(paths.isEmpty() ? tr("&Open a design…") : tr("&Open another design…"));
}

QWidget *StartPage::createRecent()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Recent designs"), 1.2, widget));
    m_recent->setAccessibleName(tr("Recent designs"));
    m_recent->setAlternatingRowColors(true);
    m_noRecent->setText(tr("None yet. Designs that you open or save are listed here."));
    m_noRecent->setWordWrap(true);
    m_noRecent->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_recent, 1);
    layout->addWidget(m_noRecent);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, &StartPage::browseRequested);
    const auto openItem = [this](const QListWidgetItem *item) {
        Q_EMIT openRequested(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, openItem);
    return widget;
}

QWidget *StartPage::createStarts()
{
    auto *inner = new QWidget(this);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins({});
    const auto addAll = [&](const std::vector<DesignTemplate> &designs) {
        for (const DesignTemplate &one : designs) {
            auto *button = new QCommandLinkButton(one.title, one.summary, inner);
            button->setAccessibleDescription(one.summary);
            connect(button, &QCommandLinkButton::clicked, this,
                    [this, path = one.path] { Q_EMIT startRequested(path); });
            layout->addWidget(button);
        }
    };
    layout->addWidget(heading(tr("Start a new design"), 1.2, inner));
    addAll(designTemplates());
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Look at an example"), 1.2, inner));
    addAll(designSamples());
    layout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    return scroll;
}

} // namespace sliceboard
