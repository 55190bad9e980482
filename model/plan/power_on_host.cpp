// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/power_on_host.h"

#include "model/facts/device_models.h"

#include <algorithm>

namespace sliceboard {

PowerOnHost::PowerOnHost(const Facts &now, const Facts &goal, const Host &host)
    : m_goal(goal), m_policy(host.assignmentPolicy)
{
    for (const Gpu &gpu : host.gpus) {
        const GpuModel *model = now.model(gpu);
        if (gpu.use != GpuUse::Vgpu || !model)
            continue;
        Board board{&gpu, model, now.layout(gpu).seats, int(now.runningResidents(gpu).size())};
        board.farEndFirst = gpu.vgpuMode == VgpuMode::Mig && isListed(now, "mig-far-end-first", model->architecture);
        m_boards.push_back(std::move(board));
    }
}

bool PowerOnHost::isLeftToEsxi(const Device &device) const
{
    return device.kind == DeviceKind::Vgpu && device.group.empty() && device.gpu
        && std::ranges::any_of(m_boards, [&](const Board &board) { return board.gpu->id == *device.gpu; });
}

/// Unset if the GPU is not for such a vGPU, or is bound to another size.
std::optional<SliceShape> PowerOnHost::shapeOn(const Board &board, const Device &device) const
{
    const VgpuType *type = m_goal.type(device.profile, *board.gpu);
    auto shape = type ? shapeOf(*type, *board.model, board.gpu->vgpuMode, m_goal.catalog()) : std::nullopt;
    const bool isBound =
        shape && board.isSameSize() && !board.seats.empty() && board.seats.front().range.size() != shape->width;
    return isBound ? std::nullopt : shape;
}

std::optional<PowerOnHost::Choice> PowerOnHost::choose(const Device &device) const
{
    std::optional<Choice> best;
    int bestRank = 0;
    for (std::size_t row = 0; row < m_boards.size(); ++row) {
        const Board &board = m_boards[row];
        const auto shape = shapeOn(board, device);
        const auto free = shape ? freeStarts(*shape, board.seats) : std::vector<SliceStart>();
        if (free.empty())
            continue;
        const bool spreads = board.isSameSize() && m_policy == AssignmentPolicy::Performance;
        const int rank = spreads ? -board.running : board.running;
        if (best && rank <= bestRank)
            continue;
        best = Choice{row, board.farEndFirst ? free.back() : free.front()};
        bestRank = rank;
    }
    return best;
}

std::optional<PowerOnHost::Choice> PowerOnHost::drawn(const Device &device) const
{
    for (std::size_t row = 0; row < m_boards.size(); ++row) {
        const Board &board = m_boards[row];
        const auto shape = board.gpu->id == *device.gpu ? shapeOn(board, device) : std::nullopt;
        const auto free = shape ? freeStarts(*shape, board.seats) : std::vector<SliceStart>();
        if (free.empty())
            continue;
        const auto at = std::ranges::find_if(free, [&](const SliceStart &start) { return start.at == device.at; });
        return Choice{row, at != free.end() ? *at : board.farEndFirst ? free.back() : free.front()};
    }
    return {};
}

PowerOnMatch PowerOnHost::powerOn(const Vm &vm)
{
    PowerOnMatch match = PowerOnMatch::Exact;
    for (const Device &device : vm.devices) {
        if (!isLeftToEsxi(device))
            continue;
        const auto chosen = choose(device);
        const auto wanted = drawn(device);
        if (!chosen || !wanted || chosen->board != wanted->board)
            match = PowerOnMatch::Elsewhere;
        else if (chosen->start.at != wanted->start.at && !m_boards[wanted->board].isSameSize())
            match = std::min(match, PowerOnMatch::SameGpu);
        if (!wanted)
            continue;
        Board &board = m_boards[wanted->board];
        board.seats.push_back(wanted->start.seat);
        ++board.running;
    }
    return match;
}

int PowerOnHost::widthOf(const Vm &vm) const
{
    int width = 0;
    for (const Device &device : vm.devices)
        for (const Board &board : m_boards)
            if (const auto shape = device.gpu == board.gpu->id ? shapeOn(board, device) : std::nullopt)
                width = std::max(width, shape->width);
    return width;
}

bool PowerOnHost::restsOnAssumption(const Vm &vm) const
{
    return std::ranges::any_of(vm.devices, [&](const Device &device) {
        return isLeftToEsxi(device) && std::ranges::any_of(m_boards, [&](const Board &board) {
                   return board.gpu->id == *device.gpu && !board.isSameSize();
               });
    });
}

} // namespace sliceboard
