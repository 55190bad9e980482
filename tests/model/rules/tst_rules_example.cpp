// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "tests/model/rules/rule_test.h"

#include <QFile>

using namespace sliceboard;
using namespace sliceboard::testing;

/// EXAMPLE.md: each design has exactly the findings listed there.
class TestRulesExample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasExactlyItsFindings_data();
    void hasExactlyItsFindings();
};

void TestRulesExample::hasExactlyItsFindings_data()
{
    QTest::addColumn<QString>("expected");
    const auto file = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(expected);
    };
    const char *both = "info passthrough-driver-choice, info same-host-mixed-modes-ok";
    file("example-a", both);
    file("example-b", "info passthrough-driver-choice");
    file("vm-mixes-passthrough-and-vgpu", "error vm-mixes-passthrough-and-vgpu");
    file("gpu-in-two-modes", "error gpu-in-two-modes, info passthrough-driver-choice");
    file("passthrough-gpu-shared",
         "error passthrough-gpu-shared, info passthrough-driver-choice, info passthrough-driver-choice, info "
         "same-host-mixed-modes-ok");
    file("vgpu-guest-driver-wrong-kind",
         "error vgpu-guest-driver-wrong-kind, info passthrough-driver-choice, info same-host-mixed-modes-ok");
    file("guest-driver-missing", "info same-host-mixed-modes-ok, warning guest-driver-missing");
    file("host-driver-in-guest", "error host-driver-in-guest, info same-host-mixed-modes-ok");
    file("vgpu-host-driver-missing",
         "error vgpu-host-driver-missing, info passthrough-driver-choice, info same-host-mixed-modes-ok");
    file("host-graphics-type-not-shared-direct",
         "error host-graphics-type-not-shared-direct, info passthrough-driver-choice, info same-host-mixed-modes-ok");
}

void TestRulesExample::hasExactlyItsFindings()
{
    QFETCH(QString, expected);
    QFile file(
        QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const auto design = readDesign(file.readAll().toStdString(), file.fileName());
    QVERIFY2(design, design ? "" : qPrintable(design.error().toString()));
    const Checked checked(*design);
    QCOMPARE(inWords(checked.findings), expected);
    for (const Finding &finding : checked.findings)
        QCOMPARE(textFault(finding, checked.facts()), QString());
}

REGISTER_TEST(TestRulesExample, "tst_rules_example");
#include "tst_rules_example.moc"
