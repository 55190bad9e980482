// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_file.h"
#include "model/rules/checker.h"
#include "tests/support/shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <initializer_list>

using namespace sliceboard;

static QStringList sampleLines(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result += QString::fromUtf8(text);
    return result;
}

/// Each sample design shows what its description says: which rules it breaks, unknown facts included, and how many
/// devices find no place.
class TestSampleDesigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showWhatTheySay_data();
    void showWhatTheySay();
    void serveAsManyRequestsAsTheArticle_data();
    void serveAsManyRequestsAsTheArticle();
    void followTheArticleGpuByGpu();
    void keepPartitionsWhole();

private:
    static Design sample(const QString &name);
    static QStringList broken(const Document &document);
};

Design TestSampleDesigns::sample(const QString &name)
{
    Result<LoadedDesign> loaded = loadDesignFile(QStringLiteral(":/samples/%1.sliceboard.yaml").arg(name));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().toString()));
    return std::move(loaded->design);
}

QStringList TestSampleDesigns::broken(const Document &document)
{
    const Facts facts(shippedCatalog(), document.design(), document.index(), QDate(2026, 7, 1));
    QStringList rules;
    for (const Finding &finding : Checker::checkAll(facts, shippedRules()))
        if (finding.severity >= Severity::Unknown)
            rules += QStringLiteral("%1 %2").arg(QString::fromUtf8(spelling(finding.severity).data()),
                                                 QString::fromUtf8(finding.rule->id));
    rules.removeDuplicates();
    rules.sort();
    return rules;
}

void TestSampleDesigns::showWhatTheySay_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<int>("waiting");
    QTest::newRow("example-a") << QStringList() << 0;
    QTest::newRow("example-b") << QStringList() << 0;
    // P4-01: spreading locks both GPUs to 10 GB before the VM of 20 GB comes.
    QTest::newRow("policy-demo") << sampleLines({"warning spread-policy-strands-profiles"}) << 0;
    // P5-01 and P5-03: the VMs of 40 and 80 GB are refused in both.
    QTest::newRow("lab-cluster") << sampleLines({"warning spread-policy-strands-profiles"}) << 4;
    // P7-01: 13 refused in same-size mode, 3 in mixed-size mode, which strands 38 GB.
    QTest::newRow("shared-pool") << sampleLines(
        {"warning mixed-size-stranded", "warning spread-policy-strands-profiles"})
                                 << 16;
    QTest::newRow("mode-split") << QStringList() << 1;
    QTest::newRow("hgx-mig") << QStringList() << 0;
    QTest::newRow("mixed-generation") << QStringList() << 0;
    // P11-03: modules 2, 4, 6 and 8 are no partition.
    QTest::newRow("hgx-partitions") << sampleLines({"error nvswitch-partition-geometry"}) << 0;
    QTest::newRow("gpu-topologies") << QStringList() << 0;
    // The VM with two GPUs waits where the others are spread.
    QTest::newRow("spread-or-consolidate") << QStringList() << 2;
    QTest::newRow("device-groups") << QStringList() << 0;
    // Which modules of an A100 baseboard form partitions is not known.
    QTest::newRow("nvswitch-a100") << sampleLines({"unknown nvswitch-partition-geometry"}) << 0;
    // The package of the vGPU Manager is left open.
    QTest::newRow("mixed-size-series") << sampleLines({"unknown vgpu-host-driver-wrong-package"}) << 0;
    QTest::newRow("h200-two-vms") << QStringList() << 0;
    QTest::newRow("private-ai-pools") << QStringList() << 0;
}

void TestSampleDesigns::showWhatTheySay()
{
    QFETCH(QStringList, rules);
    QFETCH(int, waiting);
    const Document document(sample(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(document.design().description.size() > 40);
    QCOMPARE(broken(document), rules);
    int found = 0;
    for (const Vm &vm : document.design().vms)
        for (const Device &device : vm.devices)
            found += device.gpu ? 0 : 1;
    QCOMPARE(found, waiting);
}

void TestSampleDesigns::serveAsManyRequestsAsTheArticle_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<int>("served");
    QTest::addColumn<int>("gigabytes");
    QTest::newRow("same size") << QByteArray("same-") << 64 << 838;
    QTest::newRow("mixed size") << QByteArray("mixed-") << 74 << 1242;
}

/// P7-01: 77 requests of 8, 10, 20 and 40 GB, 1278 GB in all.
void TestSampleDesigns::serveAsManyRequestsAsTheArticle()
{
    QFETCH(QByteArray, prefix);
    QFETCH(int, served);
    QFETCH(int, gigabytes);
    const Design design = sample(QStringLiteral("shared-pool"));
    int asked = 0, placed = 0, used = 0, wanted = 0;
    for (const Vm &vm : design.vms) {
        if (!QByteArray::fromStdString(vm.name).startsWith(prefix))
            continue;
        const VgpuType *type = shippedCatalog().types(vm.devices[0].profile)[0];
        const auto size = int(type->frameBuffer.wholeGib());
        ++asked;
        wanted += size;
        placed += vm.devices[0].gpu ? 1 : 0;
        used += vm.devices[0].gpu ? size : 0;
    }
    QCOMPARE(asked, 77);
    QCOMPARE(wanted, 1278);
    QCOMPARE(placed, served);
    QCOMPARE(used, gigabytes);
}

/// P7-01 in same-size mode: size and number of vGPUs of the sixteen GPUs.
void TestSampleDesigns::followTheArticleGpuByGpu()
{
    const Design design = sample(QStringLiteral("shared-pool"));
    std::map<GpuId, std::pair<std::string, int>> held;
    for (const Vm &vm : design.vms)
        if (vm.devices[0].gpu) {
            auto &[profile, count] = held[*vm.devices[0].gpu];
            profile = vm.devices[0].profile;
            ++count;
        }
    QStringList found;
    for (const Host &host : design.clusters[0].hosts)
        for (const Gpu &gpu : host.gpus)
            found += QStringLiteral("%1 x %2").arg(held[gpu.id].second).arg(QString::fromStdString(held[gpu.id].first));
    const QStringList expected =
        sampleLines({"1 x 10c", "4 x 20c", "4 x 20c", "4 x 20c", "2 x 40c", "8 x 8c", "2 x 40c", "7 x 10c", "3 x 10c",
                     "2 x 10c", "8 x 8c", "5 x 8c", "5 x 10c", "4 x 10c", "3 x 10c", "2 x 10c"});
    QCOMPARE(found.replaceInStrings(QStringLiteral("nvidia_h100-"), QString()), expected);
}

/// P11-02: modules 5 and 7, 6 and 8, 1 to 4.
void TestSampleDesigns::keepPartitionsWhole()
{
    const Document document(sample(QStringLiteral("hgx-partitions")));
    const auto modulesOf = [&](const std::string &name) {
        std::set<int> modules;
        for (const Vm &vm : document.design().vms)
            if (vm.name == name)
                for (const Device &device : vm.devices)
                    modules.insert(*gpuAt(document.design(), document.index().place(device.gpu->value))->moduleId);
        return modules;
    };
    QVERIFY((modulesOf("good-2a") == std::set{5, 7}));
    QVERIFY((modulesOf("good-2b") == std::set{6, 8}));
    QVERIFY((modulesOf("good-4") == std::set{1, 2, 3, 4}));
}

REGISTER_TEST(TestSampleDesigns, "tst_sample_designs");
#include "tst_sample_designs.moc"
