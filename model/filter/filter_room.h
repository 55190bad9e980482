// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

namespace sliceboard {

/// The frame buffer of a GPU and how much of it running VMs and reserved slots take.
struct MemoryRoom {
    bool isKnown = false; ///< false: the catalog lacks the model
    Mebibytes memory;
    Mebibytes free; ///< nobody claims it, whether or not a profile still fits
    Mebibytes used() const { return {memory.value - free.value}; }
    friend bool operator==(const MemoryRoom &, const MemoryRoom &) = default;
};

/// In MIG mode memory slices count by their share of the memory.
MemoryRoom roomOf(const Facts &facts, const Gpu &gpu);

} // namespace sliceboard
