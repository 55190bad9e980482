// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/filter_field.h"

#include "views/panels/search_list_delegate.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kLinesShown = 12;
constexpr std::size_t kSuggestionsOverHits = 5;
constexpr int kLettersWide = 70;

const char *iconOfKind(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Cluster:
        return "cluster";
    case EntityKind::Host:
        return "host";
    case EntityKind::Gpu:
        return "gpu";
    case EntityKind::Vm:
        return "vm";
    case EntityKind::Design:
        break;
    }
    return nullptr;
}

QStandardItem *itemOf(const SearchLine &line, const QString &spoken)
{
    auto *item = new QStandardItem(line.name);
    item->setData(QVariant::fromValue(line), SearchListDelegate::kLineRole);
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setToolTip(spoken); // a narrow list shows a part of it
    return item;
}

} // namespace

FilterField::FilterField(const Checker &checker, QWidget *parent) : QLineEdit(parent), m_checker(checker)
{
    m_completer.setModel(&m_lines);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(kLinesShown);
    m_completer.setWidget(this);
    m_completer.popup()->setItemDelegate(new SearchListDelegate(this));
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterField::take);
    // What stands in the list until the filter has its answer may be chosen; only suggestions have to suit the word.
    connect(this, &QLineEdit::textEdited, this, [this] { showList(FilterFinds(m_finds), false); });
}

bool FilterField::isListOpen() const { return m_completer.popup()->isVisible(); }

bool FilterField::isListUsed() const { return isListOpen() && m_completer.popup()->currentIndex().isValid(); }

void FilterField::hideList()
{
    m_completer.popup()->hide();
    m_finds = {};
}

/// Names are no suggestions unless they are to be left out: what has them is among the hits. False: there is no word to
/// go on with.
bool FilterField::complete(bool isAsked, bool hasHits)
{
    const qsizetype cursor = cursorPosition();
    const bool isNegated = text().left(cursor).section(u' ', -1).startsWith(u'-');
    m_completion = completeFilter(m_checker, text(), cursor, isNegated);
    const QString word = text().mid(m_completion.from, cursor - m_completion.from);
    auto &all = m_completion.suggestions;
    std::erase_if(all, [&](const FilterSuggestion &suggestion) { return suggestion.text == word; });
    if (word.isEmpty() && (hasHits || !isAsked))
        all.clear();
    if (hasHits)
        all.resize(std::min(all.size(), kSuggestionsOverHits));
    return !word.isEmpty();
}

void FilterField::fill()
{
    m_lines.clear();
    for (const FilterSuggestion &suggestion : m_completion.suggestions) {
        const QString spoken =
            suggestion.meaning.isEmpty() ? suggestion.text : suggestion.text + u", "_qs + suggestion.meaning;
        m_lines.appendRow(itemOf({suggestion.text, {}, suggestion.meaning, {}, nullptr, false}, spoken));
    }
    addHits();
}

void FilterField::addHits()
{
    bool isFirst = true;
    for (const FilterHit &hit : m_finds.hits) {
        const SearchLine line{hit.name, hit.marked, hit.place, hit.because.join(u"  "_qs), iconOfKind(hit.entity.kind),
                              isFirst};
        QStringList spoken{hit.name, hit.place, hit.because.join(u", "_qs)};
        spoken.removeAll(QString());
        m_lines.appendRow(itemOf(line, spoken.join(u", "_qs)));
        isFirst = false;
    }
    if (m_finds.more == 0)
        return;
    const QString more =
        tr("and %1 more; Enter in the box goes through all").arg(QLocale().toString(qlonglong(m_finds.more)));
    QStandardItem *last = itemOf({{}, {}, more, {}, nullptr, false}, more);
    last->setFlags(Qt::NoItemFlags);
    m_lines.appendRow(last);
}

/// While one types Enter takes only what was chosen, and what was stays so.
int FilterField::chosenRow(bool isAsked, const QString &chosenBefore) const
{
    if (!isAsked) {
        const auto same = m_lines.findItems(chosenBefore);
        return chosenBefore.isEmpty() || same.isEmpty() ? -1 : same.front()->row();
    }
    const auto current = std::ranges::find(m_finds.hits, m_finds.current, &FilterHit::entity);
    return current == m_finds.hits.end() ? 0
                                         : int(m_completion.suggestions.size()) + int(current - m_finds.hits.begin());
}

void FilterField::showList(const FilterFinds &finds, bool isAsked)
{
    m_finds = finds;
    QAbstractItemView *list = m_completer.popup();
    const QString chosenBefore = isListUsed() ? list->currentIndex().data().toString() : QString();
    const bool isWord = complete(isAsked, !m_finds.hits.empty());
    if (!isWord && !isAsked)
        return hideList();
    fill();
    if (m_lines.rowCount() == 0)
        return hideList();
    list->setAccessibleName(tr("Matches and suggestions"));
    m_completer.complete({0, 0, std::max(width(), kLettersWide * fontMetrics().averageCharWidth()), height()});
    const int row = chosenRow(isAsked, chosenBefore);
    list->setCurrentIndex(row < 0 ? QModelIndex() : m_completer.completionModel()->index(row, 0));
}

void FilterField::take(const QModelIndex &index)
{
    const auto row = std::size_t(index.row());
    if (row >= m_completion.suggestions.size()) {
        if (row - m_completion.suggestions.size() < m_finds.hits.size())
            Q_EMIT chosen(m_finds.hits[row - m_completion.suggestions.size()].entity);
        return;
    }
    QString taken = m_completion.suggestions[row].text;
    const bool isWhole = !taken.endsWith(u':') && !taken.endsWith(u'=');
    const QString rest = text().mid(cursorPosition());
    if (isWhole && !rest.startsWith(u' '))
        taken += u' ';
    setText(text().left(m_completion.from) + taken + rest);
    setCursorPosition(int(m_completion.from + taken.size()));
    if (!isWhole)
        showList({}, false);
}

/// Tab belongs to the list while a line of it is chosen; the list asks this field first.
bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && isListUsed()) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListUsed())
            return event->ignore();
        hideList();
        Q_EMIT entered(event->modifiers().testFlag(Qt::ShiftModifier));
        return event->accept();
    case Qt::Key_Escape:
        if (isListOpen())
            return event->ignore();
        Q_EMIT left();
        return event->accept();
    case Qt::Key_Down:
        if (!isListOpen()) {
            Q_EMIT listWanted();
            return event->accept();
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace sliceboard
