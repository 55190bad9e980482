// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/licence_words.h"

#include "model/reports/report_text.h"

#include <QStringList>

#include <algorithm>

namespace sliceboard {

std::vector<EditionSet> editionsIn(const std::vector<const LicenceCounts *> &counts)
{
    std::vector<EditionSet> sets;
    for (std::size_t bits = 1; bits <= EditionSet::kCount; ++bits) {
        const EditionSet set{std::uint8_t(bits % EditionSet::kCount)};
        const auto counted = [&](const LicenceCounts *each) { return (*each)[set.bits] != LicenceCount{}; };
        if (std::ranges::any_of(counts, counted))
            sets.push_back(set);
    }
    return sets;
}

QString spelling(EditionSet set)
{
    QStringList words;
    for (const LicenseEdition edition : set.editions())
        words += text(spelling(edition));
    return words.isEmpty() ? u"unknown"_qs : words.join(u'|');
}

} // namespace sliceboard
