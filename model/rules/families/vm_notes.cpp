// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/facts/vm_asks.h"
#include "model/rules/families/families.h"
#include "model/rules/families/guest_os.h"

#include <algorithm>

namespace sliceboard {
namespace {

void checkConsole(const Facts &, const Vm &vm, Report &report)
{
    if (asksForVgpu(vm))
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 has a vGPU, so its web console in vCenter shows nothing once the guest "
                                       "driver runs."),
                     vm.id, {EntityRef(vm.id)});
}

/// MiB of the type's frame buffer that its guest does not get, without ECC and without Turing's compression; unset if
/// the catalog cannot tell.
std::optional<std::int64_t> reservedOf(const Catalog &catalog, const VgpuType &type)
{
    const Limit *limit = type.maxEqual ? catalog.limit("fb-reserved") : nullptr;
    const auto divisor = limit ? limit->number("divisor") : std::nullopt;
    const auto base = limit ? limit->number("base_mb") : std::nullopt;
    const auto shared = limit ? limit->number("shared_mb") : std::nullopt;
    if (!divisor || !base || !shared)
        return {};
    return type.frameBuffer.value / *divisor + *base + *shared / *type.maxEqual;
}

/// Speaks of the VM's first vGPU type: one note per VM is enough.
void checkReserved(const Facts &facts, const Vm &vm, Report &report)
{
    const auto first = std::ranges::find(vm.devices, DeviceKind::Vgpu, &Device::kind);
    const VgpuType *type = first == vm.devices.end() ? nullptr : facts.type(*first);
    if (const auto reserved = type ? reservedOf(facts.catalog(), *type) : std::nullopt)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "Of the %3 MB of vGPU profile %2 the guest of %1 can use about %4 MB; %5 MB are "
                                       "reserved."),
                     vm.id,
                     {EntityRef(vm.id), type->name, type->frameBuffer.value, type->frameBuffer.value - *reserved,
                      *reserved});
}

void checkGuest(const Facts &facts, const Vm &vm, Report &report)
{
    if (vm.devices.empty() || vm.guestOs.empty())
        return;
    const GuestFamily family = guestFamilyOf(facts.catalog(), vm.guestOs);
    const std::vector<Arg> args{EntityRef(vm.id), vm.guestOs};
    if (family == GuestFamily::Other)
        return report.found(
            QT_TRANSLATE_NOOP("Rules",
                              "%1 has a GPU device and guest system %2. NVIDIA's documents list Windows "
                              "and Linux guests, and it is not known as one of them."),
            vm.id, args);
    const auto isComputing = [&](const Device &device) {
        const VgpuType *type = facts.type(device);
        return type && type->series == "C";
    };
    if (family == GuestFamily::Windows && std::ranges::any_of(vm.devices, isComputing))
        report.found(Severity::Info,
                     QT_TRANSLATE_NOOP("Rules",
                                       "%1 has a C-series vGPU in guest system %2. Windows runs it in TCC mode only, "
                                       "for computing without a display."),
                     vm.id, args);
}

} // namespace

const Rule kGuestOsUnsupported{
    .id = "guest-os-unsupported",
    .group = RuleGroup::VmPlatform,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The guest system is one that NVIDIA's drivers are made for"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The vGPU software supports Windows and Linux guests; its release notes list the "
                                     "versions, which the catalog does not hold, so look them up. C-series vGPUs under "
                                     "Windows work in TCC mode only. A guest system that is not entered is not asked "
                                     "for: nearly every one would do."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Choose a guest system that the release notes of the vGPU release list."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Each vGPU release lists its guest systems."),
    .sources = {"UG17 2.1.5", "AIE6", "HZN"},
    .limits = {"guest-linux", "guest-windows"},
    .check = checkGuest};

const Rule kVmConsoleBlank{
    .id = "vm-console-blank",
    .group = RuleGroup::VmPlatform,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A vGPU VM is reached by other means than its web console"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "With a vGPU the guest draws on NVIDIA's adapter, which the console of vCenter "
                                     "does not show. Set up another way in before the guest driver is installed."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Use Horizon, VNC, Remote Desktop or SSH."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG5 2.7.7"},
    .check = checkConsole};

const Rule kFbReservedInfo{
    .id = "fb-reserved-info",
    .group = RuleGroup::MemoryAndLicences,
    .severity = Severity::Info,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "A guest sees a little less memory than its profile names"),
    .explanation =
        QT_TRANSLATE_NOOP("Rules",
                          "The driver reserves a sixteenth of the frame buffer, 16 MB, and a share of 128 MB "
                          "that shrinks with the number of vGPUs of the type on one GPU. ECC on GPUs "
                          "without HBM memory takes another sixteenth, and GPUs of generation Turing more "
                          "for compression; both are not in the figure."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Plan with the usable memory, or choose a larger profile."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"AIE6"},
    .limits = {"fb-reserved"},
    .check = checkReserved};

} // namespace sliceboard
