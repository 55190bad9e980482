// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/waiver_paths.h"

#include <algorithm>

namespace sliceboard {

void WaiverPaths::rename(const EntityRef &ref, const std::string &newPath)
{
    if (m_facts.path(ref) != newPath)
        m_newPaths[ref] = newPath;
}

void WaiverPaths::carryInto(Draft &draft) const
{
    if (m_newPaths.empty())
        return;
    const std::vector<Waiver> &waivers = m_facts.design().waivers;
    for (std::size_t row = 0; row < waivers.size(); ++row) {
        std::vector<std::string> subjects = waivers[row].subjects;
        for (std::string &subject : subjects)
            subject = renamed(subject);
        std::ranges::sort(subjects);
        if (subjects != waivers[row].subjects)
            draft.waiver(int(row)).subjects = std::move(subjects);
    }
    if (!m_facts.design().views.empty())
        carryViews(draft);
}

void WaiverPaths::carryViews(Draft &draft) const
{
    std::vector<SavedView> &views = draft.design().views;
    const bool areFolded = std::ranges::any_of(views, [](const SavedView &view) { return !view.folded.empty(); });
    const auto newNames = areFolded ? newNamesOfFolded() : std::unordered_map<std::string, std::string>();
    for (SavedView &view : views) {
        if (!view.show.empty())
            view.show = renamed(view.show);
        for (std::string &name : view.folded)
            if (const auto own = newNames.find(name); own != newNames.end())
                name = own->second;
        for (std::string &path : view.adds)
            path = renamed(path);
        for (std::string &path : view.finding.subjects)
            path = renamed(path);
        std::ranges::sort(view.finding.subjects);
    }
}

/// By present names. All at once, since very many may be folded. Of a host and a cluster of one name, the host is meant.
std::unordered_map<std::string, std::string> WaiverPaths::newNamesOfFolded() const
{
    std::unordered_map<std::string, std::string> names;
    const auto note = [&](const EntityRef &ref, const std::string &name) {
        const auto own = m_newPaths.find(ref);
        names[name] = own == m_newPaths.end() ? name : own->second;
    };
    for (const Cluster &cluster : m_facts.design().clusters)
        note(cluster.id, cluster.name);
    for (const Cluster &cluster : m_facts.design().clusters)
        for (const Host &host : cluster.hosts)
            note(host.id, host.name);
    return names;
}

std::string WaiverPaths::renamed(const std::string &subject) const
{
    const auto ref = m_facts.find(subject);
    if (!ref)
        return subject;
    if (const auto own = m_newPaths.find(*ref); own != m_newPaths.end())
        return own->second;
    const Host *host = ref->kind == EntityKind::Gpu ? m_facts.hostOf(GpuId{ref->id}) : nullptr;
    const auto above = host ? m_newPaths.find(EntityRef(host->id)) : m_newPaths.end();
    return above == m_newPaths.end() ? subject : above->second + subject.substr(host->name.size());
}

} // namespace sliceboard
