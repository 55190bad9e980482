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
#include "views/panels/elided_button.h"
#include "views/panels/finding_html.h"
#include "views/panels/house_rules_banner.h"

#include <QAction>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
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
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_list(new QTreeView(this)),
      m_search(new SearchField(tr("Search findings"), m_list, this)),
      m_follow(new QCheckBox(tr("Only about the selection"), this)),
      m_empty(new QLabel(this)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_decisions(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(createToggles());
    auto *banner = new HouseRulesBanner(checker, this);
    connect(banner, &QLabel::linkActivated, this, &FindingsPanel::houseRulesWanted);
    layout->addWidget(banner);
    createList();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(createDetails());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
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
        m_filter.finish();
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
    connect(menu.addAction(tr("Select Subjects on the Board")), &QAction::triggered, this,
            &FindingsPanel::selectSubjects);
    connect(menu.addAction(tr("Show Only Findings of This Rule")), &QAction::triggered, this, [this, rule] {
        m_filter.setRule(rule);
        showCounts();
    });
    if (m_filter.hasFilter())
        connect(menu.addAction(tr("Show All Findings")), &QAction::triggered, this, [this] {
            clearFilters();
            showCounts();
        });
    menu.addSeparator();
    if (m_checker.waiverOf(*finding))
        connect(menu.addAction(tr("Take the Waiver Back")), &QAction::triggered, this, &FindingsPanel::takeWaiverBack);
    else
        connect(menu.addAction(tr("Waive This Finding…")), &QAction::triggered, this, &FindingsPanel::waive);
    if (finding->rule->fixes)
        connect(menu.addAction(tr("Fix All Findings of This Rule…")), &QAction::triggered, this,
                &FindingsPanel::fixAllOfKind);
    QMenu *severity = menu.addMenu(tr("Severity of This Rule in This Design"));
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
