// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/start_page.h"

#include "model/formats/design_templates.h"
#include "views/panels/search_field.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

constexpr int kGutter = 24; ///< between the columns, and between what stands above them
constexpr double kTitle = 2; ///< times as large as other texts
constexpr double kLowTitle = 1.2;
constexpr int kLinesOfWholeTitle = 28; ///< lower windows do without the purpose, and with a smaller title
constexpr int kCharactersOfTwoColumns = 90; ///< narrower windows show one column below the other

QFont headingFont(QFont font, double size)
{
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    return font;
}

QLabel *heading(const QString &text, double size, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(headingFont(label->font(), size));
    return label;
}

Card cardOf(const RecentDesign &design)
{
    const QFileInfo file(design.path);
    Card card;
    card.key = design.path;
    card.title = file.fileName();
    card.path = QDir::toNativeSeparators(file.path());
    card.picture = design.picture;
    card.hasPicture = true;
    card.isMissing = design.isMissing;
    if (design.isMissing)
        card.note = StartPage::tr("This file is missing.");
    else if (design.isChanged)
        card.note = StartPage::tr("Changed since it was open here.");
    else
        card.counts = design.counts;
    return card;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_title(heading(QStringLiteral("Sliceboard"), kTitle, this)),
      m_purpose(new QLabel(tr("Design how the GPUs of your ESXi hosts are shared."), this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_recent(new CardList(tr("Recent designs"), this)),
      m_starts(new CardList(tr("Templates and examples"), this)),
      m_noRecent(new QLabel(this)),
      m_open(new QPushButton(this)),
      m_forget(new QPushButton(tr("&Remove from List"), this))
{
    m_search = new SearchField(tr("Filter designs, templates and examples"), m_starts, this);
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGutter);
    auto *titles = new QVBoxLayout;
    titles->addWidget(m_title);
    m_purpose->setWordWrap(true);
    titles->addWidget(m_purpose);
    top->addLayout(titles, 1);
    top->addWidget(m_search, 1, Qt::AlignBottom);
    layout->addLayout(top);
    m_columns->setSpacing(kGutter);
    m_columns->addWidget(createRecent(), 1);
    m_columns->addWidget(m_starts, 1);
    layout->addLayout(m_columns, 1);
    fillStarts();
    connect(m_search, &SearchField::searched, this, &StartPage::filter);
    connect(m_starts, &CardList::chosen, this, &StartPage::startRequested);
    setTabOrder(m_search, m_recent);
    setTabOrder(m_recent, m_open);
    setTabOrder(m_open, m_forget);
    setTabOrder(m_forget, m_starts);
    setRecent({});
}

QWidget *StartPage::createRecent()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Recent designs"), 1.1, widget));
    m_noRecent->setText(tr("None yet. Designs that you open or save are listed here."));
    m_noRecent->setWordWrap(true);
    m_noRecent->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_recent, 1000); // all there is, beside the stretch for an empty list
    layout->addWidget(m_noRecent);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_forget->setToolTip(tr("Takes the chosen design off this list; its file stays where it is."));
    connect(m_open, &QPushButton::clicked, this, &StartPage::browseRequested);
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(m_recent->currentKey()); });
    connect(m_recent, &CardList::chosen, this, &StartPage::openRequested);
    connect(m_recent, &CardList::removeRequested, this, &StartPage::forgetRequested);
    connect(m_recent, &QListWidget::currentRowChanged, this, &StartPage::refresh);
    return widget;
}

void StartPage::fillStarts()
{
    const auto add = [this](const DesignTemplate &design) {
        Card card;
        card.key = design.path;
        card.title = design.title;
        card.text = design.summary;
        card.hasPicture = true; // which StartPictures makes
        m_starts->addCard(card);
    };
    m_starts->addHeading(tr("Start a new design"));
    for (const DesignTemplate &design : designTemplates())
        add(design);
    QString group;
    for (const DesignTemplate &design : designSamples()) {
        if (std::exchange(group, design.group) != design.group)
            m_starts->addHeading(tr("Look at an example: %1", "group of examples").arg(design.group));
        add(design);
    }
}

void StartPage::setRecent(const std::vector<RecentDesign> &designs)
{
    m_recent->clear();
    for (const RecentDesign &design : designs)
        m_recent->addCard(cardOf(design));
    m_open->setText(designs.empty() ? tr("&Open a design…") : tr("&Open another design…"));
    m_recent->filter(m_search->text());
    m_recent->setVisible(!designs.empty());
    m_noRecent->setVisible(designs.empty());
    m_forget->setVisible(!designs.empty());
    fitSize();
    refresh();
}

void StartPage::filter(const QString &text)
{
    m_recent->filter(text);
    m_starts->filter(text);
    refresh();
}

void StartPage::refresh() { m_forget->setEnabled(!m_recent->currentKey().isEmpty()); }

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_search->setFocus(Qt::OtherFocusReason);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSize();
}

/// On a small screen the cards come first.
void StartPage::fitSize()
{
    const bool isWide = width() > kCharactersOfTwoColumns * fontMetrics().averageCharWidth();
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool isLow = height() < kLinesOfWholeTitle * fontMetrics().lineSpacing();
    m_columns->setStretch(1, isLow && m_recent->count() == 0 ? 2 : 1);
    if (m_purpose->isHidden() == isLow)
        return;
    m_title->setFont(headingFont(font(), isLow ? kLowTitle : kTitle));
    m_purpose->setHidden(isLow);
    layout()->activate();
}

} // namespace sliceboard
