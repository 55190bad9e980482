// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/nearest_word.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace sliceboard {
namespace {

constexpr std::size_t kMostEdits = 2;

/// Levenshtein distance.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> candidates)
{
    std::string_view best;
    std::size_t bestDistance = kMostEdits + 1;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > word.size() + kMostEdits || word.size() > candidate.size() + kMostEdits)
            continue;
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance && distance * 2 <= word.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace sliceboard
