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
    &kPassthroughNvlinkPeersSplit, &kGpuIsPrimaryDisplay, &kPassthroughHostBootsFromUsb,
    // B. Drivers
    &kVgpuHostDriverMissing, &kVgpuHostDriverNotNeeded, &kGuestDriverOnHost, &kVgpuHostDriverWrongPackage,
    &kGraphicsSeriesWithAiePackage, &kGuestDriverMissing, &kVgpuGuestDriverWrongKind, &kPassthroughDriverChoice,
    &kHostDriverInGuest, &kGuestHostBranchIncompatible, &kGuestNewerThanHost, &kGuestOlderBranchFeatureLimit,
    &kHostVibEsxiMajorMismatch, &kDriverBranchEol, &kEsxiVgpuReleaseMismatch, &kGpuUnsupportedByRelease,
    &kGpuNotVgpuCapable, &kMixedHostDriverVersionsInCluster,
    // C. Graphics configuration
    &kHostGraphicsTypeNotSharedDirect, &kGpuGraphicsTypeNotSharedDirect, &kGraphicsConfigChangeVmsOn,
    &kAssignmentPolicyIgnored, &kSpreadPolicyStrandsProfiles, &kSriovDisabled, &kAriDisabled, &kVtdDisabled,
    &kAbove4gDecodingDisabled, &kGpuDisplayModeEnabled, &kHostHeterogeneousGpusOk, &kBoardMultiGpuCount,
    // D. Time-sliced placement
    &kProfileNotForGpu, &kProfileNotInCatalog, &kFbOvercommit, &kEqualSizeModeMixedSizes, &kMixedSeriesSameSize,
    &kMixedSizeUnsupported, &kEqualSizeCapacity, &kMixedSizeCapacity, &kMixedSizeNoValidPlacement,
    &kMixedSizeOrderDependent, &kMixedSizeStranded, &kMixedSizeFixedShareScheduler, &kMixedSizeModeVolatile,
    &kModeChangeWhileBusy, &kBlackwellAdaManualPlacement, &kCSeriesCountCap, &kSameSizeSlotConflict,
    // E. MIG
    &kMigNotCapable, &kMigVsphereVersion, &kMigAndTimeslicedSameGpu, &kMigModeNotEnabled, &kMigLeftEnabled,
    &kMigSlicesExceeded, &kMigNoValidPlacement, &kMigOrderDependent, &kMigStranded, &kMigMeProfileLimit,
    &kMigNewProfilesNeed80u3, &kMigTimeslicedUnsupported, &kMigNoNvlink,
    // F. Several vGPUs in one VM
    &kMultiVgpuCount, &kMultiVgpuFractional, &kMultiVgpuSameBoardSeries, &kMultiVgpuSeriesNotAllowed,
    &kMultiVgpuHwVersion, &kMultiVgpuMigPlusTimesliced, &kP2pNeedsFullProfile, &kNvlinkNeedsDeviceGroup,
    &kDeviceGroupPartialHost,
    // G. Passthrough limits
    &kPassthroughCount, &kPassthroughDynamicHw, &kPassthroughHotplugWithDynamic, &kGpuHotplug,
    // H. HGX and NVSwitch
    &kNvswitchPassthroughUnsupported, &kNvswitchEsxiTooOld, &kNvswitchPartitionSize, &kNvswitchPartitionGeometry,
    &kNvswitchMig, &kNvswitchGuestWindows, &kNvswitchP2pAcrossVms,
    // I. VM platform
    &kVmFirmwareNotEfi, &kVmGuestNot64bit, &kVmMemoryNotReserved, &kVmMmio64bitMissing, &kVmMmioTooSmall,
    &kVmLinuxSecureBoot, &kVmMemoryHotAdd, &kVmConsoleBlank, &kGuestOsUnsupported,
    // J. Operations
    &kVmotionPassthrough, &kVmotionVgpuNotEnabled, &kVmotionDestinationMismatch, &kVmotionCudaTools, &kVmotionStunTime,
    &kDrsFullyAutomated, &kHaStaticPassthrough, &kHaNoSpareGpu, &kFtWithGpu, &kSnapshotSuspendPassthrough,
    &kSnapshotMemoryVgpu, &kSrmPassthrough,
    // K. Memory, ECC, licences, features
    &kFbReservedInfo, &kEccGddrLoss, &kEccUnsupported, &kLicenseEdition, &kLicenseServerLegacy, &kUvmNeedsFullOrMig,
    &kProfilerMultipleVms, &kGpudirectGuest, &kX11DrmOptions};

} // namespace

std::span<const Rule *const> allRules() { return kRules; }

const Rule *ruleById(std::string_view id)
{
    const auto found = std::ranges::find_if(kRules, [id](const Rule *rule) { return rule->id == id; });
    return found == std::end(kRules) ? nullptr : *found;
}

} // namespace sliceboard
