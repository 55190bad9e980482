// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/facts/facts.h"
#include "model/plan/change_plan.h"

#include <QAbstractItemModel>

#include <unordered_map>

namespace sliceboard {

/// A change plan as a tree: checks and stages with their steps and tests, in the order to do them. Steps are ticked off
/// here; what is noted on them is kept in the design.
class PlanItemModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { StepColumn, ResultColumn, NoteColumn, ColumnCount };

    /// Whether what the plan does is shown, or how it is taken back.
    enum class Part { Implementation, Backout };

    PlanItemModel(Document &document, const Catalog &catalog, QObject *parent = nullptr);

    void setPlan(const ChangePlan *plan, Part part); ///< borrowed until the next call
    /// The step of a row; nullptr for a stage and for no row.
    const PlanStep *step(const QModelIndex &index) const;
    /// Its number over all stages of this part; 0 for checks and tests.
    int number(const QModelIndex &index) const;
    /// The row of a step; invalid if it is not there.
    QModelIndex find(std::string_view key) const;
    /// How many steps, checks and tests have an outcome, of how many.
    std::pair<int, int> progress() const;
    /// Whether what is kept in the design was noted for another plan.
    bool isOfAnotherPlan() const;
    void note(const QModelIndex &index, StepResult result);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void refused(const QString &reason);
    void progressChanged(); ///< what is kept of steps, once for all rows

private:
    struct Row {
        const PlanStep *step = nullptr;
        int number = 0;
    };
    struct Section {
        QString title;
        std::vector<Row> rows;
    };
    void addSection(const QString &title, const std::vector<PlanStep> &steps, const std::vector<PlanStep> &tests);
    QVariant stepData(const Row &row, int column, int role) const;
    QVariant sectionData(const Section &section, int column, int role) const;
    const StepResult *resultOf(const PlanStep &step) const;
    void takeProgress();
    void refresh();

    Document &m_document;
    const Catalog &m_catalog;
    const ChangePlan *m_plan = nullptr;
    Part m_part = Part::Implementation;
    std::vector<Section> m_sections;
    int m_steps = 0; ///< numbered so far
    PlanProgress m_progress; ///< as last shown
    std::unordered_map<std::string_view, const StepResult *> m_results; ///< those of m_progress, by key
};

/// "Done", "Failed", "Skipped"; "Open" without an outcome.
QString toText(std::optional<StepOutcome> outcome);

} // namespace sliceboard
