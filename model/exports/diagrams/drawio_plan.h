// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exports/diagrams/diagram_cards.h"
#include "model/exports/exporter.h"

#include <QRectF>

#include <span>

namespace sliceboard {

/// Sizes of what is drawn, in units of draw.io.
struct DrawioSizes {
    static constexpr double kHost = 290; ///< width of a host; at its right stand the VMs
    static constexpr double kLinks = 50; ///< between host and VMs, for the connectors
    static constexpr double kVm = 150;
    static constexpr double kColumn = kHost + kLinks + kVm;
    static constexpr double kBetween = 26; ///< columns
    static constexpr double kHostHead = 34;
    static constexpr double kGpuHead = 18;
    static constexpr double kInset = 8; ///< of GPUs in their host
    static constexpr double kGpuGap = 6;
    static constexpr double kMark = 18; ///< "continued on sheet 3"
    static constexpr double kHostGap = 12;
    static constexpr double kVmHeight = 16;
    static constexpr double kVmPitch = 18;
};

/// A GPU with the scale that it is drawn at.
struct DrawioGpu {
    DiagramGpu card;
    double unit = 1; ///< height of a unit of the card
    std::size_t drawn = 0; ///< blocks that are drawn; the others are counted
    /// None where blocks are left out: what is not drawn would look free.
    std::span<const UnitRange> shownFree() const
    {
        return drawn == card.blocks.size() ? std::span<const UnitRange>(card.free) : std::span<const UnitRange>();
    }
    double bar() const { return unit * card.units; }
    double height() const { return DrawioSizes::kGpuHead + bar() + 4; }
};

/// A host, or those of its GPUs that stand in one column.
struct DrawioPart {
    const Host *host = nullptr;
    std::vector<DrawioGpu> gpus;
    bool isFirst = true; ///< else it is continued from the part before
    bool isLast = true; ///< else it is continued in the next part
    QRectF place; ///< of the host's frame
};

/// What stands on one page.
struct DrawioSheet {
    enum class Kind { Overview, Hosts, Waiting };
    Kind kind = Kind::Hosts;
    const Cluster *cluster = nullptr;
    bool isContinued = false; ///< the sheet before shows the same cluster
    std::vector<DrawioPart> parts;
    std::size_t from = 0; ///< rows [from, to) of the plan's entries or waiting VMs
    std::size_t to = 0;
};

/// A line of the overview, with the sheet that it leads to.
struct DrawioEntry {
    const Cluster *cluster = nullptr; ///< nullptr: VMs without a place
    std::size_t sheet = 0; ///< row of the plan's sheets; 0: the overview itself, for a cluster without hosts
};

struct DrawioPlan {
    std::vector<DrawioSheet> sheets; ///< overviews first
    std::vector<DrawioEntry> entries;
    std::vector<const Vm *> waiting; ///< VMs with a device that has no place, and those without any
    int undrawn = 0; ///< devices and reserved slots for which a GPU has no room on its page
};

/// Overviews hold a column of entries below what `overviewHead` takes, the first page's texts.
DrawioPlan planDrawio(const ExportInput &input, const QRectF &body, double overviewHead);

/// Entries of overviews and waiting VMs: in columns of this width, with rows of this height.
inline constexpr double kEntryWidth = 500;
inline constexpr double kEntryRow = 26;
inline constexpr double kWaitingWidth = 380;
inline constexpr double kWaitingRow = 20;
/// Where the cell with this number stands in columns from top to bottom.
QRectF cellInColumns(std::size_t number, const QRectF &body, double width, double row);
/// How many such cells fit.
std::size_t cellsInColumns(const QRectF &body, double width, double row);

} // namespace sliceboard
