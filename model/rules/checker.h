// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/rules/finding_store.h"
#include "model/rules/rule_book.h"

#include <QObject>

#include <set>
#include <utility>

namespace sliceboard {

class ActiveRules;
struct FirstCheck;

/// What became of a waiver.
enum class WaiverState {
    InForce, ///< it covers a finding, which counts no more
    Review, ///< the facts changed since it was given; the finding counts
    Expired, ///< its last day has passed; the finding counts
    Stale, ///< it matches no finding
};

/// A waiver for the finding as it is now, without reason, author and expiry.
Waiver waiverFor(const Finding &finding, const Facts &facts);
/// Whether a waiver was given for this rule on these subjects, whatever the facts were then.
bool speaksOf(const Waiver &waiver, const Finding &finding, const Facts &facts);

/// Keeps the findings true while the document changes. Looks again only at what an edit touched: the entity, the GPUs
/// of a VM, the VMs of a GPU or host, and the hosts and clusters above; its cost does not depend on the design's size.
class Checker : public QObject {
    Q_OBJECT

public:
    Checker(Document &document, const Catalog &catalog, QObject *parent = nullptr);
    ~Checker() override;

    Facts facts() const { return {m_catalog, m_document.design(), m_document.index(), m_today}; }
    const Catalog &catalog() const { return m_catalog; }
    /// The rules in use; findings point into it. A change of house rules makes another one.
    const RuleBook &rules() const { return *m_rules; }
    /// Which day counts as today, for waivers and support ends. Another day checks everything again.
    void setToday(QDate today);

    /// Loads a design into the document with what was found out about it by the same catalog, so that it is not checked
    /// again; null: nothing was.
    void load(Design design, std::unique_ptr<FirstCheck> check);

    /// All findings, waived ones too, ordered by subject and rule. Those of a first check are listed already for who asks
    /// first.
    std::vector<Finding> findings() const { return m_listed.empty() ? m_store.all() : std::exchange(m_listed, {}); }
    /// Findings whose subject is the entity or that are about it.
    std::vector<Finding> findingsAbout(const EntityRef &ref) const { return m_store.about(ref); }
    /// Worst severity, waived findings left out, of findings about the entity; Off if none.
    Severity worst(const EntityRef &ref) const { return m_store.worst(ref); }
    const FindingCounts &counts() const { return m_store.counts(); }
    /// The waiver in force over a finding, or nullptr.
    const Waiver *waiverOf(const Finding &finding) const;
    std::vector<std::pair<Waiver, WaiverState>> waivers() const;

    /// What the edits would change, without making them.
    FindingChange preview(std::span<const Edit> edits);

    /// Checks a whole design, without a document. Ordered as findings() is.
    static std::vector<Finding> checkAll(const Facts &facts, const RuleBook &rules);

Q_SIGNALS:
    void findingsChanged(const sliceboard::FindingChange &change);
    void findingsReset(); ///< after a load, when waivers changed, or when all was checked again

private:
    /// The entities that edits touch. Ordered, so that changes come in a stable order.
    struct Touched {
        std::set<EntityRef> entities;
        bool everything = false; ///< severities changed
        bool waivers = false;
    };
    void touch(const Edit &edit, Touched &touched) const;
    const ActiveRules &activeRules(const Design &design);
    void settle();
    void reset();
    void takeExpected();
    bool isWaived(const Finding &finding) const { return waiverOf(finding) != nullptr; }

    Document &m_document;
    const Catalog &m_catalog;
    QDate m_today = QDate::currentDate();
    /// Those not in use are kept: views and dialogs may still show findings of their rules, and undo may bring them back.
    std::vector<std::unique_ptr<const RuleBook>> m_books;
    const RuleBook *m_rules = nullptr; ///< in use
    std::unique_ptr<const ActiveRules> m_active; ///< made anew only when rules or severities change
    Touched m_touched;
    FindingStore m_store;
    mutable std::vector<Finding> m_listed; ///< all of the store, or none
    std::unique_ptr<FirstCheck> m_expected;
};

} // namespace sliceboard
