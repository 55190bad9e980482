// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/comparison/comparison_dialog.h"

#include "model/comparison/difference_report.h"
#include "model/comparison/difference_texts.h"
#include "views/dialogs/questions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace sliceboard {

ComparisonDialog::ComparisonDialog(DesignComparison &comparison, const Checker &checker, Selection &selection,
                                   QWidget *parent)
    : QDialog(parent),
      m_comparison(comparison),
      m_checker(checker),
      m_selection(selection),
      m_summary(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_changes(new ChangeTree(comparison, this)),
      m_boardsTab(new QWidget(this)),
      m_onBoard(new QCheckBox(tr("Show on the &board"), this))
{
    setWindowTitle(tr("Differences"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *boards = new QVBoxLayout(m_boardsTab);
    boards->setContentsMargins({});
    m_tabs->addTab(m_changes, tr("&Changes"));
    m_tabs->addTab(m_boardsTab, tr("&Side by Side"));
    m_tabs->addTab(createTextTab(), tr("As &Text"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_takeOver = buttons->addButton(tr("Take &Over"), QDialogButtonBox::ActionRole);
    m_takeOver->setToolTip(tr("Make of the chosen entity what it was in the other design. Undo takes that back."));
    for (QPushButton *button : buttons->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_onBoard);
    below->addWidget(buttons, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(below);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeOver, &QPushButton::clicked, this, &ComparisonDialog::takeOver);
    connect(m_changes, &ChangeTree::chosenChanged, this, &ComparisonDialog::showChosen);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ComparisonDialog::showTab);
    connect(&comparison, &DesignComparison::changed, this, &ComparisonDialog::refresh);
    refresh();
    showChosen();
    resize(QSize(860, 560).boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget *ComparisonDialog::createTextTab()
{
    auto *tab = new QWidget(this);
    m_text = new QPlainTextEdit(tab);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Differences as text"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_format = new QComboBox(tab);
    m_format->addItems({tr("Plain text"), tr("Markdown")});
    m_format->setAccessibleName(tr("Format"));
    auto *copy = new QPushButton(tr("Cop&y"), tab);
    copy->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_format);
    row->addStretch(1);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addLayout(row);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ComparisonDialog::refresh);
    connect(copy, &QPushButton::clicked, this, &ComparisonDialog::copyText);
    return tab;
}

/// Two boards with their findings cost something: they are made when they are wanted.
void ComparisonDialog::showTab(int tab)
{
    if (m_boards || m_tabs->widget(tab) != m_boardsTab)
        return;
    m_boards = new TwinBoards(m_comparison, m_checker.catalog(), m_checker.facts().today(), m_boardsTab);
    m_boardsTab->layout()->addWidget(m_boards);
    if (const EntityChange *change = m_changes->chosen())
        m_boards->show(change->entity, change->name);
}

void ComparisonDialog::refresh()
{
    DifferenceReport report{m_comparison.name(), tr("the open design"), m_comparison.changes(),
                            renameHints(m_comparison.changes())};
    QString summary = tr("From %1 to the open design: %2", "a file or revision, numbers of changes")
                          .arg(report.before, summaryOf(report.changes));
    for (const RenameHint &hint : report.hints)
        summary += u'\n' + toText(hint);
    m_summary->setText(summary);
    m_text->setPlainText(m_format->currentIndex() == 0 ? toText(report) : toMarkdown(report));
}

/// What is gone cannot be selected; what held it can.
void ComparisonDialog::showChosen()
{
    const EntityChange *change = m_changes->chosen();
    m_takeOver->setEnabled(change != nullptr);
    if (!change)
        return;
    const Design &design = m_comparison.document().design();
    EntityRef ref = entityNamed(design, change->entity, change->name);
    if (ref.kind == EntityKind::Design && !change->parent.empty())
        ref = entityNamed(design, change->entity == EntityKind::Gpu ? EntityKind::Host : EntityKind::Cluster,
                          change->parent);
    if (ref.kind != EntityKind::Design)
        m_selection.jumpTo(ref);
    if (m_boards)
        m_boards->show(change->entity, change->name);
}

void ComparisonDialog::takeOver()
{
    const EntityChange *change = m_changes->chosen();
    if (!change)
        return;
    const QString entity = entityText(change->entity, change->name);
    if (const Result<void> taken = m_comparison.takeOver(EntityChange(*change)); !taken)
        return showError(this, tr("%1 cannot be taken over by itself.").arg(entity), taken.error());
    Q_EMIT announced(tr("Taken over from %1: %2.", "a design, an entity").arg(m_comparison.name(), entity));
}

void ComparisonDialog::copyText()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    Q_EMIT announced(tr("The differences are in the clipboard."));
}

} // namespace sliceboard
