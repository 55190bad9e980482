// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/presentation/presentation_steps.h"

#include "model/operations/building.h"

#include <algorithm>

namespace sliceboard {
namespace {

std::vector<EntityRef> added(const Facts &facts, const SavedView &view)
{
    std::vector<EntityRef> refs;
    for (const std::string &path : view.adds)
        if (const auto ref = facts.find(path))
            refs.push_back(*ref);
    return refs;
}

} // namespace

std::vector<SavedView> presentedViews(const Design &design)
{
    return design.views.empty() ? std::vector<SavedView>{SavedView()} : design.views;
}

std::vector<PresentationFrame> framesOf(const Facts &facts)
{
    std::vector<PresentationFrame> frames;
    const std::vector<SavedView> views = presentedViews(facts.design());
    for (int step = 0; step < int(views.size()); ++step) {
        if (!added(facts, views[std::size_t(step)]).empty())
            frames.push_back({step, true});
        frames.push_back({step, false});
    }
    return frames;
}

std::vector<Edit> editsBefore(const Facts &facts, const SavedView &view)
{
    Edits edits = removeEntities(facts, added(facts, view));
    return edits ? std::move(*edits) : std::vector<Edit>();
}

EntityRef shownBy(const SavedView &view, const Facts &facts)
{
    return view.show.empty() ? EntityRef() : facts.find(view.show).value_or(EntityRef());
}

std::optional<Finding> findingNamed(const FindingName &name, const Checker &checker)
{
    if (name.rule.empty())
        return {};
    Waiver same;
    same.rule = name.rule;
    same.subjects = name.subjects;
    const Facts facts = checker.facts();
    // Those about one of the subjects first: of a large design there are very many.
    const auto subject = name.subjects.empty() ? std::nullopt : facts.find(name.subjects.front());
    const auto among = [&](const std::vector<Finding> &some) {
        const auto found =
            std::ranges::find_if(some, [&](const Finding &finding) { return speaksOf(same, finding, facts); });
        return found == some.end() ? std::nullopt : std::optional(*found);
    };
    const auto near = subject ? among(checker.findingsAbout(*subject)) : std::nullopt;
    return near ? near : among(checker.findings());
}

FindingName nameOf(const Finding &finding, const Facts &facts)
{
    const Waiver same = waiverFor(finding, facts);
    return {same.rule, same.subjects};
}

} // namespace sliceboard
