// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/plan/plan_panel.h"

#include "model/operations/plan_progress.h"
#include "views/dialogs/patient_work.h"
#include "views/panels/plan/step_delegate.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace sliceboard {
namespace {

// Milliseconds.
constexpr int kAtOnce = 80; ///< a plan that is made by then is shown without a word
constexpr std::size_t kSmall = 1000; ///< VMs up to which a plan may be made by then
constexpr qint64 kPause = 400; ///< after an edit
constexpr qint64 kLongestPause = 3000; ///< after an edit of a design of which a plan takes long

constexpr int kMostSummaryLines = 6;

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
    // Where everything is large, the panel scrolls rather than making the window larger than the screen.
    auto *scrolled = new QScrollArea;
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    scrolled->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolled);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 4, 4);
    createHead(*layout);
    createTree();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it takes what is left
    layout->addWidget(splitter, 1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isInSight())
            makeAnew();
    });
    connect(&m_maker, &PlanMaker::finished, this, &PlanPanel::takePlan);
    connect(&m_maker, &PlanMaker::progressed, this, [this](int percent) { m_busyBar->setValue(percent); });
    connect(&document, &Document::applied, this, &PlanPanel::noteEdit);
    connect(&document, &Document::loaded, this, &PlanPanel::forget);
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
    auto *offer = new QHBoxLayout;
    m_offer = addLabel(*offer);
    offer->setStretch(0, 1);
    m_resume = addButton(*offer, "plan-resume", tr("S&tart From It"), tr("The plan started from this file last time."));
    static_cast<QVBoxLayout &>(layout).addLayout(offer);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(m_offered); });
    createBusy(layout);
    m_summary = new ShortText(kMostSummaryLines);
    m_summary->setAccessibleName(tr("What the plan costs, and notes on it"));
    layout.addWidget(m_summary);
    auto *third = new QHBoxLayout;
    m_progress = addLabel(*third);
    third->setStretch(0, 1);
    m_again = addButton(*third, "plan-again", tr("Make A&new"), tr("The design changed since the plan was made."));
    static_cast<QVBoxLayout &>(layout).addLayout(third);
    static_cast<QVBoxLayout &>(layout).addLayout(createTools());
    offerBase({});
}

void PlanPanel::createBusy(QLayout &layout)
{
    m_busy = new QWidget;
    m_busy->setObjectName(u"plan-busy"_qs);
    auto *rows = new QVBoxLayout(m_busy);
    rows->setContentsMargins({});
    m_busyText = addLabel(*rows);
    auto *row = new QHBoxLayout;
    m_busyBar = new QProgressBar;
    m_busyBar->setRange(0, 100);
    m_busyBar->setAccessibleName(tr("Making the plan"));
    row->addWidget(m_busyBar, 1);
    connect(addButton(*row, "plan-stop", tr("&Stop"), tr("Leaves the plan as it was before.")), &QPushButton::clicked,
            this, &PlanPanel::stop);
    rows->addLayout(row);
    m_busy->hide();
    layout.addWidget(m_busy);
}

QHBoxLayout *PlanPanel::createTools()
{
    auto *tools = new QHBoxLayout;
    m_part = new QComboBox;
    m_part->addItems({tr("Implementation"), tr("Backout")});
    m_part->setObjectName(u"plan-part"_qs);
    m_part->setAccessibleName(tr("Part of the plan"));
    tools->addWidget(m_part, 1);
    m_needPlan = {addButton(*tools, "plan-export", tr("E&xport…"),
                            tr("Saves the plan as a document, a table or scripts that carry it out.")),
                  addButton(*tools, "plan-pdf", tr("P&DF…"), tr("Saves the plan as a PDF."))};
    connect(m_part, &QComboBox::currentIndexChanged, this, &PlanPanel::showPlan);
    connect(m_again, &QPushButton::clicked, this, &PlanPanel::makeAnew);
    connect(m_needPlan[0], &QPushButton::clicked, this, &PlanPanel::exportRequested);
    connect(m_needPlan[1], &QPushButton::clicked, this, &PlanPanel::pdfRequested);
    return tools;
}

QPushButton *PlanPanel::createBaseButton()
{
    auto *button = new QPushButton(tr("Start &From"));
    button->setAutoDefault(false);
    button->setObjectName(u"plan-base"_qs);
    button->setToolTip(tr("Chooses what there is today: the plan leads from there to the open design."));
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
    m_tree->setIndentation(fontMetrics().height());
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setItemDelegate(new StepDelegate(m_tree));
    const int result = fontMetrics().horizontalAdvance(toText(StepOutcome::Skipped)) + 2 * fontMetrics().height();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PlanItemModel::StepColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(PlanItemModel::ResultColumn, result);
    m_tree->header()->resizeSection(PlanItemModel::NoteColumn, 2 * result);
    m_tree->setMinimumHeight(5 * fontMetrics().lineSpacing());
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPanel::showStep);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const PlanStep *step = m_items.step(index))
            showOnBoard(*step);
    });
}

void PlanPanel::setBase(Base kind, Design base, const QString &title)
{
    setBase(kind == Base::Entered ? nullptr : std::make_shared<const Design>(std::move(base)), title);
}

/// Another design: what was planned for the former one says nothing of it.
void PlanPanel::forget()
{
    m_pause.stop();
    m_maker.stop();
    m_items.setPlan(nullptr, PlanItemModel::Part::Implementation);
    m_plan.reset();
    m_shownStart = {};
    showPlan();
    setEnteredBase();
}

void PlanPanel::setEnteredBase()
{
    setBase(nullptr, tr("what is entered as current in this design", "the plan starts from"));
}

void PlanPanel::setBase(std::shared_ptr<const Design> base, const QString &title)
{
    m_start = {std::move(base), title};
    m_isStale = true;
    m_isStopped = false;
    m_cost = 0;
    offerBase({});
    if (isInSight())
        makeAnew();
    else
        showState();
}

void PlanPanel::offerBase(const QString &path)
{
    m_offered = path;
    const bool isThere = QFileInfo::exists(path);
    const QString name = QFileInfo(path).fileName();
    m_offer->setText(isThere ? tr("Last time, the plan of this design started from %1.").arg(name)
                             : tr("Last time, the plan of this design started from %1, which is not there any more.")
                                   .arg(QDir::toNativeSeparators(path)));
    m_offer->setVisible(!path.isEmpty());
    m_resume->setVisible(isThere);
}

/// What is noted on steps, and other facts of the design as a whole, change no step.
void PlanPanel::noteEdit(const Edit &edit)
{
    const auto *replaced = std::get_if<Replace>(&edit);
    if (replaced && replaced->at.kind == NodeKind::Design)
        return;
    m_maker.stop(); // what it makes is of a design before this edit
    m_isStale = true;
    if (isInSight() && !m_isStopped)
        m_pause.start(int(std::clamp(2 * m_cost, kPause, kLongestPause)));
    showState();
}

/// Wide enough for most steps.
QSize PlanPanel::sizeHint() const { return QSize(28, 36) * fontMetrics().lineSpacing(); }

void PlanPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeIfStale();
}

void PlanPanel::setInFront(bool inFront)
{
    m_isInFront = inFront;
    makeIfStale();
}

void PlanPanel::makeIfStale()
{
    if (!isInSight() || !m_isStale || m_isStopped || m_maker.isRunning())
        return;
    // A window that restores its panels shows for a moment those that lie behind others.
    isSmall() ? makeAnew() : m_pause.start(0);
}

bool PlanPanel::isSmall() const { return m_document.design().vms.size() <= kSmall; }

PlanMaker::Plan PlanPanel::awaitPlan()
{
    if (m_isStale && !m_maker.isRunning())
        makeAnew();
    WorkProgress progress;
    progress.all = m_busyBar->maximum();
    const auto isDone = [this, &progress] {
        progress.done = std::max(m_busyBar->value(), 0);
        return !m_maker.isRunning();
    };
    const auto label = [this] { return m_busyText->text(); };
    if (!waitPatiently(this, tr("Change Plan"), label, isDone, progress))
        stop();
    return m_isStale ? nullptr : m_plan;
}

void PlanPanel::makeAnew()
{
    m_pause.stop();
    m_isStopped = false;
    const auto after = std::make_shared<const Design>(m_document.design());
    m_busyBar->setValue(0);
    m_maker.start({&m_checker.catalog(), m_start.base ? m_start.base : after, after, m_checker.facts().today()});
    m_sinceStart.start();
    if (m_cost <= kAtOnce && isSmall())
        if (const PlanMaker::Plan plan = m_maker.wait(kAtOnce))
            return takePlan(plan);
    showState();
}

void PlanPanel::takePlan(const PlanMaker::Plan &plan)
{
    m_cost = m_sinceStart.elapsed();
    m_isStale = false;
    m_shownStart = m_start;
    const PlanMaker::Plan former = std::exchange(m_plan, plan); // the items borrow it until they show the new one
    showPlan();
}

/// Back to what was there: a plan that starts elsewhere is not wanted any more.
void PlanPanel::stop()
{
    m_pause.stop();
    m_maker.stop();
    m_isStopped = true;
    if (m_plan)
        m_start = m_shownStart;
    showState();
}

/// What is shown besides the steps: where the plan starts, whether it is up to date, and what can be done about it.
void PlanPanel::showState()
{
    const bool isMade = m_maker.isRunning();
    m_from->setText(tr("From %1 to the open design").arg(m_start.title));
    m_busyText->setText(!m_plan ? tr("The plan is being made.")
                            : m_shownStart.base == m_start.base
                            ? tr("The plan is being made anew. Below is the one from before the last change.")
                            : tr("The plan is being made anew. Below is the one from %1.").arg(m_shownStart.title));
    m_busy->setVisible(isMade);
    m_again->setVisible(m_isStale && !isMade);
    m_again->setToolTip(m_plan ? tr("The design changed since the plan was made.") : tr("There is no plan yet."));
    m_again->setText(m_plan ? tr("Make A&new") : tr("&Make the Plan"));
    for (QPushButton *button : m_needPlan)
        button->setEnabled(m_plan && !m_plan->isEmpty());
}

void PlanPanel::showPlan()
{
    const std::string key = m_key;
    m_items.setPlan(m_plan.get(),
                    m_part->currentIndex() == 1 ? PlanItemModel::Part::Backout : PlanItemModel::Part::Implementation);
    m_summary->setText(summary());
    showState();
    expandStages();
    if (const QModelIndex found = m_items.find(key); found.isValid())
        m_tree->setCurrentIndex(found);
    showProgress();
    showStep();
}

/// Of a plan with very many steps only what comes first is unfolded, since each row takes its time.
void PlanPanel::expandStages()
{
    constexpr int kMostSteps = 2000;
    if (m_items.progress().second <= kMostSteps)
        return m_tree->expandAll();
    m_tree->collapseAll();
    for (int stage = 0; stage < std::min(m_items.rowCount(), 2); ++stage)
        m_tree->expand(m_items.index(stage, 0));
}

QString PlanPanel::summary() const
{
    if (!m_plan)
        return {};
    QStringList lines;
    if (m_plan->isEmpty())
        lines << tr("There is nothing to do: both are the same.");
    else
        lines << tr("%Ln step(s)", nullptr, m_plan->stepCount()) + QStringLiteral(", ")
                + tr("%Ln VM(s) off in between", nullptr, int(m_plan->downtime.size()));
    for (const PlannedDowntime &off : m_plan->downtime)
        lines << tr("%1 is off from step %2 to step %3.")
                     .arg(QString::fromStdString(off.vm), QString::number(off.firstStep),
                          QString::number(off.lastStep));
    constexpr qsizetype kMostLines = 4;
    if (lines.size() > kMostLines) {
        const int left = int(lines.size() - kMostLines);
        lines.resize(kMostLines);
        lines << tr("%Ln more VM(s) are off in between.", nullptr, left);
    }
    constexpr std::size_t kMostNotes = 20;
    for (std::size_t row = 0; row < std::min(m_plan->notes.size(), kMostNotes); ++row)
        lines << QString::fromStdString(m_plan->notes[row]);
    if (m_plan->notes.size() > kMostNotes)
        lines << tr("%Ln more note(s) stand in the exported plan.", nullptr, int(m_plan->notes.size() - kMostNotes));
    return lines.join(u'\n');
}

void PlanPanel::showProgress()
{
    const auto [done, all] = m_items.progress();
    QString text = all > 0 ? tr("%1 of %2 done").arg(done).arg(all) : QString();
    if (m_items.isOfAnotherPlan())
        text += QStringLiteral("\n")
            + tr("⚠ The results were noted for another plan. The next one that you note takes their place.");
    const auto &noted = m_document.design().progress.steps;
    const bool hasNotes = std::ranges::any_of(noted, [](const StepResult &each) { return !each.note.empty(); });
    m_tree->setColumnHidden(PlanItemModel::NoteColumn, !hasNotes);
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
