// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findings_panel.h"

#include "model/operations/changing.h"
#include "model/reports/check_report.h"
#include "model/rules/fix_all.h"
#include "views/dialogs/fix_preview_dialog.h"
#include "views/dialogs/waiver_dialog.h"
#include "views/items/perform.h"
#include "views/items/severity_icon.h"
#include "views/panels/column_widths.h"
#include "views/panels/elided_button.h"
#include "views/panels/finding_html.h"
#include "views/panels/house_rules_banner.h"

#include <QAction>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace sliceboard {

FindingsPanel::FindingsPanel(Document &document, Checker &checker, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_checker(checker),
      m_selection(selection),
      m_items(document, checker),
      m_filter(m_items),
      m_list(new QTreeView(this)),
      m_search(new SearchField(tr("Search findings"), m_list, this)),
      m_follow(new QCheckBox(tr("Only about the selection"), this)),
      m_empty(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(createToggles());
    auto *banner = new HouseRulesBanner(checker, this);
    connect(banner, &QLabel::linkActivated, this, &FindingsPanel::houseRulesWanted);
    layout->addWidget(banner);
    createList();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(createDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    connect(&checker, &Checker::findingsChanged, this, &FindingsPanel::showCounts);
    connect(&checker, &Checker::findingsReset, this, &FindingsPanel::showCounts);
    connect(&document, &Document::settled, this, &FindingsPanel::showCurrent);
    connect(&selection, &Selection::changed, this, &FindingsPanel::followSelection);
    connect(m_follow, &QCheckBox::toggled, this, &FindingsPanel::followSelection);
    connect(m_search, &SearchField::searched, &m_filter, &FindingsFilterModel::setText);
    connect(m_search, &SearchField::searched, this, &FindingsPanel::showCounts);
    showCounts();
    showCurrent();
}

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
        layout->addWidget(button);
    }
    m_search->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    layout->addWidget(m_search, 1);
    layout->addWidget(m_follow);
    return layout;
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
    const int letter = fontMetrics().averageCharWidth();
    int widest = 0;
    for (const Severity one : {Severity::Error, Severity::Warning, Severity::Unknown, Severity::Info})
        widest = std::max(widest, fontMetrics().horizontalAdvance(toText(one)));
    setColumnWidths(*m_list, {0, 34, 26, 110});
    m_list->setColumnWidth(FindingsItemModel::SeverityColumn, // with the icon and its margins
                           std::max(widest + 5 * letter, m_list->columnWidth(FindingsItemModel::SeverityColumn)));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::showCurrent);
    connect(m_list, &QTreeView::clicked, this, &FindingsPanel::selectSubjects);
    connect(m_list, &QTreeView::activated, this, &FindingsPanel::selectSubjects);
    connect(m_list, &QTreeView::customContextMenuRequested, this, &FindingsPanel::showMenu);
}

/// Titles of rules get what the list has beside the other columns.
void FindingsPanel::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int rest = m_list->viewport()->width() - m_list->columnWidth(FindingsItemModel::SeverityColumn)
        - m_list->columnWidth(FindingsItemModel::SubjectColumn);
    m_list->setColumnWidth(FindingsItemModel::TitleColumn, std::clamp(rest, 34 * letter, 70 * letter));
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
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
    auto *row = new QHBoxLayout;
    row->addWidget(m_waive);
    row->addWidget(m_fixAll);
    row->addStretch();
    return row;
}

void FindingsPanel::step(int direction)
{
    const int rows = m_filter.rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_list->currentIndex();
    const int from = now.isValid() ? now.row() : direction > 0 ? -1 : 0;
    m_list->setCurrentIndex(m_filter.index((from + direction + rows) % rows, 0));
    selectSubjects();
}

void FindingsPanel::choose(const QString &key)
{
    const int row = m_items.rowOf(key.toStdString());
    if (row < 0)
        return;
    QModelIndex index = m_filter.mapFromSource(m_items.index(row, 0));
    if (!index.isValid()) {
        clearFilters();
        index = m_filter.mapFromSource(m_items.index(row, 0));
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::showOnly(Severity severity)
{
    for (const Toggle &toggle : m_toggles)
        toggle.button->setChecked(severity == Severity::Off ? toggle.severity != Severity::Off
                                                            : toggle.severity == severity);
}

void FindingsPanel::setToggle(Severity severity, bool on)
{
    if (severity == Severity::Off)
        m_filter.setWaivedShown(on);
    else
        m_filter.setShown(severity, on);
    showCounts();
}

void FindingsPanel::showCounts()
{
    const FindingCounts &counts = m_checker.counts();
    const std::array numbers{counts.errors, counts.warnings, counts.unknown, counts.infos, counts.waived};
    for (std::size_t i = 0; i < m_toggles.size(); ++i) {
        QToolButton *button = m_toggles[i].button;
        const bool waived = m_toggles[i].severity == Severity::Off;
        const QString text =
            waived ? tr("%Ln waived", nullptr, numbers[i]) : countText(m_toggles[i].severity, numbers[i]);
        button->setText(waived ? text : QLocale().toString(numbers[i]));
        button->setToolTip(tr("Show: %1").arg(text));
        button->setIcon(severityIcon(m_toggles[i].severity));
        button->setAccessibleName(tr("Show: %1").arg(text));
    }
    m_empty->setVisible(m_filter.rowCount() == 0);
    m_empty->setText(m_items.rowCount() == 0 ? tr("Nothing is wrong: all rules hold.")
                                             : tr("No finding passes the filters."));
}

const Finding *FindingsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_items.finding(m_filter.mapToSource(index).row()) : nullptr;
}

const Rule *FindingsPanel::currentRule() const
{
    const Finding *finding = current();
    return finding ? finding->rule : nullptr;
}

void FindingsPanel::showCurrent()
{
    const Finding *finding = current();
    const QString key = finding ? QString::fromStdString(finding->key()) : QString();
    const QString html = finding ? findingHtml(*finding, m_checker.facts())
                                 : QStringLiteral("<p>%1</p>").arg(tr("Choose a finding to read more about it."));
    if (key != m_currentKey || m_details->property("html").toString() != html) {
        m_details->setProperty("html", html);
        m_details->setHtml(html);
    }
    m_currentKey = key;
    const bool isWaived = finding && m_checker.waiverOf(*finding);
    m_waive->setEnabled(finding);
    m_waive->setText(isWaived ? tr("Take &Waiver Back") : tr("&Waive…"));
    m_fixAll->setEnabled(finding && finding->rule->fixes);
    showFixes(finding);
}

void FindingsPanel::selectSubjects()
{
    const Finding *finding = current();
    if (!finding)
        return;
    const QScopedValueRollback selecting(m_selecting, true);
    std::vector<EntityRef> entities = finding->others;
    std::erase(entities, finding->subject);
    entities.push_back(finding->subject);
    m_selection.set(entities);
    Q_EMIT m_selection.reveal(entities.back());
}

void FindingsPanel::followSelection()
{
    if (m_selecting)
        return;
    m_filter.setSubjects(m_follow->isChecked() ? m_selection.entities() : std::vector<EntityRef>());
    showCounts();
}

void FindingsPanel::clearFilters()
{
    m_search->clear();
    m_filter.setText({});
    m_filter.setRule({});
    m_follow->setChecked(false);
    for (const Toggle &toggle : m_toggles)
        toggle.button->setChecked(true);
}

void FindingsPanel::showFixes(const Finding *finding)
{
    QStringList titles;
    if (finding)
        for (const OfferedFix &fix : offeredFixes(m_checker, *finding))
            titles << fix.title;
    if (titles == m_fixTitles)
        return;
    m_fixTitles = titles;
    while (QLayoutItem *item = m_fixesLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &title : titles) {
        auto *button =
            new ElidedButton(tr("Fix: %1…").arg(QString(title).replace(u'&', QStringLiteral("&&"))), m_fixes);
        // A long title must not take the room of the list; the tip shows all of it.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px"));
        button->setToolTip(tr("%1. Shows what changes before anything is changed.").arg(title));
        connect(button, &QPushButton::clicked, this, [this, title] { tryFix(title); });
        m_fixesLayout->addWidget(button);
    }
    m_fixes->setVisible(!titles.isEmpty());
}

void FindingsPanel::tryFix(const QString &title)
{
    const Finding *finding = current();
    if (!finding)
        return;
    std::vector<OfferedFix> fixes = offeredFixes(m_checker, *finding);
    const auto fix = std::ranges::find(fixes, title, &OfferedFix::title);
    if (fix == fixes.end())
        return;
    if (FixPreviewDialog(*fix, m_checker.facts(), this).exec() == QDialog::Accepted)
        run(m_document, title, std::move(fix->edits));
}

void FindingsPanel::openLink(const QUrl &link)
{
    if (const auto entity = entityOf(link)) {
        const QScopedValueRollback selecting(m_selecting, true);
        m_selection.jumpTo(*entity);
    } else {
        QDesktopServices::openUrl(link);
    }
}

void FindingsPanel::showMenu(const QPoint &at)
{
    const Finding *finding = current();
    if (!finding)
        return;
    const std::string rule = finding->rule->id;
    QMenu menu(this);
    connect(menu.addAction(tr("Select subjects on the board")), &QAction::triggered, this,
            &FindingsPanel::selectSubjects);
    connect(menu.addAction(tr("Show only findings of this rule")), &QAction::triggered, this, [this, rule] {
        m_filter.setRule(rule);
        showCounts();
    });
    if (m_filter.hasFilter())
        connect(menu.addAction(tr("Show all findings")), &QAction::triggered, this, [this] {
            clearFilters();
            showCounts();
        });
    menu.addSeparator();
    if (m_checker.waiverOf(*finding))
        connect(menu.addAction(tr("Take the waiver back")), &QAction::triggered, this, &FindingsPanel::takeWaiverBack);
    else
        connect(menu.addAction(tr("Waive this finding…")), &QAction::triggered, this, &FindingsPanel::waive);
    if (finding->rule->fixes)
        connect(menu.addAction(tr("Fix all findings of this rule…")), &QAction::triggered, this,
                &FindingsPanel::fixAllOfKind);
    QMenu *severity = menu.addMenu(tr("Severity of this rule in this design"));
    connect(severity->addAction(tr("Default (%1)").arg(toText(finding->rule->severity))), &QAction::triggered, this,
            [this, rule] { setRuleSeverity(rule, {}); });
    for (const Severity one : {Severity::Error, Severity::Warning, Severity::Info, Severity::Off})
        connect(severity->addAction(severityIcon(one), toText(one)), &QAction::triggered, this,
                [this, rule, one] { setRuleSeverity(rule, one); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void FindingsPanel::waive()
{
    const Finding *finding = current();
    if (!finding)
        return;
    const auto &waivers = m_document.design().waivers;
    const auto earlier = std::ranges::find_if(waivers, [&](const Waiver &waiver) {
        return speaksOf(waiver, *finding, m_checker.facts());
    });
    WaiverDialog dialog(*finding, m_checker.facts(), earlier == waivers.end() ? nullptr : &*earlier, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<void> done =
        perform(m_document, tr("Waive finding"), addWaiver(m_checker.facts(), m_document.newId(), dialog.result()));
    if (!done)
        Q_EMIT refused(done.error().text);
}

void FindingsPanel::waiveOrTakeBack()
{
    const Finding *finding = current();
    if (finding && m_checker.waiverOf(*finding))
        takeWaiverBack();
    else
        waive();
}

void FindingsPanel::takeWaiverBack()
{
    const Finding *finding = current();
    const Waiver *waiver = finding ? m_checker.waiverOf(*finding) : nullptr;
    if (!waiver)
        return;
    const Result<void> done = perform(m_document, tr("Take waiver back"), removeWaiver(m_checker.facts(), waiver->id));
    if (!done)
        Q_EMIT refused(done.error().text);
}

void FindingsPanel::fixAllOfKind()
{
    const Finding *finding = current();
    if (!finding)
        return;
    FixAll all = fixAll(m_checker, *finding->rule);
    if (all.edits.empty()) {
        Q_EMIT refused(tr("No fix is offered for these findings."));
        return;
    }
    QString title = tr("Fix %Ln finding(s) of this rule", nullptr, all.mended);
    if (all.left > 0)
        title = tr("%1; %Ln finding(s) stay", nullptr, all.left).arg(title);
    OfferedFix fix{title, std::move(all.edits), std::move(all.change)};
    if (FixPreviewDialog(fix, m_checker.facts(), this).exec() == QDialog::Accepted)
        run(m_document, title, std::move(fix.edits));
}

void FindingsPanel::setRuleSeverity(const std::string &rule, std::optional<Severity> severity)
{
    const Result<void> done =
        perform(m_document, tr("Change severity of rule"), setSeverity(m_checker.facts(), rule, severity));
    if (!done)
        Q_EMIT refused(done.error().text);
}

} // namespace sliceboard
