// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/plan_progress.h"

#include "model/domain/view_limits.h"
#include "model/operations/changing.h"
#include "model/operations/names.h"
#include "model/operations/operation_texts.h"

#include <QDate>

#include <algorithm>

namespace sliceboard {
namespace {

bool isDay(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate).isValid() && text.size() == 10;
}

std::optional<Error> settle(StepResult &result)
{
    result.note = trimmed(result.note);
    result.by = trimmed(result.by);
    if (result.note.size() > kMostViewBytes || result.by.size() > kMostViewBytes)
        return Error{OperationTexts::tr("A text of a step has at most %1 bytes; shorten it.").arg(kMostViewBytes)};
    if (!result.on.empty() && !isDay(result.on))
        return Error{OperationTexts::tr("A day is written as 2027-01-31, but got \"%1\".")
                         .arg(QString::fromStdString(result.on))};
    return {};
}

} // namespace

const StepResult *resultOf(const PlanProgress &progress, std::string_view step)
{
    const auto found = std::ranges::find(progress.steps, step, &StepResult::step);
    return found == progress.steps.end() ? nullptr : &*found;
}

Edits noteStep(const Facts &facts, const std::string &plan, StepResult result)
{
    if (auto problem = settle(result))
        return tl::unexpected(std::move(*problem));
    const PlanProgress &now = facts.design().progress;
    if (now.plan == plan && now.steps.size() >= kMostStepResults && !resultOf(now, result.step))
        return failure(OperationTexts::tr("A design keeps the results of at most %1 steps.").arg(kMostStepResults));
    return changeDesign(facts, [&](DesignFacts &wanted) {
        auto &steps = wanted.progress.steps;
        // The same keys occur in other plans: nobody has done these steps yet.
        if (wanted.progress.plan != plan)
            steps.clear();
        const bool saysNothing = !result.outcome && result.note.empty();
        const auto found = std::ranges::find(steps, result.step, &StepResult::step);
        if (found == steps.end() && !saysNothing)
            steps.push_back(std::move(result));
        else if (found != steps.end() && saysNothing)
            steps.erase(found);
        else if (found != steps.end())
            *found = std::move(result);
        wanted.progress.plan = steps.empty() ? std::string() : plan;
    });
}

Edits forgetProgress(const Facts &facts)
{
    return changeDesign(facts, [](DesignFacts &wanted) { wanted.progress = {}; });
}

} // namespace sliceboard
