// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findings_panel.h"

#include "views/panels/column_widths.h"

#include <QResizeEvent>

#include <algorithm>

// The part of FindingsPanel that arranges what it shows, below the board or beside it.

namespace sliceboard {
namespace {

constexpr int kMessageLetters = 46; ///< letters of what is wrong
constexpr int kRuleLetters = 34; ///< letters of the rule's title

} // namespace

QLayout *FindingsPanel::createToggles()
{
    auto *layout = new QHBoxLayout;
    const std::array severities{Severity::Error, Severity::Warning, Severity::Unknown, Severity::Info, Severity::Off};
    for (std::size_t i = 0; i < severities.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setChecked(severities[i] != Severity::Off);
        connect(button, &QToolButton::toggled, this,
                [this, severity = severities[i]](bool on) { setToggle(severity, on); });
        m_toggles[i] = {severities[i], button};
        if (severities[i] != Severity::Off)
            layout->addWidget(button);
    }
    layout->addStretch();
    m_search->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    m_head->addLayout(layout);
    m_head->addWidget(m_toggles.back().button, 0, Qt::AlignLeft);
    m_head->addWidget(m_search, 1);
    m_head->addWidget(m_follow);
    return m_head;
}

void FindingsPanel::createList()
{
    m_list->setModel(&m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(FindingsItemModel::SeverityColumn, Qt::AscendingOrder);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->installEventFilter(this);
    const int letter = fontMetrics().averageCharWidth();
    int widest = 0;
    for (const Severity one : {Severity::Error, Severity::Warning, Severity::Unknown, Severity::Info})
        widest = std::max(widest, fontMetrics().horizontalAdvance(toText(one)));
    setColumnWidths(*m_list, {0, kMessageLetters, 26, kRuleLetters});
    m_list->setColumnWidth(FindingsItemModel::SeverityColumn, // with the icon and its margins
                           std::max(widest + 5 * letter, m_list->columnWidth(FindingsItemModel::SeverityColumn)));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::showCurrent);
    connect(m_list, &QTreeView::clicked, this, &FindingsPanel::selectSubjects);
    connect(m_list, &QTreeView::activated, this, &FindingsPanel::selectSubjects);
    connect(m_list, &QTreeView::customContextMenuRequested, this, &FindingsPanel::showMenu);
}

/// What is wrong gets what the list has beside the other columns; where that is little, the rule can be scrolled to.
void FindingsPanel::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int rest = m_list->viewport()->width() - m_list->columnWidth(FindingsItemModel::SeverityColumn)
        - m_list->columnWidth(FindingsItemModel::SubjectColumn);
    if (rest < kMessageLetters * letter) // as much as there is beside the severity
        return m_list->setColumnWidth(FindingsItemModel::MessageColumn,
                                      std::max(20 * letter,
                                               rest + m_list->columnWidth(FindingsItemModel::SubjectColumn)));
    const bool hasRoom = rest >= (kMessageLetters + kRuleLetters) * letter;
    m_list->setColumnWidth(FindingsItemModel::MessageColumn, hasRoom ? rest - kRuleLetters * letter : rest);
}

int FindingsPanel::leastInOneLine() const
{
    int width = (m_head->count() - 1) * m_head->spacing();
    for (int i = 0; i < m_head->count(); ++i)
        width += m_head->itemAt(i)->minimumSize().width();
    return width + layout()->contentsMargins().left() + layout()->contentsMargins().right();
}

/// With what stands side by side one below the other, as a narrow panel has it.
QSize FindingsPanel::minimumSizeHint() const
{
    int width = 0;
    for (const QBoxLayout *line : {m_head, m_decisions})
        for (int i = 0; i < line->count(); ++i)
            width = std::max(width, line->itemAt(i)->minimumSize().width());
    width += layout()->contentsMargins().left() + layout()->contentsMargins().right();
    return {width, QWidget::minimumSizeHint().height()};
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < leastInOneLine();
    for (QBoxLayout *line : {m_head, m_decisions})
        line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_splitter->setOrientation(height() > width() ? Qt::Vertical : Qt::Horizontal); // as beside the board
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto &resize = *static_cast<QResizeEvent *>(event);
        if (resize.size().width() != resize.oldSize().width())
            fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *FindingsPanel::createDetails()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    m_details = new QTextBrowser(widget);
    m_details->setOpenLinks(false);
    m_details->setAccessibleName(tr("Details of the finding"));
    m_details->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_fixes = new QWidget(widget);
    m_fixesLayout = new QVBoxLayout(m_fixes);
    m_fixesLayout->setContentsMargins({});
    layout->addWidget(m_details, 1);
    layout->addWidget(m_fixes);
    layout->addLayout(createDecisions());
    connect(m_details, &QTextBrowser::anchorClicked, this, &FindingsPanel::openLink);
    return widget;
}

QLayout *FindingsPanel::createDecisions()
{
    m_waive = new QPushButton(this);
    m_fixAll = new QPushButton(tr("Fix &All of This Rule…"), this);
    m_waive->setToolTip(tr("Accepts this finding, with a reason that reports list."));
    m_fixAll->setToolTip(tr("Mends every finding of this rule as one step. Shows first what changes."));
    connect(m_waive, &QPushButton::clicked, this, &FindingsPanel::waiveOrTakeBack);
    connect(m_fixAll, &QPushButton::clicked, this, &FindingsPanel::fixAllOfKind);
    m_decisions->addWidget(m_waive);
    m_decisions->addWidget(m_fixAll);
    m_decisions->addStretch();
    return m_decisions;
}

} // namespace sliceboard
