// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/edits/edit.h"

#include "model/base/overload.h"

#include <QtGlobal>

#include <utility>

namespace sliceboard {
namespace {

std::vector<Host> &hostsOf(Design &design, const Place &place)
{
    return design.clusters.at(std::size_t(place.cluster)).hosts;
}

std::vector<Gpu> &gpusOf(Design &design, const Place &place)
{
    return hostsOf(design, place).at(std::size_t(place.host)).gpus;
}

template <class Nodes> void put(Nodes &nodes, int row, typename Nodes::value_type node)
{
    Q_ASSERT(row >= 0 && std::size_t(row) <= nodes.size());
    nodes.insert(nodes.begin() + row, std::move(node));
}

template <class Nodes> typename Nodes::value_type take(Nodes &nodes, int row)
{
    Q_ASSERT(row >= 0 && std::size_t(row) < nodes.size());
    typename Nodes::value_type node = std::move(nodes[std::size_t(row)]);
    nodes.erase(nodes.begin() + row);
    return node;
}

/// Calls `use` with the siblings among which a place stands.
template <class Use> auto withSiblings(Design &design, const Place &place, Use use)
{
    switch (place.kind) {
    case NodeKind::Cluster:
        return use(design.clusters);
    case NodeKind::Host:
        return use(hostsOf(design, place));
    case NodeKind::Gpu:
        return use(gpusOf(design, place));
    case NodeKind::Waiver:
        return use(design.waivers);
    default:
        Q_ASSERT(place.kind == NodeKind::Vm);
        return use(design.vms);
    }
}

void putNode(Design &design, const Place &at, Node node)
{
    withSiblings(design, at, [&]<class Nodes>(Nodes &nodes) {
        put(nodes, at.row, std::get<typename Nodes::value_type>(std::move(node)));
    });
}

Node takeNode(Design &design, const Place &at)
{
    return withSiblings(design, at, [&](auto &nodes) -> Node { return take(nodes, at.row); });
}

Edit insert(Design &design, DesignIndex &index, Insert edit)
{
    putNode(design, edit.at, std::move(edit.node));
    index.inserted(design, edit.at);
    return Remove{edit.at};
}

Edit remove(Design &design, DesignIndex &index, const Remove &edit)
{
    index.removing(design, edit.at);
    Node node = takeNode(design, edit.at);
    index.removed(design, edit.at);
    return Insert{edit.at, std::move(node)};
}

Edit replace(Design &design, DesignIndex &index, Replace edit)
{
    const auto row = std::size_t(edit.at.row);
    std::visit(Overload{[&](DesignFacts &facts) { std::swap(static_cast<DesignFacts &>(design), facts); },
                        [&](ClusterFacts &facts) {
                            std::swap(static_cast<ClusterFacts &>(design.clusters.at(row)), facts);
                        },
                        [&](HostFacts &facts) {
                            std::swap(static_cast<HostFacts &>(hostsOf(design, edit.at).at(row)), facts);
                        },
                        [&](Gpu &gpu) { std::swap(gpusOf(design, edit.at).at(row), gpu); },
                        [&](Vm &vm) {
                            std::swap(design.vms.at(row), vm);
                            index.vmReplaced(vm, design.vms[row]);
                        },
                        [&](Waiver &waiver) { std::swap(design.waivers.at(row), waiver); }},
               edit.contents);
    return edit;
}

bool sameSiblings(const Place &a, const Place &b)
{
    return a.kind == b.kind && a.host == b.host && a.cluster == b.cluster;
}

Edit move(Design &design, DesignIndex &index, const Move &edit)
{
    const bool among = sameSiblings(edit.from, edit.to);
    Place landing = edit.to;
    if (among && edit.to.row > edit.from.row)
        --landing.row;
    index.removing(design, edit.from);
    Node node = takeNode(design, edit.from);
    index.removed(design, edit.from);
    putNode(design, landing, std::move(node));
    index.inserted(design, landing);
    Place back = edit.from;
    if (among && landing.row < edit.from.row)
        ++back.row;
    return Move{landing, back};
}

} // namespace

Edit apply(Design &design, DesignIndex &index, Edit edit)
{
    return std::visit(Overload{[&](Insert &e) { return insert(design, index, std::move(e)); },
                               [&](Remove &e) { return remove(design, index, e); },
                               [&](Replace &e) { return replace(design, index, std::move(e)); },
                               [&](Move &e) { return move(design, index, e); }},
                      edit);
}

} // namespace sliceboard
