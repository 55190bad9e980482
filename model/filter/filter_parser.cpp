// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_parser.h"

#include "model/base/nearest_word.h"
#include "model/base/utf8.h"
#include "model/filter/filter_facets.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sliceboard {
namespace {

struct FilterTexts {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

constexpr qsizetype kMostLetters = 2000;
constexpr std::size_t kMostTerms = 100;
constexpr double kLargestNumber = 1e12;
const QStringView kOperators = u":<>=!";

/// One word of the text without its quotes; each letter with its place and whether it was quoted.
struct Token {
    QString text;
    std::vector<bool> isQuoted;
    std::vector<qsizetype> places;
    qsizetype end = 0; ///< place after it
    bool holdsQuotes = false;

    void append(QChar letter, bool quoted, qsizetype place)
    {
        text += letter;
        isQuoted.push_back(quoted);
        places.push_back(place);
    }
    bool isOperatorAt(qsizetype i) const { return !isQuoted[std::size_t(i)] && kOperators.contains(text[i]); }
    bool isWord(QStringView word) const { return !holdsQuotes && text.compare(word, Qt::CaseInsensitive) == 0; }
};

/// `facet`, operator and value of a token; no operator in a plain word.
struct Parts {
    QString name;
    QString sign;
    QString value;
    bool isExact = false; ///< the value is quoted
    qsizetype at = 0;
    qsizetype valueAt = 0;
    qsizetype end = 0;
};

std::string_view viewOf(const QByteArray &utf8) { return {utf8.constData(), std::size_t(utf8.size())}; }

/// " Did you mean this?", or nothing.
QString didYouMean(const QString &word, std::span<const std::string_view> words)
{
    const QByteArray utf8 = word.toLower().toUtf8();
    const std::string_view near = nearestWord(viewOf(utf8), words);
    return near.empty() ? QString() : u' ' + FilterTexts::tr("Did you mean \"%1\"?").arg(plain(near));
}

/// "af:00.0", "0000:17:00.0" or the beginning of one: not a facet.
bool looksLikeAddress(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto isHex = [](QStringView part) {
        return std::ranges::all_of(part,
                                   [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
    };
    const QStringView rest = text.mid(colon + 1);
    if ((colon != 2 && colon != 4) || !isHex(text.left(colon)) || rest.size() < 2)
        return false;
    return isHex(rest.left(2)) && (rest.size() == 2 || rest[2] == u':' || rest[2] == u'.');
}

class Parser {
public:
    explicit Parser(const QString &text) : m_text(text) { }

    FilterResult parse()
    {
        if (m_text.size() > kMostLetters)
            return tl::unexpected(*fail(FilterTexts::tr("A filter has at most %1 letters.").arg(kMostLetters),
                                        kMostLetters, m_text.size()));
        while (skipSpace()) {
            const auto failed = m_text[m_at] == u'|' ? alternative(m_at, m_at + 1) : term();
            if (failed)
                return tl::unexpected<FilterError>(*failed);
        }
        if (m_negatedAt)
            return tl::unexpected(
                *fail(FilterTexts::tr("Something to leave out is missing here."), *m_negatedAt, m_text.size()));
        if (!m_query.isEmpty() && m_query.alternatives.back().empty())
            return tl::unexpected(*fail(FilterTexts::tr("An alternative is missing here."), m_orAt, m_text.size()));
        return std::move(m_query);
    }

private:
    using Failed = std::optional<FilterError>;
    static Failed fail(const QString &text, qsizetype at, qsizetype end)
    {
        return FilterError{text, at, std::max<qsizetype>(1, end - at)};
    }

    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    Failed alternative(qsizetype from, qsizetype to)
    {
        m_at = to;
        if (m_negatedAt)
            return fail(FilterTexts::tr("Something to leave out is missing here."), *m_negatedAt, from);
        if (m_query.isEmpty() || m_query.alternatives.back().empty())
            return fail(FilterTexts::tr("An alternative is missing here."), from, to);
        m_query.alternatives.emplace_back();
        m_orAt = from;
        return {};
    }

    Failed term()
    {
        const qsizetype from = m_at;
        if (m_text[m_at] == u'-' && !m_negatedAt) {
            m_negatedAt = m_at++;
            return {};
        }
        Token token;
        if (const Failed failed = readToken(token))
            return failed;
        if (token.isWord(u"or"))
            return alternative(from, m_at);
        if (token.isWord(u"and"))
            return {};
        if (token.isWord(u"not") && !m_negatedAt) {
            m_negatedAt = from;
            return {};
        }
        return addTerm(token, from);
    }

    Failed readToken(Token &token)
    {
        appendTo(token);
        if (m_quoteOpenAt)
            return fail(FilterTexts::tr("This quotation mark has no partner."), *m_quoteOpenAt, m_text.size());
        // "free >= 40" is one term.
        if (isNumberFacet(token) && nextIsComparison())
            appendTo(token);
        const bool isOpen = !token.text.isEmpty() && token.isOperatorAt(token.text.size() - 1);
        if (isOpen && isComparisonOfNumber(token) && skipSpace() && m_text[m_at] != u'|')
            appendTo(token);
        if (m_quoteOpenAt)
            return fail(FilterTexts::tr("This quotation mark has no partner."), *m_quoteOpenAt, m_text.size());
        return {};
    }

    void appendTo(Token &token)
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text[m_at];
            if (letter == u'"') {
                token.holdsQuotes = true;
                m_quoteOpenAt = m_quoteOpenAt ? std::nullopt : std::optional(m_at);
            } else if (m_quoteOpenAt && letter == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
                token.append(m_text[m_at], true, m_at);
            } else if (!m_quoteOpenAt && (letter.isSpace() || letter == u'|')) {
                break;
            } else {
                token.append(letter, m_quoteOpenAt.has_value(), m_at);
            }
        }
        token.end = m_at;
    }

    static bool compares(const QString &name)
    {
        const FilterFacet *facet = filterFacet(name.toStdString());
        return facet && facet->compares();
    }
    static bool isNumberFacet(const Token &token) { return !token.holdsQuotes && compares(token.text); }
    static bool isComparisonOfNumber(const Token &token)
    {
        qsizetype sign = token.text.size();
        while (sign > 0 && token.isOperatorAt(sign - 1))
            --sign;
        return compares(token.text.left(sign)) && !token.text.endsWith(u':');
    }

    bool nextIsComparison()
    {
        qsizetype next = m_at;
        while (next < m_text.size() && m_text[next].isSpace())
            ++next;
        const bool is = next < m_text.size() && m_text[next] != u':' && kOperators.contains(m_text[next]);
        if (is)
            m_at = next;
        return is;
    }

    static Parts split(const Token &token, qsizetype from)
    {
        Parts parts;
        parts.at = from;
        parts.end = token.end;
        qsizetype sign = 0;
        while (sign < token.text.size() && !token.isOperatorAt(sign))
            ++sign;
        qsizetype value = sign;
        if (sign > 0 && !looksLikeAddress(token.text))
            while (value < token.text.size() && token.isOperatorAt(value) && value < sign + 2)
                ++value;
        if (value == sign) {
            parts.value = token.text;
            parts.valueAt = from;
            return parts;
        }
        parts.name = token.text.left(sign);
        parts.sign = token.text.mid(sign, value - sign);
        // "host:=x" is a colon and a value that begins with "=".
        if (parts.sign.startsWith(u':'))
            parts.sign = u":"_qs;
        parts.value = token.text.mid(sign + parts.sign.size());
        const auto valueBegin = std::size_t(sign + parts.sign.size());
        parts.valueAt = valueBegin < token.places.size() ? token.places[valueBegin] : token.end;
        parts.isExact = valueBegin < token.isQuoted.size() && token.isQuoted[valueBegin];
        return parts;
    }

    Failed addTerm(const Token &token, qsizetype from)
    {
        const Parts parts = split(token, from);
        FilterTerm term;
        term.isNegated = m_negatedAt.has_value();
        m_negatedAt.reset();
        if (parts.sign.isEmpty() && parts.value.isEmpty())
            return fail(FilterTexts::tr("There is nothing between these quotation marks."), from, token.end);
        if (const Failed failed = parts.sign.isEmpty() ? readPlain(parts, term) : readFacet(parts, term))
            return failed;
        if (++m_terms > kMostTerms)
            return fail(FilterTexts::tr("A filter has at most %1 terms.").arg(kMostTerms), from, token.end);
        if (m_query.isEmpty())
            m_query.alternatives.emplace_back();
        m_query.alternatives.back().push_back(std::move(term));
        return {};
    }

    static Failed readPlain(const Parts &parts, FilterTerm &term)
    {
        term.pattern = FilterPattern(parts.value.toStdString(), FilterPattern::Fit::Part);
        return {};
    }

    static Failed readFacet(const Parts &parts, FilterTerm &term)
    {
        term.facet = filterFacet(parts.name.toStdString());
        if (!term.facet)
            return unknownFacet(parts);
        if (!readSign(parts.sign, term.comparison))
            return fail(FilterTexts::tr("\"%1\" is no comparison; there are <, <=, >, >=, = and !=.").arg(parts.sign),
                        parts.at, parts.end);
        if (parts.sign != u":" && !term.facet->compares())
            return fail(FilterTexts::tr("\"%1\" is no number and cannot be compared; write %1:VALUE.").arg(parts.name),
                        parts.at, parts.end);
        if (parts.value.isEmpty())
            return fail(FilterTexts::tr("Something is missing after \"%1\".").arg(parts.name + parts.sign), parts.at,
                        parts.end);
        switch (term.facet->kind) {
        case FacetKind::Text:
            term.pattern = textPattern(parts);
            return {};
        case FacetKind::Word:
            return readWord(parts, term);
        case FacetKind::Version:
            return readVersion(parts, term);
        case FacetKind::Number:
        case FacetKind::Amount:
            return readNumber(parts, term);
        }
        return {};
    }

    static Failed unknownFacet(const Parts &parts)
    {
        std::vector<std::string_view> names;
        for (const FilterFacet &facet : filterFacets())
            names.emplace_back(facet.name);
        return fail(FilterTexts::tr("There is nothing called \"%1\" to filter by.").arg(parts.name)
                        + didYouMean(parts.name, names),
                    parts.at, parts.at + parts.name.size());
    }

    static bool readSign(const QString &sign, FilterComparison &comparison)
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

    static FilterPattern textPattern(const Parts &parts)
    {
        const bool isWhole = parts.isExact || parts.value.contains(u'*');
        return {parts.value.toStdString(), isWhole ? FilterPattern::Fit::Whole : FilterPattern::Fit::Part};
    }

    static Failed readWord(const Parts &parts, FilterTerm &term)
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
        return fail(FilterTexts::tr("\"%1:\" takes one of %2, but got \"%3\".")
                            .arg(parts.name, list.join(u", "_qs), parts.value)
                        + didYouMean(parts.value, names),
                    parts.valueAt, parts.end);
    }

    static Failed readVersion(const Parts &parts, FilterTerm &term)
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
                return fail(FilterTexts::tr("\"%1\" takes a version such as 17.4, but got \"%2\".")
                                .arg(parts.name, parts.value),
                            parts.valueAt, parts.end);
        }
        return {};
    }

    static Failed readNumber(const Parts &parts, FilterTerm &term)
    {
        qsizetype digits = 0;
        while (digits < parts.value.size() && (parts.value[digits].isDigit() || parts.value[digits] == u'.'))
            ++digits;
        const bool isAmount = term.facet->kind == FacetKind::Amount;
        bool isNumber = false;
        const double number = parts.value.left(digits).toDouble(&isNumber);
        const auto unit = isAmount ? mebibytesOf(parts.value.mid(digits).toLower())
                                   : (digits == parts.value.size() ? std::optional(1) : std::nullopt);
        const bool isWhole = isAmount || number == std::floor(number);
        if (!isNumber || !unit || !isWhole || number > kLargestNumber)
            return fail((isAmount
                             ? FilterTexts::tr("\"%1\" takes an amount of memory such as 40 or 40GB, but got \"%2\".")
                             : FilterTexts::tr("\"%1\" takes a whole number such as 8, but got \"%2\"."))
                            .arg(parts.name, parts.value),
                        parts.valueAt, parts.end);
        term.number = std::int64_t(std::llround(number * *unit));
        return {};
    }

    /// Of a unit in small letters; nothing means GB.
    static std::optional<int> mebibytesOf(const QString &unit)
    {
        if (unit == u"mb" || unit == u"mib" || unit == u"m")
            return 1;
        if (unit.isEmpty() || unit == u"gb" || unit == u"gib" || unit == u"g")
            return 1024;
        if (unit == u"tb" || unit == u"tib" || unit == u"t")
            return 1024 * 1024;
        return {};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    FilterQuery m_query;
    std::size_t m_terms = 0;
    std::optional<qsizetype> m_negatedAt;
    std::optional<qsizetype> m_quoteOpenAt;
    qsizetype m_orAt = 0;
};

} // namespace

FilterResult parseFilter(const QString &text) { return Parser(text).parse(); }

} // namespace sliceboard
