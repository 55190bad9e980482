// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/plan/plan_values.h"

#include "model/formats/design_writer.h"

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

/// Differences of single values, in the spelling of design files.
class Values {
public:
    void add(const char *key, const std::string &before, const std::string &after)
    {
        if (before != after)
            m_values.push_back({key, before, after});
    }
    template <class E> void word(const char *key, std::optional<E> before, std::optional<E> after)
    {
        const auto text = [](std::optional<E> value) { return value ? std::string(spelling(*value)) : std::string(); };
        add(key, text(before), text(after));
    }
    void flag(const char *key, std::optional<bool> before, std::optional<bool> after)
    {
        const auto text = [](std::optional<bool> value) { return !value ? "" : *value ? "true" : "false"; };
        add(key, text(before), text(after));
    }
    void number(const char *key, std::optional<int> before, std::optional<int> after)
    {
        const auto text = [](std::optional<int> value) { return value ? std::to_string(*value) : std::string(); };
        add(key, text(before), text(after));
    }
    void amount(const char *key, std::optional<Mebibytes> before, std::optional<Mebibytes> after)
    {
        const auto text = [](std::optional<Mebibytes> value) { return value ? amountText(*value) : std::string(); };
        add(key, text(before), text(after));
    }
    std::vector<ValueChange> take() { return std::move(m_values); }

private:
    std::vector<ValueChange> m_values;
};

std::string versionOf(const std::optional<EsxiVersion> &version)
{
    return version ? version->toString() : std::string();
}

/// "19.5", or what is there instead of a vGPU Manager.
std::string managerOf(const Driver &driver)
{
    if (driver.kind == DriverKind::VgpuManager && !driver.release.empty())
        return driver.release;
    return driver == Driver() ? std::string() : std::string(spelling(driver.kind)) + ' ' + driver.release;
}

std::string driverOf(const Driver &driver)
{
    return driver == Driver() ? std::string() : std::string(spelling(driver.kind));
}

std::string needsOf(const std::set<VmNeed> &needs)
{
    std::string text;
    for (const VmNeed need : needs)
        text += (text.empty() ? "" : ", ") + std::string(spelling(need));
    return text;
}

std::string reservationOf(const Vm &vm)
{
    const std::string amount = vm.reservation ? amountText(*vm.reservation) : std::string();
    return vm.reserveAll ? (amount.empty() ? "all" : "all, else " + amount) : amount;
}

} // namespace

std::vector<ValueChange> valuesOf(const ClusterFacts &before, const ClusterFacts &after)
{
    Values values;
    values.word("drs", before.drs, after.drs);
    values.flag("drs_moves_vgpus", before.drsMovesVgpus, after.drsMovesVgpus);
    values.flag("vgpu_hot_migrate", before.vgpuHotMigrate, after.vgpuHotMigrate);
    values.number("vmotion_gbps", before.vmotionGbps, after.vmotionGbps);
    values.number("stun_seconds", before.stunSeconds, after.stunSeconds);
    return values.take();
}

std::vector<ValueChange> valuesOf(const HostFacts &before, const HostFacts &after)
{
    Values values;
    values.add("esxi", versionOf(before.esxi), versionOf(after.esxi));
    values.add("vgpu_manager", managerOf(before.vgpuManager), managerOf(after.vgpuManager));
    values.word("manager_package", before.managerPackage, after.managerPackage);
    values.add("manager_vib", before.managerVib, after.managerVib);
    values.word("graphics", before.graphics, after.graphics);
    values.word("assignment_policy", std::optional(before.assignmentPolicy), std::optional(after.assignmentPolicy));
    values.flag("bios.vtd", before.bios.vtd, after.bios.vtd);
    values.flag("bios.sriov", before.bios.sriov, after.bios.sriov);
    values.flag("bios.ari", before.bios.ari, after.bios.ari);
    values.flag("bios.above_4g", before.bios.above4g, after.bios.above4g);
    values.word("boot", before.boot, after.boot);
    values.word("scheduler", before.scheduler, after.scheduler);
    values.flag("nvswitch", before.nvswitch, after.nvswitch);
    values.word("license_system", before.licenseSystem, after.licenseSystem);
    return values.take();
}

std::vector<ValueChange> valuesOf(const Gpu &before, const Gpu &after)
{
    Values values;
    values.add("model", before.model, after.model);
    values.word("use", std::optional(before.use), std::optional(after.use));
    values.word("vgpu_mode", std::optional(before.vgpuMode), std::optional(after.vgpuMode));
    values.flag("passthrough_enabled", before.passthroughEnabled, after.passthroughEnabled);
    values.word("graphics", before.graphics, after.graphics);
    values.flag("mig_enabled", before.migEnabled, after.migEnabled);
    values.flag("display_enabled", before.displayEnabled, after.displayEnabled);
    values.flag("primary_display", before.primaryDisplay, after.primaryDisplay);
    values.flag("ecc", before.ecc, after.ecc);
    values.add("nvlink", before.nvlink, after.nvlink);
    values.number("module_id", before.moduleId, after.moduleId);
    return values.take();
}

std::vector<ValueChange> valuesOf(const Vm &before, const Vm &after)
{
    Values values;
    values.add("guest.os", before.guestOs, after.guestOs);
    values.add("guest.driver", driverOf(before.guestDriver), driverOf(after.guestDriver));
    values.add("guest.release", before.guestDriver.release, after.guestDriver.release);
    values.word("firmware", before.firmware, after.firmware);
    values.amount("memory", before.memory, after.memory);
    values.add("reservation", reservationOf(before), reservationOf(after));
    values.amount("mmio", before.mmio, after.mmio);
    values.number("hardware_version", before.hardwareVersion, after.hardwareVersion);
    values.flag("secure_boot", before.secureBoot, after.secureBoot);
    values.flag("memory_hot_add", before.memoryHotAdd, after.memoryHotAdd);
    values.flag("passthrough_hot_plug", before.passthroughHotPlug, after.passthroughHotPlug);
    values.word("license", before.license, after.license);
    values.add("needs", needsOf(before.needs), needsOf(after.needs));
    return values.take();
}

bool isUnknownIfEmpty(const PlanStep &step, std::string_view key)
{
    static constexpr std::array<std::string_view, 11> kSaysMore{
        "vgpu_manager", "manager_package", "manager_vib", "guest.driver", "guest.release", "reservation",
        "mmio",         "nvlink",          "needs",       "model",        "host"};
    const bool follows =
        !step.gpu.empty() && (key == "graphics" || key == "passthrough_enabled" || key == "mig_enabled");
    return !follows && std::ranges::find(kSaysMore, key) == kSaysMore.end();
}

std::vector<std::string> unknownToday(const PlanStep &step)
{
    std::vector<std::string> keys;
    for (const ValueChange &value : step.values)
        if (value.before.empty() && isUnknownIfEmpty(step, value.key))
            keys.push_back(value.key);
    return keys;
}

} // namespace sliceboard
