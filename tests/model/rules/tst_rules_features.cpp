// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/one_rule.h"

#include <QDir>
#include <QTemporaryDir>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

DesignBuilder withVgpus(int vgpus, std::optional<int> version)
{
    DesignBuilder design = goodHost().vm("a").guest(DriverKind::Vgpu, "17.4").pin("esx01").setVm([&](Vm &vm) {
        vm.hardwareVersion = version;
    });
    for (int i = 0; i < vgpus; ++i)
        design.vgpu("nvidia_h100-80c");
    return design;
}

DesignBuilder dynamic(const char *esxi = "9.0.0")
{
    return DesignBuilder().host("esx01").esxi(esxi).vm("a").guest(DriverKind::DataCenter).pin("esx01").dynamic("a40");
}

template <class Value> DesignBuilder with(DesignBuilder design, std::optional<Value> Vm::*fact, Value value)
{
    return design.setVm([&](Vm &vm) { vm.*fact = value; });
}

DesignBuilder guest(const char *os, const char *type = "nvidia_a40-8q", const char *model = "a40")
{
    return goodHost().gpu(model).vgpuVm("a", type, 0).os(os);
}

DesignBuilder licensed(const char *type, LicenseEdition edition, const char *model = "a40")
{
    return with(guest("ubuntu-22.04", type, model), &Vm::license, edition);
}

} // namespace

/// Virtual hardware of VMs, licences, and features of the GPU.
class TestRulesFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hardware_data();
    void hardware() { compareOneRule(); }
    void features_data();
    void features() { compareOneRule(); }
    void asksWhatTheCatalogLacks();
    void mends_data();
    void mends() { compareFixes(); }
};

void TestRulesFeatures::hardware_data()
{
    addOneRuleColumns();
    const RowsOf several("multi-vgpu-hw-version");
    several("14", withVgpus(2, 14), "error multi-vgpu-hw-version");
    several("15", withVgpus(2, 15), "");
    several("14, one vGPU", withVgpus(1, 14), "");
    several("19, four vGPUs", withVgpus(4, 19), "");
    several("19, five vGPUs", withVgpus(5, 19), "warning multi-vgpu-hw-version");
    several("20, five vGPUs", withVgpus(5, 20), "");
    several("14, five vGPUs", withVgpus(5, 14), "error multi-vgpu-hw-version");
    several("nothing entered", withVgpus(2, {}), "");
    several("secure boot entered", with(withVgpus(2, {}), &Vm::secureBoot, false), "unknown multi-vgpu-hw-version");
    const RowsOf old("passthrough-dynamic-hw");
    old("16", with(dynamic(), &Vm::hardwareVersion, 16), "error passthrough-dynamic-hw");
    old("17", with(dynamic(), &Vm::hardwareVersion, 17), "");
    old("16, static", with(DesignBuilder().vm("a").passthrough(), &Vm::hardwareVersion, 16), "");
    old("nothing entered", dynamic(), "");
    old("hot-plug entered", with(dynamic(), &Vm::passthroughHotPlug, false), "unknown passthrough-dynamic-hw");
    const RowsOf plug("passthrough-hotplug-with-dynamic");
    plug("on", with(dynamic(), &Vm::passthroughHotPlug, true), "error passthrough-hotplug-with-dynamic");
    plug("on, 8.0 U3", with(dynamic("8.0.3"), &Vm::passthroughHotPlug, true),
         "warning passthrough-hotplug-with-dynamic");
    plug("off", with(dynamic(), &Vm::passthroughHotPlug, false), "");
    plug("on, static", with(DesignBuilder().vm("a").passthrough(), &Vm::passthroughHotPlug, true), "");
    plug("nothing entered", dynamic(), "");
    plug("version entered", with(dynamic(), &Vm::hardwareVersion, 21), "unknown passthrough-hotplug-with-dynamic");
    const RowsOf secure("vm-linux-secure-boot");
    secure("on, Linux", with(guest("ubuntu-22.04"), &Vm::secureBoot, true), "warning vm-linux-secure-boot");
    secure("off, Linux", with(guest("ubuntu-22.04"), &Vm::secureBoot, false), "");
    secure("on, Windows", with(guest("windows-11"), &Vm::secureBoot, true), "");
    secure("on, guest not entered", with(guest(""), &Vm::secureBoot, true), "unknown vm-linux-secure-boot");
    secure("nothing entered", guest("ubuntu-22.04"), "");
    secure("version entered", with(guest("ubuntu-22.04"), &Vm::hardwareVersion, 21), "unknown vm-linux-secure-boot");
    secure("on, Data Center driver", with(dynamic().os("ubuntu-22.04"), &Vm::secureBoot, true), "");
    const RowsOf add("vm-memory-hot-add");
    add("on", with(guest(""), &Vm::memoryHotAdd, true), "warning vm-memory-hot-add");
    add("off", with(guest(""), &Vm::memoryHotAdd, false), "");
    add("on, no GPU", with(DesignBuilder().vm("a"), &Vm::memoryHotAdd, true), "");
    add("nothing entered", guest(""), "");
    add("version entered", with(guest(""), &Vm::hardwareVersion, 21), "unknown vm-memory-hot-add");
}

void TestRulesFeatures::features_data()
{
    addOneRuleColumns();
    const RowsOf edition("license-edition");
    edition("Q with vWS", licensed("nvidia_a40-8q", LicenseEdition::Vws), "");
    edition("Q with vPC", licensed("nvidia_a40-8q", LicenseEdition::Vpc), "warning license-edition");
    edition("B with vPC", licensed("nvidia_a40-2b", LicenseEdition::Vpc), "");
    edition("B with vWS", licensed("nvidia_a40-2b", LicenseEdition::Vws), "");
    edition("A with vApps", licensed("nvidia_a40-8a", LicenseEdition::Vapps), "");
    edition("A with vPC", licensed("nvidia_a40-8a", LicenseEdition::Vpc), "warning license-edition");
    edition("C with NVAIE", licensed("grid_a100-10c", LicenseEdition::Nvaie, "a100-pcie-40gb"), "");
    edition("C with vWS", licensed("grid_a100-10c", LicenseEdition::Vws, "a100-pcie-40gb"), "warning license-edition");
    edition("passthrough with vPC", with(dynamic(), &Vm::license, LicenseEdition::Vpc), "warning license-edition");
    edition("passthrough with vWS", with(dynamic(), &Vm::license, LicenseEdition::Vws), "");
    edition("nothing entered", guest(""), "");
    edition("licence system entered",
            goodHost()
                .setHost([](Host &host) { host.licenseSystem = LicenseSystem::Nls; })
                .gpu("a40")
                .vgpuVm("a", "nvidia_a40-8q", 0),
            "unknown license-edition");
    edition("profile not in the catalog", licensed("nvidia_z900-8q", LicenseEdition::Vws), "unknown license-edition");
    const auto uvm = [](const char *type, const char *model) {
        return guest("ubuntu-22.04", type, model).need(VmNeed::UnifiedMemory);
    };
    const RowsOf unified("uvm-needs-full-or-mig");
    unified("whole GPU", uvm("grid_a100-40c", "a100-pcie-40gb"), "");
    unified("part of a GPU", uvm("grid_a100-20c", "a100-pcie-40gb"), "error uvm-needs-full-or-mig");
    unified("MIG-backed", uvm("grid_a100-3-20c", "a100-pcie-40gb"), "");
    unified("Q-series is not known", uvm("nvidia_a40-8q", "a40"), "unknown uvm-needs-full-or-mig");
    unified("Volta is not known", uvm("grid_v100d-8c", "v100-pcie-32gb"), "unknown uvm-needs-full-or-mig");
    unified("profile not in the catalog", uvm("nvidia_z900-8c", "a40"), "unknown uvm-needs-full-or-mig");
    unified("not needed", guest("", "grid_a100-20c", "a100-pcie-40gb"), "");
    const RowsOf profiler("profiler-multiple-vms");
    profiler("two VMs", guest("").need(VmNeed::Profiling).vgpuVm("b", "nvidia_a40-8q", 0).need(VmNeed::Profiling),
             "warning profiler-multiple-vms");
    profiler("one VM", guest("").need(VmNeed::Profiling).vgpuVm("b", "nvidia_a40-8q", 0), "");
    profiler("one powered off",
             guest("").need(VmNeed::Profiling).vgpuVm("b", "nvidia_a40-8q", 0).need(VmNeed::Profiling).off(), "");
    const auto direct = [](const char *os, const char *type, const char *model) {
        return guest(os, type, model).need(VmNeed::GpuDirect);
    };
    const RowsOf gpudirect("gpudirect-guest");
    gpudirect("Linux, C-series", direct("ubuntu-22.04", "grid_a100-40c", "a100-pcie-40gb"), "");
    gpudirect("Windows", direct("windows-server-2022", "grid_a100-40c", "a100-pcie-40gb"), "warning gpudirect-guest");
    gpudirect("guest not entered", direct("", "grid_a100-40c", "a100-pcie-40gb"), "unknown gpudirect-guest");
    gpudirect("Q-series", direct("ubuntu-22.04", "nvidia_a40-8q", "a40"), "warning gpudirect-guest");
    gpudirect("no SR-IOV", direct("ubuntu-22.04", "grid_v100d-8c", "v100-pcie-32gb"), "warning gpudirect-guest");
    gpudirect("profile not in the catalog", direct("ubuntu-22.04", "nvidia_z900-8c", "a40"), "unknown gpudirect-guest");
    gpudirect("not needed", guest("windows-11"), "");
    const RowsOf x11("x11-drm-options");
    x11("Linux, Q-series", guest("ubuntu-22.04"), "info x11-drm-options");
    x11("Linux, C-series", guest("ubuntu-22.04", "grid_a100-40c", "a100-pcie-40gb"), "");
    x11("Windows", guest("windows-11"), "");
    x11("not entered", guest(""), "");
}

/// A catalog that does not say on which GPUs a feature works makes the feature neither right nor wrong.
void TestRulesFeatures::asksWhatTheCatalogLacks()
{
    const QTemporaryDir folder;
    for (const QFileInfo &file : QDir(QStringLiteral(RESOURCES_DIR "/catalog")).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), folder.filePath(file.fileName())));
    QFile limits(folder.filePath(QStringLiteral("limits.yaml")));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(limits.readAll());
    limits.close();
    for (const char *id : {"unified-memory", "gpudirect"})
        QCOMPARE(text.replace(QStringLiteral("  %1:\n").arg(QLatin1String(id)),
                              QStringLiteral("  other-%1:\n").arg(QLatin1String(id)))
                     .count(QStringLiteral("  other-%1:").arg(QLatin1String(id))),
                 1);
    QVERIFY(QFile::remove(limits.fileName()) && limits.open(QIODevice::WriteOnly));
    limits.write(text.toUtf8());
    limits.close();
    const auto catalog = Catalog::loadFrom(folder.path());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().toString()));
    const Checked checked(
        guest("ubuntu-22.04", "grid_a100-40c", "a100-pcie-40gb").need(VmNeed::UnifiedMemory).need(VmNeed::GpuDirect));
    const RuleIds both{"uvm-needs-full-or-mig", "gpudirect-guest"};
    QCOMPARE(inWords(onlyOf(checked.findings, both)), QString());
    const auto findings = Checker::checkAll({*catalog, checked.design, checked.index, kToday}, shippedRules());
    QCOMPARE(inWords(onlyOf(findings, both)), QStringLiteral("unknown gpudirect-guest, unknown uvm-needs-full-or-mig"));
}

void TestRulesFeatures::mends_data()
{
    addFixColumns();
    fixRow(withVgpus(2, 14), "multi-vgpu-hw-version", "Plan hardware version 15 for a");
    fixRow(withVgpus(5, 14), "multi-vgpu-hw-version", "Plan hardware version 20 for a");
    fixRow(with(dynamic(), &Vm::hardwareVersion, 16), "passthrough-dynamic-hw", "Plan hardware version 17 for a");
    fixRow(with(dynamic(), &Vm::passthroughHotPlug, true), "passthrough-hotplug-with-dynamic",
           "Plan hot-plug of passthrough devices switched off for a");
    fixRow(with(guest("ubuntu-22.04"), &Vm::secureBoot, true), "vm-linux-secure-boot",
           "Plan secure boot switched off for a");
    fixRow(with(guest(""), &Vm::memoryHotAdd, true), "vm-memory-hot-add", "Plan memory hot-add switched off for a");
    fixRow(licensed("nvidia_a40-8q", LicenseEdition::Vpc), "license-edition", "Plan licence vWS for a");
    fixRow(guest("ubuntu-22.04", "grid_a100-20c", "a100-pcie-40gb").need(VmNeed::UnifiedMemory),
           "uvm-needs-full-or-mig", "Do without unified memory, debugging and profiling for a");
    fixRow(guest("").need(VmNeed::Profiling).vgpuVm("b", "nvidia_a40-8q", 0).need(VmNeed::Profiling),
           "profiler-multiple-vms", "Leave the profiler to a on this GPU");
    fixRow(guest("windows-11").need(VmNeed::GpuDirect), "gpudirect-guest", "Do without GPUDirect for a");
}

REGISTER_TEST(TestRulesFeatures, "tst_rules_features");
#include "tst_rules_features.moc"
