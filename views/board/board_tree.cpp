// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/board_tree.h"

#include "views/board/board_view.h"

#include <algorithm>

namespace sliceboard {

const Design &BoardTree::design() const { return m_view.scene().design(); }

Place BoardTree::place(const EntityRef &ref) const { return m_view.scene().document().index().place(ref.id); }

bool BoardTree::exists(const BoardNode &node) const
{
    if (const auto *slot = std::get_if<SlotRef>(&node))
        return bool(gpuOf(design(), m_view.scene().document().index(), *slot));
    if (const auto *ref = std::get_if<EntityRef>(&node))
        return ref->kind == EntityKind::Design || place(*ref).kind != NodeKind::None;
    return groupOf(node).has_value();
}

std::optional<int> BoardTree::groupOf(const BoardNode &node) const
{
    const auto &groups = m_view.boardLayout().groups();
    if (const auto *own = std::get_if<HostGroupRef>(&node)) {
        const auto found = std::ranges::find(groups, own->key, &BoardLayout::GroupBox::key);
        return found == groups.end() ? std::nullopt : std::optional(int(found - groups.begin()));
    }
    const auto *ref = std::get_if<EntityRef>(&node);
    if (!ref || ref->kind != EntityKind::Cluster || place(*ref).kind != NodeKind::Cluster)
        return {};
    return m_view.boardLayout().findCluster(place(*ref).row);
}

int BoardTree::count(const BoardNode &parent) const
{
    if (const auto group = groupOf(parent))
        return m_view.boardLayout().groups()[std::size_t(*group)].hosts;
    const auto *ref = std::get_if<EntityRef>(&parent);
    if (!ref)
        return 0;
    if (ref->kind == EntityKind::Design)
        return int(m_view.boardLayout().groups().size());
    if (const Host *host = sliceboard::hostAt(design(), place(*ref)))
        return int(host->gpus.size());
    const Gpu *gpu = gpuAt(design(), place(*ref));
    return gpu ? int(m_view.scene().gpu(*gpu).blocks.size()) : 0;
}

std::optional<BoardNode> BoardTree::groupAt(int row) const
{
    const BoardLayout::GroupBox &box = m_view.boardLayout().groups()[std::size_t(row)];
    if (!box.cluster)
        return HostGroupRef{box.key};
    const bool isThere = std::size_t(*box.cluster) < design().clusters.size();
    return isThere ? std::optional<BoardNode>(EntityRef(design().clusters[std::size_t(*box.cluster)].id))
                   : std::nullopt;
}

std::optional<BoardNode> BoardTree::hostAt(int group, int row) const
{
    const auto at = m_view.boardLayout().rowOf(group, row);
    const auto &clusters = design().clusters;
    const bool isThere = std::size_t(at.cluster) < clusters.size()
        && std::size_t(at.row) < clusters[std::size_t(at.cluster)].hosts.size();
    return isThere
        ? std::optional<BoardNode>(EntityRef(clusters[std::size_t(at.cluster)].hosts[std::size_t(at.row)].id))
        : std::nullopt;
}

std::optional<BoardNode> BoardTree::at(const BoardNode &parent, int row) const
{
    if (row < 0 || row >= count(parent))
        return {};
    if (const auto group = groupOf(parent))
        return hostAt(*group, row);
    const EntityRef ref = std::get<EntityRef>(parent);
    if (ref.kind == EntityKind::Design)
        return groupAt(row);
    if (const Host *host = sliceboard::hostAt(design(), place(ref)))
        return EntityRef(host->gpus[std::size_t(row)].id);
    const Gpu &gpu = *gpuAt(design(), place(ref));
    return m_view.scene().gpu(gpu).blocks[std::size_t(row)].slot(gpu.id);
}

BoardNode BoardTree::parent(const BoardNode &node) const
{
    const DesignIndex &index = m_view.scene().document().index();
    if (const auto *slot = std::get_if<SlotRef>(&node)) {
        const GpuId gpu = gpuOf(design(), index, *slot);
        return gpu ? EntityRef(gpu) : EntityRef();
    }
    const auto *ref = std::get_if<EntityRef>(&node);
    if (ref && ref->kind == EntityKind::Gpu)
        if (const HostId host = index.hostOf({ref->id}))
            return EntityRef(host);
    if (ref && ref->kind == EntityKind::Host) {
        const Place at = place(*ref);
        if (const auto spot = m_view.boardLayout().find(at.cluster, at.row))
            return groupAt(spot->group).value_or(EntityRef());
    }
    return EntityRef();
}

int BoardTree::row(const BoardNode &node) const
{
    if (const auto group = groupOf(node))
        return *group;
    if (const auto *slot = std::get_if<SlotRef>(&node)) {
        const Gpu *gpu = gpuAt(design(), place(std::get<EntityRef>(parent(node))));
        if (!gpu)
            return -1;
        const auto &blocks = m_view.scene().gpu(*gpu).blocks;
        const auto found =
            std::ranges::find_if(blocks, [&](const BlockCard &block) { return block.slot(gpu->id) == *slot; });
        return found == blocks.end() ? -1 : int(found - blocks.begin());
    }
    const auto *ref = std::get_if<EntityRef>(&node);
    const Place at = ref ? place(*ref) : Place();
    if (ref && ref->kind == EntityKind::Gpu && at.kind == NodeKind::Gpu)
        return at.row;
    const auto spot = ref && ref->kind == EntityKind::Host && at.kind == NodeKind::Host
        ? m_view.boardLayout().find(at.cluster, at.row)
        : std::nullopt;
    return spot ? spot->host : -1;
}

bool BoardTree::isBelow(BoardNode node, const BoardNode &above) const
{
    const BoardNode board = EntityRef();
    while (node != board) {
        node = parent(node);
        if (node == above)
            return true;
    }
    return false;
}

} // namespace sliceboard
