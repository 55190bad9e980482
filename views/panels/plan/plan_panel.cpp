// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/plan/plan_panel.h"

#include "model/operations/plan_progress.h"
#include "model/plan/planner.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace sliceboard {
namespace {

/// A plan that takes longer is made anew only on request.
constexpr qint64 kQuickEnough = 200;
constexpr int kPause = 400; // milliseconds

QPushButton *addButton(QLayout &layout, const char *name, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

QLabel *addLabel(QLayout &layout)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout.addWidget(label);
    return label;
}

} // namespace

PlanPanel::PlanPanel(Document &document, Checker &checker, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_checker(checker),
      m_selection(selection),
      m_items(document, checker.catalog()),
      m_tree(new QTreeView),
      m_page(new StepPage)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    createHead(*layout);
    createTree();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PlanPanel::makeAnew);
    connect(&document, &Document::applied, this, &PlanPanel::noteEdit);
    connect(&document, &Document::loaded, this, &PlanPanel::setEnteredBase);
    connect(&m_items, &PlanItemModel::refused, this, &PlanPanel::refused);
    connect(&m_items, &PlanItemModel::progressChanged, this, [this] {
        showProgress();
        showStep();
    });
    connect(m_page, &StepPage::noted, this,
            [this](const StepResult &result) { m_items.note(m_tree->currentIndex(), result); });
    setEnteredBase();
}

void PlanPanel::createHead(QLayout &layout)
{
    auto *first = new QHBoxLayout;
    m_from = addLabel(*first);
    first->setStretch(0, 1);
    first->addWidget(createBaseButton());
    static_cast<QVBoxLayout &>(layout).addLayout(first);
    m_summary = addLabel(layout);
    m_progress = addLabel(layout);
    auto *second = new QHBoxLayout;
    m_part = new QComboBox;
    m_part->addItems({tr("Implementation"), tr("Backout")});
    m_part->setObjectName(u"plan-part"_qs);
    m_part->setAccessibleName(tr("Part of the plan"));
    second->addWidget(m_part, 1);
    m_again = addButton(*second, "plan-again", tr("Make A&new"), tr("The design changed since the plan was made."));
    m_needPlan = {addButton(*second, "plan-export", tr("E&xport…"),
                            tr("Saves the plan as a document, a table or scripts that carry it out.")),
                  addButton(*second, "plan-pdf", tr("P&DF…"), tr("Saves the plan as a PDF."))};
    static_cast<QVBoxLayout &>(layout).addLayout(second);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PlanPanel::showPlan);
    connect(m_again, &QPushButton::clicked, this, &PlanPanel::makeAnew);
    connect(m_needPlan[0], &QPushButton::clicked, this, &PlanPanel::exportRequested);
    connect(m_needPlan[1], &QPushButton::clicked, this, &PlanPanel::pdfRequested);
}

QToolButton *PlanPanel::createBaseButton()
{
    auto *button = new QToolButton;
    button->setText(tr("Start &From"));
    button->setObjectName(u"plan-base"_qs);
    button->setToolTip(tr("Chooses what there is today: the plan leads from there to the open design."));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](Base kind, const QString &text) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { Q_EMIT baseRequested(kind); });
    };
    add(Base::Entered, tr("What Is Entered as &Current in This Design"));
    add(Base::Saved, tr("The File as Last &Saved"));
    add(Base::Earlier, tr("An &Earlier Version of the File…"));
    add(Base::File, tr("Another &Design…"));
    button->setMenu(menu);
    return button;
}

void PlanPanel::createTree()
{
    m_tree->setModel(&m_items);
    m_tree->setObjectName(u"plan-steps"_qs);
    m_tree->setAccessibleName(tr("Steps of the plan"));
    m_tree->setAccessibleDescription(tr("Space ticks a step off; Enter shows on the board what it is about."));
    m_tree->setToolTip(m_tree->accessibleDescription());
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setMinimumHeight(5 * fontMetrics().lineSpacing());
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPanel::showStep);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const PlanStep *step = m_items.step(index))
            showOnBoard(*step);
    });
}

void PlanPanel::setBase(Base kind, Design base, const QString &title)
{
    m_base = std::move(base);
    if (kind == Base::Entered)
        m_base.reset();
    m_baseTitle = title;
    m_isStale = true;
    m_cost = 0;
    m_items.setPlan(nullptr, PlanItemModel::Part::Implementation);
    m_plan.reset();
    if (isVisible())
        makeAnew();
    else
        showPlan();
}

void PlanPanel::setEnteredBase()
{
    setBase(Base::Entered, {}, tr("what is entered as current in this design", "the plan starts from"));
}

/// What is noted on steps, and other facts of the design as a whole, change no step.
void PlanPanel::noteEdit(const Edit &edit)
{
    const auto *replaced = std::get_if<Replace>(&edit);
    if (m_isStale || (replaced && replaced->at.kind == NodeKind::Design))
        return;
    m_isStale = true;
    m_again->setVisible(true);
    if (isVisible() && m_cost <= kQuickEnough)
        m_pause.start();
}

void PlanPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && m_cost <= kQuickEnough)
        makeAnew();
}

const ChangePlan *PlanPanel::plan()
{
    if (m_isStale)
        makeAnew();
    return m_plan.get();
}

void PlanPanel::makeAnew()
{
    m_pause.stop();
    QElapsedTimer timer;
    timer.start();
    const Design &after = m_document.design();
    auto plan = std::make_unique<const ChangePlan>(
        planChange(m_checker.catalog(), m_base ? *m_base : after, after, m_checker.facts().today()));
    // The items borrow the old plan until they show the new one.
    m_plan.swap(plan);
    m_cost = timer.elapsed();
    m_isStale = false;
    showPlan();
}

void PlanPanel::showPlan()
{
    const std::string key = m_key;
    m_items.setPlan(m_plan.get(),
                    m_part->currentIndex() == 1 ? PlanItemModel::Part::Backout : PlanItemModel::Part::Implementation);
    m_from->setText(tr("From %1 to the open design").arg(m_baseTitle));
    m_summary->setText(summary());
    m_again->setVisible(m_isStale);
    for (QPushButton *button : m_needPlan)
        button->setEnabled(m_plan && !m_plan->isEmpty());
    m_tree->expandAll();
    const int narrow = fontMetrics().horizontalAdvance(toText(StepOutcome::Skipped)) + 3 * fontMetrics().height();
    m_tree->setColumnWidth(PlanItemModel::StepColumn, std::max(m_tree->viewport()->width() - narrow, 3 * narrow));
    m_tree->setColumnWidth(PlanItemModel::ResultColumn, narrow);
    if (const QModelIndex found = m_items.find(key); found.isValid())
        m_tree->setCurrentIndex(found);
    showProgress();
    showStep();
}

QString PlanPanel::summary() const
{
    if (!m_plan)
        return {};
    QStringList lines;
    if (m_plan->isEmpty())
        lines << tr("There is nothing to do: both are the same.");
    else
        lines << tr("%n step(s)", nullptr, m_plan->stepCount()) + QStringLiteral(", ")
                + tr("%n VM(s) off in between", nullptr, int(m_plan->downtime.size()));
    for (const PlannedDowntime &off : m_plan->downtime)
        lines << tr("%1 is off from step %2 to step %3.")
                     .arg(QString::fromStdString(off.vm), QString::number(off.firstStep),
                          QString::number(off.lastStep));
    constexpr qsizetype kMostLines = 4;
    if (lines.size() > kMostLines) {
        const int left = int(lines.size() - kMostLines);
        lines.resize(kMostLines);
        lines << tr("%n more VM(s) are off in between.", nullptr, left);
    }
    for (const std::string &note : m_plan->notes)
        lines << QString::fromStdString(note);
    return lines.join(u'\n');
}

void PlanPanel::showProgress()
{
    const auto [done, all] = m_items.progress();
    QString text = all > 0 ? tr("%1 of %2 done").arg(done).arg(all) : QString();
    if (m_items.isOfAnotherPlan())
        text += QStringLiteral("\n")
            + tr("⚠ The results were noted for another plan. The next one that you note takes their place.");
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
}

void PlanPanel::showStep()
{
    const PlanStep *step = m_items.step(m_tree->currentIndex());
    const StepResult *known = step ? resultOf(m_document.design().progress, step->key) : nullptr;
    if (step)
        m_key = step->key;
    m_page->showStep(step, known ? *known : StepResult());
}

void PlanPanel::showOnBoard(const PlanStep &step)
{
    const std::string gpu = step.gpu.empty() ? std::string() : step.host + '/' + step.gpu;
    for (const std::string &path : {step.vm, gpu, step.host, step.cluster})
        if (!path.empty())
            if (const auto ref = m_checker.facts().find(path))
                return m_selection.jumpTo(*ref);
    Q_EMIT refused(tr("What this step is about is not on the board of the open design."));
}

} // namespace sliceboard
