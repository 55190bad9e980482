// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/plan_item_model.h"

#include "model/operations/plan_progress.h"
#include "model/plan/plan_texts.h"
#include "views/items/perform.h"

#include <QDate>
#include <QFont>

#include <algorithm>

namespace sliceboard {
namespace {

/// Rows of stages carry this id, those of steps the row of their stage.
constexpr quintptr kStage = quintptr(-1);

QString fromUtf8(const std::string &text) { return QString::fromStdString(text); }

} // namespace

QString toText(std::optional<StepOutcome> outcome)
{
    return outcome ? toText(*outcome) : PlanItemModel::tr("Open", "outcome of a step");
}

PlanItemModel::PlanItemModel(Document &document, const Catalog &catalog, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_catalog(catalog)
{
    connect(&document, &Document::settled, this, &PlanItemModel::refresh);
    connect(&document, &Document::loaded, this, &PlanItemModel::refresh);
}

void PlanItemModel::setPlan(const ChangePlan *plan, Part part)
{
    beginResetModel();
    m_plan = plan;
    m_part = part;
    m_sections.clear();
    m_steps = 0;
    takeProgress();
    if (plan) {
        const bool isBackout = part == Part::Backout;
        if (!isBackout && !plan->checks.empty())
            addSection(tr("Before you begin"), {}, plan->checks);
        for (const PlanStage &stage : isBackout ? plan->backout : plan->stages)
            addSection(fromUtf8(stage.title), stage.steps, stage.tests);
    }
    endResetModel();
}

void PlanItemModel::addSection(const QString &title, const std::vector<PlanStep> &steps,
                               const std::vector<PlanStep> &tests)
{
    Section &section = m_sections.emplace_back(Section{title, {}});
    for (const PlanStep &step : steps)
        section.rows.push_back({&step, ++m_steps});
    for (const PlanStep &test : tests)
        section.rows.push_back({&test, 0});
}

const PlanStep *PlanItemModel::step(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kStage)
        return nullptr;
    Q_ASSERT(checkIndex(index));
    return m_sections[index.internalId()].rows[std::size_t(index.row())].step;
}

int PlanItemModel::number(const QModelIndex &index) const
{
    return step(index) ? m_sections[index.internalId()].rows[std::size_t(index.row())].number : 0;
}

QModelIndex PlanItemModel::find(std::string_view key) const
{
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const auto &rows = m_sections[section].rows;
        const auto found = std::ranges::find(rows, key, [](const Row &row) { return std::string_view(row.step->key); });
        if (found != rows.end())
            return createIndex(int(found - rows.begin()), StepColumn, quintptr(section));
    }
    return {};
}

std::pair<int, int> PlanItemModel::progress() const
{
    std::pair<int, int> counts;
    for (const Section &section : m_sections)
        for (const Row &row : section.rows) {
            const StepResult *result = resultOf(*row.step);
            counts.first += result && result->outcome ? 1 : 0;
            ++counts.second;
        }
    return counts;
}

bool PlanItemModel::isOfAnotherPlan() const
{
    return m_plan && !m_progress.steps.empty() && m_progress.plan != m_plan->fingerprint;
}

const StepResult *PlanItemModel::resultOf(const PlanStep &step) const
{
    const auto found = m_results.find(step.key);
    return found == m_results.end() ? nullptr : found->second;
}

void PlanItemModel::note(const QModelIndex &index, StepResult result)
{
    const PlanStep *noted = step(index);
    if (!noted)
        return;
    result.step = noted->key;
    const Facts facts(m_catalog, m_document.design(), m_document.index());
    const Result<void> done =
        perform(m_document, tr("Note result of a step"), noteStep(facts, m_plan->fingerprint, std::move(result)));
    if (!done)
        Q_EMIT refused(done.error().text);
}

QModelIndex PlanItemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : kStage);
}

QModelIndex PlanItemModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kStage)
        return {};
    return createIndex(int(index.internalId()), 0, kStage);
}

int PlanItemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    if (parent.column() > 0 || parent.internalId() != kStage)
        return 0;
    return int(m_sections[std::size_t(parent.row())].rows.size());
}

int PlanItemModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant PlanItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == kStage)
        return sectionData(m_sections[std::size_t(index.row())], index.column(), role);
    return stepData(m_sections[index.internalId()].rows[std::size_t(index.row())], index.column(), role);
}

QVariant PlanItemModel::sectionData(const Section &section, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (column == StepColumn && isText)
        return section.title;
    if (column != ResultColumn || !isText)
        return {};
    const auto done = std::ranges::count_if(section.rows, [this](const Row &row) {
        const StepResult *result = resultOf(*row.step);
        return result && result->outcome;
    });
    return tr("%1 of %2", "steps that are done").arg(done).arg(section.rows.size());
}

QVariant PlanItemModel::stepData(const Row &row, int column, int role) const
{
    const StepResult *result = resultOf(*row.step);
    const auto outcome = result ? result->outcome : std::nullopt;
    if (role == Qt::CheckStateRole && column == StepColumn)
        return outcome == StepOutcome::Done ? Qt::Checked : outcome ? Qt::PartiallyChecked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case StepColumn: {
        const QString sentence = describe(*row.step);
        return row.number > 0 ? tr("%1. %2", "number of a step, what to do").arg(row.number).arg(sentence) : sentence;
    }
    case ResultColumn:
        return toText(outcome);
    case NoteColumn:
        return result ? fromUtf8(result->note).simplified() : QString();
    default:
        return {};
    }
}

QVariant PlanItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case ResultColumn:
        return tr("Result");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags PlanItemModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return step(index) && index.column() == StepColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PlanItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PlanStep *ticked = step(index);
    if (!ticked || role != Qt::CheckStateRole)
        return false;
    const StepResult *known = resultOf(*ticked);
    StepResult result = known ? *known : StepResult();
    result.outcome = value.toInt() == Qt::Checked ? std::optional(StepOutcome::Done) : std::nullopt;
    result.on = result.outcome ? QDate::currentDate().toString(Qt::ISODate).toStdString() : std::string();
    note(index, std::move(result));
    return true;
}

void PlanItemModel::takeProgress()
{
    m_results.clear();
    m_progress = m_document.design().progress;
    for (const StepResult &result : m_progress.steps)
        m_results.emplace(result.step, &result);
}

void PlanItemModel::refresh()
{
    if (m_document.design().progress == m_progress)
        return;
    takeProgress();
    for (int section = 0; section < int(m_sections.size()); ++section) {
        const QModelIndex stage = index(section, 0);
        Q_EMIT dataChanged(stage, stage.siblingAtColumn(ColumnCount - 1));
        if (const int rows = rowCount(stage); rows > 0)
            Q_EMIT dataChanged(index(0, 0, stage), index(rows - 1, ColumnCount - 1, stage));
    }
    Q_EMIT progressChanged();
}

} // namespace sliceboard
