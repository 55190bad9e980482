// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/help_dialog.h"

#include "views/dialogs/filter_help_dialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QScreen>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

QUrl urlOf(const QString &page) { return QUrl(QStringLiteral("help:/%1.md").arg(page)); }

QString pageOf(const QUrl &url) { return url.path().section(u'/', -1).section(u'.', 0, 0); }

/// "# Title" is the first line of each page.
QString titleOf(const QString &text) { return text.section(u'\n', 0, 0).mid(2).trimmed(); }

QStringList wordsOf(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpBrowser::HelpBrowser(const ActionTable &actions, QWidget *parent) : QTextBrowser(parent), m_actions(actions)
{
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setOpenLinks(false);
}

QString HelpBrowser::pageText(const QString &page) const
{
    //: Folder of the help pages in this language, below resources
    QString text = fileText(QStringLiteral(":/%1/%2.md").arg(tr("help/en"), page));
    if (text.isEmpty())
        text = fileText(QStringLiteral(":/help/en/%1.md").arg(page));
    return text.replace(QStringLiteral("{shortcuts}"), shortcutsMarkdown(m_actions))
        .replace(QStringLiteral("{facets}"), filterFacetsMarkdown());
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    return name.scheme() == u"help" ? QVariant(pageText(pageOf(name))) : QTextBrowser::loadResource(type, name);
}

HelpDialog::HelpDialog(const ActionTable &actions, QWidget *parent)
    : QDialog(parent),
      m_actions(actions),
      m_browser(new HelpBrowser(actions, this)),
      m_list(new QListWidget(this)),
      m_search(new SearchField(tr("Search the help"), m_list, this)),
      m_count(new QLabel(this))
{
    setWindowTitle(tr("Sliceboard Help"));
    m_list->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Help page"));
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(m_count);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(createNavigation());
    connect(m_search, &SearchField::searched, this, &HelpDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_browser->setSource(urlOf(pages()[row]));
    });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpDialog::showSource);
    fillList();
    filter({});
    m_search->setFocus();
    const QSize wanted(120 * fontMetrics().averageCharWidth(), 42 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

QStringList HelpDialog::pages()
{
    return {u"start"_qs,       u"board"_qs,        u"arranging"_qs, u"search"_qs,      u"dragging"_qs,
            u"carrying"_qs,    u"findings"_qs,     u"capacity"_qs,  u"comparing"_qs,   u"change-plan"_qs,
            u"exports"_qs,     u"presenting"_qs,   u"drivers"_qs,   u"house-rules"_qs, u"design-file"_qs,
            u"customising"_qs, u"command-line"_qs, u"shortcuts"_qs, u"glossary"_qs,    u"faq"_qs};
}

void HelpDialog::fillList()
{
    for (const QString &page : pages())
        m_list->addItem(titleOf(m_browser->pageText(page)));
}

/// Back, forward and contents, with the keys that web browsers use.
QWidget *HelpDialog::createNavigation()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [&](const char *icon, const QString &text, const QKeySequence &key, auto run) {
        auto *action = new QAction(themedIcon(icon), text, this);
        action->setShortcut(key);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        auto *button = new QToolButton(row);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        return action;
    };
    QAction *back = add("back", tr("Back"), QKeySequence(u"Alt+Left"_qs), [this] { m_browser->backward(); });
    QAction *forward = add("forward", tr("Forward"), QKeySequence(u"Alt+Right"_qs), [this] { m_browser->forward(); });
    add("home", tr("First Page"), QKeySequence(u"Alt+Home"_qs), [this] { showPage(pages().constFirst()); });
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    return row;
}

/// Keeps the page that is shown, if the words let it; else shows the first.
void HelpDialog::filter(const QString &words)
{
    int found = 0;
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool matches = hasAll(m_browser->pageText(pages()[row]), wordsOf(words));
        m_list->item(row)->setHidden(!matches);
        found += matches ? 1 : 0;
        first = matches && first < 0 ? row : first;
    }
    m_count->setText(found > 0 ? tr("%Ln page(s)", nullptr, found) : tr("No page has these words."));
    m_count->setAccessibleName(m_count->text());
    const QListWidgetItem *current = m_list->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_list->setCurrentRow(first);
    markFound();
}

void HelpDialog::follow(const QUrl &link)
{
    if (link.scheme() != u"action")
        return m_browser->setSource(link);
    if (QAction *action = m_actions.action(link.path().toUtf8().constData()); action->isEnabled())
        action->trigger();
}

void HelpDialog::showSource(const QUrl &source)
{
    const auto row = int(pages().indexOf(pageOf(source)));
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(row);
    markFound();
}

void HelpDialog::showPage(const QString &page)
{
    const auto row = int(pages().indexOf(page));
    Q_ASSERT(row >= 0);
    if (m_list->item(row)->isHidden()) {
        m_search->clear();
        filter({});
    }
    m_list->setCurrentRow(row);
    m_browser->setFocus(Qt::OtherFocusReason);
}

/// Sets off the words that are searched for, and scrolls to the first of them.
void HelpDialog::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : wordsOf(m_search->text()))
        for (QTextCursor at = m_browser->document()->find(word); !at.isNull();
             at = m_browser->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().highlight());
            mark.format.setForeground(palette().highlightedText());
            marks += mark;
        }
    m_browser->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.constFirst().cursor;
        first.clearSelection();
        m_browser->setTextCursor(first);
    }
}

} // namespace sliceboard
