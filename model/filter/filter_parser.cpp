// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_parser.h"

#include "model/base/utf8.h"
#include "model/filter/filter_draft.h"
#include "model/filter/filter_facets.h"
#include "model/filter/filter_values.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace sliceboard {
namespace {

struct FilterTexts {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

constexpr qsizetype kMostLetters = 2000;
constexpr std::size_t kMostTerms = 100;
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
    explicit Parser(const QString &text, bool isDraft = false) : m_text(text), m_isDraft(isDraft) { }

    FilterResult parse()
    {
        if (const Failed failed = readAll())
            return tl::unexpected<FilterError>(*failed);
        return std::move(m_query);
    }

    tl::expected<FilterDraft, FilterError> parseDraft()
    {
        if (const Failed failed = readAll())
            return tl::unexpected<FilterError>(*failed);
        if (m_without)
            dropOpenAlternative(*m_without);
        return FilterDraft{std::move(m_query), std::move(m_without), m_hint};
    }

private:
    using Failed = std::optional<FilterError>;

    Failed readAll()
    {
        if (m_text.size() > kMostLetters)
            return fail(FilterTexts::tr("A filter has at most %1 letters.").arg(kMostLetters), kMostLetters,
                        m_text.size());
        while (skipSpace()) {
            const auto failed = m_text[m_at] == u'|' ? alternative(m_at, m_at + 1) : term();
            if (failed)
                return failed;
        }
        if (m_isDraft) {
            dropOpenAlternative(m_query);
            return {};
        }
        if (m_negatedAt)
            return fail(FilterTexts::tr("Something to leave out is missing here."), *m_negatedAt, m_text.size());
        if (!m_query.isEmpty() && m_query.alternatives.back().empty())
            return fail(FilterTexts::tr("An alternative is missing here."), m_orAt, m_text.size());
        return {};
    }

    static void dropOpenAlternative(FilterQuery &query)
    {
        if (!query.isEmpty() && query.alternatives.back().empty())
            query.alternatives.pop_back();
    }

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
        if (m_quoteOpenAt && m_isDraft)
            m_quoteOpenAt.reset(); // its partner is still to come
        if (m_quoteOpenAt)
            return fail(FilterTexts::tr("This quotation mark has no partner."), *m_quoteOpenAt, m_text.size());
        // "free >= 40" is one term.
        if (isNumberFacet(token) && nextIsComparison())
            appendTo(token);
        const bool isOpen = !token.text.isEmpty() && token.isOperatorAt(token.text.size() - 1);
        if (isOpen && isComparisonOfNumber(token) && skipSpace() && m_text[m_at] != u'|')
            appendTo(token);
        if (m_quoteOpenAt && m_isDraft)
            m_quoteOpenAt.reset();
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

    static FilterParts split(const Token &token, qsizetype from)
    {
        FilterParts parts;
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
        const FilterParts parts = split(token, from);
        if (m_isDraft && isHalf(token, parts))
            return {};
        FilterTerm term;
        term.isNegated = m_negatedAt.has_value();
        term.typed = m_text.mid(m_negatedAt.value_or(from), token.end - m_negatedAt.value_or(from));
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

    /// Whether a term at the end of a draft asks for nothing yet; tells how it can go on. A word that begins a property
    /// is one all the same: what is found without it is kept.
    bool isHalf(const Token &token, const FilterParts &parts)
    {
        const FilterFacet *facet = filterFacet(parts.name.toStdString());
        if (!QStringView(m_text).mid(token.end).trimmed().isEmpty())
            return false;
        if (parts.sign.isEmpty()) {
            const bool isEnd = token.end == m_text.size() || isNumberFacet(token);
            if (isEnd && !token.holdsQuotes && !m_negatedAt)
                m_hint = hintForWord(parts.value);
            if (!m_hint.isEmpty())
                m_without = m_query;
            return parts.value.isEmpty();
        }
        FilterComparison comparison = FilterComparison::Equal;
        const bool isSign = readFilterSign(parts.sign, comparison) || parts.sign == u"!";
        if (!facet || !isSign || (parts.sign != u":" && !facet->compares()))
            return false;
        if (!parts.value.isEmpty() && (token.end < m_text.size() || !isHalfWord(*facet, parts.value)))
            return false;
        m_hint = hintAfter(*facet, parts.name + parts.sign);
        return true;
    }

    static bool isHalfWord(const FilterFacet &facet, const QString &value)
    {
        if (facet.kind != FacetKind::Word)
            return false;
        const auto words = facet.words();
        const auto begins = [&](const FilterWord &word) { return plain(word.name).startsWith(value.toLower()); };
        const auto is = [&](const FilterWord &word) { return plain(word.name) == value.toLower(); };
        return std::ranges::any_of(words, begins) && std::ranges::none_of(words, is);
    }

    static Failed readPlain(const FilterParts &parts, FilterTerm &term)
    {
        term.pattern = FilterPattern(parts.value.toStdString(), FilterPattern::Fit::Part);
        return {};
    }

    static Failed readFacet(const FilterParts &parts, FilterTerm &term)
    {
        term.facet = filterFacet(parts.name.toStdString());
        if (!term.facet)
            return unknownFacet(parts);
        if (!readFilterSign(parts.sign, term.comparison))
            return fail(FilterTexts::tr("\"%1\" is no comparison; there are <, <=, >, >=, = and !=.").arg(parts.sign),
                        parts.at, parts.end);
        if (parts.sign != u":" && !term.facet->compares())
            return fail(FilterTexts::tr("\"%1\" is no number and cannot be compared; write %1:VALUE.").arg(parts.name),
                        parts.at, parts.end);
        if (parts.value.isEmpty())
            return fail(FilterTexts::tr("Something is missing after \"%1\".").arg(parts.name + parts.sign), parts.at,
                        parts.end);
        return readFilterValue(parts, term);
    }

    static Failed unknownFacet(const FilterParts &parts)
    {
        std::vector<std::string_view> names;
        for (const FilterFacet &facet : filterFacets())
            names.emplace_back(facet.name);
        return fail(FilterTexts::tr("There is nothing called \"%1\" to filter by.").arg(parts.name)
                        + didYouMean(parts.name, names),
                    parts.at, parts.at + parts.name.size());
    }

    const QString &m_text;
    const bool m_isDraft;
    qsizetype m_at = 0;
    FilterQuery m_query;
    std::size_t m_terms = 0;
    std::optional<qsizetype> m_negatedAt;
    std::optional<qsizetype> m_quoteOpenAt;
    qsizetype m_orAt = 0;
    std::optional<FilterQuery> m_without;
    QString m_hint;
};

} // namespace

FilterResult parseFilter(const QString &text) { return Parser(text).parse(); }

tl::expected<FilterDraft, FilterError> parseFilterDraft(const QString &text) { return Parser(text, true).parseDraft(); }

} // namespace sliceboard
