// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/facts/facts.h"

#include <QString>

#include <vector>

namespace sliceboard {

struct PowerOnOrder {
    std::vector<VmId> vms; ///< all that were asked for
    bool asDrawn = true; ///< ESXi is expected to give every VM the GPU that is drawn
    std::vector<QString> notes; ///< where ESXi is not expected to reach the drawn placement, or only by assumption
};

/// In which order VMs that are off in `now` have to be powered on so that ESXi gives them the places that `goal`
/// draws. Same size: by the host's assignment policy (NVIDIA vGPU user guide, vSphere API), of equal GPUs the first of
/// the host. Mixed size and MIG: the fullest GPU first and the start that keeps most room in one piece, which is an
/// assumption.
PowerOnOrder powerOnOrder(const Facts &now, const Facts &goal, const std::vector<VmId> &vms);

} // namespace sliceboard
