// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/families.h"
#include "model/rules/families/fixing.h"
#include "model/rules/families/seating.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The running same-size tenants that are fixed to a slot; empty if sizes are mixed or more than fit, which other rules
/// report.
std::vector<Tenant> fixedTenants(const Facts &facts, const Gpu &gpu)
{
    auto tenants = timeSlicedTenants(facts, gpu, VgpuMode::SameSize);
    const bool oneSize = std::ranges::all_of(tenants, [&](const Tenant &tenant) {
        return tenant.type->frameBuffer == tenants[0].type->frameBuffer;
    });
    if (!oneSize || (!tenants.empty() && int(tenants.size()) > tenants[0].type->maxEqual.value_or(1)))
        return {};
    std::erase_if(tenants, [](const Tenant &tenant) { return !tenant.at; });
    return tenants;
}

void checkSlots(const Facts &facts, const Host &, const Gpu &gpu, Report &report)
{
    const auto tenants = fixedTenants(facts, gpu);
    if (tenants.empty())
        return;
    const Seating seating = seatingOf(facts, gpu, tenants);
    const Tenant &first = tenants[seating.first];
    const std::vector<Arg> args{EntityRef(gpu.id), *first.profile, std::int64_t(*first.at), seating.starts};
    if (seating.fault == SeatingFault::Overlap)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "Two vGPUs or reserved slots on %1 are drawn on one slot: profile %2 at %3. In "
                                       "same-size mode ESXi chooses the slots itself."),
                     gpu.id, args, vmsOf({tenants[seating.second], first}));
    else if (seating.fault == SeatingFault::WrongStart)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "Profile %2 is drawn at %3 on %1. In same-size mode its slots start at %4."),
                     gpu.id, args, vmsOf({first}));
}

} // namespace

// Not in rules.yaml: a drawing that ESXi cannot reach although its room would do.
const Rule kSameSizeSlotConflict{
    .id = "same-size-slot-conflict",
    .group = RuleGroup::TimeSliced,
    .severity = Severity::Warning,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "In same-size mode each slot is drawn once"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "Same-size mode has equal slots, and ESXi gives each vGPU one of its own. A design "
                          "that fixes two vGPUs to one slot, or one between slots, shows what cannot be. "
                          "The rule is our own inference, hence a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Give up the fixed placement IDs, or move one vGPU to a free slot."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 2.1.4"},
    .check = checkSlots,
    .fixes = fixSeating};

} // namespace sliceboard
