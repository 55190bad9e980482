// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/conflict_settling.h"

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/support/edited_design.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::DesignShape;

/// Conflicts of a merge, settled one by one with what a side made of them.
class TestConflictSettling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesASide_data();
    void takesASide();
    void oursOnlyLeavesTheList();
    void whatIsNoConflictStays();
    void refusesWhatCannotBeRead();
    void refusesWhatIsGone();
    void keepsIds();
    void manyDesigns();

private:
    static QString file(const QString &text) { return QStringLiteral("{format: 1, ") + text + u'}'; }
    static Design read(const QString &yaml)
    {
        const auto design = readDesign(yaml.toStdString(), {});
        if (!design)
            qFatal("%s", qPrintable(design.error().toString()));
        return *design;
    }
    static QString written(const Design &design) { return QString::fromStdString(writeDesign(design)); }
    /// Merged, with the conflicts in the design.
    static Design merged(const QString &base, const QString &ours, const QString &theirs)
    {
        const auto merge = mergeDesigns(read(file(base)), read(file(ours)), read(file(theirs)));
        return withConflicts(merge->design, merge->conflicts);
    }
};

void TestConflictSettling::takesASide_data()
{
    for (const char *column : {"base", "ours", "theirs"})
        QTest::addColumn<QString>(column);
    const auto row = [](const char *name, const char *base, const char *ours, const char *theirs) {
        QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(ours) << QString::fromUtf8(theirs);
    };
    row("a fact of the design", "name: a", "name: b", "name: c");
    row("a fact that was not stated", "vms: [{name: v}]", "vms: [{name: v, memory: 4 GB}]",
        "vms: [{name: v, memory: 8 GB}]");
    row("a fact that theirs took out", "vms: [{name: v, memory: 4 GB}]", "vms: [{name: v, memory: 8 GB}]",
        "vms: [{name: v}]");
    row("a fact that ours took out", "vms: [{name: v, memory: 4 GB}]", "vms: [{name: v}]",
        "vms: [{name: v, memory: 8 GB}]");
    row("a key of a map", "vms: [{name: v, guest: {os: a}}]", "vms: [{name: v, guest: {os: b}}]",
        "vms: [{name: v, guest: {os: c}}]");
    row("a driver with its release", "vms: [{name: v, guest: {os: a, driver: vgpu, release: 17.4}}]",
        "vms: [{name: v, guest: {os: a, driver: data-center, release: 17.4}}]",
        "vms: [{name: v, guest: {os: a, driver: vgpu, release: 17.5}}]");
    row("a device", "vms: [{name: v, devices: [{passthrough: any}, {profile: p}]}]",
        "vms: [{name: v, devices: [{passthrough: any}, {profile: q}]}]",
        "vms: [{name: v, devices: [{passthrough: any}, {profile: r}]}]");
    row("a caption of a view", "views: [{title: A}, {title: 'B] [.c', caption: x}]",
        "views: [{title: A}, {title: 'B] [.c', caption: y}]", "views: [{title: A}, {title: 'B] [.c', caption: z}]");
    row("a severity", "severities: {a: off, b: off}", "severities: {a: info, b: off}",
        "severities: {a: error, b: off}");
    row("a key of somebody else with dots", "x-a.b: 1", "x-a.b: 2", "x-a.b: 3");
    row("a host in two clusters", "clusters: [{name: c, hosts: [{name: h}]}, {name: d}, {name: e}]",
        "clusters: [{name: c}, {name: d, hosts: [{name: h}]}, {name: e}]",
        "clusters: [{name: c}, {name: d}, {name: e, hosts: [{name: h}]}]");
    row("two orders", "vms: [{name: a}, {name: b}, {name: c}]", "vms: [{name: b}, {name: a}, {name: c}]",
        "vms: [{name: a}, {name: c}, {name: b}]");
    row("a VM that theirs removed", "vms: [{name: v}]", "vms: [{name: v, power: off}]", "vms: []");
    row("a VM that ours removed", "vms: [{name: v}]", "vms: []", "vms: [{name: v, power: off}]");
    row("a host that ours removed", "clusters: [{name: c, hosts: [{name: h}]}]", "clusters: [{name: c}]",
        "clusters: [{name: c, hosts: [{name: h, esxi: 8.0.3}]}]");
    row("a GPU that ours removed",
        "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40}]}]}]",
        "clusters: [{name: c, hosts: [{name: h}]}]",
        "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a16}]}]}]");
}

void TestConflictSettling::takesASide()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    const Design design = merged(base, ours, theirs);
    QCOMPARE(conflictsOf(design).size(), std::size_t(1));
    for (const auto &[side, expected] :
         {std::pair(MergeSide::Base, base), std::pair(MergeSide::Ours, ours), std::pair(MergeSide::Theirs, theirs)}) {
        const auto settled = settledConflict(design, 0, side);
        QVERIFY2(settled, settled ? "" : qPrintable(settled.error().toString()));
        QCOMPARE(written(*settled), written(read(file(expected))));
    }
}

void TestConflictSettling::oursOnlyLeavesTheList()
{
    const Design design = merged(QStringLiteral("name: a, customer: k"), QStringLiteral("name: b, customer: l"),
                                 QStringLiteral("name: c, customer: m"));
    QCOMPARE(conflictsOf(design).size(), std::size_t(2));
    const auto first = settledConflict(design, 1, MergeSide::Theirs);
    QVERIFY(first);
    QCOMPARE(conflictsOf(*first).size(), std::size_t(1));
    QCOMPARE(conflictsOf(*first)[0].key, std::string("name"));
    QCOMPARE(first->customer, std::string("m"));
    QCOMPARE(first->name, std::string("b"));
    const auto second = settledConflict(*first, 0, MergeSide::Ours);
    QVERIFY(second && second->name == "b");
    QVERIFY(!written(*second).contains(QStringLiteral("x-conflicts")));
}

void TestConflictSettling::whatIsNoConflictStays()
{
    const Design design = read(file(QStringLiteral(
        "name: b, x-conflicts: [a note, {entity: design, key: name, base: a, ours: b, theirs: c}, {more: 1}]")));
    const auto settled = settledConflict(design, 0, MergeSide::Theirs);
    QVERIFY(settled);
    QCOMPARE(settled->name, std::string("c"));
    QCOMPARE(settled->extras.at(kConflictsKey), std::string("[a note, {more: 1}]"));
}

/// A VM on a GPU whose removal would be taken over.
void TestConflictSettling::refusesWhatCannotBeRead()
{
    const QString gpus = QStringLiteral("clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', "
                                        "model: a40}]}]}], vms: [{name: v, devices: [{passthrough: %1}]}]");
    const Design design = merged(
        gpus.arg(QStringLiteral("any")), gpus.arg(QStringLiteral("'h/0000:17:00.0'")),
        QStringLiteral("clusters: [{name: c, hosts: [{name: h}]}], vms: [{name: v, devices: [{passthrough: any}]}]"));
    QCOMPARE(conflictsOf(design).size(), std::size_t(1));
    QVERIFY(!settledConflict(design, 0, MergeSide::Theirs));
    QVERIFY(settledConflict(design, 0, MergeSide::Ours));
}

void TestConflictSettling::refusesWhatIsGone()
{
    Design design =
        merged(QStringLiteral("vms: [{name: v, memory: 4 GB}]"), QStringLiteral("vms: [{name: v, memory: 8 GB}]"),
               QStringLiteral("vms: [{name: v, memory: 16 GB}]"));
    design.vms.clear();
    const auto settled = settledConflict(design, 0, MergeSide::Theirs);
    QVERIFY(!settled);
    QVERIFY2(settled.error().text.contains(QStringLiteral("VM v")), qPrintable(settled.error().text));
}

void TestConflictSettling::keepsIds()
{
    const Design design = merged(QStringLiteral("vms: [{name: u}, {name: v, memory: 4 GB}]"),
                                 QStringLiteral("vms: [{name: v, memory: 8 GB}]"),
                                 QStringLiteral("vms: [{name: u}, {name: v, memory: 16 GB}]"));
    const auto settled = settledConflict(design, 0, MergeSide::Theirs);
    QVERIFY(settled);
    QCOMPARE(settled->vms[0].id, design.vms[0].id);
}

/// Whatever two people did: each conflict can be kept as ours without a trace, and taking theirs either works or says
/// why not.
void TestConflictSettling::manyDesigns()
{
    std::mt19937 random(77);
    int taken = 0;
    for (int i = 0; i < 60; ++i) {
        const Design base = randomDesign(random, DesignShape::rich());
        const Design ours = editedDesign(random, base, DesignShape::rich(), 6, "o");
        const Design theirs = editedDesign(random, base, DesignShape::rich(), 6, "t");
        const auto merge = mergeDesigns(base, ours, theirs);
        QVERIFY(merge);
        Design design = withConflicts(merge->design, merge->conflicts);
        const std::size_t had = conflictsOf(design).size() - merge->conflicts.size();
        QCOMPARE(had, std::size_t(0));
        for (std::size_t n = merge->conflicts.size(); n > 0; --n) {
            if (const auto theirSide = settledConflict(design, n - 1, MergeSide::Theirs)) {
                ++taken;
                QCOMPARE(conflictsOf(*theirSide).size(), n - 1);
            }
            const auto ourSide = settledConflict(design, n - 1, MergeSide::Ours);
            QVERIFY(ourSide);
            design = *ourSide;
        }
        QCOMPARE(written(design), written(merge->design));
    }
    QVERIFY(taken > 20);
}

REGISTER_TEST(TestConflictSettling, "tst_conflict_settling");
#include "tst_conflict_settling.moc"
