// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/model/rules/rule_test.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace sliceboard;
using namespace sliceboard::testing;

/// What holds for every rule in the list.
class TestRulesList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheRulesOfThisGroup_data();
    void hasTheRulesOfThisGroup();
    void isComplete_data();
    void isComplete();
    void idsAreUnique();
    void everyRuleHasATest_data();
    void everyRuleHasATest();
    void keysAreUniqueInOneDesign();

private:
    static void eachRule();
    static QByteArray testsOfRules();
};

/// Ids and severities of rules.yaml, but: gpu-not-vgpu-capable is an error there, though remembered only; notes that
/// are true of every GPU or VM of a kind are told only where a design asks.
void TestRulesList::hasTheRulesOfThisGroup_data()
{
    QTest::addColumn<QString>("severity");
    const char *const errors[] = {"vm-mixes-passthrough-and-vgpu",
                                  "gpu-in-two-modes",
                                  "passthrough-gpu-shared",
                                  "passthrough-not-enabled-on-device",
                                  "passthrough-device-on-other-host",
                                  "vgpu-host-driver-missing",
                                  "vgpu-guest-driver-wrong-kind",
                                  "host-driver-in-guest",
                                  "guest-host-branch-incompatible",
                                  "guest-newer-than-host",
                                  "host-graphics-type-not-shared-direct",
                                  "gpu-graphics-type-not-shared-direct",
                                  "profile-not-for-gpu",
                                  "fb-overcommit",
                                  "equal-size-mode-mixed-sizes",
                                  "mixed-series-same-size",
                                  "mixed-size-unsupported",
                                  "equal-size-capacity",
                                  "mixed-size-capacity",
                                  "mixed-size-no-valid-placement",
                                  "mig-not-capable",
                                  "mig-vsphere-version",
                                  "mig-and-timesliced-same-gpu",
                                  "mig-mode-not-enabled",
                                  "mig-left-enabled",
                                  "mig-slices-exceeded",
                                  "mig-no-valid-placement",
                                  "mig-me-profile-limit",
                                  "mig-new-profiles-need-80u3",
                                  "mig-timesliced-unsupported",
                                  "multi-vgpu-count",
                                  "multi-vgpu-fractional",
                                  "multi-vgpu-same-board-series",
                                  "multi-vgpu-series-not-allowed",
                                  "passthrough-count",
                                  "passthrough-dynamic-no-free-match",
                                  "vgpu-host-driver-wrong-package",
                                  "esxi-vgpu-release-mismatch",
                                  "gpu-unsupported-by-release",
                                  "vm-firmware-not-efi",
                                  "vm-guest-not-64bit",
                                  "vm-memory-not-reserved",
                                  "vm-mmio-64bit-missing",
                                  "vm-mmio-too-small"};
    for (const char *id : errors)
        QTest::newRow(id) << QStringLiteral("error");
    for (const char *id :
         {"guest-driver-missing", "graphics-series-with-aie-package", "guest-older-branch-feature-limit",
          "driver-branch-eol", "gpu-not-vgpu-capable", "mixed-host-driver-versions-in-cluster",
          "spread-policy-strands-profiles", "mixed-size-order-dependent", "mixed-size-stranded", "mig-order-dependent",
          "multi-vgpu-mig-plus-timesliced", "guest-os-unsupported"})
        QTest::newRow(id) << QStringLiteral("warning");
    for (const char *id : {"mode-switch-needs-reboot", "same-host-mixed-modes-ok", "vgpu-host-driver-not-needed",
                           "passthrough-driver-choice", "companion-audio-function", "assignment-policy-ignored",
                           "host-heterogeneous-gpus-ok", "board-multi-gpu-count", "mixed-size-mode-volatile",
                           "blackwell-ada-manual-placement", "c-series-count-cap", "mig-stranded"})
        QTest::newRow(id) << QStringLiteral("info");
    for (const char *id : {"passthrough-gpu-not-monitorable", "vm-console-blank", "fb-reserved-info"})
        QTest::newRow(id) << QStringLiteral("info");
}

void TestRulesList::hasTheRulesOfThisGroup()
{
    QFETCH(QString, severity);
    const Rule *rule = ruleById(QTest::currentDataTag());
    QVERIFY(rule);
    QCOMPARE(QString::fromUtf8(spelling(rule->severity).data()), severity);
}

void TestRulesList::eachRule()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : allRules())
        QTest::newRow(rule->id) << rule;
}

void TestRulesList::isComplete_data() { eachRule(); }

void TestRulesList::isComplete()
{
    QFETCH(const Rule *, rule);
    QVERIFY(QRegularExpression(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$")).match(QLatin1String(rule->id)).hasMatch());
    for (const char *text : {rule->title, rule->explanation, rule->wayOut, rule->versions})
        QVERIFY2(text && *text, rule->id);
    for (const char *sentence : {rule->explanation, rule->wayOut, rule->versions})
        QVERIFY2(QByteArray(sentence).endsWith('.'), sentence);
    QVERIFY(std::visit([](auto check) { return check != nullptr; }, rule->check));
    for (const char *source : rule->sources) {
        const std::string key = QByteArray(source).split(' ').first().toStdString();
        QVERIFY2(shippedCatalog().source(key), source);
    }
    const bool ours = rule->evidence == Evidence::Inferred;
    QVERIFY2(ours || !rule->sources.empty(), rule->id);
    const bool weak = ours || rule->evidence == Evidence::Remembered;
    QVERIFY2(!weak || rule->severity < Severity::Error
                 || QLatin1String(rule->id) == QLatin1String("vgpu-device-on-other-host"),
             rule->id);
}

void TestRulesList::idsAreUnique()
{
    QSet<QLatin1String> ids;
    for (const Rule *rule : allRules())
        ids.insert(QLatin1String(rule->id));
    QCOMPARE(std::size_t(ids.size()), allRules().size());
    QCOMPARE(ruleById("no-such-rule"), nullptr);
}

QByteArray TestRulesList::testsOfRules()
{
    QByteArray all;
    QDirIterator files(QStringLiteral(TESTS_DATA_DIR "/../model/rules"), {QStringLiteral("tst_rules_*.cpp")},
                       QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(QStringLiteral("tst_rules_list.cpp")) && file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestRulesList::everyRuleHasATest_data() { eachRule(); }

void TestRulesList::everyRuleHasATest()
{
    QFETCH(const Rule *, rule);
    static const QByteArray tests = testsOfRules();
    const QByteArray id(rule->id);
    const bool fires = tests.contains("error " + id) || tests.contains("warning " + id) || tests.contains("info " + id)
        || tests.contains("unknown " + id);
    QVERIFY2(fires, "no row of tests/model/rules in which it fires");
    QVERIFY2(!rule->fixes || tests.contains('"' + id + '"'), "no row in which its fixes are tried");
}

void TestRulesList::keysAreUniqueInOneDesign()
{
    const Checked checked(DesignBuilder()
                              .host("esx01")
                              .graphics(HostGraphics::Shared)
                              .gpu("a40")
                              .reserve("nvidia_l40s-8q")
                              .reserve("nvidia_a40-7x")
                              .vgpuVms(3, "nvidia_l40s-8q", 0)
                              .vgpuVms(2, "nvidia_a40-7x", 0)
                              .vgpuVms(2, "nvidia_a40-48q", 0)
                              .host("esx02")
                              .gpu("mystery")
                              .vm("a")
                              .vgpu("nvidia_a40-8q", 0)
                              .vgpu("nvidia_a40-8a", 1)
                              .vgpu("nvidia_a40-8a", 1)
                              .passthrough(1)
                              .passthrough(0));
    QSet<QString> keys;
    for (const Finding &finding : checked.findings)
        keys.insert(QString::fromStdString(finding.key()));
    QVERIFY(checked.findings.size() > 15);
    QCOMPARE(std::size_t(keys.size()), checked.findings.size());
}

REGISTER_TEST(TestRulesList, "tst_rules_list");
#include "tst_rules_list.moc"
