// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/gpu_capacity.h"
#include "model/facts/facts.h"

#include <memory>
#include <unordered_map>

namespace sliceboard {

/// Capacities of GPUs by their state: model, use, mode and what stands on them. Thousands of GPUs of a design are in a
/// few states, so that most questions are answered by a look-up. Facts must always be of the same catalog.
class CapacityMemo {
public:
    /// Shared, because many GPUs are in the same state and answers outlive the memory of them.
    std::shared_ptr<const GpuCapacity> of(const Facts &facts, const Gpu &gpu);

private:
    std::unordered_map<std::string, std::shared_ptr<const GpuCapacity>> m_byState;
    std::string m_state; ///< that is looked up; kept for its room
};

} // namespace sliceboard
