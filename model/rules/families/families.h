// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/rules/rule.h"

// The rules that rules.cpp lists, each defined in the file of its family.
namespace sliceboard {

// gpu_ownership.cpp
extern const Rule kVmMixesPassthroughAndVgpu;
extern const Rule kGpuInTwoModes;
extern const Rule kPassthroughGpuShared;
extern const Rule kPassthroughNotEnabledOnDevice;

// mode_notes.cpp
extern const Rule kModeSwitchNeedsReboot;
extern const Rule kSameHostMixedModesOk;

// passthrough_notes.cpp
extern const Rule kPassthroughGpuNotMonitorable;
extern const Rule kCompanionAudioFunction;

// dynamic_passthrough.cpp
extern const Rule kPassthroughDynamicNoFreeMatch;

// device_hosts.cpp
extern const Rule kPassthroughDeviceOnOtherHost;
extern const Rule kVgpuDeviceOnOtherHost;

// host_drivers.cpp
extern const Rule kVgpuHostDriverMissing;
extern const Rule kVgpuHostDriverNotNeeded;
extern const Rule kGuestDriverOnHost;

// guest_drivers.cpp
extern const Rule kGuestDriverMissing;
extern const Rule kVgpuGuestDriverWrongKind;
extern const Rule kPassthroughDriverChoice;
extern const Rule kHostDriverInGuest;

// driver_releases.cpp
extern const Rule kGuestHostBranchIncompatible;
extern const Rule kGuestNewerThanHost;
extern const Rule kGuestOlderBranchFeatureLimit;

// host_releases.cpp
extern const Rule kDriverBranchEol;
extern const Rule kEsxiVgpuReleaseMismatch;
extern const Rule kMixedHostDriverVersionsInCluster;

// manager_packages.cpp
extern const Rule kVgpuHostDriverWrongPackage;
extern const Rule kGraphicsSeriesWithAiePackage;

// manager_components.cpp
extern const Rule kHostVibEsxiMajorMismatch;

// gpu_releases.cpp
extern const Rule kGpuUnsupportedByRelease;
extern const Rule kGpuNotVgpuCapable;

// graphics_type.cpp
extern const Rule kHostGraphicsTypeNotSharedDirect;
extern const Rule kGpuGraphicsTypeNotSharedDirect;

// planned_changes.cpp
extern const Rule kGraphicsConfigChangeVmsOn;
extern const Rule kModeChangeWhileBusy;

// assignment_policy.cpp
extern const Rule kAssignmentPolicyIgnored;
extern const Rule kSpreadPolicyStrandsProfiles;

// board_notes.cpp
extern const Rule kHostHeterogeneousGpusOk;
extern const Rule kBoardMultiGpuCount;

// profiles.cpp
extern const Rule kProfileNotForGpu;
extern const Rule kProfileNotInCatalog;

// same_size.cpp
extern const Rule kFbOvercommit;
extern const Rule kEqualSizeModeMixedSizes;
extern const Rule kMixedSeriesSameSize;
extern const Rule kEqualSizeCapacity;

// slot_conflict.cpp
extern const Rule kSameSizeSlotConflict;

// mixed_size.cpp
extern const Rule kMixedSizeUnsupported;
extern const Rule kMixedSizeCapacity;
extern const Rule kMixedSizeNoValidPlacement;

// mixed_size_order.cpp
extern const Rule kMixedSizeOrderDependent;
extern const Rule kMixedSizeStranded;

// time_sliced_notes.cpp
extern const Rule kMixedSizeModeVolatile;
extern const Rule kBlackwellAdaManualPlacement;
extern const Rule kCSeriesCountCap;

// mig_mode.cpp
extern const Rule kMigNotCapable;
extern const Rule kMigAndTimeslicedSameGpu;
extern const Rule kMigModeNotEnabled;
extern const Rule kMigLeftEnabled;

// mig_versions.cpp
extern const Rule kMigVsphereVersion;
extern const Rule kMigNewProfilesNeed80u3;
extern const Rule kMigTimeslicedUnsupported;

// mig_room.cpp
extern const Rule kMigSlicesExceeded;
extern const Rule kMigNoValidPlacement;
extern const Rule kMigMeProfileLimit;

// mig_order.cpp
extern const Rule kMigOrderDependent;
extern const Rule kMigStranded;

// several_devices.cpp
extern const Rule kMultiVgpuCount;
extern const Rule kPassthroughCount;

// multi_vgpu.cpp
extern const Rule kMultiVgpuFractional;
extern const Rule kMultiVgpuSameBoardSeries;
extern const Rule kMultiVgpuSeriesNotAllowed;
extern const Rule kMultiVgpuMigPlusTimesliced;

// vm_platform.cpp
extern const Rule kVmFirmwareNotEfi;
extern const Rule kVmGuestNot64bit;
extern const Rule kVmMemoryNotReserved;

// vm_mmio.cpp
extern const Rule kVmMmio64bitMissing;
extern const Rule kVmMmioTooSmall;

// vm_notes.cpp
extern const Rule kVmConsoleBlank;
extern const Rule kGuestOsUnsupported;
extern const Rule kFbReservedInfo;

// host_bios.cpp
extern const Rule kSriovDisabled;
extern const Rule kAriDisabled;
extern const Rule kVtdDisabled;
extern const Rule kAbove4gDecodingDisabled;

// board_settings.cpp
extern const Rule kGpuDisplayModeEnabled;
extern const Rule kGpuIsPrimaryDisplay;
extern const Rule kEccGddrLoss;
extern const Rule kEccUnsupported;

// host_settings.cpp
extern const Rule kPassthroughHostBootsFromUsb;
extern const Rule kMixedSizeFixedShareScheduler;
extern const Rule kLicenseServerLegacy;

// nvlink.cpp
extern const Rule kPassthroughNvlinkPeersSplit;
extern const Rule kP2pNeedsFullProfile;
extern const Rule kMigNoNvlink;
extern const Rule kNvlinkNeedsDeviceGroup;

// device_group_room.cpp
extern const Rule kDeviceGroupPartialHost;

// nvswitch.cpp
extern const Rule kNvswitchPassthroughUnsupported;
extern const Rule kNvswitchEsxiTooOld;
extern const Rule kNvswitchMig;

// nvswitch_partitions.cpp
extern const Rule kNvswitchPartitionSize;
extern const Rule kNvswitchPartitionGeometry;

// nvswitch_guests.cpp
extern const Rule kNvswitchGuestWindows;
extern const Rule kNvswitchP2pAcrossVms;

// virtual_hardware.cpp
extern const Rule kMultiVgpuHwVersion;
extern const Rule kPassthroughDynamicHw;
extern const Rule kPassthroughHotplugWithDynamic;
extern const Rule kVmLinuxSecureBoot;
extern const Rule kVmMemoryHotAdd;

// hot_plug.cpp
extern const Rule kGpuHotplug;

// vm_operations.cpp
extern const Rule kVmotionPassthrough;
extern const Rule kVmotionCudaTools;
extern const Rule kHaStaticPassthrough;
extern const Rule kFtWithGpu;
extern const Rule kSnapshotSuspendPassthrough;
extern const Rule kSnapshotMemoryVgpu;
extern const Rule kSrmPassthrough;

// vmotion.cpp
extern const Rule kVmotionVgpuNotEnabled;
extern const Rule kVmotionStunTime;
extern const Rule kDrsFullyAutomated;

// vmotion_destination.cpp
extern const Rule kVmotionDestinationMismatch;

// ha_spare.cpp
extern const Rule kHaNoSpareGpu;

// gpu_features.cpp
extern const Rule kLicenseEdition;
extern const Rule kUvmNeedsFullOrMig;
extern const Rule kProfilerMultipleVms;
extern const Rule kGpudirectGuest;
extern const Rule kX11DrmOptions;

} // namespace sliceboard
