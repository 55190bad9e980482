// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/rules_dialog.h"

#include "model/operations/changing.h"
#include "views/dialogs/waiver_dialog.h"
#include "views/items/severity_icon.h"
#include "views/items/texts.h"
#include "views/panels/column_widths.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr int kByDefault = -1; ///< data of the choice "By default"
enum WaiverColumn { StateColumn, RuleColumn, OnColumn, ReasonColumn, AuthorColumn, ExpiresColumn };

QString presetTitle(const std::string &id)
{
    if (id == "sketching")
        return RulesDialog::tr("Sketching: what is not entered yet keeps quiet");
    if (id == "before-change")
        return RulesDialog::tr("Before a change: every rule by default");
    return QString::fromStdString(id);
}

QString stateText(WaiverState state)
{
    switch (state) {
    case WaiverState::InForce:
        return RulesDialog::tr("In force");
    case WaiverState::Review:
        return RulesDialog::tr("To be reviewed: its facts changed");
    case WaiverState::Expired:
        return RulesDialog::tr("Expired");
    case WaiverState::Stale:
        return RulesDialog::tr("Stale: it matches no finding");
    }
    return {};
}

} // namespace

RulesDialog::RulesDialog(Document &document, Checker &checker, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_checker(checker),
      m_rules(document, checker.rules().rules()),
      m_presets(readSeverityPresets().value_or(std::vector<SeverityPreset>())),
      m_list(new QTreeView(this)),
      m_severity(new QComboBox(this)),
      m_preset(new QComboBox(this)),
      m_waivers(new QTreeWidget(this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_renew(new QPushButton(tr("Waive &Again…"), this)),
      m_refusal(new QLabel(this))
{
    setWindowTitle(tr("Rules of This Design"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(createRules(), tr("&Severities"));
    tabs->addTab(createWaivers(), tr("&Waivers"));
    m_refusal->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    connect(&checker, &Checker::findingsReset, this, &RulesDialog::showWaivers);
    showWaivers();
    showChosen();
    resize(QSize(960, 520).boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *RulesDialog::createRules()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *search = new QLineEdit(page);
    search->setPlaceholderText(tr("Search rules"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    m_filter.setSourceModel(&m_rules);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);
    m_list->setModel(&m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(RuleItemModel::IdColumn, Qt::AscendingOrder);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Rules"));
    setColumnWidths(*m_list, {50, 12, 26, 34});
    fitColumn(*m_list, RuleItemModel::TitleColumn, 50, 72);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesDialog::showChosen);
    connect(&m_rules, &QAbstractItemModel::dataChanged, this, &RulesDialog::showChosen);
    m_severity->addItem(tr("By default"), kByDefault);
    for (const Severity one : {Severity::Error, Severity::Warning, Severity::Info, Severity::Off})
        m_severity->addItem(severityIcon(one), toText(one), int(one));
    connect(m_severity, &QComboBox::activated, this, &RulesDialog::setSeverityOfChosen);
    auto *label = new QLabel(tr("Selected rules &count as:"), page);
    label->setBuddy(m_severity);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_severity);
    row->addStretch();
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(createPresets());
    return page;
}

QWidget *RulesDialog::createPresets()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    for (const SeverityPreset &preset : m_presets)
        m_preset->addItem(presetTitle(preset.id));
    auto *label = new QLabel(tr("&Preset:"), widget);
    label->setBuddy(m_preset);
    auto *apply = new QPushButton(tr("&Apply"), widget);
    apply->setToolTip(tr("Takes the place of all severities of this design. Can be undone."));
    connect(apply, &QPushButton::clicked, this, &RulesDialog::applyPreset);
    row->addWidget(label);
    row->addWidget(m_preset, 1);
    row->addWidget(apply);
    return widget;
}

QWidget *RulesDialog::createWaivers()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_waivers->setHeaderLabels({tr("State"), tr("Rule"), tr("On"), tr("Reason"), tr("Accepted by"), tr("Last day")});
    m_waivers->setRootIsDecorated(false);
    m_waivers->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_waivers->setAccessibleName(tr("Waivers"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addWidget(m_renew);
    row->addStretch();
    m_renew->setToolTip(tr("Accepts the finding as it is now."));
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::removeWaivers);
    connect(m_renew, &QPushButton::clicked, this, &RulesDialog::renewWaiver);
    connect(m_waivers, &QTreeWidget::itemSelectionChanged, this, [this] {
        m_remove->setEnabled(!m_waivers->selectedItems().isEmpty());
        m_renew->setEnabled(m_waivers->selectedItems().size() == 1);
    });
    layout->addWidget(new QLabel(tr("A finding is waived in the findings panel. Reports always list waivers."), page));
    layout->addWidget(m_waivers, 1);
    layout->addLayout(row);
    return page;
}

std::vector<const Rule *> RulesDialog::chosen() const
{
    std::vector<const Rule *> rules;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rules.push_back(&m_rules.rule(m_filter.mapToSource(index).row()));
    return rules;
}

void RulesDialog::showChosen()
{
    const auto rules = chosen();
    m_severity->setEnabled(!rules.empty());
    const auto choice = [this](const Rule *rule) {
        const auto own = m_rules.own(*rule);
        return own ? int(*own) : kByDefault;
    };
    const bool same = !rules.empty()
        && std::ranges::all_of(rules, [&](const Rule *rule) { return choice(rule) == choice(rules.front()); });
    m_severity->setCurrentIndex(same ? m_severity->findData(choice(rules.front())) : -1);
}

void RulesDialog::setSeverityOfChosen(int choice)
{
    const int wanted = m_severity->itemData(choice).toInt();
    std::map<std::string, Severity> severities = m_document.design().severities;
    for (const Rule *rule : chosen())
        if (wanted == kByDefault)
            severities.erase(rule->id);
        else
            severities[rule->id] = Severity(wanted);
    change(tr("Change severity of rules"), setSeverities(m_checker.facts(), std::move(severities)));
}

void RulesDialog::applyPreset()
{
    const int number = m_preset->currentIndex();
    if (number >= 0)
        change(tr("Apply preset of severities"),
               setSeverities(m_checker.facts(), m_presets[std::size_t(number)].severities));
}

void RulesDialog::showWaivers()
{
    m_waivers->clear();
    for (const auto &[waiver, state] : m_checker.waivers()) {
        auto *item = new QTreeWidgetItem(m_waivers);
        item->setText(StateColumn, stateText(state));
        item->setText(RuleColumn, QString::fromStdString(waiver.rule));
        item->setText(OnColumn, joined(waiver.subjects));
        item->setText(ReasonColumn, QString::fromStdString(waiver.reason));
        item->setText(AuthorColumn, QString::fromStdString(waiver.author));
        item->setText(ExpiresColumn, waiver.expires.empty() ? tr("None") : QString::fromStdString(waiver.expires));
        item->setData(StateColumn, Qt::UserRole, waiver.id.value);
    }
    for (int column = 0; column < m_waivers->columnCount(); ++column)
        m_waivers->resizeColumnToContents(column);
    m_remove->setEnabled(false);
    m_renew->setEnabled(false);
}

void RulesDialog::removeWaivers()
{
    std::vector<WaiverId> ids;
    for (const QTreeWidgetItem *item : m_waivers->selectedItems())
        ids.push_back({item->data(StateColumn, Qt::UserRole).toUInt()});
    Transaction transaction(m_document, tr("Remove waivers"));
    for (const WaiverId id : ids)
        if (const Edits edits = removeWaiver(m_checker.facts(), id))
            transaction.add(*edits);
    transaction.commit();
}

void RulesDialog::renewWaiver()
{
    const auto items = m_waivers->selectedItems();
    if (items.isEmpty())
        return;
    const std::uint32_t id = items.front()->data(StateColumn, Qt::UserRole).toUInt();
    const auto &waivers = m_document.design().waivers;
    const auto earlier = std::ranges::find(waivers, WaiverId{id}, &Waiver::id);
    if (earlier == waivers.end())
        return;
    const auto findings = m_checker.findings();
    const auto finding =
        std::ranges::find_if(findings, [&](const Finding &one) { return speaksOf(*earlier, one, m_checker.facts()); });
    if (finding == findings.end()) {
        m_refusal->setText(tr("This waiver matches no finding any more; it can only be removed."));
        return;
    }
    WaiverDialog dialog(*finding, m_checker.facts(), &*earlier, this);
    if (dialog.exec() == QDialog::Accepted)
        change(tr("Waive finding"), addWaiver(m_checker.facts(), m_document.newId(), dialog.result()));
}

void RulesDialog::change(const QString &name, const Edits &edits)
{
    const Result<void> done = perform(m_document, name, edits);
    m_refusal->setText(done ? QString() : done.error().text);
}

} // namespace sliceboard
