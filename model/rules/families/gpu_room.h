// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

namespace sliceboard {

/// Room for more vGPUs on one GPU, which is used up as they are tried: what stands there in the design stays.
class GpuRoom {
public:
    GpuRoom(const Facts &facts, const Gpu &gpu);

    /// Seats one more vGPU of the type at its best free start; false if the GPU has none for it.
    bool take(const VgpuType &type);
    /// Takes the GPU as a whole for a Dynamic DirectPath I/O device that asks for a model; false if it is not free.
    bool takeWhole(const std::string &model);

private:
    Facts m_facts;
    const Gpu *m_gpu;
    const GpuModel *m_model;
    std::vector<Seat> m_seats;
    int m_units = 0;
    bool m_mixed = false; ///< vGPUs of several or unknown sizes run there: same-size mode takes no more
    std::optional<Mebibytes> m_size; ///< of the vGPUs that run there
    bool m_isTaken = false; ///< by takeWhole()
};

/// Whether a GPU is of the model, as Dynamic DirectPath I/O compares: by vendor and device.
bool isOfModel(const Facts &facts, const Gpu &gpu, const std::string &model);
/// Whether Dynamic DirectPath I/O may still give the GPU away: it is for passthrough or nothing yet, not switched off,
/// and nobody's.
bool isFreeForPassthrough(const Facts &facts, const Gpu &gpu);

} // namespace sliceboard
