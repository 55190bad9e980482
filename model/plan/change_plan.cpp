// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/change_plan.h"

#include <array>

namespace sliceboard {

std::string_view toString(StepKind kind)
{
    static constexpr std::array<std::string_view, 31> kWords{
        "check",     "set-cluster",      "add-cluster",       "power-off",         "remove-devices",
        "move-vm",   "remove-vm",        "enter-maintenance", "set-esxi",          "set-vgpu-manager",
        "set-bios",  "change-hardware",  "set-host",          "set-graphics",      "set-vgpu-mode",
        "set-mig",   "set-passthrough",  "set-gpu",           "add-host",          "remove-host",
        "move-host", "restart-graphics", "reboot-host",       "leave-maintenance", "remove-cluster",
        "create-vm", "configure-vm",     "add-devices",       "set-guest-driver",  "configure-guest",
        "power-on"};
    return kind == StepKind::Test ? "test" : kWords[std::size_t(kind)];
}

int ChangePlan::stepCount() const
{
    int count = 0;
    for (const PlanStage &stage : stages)
        count += int(stage.steps.size());
    return count;
}

} // namespace sliceboard
