// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/exporter.h"
#include "model/reports/title_facts.h"

#include <QStringList>

namespace sliceboard {

/// One step of a plan as documents tell it; texts are in the user's language.
struct OutlineStep {
    const PlanStep *step = nullptr;
    int number = 0; ///< over all stages of its part; 0 for checks and tests
    QString text;
    QString expected; ///< what one should see; may be empty
    QStringList changes; ///< "use: vgpu → passthrough"
    QStringList reasons;
    const StepResult *result = nullptr; ///< what was noted on it; nullptr: nothing

    QString resultText() const; ///< "☑ Done (Ada, 2027-01-31): note", or "☐"
};

struct OutlineStage {
    QString title;
    std::vector<OutlineStep> steps;
    std::vector<OutlineStep> tests;
};

/// What all documents of a plan tell, in their order.
struct PlanOutline {
    QString title;
    std::vector<TitleFact> facts;
    QStringList summary; ///< counts, whole sentences
    QStringList notes;
    QStringList downtime; ///< whole sentences
    std::vector<OutlineStep> checks;
    std::vector<OutlineStage> stages;
    std::vector<OutlineStage> backout;
};

/// Needs ExportInput::plan. Results are told where they were noted for this very plan.
PlanOutline outlineOf(const ExportInput &input);

/// Headings of documents, in the user's language.
struct PlanWords {
    static QString notes();
    static QString downtime();
    static QString checks();
    static QString implementation();
    static QString tests();
    static QString backout();
    static QStringList columns(); ///< of a table of steps: number, step, changes, expected, why, result
};

} // namespace sliceboard
