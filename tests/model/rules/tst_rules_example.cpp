// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "tests/model/rules/rule_test.h"

#include <QFile>

using namespace sliceboard;
using namespace sliceboard::testing;

/// EXAMPLE.md: each design has exactly the errors and warnings listed there, and at least the infos.
class TestRulesExample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsFindings_data();
    void hasItsFindings();
};

void TestRulesExample::hasItsFindings_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QStringList>("infos");
    const auto file = [](const char *name, const char *faults, const QStringList &infos) {
        QTest::newRow(name) << QString::fromUtf8(faults) << infos;
    };
    const QString mixed = QStringLiteral("same-host-mixed-modes-ok");
    const QString driver = QStringLiteral("passthrough-driver-choice");
    file("example-a", "", {driver, mixed});
    file("example-b", "", {driver});
    file("vm-mixes-passthrough-and-vgpu", "error vm-mixes-passthrough-and-vgpu", {});
    file("gpu-in-two-modes", "error gpu-in-two-modes", {driver});
    file("passthrough-gpu-shared", "error passthrough-gpu-shared", {driver, mixed});
    file("vgpu-guest-driver-wrong-kind", "error vgpu-guest-driver-wrong-kind", {driver, mixed});
    file("guest-driver-missing", "warning guest-driver-missing", {mixed});
    file("host-driver-in-guest", "error host-driver-in-guest", {mixed});
    file("vgpu-host-driver-missing", "error vgpu-host-driver-missing", {driver, mixed});
    file("host-graphics-type-not-shared-direct", "error host-graphics-type-not-shared-direct", {driver, mixed});
}

void TestRulesExample::hasItsFindings()
{
    QFETCH(QString, faults);
    QFETCH(QStringList, infos);
    QFile file(
        QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const auto design = readDesign(file.readAll().toStdString(), file.fileName());
    QVERIFY2(design, design ? "" : qPrintable(design.error().toString()));
    const Checked checked(*design);
    std::vector<Finding> worse = checked.findings;
    std::erase_if(worse, [](const Finding &finding) { return finding.severity == Severity::Info; });
    QCOMPARE(inWords(worse), faults);
    for (const QString &info : infos)
        QVERIFY2(std::ranges::any_of(checked.findings,
                                     [&](const Finding &f) { return info == QLatin1String(f.rule->id); }),
                 qPrintable(info));
    for (const Finding &finding : checked.findings)
        QCOMPARE(textFault(finding, checked.facts()), QString());
}

REGISTER_TEST(TestRulesExample, "tst_rules_example");
#include "tst_rules_example.moc"
