// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/change_writer.h"

#include "model/formats/flow_writer.h"

namespace sliceboard {
namespace {

void appendStep(std::string &out, const StepResult &result)
{
    FlowMap map(out);
    map.text("step", result.step);
    map.word("result", result.outcome);
    map.textIfAny("note", result.note);
    map.textIfAny("by", result.by);
    map.textIfAny("on", result.on);
}

} // namespace

void appendChange(std::string &out, const ChangeRequest &change)
{
    if (change == ChangeRequest())
        return;
    FlowMap map(out += "\nchange: ");
    map.textIfAny("number", change.number);
    map.version("revision", change.revision);
    map.textIfAny("date", change.date);
    map.textIfAny("reviewer", change.reviewer);
    map.textIfAny("approver", change.approver);
}

void appendPage(std::string &out, const PageSetup &page)
{
    if (page == PageSetup())
        return;
    FlowMap map(out += "\npage: ");
    map.word("size", page.size);
    map.word("orientation", page.orientation);
}

void appendProgress(std::string &out, const PlanProgress &progress)
{
    if (progress == PlanProgress())
        return;
    out += "\nprogress:";
    if (!progress.plan.empty())
        appendYaml(out += "\n  plan: ", progress.plan, YamlStyle::Block);
    if (progress.steps.empty())
        return;
    out += "\n  steps:";
    for (const StepResult &result : progress.steps)
        appendStep(out += "\n    - ", result);
}

} // namespace sliceboard
