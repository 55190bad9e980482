// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/support/big_design.h"
#include "tests/support/random_design.h"
#include "tests/support/test_registry.h"
#include "tests/support/to_string.h"

#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

class TestDesignRoundtrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheCanonicalForm();
    void randomDesignsComeBack_data();
    void randomDesignsComeBack();
    void bigDesignComesBack();
    void idsAreNotWritten();
    void textsThatNoFileMayHoldAreReplaced();
    void cutFilesAreRefusedOrWhole();
};

/// Every key once, as README and schema show them.
static constexpr const char *kEveryKey = R"(format: 1
name: ML cluster, phase 1
description: |-
  Two halves:
    - training
    - inference
customer: "ACME: labs"
author: Ana Núñez
x-ticket: [CHG-1, {state: open}]
severities:
  board-multi-gpu-count: off
  fb-overcommit: warning
waivers:
  - {rule: gpu-in-two-modes, on: ["esx01/0000:17:00.0", train-01], facts: 1a2b3c4d, reason: lab only, author: Ana, expires: 2027-01-31}
clusters:
  - name: ml-a
    x-rack: 12
    hosts:
      - name: esx01
        esxi: 8.0.3
        vgpu_manager: 17.4
        manager_package: nvd-aie
        graphics: shared-direct
        assignment_policy: consolidation
        x-serial: "0123"
        gpus:
          - {address: "0000:17:00.0", model: a100-pcie-40gb, use: passthrough, current_use: vgpu, passthrough_enabled: true}
          - {address: "0000:65:00.0", model: A100-PCIE-40GB, use: vgpu, vgpu_mode: mixed-size, slots: [{profile: grid_a100-10c, at: 10}, {profile: grid_a100-5c}], graphics: shared-direct, mig_enabled: false, x-riser: 2}
      - name: esx02
        esxi: 8.0.0
        vgpu_manager: {driver: data-center, release: 550.127.05}
      - name: esx03
        vgpu_manager: {driver: vgpu-manager}
vms:
  - name: train-01
    host: esx01
    guest: {os: ubuntu-22.04, driver: data-center, release: 550.127.05}
    firmware: efi
    memory: 64 GB
    reservation: all
    mmio: 128 GB
    x-owner: "on"
    devices:
      - {passthrough: "esx01/0000:17:00.0"}
      - {passthrough: any}
      - {passthrough_model: a100-pcie-40gb, label: training, on: "esx01/0000:17:00.0"}
  - name: infer-01
    firmware: bios
    memory: 1025 MB
    reservation: 512 MB
    power: off
    devices:
      - {profile: grid_a100-10c, on: "esx01/0000:65:00.0", at: 20}
  - name: "007"
    reservation: all, else 16 GB
)";

void TestDesignRoundtrip::writesTheCanonicalForm()
{
    const auto design = readDesign(kEveryKey, QStringLiteral("all.sliceboard.yaml"));
    QVERIFY2(design, qPrintable(design ? QString() : design.error().toString()));
    QCOMPARE(QString::fromStdString(writeDesign(*design)), QString::fromUtf8(kEveryKey));
}

void TestDesignRoundtrip::randomDesignsComeBack_data()
{
    QTest::addColumn<DesignShape>("shape");
    QTest::addColumn<int>("runs");
    QTest::newRow("empty") << DesignShape::empty() << 20;
    QTest::newRow("plain") << DesignShape::plain() << 100;
    QTest::newRow("rich") << DesignShape::rich() << 200;
    QTest::newRow("nasty") << DesignShape::nasty() << 600;
    QTest::newRow("wide") << DesignShape::wide() << 20;
    QTest::newRow("VMs without hosts") << DesignShape::homeless() << 100;
}

void TestDesignRoundtrip::randomDesignsComeBack()
{
    QFETCH(DesignShape, shape);
    QFETCH(int, runs);
    std::mt19937 random(20240517);
    for (int i = 0; i < runs; ++i) {
        const Design design = randomDesign(random, shape);
        const std::string bytes = writeDesign(design);
        const auto read = readDesign(bytes, {});
        QVERIFY2(read, (read ? std::string() : bytes + read.error().toString().toStdString()).c_str());
        QVERIFY2(*read == design, bytes.c_str());
        QCOMPARE(read->lastId, design.lastId);
        QCOMPARE(QString::fromStdString(writeDesign(*read)), QString::fromStdString(bytes));
    }
}

void TestDesignRoundtrip::bigDesignComesBack()
{
    const Design design = bigDesign(40);
    const auto read = readDesign(writeDesign(design), {});
    QVERIFY(read);
    QVERIFY(*read == design);
    QCOMPARE(read->vms.size(), 640u);
    QCOMPARE(read->lastId, design.lastId);
}

void TestDesignRoundtrip::idsAreNotWritten()
{
    std::mt19937 random(3);
    Design design = randomDesign(random, DesignShape::wide());
    const std::string bytes = writeDesign(design);
    for (Vm &vm : design.vms)
        vm.id = {vm.id.value + 1000};
    QCOMPARE(QString::fromStdString(writeDesign(design)), QString::fromStdString(bytes));
}

void TestDesignRoundtrip::textsThatNoFileMayHoldAreReplaced()
{
    Design design;
    design.name = std::string("a\0b\x1b", 4) + "\xff\xc3";
    design.description = std::string("line\nbell\a");
    const auto read = readDesign(writeDesign(design), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
    QCOMPARE(QString::fromStdString(read->name), QStringLiteral("a\uFFFDb\uFFFD\uFFFD\uFFFD"));
    QCOMPARE(QString::fromStdString(read->description), QStringLiteral("line\nbell\uFFFD"));
}

/// A design is read whole or not at all: what is cut at the end of an entry may still be one, but then a smaller one.
void TestDesignRoundtrip::cutFilesAreRefusedOrWhole()
{
    std::mt19937 random(11);
    for (const DesignShape &shape : {DesignShape::rich(), DesignShape::nasty()}) {
        const std::string bytes = writeDesign(randomDesign(random, shape));
        int refused = 0;
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const auto read = readDesign(std::string_view(bytes).substr(0, length), QStringLiteral("cut"));
            refused += int(!read);
            if (!read)
                QVERIFY(read.error().where && read.error().where->line > 0);
            else
                QVERIFY(readDesign(writeDesign(*read), {}) == *read);
        }
        QVERIFY(refused > int(bytes.size() / 4));
    }
}

REGISTER_TEST(TestDesignRoundtrip, "tst_design_roundtrip");
#include "tst_design_roundtrip.moc"
