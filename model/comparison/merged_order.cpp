// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/merged_order.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace sliceboard {
namespace {

using Ranks = std::unordered_map<std::string, std::size_t>;

Ranks ranksOf(const NameList &names)
{
    Ranks ranks;
    for (const std::string &name : names)
        ranks.emplace(name, ranks.size());
    return ranks;
}

template <class Predicate> NameList filtered(const NameList &names, Predicate isWanted)
{
    NameList result;
    std::copy_if(names.begin(), names.end(), std::back_inserter(result), isWanted);
    return result;
}

/// What all three lists have, in the order that one of the sides gave it.
MergedOrder keptOrder(const NameList &base, const NameList &ours, const NameList &theirs,
                      const std::unordered_set<std::string> &merged)
{
    const Ranks inBase = ranksOf(base), inOurs = ranksOf(ours), inTheirs = ranksOf(theirs);
    const auto isKept = [&](const std::string &name) {
        return inBase.count(name) && inOurs.count(name) && inTheirs.count(name) && merged.count(name);
    };
    const NameList was = filtered(base, isKept);
    NameList our = filtered(ours, isKept);
    NameList their = filtered(theirs, isKept);
    if (our == was)
        return {std::move(their)};
    const bool isConflict = their != was && their != our;
    return {std::move(our), isConflict};
}

/// What one side has beside what is kept: by the rank of what it follows, 0 for nothing.
class Newcomers {
public:
    Newcomers(const NameList &side, const Ranks &kept, const std::unordered_set<std::string> &merged)
        : m_behind(kept.size() + 1)
    {
        std::size_t anchor = 0;
        for (const std::string &name : side) {
            if (const auto found = kept.find(name); found != kept.end())
                anchor = found->second + 1;
            else if (merged.count(name) && m_anchors.emplace(name, anchor).second)
                m_behind[anchor].push_back(name);
        }
    }

    const NameList &behind(std::size_t anchor) const { return m_behind[anchor]; }
    /// Whether the name stands earlier here.
    bool isBefore(const std::string &name, std::size_t anchor) const
    {
        const auto found = m_anchors.find(name);
        return found != m_anchors.end() && found->second < anchor;
    }

private:
    std::vector<NameList> m_behind;
    Ranks m_anchors;
};

} // namespace

NameList withNewcomers(const NameList &names, const std::vector<std::pair<std::string, std::string>> &newcomers)
{
    std::unordered_map<std::string, NameList> followers;
    for (const auto &[name, follows] : newcomers)
        followers[follows].push_back(name);
    NameList result;
    std::unordered_set<std::string> placed;
    const auto place = [&](NameList pending) {
        while (!pending.empty()) {
            const std::string name = std::move(pending.back());
            pending.pop_back();
            if (!placed.insert(name).second)
                continue;
            result.push_back(name);
            if (const auto found = followers.find(name); found != followers.end())
                pending.insert(pending.end(), found->second.rbegin(), found->second.rend());
        }
    };
    NameList first = followers[{}];
    std::reverse(first.begin(), first.end());
    place(std::move(first));
    for (const std::string &name : names)
        place({name});
    for (const auto &newcomer : newcomers)
        place({newcomer.first});
    return result;
}

NameList inOrder(NameList names, const NameList &order)
{
    const Ranks ranks = ranksOf(order);
    const auto rank = [&](const std::string &name) {
        const auto found = ranks.find(name);
        return found == ranks.end() ? ranks.size() : found->second;
    };
    std::stable_sort(names.begin(), names.end(),
                     [&](const std::string &a, const std::string &b) { return rank(a) < rank(b); });
    return names;
}

MergedOrder mergeOrders(const NameList &base, const NameList &ours, const NameList &theirs,
                        const std::unordered_set<std::string> &merged)
{
    const MergedOrder kept = keptOrder(base, ours, theirs, merged);
    const Ranks ranks = ranksOf(kept.names);
    const Newcomers our(ours, ranks, merged);
    const Newcomers their(theirs, ranks, merged);
    MergedOrder result{{}, kept.isConflict};
    std::unordered_set<std::string> placed;
    const auto place = [&](const NameList &names, const Newcomers &other, std::size_t anchor) {
        for (const std::string &name : names)
            if (!other.isBefore(name, anchor) && placed.insert(name).second)
                result.names.push_back(name);
    };
    for (std::size_t anchor = 0; anchor <= kept.names.size(); ++anchor) {
        if (anchor > 0)
            result.names.push_back(kept.names[anchor - 1]);
        const bool oursFirst = our.behind(anchor) <= their.behind(anchor);
        if (oursFirst)
            place(our.behind(anchor), their, anchor);
        place(their.behind(anchor), our, anchor);
        if (!oursFirst)
            place(our.behind(anchor), their, anchor);
    }
    return result;
}

} // namespace sliceboard
