// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/view_dialog.h"

#include "model/domain/view_limits.h"
#include "model/presentation/presentation_steps.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

constexpr std::size_t kMostFindings = 500; ///< more are found by their place in the list of findings, not here
constexpr int kMostPlaces = 2000; ///< others are typed
constexpr int kLinesOfCaption = 4;
constexpr int kZoomStep = 10;

} // namespace

ViewDialog::ViewDialog(const SavedView &view, const Checker &checker, BoardOfView board, QWidget *parent)
    : CheckedDialog(tr("Saved View"), tr("Save"), parent),
      m_view(view),
      m_checker(checker),
      m_board(std::move(board)),
      m_title(new QLineEdit(QString::fromStdString(view.title), this)),
      m_caption(new QPlainTextEdit(QString::fromStdString(view.caption), this)),
      m_show(new QComboBox(this)),
      m_zoom(new QSpinBox(this)),
      m_grouping(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_folded(new QListWidget(this)),
      m_filter(new QLineEdit(QString::fromStdString(view.filter), this)),
      m_finding(new QComboBox(this)),
      m_adds(new QListWidget(this))
{
    createFields();
    fillPlaces();
    fillFindings();
    fillArrangement();
    fillFolded();
    addRow(tr("&Title:"), m_title);
    addRow(tr("&Caption:"), m_caption);
    addRow(tr("&In sight:"), m_show);
    addRow(tr("&Zoom:"), m_zoom);
    addRow(tr("&Group hosts by:"), m_grouping);
    addRow(tr("&Order of hosts:"), m_order);
    addRow(tr("Fol&ded:"), m_folded);
    addRow(tr("&Filter:"), m_filter);
    addRow(tr("Framed fi&nding:"), m_finding);
    addRow(tr("&Added in this step:"), createAdded(), m_adds);
    connect(m_title, &QLineEdit::textChanged, this, &ViewDialog::check);
    connect(m_caption, &QPlainTextEdit::textChanged, this, &ViewDialog::check);
    connect(m_filter, &QLineEdit::textChanged, this, &ViewDialog::check);
    connect(m_show, &QComboBox::currentTextChanged, this, &ViewDialog::check);
    m_title->setFocus();
    m_title->selectAll();
    check();
}

void ViewDialog::createFields()
{
    m_title->setObjectName(u"title"_qs);
    m_caption->setObjectName(u"caption"_qs);
    m_show->setObjectName(u"show"_qs);
    m_zoom->setObjectName(u"zoom"_qs);
    m_grouping->setObjectName(u"grouping"_qs);
    m_order->setObjectName(u"order"_qs);
    m_finding->setObjectName(u"finding"_qs);
    m_adds->setObjectName(u"adds"_qs);
    m_caption->setTabChangesFocus(true);
    m_caption->setFixedHeight(kLinesOfCaption * fontMetrics().lineSpacing() + 12);
    m_caption->setPlaceholderText(tr("What the audience reads below the board"));
    m_zoom->setRange(0, kMostViewZoom);
    m_zoom->setSingleStep(kZoomStep);
    m_zoom->setSuffix(tr(" %"));
    m_zoom->setSpecialValueText(tr("As large as fits"));
    m_zoom->setValue(m_view.zoom.value_or(0));
    m_finding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_finding->setMinimumContentsLength(40);
}

void ViewDialog::fillPlaces()
{
    m_show->setEditable(true);
    m_show->setInsertPolicy(QComboBox::NoInsert);
    m_show->lineEdit()->setPlaceholderText(tr("The whole board"));
    m_show->addItem(QString());
    for (const Cluster &cluster : m_checker.facts().design().clusters) {
        m_show->addItem(QString::fromStdString(cluster.name));
        for (const Host &host : cluster.hosts)
            if (m_show->count() < kMostPlaces)
                m_show->addItem(QString::fromStdString(host.name));
    }
    m_show->setEditText(QString::fromStdString(m_view.show));
}

void ViewDialog::fillFindings()
{
    const Facts facts = m_checker.facts();
    const auto add = [this](const FindingName &name, const QString &text) {
        m_findings.push_back(name);
        m_finding->addItem(text);
    };
    add({}, tr("None"));
    for (const Finding &finding : m_checker.findings())
        if (m_findings.size() <= kMostFindings)
            add(nameOf(finding, facts), tr("%1: %2").arg(toText(finding.severity), describe(finding, facts)));
    if (std::ranges::find(m_findings, m_view.finding) == m_findings.end())
        add(m_view.finding, tr("Not found now: %1").arg(QString::fromStdString(m_view.finding.rule)));
    m_finding->setCurrentIndex(int(std::ranges::find(m_findings, m_view.finding) - m_findings.begin()));
}

/// In the order of the words of the design file.
void ViewDialog::fillArrangement()
{
    m_grouping->addItems(
        {tr("As the board is"), tr("Cluster"), tr("GPU model"), tr("Mode"), tr("Utilisation"), tr("Findings")});
    m_order->addItems({tr("As the board is"), tr("As in the design"), tr("Name"), tr("Fullest first"),
                       tr("Emptiest first"), tr("Worst findings first")});
    m_grouping->setCurrentIndex(m_view.grouping ? int(*m_view.grouping) + 1 : 0);
    m_order->setCurrentIndex(m_view.order ? int(*m_view.order) + 1 : 0);
}

void ViewDialog::fillFolded()
{
    m_folded->setObjectName(u"folded"_qs);
    for (const std::string &name : m_view.folded) {
        const auto group = m_board.groups.find(name);
        auto *item = new QListWidgetItem(group == m_board.groups.end() ? QString::fromStdString(name) : group->second);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        m_folded->addItem(item);
    }
    m_folded->setFixedHeight(std::min(3, std::max(1, m_folded->count())) * (fontMetrics().lineSpacing() + 4) + 8);
    m_folded->setEnabled(m_folded->count() > 0);
    m_folded->setToolTip(m_folded->isEnabled()
                             ? tr("What is unchecked is no longer folded when the view is shown.")
                             : tr("Nothing is folded. Fold groups and hosts on the board, then choose Update."));
    m_folded->setAccessibleDescription(m_folded->toolTip());
}

QWidget *ViewDialog::createAdded()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    for (const std::string &path : m_view.adds)
        m_adds->addItem(QString::fromStdString(path));
    m_adds->setFixedHeight(3 * fontMetrics().lineSpacing() + 12);
    m_adds->setToolTip(tr("The presentation shows the board without these first, and then with them."));
    m_adds->setAccessibleDescription(m_adds->toolTip());
    layout->addWidget(m_adds);
    auto *buttons = new QHBoxLayout;
    auto *take = new QPushButton(tr("Add &Selection"), box);
    auto *remove = new QPushButton(tr("&Remove"), box);
    take->setEnabled(!m_board.selected.empty());
    take->setToolTip(tr("Adds what is selected on the board."));
    buttons->addWidget(take);
    buttons->addWidget(remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(take, &QPushButton::clicked, this, [this] {
        for (const std::string &path : m_board.selected)
            if (const QString text = QString::fromStdString(path); m_adds->findItems(text, Qt::MatchExactly).isEmpty())
                m_adds->addItem(text);
    });
    connect(remove, &QPushButton::clicked, this, [this] { delete m_adds->takeItem(m_adds->currentRow()); });
    return box;
}

std::string ViewDialog::path() const { return m_show->currentText().trimmed().toStdString(); }

SavedView ViewDialog::result() const
{
    SavedView view = m_view;
    view.title = m_title->text().trimmed().toStdString();
    view.caption = m_caption->toPlainText().toStdString();
    view.show = path();
    view.filter = m_filter->text().trimmed().toStdString();
    view.zoom.reset();
    if (m_zoom->value() > 0)
        view.zoom = std::max(kLeastViewZoom, m_zoom->value());
    view.grouping.reset();
    if (m_grouping->currentIndex() > 0)
        view.grouping = BoardGrouping(m_grouping->currentIndex() - 1);
    view.order.reset();
    if (m_order->currentIndex() > 0)
        view.order = BoardOrder(m_order->currentIndex() - 1);
    view.folded.clear();
    for (int row = 0; row < m_folded->count(); ++row)
        if (m_folded->item(row)->checkState() == Qt::Checked)
            view.folded.push_back(m_view.folded[std::size_t(row)]);
    view.finding = m_findings[std::size_t(std::max(0, m_finding->currentIndex()))];
    view.adds.clear();
    for (int row = 0; row < m_adds->count(); ++row)
        view.adds.push_back(m_adds->item(row)->text().toStdString());
    return view;
}

void ViewDialog::check()
{
    QString error;
    const auto isTooLong = [](const QString &text) { return std::size_t(text.toUtf8().size()) > kMostViewBytes; };
    if (m_title->text().trimmed().isEmpty())
        error = tr("Enter a title: it stands in the list and above the caption.");
    else if (isTooLong(m_title->text()) || isTooLong(m_caption->toPlainText()) || isTooLong(m_filter->text()))
        error = tr("A text of a view has at most %1 bytes; shorten it.").arg(kMostViewBytes);
    else if (const std::string shown = path(); !shown.empty() && !m_checker.facts().find(shown))
        error = tr("The design has no cluster, host, GPU or VM \"%1\"; leave the field empty for the whole board.")
                    .arg(QString::fromStdString(shown));
    say(tr("The view is a step of the presentation, in the order of the list."), error);
}

} // namespace sliceboard
