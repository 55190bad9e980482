// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/host_move.h"

#include "model/operations/changing.h"
#include "views/drag/drag_json.h"
#include "views/drag/drop_texts.h"
#include "views/drag/drop_words.h"

#include <QJsonArray>

#include <algorithm>

namespace sliceboard {
namespace {

int vmsThatGoAlong(const Facts &facts, const std::vector<HostId> &hosts)
{
    std::size_t vms = 0;
    for (const HostId id : hosts)
        if (const Host *host = facts.host(id))
            vms += facts.vmsOn(*host).size();
    return int(vms);
}

} // namespace

std::unique_ptr<QMimeData> hostsToMime(const std::vector<HostId> &hosts, const Document &document)
{
    QJsonArray ids;
    QStringList names;
    for (const HostId id : hosts)
        if (const Host *host = hostAt(document.design(), document.index().place(id.value))) {
            ids.append(qint64(id.value));
            names.append(QString::fromStdString(host->name));
        }
    return jsonToMime(kHostsMimeType, {{u"hosts"_qs, ids}}, names.join(u'\n'), document);
}

std::vector<HostId> hostsFromMime(const QMimeData *data, const Document &document)
{
    const auto json = jsonFromMime(data, kHostsMimeType, document);
    if (!json)
        return {};
    std::vector<HostId> hosts;
    const QJsonArray ids = json->value(u"hosts"_qs).toArray();
    for (const auto &id : ids)
        hosts.push_back({std::uint32_t(id.toInteger())});
    const auto isThere = [&](HostId id) {
        return hostAt(document.design(), document.index().place(id.value)) != nullptr;
    };
    return std::ranges::all_of(hosts, isThere) ? hosts : std::vector<HostId>();
}

QString nameOf(const std::vector<HostId> &hosts, const Facts &facts)
{
    const Host *only = hosts.size() == 1 ? facts.host(hosts.front()) : nullptr;
    return only ? QString::fromStdString(only->name)
                : DropTexts::tr("%Ln host(s)", "what is being dragged", int(hosts.size()));
}

QString nameOfMove(int hosts, const QString &cluster)
{
    return DropTexts::tr("Move %Ln host(s) to %1", "undo step", hosts).arg(cluster);
}

QString dropOnClusterText(const QString &hosts)
{
    return DropTexts::tr("%1: drop it on another cluster.", "one host or several").arg(hosts);
}

HostMove::HostMove(Document &document, Checker &checker, std::vector<HostId> hosts, QObject *parent)
    : QObject(parent), m_document(document), m_checker(checker), m_hosts(std::move(hosts))
{
    connect(&document, &Document::settled, this, &HostMove::forget);
    connect(&document, &Document::loaded, this, &HostMove::gone);
}

QString HostMove::name() const { return nameOf(m_hosts, m_checker.facts()); }

const DropPreview &HostMove::preview(ClusterId cluster)
{
    const auto found = m_previews.find(cluster);
    return found != m_previews.end() ? found->second : m_previews.emplace(cluster, look(cluster)).first->second;
}

void HostMove::aim(std::optional<ClusterId> cluster)
{
    m_target = cluster;
    if (m_target)
        preview(*m_target);
}

const DropPreview *HostMove::preview() const
{
    const auto found = m_target ? m_previews.find(*m_target) : m_previews.end();
    return found == m_previews.end() ? nullptr : &found->second;
}

DropPreview HostMove::look(ClusterId id)
{
    const Facts facts = m_checker.facts();
    const Cluster *cluster = facts.cluster(id);
    DropPreview preview;
    preview.title = DropTexts::tr("Not possible");
    preview.place = cluster ? QString::fromStdString(cluster->name) : QString();
    std::vector<HostId> moved = m_hosts;
    std::erase_if(moved, [&](HostId host) { return facts.index().clusterOf(host) == id; });
    if (moved.empty()) {
        preview.message =
            DropTexts::tr("%Ln host(s) stand in this cluster already.", "being dragged", int(m_hosts.size()));
        return preview;
    }
    Judgement judgement = judge(m_checker, moveHosts(facts, moved, id));
    preview.verdict = judgement.verdict;
    if (judgement.verdict == Verdict::Impossible) {
        preview.message = judgement.reason;
        return preview;
    }
    describeFindings(m_checker, judgement, preview);
    QStringList notes;
    if (const int stay = int(m_hosts.size() - moved.size()); stay > 0)
        notes.append(DropTexts::tr("%Ln of them stand there already", "hosts that are being dragged", stay));
    if (const int vms = vmsThatGoAlong(facts, moved); vms > 0)
        notes.append(DropTexts::tr("%Ln VM(s) go along", "with hosts that are being dragged", vms));
    preview.note = notes.join(u"; "_qs);
    preview.effect =
        DropTexts::tr("hosts %1 → %2").arg(cluster->hosts.size()).arg(cluster->hosts.size() + moved.size());
    preview.edits = std::move(judgement.edits);
    return preview;
}

bool HostMove::drop()
{
    const DropPreview *aimed = preview();
    if (!aimed || aimed->verdict == Verdict::Impossible)
        return false;
    // The edits change the design, and with it this forgets its previews.
    const DropPreview wanted = *aimed;
    disconnect(&m_document, nullptr, this, nullptr);
    run(m_document, nameOfMove(int(wanted.edits.size()), wanted.place), wanted.edits);
    return true;
}

void HostMove::forget()
{
    m_previews.clear();
    const Facts facts = m_checker.facts();
    if (!std::ranges::all_of(m_hosts, [&](HostId host) { return facts.host(host) != nullptr; })) {
        Q_EMIT gone();
        return;
    }
    aim(m_target && facts.cluster(*m_target) ? m_target : std::nullopt);
}

} // namespace sliceboard
