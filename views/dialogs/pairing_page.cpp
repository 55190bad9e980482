// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/pairing_page.h"

#include "model/reports/catalog_date.h"
#include "model/reports/release_texts.h"
#include "views/dialogs/release_fields.h"
#include "views/painting/marks.h"
#include "views/panels/inspector/field_values.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

enum Column {
    BranchColumn,
    DriverColumn,
    KindColumn,
    ReleasesColumn,
    GuestColumn,
    HostColumn,
    EsxiColumn,
    SupportColumn,
    ListingColumn,
    ColumnCount
};

constexpr int kLettersOfLine = 30; ///< of a line of a column

/// Cells as high as their text takes in the width of their column, which a QTreeView does not ask for.
class WrappingDelegate : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QTreeWidget *table) : QStyledItemDelegate(table), m_table(table) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        cell.features |= QStyleOptionViewItem::WrapText;
        cell.rect = QRect(0, 0, m_table->columnWidth(index.column()), QWIDGETSIZE_MAX);
        return QStyledItemDelegate::sizeHint(cell, index);
    }

private:
    QTreeWidget *m_table;
};

Mark markOf(DriverPairing pairing)
{
    return pairing == DriverPairing::Compatible ? Mark::Allowed
        : pairing == DriverPairing::Unknown     ? Mark::Unknown
                                                : Mark::Error;
}

Mark markOf(EsxiSupport support)
{
    return support == EsxiSupport::Listed  ? Mark::Allowed
        : support == EsxiSupport::Doubtful ? Mark::Unknown
                                           : Mark::Warned;
}

Mark markOfSupport(const DriverBranch &branch, QDate today)
{
    return branch.supportEnd.isNull() ? Mark::Unknown : branch.supportEnd < today ? Mark::Warned : Mark::Allowed;
}

void setVerdict(QTreeWidgetItem &item, int column, Mark mark, const QString &text)
{
    item.setIcon(column, iconOf(mark, Theme::of(QGuiApplication::palette())));
    item.setText(column, text);
}

/// "6.7 (up to 14.2), 7.0?"
QString listingText(const DriverBranch &branch)
{
    QStringList parts;
    for (const EsxiVersion &version : branch.esxiDoubtful)
        if (std::ranges::none_of(branch.esxiListed,
                                 [&](const std::string &line) { return version.toString().starts_with(line); }))
            parts << toQString(version.toString()) + u'?';
    for (const std::string &line : branch.esxiListed) {
        QString part = toQString(line);
        if (const auto dropped = branch.esxiDropped.find(line); dropped != branch.esxiDropped.end())
            part = PairingPage::tr("%1 (until %2)", "ESXi version, vGPU release without it")
                       .arg(part, toQString(dropped->second.toString()));
        const auto isIt = [&](const EsxiVersion &version) { return version.toString().starts_with(line); };
        parts << (std::ranges::any_of(branch.esxiDoubtful, isIt) ? part + u'?' : part);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

PairingPage::PairingPage(const Facts &facts, QWidget *parent)
    : QWidget(parent),
      m_facts(facts),
      m_host(releaseField(facts.catalog(), tr("Any"))),
      m_guest(releaseField(facts.catalog(), tr("Any"))),
      m_esxi(esxiField(facts, tr("Any"))),
      m_table(new QTreeWidget(this)),
      m_notes(new QLabel),
      m_scroll(new QScrollArea(this))
{
    createTable();
    m_notes->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(createQuestions());
    layout->addWidget(m_table, 4);
    // On a small screen the notes scroll, rather than leave the table two rows.
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_notes);
    m_scroll->setMinimumHeight(2 * fontMetrics().lineSpacing());
    layout->addWidget(m_scroll, 1);
    askAboutDesign();
    answer();
}

QWidget *PairingPage::createQuestions()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    addReleaseRow(*form, tr("vGPU &Manager on the host:"), *m_host);
    addReleaseRow(*form, tr("vGPU &guest driver in the VM:"), *m_guest);
    addReleaseRow(*form, tr("&ESXi version:"), *m_esxi);
    for (SuggestEditor *editor : {m_host, m_guest, m_esxi})
        connect(qobject_cast<QComboBox *>(editor->control()), &QComboBox::editTextChanged, this, &PairingPage::answer);
    return fields;
}

void PairingPage::createTable()
{
    m_table->setColumnCount(ColumnCount);
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new WrappingDelegate(m_table));
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Branches of vGPU software"));
}

/// Begins with what the open design has, as that is what people come to ask about.
void PairingPage::askAboutDesign()
{
    for (const Cluster &cluster : m_facts.design().clusters)
        for (const Host &host : cluster.hosts) {
            if (host.vgpuManager.kind != DriverKind::VgpuManager || host.vgpuManager.release.empty())
                continue;
            m_host->setValue(toQString(host.vgpuManager.release));
            m_esxi->setValue(host.esxi ? toQString(host.esxi->toString()) : QString());
            return;
        }
}

PairingPage::Question PairingPage::question() const
{
    Question asked;
    asked.host = releaseIn(*m_host, asked.faults);
    asked.guest = releaseIn(*m_guest, asked.faults);
    asked.esxi = esxiIn(*m_esxi, asked.faults);
    return asked;
}

void PairingPage::answer()
{
    const Question asked = question();
    fillTable(asked);
    QStringList notes = asked.faults;
    if (asked.host)
        notes += releaseSentences(m_facts.catalog(), *asked.host, m_facts.today());
    if (asked.guest && asked.guest != asked.host)
        notes += releaseSentences(m_facts.catalog(), *asked.guest, m_facts.today());
    notes += tr("Catalog: %1.").arg(catalogDate(m_facts.catalog().asOf()));
    m_notes->setText(notes.join(u'\n'));
    for (QWidget *widget : {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_scroll)})
        widget->setAccessibleName(m_notes->text());
}

void PairingPage::fillTable(const Question &asked)
{
    const auto name = [](const auto &version) { return version ? toQString(version->toString()) : QString(); };
    m_table->setHeaderLabels(
        {tr("Branch"), tr("Driver"), tr("Kind"), tr("Releases"), tr("As guest under Manager %1").arg(name(asked.host)),
         tr("As Manager over guest %1").arg(name(asked.guest)), tr("On ESXi %1").arg(name(asked.esxi)), tr("Support"),
         tr("ESXi, as the sources have it")});
    m_table->setColumnHidden(GuestColumn, !asked.host);
    m_table->setColumnHidden(HostColumn, !asked.guest);
    m_table->setColumnHidden(EsxiColumn, !asked.esxi);
    m_table->clear();
    const auto &branches = m_facts.catalog().branches();
    for (auto branch = branches.rbegin(); branch != branches.rend(); ++branch)
        addRow(*branch);
    fillVerdicts(asked);
    fitColumns();
}

/// What is longer than its heading and some words goes on in a second line, so that more columns are in sight.
void PairingPage::fitColumns()
{
    const int most = kLettersOfLine * m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < ColumnCount; ++column) {
        m_table->setColumnWidth(column, m_table->header()->maximumSectionSize()); // all in one line
        m_table->resizeColumnToContents(column);
        const int usual = std::max(most, m_table->header()->sectionSizeHint(column));
        if (m_table->columnWidth(column) > usual)
            m_table->setColumnWidth(column, usual);
    }
    m_table->doItemsLayout();
}

void PairingPage::addRow(const DriverBranch &branch)
{
    auto *item = new QTreeWidgetItem(m_table);
    item->setText(BranchColumn, QString::number(branch.branch));
    item->setText(DriverColumn, toQString(branch.driverBranch));
    item->setText(KindColumn, kindText(branch));
    item->setText(ReleasesColumn, releasesText(branch));
    setVerdict(*item, SupportColumn, markOfSupport(branch, m_facts.today()), supportText(branch, m_facts.today()));
    item->setText(ListingColumn, listingText(branch));
    item->setToolTip(
        ListingColumn,
        tr("?: the source was not read, or contradicts itself.\nIn the catalog: %1").arg(toQString(branch.esxi)));
}

/// The answers of the catalog come newest first, as the rows do.
void PairingPage::fillVerdicts(const Question &asked)
{
    const Catalog &catalog = m_facts.catalog();
    const auto fill = [this](int column, const auto &answers, auto verdict) {
        for (std::size_t row = 0; row < answers.size(); ++row)
            setVerdict(*m_table->topLevelItem(int(row)), column, markOf(answers[row].*verdict),
                       toText(answers[row].*verdict));
    };
    if (asked.host)
        fill(GuestColumn, guestsFor(catalog, *asked.host), &BranchPairing::pairing);
    if (asked.guest)
        fill(HostColumn, hostsFor(catalog, *asked.guest), &BranchPairing::pairing);
    if (asked.esxi)
        fill(EsxiColumn, branchesOn(catalog, *asked.esxi), &BranchOnEsxi::support);
}

} // namespace sliceboard
