// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/filter/design_filter.h"
#include "model/filter/filter_draft.h"

#include <QObject>

#include <optional>

namespace sliceboard {

/// The filter of a window, kept true while the design changes. While its text cannot be read, as half-typed ones, the
/// last one that could stays in force.
class BoardFilter : public QObject {
    Q_OBJECT

public:
    BoardFilter(Document &document, const Checker &checker, QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// The same while it is being typed: half a term at its end asks for nothing, and hint() says how it can go on.
    void setDraft(const QString &text);
    const QString &hint() const { return m_hint; }
    /// Whether hosts on which nothing matches are to be left out, not dimmed.
    void setIsolating(bool isolating);
    bool isIsolating() const { return m_isIsolating; }

    /// Whether anything is filtered: the text, or the last one that could be read, asks for something.
    bool isActive() const { return !m_query.isEmpty(); }
    /// What is wrong with the text; unset when nothing is.
    const std::optional<FilterError> &error() const { return m_error; }
    const FilterMatches &matches() const { return m_matches; }

    /// The first matches, to be listed, in the order in which one jumps.
    std::vector<FilterHit> hits(std::size_t most) { return m_filter.hits(m_query, m_matches, most); }

    /// The match after or before an entity, round the end; the first one from anywhere else. Unset: nothing matches.
    std::optional<EntityRef> beside(const EntityRef &ref, int step) const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    void take(FilterQuery query);
    bool findsNothing() const;

    DesignFilter m_filter;
    FilterQuery m_query;
    FilterMatches m_matches;
    QString m_text;
    QString m_hint;
    std::optional<FilterError> m_error;
    bool m_isIsolating = false;
};

} // namespace sliceboard
