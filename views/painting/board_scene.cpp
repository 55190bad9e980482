// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_scene.h"

#include "views/items/entity_texts.h"
#include "views/items/touched_entities.h"
#include "views/painting/gpu_cards.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTimerEvent>

#include <algorithm>

namespace sliceboard {
namespace {

/// The kept value of an id, made when it is not there.
template <class T, class Make> const T &kept(std::vector<std::unique_ptr<T>> &all, std::uint32_t id, Make make)
{
    if (id >= all.size())
        all.resize(id + 1);
    if (!all[id])
        all[id] = std::make_unique<T>(make());
    return *all[id];
}

template <class T> void drop(std::vector<std::unique_ptr<T>> &all, std::uint32_t id)
{
    if (id < all.size())
        all[id].reset();
}

constexpr int kAheadBudget = 3; ///< milliseconds per turn of the event loop

bool changesShape(const Edit &edit) { return !std::holds_alternative<Replace>(edit); }

} // namespace

BoardScene::BoardScene(const Document &document, const Checker &checker, QObject *parent)
    : QObject(parent), m_document(document), m_checker(checker)
{
    connect(&document, &Document::aboutToApply, this, &BoardScene::note);
    connect(&document, &Document::applied, this, [this](const Edit &edit) {
        note(edit);
        m_reshaped = m_reshaped || changesShape(edit);
    });
    connect(&checker, &Checker::findingsChanged, this, &BoardScene::noteFindings);
    connect(&checker, &Checker::findingsReset, this, &BoardScene::reset);
    connect(&document, &Document::settled, this, &BoardScene::settle);
    connect(&document, &Document::loaded, this, [this] {
        m_reshaped = true;
        reset();
    });
}

const ClusterCard &BoardScene::cluster(const Cluster &cluster) const
{
    return kept(m_clusters, cluster.id.value, [&] { return makeCluster(cluster); });
}

const HostCard &BoardScene::host(const Host &host) const
{
    return kept(m_hosts, host.id.value, [&] {
        HostCard card{QString::fromStdString(host.name), hostSummary(host)};
        if (host.gpus.empty())
            card.summary += (card.summary.isEmpty() ? QString() : u" · "_qs) + gpuSummary(m_checker.facts(), host);
        return card;
    });
}

const HostStrip &BoardScene::strip(const Host &host) const
{
    return kept(m_strips, host.id.value, [&] { return makeStrip(host); });
}

const GpuCard &BoardScene::gpu(const Gpu &gpu) const
{
    return kept(m_gpus, gpu.id.value, [&] { return makeGpuCard(m_checker, gpu); });
}

void BoardScene::forgetTexts()
{
    m_clusters.clear();
    m_hosts.clear();
    m_gpus.clear();
    Q_EMIT changed();
}

void BoardScene::note(const Edit &edit)
{
    addTouched(m_document, edit, m_touched);
    // Where a host or a cluster goes, everything in it is looked at again by its own id when it comes back.
    for (const EntityRef &ref : m_touched)
        forget(ref);
}

void BoardScene::noteFindings(const FindingChange &change)
{
    const Facts facts = m_checker.facts();
    const auto noteEntity = [&](const EntityRef &ref) {
        m_touched.insert(ref);
        const Vm *vm = ref.kind == EntityKind::Vm ? facts.vm({ref.id}) : nullptr;
        if (vm && vm->host)
            m_touched.insert(*vm->host);
        for (const Device &device : vm ? vm->devices : std::vector<Device>())
            if (device.gpu)
                m_touched.insert(*device.gpu);
    };
    for (const auto *findings : {&change.added, &change.removed})
        for (const Finding &finding : *findings) {
            noteEntity(finding.subject);
            std::ranges::for_each(finding.others, noteEntity);
        }
    settle();
}

void BoardScene::settle()
{
    const DesignIndex &index = m_document.index();
    for (const EntityRef &ref : std::exchange(m_touched, {})) {
        forget(ref);
        HostId host = ref.kind == EntityKind::Host ? HostId{ref.id} : HostId{};
        if (ref.kind == EntityKind::Gpu)
            host = index.hostOf({ref.id});
        if (!host)
            continue;
        forget(host);
        forget(index.clusterOf(host));
    }
    if (std::exchange(m_reshaped, false))
        Q_EMIT reshaped();
    Q_EMIT changed();
}

void BoardScene::reset()
{
    m_clusters.clear();
    m_hosts.clear();
    m_strips.clear();
    m_gpus.clear();
    if (m_makesAhead)
        makeAhead();
    settle();
}

void BoardScene::makeAhead()
{
    m_makesAhead = true;
    m_nextCluster = m_nextHost = 0;
    m_ahead.start(0, this);
}

void BoardScene::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_ahead.timerId())
        return QObject::timerEvent(event);
    QElapsedTimer timer;
    timer.start();
    // Clusters may come and go in between; what is missed is made when it is asked for.
    for (const auto &clusters = design().clusters; m_nextCluster < clusters.size(); ++m_nextCluster, m_nextHost = 0)
        for (const auto &hosts = clusters[m_nextCluster].hosts; m_nextHost < hosts.size(); ++m_nextHost) {
            strip(hosts[m_nextHost]);
            if (timer.elapsed() >= kAheadBudget)
                return;
        }
    m_ahead.stop();
}

void BoardScene::forget(const EntityRef &ref)
{
    switch (ref.kind) {
    case EntityKind::Cluster:
        drop(m_clusters, ref.id);
        break;
    case EntityKind::Host:
        drop(m_hosts, ref.id);
        drop(m_strips, ref.id);
        break;
    case EntityKind::Gpu:
        drop(m_gpus, ref.id);
        break;
    case EntityKind::Vm:
    case EntityKind::Design:
        break;
    }
}

HostStrip BoardScene::makeStrip(const Host &host) const
{
    const Facts facts = m_checker.facts();
    HostStrip strip;
    strip.cells.reserve(host.gpus.size());
    for (const Gpu &gpu : host.gpus) {
        const auto capacity = m_capacities.of(facts, gpu);
        const float share = drawnShare(facts, gpu, *capacity);
        strip.cells.push_back({lookOf(gpu), share, m_checker.worst(gpu.id)});
        strip.room.add({1, share > 0 ? 1 : 0, capacity->memory.used(), capacity->memory.total});
    }
    strip.inside = strip.findings = tallyInside(m_checker, host);
    strip.findings.add(tallyFromOutside(m_checker, host.id));
    return strip;
}

ClusterCard BoardScene::makeCluster(const Cluster &cluster) const
{
    ClusterCard card;
    card.name = QString::fromStdString(cluster.name);
    card.findings = tallyOf(m_checker, cluster.id);
    card.findings.add(tallyFromOutside(m_checker, cluster.id));
    std::vector<const Host *> hosts;
    for (const Host &host : cluster.hosts)
        hosts.push_back(&host);
    addHosts(card, hosts);
    return card;
}

ClusterCard BoardScene::group(const QString &title, const std::vector<const Host *> &hosts) const
{
    ClusterCard card;
    card.name = title;
    addHosts(card, hosts);
    return card;
}

void BoardScene::addHosts(ClusterCard &card, const std::vector<const Host *> &hosts) const
{
    for (const Host *host : hosts) {
        const HostStrip &own = strip(*host);
        card.findings.add(own.inside);
        card.room.add(own.room);
        for (const HostStrip::Cell &cell : own.cells) {
            ClusterCard::Look &look = card.looks[std::size_t(cell.look)];
            ++look.gpus;
            look.used += double(cell.used);
        }
    }
    card.hosts = tr("%Ln host(s)", nullptr, int(hosts.size()));
    card.counts = card.hosts + u" · "_qs + tr("%Ln GPU(s)", nullptr, card.room.gpus);
}

void GpuRoom::add(const GpuRoom &other)
{
    gpus += other.gpus;
    inUse += other.inUse;
    used.value += other.used.value;
    memory.value += other.memory.value;
}

QString GpuRoom::text() const
{
    if (gpus == 0)
        return {};
    const QString inUseText = BoardScene::tr("%1 of %Ln GPU(s)", nullptr, gpus).arg(inUse);
    if (memory.value == 0)
        return inUseText;
    const QLocale locale;
    return BoardScene::tr("%1 of %2 GB used").arg(locale.toString(used.wholeGib()), locale.toString(memory.wholeGib()))
        + u" · "_qs + inUseText;
}

EntityRef BlockCard::owner(GpuId gpu) const
{
    return block.occupant.device ? EntityRef(block.occupant.device->vm) : EntityRef(gpu);
}

SlotRef BlockCard::slot(GpuId gpu) const { return slotOf(block.occupant, gpu); }

} // namespace sliceboard
