// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edits/document.h"
#include "model/rules/rule.h"

#include <QObject>

#include <map>
#include <set>
#include <unordered_map>

namespace sliceboard {

/// What became of a waiver.
enum class WaiverState {
    InForce, ///< it covers a finding, which counts no more
    Review, ///< the facts changed since it was given; the finding counts
    Expired,
    Stale, ///< it matches no finding
};

/// How many findings of each severity; waived ones apart.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int unknown = 0;
    int infos = 0;
    int waived = 0;
    bool operator==(const FindingCounts &) const = default;
};

/// Findings that came and went.
struct FindingChange {
    std::vector<Finding> added;
    std::vector<Finding> removed;
    bool isEmpty() const { return added.empty() && removed.empty(); }
};

/// Keeps the findings true while the document changes. Looks again only at what an edit touched: the entity, the GPUs
/// of a VM, the VMs of a GPU or host, and the hosts and clusters above; its cost does not depend on the design's size.
class Checker : public QObject {
    Q_OBJECT

public:
    Checker(Document &document, const Catalog &catalog, QObject *parent = nullptr);

    Facts facts() const { return {m_catalog, m_document.design(), m_document.index(), m_today}; }
    const Catalog &catalog() const { return m_catalog; }
    /// Which day counts as today, for waivers and support ends. Checks everything again.
    void setToday(QDate today);

    /// All findings, waived ones too, ordered by entity id and rule.
    std::vector<Finding> findings() const;
    /// Findings whose subject is the entity or that are about it.
    std::vector<Finding> findingsAbout(const EntityRef &ref) const;
    /// Worst severity, waived findings left out, of findings about the entity; Off if none.
    Severity worst(const EntityRef &ref) const;
    const FindingCounts &counts() const { return m_counts; }
    /// The waiver in force over a finding, or nullptr.
    const Waiver *waiverOf(const Finding &finding) const;
    std::vector<std::pair<Waiver, WaiverState>> waivers() const;

    /// What the edits would change, without making them.
    FindingChange preview(std::span<const Edit> edits);

    /// Checks a whole design, without a document.
    static std::vector<Finding> checkAll(const Facts &facts);

Q_SIGNALS:
    void findingsChanged(const sliceboard::FindingChange &change);
    void findingsReset(); ///< after a load or when all is checked again

private:
    struct Dirty {
        std::set<EntityRef> entities;
        void add(EntityRef ref) { entities.insert(ref); }
    };
    using Store = std::unordered_map<EntityRef, std::vector<Finding>>;

    void noteBefore(const Edit &edit);
    void noteAfter(const Edit &edit);
    void settle();
    void reset();
    void count(const Finding &finding, int step);
    void link(const Finding &finding, bool add);

    Document &m_document;
    const Catalog &m_catalog;
    QDate m_today = QDate::currentDate();
    Dirty m_dirty;
    Store m_bySubject;
    /// Findings that name an entity as another.
    std::unordered_map<EntityRef, std::map<std::string, const Finding *>> m_about;
    FindingCounts m_counts;
};

} // namespace sliceboard
