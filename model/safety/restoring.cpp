// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/restoring.h"

#include "model/safety/edit_codec.h"

#include <algorithm>

namespace sliceboard {
namespace {

void removeAll(std::vector<Edit> &edits, NodeKind kind, std::size_t count)
{
    while (count > 0)
        edits.push_back(Remove{{kind, int(--count)}});
}

template <class T> void insertAll(std::vector<Edit> &edits, NodeKind kind, std::vector<T> nodes)
{
    int row = 0;
    for (T &node : nodes)
        edits.push_back(Insert{{kind, row++}, std::move(node)});
}

} // namespace

std::vector<Edit> replaceDesign(const Design &now, Design by, const std::function<std::uint32_t()> &newId)
{
    std::vector<std::uint32_t> ids(idsOf(by).size());
    std::ranges::generate(ids, newId);
    renumber(by, ids);
    std::vector<Edit> edits;
    removeAll(edits, NodeKind::Vm, now.vms.size()); // first, so that no VM sits on a GPU that is gone
    removeAll(edits, NodeKind::Waiver, now.waivers.size());
    removeAll(edits, NodeKind::Cluster, now.clusters.size());
    edits.push_back(Replace{{NodeKind::Design}, static_cast<const DesignFacts &>(by)});
    insertAll(edits, NodeKind::Cluster, std::move(by.clusters));
    insertAll(edits, NodeKind::Vm, std::move(by.vms));
    insertAll(edits, NodeKind::Waiver, std::move(by.waivers));
    return edits;
}

} // namespace sliceboard
