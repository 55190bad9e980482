// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/search_bar.h"

#include "views/panels/elided_label.h"
#include "views/panels/filter_field.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kPause = 500; ///< ms without a letter, after which one has stopped typing
constexpr int kNarrow = 115; ///< letters of width, below which box and count do not fit beside each other
constexpr std::size_t kMostListed = 200;
constexpr double kMostCount = 0.4; ///< of the width, for the count beside the box
constexpr int kDelay = 40; ///< ms in which letters that come together are filtered once

} // namespace

SearchBar::SearchBar(BoardFilter &filter, const Checker &checker, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_filter(filter),
      m_checker(checker),
      m_selection(selection),
      m_field(new FilterField(checker, this)),
      m_lines(new QVBoxLayout(this)),
      m_line(new QHBoxLayout),
      m_count(new ElidedLabel(this)),
      m_error(new QLabel(this))
{
    setObjectName(u"search-bar"_qs);
    m_field->setObjectName(u"search-box"_qs);
    m_field->setClearButtonEnabled(true);
    m_error->setObjectName(u"search-error"_qs);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"search-count"_qs);
    m_line->addWidget(m_field, 1);
    m_line->addWidget(m_count);
    m_list = addButton("search-list", {});
    m_previous = addButton("search-previous", {});
    m_next = addButton("search-next", {});
    m_isolate = addButton("search-isolate", {});
    m_help = addButton("search-help", {});
    m_close = addButton("search-close", {});
    for (QToolButton *button : {m_list, m_previous, m_next, m_isolate, m_help, m_close})
        m_line->addWidget(button);
    m_lines->setContentsMargins(8, 6, 8, 6);
    m_lines->setSpacing(3);
    m_lines->addLayout(m_line);
    m_lines->addWidget(m_error);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_isolate->setCheckable(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    retranslate();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &SearchBar::typed);
    connect(m_field, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::tell);
    connect(m_field, &FilterField::entered, this, [this](bool backwards) { step(backwards ? -1 : 1); });
    connect(m_field, &FilterField::left, this, &SearchBar::close);
    connect(m_field, &FilterField::listWanted, this, [this] { showList(true); });
    connect(m_field, &FilterField::chosen, this, &SearchBar::jumpTo);
    connect(m_list, &QToolButton::clicked, this, [this] {
        m_field->setFocus(Qt::OtherFocusReason);
        showList(true);
    });
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::previous);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::next);
    connect(m_isolate, &QToolButton::toggled, &m_filter, &BoardFilter::setIsolating);
    connect(m_help, &QToolButton::clicked, this, &SearchBar::helpWanted);
    connect(m_close, &QToolButton::clicked, this, &SearchBar::close);
    connect(&m_filter, &BoardFilter::changed, this, &SearchBar::showState);
    showState();
    hide();
}

QToolButton *SearchBar::addButton(const char *name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(text);
    return button;
}

void SearchBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    setAccessibleName(tr("Search"));
    m_field->setAccessibleName(tr("Search the board"));
    m_field->setPlaceholderText(tr("Search: a name, host:esx01, profile:*20c, free>=40, has:error …"));
    m_field->setAccessibleDescription(
        tr("Enter goes to the next match; Down lists the matches and how a word can go on."));
    m_field->setToolTip(m_field->placeholderText()); // a narrow field shows a part of it
    m_error->setAccessibleName(tr("Mistake in the search"));
    m_list->setText(tr("List"));
    name(m_list, tr("List the matches"), tr("List the matches (Down)"));
    name(m_previous, tr("Previous match"), tr("Previous match (Shift+Enter)"));
    name(m_next, tr("Next match"), tr("Next match (Enter)"));
    m_isolate->setText(tr("Isolate"));
    name(m_isolate, tr("Isolate"), tr("Leave out the hosts on which nothing matches, instead of dimming them"));
    m_help->setText(tr("Help"));
    name(m_help, tr("What can be searched for"), tr("What can be searched for"));
    name(m_close, tr("Close the search"), tr("Show everything again (Esc)"));
}

void SearchBar::open()
{
    QWidget *focus = window()->focusWidget();
    if (focus && !isAncestorOf(focus))
        m_cameFrom = focus;
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::close()
{
    const bool wasActive = m_filter.isActive();
    const bool wasOpen = isVisible();
    m_field->hideList();
    m_field->clear();
    m_filter.setText({});
    m_isolate->setChecked(false);
    m_isEdited = false;
    m_delay.stop();
    m_pause.stop();
    hide();
    if (wasActive)
        Q_EMIT announced(tr("The search is closed; everything is shown."));
    if (wasOpen && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

/// Letters that were typed just now count before one jumps.
void SearchBar::step(int by)
{
    m_delay.stop();
    m_isEdited = false;
    // What was half a term is meant as it stands.
    if (m_filter.text() != m_field->text() || !m_filter.hint().isEmpty())
        m_filter.setText(m_field->text());
    if (m_filter.error()) {
        tell();
        return;
    }
    const auto target = m_filter.beside(m_selection.current(), by);
    if (!target) {
        tell();
        return;
    }
    jumpTo(*target);
}

void SearchBar::jumpTo(const EntityRef &target)
{
    m_selection.jumpTo(target);
    const auto &all = m_filter.matches().targets();
    const auto number = std::ranges::find(all, target) - all.begin() + 1;
    Q_EMIT announced(tr("Match %1 of %2: %3").arg(number).arg(all.size()).arg(m_checker.facts().label(target)));
}

/// What was typed just now is filtered, and listed if it came by hand.
void SearchBar::typed()
{
    m_filter.setDraft(m_field->text());
    if (std::exchange(m_isEdited, false) && m_field->hasFocus())
        showList(false);
}

void SearchBar::showList(bool isAsked)
{
    if (m_filter.text() != m_field->text())
        m_filter.setDraft(m_field->text());
    FilterFinds finds;
    if (m_filter.isActive() && m_filter.hint().isEmpty() && !m_filter.error()) {
        finds.hits = m_filter.hits(kMostListed);
        finds.more = m_filter.matches().targets().size() - finds.hits.size();
        finds.current = m_selection.current();
    }
    m_field->showList(finds, isAsked);
}

QString SearchBar::countText() const
{
    if (!m_filter.hint().isEmpty())
        return m_filter.hint();
    if (!m_filter.isActive())
        return {};
    const auto gpus = m_filter.matches().count(EntityKind::Gpu);
    const auto vms = m_filter.matches().count(EntityKind::Vm);
    if (gpus.matching == 0 && vms.matching == 0 && m_filter.matches().targets().empty())
        return tr("Nothing matches.");
    const QLocale locale;
    return tr("%1 of %2 GPUs, %3 of %4 VMs match.")
        .arg(locale.toString(gpus.matching), locale.toString(gpus.all), locale.toString(vms.matching),
             locale.toString(vms.all));
}

void SearchBar::showState()
{
    m_count->setText(countText());
    const bool canStep = m_filter.isActive() && !m_filter.matches().targets().empty();
    m_list->setEnabled(canStep);
    m_previous->setEnabled(canStep);
    m_next->setEnabled(canStep);
    if (!m_filter.error() || m_error->isVisible())
        showError();
}

void SearchBar::showError()
{
    const auto &error = m_filter.error();
    const QString shown = error ? tr("Letter %1: %2").arg(error->at + 1).arg(error->text)
            + (m_filter.isActive() ? u' ' + tr("The search before still holds.") : QString())
                                : QString();
    m_error->setText(shown);
    m_error->setVisible(!shown.isEmpty());
}

/// Tells, once typing has paused, what came of it.
void SearchBar::tell()
{
    if (m_filter.text() != m_field->text())
        m_filter.setDraft(m_field->text());
    showError();
    const QString text = m_filter.error() ? m_error->text() : countText();
    if (!text.isEmpty())
        Q_EMIT announced(text);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void SearchBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrow * fontMetrics().averageCharWidth();
    m_count->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : int(kMostCount * width()));
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    (isNarrow ? m_line : m_lines)->removeWidget(m_count);
    (isNarrow ? m_lines : m_line)->insertWidget(1, m_count);
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
}

} // namespace sliceboard
