// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Group I of RULES.md: what a VM must be like to hold a GPU.
class TestRulesVmPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firmware_data();
    void firmware() { compareFindings({"vm-firmware-not-efi"}); }
    void memory_data();
    void memory() { compareFindings({"vm-memory-not-reserved"}); }
    void mmio_data();
    void mmio() { compareFindings({"vm-mmio-64bit-missing", "vm-mmio-too-small"}); }
    void guests_data();
    void guests() { compareFindings({"vm-guest-not-64bit", "guest-os-unsupported"}); }
    void mends_data();
    void mends() { compareFixes(); }

private:
    static DesignBuilder vgpu(const char *model = "a100-pcie-40gb", const char *profile = "grid_a100-20c")
    {
        return goodHost().gpu(model).vgpuVm("a", profile, 0);
    }
    static DesignBuilder whole(const char *model = "a100-pcie-40gb", const char *esxi = "8.0.3")
    {
        return DesignBuilder().host("esx01").esxi(esxi).gpu(model, GpuUse::Passthrough).wholeVm("a", 0);
    }
    /// A VM with two GPUs by passthrough.
    static DesignBuilder pairOfWhole()
    {
        return DesignBuilder()
            .host("esx01")
            .esxi("8.0.3")
            .gpu("a100-pcie-40gb", GpuUse::Passthrough)
            .gpu("a100-pcie-40gb", GpuUse::Passthrough)
            .wholeVm("a", 0)
            .passthrough(1);
    }
};

void TestRulesVmPlatform::firmware_data()
{
    addRuleColumns();
    ruleRow("BIOS, vGPU", vgpu().firmware(Firmware::Bios), "error vm-firmware-not-efi");
    ruleRow("EFI, vGPU", vgpu().firmware(Firmware::Efi), "");
    ruleRow("not entered, vGPU", vgpu(), "unknown vm-firmware-not-efi");
    ruleRow("BIOS, passthrough", whole().firmware(Firmware::Bios), "error vm-firmware-not-efi");
    ruleRow("BIOS, T4", whole("t4").firmware(Firmware::Bios), "");
    ruleRow("BIOS, M10", vgpu("m10", "grid_m10-2q").firmware(Firmware::Bios), "");
    ruleRow("not entered, T4", whole("t4"), "");
    ruleRow("BIOS, waiting vGPU", goodHost().vm("a").vgpu("grid_a100-20c").firmware(Firmware::Bios),
            "error vm-firmware-not-efi");
    ruleRow("BIOS, no GPU", goodHost().vm("a").firmware(Firmware::Bios), "");
    ruleRow("BIOS, a GPU that is still open", goodHost().vm("a").passthrough().firmware(Firmware::Bios), "");
}

void TestRulesVmPlatform::memory_data()
{
    addRuleColumns();
    const char *wrong = "error vm-memory-not-reserved";
    const char *unknown = "unknown vm-memory-not-reserved";
    ruleRow("all reserved", whole().memory(64).reserveAll(), "");
    ruleRow("64 of 64 GB", whole().memory(64).reserved(64), "");
    ruleRow("63 of 64 GB", whole().memory(64).reserved(63), wrong);
    ruleRow("63 of 64 GB, vGPU", vgpu().memory(64).reserved(63), wrong);
    ruleRow("63 of 64 GB, no GPU", goodHost().vm("a").memory(64).reserved(63), "");
    ruleRow("nothing entered on 8.0: set by itself", whole("a40", "8.0.0"), "");
    ruleRow("nothing entered on 7.0 U3", whole("a40", "7.0.3"), unknown);
    ruleRow("reservation not entered on 7.0 U3", whole("a40", "7.0.3").memory(64), unknown);
    ruleRow("memory not entered on 7.0 U3", whole("a40", "7.0.3").reserved(64), unknown);
    ruleRow("nothing entered, ESXi neither", whole("a40", ""), unknown);
    ruleRow("nowhere yet", DesignBuilder().vm("a").vgpu("grid_a100-20c"), "");
}

void TestRulesVmPlatform::mmio_data()
{
    addRuleColumns();
    const char *missing = "error vm-mmio-64bit-missing";
    const char *unknown = "unknown vm-mmio-64bit-missing";
    const char *small = "error vm-mmio-too-small";
    const char *doubtful = "warning vm-mmio-too-small";
    ruleRow("A100 40 GB: 128 GB", whole().mmio(128), "");
    ruleRow("A100 40 GB: 127 GB", whole().mmio(127), small);
    ruleRow("H200: 512 GB", whole("h200-nvl-141gb").mmio(512), "");
    ruleRow("H200: 511 GB", whole("h200-nvl-141gb").mmio(511), small);
    ruleRow("two A100 add up: 256 GB", pairOfWhole().mmio(256), "");
    ruleRow("two A100 add up: 255 GB", pairOfWhole().mmio(255), small);
    ruleRow("none at all", whole().mmio(0), missing);
    ruleRow("not entered", whole(), unknown);
    ruleRow("T4 fits the default region", whole("t4").mmio(0), "");
    ruleRow("dynamic passthrough that waits", goodHost().vm("a").dynamic("a100-pcie-40gb").mmio(64), small);

    ruleRow("vGPU, 32 GB of memory", vgpu().memory(32).mmio(127), small);
    ruleRow("vGPU, 31 GB of memory: not needed", vgpu().memory(31).mmio(0), "");
    ruleRow("vGPU, 32 GB of memory: needed", vgpu().memory(32).mmio(0), missing);
    ruleRow("vGPU, memory not entered", vgpu(), unknown);
    ruleRow("vGPU, no MMIO, memory not entered", vgpu().mmio(0), unknown);
    ruleRow("vGPU, no MMIO, 64 GB of memory", vgpu().memory(64).mmio(0), missing);
    ruleRow("vGPU of a GPU that needs 64 GB: the bound", vgpu("l4", "nvidia_l4-6q").memory(32).mmio(63), small);
    ruleRow("vGPU of T4", vgpu("t4", "grid_t4-4q").memory(64), "");
    ruleRow("two vGPUs: that they add up is inferred", vgpu().vgpu("grid_a100-20c", 0).memory(64).mmio(128), doubtful);
    ruleRow("two vGPUs: less than one needs", vgpu().vgpu("grid_a100-20c", 0).memory(64).mmio(127), small);
    ruleRow("two vGPUs: 256 GB", vgpu().vgpu("grid_a100-20c", 0).memory(64).mmio(256), "");
    ruleRow("L40S: a rule of thumb, 128 GB", whole("l40s").mmio(128), "");
    ruleRow("L40S: a rule of thumb, 127 GB", whole("l40s").mmio(127), doubtful);
    ruleRow("L40S: a rule of thumb, none", whole("l40s").mmio(0), "warning vm-mmio-64bit-missing");
    ruleRow("no GPU", goodHost().vm("a").mmio(0), "");
}

void TestRulesVmPlatform::guests_data()
{
    addRuleColumns();
    ruleRow("ubuntu-22.04", vgpu().os("ubuntu-22.04"), "");
    ruleRow("not entered", vgpu(), "");
    ruleRow("32-bit by a word", vgpu().os("windows-10-32"), "error vm-guest-not-64bit, info guest-os-unsupported");
    ruleRow("i386", whole().os("Debian 10 (i386)"), "error vm-guest-not-64bit");
    ruleRow("x86-64 is none", whole().os("rhel-9 x86-64"), "");
    ruleRow("2032 is none", whole().os("windows-server-2032"), "");
    ruleRow("32-bit without GPU", goodHost().vm("a").os("windows-10-32"), "");
    ruleRow("FreeBSD", whole().os("freebsd-14"), "warning guest-os-unsupported");
    ruleRow("FreeBSD without GPU", goodHost().vm("a").os("freebsd-14"), "");
    ruleRow("a vSphere name of Windows", whole().os("windows2019srv_64Guest"), "");
    ruleRow("C series under Windows", vgpu().os("Windows Server 2022"), "info guest-os-unsupported");
    ruleRow("Q series under Windows", vgpu("a40", "nvidia_a40-8q").os("windows-11"), "");
}

void TestRulesVmPlatform::mends_data()
{
    addFixColumns();
    fixRow(vgpu().firmware(Firmware::Bios), "vm-firmware-not-efi", "Plan EFI firmware for a");
    fixRow(vgpu(), "vm-firmware-not-efi", "Plan EFI firmware for a");
    fixRow(whole().memory(64).reserved(1), "vm-memory-not-reserved", "Reserve all memory of a");
    fixRow(whole("a40", "7.0.3"), "vm-memory-not-reserved", "Reserve all memory of a");
    fixRow(whole().mmio(0), "vm-mmio-64bit-missing", "Give a a 64-bit MMIO space of 128 GB");
    fixRow(whole(), "vm-mmio-64bit-missing", "Give a a 64-bit MMIO space of 128 GB");
    fixRow(pairOfWhole().mmio(128), "vm-mmio-too-small", "Give a a 64-bit MMIO space of 256 GB");
}

REGISTER_TEST(TestRulesVmPlatform, "tst_rules_vm_platform");
#include "tst_rules_vm_platform.moc"
