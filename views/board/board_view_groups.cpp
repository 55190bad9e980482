// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include <algorithm>

// The part of BoardView that groups, sorts, folds and unfolds.

namespace sliceboard {

void BoardView::setSorting(const BoardSorting &sorting)
{
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    arrangeAgain();
    Q_EMIT sortingChanged();
}

void BoardView::arrangeAgain()
{
    const EntityRef kept = m_selection.current();
    m_groupKey.reset();
    rearrange();
    if (!rectOf(kept).isNull())
        scrollToRect(boardRectOf(kept));
}

std::vector<const Host *> BoardView::hostsInOrder() const
{
    std::vector<const Host *> hosts;
    for (const EntityRef &ref : entitiesInOrder())
        if (ref.kind == EntityKind::Host)
            hosts.push_back(m_checker.facts().host({ref.id}));
    return hosts;
}

std::vector<EntityRef> BoardView::entitiesInOrder() const
{
    std::vector<EntityRef> all;
    const auto &clusters = m_document.design().clusters;
    for (const BoardArrangement::Group &group : m_arrangement.groups) {
        if (group.cluster && std::size_t(*group.cluster) < clusters.size())
            all.emplace_back(clusters[std::size_t(*group.cluster)].id);
        for (const auto &at : group.hosts) {
            // Within an edit the arrangement may be older than the design.
            const bool isThere = std::size_t(at.cluster) < clusters.size()
                && std::size_t(at.row) < clusters[std::size_t(at.cluster)].hosts.size();
            if (!isThere)
                continue;
            const Host &host = clusters[std::size_t(at.cluster)].hosts[std::size_t(at.row)];
            all.emplace_back(host.id);
            for (const Gpu &gpu : host.gpus)
                all.emplace_back(gpu.id);
        }
    }
    return all;
}

void BoardView::setFolded(const EntityRef &ref, bool folded)
{
    if (folded == isFolded(ref))
        return;
    if (folded)
        m_folded.insert(ref.id);
    else
        m_folded.erase(ref.id);
    m_fit = Fit::None;
    relayout();
}

void BoardView::setGroupFolded(std::uint32_t key, bool folded)
{
    setFolded(EntityRef(EntityKind::Cluster, key), folded);
}

bool BoardView::canFoldSelection(bool folded) const
{
    return std::ranges::any_of(m_selection.entities(), [&](const EntityRef &ref) {
        const bool folds = ref.kind == EntityKind::Cluster || ref.kind == EntityKind::Host;
        return folds && isFolded(ref) != folded;
    });
}

void BoardView::foldSelection(bool folded)
{
    for (const EntityRef &ref : m_selection.entities())
        if (ref.kind == EntityKind::Cluster || ref.kind == EntityKind::Host)
            folded ? static_cast<void>(m_folded.insert(ref.id)) : static_cast<void>(m_folded.erase(ref.id));
    m_fit = Fit::None;
    relayout();
}

void BoardView::foldAll()
{
    for (const BoardArrangement::Group &group : m_arrangement.groups)
        m_folded.insert(group.key);
    relayout();
}

void BoardView::unfoldAll() { setFolded(Folded()); }

void BoardView::setFolded(Folded folded)
{
    m_folded = std::move(folded);
    relayout();
}

void BoardView::reveal(const EntityRef &ref)
{
    if (isLeftOut(ref))
        Q_EMIT announced(tr("%1 is left out by the filter.").arg(m_checker.facts().label(ref)));
    const DesignIndex &index = m_document.index();
    GpuId gpu = ref.kind == EntityKind::Gpu ? GpuId{ref.id} : GpuId{};
    HostId host = ref.kind == EntityKind::Host ? HostId{ref.id} : HostId{};
    if (const Vm *vm = ref.kind == EntityKind::Vm ? m_checker.facts().vm({ref.id}) : nullptr)
        for (const Device &device : vm->devices)
            gpu = gpu ? gpu : device.gpu.value_or(GpuId{});
    if (gpu) {
        host = index.hostOf(gpu);
        setFolded(host, false);
    }
    const Place place = index.place(host.value);
    if (const auto spot = m_layout.find(place.cluster, place.row); host && spot)
        setGroupFolded(m_layout.groups()[std::size_t(spot->group)].key, false);
    // From afar a jump would end at a cell of a few pixels.
    if (m_layout.metrics().level == DetailLevel::Far && ref.kind != EntityKind::Cluster && !boardRectOf(ref).isNull())
        setZoom(BoardMetrics::kNearFrom, rectOf(ref).center());
    scrollToRect(boardRectOf(ref));
    viewport()->update();
}

} // namespace sliceboard
