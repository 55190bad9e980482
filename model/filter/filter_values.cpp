// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_values.h"

#include "model/base/nearest_word.h"
#include "model/base/utf8.h"
#include "model/filter/filter_facets.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sliceboard {
namespace {

struct FilterValueTexts {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

using WrongValue = std::optional<FilterError>;

constexpr double kLargestFilterNumber = 1e12;

WrongValue wrongValue(const QString &text, qsizetype at, qsizetype end)
{
    return FilterError{text, at, std::max<qsizetype>(1, end - at)};
}

/// Of a unit in small letters; nothing means GB.
std::optional<int> filterMebibytes(const QString &unit)
{
    if (unit == u"mb" || unit == u"mib" || unit == u"m")
        return 1;
    if (unit.isEmpty() || unit == u"gb" || unit == u"gib" || unit == u"g")
        return 1024;
    if (unit == u"tb" || unit == u"tib" || unit == u"t")
        return 1024 * 1024;
    return {};
}

FilterPattern textFilterPattern(const FilterParts &parts)
{
    const bool isWhole = parts.isExact || parts.value.contains(u'*');
    return {parts.value.toStdString(), isWhole ? FilterPattern::Fit::Whole : FilterPattern::Fit::Part};
}

WrongValue readFilterWord(const FilterParts &parts, FilterTerm &term)
{
    const bool hasOwners = term.facet->words()[0].owners != 0;
    term.pattern = FilterPattern(parts.value.toStdString(), FilterPattern::Fit::Whole);
    std::vector<std::string_view> names;
    QStringList list;
    bool isKnown = false;
    for (const FilterWord &word : term.facet->words()) {
        names.push_back(word.name);
        list += plain(word.name);
        if (!term.pattern.matches(word.name) || (hasOwners && parts.value.contains(u'*')))
            continue;
        isKnown = true;
        if (hasOwners)
            term.word = &word;
    }
    if (isKnown)
        return {};
    return wrongValue(FilterValueTexts::tr("\"%1:\" takes one of %2, but got \"%3\".")
                              .arg(parts.name, list.join(u", "_qs), parts.value)
                          + didYouMean(parts.value, names),
                      parts.valueAt, parts.end);
}

WrongValue readFilterVersion(const FilterParts &parts, FilterTerm &term)
{
    QString text = parts.value;
    // "17*" and "17.*" say what "17" does.
    while (text.size() > 1 && (text.endsWith(u'*') || text.endsWith(u'.')))
        text.chop(1);
    const QStringList numbers = text.split(u'.');
    for (const QString &number : numbers) {
        bool isNumber = false;
        term.version.push_back(number.toInt(&isNumber));
        if (!isNumber || term.version.back() < 0)
            return wrongValue(FilterValueTexts::tr("\"%1\" takes a version such as 17.4, but got \"%2\".")
                                  .arg(parts.name, parts.value),
                              parts.valueAt, parts.end);
    }
    return {};
}

WrongValue readFilterNumber(const FilterParts &parts, FilterTerm &term)
{
    qsizetype digits = 0;
    while (digits < parts.value.size() && (parts.value[digits].isDigit() || parts.value[digits] == u'.'))
        ++digits;
    const bool isAmount = term.facet->kind == FacetKind::Amount;
    bool isNumber = false;
    const double number = parts.value.left(digits).toDouble(&isNumber);
    const auto unit = isAmount ? filterMebibytes(parts.value.mid(digits).toLower())
                               : (digits == parts.value.size() ? std::optional(1) : std::nullopt);
    const bool isWhole = isAmount || number == std::floor(number);
    if (!isNumber || !unit || !isWhole || number > kLargestFilterNumber)
        return wrongValue((isAmount ? FilterValueTexts::tr(
                               "\"%1\" takes an amount of memory such as 40 or 40GB, but got \"%2\".")
                                    : FilterValueTexts::tr("\"%1\" takes a whole number such as 8, but got \"%2\"."))
                              .arg(parts.name, parts.value),
                          parts.valueAt, parts.end);
    term.number = std::int64_t(std::llround(number * *unit));
    return {};
}

} // namespace

QString didYouMean(const QString &word, std::span<const std::string_view> words)
{
    const std::string small = word.toLower().toStdString();
    const std::string_view near = nearestWord(small, words);
    return near.empty() ? QString() : u' ' + FilterValueTexts::tr("Did you mean \"%1\"?").arg(plain(near));
}

bool readFilterSign(const QString &sign, FilterComparison &comparison)
{
    static const std::pair<const char *, FilterComparison> kSigns[] = {
        {":", FilterComparison::Equal},    {"=", FilterComparison::Equal},   {"==", FilterComparison::Equal},
        {"!=", FilterComparison::Unequal}, {"<", FilterComparison::Less},    {"<=", FilterComparison::AtMost},
        {">", FilterComparison::Above},    {">=", FilterComparison::AtLeast}};
    for (const auto &[text, meant] : kSigns)
        if (sign == QLatin1String(text)) {
            comparison = meant;
            return true;
        }
    return false;
}

std::optional<FilterError> readFilterValue(const FilterParts &parts, FilterTerm &term)
{
    switch (term.facet->kind) {
    case FacetKind::Text:
        term.pattern = textFilterPattern(parts);
        return {};
    case FacetKind::Word:
        return readFilterWord(parts, term);
    case FacetKind::Version:
        return readFilterVersion(parts, term);
    case FacetKind::Number:
    case FacetKind::Amount:
        return readFilterNumber(parts, term);
    }
    return {};
}

} // namespace sliceboard
