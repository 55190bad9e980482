// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"
#include "model/operations/placing.h"

#include <map>
#include <set>
#include <string>
#include <unordered_set>

namespace sliceboard {

/// All names of one kind. O(design).
std::unordered_set<std::string> namesOf(const Facts &facts, EntityKind kind);

// Refusals of names.
tl::unexpected<Error> blankName();
tl::unexpected<Error> takenName(EntityKind kind, const std::string &name);
bool isBlank(std::string_view name);
/// Without white space at both ends.
std::string trimmed(std::string_view text);

/// New names of entities of one kind, by id. Refuses blank ones, and those that another entity bears afterwards.
class Renames {
public:
    explicit Renames(EntityKind kind) : m_kind(kind) { }
    void add(std::uint32_t id, const std::string &before, const std::string &after);
    /// Why the names cannot be given; unset if they can.
    std::optional<Error> problem(const Facts &facts) const;

private:
    EntityKind m_kind;
    std::map<std::uint32_t, std::string> m_after;
};

} // namespace sliceboard
