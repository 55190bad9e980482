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
#include <QMessageBox>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

/// Says that the program works, where that may take longer than a glance.
class WaitCursor {
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor &) = delete;
    WaitCursor &operator=(const WaitCursor &) = delete;
};

/// What taking a change over makes of its entity, in one line.
QString takenText(const EntityChange &change)
{
    const QString entity = entityText(change.entity, change.name);
    switch (change.kind) {
    case EntityChange::Kind::Added:
        return ComparisonDialog::tr("+ %1 comes back", "host esx01").arg(entity);
    case EntityChange::Kind::Removed:
        return ComparisonDialog::tr("− %1 goes away", "host esx01").arg(entity);
    default:
        break;
    }
    QStringList values;
    for (const ChangeDetail &detail : detailsOf(change))
        values += toText(detail);
    return ComparisonDialog::tr("⚙ %1 becomes as it was there: %2", "host esx01, what changes")
        .arg(entity, values.join(u' '));
}

Result<void> takeOverPatiently(DesignComparison &comparison, const EntityChange &change,
                               const std::vector<EntityChange> &needs)
{
    const WaitCursor wait;
    return comparison.takeOver(change, needs);
}

} // namespace

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
    connect(&comparison, &DesignComparison::busyChanged, this, &ComparisonDialog::refresh);
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
    connect(m_format, &QComboBox::currentIndexChanged, this, &ComparisonDialog::refreshText);
    connect(copy, &QPushButton::clicked, this, &ComparisonDialog::copyText);
    return tab;
}

/// Two boards with their findings cost something, and so does a long text: they are made when they are wanted.
void ComparisonDialog::showTab(int tab)
{
    refreshText();
    if (m_boards || m_tabs->widget(tab) != m_boardsTab)
        return;
    const WaitCursor wait;
    m_boards = new TwinBoards(m_comparison, m_checker.catalog(), m_checker.facts().today(), m_boardsTab);
    m_boardsTab->layout()->addWidget(m_boards);
    if (const EntityChange *change = m_changes->chosen())
        m_boards->show(change->entity, change->name);
}

void ComparisonDialog::refresh()
{
    m_takeOver->setEnabled(m_changes->chosen() != nullptr);
    QString summary = m_comparison.isBusy()
        ? tr("Comparing %1 with the open design…", "a file or revision").arg(m_comparison.name())
        : tr("From %1 to the open design: %2", "a file or revision, numbers of changes")
              .arg(m_comparison.name(), summaryOf(m_comparison.changes()));
    for (const RenameHint &hint :
         m_comparison.isBusy() ? std::vector<RenameHint>() : renameHints(m_comparison.changes()))
        summary += u'\n' + toText(hint);
    m_summary->setText(summary);
    refreshText();
}

QString ComparisonDialog::text() const
{
    const DifferenceReport report{m_comparison.name(), tr("the open design"), m_comparison.changes(),
                                  renameHints(m_comparison.changes())};
    return m_format->currentIndex() == 0 ? toText(report) : toMarkdown(report);
}

void ComparisonDialog::refreshText()
{
    if (m_tabs->currentWidget() != m_text->parentWidget() || m_comparison.isBusy())
        return;
    const QString shown = text();
    if (shown == m_text->toPlainText())
        return;
    const QPoint scrolled(m_text->horizontalScrollBar()->value(), m_text->verticalScrollBar()->value());
    m_text->setPlainText(shown);
    m_text->horizontalScrollBar()->setValue(scrolled.x());
    m_text->verticalScrollBar()->setValue(scrolled.y());
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
    const EntityChange asked(*change); // the list is made anew
    Result<void> taken = takeOverPatiently(m_comparison, asked, {});
    if (!taken)
        if (const std::vector<EntityChange> needs = m_comparison.needsFor(asked); !needs.empty()) {
            if (!askToTakeAlso(entity, needs))
                return;
            taken = takeOverPatiently(m_comparison, asked, needs);
        }
    if (!taken)
        return showError(this, tr("%1 cannot be taken over by itself.").arg(entity), taken.error());
    Q_EMIT announced(tr("Taken over from %1: %2.", "a design, an entity").arg(m_comparison.name(), entity));
}

bool ComparisonDialog::askToTakeAlso(const QString &entity, const std::vector<EntityChange> &needs)
{
    constexpr std::size_t kMostLines = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(needs.size(), kMostLines); ++i)
        lines += takenText(needs[i]);
    if (needs.size() > kMostLines)
        lines += tr("… and %Ln more", nullptr, int(needs.size() - kMostLines));
    QMessageBox box(QMessageBox::Question, tr("Take Over"), tr("%1 cannot be taken over by itself.").arg(entity),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("It also takes:") + u'\n' + lines.join(u'\n'));
    QPushButton *take =
        box.addButton(tr("&Take Over All %Ln", nullptr, int(needs.size()) + 1), QMessageBox::AcceptRole);
    box.setDefaultButton(take);
    box.exec();
    return box.clickedButton() == take;
}

void ComparisonDialog::copyText()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    Q_EMIT announced(tr("The differences are in the clipboard."));
}

} // namespace sliceboard
