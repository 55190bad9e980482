// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_keys.h"

namespace sliceboard {
namespace {

template <std::size_t n> using Keys = std::array<std::string_view, n>;

constexpr Keys<15> kDesign{"format",       "name",  "description", "customer",    "author",
                           "change",       "page",  "severities",  "house_rules", "waivers",
                           "presentation", "views", "progress",    "clusters",    "vms"};
constexpr Keys<5> kChange{"number", "revision", "date", "reviewer", "approver"};
constexpr Keys<2> kPage{"size", "orientation"};
constexpr Keys<2> kProgress{"plan", "steps"};
constexpr Keys<5> kStep{"step", "result", "note", "by", "on"};
constexpr Keys<1> kPresentation{"names"};
constexpr Keys<10> kView{"title", "caption", "show", "zoom", "group", "sort", "folded", "filter", "finding", "adds"};
constexpr Keys<2> kFinding{"rule", "on"};
constexpr Keys<6> kWaiver{"rule", "on", "facts", "reason", "author", "expires"};
constexpr Keys<7> kCluster{"name",         "drs",  "drs_moves_vgpus", "vgpu_hot_migrate", "vmotion_gbps",
                           "stun_seconds", "hosts"};
constexpr Keys<14> kHost{"name",           "esxi",     "vgpu_manager",     "manager_package",
                         "manager_vib",    "graphics", "current_graphics", "assignment_policy",
                         "bios",           "boot",     "scheduler",        "nvswitch",
                         "license_system", "gpus"};
constexpr Keys<4> kBios{"vtd", "sriov", "ari", "above_4g"};
constexpr Keys<2> kManager{"driver", "release"};
constexpr Keys<15> kGpu{"address",
                        "model",
                        "use",
                        "vgpu_mode",
                        "slots",
                        "current_use",
                        "current_vgpu_mode",
                        "passthrough_enabled",
                        "graphics",
                        "mig_enabled",
                        "display_enabled",
                        "primary_display",
                        "ecc",
                        "nvlink",
                        "module_id"};
constexpr Keys<2> kSlot{"profile", "at"};
constexpr Keys<16> kVm{"name",
                       "host",
                       "guest",
                       "firmware",
                       "memory",
                       "reservation",
                       "mmio",
                       "hardware_version",
                       "secure_boot",
                       "memory_hot_add",
                       "passthrough_hot_plug",
                       "license",
                       "needs",
                       "tags",
                       "power",
                       "devices"};
constexpr Keys<3> kGuest{"os", "driver", "release"};
constexpr Keys<7> kDevice{"passthrough", "passthrough_model", "profile", "label", "on", "at", "group"};

} // namespace

std::span<const std::string_view> designKeys(DesignMap map)
{
    switch (map) {
    case DesignMap::Design:
        return kDesign;
    case DesignMap::Change:
        return kChange;
    case DesignMap::Page:
        return kPage;
    case DesignMap::Progress:
        return kProgress;
    case DesignMap::Step:
        return kStep;
    case DesignMap::Waiver:
        return kWaiver;
    case DesignMap::Presentation:
        return kPresentation;
    case DesignMap::View:
        return kView;
    case DesignMap::Finding:
        return kFinding;
    case DesignMap::Cluster:
        return kCluster;
    case DesignMap::Host:
        return kHost;
    case DesignMap::VgpuManager:
        return kManager;
    case DesignMap::Bios:
        return kBios;
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
