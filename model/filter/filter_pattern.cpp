// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_pattern.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace sliceboard {
namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char letter) { return (letter & 0x80) == 0; });
}

char smallAscii(char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter; }

} // namespace

std::string foldedForFilter(std::string_view utf8)
{
    if (isAscii(utf8)) {
        std::string folded(utf8);
        std::ranges::transform(folded, folded.begin(), smallAscii);
        return folded;
    }
    QString bare;
    const QString apart =
        QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart)
        if (letter.category() != QChar::Mark_NonSpacing)
            bare += letter;
    return bare.toCaseFolded().toStdString();
}

FilterPattern::FilterPattern(std::string_view utf8, Fit fit)
{
    const std::string folded = foldedForFilter(utf8);
    m_isOpenLeft = fit == Fit::Part || folded.starts_with('*');
    m_isOpenRight = fit == Fit::Part || folded.ends_with('*');
    std::string part;
    for (const char letter : folded + '*') {
        if (letter != '*')
            part += letter;
        else if (!part.empty())
            m_parts.push_back(std::exchange(part, {}));
    }
}

bool FilterPattern::matches(std::string_view utf8) const
{
    if (!isAscii(utf8))
        return matchesFolded(foldedForFilter(utf8));
    thread_local std::string folded; // kept, for a filter folds every name of a design
    folded.assign(utf8);
    std::ranges::transform(folded, folded.begin(), smallAscii);
    return matchesFolded(folded);
}

TextParts FilterPattern::placesIn(std::string_view utf8) const
{
    TextParts places;
    if (!isAscii(utf8) || !matchesFolded(foldedForFilter(utf8), &places))
        places.clear();
    return places;
}

bool FilterPattern::matchesFolded(std::string_view folded, TextParts *places) const
{
    if (m_parts.empty())
        return m_isOpenLeft || m_isOpenRight || folded.empty();
    std::string_view rest = folded;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const std::string &part = m_parts[i];
        const bool isLast = i + 1 == m_parts.size();
        std::size_t at = rest.find(part);
        if (i == 0 && !m_isOpenLeft && at != 0)
            return false;
        if (isLast && !m_isOpenRight) {
            // The last part ends the text, wherever else it may stand before.
            if (!rest.ends_with(part) || (i == 0 && !m_isOpenLeft && rest.size() != part.size()))
                return false;
            at = rest.size() - part.size();
        }
        if (at == std::string_view::npos)
            return false;
        if (places)
            places->emplace_back(folded.size() - rest.size() + at, part.size());
        rest.remove_prefix(at + part.size());
    }
    return true;
}

} // namespace sliceboard
