// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/boxed_vector.h"
#include "model/base/ids.h"
#include "model/base/units.h"
#include "model/base/versions.h"
#include "model/domain/enums.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sliceboard {

/// Keys that begin with "x-", kept as YAML text so that they survive a save. Sliceboard does not read them.
using Extras = std::map<std::string, std::string>;

/// A profile slot kept free on a GPU: room promised to a VM that has no name yet.
struct Reservation {
    std::string profile; ///< vGPU type by its ESXi name
    std::optional<int> at; ///< placement ID; unset: the first that fits
    bool operator==(const Reservation &) const = default;
};

/// One physical GPU at a PCI address of a host. A board such as A16 is four of them.
struct Gpu {
    GpuId id;
    std::string address; ///< PCI address, "0000:17:00.0"; unique in its host
    std::string model; ///< key of the catalog, such as "a100-pcie-40gb", in any case
    GpuUse use = GpuUse::Unassigned;
    VgpuMode vgpuMode = VgpuMode::SameSize; ///< means something only while use is Vgpu
    std::vector<Reservation> reservations;
    std::optional<GpuUse> currentUse; ///< what the real GPU does today, if that differs from the plan
    std::optional<VgpuMode> currentVgpuMode; ///< how the real GPU is divided today, if that differs from the plan
    std::optional<bool> passthroughEnabled; ///< as toggled on the real host; unset: follows `use`
    std::optional<GpuGraphics> graphics; ///< active graphics type; unset: follows the host's default
    std::optional<bool> migEnabled; ///< as set by nvidia-smi; unset: follows `vgpuMode`
    std::optional<bool> displayEnabled; ///< display mode as set by displaymodeselector
    std::optional<bool> primaryDisplay; ///< the host's console is on this GPU
    std::optional<bool> ecc; ///< ECC memory switched on
    std::string nvlink; ///< GPUs of a host with the same word are linked by one NVLink bridge; empty: by none
    std::optional<int> moduleId; ///< module on an HGX baseboard, from 1; not in the order of PCI addresses
    Extras extras;
    bool operator==(const Gpu &) const = default;
};

/// An NVIDIA driver: which of the three, and its release.
struct Driver {
    DriverKind kind = DriverKind::None;
    std::string release; ///< vGPU release ("17.4") or, for the Data Center driver, its version; empty: not entered
    bool operator==(const Driver &) const = default;
};

/// Settings of a server's BIOS that GPUs depend on.
struct BiosSettings {
    std::optional<bool> vtd; ///< VT-d, or AMD's IOMMU
    std::optional<bool> sriov; ///< SR-IOV, globally
    std::optional<bool> ari; ///< Alternative Routing-ID Interpretation
    std::optional<bool> above4g; ///< memory mapped I/O above 4 GB
    bool operator==(const BiosSettings &) const = default;
};

/// Everything about a host but its GPUs.
struct HostFacts {
    std::string name; ///< unique in the design
    std::optional<EsxiVersion> esxi;
    Driver vgpuManager; ///< what is installed on ESXi; DriverKind::VgpuManager is the only right kind
    std::optional<ManagerPackage> managerPackage;
    std::string
        managerVib; ///< file name or build tag of the installed component of the vGPU Manager; empty: not entered
    std::optional<HostGraphics> graphics; ///< default graphics type
    std::optional<HostGraphics> currentGraphics; ///< default graphics type of the real host today, if that differs
    AssignmentPolicy assignmentPolicy = AssignmentPolicy::Performance; ///< ESXi's own default
    BiosSettings bios;
    std::optional<BootDevice> boot;
    std::optional<Scheduler> scheduler; ///< of its time-sliced vGPUs
    std::optional<bool> nvswitch; ///< an HGX baseboard whose GPUs are linked by NVSwitch
    std::optional<LicenseSystem> licenseSystem; ///< where its vGPUs get their licences
    Extras extras;
    bool operator==(const HostFacts &) const = default;
};

/// An ESXi server.
struct Host : HostFacts {
    HostId id;
    std::vector<Gpu> gpus;
    bool operator==(const Host &) const = default;
};

/// Everything about a cluster but its hosts.
struct ClusterFacts {
    std::string name; ///< unique in the design
    std::optional<DrsLevel> drs;
    std::optional<bool> drsMovesVgpus; ///< DRS advanced option PassthroughDrsAutomation=1
    std::optional<bool> vgpuHotMigrate; ///< vCenter's advanced setting vgpu.hotmigrate.enabled
    std::optional<int> vmotionGbps; ///< speed of the vMotion network, Gbit/s
    std::optional<int> stunSeconds; ///< longest stun that vMotion tolerates, VmDevicesStunTimeTolerated; unset: default
    Extras extras;
    bool operator==(const ClusterFacts &) const = default;
};

struct Cluster : ClusterFacts {
    ClusterId id;
    std::vector<Host> hosts;
    bool operator==(const Cluster &) const = default;
};

/// What a VM asks for. *Placed* when it says which GPU, else *waiting*.
struct Device {
    DeviceKind kind = DeviceKind::Vgpu;
    std::string profile; ///< vGPU type by its ESXi name; the GPU model wanted for DynamicPassthrough; else empty
    std::string label; ///< hardware label of DynamicPassthrough; else empty
    std::optional<GpuId> gpu; ///< where it is placed
    std::optional<int> at; ///< placement ID of a vGPU; unset: the first that fits
    std::string group; ///< vGPUs of a VM with the same word are assigned as one device group; empty: singly
    bool operator==(const Device &) const = default;
};

struct Vm {
    VmId id;
    std::string name; ///< unique in the design
    std::optional<HostId> host; ///< pinned to a host; unset: runs where its first placed device is
    std::string guestOs; ///< such as "ubuntu-22.04"; empty: not entered
    Driver guestDriver;
    std::optional<Firmware> firmware;
    std::optional<Mebibytes> memory;
    std::optional<Mebibytes> reservation; ///< reserved guest memory
    bool reserveAll = false; ///< "Reserve all guest memory (All locked)"
    std::optional<Mebibytes> mmio; ///< pciPassthru.64bitMMIOSizeGB; set means use64bitMMIO=TRUE
    std::optional<int> hardwareVersion; ///< VM compatibility, such as 21
    std::optional<bool> secureBoot;
    std::optional<bool> memoryHotAdd;
    std::optional<bool> passthroughHotPlug;
    std::optional<LicenseEdition> license; ///< NVIDIA licence meant for it
    std::set<VmNeed> needs;
    std::vector<std::string> tags; ///< for house rules
    PowerState power = PowerState::On; ///< planned state; a powered-off VM holds no vGPU
    std::vector<Device> devices;
    Extras extras;
    bool operator==(const Vm &) const = default;
};

/// An accepted finding. It holds while the facts it was given for stay the same.
struct Waiver {
    WaiverId id;
    std::string rule;
    std::vector<std::string> subjects; ///< reference paths, sorted: "esx01/0000:17:00.0", "train-01"
    std::string facts; ///< fingerprint of the facts when it was given; see Finding::fingerprint
    std::string reason;
    std::string author;
    std::string expires; ///< ISO date, or empty: never
    bool operator==(const Waiver &) const = default;
};

/// The rule and the subjects by which a view names a finding, as a waiver does.
struct FindingName {
    std::string rule; ///< empty: no finding
    std::vector<std::string> subjects; ///< reference paths, sorted
    bool operator==(const FindingName &) const = default;
};

/// A view of the board that was kept: one step of a presentation. Paths that name nothing (any more) do no harm.
struct SavedView {
    std::string title;
    std::string caption; ///< stands below the board
    std::string show; ///< reference path of what is in sight; empty: all
    std::optional<int> zoom; ///< percent; unset: as large as fits
    std::optional<BoardGrouping> grouping; ///< unset: leaves the board's as it is
    std::optional<BoardOrder> order; ///< unset: leaves the board's as it is
    std::vector<std::string> folded; ///< names of hosts and clusters that are folded, in the order of the design
    std::string filter; ///< as typed into the board's filter
    FindingName finding; ///< framed and explained
    std::vector<std::string>
        adds; ///< reference paths of what this step adds: without it, the board shows what was before
    bool operator==(const SavedView &) const = default;
};

/// The change request that a design is handed over with, as title blocks and plans name it. Empty: not entered.
struct ChangeRequest {
    std::string number; ///< such as "CHG0031337"
    std::string revision; ///< of the design
    std::string date; ///< ISO date that the paper bears
    std::string reviewer;
    std::string approver;
    bool operator==(const ChangeRequest &) const = default;
};

/// The page that diagrams of a design are set for. Unset: the program chooses.
struct PageSetup {
    std::optional<PaperSize> size;
    std::optional<PageOrientation> orientation;
    bool operator==(const PageSetup &) const = default;
};

/// What is asked for whenever the saved views of a design are presented.
struct PresentationSetup {
    PresentedNames names = PresentedNames::Real;
    bool operator==(const PresentationSetup &) const = default;
};

/// What somebody noted while carrying out one step of a change plan.
struct StepResult {
    std::string step; ///< PlanStep::key
    std::optional<StepOutcome> outcome; ///< unset: only a note
    std::string note;
    std::string by;
    std::string on; ///< ISO date
    bool operator==(const StepResult &) const = default;
};

/// How far the plan that leads to this design is carried out.
struct PlanProgress {
    std::string plan; ///< fingerprint of the plan; results of another plan are kept, but are to be looked at again
    std::vector<StepResult> steps;
    bool operator==(const PlanProgress &) const = default;
};

/// What belongs to the design as a whole.
struct DesignFacts {
    std::string name;
    std::string description;
    std::string customer;
    std::string author;
    ChangeRequest change;
    PageSetup page;
    std::map<std::string, Severity> severities; ///< rules by id that count otherwise than by default
    std::string houseRules; ///< the design's own rules, as the YAML text of a map; empty: none
    PresentationSetup presentation;
    std::vector<SavedView> views; ///< in the order of the presentation
    PlanProgress progress;
    Extras extras;
    bool operator==(const DesignFacts &) const = default;
};

/// The whole document as a plain value: copy it to snapshot it, compare it with ==.
struct Design : DesignFacts {
    std::vector<Cluster> clusters;
    BoxedVector<Vm> vms;
    std::vector<Waiver> waivers;
    std::uint32_t lastId = 0; ///< the highest id given out; ids are never used twice
    bool operator==(const Design &other) const
    {
        return static_cast<const DesignFacts &>(*this) == other && clusters == other.clusters && vms == other.vms
            && waivers == other.waivers;
    }
};

/// Whether no audience is to see the real names.
inline bool isAskedForPseudonyms(const DesignFacts &design)
{
    return design.presentation.names == PresentedNames::Pseudonyms;
}

} // namespace sliceboard
