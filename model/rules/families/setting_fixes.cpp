// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/setting_fixes.h"

#include "model/rules/families/vm_needs.h"

namespace sliceboard {
namespace {

const char *titleWithout(VmNeed need)
{
    switch (need) {
    case VmNeed::Vmotion:
        return QT_TRANSLATE_NOOP("Rules", "Do without vMotion for %1");
    case VmNeed::HighAvailability:
        return QT_TRANSLATE_NOOP("Rules", "Do without vSphere HA for %1");
    case VmNeed::FaultTolerance:
        return QT_TRANSLATE_NOOP("Rules", "Do without Fault Tolerance for %1");
    case VmNeed::Snapshot:
    case VmNeed::MemorySnapshot:
    case VmNeed::Suspend:
        return QT_TRANSLATE_NOOP("Rules", "Do without suspend and these snapshots for %1");
    case VmNeed::SiteRecovery:
        return QT_TRANSLATE_NOOP("Rules", "Do without Site Recovery for %1");
    case VmNeed::PeerToPeer:
        return QT_TRANSLATE_NOOP("Rules", "Do without peer-to-peer between the GPUs of %1");
    case VmNeed::GpuDirect:
        return QT_TRANSLATE_NOOP("Rules", "Do without GPUDirect for %1");
    case VmNeed::GpuHotPlug:
        return QT_TRANSLATE_NOOP("Rules", "Do without adding and removing GPUs while %1 runs");
    case VmNeed::UnifiedMemory:
    case VmNeed::Debugging:
    case VmNeed::Profiling:
        break;
    }
    return QT_TRANSLATE_NOOP("Rules", "Do without unified memory, debugging and profiling for %1");
}

} // namespace

void offerWithoutNeeds(std::vector<Fix> &fixes, const Facts &facts, VmId id, const std::set<VmNeed> &needs)
{
    const Vm *vm = facts.vm(id);
    if (!vm || needs.empty() || !needsAny(*vm, needs))
        return;
    offerVmChange(fixes, facts, id, titleWithout(*needs.begin()), [&needs](Vm &changed) {
        std::erase_if(changed.needs, [&needs](VmNeed need) { return needs.contains(need); });
    });
}

} // namespace sliceboard
