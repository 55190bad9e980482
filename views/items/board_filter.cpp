// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/board_filter.h"

#include <algorithm>

namespace sliceboard {

BoardFilter::BoardFilter(Document &document, const Checker &checker, QObject *parent)
    : QObject(parent), m_filter(checker)
{
    // The checker hears of settled edits first, since it was there first: its findings are new when they come here.
    connect(&document, &Document::settled, this, [this] {
        m_filter.forgetDesign();
        if (isActive())
            apply();
    });
    connect(&checker, &Checker::findingsChanged, this, [this] { m_filter.forgetFindings(); });
    connect(&checker, &Checker::findingsReset, this, [this] {
        m_filter.forgetFindings();
        if (m_query.asksFindings())
            apply();
    });
    connect(&document, &Document::loaded, this, [this] {
        m_filter.forgetDesign();
        m_filter.forgetFindings();
        setText({});
    });
}

void BoardFilter::setText(const QString &text)
{
    m_text = text;
    m_hint.clear();
    FilterResult query = parseFilter(text);
    m_error = query ? std::nullopt : std::optional(query.error());
    if (query)
        take(std::move(*query));
    Q_EMIT changed();
}

void BoardFilter::setDraft(const QString &text)
{
    m_text = text;
    m_hint.clear();
    auto draft = parseFilterDraft(text);
    m_error = draft ? std::nullopt : std::optional(draft.error());
    if (draft) {
        m_hint = draft->hint;
        take(std::move(draft->query));
        if (draft->without && findsNothing())
            take(std::move(*draft->without));
        else if (draft->without)
            m_hint.clear(); // a word like any other
    }
    Q_EMIT changed();
}

void BoardFilter::take(FilterQuery query)
{
    m_query = std::move(query);
    if (isActive())
        m_matches = m_filter.apply(m_query);
}

bool BoardFilter::findsNothing() const
{
    return isActive() && m_matches.targets().empty() && m_matches.count(EntityKind::Gpu).matching == 0
        && m_matches.count(EntityKind::Vm).matching == 0;
}

void BoardFilter::setIsolating(bool isolating)
{
    if (isolating == m_isIsolating)
        return;
    m_isIsolating = isolating;
    Q_EMIT changed();
}

void BoardFilter::apply()
{
    if (isActive())
        m_matches = m_filter.apply(m_query);
    Q_EMIT changed();
}

std::optional<EntityRef> BoardFilter::beside(const EntityRef &ref, int step) const
{
    const auto &targets = m_matches.targets();
    if (!isActive() || targets.empty())
        return {};
    const auto found = std::ranges::find(targets, ref);
    const auto count = std::ptrdiff_t(targets.size());
    if (found == targets.end())
        return step > 0 ? targets.front() : targets.back();
    return targets[std::size_t((found - targets.begin() + step + count) % count)];
}

} // namespace sliceboard
