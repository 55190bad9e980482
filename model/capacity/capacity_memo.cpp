// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/capacity_memo.h"

#include <fmt/format.h>

#include <iterator>

namespace sliceboard {
namespace {

/// More states than this are forgotten and computed again.
constexpr std::size_t kMostStates = 5000;

/// Everything that the capacity of a GPU depends on. Names go with their lengths, so that none can pass for more.
std::string stateOf(const Gpu &gpu, const std::vector<Occupant> &occupants)
{
    std::string state = fmt::format("{}:{} {} {} {}", gpu.model.size(), gpu.model, int(gpu.use), int(gpu.vgpuMode),
                                    gpu.passthroughEnabled ? int(*gpu.passthroughEnabled) : 2);
    for (const Occupant &occupant : occupants)
        fmt::format_to(std::back_inserter(state), " {}{}{} {}:{}", occupant.device ? 'v' : 'r',
                       occupant.running ? '+' : '-', occupant.at ? std::to_string(*occupant.at) : "",
                       occupant.profile.size(), occupant.profile);
    return state;
}

} // namespace

std::shared_ptr<const GpuCapacity> CapacityMemo::of(const Facts &facts, const Gpu &gpu)
{
    std::vector<Occupant> occupants = occupantsOf(facts.design(), facts.index(), gpu);
    std::string state = stateOf(gpu, occupants);
    const auto known = m_byState.find(state);
    if (known != m_byState.end())
        return known->second;
    if (m_byState.size() >= kMostStates)
        m_byState.clear();
    auto capacity =
        std::make_shared<const GpuCapacity>(capacityOf(gpu, facts.model(gpu), std::move(occupants), facts.catalog()));
    m_byState.emplace(std::move(state), capacity);
    return capacity;
}

} // namespace sliceboard
