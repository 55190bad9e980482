// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/operations/draft.h"

#include <map>
#include <string>
#include <unordered_map>

namespace sliceboard {

/// Carries waivers and saved views along when what they are about is renamed: they name it by path.
class WaiverPaths {
public:
    explicit WaiverPaths(const Facts &facts) : m_facts(facts) { }
    /// From now on the entity has another path; all that is below a host moves with it.
    void rename(const EntityRef &ref, const std::string &newPath);
    void carryInto(Draft &draft) const;

private:
    void carryViews(Draft &draft) const;
    std::unordered_map<std::string, std::string> newNamesOfFolded() const;
    std::string renamed(const std::string &subject) const;

    Facts m_facts;
    std::map<EntityRef, std::string> m_newPaths;
};

} // namespace sliceboard
