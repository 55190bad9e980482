// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findings_panel.h"

#include "views/panels/column_widths.h"

#include <QResizeEvent>

#include <algorithm>

// The part of FindingsPanel that arranges what it shows, below the board or beside it.

namespace sliceboard {
namespace {

constexpr int kMessageLetters = 46; ///< letters of what is wrong, before there is anything beside it
// Letters of the others where there is room for all, and the fewest of which something can be read.
constexpr int kSubjectLetters = 26;
constexpr int kRuleLetters = 34;
constexpr int kLeastSubject = 14;
constexpr int kLeastRule = 18;

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
    setColumnWidths(*m_list, {0, kMessageLetters, kSubjectLetters, kRuleLetters});
    m_list->setColumnWidth(FindingsItemModel::SeverityColumn, // with the icon and its margins
                           std::max(widest + 5 * letter, m_list->columnWidth(FindingsItemModel::SeverityColumn)));
    connect(&m_filter, &ListFilterModel::busyChanged, this, [this](bool busy) {
        busy ? m_list->viewport()->setCursor(Qt::BusyCursor) : m_list->viewport()->unsetCursor();
        if (!busy)
            showCounts();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::showCurrent);
    connect(m_list, &QTreeView::clicked, this, &FindingsPanel::selectSubjects);
    connect(m_list, &QTreeView::activated, this, &FindingsPanel::selectSubjects);
    connect(m_list, &QTreeView::customContextMenuRequested, this, &FindingsPanel::showMenu);
}

/// All columns are in sight, and what is wrong comes first: it gets what the others leave, and these go where nothing could
/// be read of them any more. Beside the list all of it is told.
void FindingsPanel::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    int rest = m_list->viewport()->width() - m_list->columnWidth(FindingsItemModel::SeverityColumn);
    const int spare = rest - (kMessageLetters + kLeastSubject + kLeastRule) * letter;
    const double share = double(spare) / ((kSubjectLetters - kLeastSubject + kRuleLetters - kLeastRule) * letter);
    const auto giveTo = [&](FindingsItemModel::Column column, int fewest, int wanted) {
        const bool isShown = rest >= (kMessageLetters + fewest) * letter;
        const int width = int((fewest + std::clamp(share, 0.0, 1.0) * (wanted - fewest)) * letter);
        m_list->setColumnHidden(column, !isShown);
        if (isShown)
            m_list->setColumnWidth(column, width);
        rest -= isShown ? width : 0;
    };
    giveTo(FindingsItemModel::SubjectColumn, kLeastSubject, kSubjectLetters);
    giveTo(FindingsItemModel::TitleColumn, kLeastRule, kRuleLetters);
    m_list->setColumnWidth(FindingsItemModel::MessageColumn, std::max(1, rest));
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
