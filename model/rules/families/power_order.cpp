// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/power_order.h"

#include "model/facts/device_models.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Tenants of one type.
struct Kind {
    const Tenant *first = nullptr;
    SliceShape shape;
    int count = 1;
};

std::vector<Kind> kindsOf(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    std::vector<Kind> kinds;
    for (const Tenant &tenant : tenants) {
        const auto same =
            std::ranges::find_if(kinds, [&](const Kind &kind) { return kind.first->type == tenant.type; });
        if (same != kinds.end()) {
            ++same->count;
            continue;
        }
        auto shape = shapeOf(*tenant.type, *facts.model(gpu), gpu.vgpuMode, facts.catalog());
        if (!shape || shape->starts.empty())
            return {};
        kinds.push_back({&tenant, std::move(*shape), 1});
    }
    std::ranges::stable_sort(kinds, {}, [](const Kind &kind) { return kind.shape.width; });
    return kinds;
}

/// Which free start a GPU gives away first.
enum class Begin { LowEnd, FarEnd };

Begin beginOf(const Facts &facts, const Gpu &gpu)
{
    const bool far =
        gpu.vgpuMode == VgpuMode::Mig && isListed(facts, "mig-far-end-first", facts.model(gpu)->architecture);
    return far ? Begin::FarEnd : Begin::LowEnd;
}

/// Seats all of a kind one after the other; false if one finds no start.
bool seatAll(const Kind &kind, Begin begin, std::vector<Seat> &taken)
{
    for (int i = 0; i < kind.count; ++i) {
        const auto free = freeStarts(kind.shape, taken);
        if (free.empty())
            return false;
        taken.push_back(begin == Begin::LowEnd ? free.front().seat : free.back().seat);
    }
    return true;
}

/// Seats kind after kind; the rows of the kind refused and of the one before it.
std::optional<BadOrder> tryOrder(const std::vector<Kind> &kinds, Begin begin, const std::vector<std::size_t> &order)
{
    std::vector<Seat> taken;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (!seatAll(kinds[order[i]], begin, taken))
            return i == 0 ? std::nullopt : std::optional(BadOrder{kinds[order[i - 1]].first, kinds[order[i]].first});
    return {};
}

} // namespace

std::optional<BadOrder> badOrderOf(const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    const std::vector<Kind> kinds = kindsOf(facts, gpu, tenants);
    if (kinds.size() < 2)
        return {};
    const Begin begin = beginOf(facts, gpu);
    // What comes last is refused most easily: each kind once, after the others from small to large and back.
    for (std::size_t last = kinds.size(); last-- > 0;) {
        std::vector<std::size_t> order;
        for (std::size_t row = 0; row < kinds.size(); ++row)
            if (row != last)
                order.push_back(row);
        for (int turn = 0; turn < 2; ++turn) {
            order.push_back(last);
            if (const auto bad = tryOrder(kinds, begin, order))
                return bad;
            order.pop_back();
            std::ranges::reverse(order);
        }
    }
    return {};
}

void offerOrder(std::vector<Fix> &fixes, const Facts &facts, const Gpu &gpu, const std::vector<Tenant> &tenants)
{
    const auto bad = badOrderOf(facts, gpu, tenants);
    if (!bad)
        return;
    for (const Tenant *tenant : {bad->refused, bad->early})
        if (tenant->vm)
            offerMoves(fixes, facts, deviceOf(*tenant));
}

} // namespace sliceboard
