// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/entity_ref.h"
#include "model/filter/filter_pattern.h"

#include <QStringList>

namespace sliceboard {

struct FilterTerm;
struct FilterView;

/// One line of a list of what a filter finds.
struct FilterHit {
    EntityRef entity;
    QString name; ///< without what it stands in
    TextParts marked; ///< parts of the name that words of the filter are in
    QString place; ///< where it stands; empty: nowhere else
    QStringList because; ///< what else of it the filter asks for, such as "tag:prod" or "free>=40"
};

/// How an entity is listed for which all terms hold.
FilterHit filterHit(const FilterView &view, const std::vector<FilterTerm> &terms);

} // namespace sliceboard
