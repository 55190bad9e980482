// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/domain/entity_ref.h"

namespace sliceboard {

struct BlockCard;

/// Hears what is about to be painted, for pictures whose parts bear names: a cluster, within it a host, within that a
/// GPU, within that a block. Each is ended before the next of its kind begins. From afar, where hosts are strips, only
/// clusters are told of.
class PaintedParts {
public:
    PaintedParts() = default;
    virtual ~PaintedParts() = default;
    PaintedParts(const PaintedParts &) = delete;
    PaintedParts &operator=(const PaintedParts &) = delete;

    virtual void begin(const EntityRef &ref) = 0;
    virtual void beginBlock(GpuId gpu, const BlockCard &block) = 0;
    virtual void end() = 0;
};

} // namespace sliceboard
