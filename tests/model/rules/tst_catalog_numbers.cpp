// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "model/rules/rule_examples.h"
#include "tests/model/rules/rule_test.h"

#include <QTemporaryDir>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Every number and list that a rule uses comes from the catalog: each is changed in a catalog folder of the user's, and
/// the verdict on a design that lies on the boundary follows.
class TestCatalogNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVerdictFollows_data();
    void theVerdictFollows();
    void noLimitIsForgotten();
};

namespace {

/// A change of one file of the catalog: below the line `anchor`, `from` becomes `to`.
struct Change {
    QString file, anchor, from, to;
};

QString shippedText(const QString &file)
{
    QFile source(QStringLiteral(":/catalog/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(source.errorString()));
    return QString::fromUtf8(source.readAll());
}

/// The file with the change; empty if there is no such place.
QString changed(const Change &change)
{
    QString text = shippedText(change.file);
    const qsizetype row = text.indexOf(u'\n' + change.anchor);
    const QRegularExpressionMatch found = QRegularExpression(change.from).match(text, row < 0 ? text.size() : row + 1);
    return found.hasMatch() ? text.replace(found.capturedStart(), found.capturedLength(), change.to) : QString();
}

/// A change of limits.yaml by the name of what it changes: "mig.esxi_from", "multi-vgpu-count.counts.8.0.2",
/// "mmio.numbers.default_gb", "sriov.names".
Change changeOfLimit(const QString &number, const QString &to)
{
    const QString id = number.section(u'.', 0, 0);
    const QString kind = number.section(u'.', 1, 1);
    const QString key = number.section(u'.', 2);
    const QString anchor = QStringLiteral("  %1:\n").arg(id);
    if (kind == u"names" || kind == u"disputed")
        return {QStringLiteral("limits.yaml"), anchor, kind + QStringLiteral(": \\[[^]]*\\]"),
                QStringLiteral("%1: [%2]").arg(kind, to)};
    const QString name = key.isEmpty() ? kind : key;
    return {QStringLiteral("limits.yaml"), anchor, QRegularExpression::escape(name) + QStringLiteral(": [0-9.]+"),
            QStringLiteral("%1: %2").arg(name, to)};
}

/// What a rule says of a design by a catalog: "error: esx01 runs …" of each finding.
QStringList verdict(const Design &design, const Catalog &catalog, const QString &rule)
{
    DesignIndex index;
    index.rebuild(design);
    const Facts facts(catalog, design, index, kToday);
    QStringList words;
    for (const Finding &finding : Checker::checkAll(facts, shippedRules()))
        if (rule == QLatin1String(finding.rule->id))
            words += QStringLiteral("%1: %2").arg(QString::fromUtf8(spelling(finding.severity).data()),
                                                  describe(finding, facts));
    return words;
}

/// "": no finding; "error": one of that severity; "info 549 MB": one that says so too.
QString mismatch(const QStringList &verdict, const QString &expected)
{
    const bool fits = expected.isEmpty()
        ? verdict.isEmpty()
        : verdict.size() == 1 && verdict.front().startsWith(expected.section(u' ', 0, 0) + u':')
            && verdict.front().contains(expected.section(u' ', 1));
    return fits ? QString() : QStringLiteral("expected \"%1\", got \"%2\"").arg(expected, verdict.join(u'\n'));
}

struct Row {
    QString name;
    Change change;
    QString rule;
    Design design;
    QString before, after;
};

/// The rows of the test; those of limits.yaml are called as changeOfLimit() calls them.
class Rows {
public:
    void limit(const char *number, const char *to, const char *rule, const Design &design, const char *before,
               const char *after)
    {
        const QString name = QString::fromLatin1(number);
        add({name, changeOfLimit(name, QString::fromLatin1(to)), QString::fromLatin1(rule), design,
             QString::fromLatin1(before), QString::fromLatin1(after)});
    }
    void file(const char *file, const char *anchor, const char *from, const char *to, const char *rule,
              const Design &design, const char *before, const char *after)
    {
        add({QStringLiteral("%1: %2").arg(QLatin1String(file), QLatin1String(from)),
             {QString::fromLatin1(file), QString::fromLatin1(anchor), QString::fromLatin1(from),
              QString::fromLatin1(to)},
             QString::fromLatin1(rule),
             design,
             QString::fromLatin1(before),
             QString::fromLatin1(after)});
    }
    const std::vector<Row> &all() const { return m_rows; }

private:
    void add(Row row) { m_rows.push_back(std::move(row)); }
    std::vector<Row> m_rows;
};

const RuleExample &example(const char *rule)
{
    static const RuleExamples examples = readRuleExamples().value();
    return examples.at(rule);
}

Design fires(const char *rule) { return readDesign(example(rule).fires, QStringLiteral("example")).value(); }
Design silent(const char *rule) { return readDesign(example(rule).silent, QStringLiteral("example")).value(); }

DesignBuilder hostOn(const char *esxi, const char *manager = "17.4")
{
    return DesignBuilder().host("esx01").esxi(esxi).manager(manager);
}

/// A VM with several devices that wait, on a host of an ESXi version.
Design manyVgpus(const char *esxi, int count)
{
    DesignBuilder design = hostOn(esxi);
    design.vm("vm-1").pin("esx01");
    for (int i = 0; i < count; ++i)
        design.vgpu("nvidia_h100-80c");
    return design;
}

Design manyWhole(const char *esxi, int count)
{
    DesignBuilder design = hostOn(esxi);
    design.vm("vm-1").pin("esx01");
    for (int i = 0; i < count; ++i)
        design.passthrough();
    return design;
}

/// Two whole vGPUs on linked GPUs of a host: by a bridge, or by NVSwitch.
Design linkedPair(const char *esxi, bool nvswitch)
{
    DesignBuilder design = hostOn(esxi);
    design.setHost([&](Host &host) { host.nvswitch = nvswitch; });
    for (int i = 0; i < 2; ++i)
        design.gpu("h100-pcie-80gb").setGpu([&](Gpu &gpu) { gpu.nvlink = nvswitch ? "" : "bridge"; });
    return design.vm("vm-1").vgpu("nvidia_h100-80c", 0).vgpu("nvidia_h100-80c", 1);
}

/// One vGPU of 32 GB, of which vSphere's table speaks, over a network of its speed: 39 seconds, at worst 99 of 100.
Design stunned(int gbps, const char *esxi = "8.0.3", std::optional<int> limit = {})
{
    DesignBuilder design = hostOn(esxi);
    design.setCluster([&](Cluster &cluster) {
        cluster.vmotionGbps = gbps;
        cluster.stunSeconds = limit;
    });
    return design.gpu("v100-pcie-32gb").vgpuVm("vm-1", "grid_v100d-32q", 0).need(VmNeed::Vmotion);
}

void limitsOnVersions(Rows &rows)
{
    const Design shared = hostOn("6.5.0").graphics(HostGraphics::Shared).gpu("a40");
    rows.limit("shared-direct.esxi_from", "6.5.1", "host-graphics-type-not-shared-direct", shared, "error", "");
    const Design mig = hostOn("7.0.2", "12.0").gpu("a100-pcie-40gb").mode(VgpuMode::Mig);
    rows.limit("mig.esxi_from", "7.0.3", "mig-vsphere-version", mig, "", "error");
    rows.limit("mig.branch_from", "13", "mig-vsphere-version", mig, "", "warning");
    rows.limit("mig-double-memory.esxi_from", "8.0.4", "mig-new-profiles-need-80u3",
               silent("mig-new-profiles-need-80u3"), "", "error");
    const Design sharing = silent("mig-timesliced-unsupported");
    rows.limit("mig-time-sliced.esxi_from", "9.0.2", "mig-timesliced-unsupported", sharing, "", "error");
    rows.limit("mig-time-sliced.branch_from", "20", "mig-timesliced-unsupported", sharing, "", "error");
    const Design mixed = hostOn("8.0.3").gpu("a40").mode(VgpuMode::MixedSize);
    rows.limit("mixed-size.esxi_from", "8.0.4", "mixed-size-unsupported", mixed, "", "error");
    rows.limit("mixed-size.branch_from", "18", "mixed-size-unsupported", mixed, "", "error");
    const Design series = silent("mixed-series-same-size");
    rows.limit("mixed-series-same-size.esxi_from", "8.0.3", "mixed-series-same-size", series, "", "error");
    rows.limit("mixed-series-same-size.branch_from", "18", "mixed-series-same-size", series, "", "warning");
    const Design package = hostOn("7.0.3", "13.0").package({}).gpu("a100-pcie-40gb");
    rows.limit("manager-packages.branch_from", "14", "vgpu-host-driver-wrong-package", package, "unknown", "");
    const Design dynamic =
        hostOn("7.0.0").gpu("a100-pcie-40gb", GpuUse::Passthrough).vm("vm-1").pin("esx01").dynamic("a100-pcie-40gb");
    rows.limit("dynamic-directpath.esxi_from", "7.0.1", "passthrough-dynamic-no-free-match", dynamic, "", "error");
    rows.limit("assignment-policy.esxi_from", "8.0.4", "assignment-policy-ignored", fires("assignment-policy-ignored"),
               "info", "");
    rows.limit("manual-placement.branch_from", "20", "blackwell-ada-manual-placement",
               fires("blackwell-ada-manual-placement"), "info", "");
    rows.limit("passthrough-hot-plug.esxi_from", "9.0.1", "passthrough-hotplug-with-dynamic",
               fires("passthrough-hotplug-with-dynamic"), "error", "warning");
    rows.limit("device-groups.esxi_from", "8.0.1", "nvlink-needs-device-group", linkedPair("8.0.0", false), "warning",
               "");
    rows.limit("device-groups-nvswitch.esxi_from", "8.0.2", "nvlink-needs-device-group", linkedPair("8.0.1", true),
               "warning", "");
    DesignBuilder legacy = hostOn("8.0.0", "15.0").gpu("a40");
    legacy.setHost([](Host &host) { host.licenseSystem = LicenseSystem::Legacy; });
    rows.limit("license-system.branch_from", "16", "license-server-legacy", legacy, "warning", "");
}

void limitsOnCounts(Rows &rows)
{
    const auto vgpus = [&rows](const char *number, const char *to, const char *esxi, int count, const char *before,
                               const char *after) {
        rows.limit(number, to, "multi-vgpu-count", manyVgpus(esxi, count), before, after);
    };
    vgpus("multi-vgpu-count.counts.6.7.3", "3", "6.7.3", 4, "", "error");
    vgpus("multi-vgpu-count.counts.7.0.0", "3", "7.0.0", 4, "", "error");
    vgpus("multi-vgpu-count.counts.8.0.0", "7", "8.0.0", 8, "", "error");
    vgpus("multi-vgpu-count.counts.8.0.2", "15", "8.0.2", 16, "warning", "error");
    vgpus("multi-vgpu-count-documented.counts.8.0.2", "7", "8.0.2", 8, "", "warning");
    const auto whole = [&rows](const char *number, const char *to, const char *esxi, int count) {
        rows.limit(number, to, "passthrough-count", manyWhole(esxi, count), "", "error");
    };
    whole("passthrough-count.counts.6.7.0", "5", "6.7.0", 6);
    whole("passthrough-count.counts.7.0.0", "15", "7.0.0", 16);
    whole("passthrough-count.counts.8.0.0", "31", "8.0.0", 32);
    whole("passthrough-count.counts.8.0.1", "63", "8.0.1", 64);
    whole("passthrough-count.counts.8.0.2", "127", "8.0.2", 128);
    const Design parts = hostOn("8.0.0").vm("vm-1").pin("esx01").vgpu("grid_a100-10c").vgpu("grid_a100-10c");
    rows.limit("multi-vgpu-fractional.esxi_from", "8.0.1", "multi-vgpu-fractional", parts, "", "error");
    rows.limit("c-series-per-gpu.numbers.count", "11", "c-series-count-cap", silent("c-series-count-cap"), "", "info");
    const auto onHardware = [](int version, int count) {
        Design design = manyVgpus("8.0.2", count);
        design.vms.front().hardwareVersion = version;
        return design;
    };
    rows.limit("multi-vgpu-hardware.numbers.hardware_version", "16", "multi-vgpu-hw-version", onHardware(15, 2), "",
               "error");
    rows.limit("multi-vgpu-hardware.numbers.many_from", "4", "multi-vgpu-hw-version", onHardware(19, 4), "", "warning");
    rows.limit("multi-vgpu-hardware.numbers.many_hardware_version", "21", "multi-vgpu-hw-version", onHardware(20, 5),
               "", "warning");
    rows.limit("dynamic-directpath-hardware.numbers.hardware_version", "18", "passthrough-dynamic-hw",
               silent("passthrough-dynamic-hw"), "", "error");
}

void limitsOnMemory(Rows &rows)
{
    const Design notReserved = hostOn("8.0.0").gpu("a40").vgpuVm("vm-1", "nvidia_a40-8q", 0).memory(16);
    rows.limit("memory-reserved-by-itself.esxi_from", "8.0.1", "vm-memory-not-reserved", notReserved, "", "unknown");
    const char *missing = "vm-mmio-64bit-missing";
    const Design a16 = hostOn("8.0.3").gpu("a16", GpuUse::Passthrough).wholeVm("vm-1", 0);
    rows.limit("mmio.numbers.default_gb", "31", missing, a16, "", "unknown");
    const Design a30 = hostOn("8.0.3").gpu("a30").vgpuVm("vm-1", "grid_a30-24c", 0).memory(32);
    rows.limit("mmio.numbers.vgpu_from_gb", "65", missing, a30, "unknown", "");
    rows.limit("mmio.numbers.vgpu_from_memory_gb", "33", missing, a30, "unknown", "");
    const Design l40s = hostOn("8.0.3").gpu("l40s", GpuUse::Passthrough).wholeVm("vm-1", 0).mmio(128);
    rows.limit("mmio.numbers.rule_of_thumb", "3", "vm-mmio-too-small", l40s, "", "warning");
    const Design reserved = fires("fb-reserved-info"); // 8,192 MB, six on a GPU: 512 + 16 + 21
    rows.limit("fb-reserved.numbers.divisor", "32", "fb-reserved-info", reserved, "info 549 MB", "info 293 MB");
    rows.limit("fb-reserved.numbers.base_mb", "17", "fb-reserved-info", reserved, "info 549 MB", "info 550 MB");
    rows.limit("fb-reserved.numbers.shared_mb", "132", "fb-reserved-info", reserved, "info 549 MB", "info 550 MB");
    const Design t4 = hostOn("8.0.3").gpu("t4", GpuUse::Passthrough).wholeVm("vm-1", 0).firmware(Firmware::Bios);
    rows.limit("small-bar.names", "m10", "vm-firmware-not-efi", t4, "", "error");
    DesignBuilder a100 = hostOn("8.0.3").gpu("a100-pcie-40gb");
    a100.setGpu([](Gpu &gpu) { gpu.ecc = true; });
    rows.limit("hbm-memory.names", "a30", "ecc-gddr-loss", a100, "", "info");
    rows.limit("ecc-without-vgpu.names", "m6", "ecc-unsupported", fires("ecc-unsupported"), "error", "");
}

void limitsOnOperations(Rows &rows)
{
    DesignBuilder moves = hostOn("6.7.1", "10.0").gpu("a40").vgpuVm("vm-1", "nvidia_a40-8q", 0).need(VmNeed::Vmotion);
    moves.setCluster([](Cluster &cluster) { cluster.vgpuHotMigrate = true; });
    rows.limit("vgpu-vmotion.esxi_from", "6.7.2", "vmotion-vgpu-not-enabled", moves, "", "error");
    const char *stun = "vmotion-stun-time";
    rows.limit("vgpu-stun.esxi_from", "8.0.3", stun, stunned(5, "8.0.2", 1000), "", "info");
    rows.limit("vgpu-stun.numbers.frame_buffer_gb", "31", stun, stunned(10), "", "info");
    rows.limit("vgpu-stun.numbers.worst_seconds", "101", stun, stunned(10), "", "info");
    rows.limit("vgpu-stun.numbers.expected_seconds", "51", stun, stunned(5), "info", "warning");
    rows.limit("vgpu-stun.numbers.network_gbps", "11", stun, stunned(10), "", "info");
    rows.limit("vgpu-stun.numbers.limit_seconds", "98", stun, stunned(10), "", "info");
    DesignBuilder drs = hostOn("8.0.2").gpu("a40").vgpuVm("vm-1", "nvidia_a40-8q", 0);
    drs.setCluster([](Cluster &cluster) {
        cluster.drs = DrsLevel::FullyAutomated;
        cluster.drsMovesVgpus = true;
    });
    rows.limit("drs-vgpu-automation.esxi_from", "8.0.3", "drs-fully-automated", drs, "", "warning");
}

void limitsByName(Rows &rows)
{
    const Design turing = hostOn("8.0.3").gpu("t4").mode(VgpuMode::MixedSize);
    rows.limit("mixed-size.disputed", "Volta", "mixed-size-unsupported", turing, "warning", "error");
    rows.limit("companion-audio.names", "rtx8000-turing", "companion-audio-function", fires("companion-audio-function"),
               "info", "");
    rows.limit("manual-placement.names", "Blackwell", "blackwell-ada-manual-placement",
               fires("blackwell-ada-manual-placement"), "info", "");
    rows.limit("guest-32-bit.names", "i386", "vm-guest-not-64bit", fires("vm-guest-not-64bit"), "error", "");
    rows.limit("guest-windows.names", "dos", "nvswitch-guest-windows", fires("nvswitch-guest-windows"), "error", "");
    const Design ubuntu = hostOn("8.0.3").gpu("a40").vgpuVm("vm-1", "nvidia_a40-8q", 0).os("ubuntu-22.04");
    rows.limit("guest-linux.names", "debian", "guest-os-unsupported", ubuntu, "", "warning");
    rows.limit("sriov.names", "Hopper", "sriov-disabled", fires("sriov-disabled"), "error", "");
    DesignBuilder l40s = hostOn("8.0.3").gpu("l40s");
    l40s.setGpu([](Gpu &gpu) { gpu.displayEnabled = true; });
    rows.limit("display-off-from-factory.names", "a40", "gpu-display-mode-enabled", l40s, "error", "");
    rows.limit("display-on-from-factory.names", "rtx-a5000", "gpu-display-mode-enabled",
               fires("gpu-display-mode-enabled"), "error", "");
    DesignBuilder licensed = hostOn("8.0.3").gpu("a40", GpuUse::Passthrough).wholeVm("vm-1", 0);
    licensed.setVm([](Vm &vm) { vm.license = LicenseEdition::Nvaie; });
    rows.limit("passthrough-licences.names", "vWS", "license-edition", licensed, "", "warning");
    rows.limit("unified-memory.names", "Hopper", "uvm-needs-full-or-mig", silent("uvm-needs-full-or-mig"), "",
               "unknown");
    rows.limit("gpudirect.names", "Hopper", "gpudirect-guest", silent("gpudirect-guest"), "", "warning");
    const Design far = hostOn("8.0.3")
                           .gpu("h100-pcie-80gb")
                           .mode(VgpuMode::Mig)
                           .vgpuVm("vm-1", "nvidia_h100-3-40c", 0)
                           .vgpuVm("vm-2", "nvidia_h100-4-40c", 0);
    rows.limit("mig-far-end-first.names", "Ampere", "mig-order-dependent", far, "", "warning");
}

/// What rules take from the other files.
void otherFiles(Rows &rows)
{
    const Design ended = hostOn("8.0.3", "17.4").gpu("a40").vgpuVm("vm-1", "nvidia_a40-8q", 0);
    rows.file("drivers.yaml", "- branch: 17\n", "support_end: 2025-06", "support_end: 2026-11", "driver-branch-eol",
              ended, "warning", "");
    const Design six = hostOn("8.0.3").gpu("a40").vgpuVms(6, "nvidia_a40-8q", 0);
    rows.file("vgpu_types.yaml", "    - {esxi: nvidia_a40-8q,", "max_equal: 6", "max_equal: 5", "equal-size-capacity",
              six, "", "error");
    const Design four = hostOn("8.0.3").gpu("a40").mode(VgpuMode::MixedSize).vgpuVms(4, "nvidia_a40-8q", 0);
    rows.file("vgpu_types.yaml", "    - {esxi: nvidia_a40-8q,", "max_mixed: 4, mixed_ids: \\[0, 16, 24, 40\\]",
              "max_mixed: 3, mixed_ids: [0, 16, 24]", "mixed-size-capacity", four, "", "error");
    const Design whole = hostOn("8.0.3").gpu("a100-pcie-40gb", GpuUse::Passthrough).wholeVm("vm-1", 0).mmio(128);
    rows.file("gpus.yaml", "  a100-pcie-40gb:\n", "mmio_gb: 128", "mmio_gb: 256", "vm-mmio-too-small", whole, "",
              "error");
    rows.file("gpus.yaml", "  a10:\n", "min_release: '12.2'", "min_release: '12.3'", "gpu-unsupported-by-release",
              hostOn("7.0.3", "12.2").gpu("a10"), "", "error");
    rows.file("gpus.yaml", "  h100-sxm5-80gb:\n", "nvswitch_esxi_from: 8.0 update 2", "nvswitch_esxi_from: 8.0.3",
              "nvswitch-esxi-too-old", silent("nvswitch-esxi-too-old"), "", "error");
    const Design halves = hostOn("8.0.3").gpu("a100-pcie-40gb").mode(VgpuMode::Mig).vgpuVms(2, "grid_a100-3-20c", 0);
    rows.file("mig.yaml", "    - {name: 3g.20gb,", "starts: \\[0, 4\\], size: 4, max_instances: 2",
              "starts: [0], size: 4, max_instances: 1", "mig-no-valid-placement", halves, "", "error");
    rows.file("placements.yaml", "  hgx-hopper:\n", "- \\[1, 3\\]\n", "- [1, 4]\n", "nvswitch-partition-geometry",
              silent("nvswitch-partition-geometry"), "", "error");
    const auto pair = [&rows](const char *from, const char *to, const char *host, const char *guest,
                              const char *after) {
        const Design design =
            hostOn("8.0.3", host).gpu("a40").vm("vm-1").guest(DriverKind::Vgpu, guest).vgpu("nvidia_a40-8q", 0);
        rows.file("drivers.yaml", "compat_rule:\n", from, to, "guest-host-branch-incompatible", design, "", after);
    };
    pair("same_branch_only_until: 8", "same_branch_only_until: 17", "17.4", "16.2", "error");
    pair("previous_branch_from: 15", "previous_branch_from: 18", "17.4", "16.2", "unknown");
    pair("lts_pair_from: 16", "lts_pair_from: 20", "19.5", "16.2", "unknown");
}

Rows allRows()
{
    Rows rows;
    for (const auto add :
         {limitsOnVersions, limitsOnCounts, limitsOnMemory, limitsOnOperations, limitsByName, otherFiles})
        add(rows);
    return rows;
}

/// Each key of a limit that rules can use, as the rows call it.
QStringList numbersOf(const Limit &limit)
{
    QStringList keys;
    if (limit.esxiFrom)
        keys += QStringLiteral("esxi_from");
    if (limit.branchFrom)
        keys += QStringLiteral("branch_from");
    if (!limit.disputed.empty())
        keys += QStringLiteral("disputed");
    if (!limit.names.empty())
        keys += QStringLiteral("names");
    for (const auto &[version, count] : limit.countByEsxi)
        keys += QStringLiteral("counts.") + QString::fromStdString(version.toString());
    for (const auto &[name, number] : limit.numbers)
        keys += QStringLiteral("numbers.") + QString::fromStdString(name);
    return keys.replaceInStrings(QRegularExpression(QStringLiteral("^")), QString::fromStdString(limit.id) + u'.');
}

} // namespace

void TestCatalogNumbers::theVerdictFollows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const Rows rows = allRows();
    for (const Row &row : rows.all())
        QTest::newRow(qPrintable(row.name))
            << row.change.file << changed(row.change) << row.rule << row.design << row.before << row.after;
}

void TestCatalogNumbers::theVerdictFollows()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(Design, design);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QVERIFY2(!text.isEmpty(), "the catalog has no such place");
    QVERIFY2(ruleById(rule.toStdString()), "no such rule");
    QCOMPARE(mismatch(verdict(design, shippedCatalog(), rule), before), QString());
    const QTemporaryDir folder;
    QFile own(folder.filePath(file));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write(text.toUtf8()) > 0 && own.flush());
    const auto catalog = Catalog::load(folder.path());
    QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().toString()));
    QCOMPARE(mismatch(verdict(design, *catalog, rule), after), QString());
}

/// A new key of limits.yaml needs a row above, unless no rule, but the count of licences (tst_cli_capacity) or the
/// change plan (tst_planner) uses it.
void TestCatalogNumbers::noLimitIsForgotten()
{
    const Rows rows = allRows();
    const QStringList ofNoRule{QStringLiteral("licences-by-vm.names"), QStringLiteral("licences-by-gpu.names"),
                               QStringLiteral("mig-switch-reboot.names")};
    QStringList forgotten;
    for (const Limit &limit : shippedCatalog().limits())
        for (const QString &number : numbersOf(limit))
            if (!ofNoRule.contains(number) && std::ranges::find(rows.all(), number, &Row::name) == rows.all().end())
                forgotten += number;
    QCOMPARE(forgotten, QStringList());
}

REGISTER_TEST(TestCatalogNumbers, "tst_catalog_numbers");
#include "tst_catalog_numbers.moc"
