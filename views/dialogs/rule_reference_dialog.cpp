// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/rule_reference_dialog.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

std::vector<RuleArticle> allArticles(const Catalog &catalog, const RuleBook &rules)
{
    const Result<RuleExamples> examples = readRuleExamples();
    std::vector<RuleArticle> articles;
    for (const Rule *rule : rules.rules())
        articles.push_back(ruleArticle(*rule, catalog, examples ? *examples : RuleExamples()));
    return articles;
}

} // namespace

RuleReferenceDialog::RuleReferenceDialog(const Catalog &catalog, const RuleBook &rules, QWidget *parent)
    : QDialog(parent),
      m_rules(rules),
      m_articles(allArticles(catalog, rules)),
      m_list(new QListWidget(this)),
      m_search(new SearchField(tr("Search rules by id, title and text"), m_list, this)),
      m_count(new QLabel(this)),
      m_page(new QTextBrowser(this))
{
    setWindowTitle(tr("Rule Reference"));
    m_list->setAccessibleName(tr("Rules"));
    m_list->setWordWrap(true); // titles are longer than the list is wide
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setAccessibleName(tr("About the rule"));
    m_page->setOpenExternalLinks(true);
    m_page->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(m_count);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &SearchField::searched, this, &RuleReferenceDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &RuleReferenceDialog::showCurrent);
    fillList();
    filter({});
    m_search->setFocus();
    const QSize wanted(110 * fontMetrics().averageCharWidth(), 40 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void RuleReferenceDialog::fillList()
{
    for (const RuleArticle &article : m_articles) {
        auto *item = new QListWidgetItem(article.title, m_list);
        item->setToolTip(article.id);
        item->setData(Qt::UserRole, article.id);
    }
}

/// Keeps the rule that is shown, if the words let it; else shows the first.
void RuleReferenceDialog::filter(const QString &words)
{
    int found = 0;
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool matches = m_articles[std::size_t(row)].matches(words);
        m_list->item(row)->setHidden(!matches);
        found += matches ? 1 : 0;
        first = matches && first < 0 ? row : first;
    }
    m_count->setText(tr("%Ln rule(s)", nullptr, found));
    const QListWidgetItem *current = m_list->currentItem();
    if (!current || current->isHidden())
        m_list->setCurrentRow(first);
}

void RuleReferenceDialog::showCurrent()
{
    const int row = m_list->currentRow();
    m_page->setHtml(row < 0 ? QStringLiteral("<p>%1</p>").arg(tr("No rule has these words.").toHtmlEscaped())
                            : toHtml(m_articles[std::size_t(row)], 2));
}

void RuleReferenceDialog::showRule(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() != id)
            continue;
        if (m_list->item(row)->isHidden()) {
            m_search->clear();
            filter({});
        }
        m_list->setCurrentRow(row);
        m_list->scrollToItem(m_list->item(row));
        m_page->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace sliceboard
