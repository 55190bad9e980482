// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/rules.h"

#include "model/rules/families/families.h"

#include <algorithm>

namespace sliceboard {
namespace {

constexpr const Rule *kRules[] = {
    // A. Modes and ownership
    &kVmMixesPassthroughAndVgpu, &kGpuInTwoModes, &kModeSwitchNeedsReboot, &kPassthroughGpuShared,
    &kPassthroughNotEnabledOnDevice, &kPassthroughDeviceOnOtherHost, &kVgpuDeviceOnOtherHost,
    &kPassthroughDynamicNoFreeMatch, &kSameHostMixedModesOk, &kPassthroughGpuNotMonitorable, &kCompanionAudioFunction,
    // B. Drivers
    &kVgpuHostDriverMissing, &kVgpuHostDriverNotNeeded, &kGuestDriverOnHost, &kVgpuHostDriverWrongPackage,
    &kGraphicsSeriesWithAiePackage, &kGuestDriverMissing, &kVgpuGuestDriverWrongKind, &kPassthroughDriverChoice,
    &kHostDriverInGuest, &kGuestHostBranchIncompatible, &kGuestNewerThanHost, &kGuestOlderBranchFeatureLimit,
    &kDriverBranchEol, &kEsxiVgpuReleaseMismatch, &kGpuUnsupportedByRelease, &kGpuNotVgpuCapable,
    &kMixedHostDriverVersionsInCluster,
    // C. Graphics configuration
    &kHostGraphicsTypeNotSharedDirect, &kGpuGraphicsTypeNotSharedDirect, &kAssignmentPolicyIgnored,
    &kSpreadPolicyStrandsProfiles, &kHostHeterogeneousGpusOk, &kBoardMultiGpuCount,
    // D. Time-sliced placement
    &kProfileNotForGpu, &kProfileNotInCatalog, &kFbOvercommit, &kEqualSizeModeMixedSizes, &kMixedSeriesSameSize,
    &kMixedSizeUnsupported, &kEqualSizeCapacity, &kMixedSizeCapacity, &kMixedSizeNoValidPlacement,
    &kMixedSizeOrderDependent, &kMixedSizeStranded, &kMixedSizeModeVolatile, &kBlackwellAdaManualPlacement,
    &kCSeriesCountCap, &kSameSizeSlotConflict,
    // E. MIG
    &kMigNotCapable, &kMigVsphereVersion, &kMigAndTimeslicedSameGpu, &kMigModeNotEnabled, &kMigLeftEnabled,
    &kMigSlicesExceeded, &kMigNoValidPlacement, &kMigOrderDependent, &kMigStranded, &kMigMeProfileLimit,
    &kMigNewProfilesNeed80u3, &kMigTimeslicedUnsupported,
    // F. Several vGPUs in one VM
    &kMultiVgpuCount, &kMultiVgpuFractional, &kMultiVgpuSameBoardSeries, &kMultiVgpuSeriesNotAllowed,
    &kMultiVgpuMigPlusTimesliced,
    // G. Passthrough limits
    &kPassthroughCount,
    // I. VM platform
    &kVmFirmwareNotEfi, &kVmGuestNot64bit, &kVmMemoryNotReserved, &kVmMmio64bitMissing, &kVmMmioTooSmall,
    &kVmConsoleBlank, &kGuestOsUnsupported,
    // K. Memory, ECC, licences
    &kFbReservedInfo};

} // namespace

std::span<const Rule *const> allRules() { return kRules; }

const Rule *ruleById(std::string_view id)
{
    const auto found = std::ranges::find_if(kRules, [id](const Rule *rule) { return rule->id == id; });
    return found == std::end(kRules) ? nullptr : *found;
}

} // namespace sliceboard
