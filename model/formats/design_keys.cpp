// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_keys.h"

namespace sliceboard {
namespace {

template <std::size_t n> using Keys = std::array<std::string_view, n>;

constexpr Keys<9> kDesign{"format",     "name",    "description", "customer", "author",
                          "severities", "waivers", "clusters",    "vms"};
constexpr Keys<6> kWaiver{"rule", "on", "facts", "reason", "author", "expires"};
constexpr Keys<2> kCluster{"name", "hosts"};
constexpr Keys<7> kHost{"name", "esxi", "vgpu_manager", "manager_package", "graphics", "assignment_policy", "gpus"};
constexpr Keys<2> kManager{"driver", "release"};
constexpr Keys<9> kGpu{"address",  "model",      "use", "vgpu_mode", "slots", "current_use", "passthrough_enabled",
                       "graphics", "mig_enabled"};
constexpr Keys<2> kSlot{"profile", "at"};
constexpr Keys<9> kVm{"name", "host", "guest", "firmware", "memory", "reservation", "mmio", "power", "devices"};
constexpr Keys<3> kGuest{"os", "driver", "release"};
constexpr Keys<6> kDevice{"passthrough", "passthrough_model", "profile", "label", "on", "at"};

} // namespace

std::span<const std::string_view> designKeys(DesignMap map)
{
    switch (map) {
    case DesignMap::Design:
        return kDesign;
    case DesignMap::Waiver:
        return kWaiver;
    case DesignMap::Cluster:
        return kCluster;
    case DesignMap::Host:
        return kHost;
    case DesignMap::VgpuManager:
        return kManager;
    case DesignMap::Gpu:
        return kGpu;
    case DesignMap::Slot:
        return kSlot;
    case DesignMap::Vm:
        return kVm;
    case DesignMap::Guest:
        return kGuest;
    case DesignMap::Device:
        return kDevice;
    }
    return {};
}

} // namespace sliceboard
