// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_view.h"

#include "views/board/board_minimap.h"

#include <algorithm>

namespace sliceboard {

void BoardView::setFilter(const FilterMatches *matches, bool isolate)
{
    m_filter = matches;
    std::unordered_set<std::uint32_t> leftOut;
    if (matches && isolate)
        for (const Cluster &cluster : m_document.design().clusters) {
            if (!matches->holds(cluster.id))
                leftOut.insert(cluster.id.value);
            for (const Host &host : cluster.hosts)
                if (!matches->holds(host.id))
                    leftOut.insert(host.id.value);
        }
    if (leftOut != m_leftOut) {
        m_leftOut = std::move(leftOut);
        // What stays keeps its size and its order, so that the eye finds it again.
        const Fit fit = std::exchange(m_fit, Fit::None);
        showArranged();
        m_fit = fit;
    }
    m_minimap->refresh();
    viewport()->update();
}

void BoardView::leaveOut(BoardArrangement &arrangement) const
{
    if (m_leftOut.empty())
        return;
    const auto &clusters = m_document.design().clusters;
    for (BoardArrangement::Group &group : arrangement.groups)
        std::erase_if(group.hosts, [&](const BoardArrangement::HostRow &at) {
            return isLeftOut(clusters[std::size_t(at.cluster)].hosts[std::size_t(at.row)].id);
        });
    std::erase_if(arrangement.groups, [&](const BoardArrangement::Group &group) {
        return group.hosts.empty() && (!group.cluster || isLeftOut(clusters[std::size_t(*group.cluster)].id));
    });
}

bool BoardView::isLeftOut(const EntityRef &ref) const
{
    if (m_leftOut.empty())
        return false;
    switch (ref.kind) {
    case EntityKind::Gpu:
        return m_leftOut.contains(m_document.index().hostOf(GpuId{ref.id}).value);
    case EntityKind::Vm: {
        const Vm *vm = m_checker.facts().vm({ref.id});
        const auto isPlaced = [](const Device &device) { return device.gpu.has_value(); };
        const auto isSeen = [this](const Device &device) { return device.gpu && !isLeftOut(*device.gpu); };
        return vm && std::ranges::any_of(vm->devices, isPlaced) && std::ranges::none_of(vm->devices, isSeen);
    }
    default:
        return m_leftOut.contains(ref.id);
    }
}

/// What is selected; from afar a VM is no more than its GPU, and a GPU hardly more than a dot on its host. Kept, for all of
/// a large design may be selected.
std::shared_ptr<const std::unordered_set<EntityRef>> BoardView::marked() const
{
    const bool isFar = m_layout.metrics().level == DetailLevel::Far;
    if (m_marked && m_isMarkedFromAfar == isFar)
        return m_marked;
    const std::vector<EntityRef> &selected = m_selection.entities();
    auto marks = std::make_shared<std::unordered_set<EntityRef>>(selected.begin(), selected.end());
    m_marked = marks;
    m_isMarkedFromAfar = isFar;
    if (!isFar)
        return m_marked;
    const auto markHost = [&](GpuId gpu) { marks->insert(m_document.index().hostOf(gpu)); };
    for (const EntityRef &ref : selected) {
        if (ref.kind == EntityKind::Gpu)
            markHost({ref.id});
        const Vm *vm = ref.kind == EntityKind::Vm ? m_checker.facts().vm({ref.id}) : nullptr;
        for (std::size_t i = 0; vm && i < vm->devices.size(); ++i)
            if (const auto gpu = vm->devices[i].gpu) {
                marks->insert(*gpu);
                markHost(*gpu);
            }
    }
    return m_marked;
}

} // namespace sliceboard
