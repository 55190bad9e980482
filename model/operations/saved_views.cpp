// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/saved_views.h"

#include "model/domain/view_limits.h"
#include "model/operations/changing.h"
#include "model/operations/names.h"
#include "model/operations/operation_texts.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool isTooLong(const SavedView &view)
{
    const auto texts = {&view.title, &view.caption, &view.show, &view.filter};
    return std::ranges::any_of(texts, [](const std::string *text) { return text->size() > kMostViewBytes; });
}

/// Gives the view its usual form: no white space around the title, a zoom that a file may have.
std::optional<Error> settle(SavedView &view)
{
    view.title = trimmed(view.title);
    if (view.title.empty())
        return Error{OperationTexts::tr("A view needs a title.")};
    if (isTooLong(view))
        return Error{OperationTexts::tr("A text of a view has at most %1 bytes; shorten it.").arg(kMostViewBytes)};
    if (std::max({view.adds.size(), view.finding.subjects.size(), view.folded.size()}) > kMostViewPaths)
        return Error{OperationTexts::tr("A view names at most %1 things; choose fewer.").arg(kMostViewPaths)};
    if (view.zoom)
        view.zoom = std::clamp(*view.zoom, kLeastViewZoom, kMostViewZoom);
    std::ranges::sort(view.finding.subjects);
    return {};
}

bool hasRow(const Facts &facts, int row) { return row >= 0 && std::size_t(row) < facts.design().views.size(); }

tl::unexpected<Error> goneView() { return failure(OperationTexts::tr("This view is not in the design any more.")); }

} // namespace

Edits addView(const Facts &facts, int row, SavedView view)
{
    if (facts.design().views.size() >= kMostViews)
        return failure(
            OperationTexts::tr("A design has at most %1 saved views; delete one that is not needed.").arg(kMostViews));
    if (auto problem = settle(view))
        return tl::unexpected(std::move(*problem));
    return changeDesign(facts, [&](DesignFacts &wanted) {
        const int at = std::clamp(row, 0, int(wanted.views.size()));
        wanted.views.insert(wanted.views.begin() + at, std::move(view));
    });
}

Edits changeView(const Facts &facts, int row, SavedView view)
{
    if (!hasRow(facts, row))
        return goneView();
    if (auto problem = settle(view))
        return tl::unexpected(std::move(*problem));
    return changeDesign(facts, [&](DesignFacts &wanted) { wanted.views[std::size_t(row)] = std::move(view); });
}

Edits removeView(const Facts &facts, int row)
{
    if (!hasRow(facts, row))
        return goneView();
    return changeDesign(facts, [&](DesignFacts &wanted) { wanted.views.erase(wanted.views.begin() + row); });
}

Edits moveView(const Facts &facts, int row, int to)
{
    if (!hasRow(facts, row))
        return goneView();
    return changeDesign(facts, [&](DesignFacts &wanted) {
        const auto from = wanted.views.begin() + row;
        const auto target = wanted.views.begin() + std::clamp(to, 0, int(wanted.views.size()));
        if (target > from)
            std::rotate(from, from + 1, target);
        else
            std::rotate(target, from, from + 1);
    });
}

Edits presentUnder(const Facts &facts, PresentedNames names)
{
    return changeDesign(facts, [&](DesignFacts &wanted) { wanted.presentation.names = names; });
}

} // namespace sliceboard
