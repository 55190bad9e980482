// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/first_check.h"

namespace sliceboard {

std::unique_ptr<FirstCheck> checkFirst(const Catalog &catalog, const Design &design,
                                       const std::function<bool()> &isWanted, QDate today)
{
    auto check = std::make_unique<FirstCheck>();
    check->index.rebuild(design);
    const Facts facts(catalog, design, check->index, today);
    check->today = today;
    check->book = std::make_unique<RuleBook>(catalog, design.houseRules);
    check->active = std::make_unique<ActiveRules>(*check->book, design.severities);
    if (!checkInto(check->store, facts, *check->active, isWanted))
        return nullptr;
    check->listed = check->store.all();
    return check;
}

bool checkInto(FindingStore &store, const Facts &facts, const ActiveRules &rules, const std::function<bool()> &isWanted)
{
    const auto isWaived = [&](const Finding &finding) { return waiverOf(finding, facts) != nullptr; };
    bool goesOn = true;
    forEachEntity(facts.design(), [&](EntityRef ref) {
        goesOn = goesOn && isWanted();
        FindingChange change;
        if (goesOn)
            store.replace(ref, rules.check(facts, ref), isWaived, change);
    });
    return goesOn;
}

} // namespace sliceboard
