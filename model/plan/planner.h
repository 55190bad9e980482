// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/change_plan.h"
#include "model/plan/plan_pulse.h"

#include <QDate>

#include <optional>

namespace sliceboard {

/// The steps that lead from `before` as the estate is today to `after` as it is planned, in an order in which no VM
/// runs in a place or with settings that break a rule of the engine, and the way back. A VM is powered off only where
/// one of its own changes, its GPU, its host or a rule asks for it; the reasons say which. `today` is for rules that
/// look at support ends. The same designs give the same plan. What `after` leaves open stays as it is.
///
/// Names are what entities are known by: they must be unique, as the reader and the operations see to.
ChangePlan planChange(const Catalog &catalog, const Design &before, const Design &after, QDate today);
/// The same, told on the way. Unset if `hearer` stopped it. May run in any thread.
std::optional<ChangePlan> planChange(const Catalog &catalog, const Design &before, const Design &after, QDate today,
                                     const PlanHearer &hearer);

/// The way back from what the first stages of a plan lead to, and from there to that point again.
ChangePlan planBackFrom(const Catalog &catalog, const ChangePlan &plan, int stages, QDate today);

} // namespace sliceboard
