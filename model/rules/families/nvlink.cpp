// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/device_models.h"
#include "model/facts/vm_asks.h"
#include "model/rules/families/device_groups.h"
#include "model/rules/families/families.h"
#include "model/rules/families/guest_os.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"
#include "model/rules/families/vm_needs.h"

#include <algorithm>
#include <map>

namespace sliceboard {
namespace {

/// The GPUs of a host by the bridge that links them.
std::map<std::string, std::vector<const Gpu *>> bridgesOf(const Host &host)
{
    std::map<std::string, std::vector<const Gpu *>> bridges;
    for (const Gpu &gpu : host.gpus)
        if (!gpu.nvlink.empty())
            bridges[gpu.nvlink].push_back(&gpu);
    return bridges;
}

/// VMs that hold a GPU as a whole.
std::set<VmId> holdersOf(const Facts &facts, const Gpu &gpu)
{
    std::set<VmId> vms;
    for (const DeviceRef &ref : facts.index().residents(gpu.id))
        if (isPassthrough(facts.vm(ref.vm)->devices[std::size_t(ref.device)]))
            vms.insert(ref.vm);
    return vms;
}

void checkBridge(const Facts &facts, const Host &host, const std::string &word, const std::vector<const Gpu *> &gpus,
                 Report &report)
{
    std::set<VmId> holders;
    std::vector<EntityRef> others;
    std::int64_t held = 0;
    for (const Gpu *gpu : gpus) {
        const auto here = holdersOf(facts, *gpu);
        held += here.empty() ? 0 : 1;
        holders.insert(here.begin(), here.end());
        others.emplace_back(gpu->id);
    }
    others.insert(others.end(), holders.begin(), holders.end());
    const std::vector<Arg> args{EntityRef(host.id), word, std::int64_t(gpus.size()), std::int64_t(holders.size()),
                                held};
    if (holders.size() > 1)
        report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "The %3 GPUs that NVLink bridge %2 links on %1 are passed to %4 VMs. GPUs linked "
                              "directly must all go to one VM."),
            host.id, args, others);
    else if (held > 0 && held < std::int64_t(gpus.size()))
        report.found(
            Severity::Warning,
            QT_TRANSLATE_NOOP("Rules",
                              "Of the %3 GPUs that NVLink bridge %2 links on %1 only %5 are passed to a VM. GPUs "
                              "linked directly must go to one VM together; that an idle one breaks this is "
                              "inferred."),
            host.id, args, others);
}

void checkSplit(const Facts &facts, const Host &host, Report &report)
{
    if (std::ranges::none_of(host.gpus, [](const Gpu &gpu) { return !gpu.nvlink.empty(); }))
        return;
    for (const auto &[word, gpus] : bridgesOf(host))
        checkBridge(facts, host, word, gpus, report);
}

/// For findings about a bridge: the word is their second argument.
std::vector<Fix> fixSplit(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Host *host = hostOf(facts, finding);
    const auto *word = finding.args.size() > 1 ? std::get_if<std::string>(&finding.args[1]) : nullptr;
    std::vector<GpuId> ids;
    for (const Gpu &gpu : host ? host->gpus : std::vector<Gpu>())
        if (word && gpu.nvlink == *word)
            ids.push_back(gpu.id);
    if (!ids.empty())
        offer(fixes, QT_TRANSLATE_NOOP("Rules", "Plan NVLink bridge %2 of %1 removed"), {finding.subject, *word},
              changeGpus(facts, ids, [](Gpu &gpu) { gpu.nvlink.clear(); }));
    return fixes;
}

bool hasNvswitch(const Facts &facts, const Vm &vm)
{
    const Host *host = facts.hostOf(vm);
    return host && host->nvswitch == true;
}

/// The vGPU types of a VM that the catalog knows.
std::vector<const VgpuType *> typesOf(const Facts &facts, const Vm &vm)
{
    std::vector<const VgpuType *> types;
    for (const Device &device : vm.devices)
        if (const VgpuType *type = facts.type(device))
            types.push_back(type);
    return types;
}

/// Tells the first type that cannot take part; true if there is one.
bool tellWrongType(const Facts &facts, const Vm &vm, const std::vector<const VgpuType *> &types, Report &report)
{
    for (const VgpuType *type : types) {
        const std::vector<Arg> args{EntityRef(vm.id), type->name, type->series};
        if (type->isMigBacked())
            continue; // mig-no-nvlink speaks of it
        if (type->series != "C" && type->series != "Q")
            report.found(
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 needs peer-to-peer between its GPUs, but %2 is of series %3. Only C-series "
                                  "and Q-series vGPUs reach each other."),
                vm.id, args);
        else if (!isFullSize(facts, *type))
            report.found(
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 needs peer-to-peer between its GPUs, but %2 is only a part of a GPU. Only "
                                  "vGPUs of a whole GPU reach each other."),
                vm.id, args);
        else
            continue;
        return true;
    }
    return false;
}

void tellGuest(const Facts &facts, const Vm &vm, Report &report)
{
    switch (guestFamilyOf(facts.catalog(), vm.guestOs)) {
    case GuestFamily::Windows:
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its "
                                       "guest system is %2."),
                     vm.id, {EntityRef(vm.id), vm.guestOs});
        break;
    case GuestFamily::NotEntered:
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 needs peer-to-peer between its GPUs, which works in Linux guests only. Its "
                              "guest system is not entered."),
            vm.id, {EntityRef(vm.id)});
        break;
    case GuestFamily::Linux:
    case GuestFamily::Other:
        break;
    }
}

/// On a host with NVSwitch the nvswitch rules say the same as errors.
void checkPeers(const Facts &facts, const Vm &vm, Report &report)
{
    if (!needs(vm, VmNeed::PeerToPeer) || !asksForVgpu(vm) || hasNvswitch(facts, vm))
        return;
    const auto types = typesOf(facts, vm);
    if (tellWrongType(facts, vm, types, report))
        return;
    if (const Device *open = unknownVgpuOf(facts, vm))
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "%1 needs peer-to-peer between its GPUs. The catalog does not know "
                                                "vGPU profile %2, so it is unknown whether it is of full size."),
                              vm.id, {EntityRef(vm.id), open->profile});
    tellGuest(facts, vm, report);
    const auto notKnown = std::ranges::find_if(types, [&](const VgpuType *type) {
        const GpuModel *model = facts.catalog().model(type->model);
        return model && !model->peerToPeer && !type->isMigBacked();
    });
    if (notKnown != types.end())
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 needs peer-to-peer between its GPUs. The catalog has no document that names "
                              "it for %2."),
            vm.id, {EntityRef(vm.id), (*notKnown)->name});
}

std::vector<Fix> fixPeers(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    offerWithoutNeeds(fixes, facts, {finding.subject.id}, {VmNeed::PeerToPeer});
    return fixes;
}

void checkMig(const Facts &facts, const Vm &vm, Report &report)
{
    if (!needs(vm, VmNeed::PeerToPeer) || hasNvswitch(facts, vm))
        return;
    for (const VgpuType *type : typesOf(facts, vm))
        if (type->isMigBacked()) {
            report.found(
                QT_TRANSLATE_NOOP("Rules",
                                  "%1 needs peer-to-peer between its GPUs, but %2 is backed by a MIG instance. "
                                  "MIG-backed vGPUs have no NVLink."),
                vm.id, {EntityRef(vm.id), type->name});
            return;
        }
}

/// A link that single vGPUs of a VM leave idle: by how many of them, and from which limit on a device group works.
struct IdleLink {
    std::vector<int> rows;
    const char *limit = nullptr;
    std::string word; ///< the bridge; empty: NVSwitch
};

/// Whole-GPU vGPUs outside any device group that sit on linked GPUs of one host, the first two or more of them.
IdleLink idleLinkOf(const Facts &facts, const Vm &vm)
{
    std::map<std::pair<HostId, std::string>, std::vector<int>> linked;
    for (std::size_t row = 0; row < vm.devices.size(); ++row) {
        const Device &device = vm.devices[row];
        const Gpu *gpu = device.gpu && device.group.empty() ? facts.gpu(*device.gpu) : nullptr;
        const VgpuType *type = gpu ? facts.type(device) : nullptr;
        const Host *host = type && isFullSize(facts, *type) ? facts.hostOf(gpu->id) : nullptr;
        if (host && (!gpu->nvlink.empty() || host->nvswitch == true))
            linked[{host->id, host->nvswitch == true ? std::string() : gpu->nvlink}].push_back(int(row));
    }
    for (const auto &[link, rows] : linked)
        if (rows.size() > 1)
            return {rows, link.second.empty() ? "device-groups-nvswitch" : "device-groups", link.second};
    return {};
}

void checkGrouped(const Facts &facts, const Vm &vm, Report &report)
{
    if (vm.devices.size() < 2)
        return;
    const IdleLink link = idleLinkOf(facts, vm);
    const Limit *limit = link.limit ? facts.catalog().limit(link.limit) : nullptr;
    const Host *host = limit ? facts.hostOf(vm) : nullptr;
    if (!host)
        return;
    const Reach reached = reach(*host, *limit);
    const std::vector<Arg> args{EntityRef(vm.id), std::int64_t(link.rows.size()), EntityRef(host->id),
                                limitText(*limit)};
    if (reached == Reach::Reached)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. "
                                       "Only vGPUs of a device group use NVLink."),
                     vm.id, args);
    else if (reached == Reach::EsxiUnknown)
        report.unknown(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has %2 whole vGPUs on GPUs of %3 that NVLink links, but takes them singly. "
                              "From ESXi %4 on a device group would use NVLink; the ESXi version is not "
                              "entered."),
            vm.id, args);
}

/// A word for a device group that the VM does not use yet.
std::string newWord(const Vm &vm)
{
    for (int number = 1;; ++number) {
        std::string word = "nvlink-" + std::to_string(number);
        if (std::ranges::none_of(vm.devices, [&](const Device &device) { return device.group == word; }))
            return word;
    }
}

std::vector<Fix> fixGrouped(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Vm *vm = vmOf(facts, finding);
    const IdleLink link = vm ? idleLinkOf(facts, *vm) : IdleLink();
    if (!link.rows.empty())
        offerVmChange(fixes, facts, vm->id, QT_TRANSLATE_NOOP("Rules", "Make the linked vGPUs of %1 a device group"),
                      [&, word = newWord(*vm)](Vm &changed) {
                          for (const int row : link.rows)
                              changed.devices[std::size_t(row)].group = word;
                      });
    return fixes;
}

} // namespace

const Rule kPassthroughNvlinkPeersSplit{
    .id = "passthrough-nvlink-peers-split",
    .group = RuleGroup::Modes,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "GPUs that NVLink links go to one VM in passthrough"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "In passthrough mode all GPUs that are linked directly to each other by NVLink must "
                          "be assigned to the same VM. That splitting them between VMs is an error was read; "
                          "that one of a linked pair left idle is one too is inferred, so it is a warning."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Give the whole linked set to one VM, remove the bridge, or use device groups of "
                                "full-size vGPUs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG17 ch.3"},
    .check = checkSplit,
    .fixes = fixSplit};

const Rule kP2pNeedsFullProfile{
    .id = "p2p-needs-full-profile",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Peer-to-peer needs full-size C-series or Q-series vGPUs in a Linux guest"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "vGPUs of one VM reach each other's memory by NVLink only if each has a whole GPU, is "
                          "of C-series or Q-series, and the guest is Linux. Otherwise their traffic goes "
                          "through the guest's memory."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use full-size profiles as a device group in a Linux guest."),
    .versions = QT_TRANSLATE_NOOP("Rules", "GPUs with NVLink, all vGPU releases."),
    .sources = {"AIE6 P2P", "AIE8M"},
    .limits = {"guest-windows", "guest-linux"},
    .check = checkPeers,
    .fixes = fixPeers};

const Rule kMigNoNvlink{.id = "mig-no-nvlink",
                        .group = RuleGroup::Mig,
                        .severity = Severity::Warning,
                        .evidence = Evidence::Read,
                        .title = QT_TRANSLATE_NOOP("Rules", "MIG-backed vGPUs have no NVLink"),
                        .explanation = QT_TRANSLATE_NOOP(
                            "Rules",
                            "Peer-to-peer by NVLink works between time-sliced vGPUs of a whole GPU only. A GPU in "
                            "MIG mode takes no part in it."),
                        .wayOut = QT_TRANSLATE_NOOP("Rules", "Use full-size time-sliced profiles."),
                        .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
                        .sources = {"AIE6 P2P", "AIE8N"},
                        .check = checkMig,
                        .fixes = fixPeers};

const Rule kNvlinkNeedsDeviceGroup{
    .id = "nvlink-needs-device-group",
    .group = RuleGroup::MultiVgpu,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "Linked GPUs are given to a VM as a device group"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "vSphere offers linked GPUs as one device group, named for instance "
                                     "Nvidia:2@nvidia_h100xm-80c%NVLink. A GPU that is assigned singly has its NVLink "
                                     "switched off, even if the VM gets its neighbour too."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Assign a device group instead of single vGPUs."),
    .versions = QT_TRANSLATE_NOOP("Rules", "ESXi 8.0 and later for bridges, 8.0 Update 1 and later for NVSwitch."),
    .sources = {"FD11", "DG", "NVS"},
    .limits = {"device-groups", "device-groups-nvswitch"},
    .check = checkGrouped,
    .fixes = fixGrouped};

} // namespace sliceboard
