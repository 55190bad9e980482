// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_places.h"
#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/support/random_design.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// Reports point into the design file: at the line where an entity starts.
class TestDesignPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handWritten();
    void everyNodeOfRandomDesigns();
    void whatIsNotThere();
    void refusesWhatIsNoYaml();
};

static const char *const kPlaced = R"(format: 1
vms:
  - devices: [{profile: nvidia_a40-8q}]
    name: vm-1

  # a comment
  -
    name: vm-2
waivers:
  - {rule: a-rule, on: [vm-1]}
severities: {b-rule: info,
  a-rule: off}
clusters:
  - name: c
    hosts:
      - name: esx01
        gpus: [{address: "0000:17:00.0", model: a40},
               {address: "0000:18:00.0", model: a40}]
)";

void TestDesignPlaces::handWritten()
{
    const auto design = readDesign(kPlaced, {});
    QVERIFY(design);
    const auto places = DesignPlaces::read(kPlaced, {});
    QVERIFY(places);
    const Host &host = design->clusters.at(0).hosts.at(0);
    QCOMPARE(places->lineOf(design->clusters[0].id.value), 14);
    QCOMPARE(places->lineOf(host.id.value), 16);
    QCOMPARE(places->lineOf(host.gpus.at(0).id.value), 17);
    QCOMPARE(places->lineOf(host.gpus.at(1).id.value), 18);
    QCOMPARE(places->lineOf(design->vms.at(0).id.value), 3);
    QCOMPARE(places->lineOf(design->vms.at(1).id.value), 8);
    QCOMPARE(places->lineOf(design->waivers.at(0).id.value), 10);
    QCOMPARE(places->lineOfSeverity("b-rule"), 11);
    QCOMPARE(places->lineOfSeverity("a-rule"), 12);
}

/// What the program writes has a host's, VM's and cluster's name, and a GPU's address, in the line where it starts.
void TestDesignPlaces::everyNodeOfRandomDesigns()
{
    std::mt19937 random(20261123);
    int hosts = 0;
    for (int i = 0; i < 100; ++i) {
        const std::string bytes = writeDesign(randomDesign(random, DesignShape::plain()));
        const auto design = readDesign(bytes, {});
        const auto places = DesignPlaces::read(bytes, {});
        QVERIFY(design && places);
        const QList<QByteArray> lines = QByteArray::fromStdString(bytes).split('\n');
        const auto startsWith = [&](std::uint32_t id, const std::string &name) {
            return lines.at(places->lineOf(id) - 1).contains(QByteArray::fromStdString(name));
        };
        for (const Cluster &cluster : design->clusters) {
            QVERIFY(startsWith(cluster.id.value, cluster.name));
            for (const Host &host : cluster.hosts) {
                ++hosts;
                QVERIFY(startsWith(host.id.value, host.name));
                for (const Gpu &gpu : host.gpus)
                    QVERIFY(startsWith(gpu.id.value, gpu.address));
            }
        }
        for (const Vm &vm : design->vms)
            QVERIFY(startsWith(vm.id.value, vm.name));
        for (const Waiver &waiver : design->waivers)
            QVERIFY(startsWith(waiver.id.value, waiver.rule));
    }
    QVERIFY(hosts > 50);
}

void TestDesignPlaces::whatIsNotThere()
{
    const auto places = DesignPlaces::read("format: 1\n", {});
    QVERIFY(places);
    QCOMPARE(places->lineOf(0), 1);
    QCOMPARE(places->lineOf(77), 1);
    QCOMPARE(places->lineOfSeverity("no-such-rule"), 1);
}

void TestDesignPlaces::refusesWhatIsNoYaml()
{
    const auto places = DesignPlaces::read("a: [", QStringLiteral("x.yaml"));
    QVERIFY(!places);
    QVERIFY(places.error().toString().startsWith(QStringLiteral("x.yaml:")));
}

REGISTER_TEST(TestDesignPlaces, "tst_design_places");
#include "tst_design_places.moc"
