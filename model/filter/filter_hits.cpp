// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_hits.h"

#include "model/base/utf8.h"
#include "model/filter/filter_completion.h"
#include "model/filter/filter_facets.h"
#include "model/filter/filter_query.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

struct HitTexts {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

std::string hitName(const FilterView &view)
{
    switch (view.asked) {
    case EntityKind::Cluster:
        return view.cluster->name;
    case EntityKind::Host:
        return view.host->name;
    case EntityKind::Gpu:
        return view.gpu->address;
    case EntityKind::Vm:
        return view.vm->name;
    case EntityKind::Design:
        break;
    }
    return {};
}

QString hitPlace(const FilterView &view)
{
    const Facts facts = view.sources.facts();
    if (view.asked == EntityKind::Host)
        return plain(view.cluster->name);
    if (view.asked == EntityKind::Gpu)
        return plain(view.host->name) + u" · "_qs + plain(view.gpu->model);
    if (view.asked != EntityKind::Vm)
        return {};
    QStringList places;
    for (const Device &device : view.vm->devices)
        if (device.gpu)
            places.append(plain(facts.path(*device.gpu)));
    places.removeDuplicates();
    return places.isEmpty() ? HitTexts::tr("waiting") : places.join(u", "_qs);
}

/// Texts of an entity beside its name and place, with the facets that ask for them.
std::vector<std::pair<const char *, std::string>> hitTexts(const FilterView &view)
{
    std::vector<std::pair<const char *, std::string>> texts;
    if (view.asked == EntityKind::Vm) {
        for (const std::string &tag : view.vm->tags)
            texts.emplace_back("tag", tag);
        texts.emplace_back("os", view.vm->guestOs);
        for (const Device &device : view.vm->devices)
            texts.emplace_back("profile", device.profile);
    }
    if (view.asked == EntityKind::Gpu)
        for (const Reservation &slot : view.gpu->reservations)
            texts.emplace_back("profile", slot.profile);
    if (view.gpu && view.asked == EntityKind::Vm)
        texts.emplace_back("gpu", view.gpu->model);
    for (const Rule *rule : view.sources.findingsAbout(view.ref()).rules)
        texts.emplace_back("rule", rule->id);
    return texts;
}

/// Whether the line says it already, by its name or its place.
bool hitShows(const FilterTerm &term, const FilterView &view)
{
    static constexpr std::string_view kShown[] = {"cluster", "host", "gpu", "vm"};
    if (term.isNegated || (term.facet && std::ranges::find(kShown, term.facet->name) == std::end(kShown)))
        return false;
    return term.pattern.matches(hitName(view)) || term.pattern.matches(hitPlace(view).toStdString());
}

QString hitReason(const FilterTerm &term, const FilterView &view)
{
    if (hitShows(term, view))
        return {};
    const bool isText = !term.facet || term.facet->kind == FacetKind::Text;
    if (isText && !term.isNegated)
        for (const auto &[facet, text] : hitTexts(view))
            if ((!term.facet || std::string_view(term.facet->name) == facet) && !text.empty()
                && term.pattern.matches(text))
                return QLatin1String(facet) + u':' + filterValue(text);
    return term.typed;
}

/// Whether the word is meant for the name: a plain one, or one that asks this kind for its name.
bool asksHitName(const FilterTerm &term, const FilterView &view)
{
    return !term.isNegated && (!term.facet || std::string_view(term.facet->name) == toString(view.asked));
}

} // namespace

FilterHit filterHit(const FilterView &view, const std::vector<FilterTerm> &terms)
{
    const std::string name = hitName(view);
    FilterHit hit{view.ref(), plain(name), {}, hitPlace(view), {}};
    for (const FilterTerm &term : terms) {
        if (asksHitName(term, view))
            std::ranges::copy(term.pattern.placesIn(name), std::back_inserter(hit.marked));
        hit.because.append(hitReason(term, view));
    }
    hit.because.removeAll(QString());
    hit.because.removeDuplicates();
    std::ranges::sort(hit.marked);
    return hit;
}

} // namespace sliceboard
