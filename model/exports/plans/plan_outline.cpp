// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/exports/plans/plan_outline.h"

#include "model/operations/plan_progress.h"
#include "model/plan/plan_texts.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

struct PlanDocumentTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanDocument)
};

QString fromUtf8(const std::string &text) { return QString::fromStdString(text); }

QStringList listOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << fromUtf8(text);
    return list;
}

/// Makes outlines of steps, numbered on.
class Outliner {
public:
    Outliner(const ChangePlan &plan, const PlanProgress &progress) : m_plan(plan), m_progress(progress) { }

    std::vector<OutlineStep> steps(const std::vector<PlanStep> &from, bool isNumbered)
    {
        std::vector<OutlineStep> result;
        for (const PlanStep &step : from)
            result.push_back({&step, isNumbered ? ++m_number : 0, describe(step), expectedResult(step),
                              valueTexts(step), listOf(step.reasons), resultOf(step)});
        return result;
    }
    std::vector<OutlineStage> stages(const std::vector<PlanStage> &from)
    {
        m_number = 0;
        std::vector<OutlineStage> result;
        for (const PlanStage &stage : from)
            result.push_back({fromUtf8(stage.title), steps(stage.steps, true), steps(stage.tests, false)});
        return result;
    }

private:
    const StepResult *resultOf(const PlanStep &step) const
    {
        return m_progress.plan == m_plan.fingerprint ? sliceboard::resultOf(m_progress, step.key) : nullptr;
    }

    const ChangePlan &m_plan;
    const PlanProgress &m_progress;
    int m_number = 0;
};

QStringList summaryOf(const ChangePlan &plan)
{
    if (plan.isEmpty())
        return {PlanDocumentTexts::tr("There is nothing to do: what is and what is to be are the same.")};
    QStringList lines{
        PlanDocumentTexts::tr("%Ln step(s) lead from what is to what is to be.", nullptr, plan.stepCount())};
    lines << (plan.downtime.empty() ? PlanDocumentTexts::tr("No VM that runs before and after is off in between.")
                                    : PlanDocumentTexts::tr("%Ln VM(s) that run before and after are off in between.",
                                                            nullptr, int(plan.downtime.size())));
    return lines;
}

QStringList downtimeLines(const ChangePlan &plan)
{
    QStringList lines;
    for (const PlannedDowntime &off : plan.downtime) {
        const QString line = PlanDocumentTexts::tr("%1 is off from step %2 to step %3.")
                                 .arg(fromUtf8(off.vm), QString::number(off.firstStep), QString::number(off.lastStep));
        lines << (off.reason.empty() ? line : line + u' ' + fromUtf8(off.reason));
    }
    return lines;
}

} // namespace

QString OutlineStep::resultText() const
{
    if (!result || !result->outcome)
        return result && !result->note.empty() ? QStringLiteral("☐ ") + fromUtf8(result->note) : QStringLiteral("☐");
    QStringList who;
    for (const std::string &text : {result->by, result->on})
        if (!text.empty())
            who << fromUtf8(text);
    QString text =
        (result->outcome == StepOutcome::Done ? QStringLiteral("☑ ") : QStringLiteral("☒ ")) + toText(*result->outcome);
    if (!who.isEmpty())
        text += QStringLiteral(" (%1)").arg(who.join(QStringLiteral(", ")));
    return result->note.empty() ? text : text + QStringLiteral(": ") + fromUtf8(result->note);
}

PlanOutline outlineOf(const ExportInput &input)
{
    const ChangePlan &plan = *input.plan;
    const Facts facts = input.checker.facts();
    Outliner outliner(plan, facts.design().progress);
    PlanOutline outline;
    outline.title = PlanDocumentTexts::tr("Change plan: %1").arg(titleOf(facts.design()));
    outline.facts = titleFacts(input.checker);
    outline.facts.push_back({"plan", PlanDocumentTexts::tr("Plan"), fromUtf8(plan.fingerprint)});
    outline.summary = summaryOf(plan);
    outline.notes = listOf(plan.notes);
    outline.downtime = downtimeLines(plan);
    outline.checks = outliner.steps(plan.checks, false);
    outline.stages = outliner.stages(plan.stages);
    outline.backout = outliner.stages(plan.backout);
    return outline;
}

QString PlanWords::notes() { return PlanDocumentTexts::tr("Notes"); }
QString PlanWords::downtime() { return PlanDocumentTexts::tr("VMs that are off in between"); }
QString PlanWords::checks() { return PlanDocumentTexts::tr("Before you begin"); }
QString PlanWords::implementation() { return PlanDocumentTexts::tr("Implementation plan"); }
QString PlanWords::tests() { return PlanDocumentTexts::tr("Test plan"); }
QString PlanWords::backout() { return PlanDocumentTexts::tr("Backout plan"); }

QStringList PlanWords::columns()
{
    return {PlanDocumentTexts::tr("No."),          PlanDocumentTexts::tr("Step"),
            PlanDocumentTexts::tr("What changes"), PlanDocumentTexts::tr("What one should see"),
            PlanDocumentTexts::tr("Why"),          PlanDocumentTexts::tr("Result")};
}

} // namespace sliceboard
