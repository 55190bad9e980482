// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/finding_store.h"

#include <algorithm>

namespace sliceboard {
namespace {

bool mentions(const Finding &finding, const EntityRef &ref)
{
    return finding.subject == ref || std::ranges::find(finding.others, ref) != finding.others.end();
}

bool contains(const std::vector<Finding> &findings, const Finding &finding)
{
    return std::ranges::find(findings, finding) != findings.end();
}

} // namespace

int FindingCounts::atLeast(Severity severity) const
{
    int sum = errors;
    sum += severity <= Severity::Warning ? warnings : 0;
    sum += severity <= Severity::Unknown ? unknown : 0;
    sum += severity <= Severity::Info ? infos : 0;
    return sum;
}

void FindingCounts::count(Severity severity, bool isWaived, int step)
{
    if (isWaived)
        waived += step;
    else if (severity == Severity::Error)
        errors += step;
    else if (severity == Severity::Warning)
        warnings += step;
    else if (severity == Severity::Unknown)
        unknown += step;
    else if (severity == Severity::Info)
        infos += step;
}

FindingCounts countOf(const std::vector<Finding> &findings, const std::function<bool(const Finding &)> &isWaived)
{
    FindingCounts counts;
    for (const Finding &finding : findings)
        counts.count(finding.severity, isWaived(finding), 1);
    return counts;
}

void FindingStore::replace(const EntityRef &subject, std::vector<Finding> findings, const IsWaived &isWaived,
                           FindingChange &change)
{
    const auto old = m_bySubject.find(subject);
    if (old == m_bySubject.end()) {
        if (findings.empty())
            return;
        change.added.insert(change.added.end(), findings.begin(), findings.end());
    } else {
        if (old->second.findings == findings)
            return;
        difference(old->second.findings, findings, change);
        drop(subject, old->second);
        m_bySubject.erase(old);
    }
    if (findings.empty())
        return;
    Kept &kept = m_bySubject[subject];
    kept.findings = std::move(findings);
    keep(subject, kept, isWaived);
}

void FindingStore::recount(const IsWaived &isWaived)
{
    m_counts = {};
    for (auto &[subject, kept] : m_bySubject) {
        for (std::size_t i = 0; i < kept.findings.size(); ++i) {
            kept.waived[i] = isWaived(kept.findings[i]);
            m_counts.count(kept.findings[i].severity, kept.waived[i], 1);
        }
    }
}

const std::vector<Finding> *FindingStore::of(const EntityRef &subject) const
{
    const auto found = m_bySubject.find(subject);
    return found == m_bySubject.end() ? nullptr : &found->second.findings;
}

std::vector<Finding> FindingStore::all() const
{
    std::vector<std::pair<EntityRef, const std::vector<Finding> *>> subjects;
    subjects.reserve(m_bySubject.size());
    std::size_t count = 0;
    for (const auto &[subject, kept] : m_bySubject) {
        subjects.emplace_back(subject, &kept.findings);
        count += kept.findings.size();
    }
    std::ranges::sort(subjects);
    std::vector<Finding> all;
    all.reserve(count);
    for (const auto &[subject, findings] : subjects)
        all.insert(all.end(), findings->begin(), findings->end());
    return all;
}

std::vector<Finding> FindingStore::about(const EntityRef &ref) const
{
    std::vector<Finding> found;
    if (const auto *own = of(ref))
        found = *own;
    const auto mentioning = m_mentionedBy.find(ref);
    if (mentioning == m_mentionedBy.end())
        return found;
    std::vector<EntityRef> subjects = mentioning->second;
    std::ranges::sort(subjects);
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    for (const EntityRef &subject : subjects) {
        if (subject == ref)
            continue;
        for (const Finding &finding : m_bySubject.at(subject).findings)
            if (mentions(finding, ref))
                found.push_back(finding);
    }
    return found;
}

Severity FindingStore::worst(const EntityRef &ref) const
{
    Severity worst = Severity::Off;
    const auto look = [&](const EntityRef &subject) {
        const auto found = m_bySubject.find(subject);
        if (found == m_bySubject.end())
            return;
        for (std::size_t i = 0; i < found->second.findings.size(); ++i)
            if (!found->second.waived[i] && mentions(found->second.findings[i], ref))
                worst = std::max(worst, found->second.findings[i].severity);
    };
    look(ref);
    if (const auto mentioning = m_mentionedBy.find(ref); mentioning != m_mentionedBy.end())
        std::ranges::for_each(mentioning->second, look);
    return worst;
}

void FindingStore::drop(const EntityRef &subject, const Kept &kept)
{
    for (std::size_t i = 0; i < kept.findings.size(); ++i) {
        m_counts.count(kept.findings[i].severity, kept.waived[i], -1);
        for (const EntityRef &other : kept.findings[i].others) {
            auto &subjects = m_mentionedBy[other];
            if (const auto found = std::ranges::find(subjects, subject); found != subjects.end())
                subjects.erase(found);
            if (subjects.empty())
                m_mentionedBy.erase(other);
        }
    }
}

void FindingStore::keep(const EntityRef &subject, Kept &kept, const IsWaived &isWaived)
{
    for (const Finding &finding : kept.findings) {
        kept.waived.push_back(isWaived(finding));
        m_counts.count(finding.severity, kept.waived.back(), 1);
        for (const EntityRef &other : finding.others)
            m_mentionedBy[other].push_back(subject);
    }
}

void difference(const std::vector<Finding> &before, const std::vector<Finding> &after, FindingChange &change)
{
    std::ranges::copy_if(before, std::back_inserter(change.removed),
                         [&](const Finding &f) { return !contains(after, f); });
    std::ranges::copy_if(after, std::back_inserter(change.added),
                         [&](const Finding &f) { return !contains(before, f); });
}

} // namespace sliceboard
