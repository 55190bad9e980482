// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/content_hash.h"
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
    void whatNobodyWantsIsNotWritten();
    void textsThatNoFileMayHoldAreReplaced();
    void cutFilesAreRefusedOrWhole();
};

/// The file has every key once. Files of format 1 are frozen: what they say must be read for ever.
void TestDesignRoundtrip::writesTheCanonicalForm()
{
    QFile file(QStringLiteral(TESTS_DATA_DIR "/format/v1/every-key.sliceboard.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto design = readDesign({bytes.data(), std::size_t(bytes.size())}, file.fileName());
    QVERIFY2(design, qPrintable(design ? QString() : design.error().toString()));
    QCOMPARE(QString::fromStdString(writeDesign(*design)), QString::fromUtf8(bytes));
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

void TestDesignRoundtrip::whatNobodyWantsIsNotWritten()
{
    const Design design = bigDesign(3);
    int asked = 0;
    const auto isWanted = [&asked] { return ++asked < 40; };
    QCOMPARE(writeDesign(design, isWanted), std::string());
    QCOMPARE(asked, 40);
    QCOMPARE(contentHash(design, isWanted), std::string());
    QCOMPARE(contentHash(design, [] { return true; }), contentHash(design));
    QCOMPARE(contentHash(design).size(), std::size_t(12));
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
