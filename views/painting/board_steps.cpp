// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/painting/board_steps.h"

#include <algorithm>

namespace sliceboard {
namespace {

using Part = BoardHit::Part;

bool isForward(Qt::Key key) { return key == Qt::Key_Down || key == Qt::Key_Right; }

BoardHit header(const BoardLayout &layout, int group)
{
    return group >= 0 && group < int(layout.groups().size()) ? BoardHit{Part::GroupHeader, group} : BoardHit();
}

BoardHit hostAt(const BoardLayout &layout, int group, int host)
{
    const bool isThere = host >= 0 && host < layout.groups()[std::size_t(group)].hosts;
    return isThere ? BoardHit{Part::HostHeader, group, host} : BoardHit();
}

BoardHit last(const BoardLayout &layout)
{
    const int group = int(layout.groups().size()) - 1;
    const auto &box = layout.groups().back();
    return box.hosts == 0 || box.folded ? header(layout, group) : hostAt(layout, group, box.hosts - 1);
}

/// Below a host or its last GPU: the host one line further down, else the next group.
BoardHit below(const BoardLayout &layout, const BoardHit &from)
{
    const BoardHit host = hostAt(layout, from.group, from.host + layout.groups()[std::size_t(from.group)].columns);
    return host.part == Part::Nothing ? header(layout, from.group + 1) : host;
}

BoardHit fromHeader(const BoardLayout &layout, const BoardHit &from, Qt::Key key)
{
    const auto &box = layout.groups()[std::size_t(from.group)];
    if (isForward(key) && box.hosts > 0 && !box.folded)
        return hostAt(layout, from.group, 0);
    return header(layout, from.group + (isForward(key) ? 1 : -1));
}

BoardHit fromHost(const BoardLayout &layout, const BoardHit &from, Qt::Key key)
{
    const int columns = layout.groups()[std::size_t(from.group)].columns;
    switch (key) {
    case Qt::Key_Left:
        return hostAt(layout, from.group, from.host - 1);
    case Qt::Key_Right:
        return hostAt(layout, from.group, from.host + 1);
    case Qt::Key_Up:
        return from.host < columns ? header(layout, from.group) : hostAt(layout, from.group, from.host - columns);
    default:
        break;
    }
    return layout.gpusShown(from.group, from.host) > 0 ? BoardHit{Part::Gpu, from.group, from.host, 0}
                                                       : below(layout, from);
}

BoardHit fromGpu(const BoardLayout &layout, const BoardHit &from, Qt::Key key)
{
    if (key == Qt::Key_Up)
        return from.gpu == 0 ? hostAt(layout, from.group, from.host)
                             : BoardHit{Part::Gpu, from.group, from.host, from.gpu - 1};
    if (key == Qt::Key_Down && from.gpu + 1 < layout.gpusShown(from.group, from.host))
        return {Part::Gpu, from.group, from.host, from.gpu + 1};
    if (key == Qt::Key_Down)
        return below(layout, from);
    const BoardHit beside = hostAt(layout, from.group, from.host + (key == Qt::Key_Right ? 1 : -1));
    if (beside.part == Part::Nothing)
        return beside;
    const int gpus = layout.gpusShown(beside.group, beside.host);
    return gpus == 0 ? beside : BoardHit{Part::Gpu, beside.group, beside.host, std::min(from.gpu, gpus - 1)};
}

} // namespace

BoardHit stepOnBoard(const BoardLayout &layout, const BoardHit &from, Qt::Key key)
{
    if (layout.groups().empty())
        return {};
    if (key == Qt::Key_End)
        return last(layout);
    if (from.part == Part::Nothing || key == Qt::Key_Home)
        return header(layout, 0);
    if (from.part == Part::GroupHeader)
        return fromHeader(layout, from, key);
    return from.part == Part::HostHeader ? fromHost(layout, from, key) : fromGpu(layout, from, key);
}

} // namespace sliceboard
