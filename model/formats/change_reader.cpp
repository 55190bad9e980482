// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/change_reader.h"

#include "model/domain/view_limits.h"
#include "model/formats/design_maps.h"
#include "model/formats/yaml_values.h"

namespace sliceboard {
namespace {

Result<void> readStep(YamlNode node, StepResult &result)
{
    ObjectReader map(node);
    map.required("step", result.step);
    map.optional("result", result.outcome);
    map.optional("note", result.note);
    map.optional("by", result.by);
    optionalDay(map, "on", result.on);
    return finishMap(map, DesignMap::Step);
}

Result<void> readSteps(YamlNode node, std::vector<StepResult> &steps)
{
    if (auto list = expectListUpTo(node, kMostStepResults); !list)
        return list;
    for (const YamlNode item : node.items())
        if (auto done = readStep(item, steps.emplace_back()); !done)
            return done;
    return {};
}

} // namespace

Result<void> readChange(YamlNode node, ChangeRequest &change)
{
    ObjectReader map(node);
    map.optional("number", change.number);
    map.optional("revision", change.revision);
    optionalDay(map, "date", change.date);
    map.optional("reviewer", change.reviewer);
    map.optional("approver", change.approver);
    return finishMap(map, DesignMap::Change);
}

Result<void> readPage(YamlNode node, PageSetup &page)
{
    ObjectReader map(node);
    map.optional("size", page.size);
    map.optional("orientation", page.orientation);
    return finishMap(map, DesignMap::Page);
}

Result<void> readProgress(YamlNode node, PlanProgress &progress)
{
    ObjectReader map(node);
    map.optional("plan", progress.plan);
    if (const YamlNode steps = map.optionalNode("steps"); steps && !steps.isNull())
        map.check(readSteps(steps, progress.steps));
    return finishMap(map, DesignMap::Progress);
}

} // namespace sliceboard
