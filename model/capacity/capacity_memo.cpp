// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/capacity_memo.h"

#include <array>
#include <bit>

namespace sliceboard {
namespace {

/// More states than this are forgotten and computed again.
constexpr std::size_t kMostStates = 5000;

void append(std::string &state, int number)
{
    const auto bytes = std::bit_cast<std::array<char, sizeof number>>(number);
    state.append(bytes.data(), bytes.size());
}

void append(std::string &state, std::optional<int> number)
{
    append(state, number ? 1 : 0);
    append(state, number.value_or(0));
}

/// Goes with its length, so that none can pass for more.
void append(std::string &state, const std::string &text)
{
    append(state, int(text.size()));
    state += text;
}

/// Everything that the capacity of a GPU depends on. Who sits there goes in the order of the index, from which the order
/// of occupants follows.
void noteState(std::string &state, const Facts &facts, const Gpu &gpu)
{
    state.clear();
    append(state, gpu.model);
    append(state, int(gpu.use));
    append(state, int(gpu.vgpuMode));
    append(state, std::optional<int>(gpu.passthroughEnabled));
    for (const DeviceRef &ref : facts.index().residents(gpu.id)) {
        const Vm *vm = facts.vm(ref.vm);
        if (!vm)
            continue;
        const Device &device = vm->devices[std::size_t(ref.device)];
        append(state, vm->power == PowerState::On ? 1 : 2);
        append(state, int(device.kind));
        append(state, device.at);
        append(state, device.profile);
    }
    for (const Reservation &reservation : gpu.reservations) {
        append(state, 3);
        append(state, reservation.at);
        append(state, reservation.profile);
    }
}

} // namespace

std::shared_ptr<const GpuCapacity> CapacityMemo::of(const Facts &facts, const Gpu &gpu)
{
    noteState(m_state, facts, gpu);
    const auto known = m_byState.find(m_state);
    if (known != m_byState.end())
        return known->second;
    if (m_byState.size() >= kMostStates)
        m_byState.clear();
    auto capacity = std::make_shared<const GpuCapacity>(
        capacityOf(gpu, facts.model(gpu), occupantsOf(facts.design(), facts.index(), gpu), facts.catalog()));
    m_byState.emplace(m_state, capacity);
    return capacity;
}

} // namespace sliceboard
