// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/fix_all.h"

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "model/rules/rules.h"
#include "model/rules/severity_presets.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace sliceboard;

/// Mending all findings of a rule at once, and presets of severities.
class TestFixAll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mendsEveryFindingAsOneStep();
    void leavesWhatIsWaived();
    void doesNothingWhereNothingCanBeMended();
    void shipsThePresets();
    void refusesBadPresets_data();
    void refusesBadPresets();
};

namespace {

constexpr const char *kWrongDrivers = R"(format: 1
clusters:
  - name: ml
    hosts:
      - name: esx01
        esxi: 8.0.3
        vgpu_manager: 17.4
        graphics: shared-direct
        gpus:
          - {address: "0000:17:00.0", model: a100-pcie-40gb, use: vgpu}
vms:
  - name: a
    guest: {os: ubuntu-22.04, driver: data-center, release: 550.127.05}
    reservation: all
    devices: [{profile: grid_a100-10c, on: "esx01/0000:17:00.0"}]
  - name: b
    guest: {os: ubuntu-22.04, driver: data-center, release: 550.127.05}
    reservation: all
    devices: [{profile: grid_a100-10c, on: "esx01/0000:17:00.0"}]
  - name: c
    guest: {os: ubuntu-22.04, driver: vgpu, release: 17.4}
    reservation: all
    devices: [{profile: grid_a100-10c, on: "esx01/0000:17:00.0"}]
)";

Design wrongDrivers() { return readDesign(kWrongDrivers, QStringLiteral("wrong")).value(); }

const Rule &rule(const char *id)
{
    return **std::ranges::find_if(allRules(), [&](const Rule *one) { return std::string_view(one->id) == id; });
}

std::int64_t countOf(const Checker &checker, const char *id)
{
    const auto all = checker.findings();
    return std::ranges::count_if(all, [&](const Finding &one) { return std::string_view(one.rule->id) == id; });
}

} // namespace

void TestFixAll::mendsEveryFindingAsOneStep()
{
    Document document(wrongDrivers());
    Checker checker(document, shippedCatalog());
    QCOMPARE(countOf(checker, "vgpu-guest-driver-wrong-kind"), 2);
    const std::string before = writeDesign(document.design());
    FixAll all = fixAll(checker, rule("vgpu-guest-driver-wrong-kind"));
    QCOMPARE(writeDesign(document.design()), before);
    QCOMPARE(all.mended, 2);
    QCOMPARE(all.left, 0);
    run(document, QStringLiteral("fix all"), std::move(all.edits));
    QCOMPARE(countOf(checker, "vgpu-guest-driver-wrong-kind"), 0);
    QCOMPARE(document.design().vms[2], wrongDrivers().vms[2]);
    document.undo();
    QCOMPARE(writeDesign(document.design()), before);
    QVERIFY(!document.canUndo());
}

void TestFixAll::leavesWhatIsWaived()
{
    Document document(wrongDrivers());
    Checker checker(document, shippedCatalog());
    const auto all = checker.findings();
    const auto one = std::ranges::find_if(all, [](const Finding &f) {
        return std::string_view(f.rule->id) == "vgpu-guest-driver-wrong-kind";
    });
    Design waived = wrongDrivers();
    waived.waivers.push_back(waiverFor(*one, checker.facts()));
    waived.waivers.front().id = {++waived.lastId};
    document.load(waived);
    const FixAll mended = fixAll(checker, rule("vgpu-guest-driver-wrong-kind"));
    QCOMPARE(mended.mended, 1);
}

void TestFixAll::doesNothingWhereNothingCanBeMended()
{
    Document document(wrongDrivers());
    Checker checker(document, shippedCatalog());
    const FixAll none = fixAll(checker, rule("mig-not-capable"));
    QVERIFY(none.edits.empty());
    QCOMPARE(none.mended, 0);
    QVERIFY(none.change.isEmpty());
}

void TestFixAll::shipsThePresets()
{
    const auto presets = readSeverityPresets();
    QVERIFY2(presets, presets ? "" : qPrintable(presets.error().toString()));
    QCOMPARE(presets->size(), std::size_t(2));
    QCOMPARE(presets->front().id, std::string("sketching"));
    QCOMPARE(presets->front().severities.at("guest-driver-missing"), Severity::Off);
    QCOMPARE(presets->back().id, std::string("before-change"));
    QVERIFY(presets->back().severities.empty());
}

void TestFixAll::refusesBadPresets_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown rule") << QByteArray("calm:\n  no-such-rule: off\n") << QStringLiteral("no-such-rule");
    QTest::newRow("unknown severity") << QByteArray("calm:\n  guest-driver-missing: loud\n") << QStringLiteral("loud");
    QTest::newRow("no map") << QByteArray("- calm\n") << QStringLiteral("list");
}

void TestFixAll::refusesBadPresets()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, reason);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(yaml);
    file.close();
    const auto presets = readSeverityPresets(file.fileName());
    QVERIFY(!presets);
    QVERIFY2(presets.error().toString().contains(reason), qPrintable(presets.error().toString()));
    QVERIFY(presets.error().where);
}

REGISTER_TEST(TestFixAll, "tst_fix_all");
#include "tst_fix_all.moc"
