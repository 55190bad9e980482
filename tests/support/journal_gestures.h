// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "tests/support/random_operations.h"
#include "tests/support/shipped_catalog.h"

namespace sliceboard::testing {

/// A user at work, the same for the same seed: operations of every kind, undo, redo, and gestures that are broken off
/// half way. Two processes with one seed do the same.
class JournalGestures {
public:
    JournalGestures(Document &document, unsigned seed)
        : m_document(document), m_operations(seed), m_random(seed * 7 + 1)
    { }

    /// One gesture that changed the design and settled.
    void next()
    {
        const std::size_t settled = m_settled;
        const auto count = QObject::connect(&m_document, &Document::settled, [this] { ++m_settled; });
        while (m_settled == settled)
            attempt();
        QObject::disconnect(count);
    }

private:
    void attempt()
    {
        switch (m_random() % 8) {
        case 0:
            return m_document.undo();
        case 1:
            return m_document.redo();
        default:
            break;
        }
        const Facts facts(shippedCatalog(), m_document.design(), m_document.index(), QDate(2026, 7, 1));
        const Edits edits = m_operations.next(facts, [this] { return m_document.newId(); });
        if (!edits || edits->empty())
            return;
        Transaction transaction(m_document, QStringLiteral("gesture"));
        if (m_random() % 4 == 0) {
            Transaction brokenOff(m_document, QStringLiteral("part"));
            brokenOff.add(*edits);
        }
        transaction.add(*edits);
        transaction.commit();
    }

    Document &m_document;
    RandomOperations m_operations;
    std::mt19937 m_random;
    std::size_t m_settled = 0;
};

} // namespace sliceboard::testing
