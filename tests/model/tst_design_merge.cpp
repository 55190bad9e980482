// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/design_merge.h"

#include "model/comparison/difference_texts.h"
#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/support/edited_design.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;
using sliceboard::testing::DesignShape;

/// Two people's edits of one design brought together.
class TestDesignMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void keepsAGpuThatOursNeeds();
    void dropsAPlaceThatOursRemoved();
    void keepsAHostThatTheirsFilled();
    void conflictsSurviveTheFile();
    void conflictsAreSentences();
    void mergesWithoutConflictBothWays();
    void oneSideAloneIsThatSide();
    void neverLosesAVm();
    void theMergedDesignCanBeRead();

private:
    static Design read(const QString &yaml)
    {
        const auto design = readDesign(yaml.toStdString(), {});
        if (!design)
            qFatal("%s", qPrintable(design.error().toString()));
        return *design;
    }
    static std::string text(const QString &yaml) { return writeDesign(read(yaml)); }
    static QStringList told(const DesignMerge &merge)
    {
        QStringList lines;
        for (const MergeConflict &conflict : merge.conflicts)
            lines +=
                QString::fromStdString(std::string(toString(conflict.entity)) + ' ' + conflict.name + ' ' + conflict.key
                                       + ": " + conflict.base + " | " + conflict.ours + " | " + conflict.theirs);
        return lines;
    }
};

static void mergeRow(const char *name, const char *base, const char *ours, const char *theirs, const char *merged,
                     const QStringList &conflicts = {})
{
    const auto file = [](const char *text) { return QStringLiteral("{format: 1, ") + QString::fromUtf8(text) + u'}'; };
    QTest::newRow(name) << file(base) << file(ours) << file(theirs) << file(merged) << conflicts;
}

static void addFactMerges()
{
    mergeRow("different facts", "name: a, customer: c", "name: b, customer: c", "name: a, customer: d",
             "name: b, customer: d");
    mergeRow("the same fact alike", "name: a", "name: b", "name: b", "name: b");
    mergeRow("the same fact otherwise", "name: a", "name: b", "name: c", "name: b",
             {QStringLiteral("design  name: a | b | c")});
    mergeRow("different keys of a map", "vms: [{name: v, guest: {os: a}}]", "vms: [{name: v, guest: {os: b}}]",
             "vms: [{name: v, guest: {os: a, driver: vgpu, release: 17.4}}]",
             "vms: [{name: v, guest: {os: b, driver: vgpu, release: 17.4}}]");
    mergeRow("a driver is kind and release", "vms: [{name: v, guest: {driver: vgpu, release: 17.4}}]",
             "vms: [{name: v, guest: {driver: data-center, release: 17.4}}]",
             "vms: [{name: v, guest: {driver: vgpu, release: 17.5}}]",
             "vms: [{name: v, guest: {driver: data-center, release: 17.4}}]",
             {QStringLiteral(
                 "vm v guest.driver: {driver: vgpu, release: 17.4} | {driver: data-center, release: 17.4} | "
                 "{driver: vgpu, release: 17.5}")});
    mergeRow("both add VMs", "vms: [{name: v}]", "vms: [{name: v}, {name: b}]", "vms: [{name: v}, {name: a}]",
             "vms: [{name: v}, {name: a}, {name: b}]");
    mergeRow("both add the same VM", "name: x", "name: x, vms: [{name: a, memory: 4 GB}]",
             "name: x, vms: [{name: a, memory: 8 GB, power: off}]",
             "name: x, vms: [{name: a, memory: 4 GB, power: off}]", {QStringLiteral("vm a memory:  | 4 GB | 8 GB")});
    mergeRow("one removes, one leaves", "vms: [{name: v}, {name: w}]", "vms: [{name: w}]",
             "vms: [{name: v}, {name: w, power: off}]", "vms: [{name: w, power: off}]");
    mergeRow("ours removes, theirs changes", "vms: [{name: v}]", "name: ''", "vms: [{name: v, power: off}]", "name: ''",
             {QStringLiteral("vm v : {} |  | {power: off}")});
    mergeRow("theirs removes, ours changes", "vms: [{name: v}]", "vms: [{name: v, power: off}]", "name: ''",
             "vms: [{name: v, power: off}]", {QStringLiteral("vm v : {} | {power: off} | ")});
}

static void addDeviceMerges()
{
    mergeRow("devices one by one", "vms: [{name: v, devices: [{profile: p}, {profile: q}]}]",
             "vms: [{name: v, devices: [{profile: r}, {profile: q}]}]",
             "vms: [{name: v, devices: [{profile: p}, {profile: q}, {passthrough: any}]}]",
             "vms: [{name: v, devices: [{profile: r}, {profile: q}, {passthrough: any}]}]");
    mergeRow("a device placed by one, another type by the other",
             "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40}]}]}], "
             "vms: [{name: v, devices: [{profile: p}]}]",
             "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40}]}]}], "
             "vms: [{name: v, devices: [{profile: p, on: 'h/0000:17:00.0', at: 0}]}]",
             "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40}]}]}], "
             "vms: [{name: v, devices: [{profile: q}]}]",
             "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40}]}]}], "
             "vms: [{name: v, devices: [{profile: q, on: 'h/0000:17:00.0', at: 0}]}]");
    mergeRow("a device of two types", "vms: [{name: v, devices: [{profile: p}]}]",
             "vms: [{name: v, devices: [{profile: q}]}]", "vms: [{name: v, devices: [{profile: r}]}]",
             "vms: [{name: v, devices: [{profile: q}]}]",
             {QStringLiteral("vm v devices[1]: {profile: p} | {profile: q} | {profile: r}")});
}

static void addListMerges()
{
    mergeRow("tags", "vms: [{name: v, tags: [a, b]}]", "vms: [{name: v, tags: [b, c]}]",
             "vms: [{name: v, tags: [a, b, d]}]", "vms: [{name: v, tags: [b, c, d]}]");
    mergeRow("waivers", "waivers: [{rule: r, on: [x], reason: a}]", "waivers: [{rule: r, on: [x], reason: b}]",
             "waivers: [{rule: r, on: [x], reason: a}, {rule: s, on: [x]}]",
             "waivers: [{rule: r, on: [x], reason: b}, {rule: s, on: [x]}]");
    mergeRow("views", "views: [{title: A}, {title: B}]", "views: [{title: B}, {title: A}]",
             "views: [{title: A, caption: x}, {title: B}, {title: C}]",
             "views: [{title: B}, {title: C}, {title: A, caption: x}]");
    mergeRow("severities", "severities: {a: off}", "severities: {a: off, b: info}", "severities: {a: error}",
             "severities: {a: error, b: info}");
    mergeRow(
        "slots",
        "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40, slots: [{profile: "
        "p}]}]}]}]",
        "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40, slots: [{profile: p, at: "
        "0}]}]}]}]",
        "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40, slots: [{profile: p}, "
        "{profile: q}]}]}]}]",
        "clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40, slots: [{profile: p, at: "
        "0}, {profile: q}]}]}]}]");
}

static void addPlaceMerges()
{
    mergeRow("a host moved by one, changed by the other", "clusters: [{name: c, hosts: [{name: h}]}, {name: d}]",
             "clusters: [{name: c}, {name: d, hosts: [{name: h}]}]",
             "clusters: [{name: c, hosts: [{name: h, esxi: 8.0.3}]}, {name: d}]",
             "clusters: [{name: c}, {name: d, hosts: [{name: h, esxi: 8.0.3}]}]");
    mergeRow("a host moved to two clusters", "clusters: [{name: c, hosts: [{name: h}]}, {name: d}, {name: e}]",
             "clusters: [{name: c}, {name: d, hosts: [{name: h}]}, {name: e}]",
             "clusters: [{name: c}, {name: d}, {name: e, hosts: [{name: h}]}]",
             "clusters: [{name: c}, {name: d, hosts: [{name: h}]}, {name: e}]",
             {QStringLiteral("host h cluster: c | d | e")});
    mergeRow("two orders", "vms: [{name: a}, {name: b}, {name: c}]", "vms: [{name: b}, {name: a}, {name: c}]",
             "vms: [{name: a}, {name: c}, {name: b}]", "vms: [{name: b}, {name: a}, {name: c}]",
             {QStringLiteral("design  vms: [a, b, c] | [b, a, c] | [a, c, b]")});
}

void TestDesignMerge::edits_data()
{
    for (const char *column : {"base", "ours", "theirs", "merged"})
        QTest::addColumn<QString>(column);
    QTest::addColumn<QStringList>("conflicts");
    addFactMerges();
    addDeviceMerges();
    addListMerges();
    addPlaceMerges();
}

void TestDesignMerge::edits()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    QFETCH(QStringList, conflicts);
    const auto merge = mergeDesigns(read(base), read(ours), read(theirs));
    QVERIFY(merge);
    QCOMPARE(QString::fromStdString(writeDesign(merge->design)), QString::fromStdString(text(merged)));
    QCOMPARE(told(*merge), conflicts);
    if (conflicts.isEmpty())
        QCOMPARE(writeDesign(mergeDesigns(read(base), read(theirs), read(ours))->design), text(merged));
}

static const QString kOneGpu = QStringLiteral(
    "{format: 1, clusters: [{name: c, hosts: [{name: h, gpus: [{address: '0000:17:00.0', model: a40}]}]}], vms: [%1]}");

void TestDesignMerge::keepsAGpuThatOursNeeds()
{
    const Design base = read(kOneGpu.arg(QStringLiteral("{name: v, devices: [{passthrough: any}]}")));
    const Design ours = read(kOneGpu.arg(QStringLiteral("{name: v, devices: [{passthrough: 'h/0000:17:00.0'}]}")));
    const Design theirs = read(QStringLiteral("{format: 1, vms: [{name: v, devices: [{passthrough: any}]}]}"));
    const auto merge = mergeDesigns(base, ours, theirs);
    QVERIFY(merge);
    QCOMPARE(writeDesign(merge->design), writeDesign(ours));
    QCOMPARE(told(*merge),
             (QStringList{QStringLiteral("gpu h/0000:17:00.0 : {model: a40} | {model: a40} | "),
                          QStringLiteral("host h : {cluster: c} | {cluster: c} | "),
                          QStringLiteral("cluster c : {} | {} | ")}));
}

void TestDesignMerge::dropsAPlaceThatOursRemoved()
{
    const Design base = read(kOneGpu.arg(QStringLiteral("{name: v, devices: [{passthrough: any}]}")));
    const Design ours = read(QStringLiteral("{format: 1, vms: [{name: v, devices: [{passthrough: any}]}]}"));
    const Design theirs = read(kOneGpu.arg(QStringLiteral("{name: v, devices: [{passthrough: 'h/0000:17:00.0'}]}")));
    const auto merge = mergeDesigns(base, ours, theirs);
    QVERIFY(merge);
    QCOMPARE(writeDesign(merge->design), writeDesign(ours));
    QCOMPARE(told(*merge),
             QStringList{QStringLiteral("vm v devices: [{passthrough: any}] | [{passthrough: any}] | "
                                        "[{passthrough: \"h/0000:17:00.0\"}]")});
}

void TestDesignMerge::keepsAHostThatTheirsFilled()
{
    const Design base = read(QStringLiteral("{format: 1, clusters: [{name: c, hosts: [{name: h}, {name: i}]}]}"));
    const Design ours = read(QStringLiteral("{format: 1, clusters: [{name: c, hosts: [{name: i}]}]}"));
    const Design theirs = read(QStringLiteral("{format: 1, clusters: [{name: c, hosts: [{name: h, gpus: [{address: "
                                              "'0000:17:00.0', model: a40}]}, {name: i}]}]}"));
    const auto merge = mergeDesigns(base, ours, theirs);
    QVERIFY(merge);
    QCOMPARE(writeDesign(merge->design), writeDesign(ours)); // ours counts, and what theirs did is told
    QCOMPARE(told(*merge),
             (QStringList{QStringLiteral("host h : {cluster: c} |  | {cluster: c}"),
                          QStringLiteral("gpu h/0000:17:00.0 :  |  | {model: a40}")}));
    const auto other = mergeDesigns(base, theirs, ours);
    QCOMPARE(writeDesign(other->design), writeDesign(theirs));
    QCOMPARE(told(*other), QStringList{QStringLiteral("host h : {cluster: c} | {cluster: c} | ")});
}

void TestDesignMerge::conflictsSurviveTheFile()
{
    std::vector<MergeConflict> conflicts;
    for (const char *text : sliceboard::testing::kNastyTexts)
        conflicts.push_back({{"esxi", "8.0.1", text, text}, EntityKind::Host, text});
    const Design design = withConflicts(read(QStringLiteral("{format: 1, name: a}")), conflicts);
    const auto again = readDesign(writeDesign(design), {});
    QVERIFY(again);
    const std::vector<MergeConflict> found = conflictsOf(*again);
    QCOMPARE(found.size(), conflicts.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], conflicts[i]);
    QCOMPARE(conflictsOf(withConflicts(*again, {conflicts[0]})).size(), conflicts.size() + 1);
    QVERIFY(conflictsOf(read(QStringLiteral("{format: 1, x-conflicts: [1, {a: b}]}"))).empty());
}

void TestDesignMerge::conflictsAreSentences()
{
    QCOMPARE(toText(MergeConflict{{"esxi", "8.0.1", "8.0.2", ""}, EntityKind::Host, "esx01"}),
             QStringLiteral("Conflict in host esx01, esxi: it was 8.0.1; ours is 8.0.2; theirs is nothing."));
    QCOMPARE(toText(MergeConflict{{"", "{}", "", "{power: off}"}, EntityKind::Vm, "v"}),
             QStringLiteral("Conflict about VM v: ours has removed it or what holds it, theirs has changed it to "
                            "{power: off}."));
}

#if defined(__SANITIZE_ADDRESS__)
constexpr int kMergedPairs = 50;
#else
constexpr int kMergedPairs = 500;
#endif

void TestDesignMerge::mergesWithoutConflictBothWays()
{
    std::mt19937 random(11);
    int agreed = 0;
    for (int i = 0; i < kMergedPairs; ++i) {
        const DesignShape shape = i % 2 == 0 ? DesignShape::rich() : DesignShape::nasty();
        const Design base = randomDesign(random, shape);
        const Design ours = editedDesign(random, base, shape, 1 + i % 4, "o");
        const Design theirs = editedDesign(random, base, shape, 1 + i % 3, "t");
        const auto merge = mergeDesigns(base, ours, theirs);
        const auto other = mergeDesigns(base, theirs, ours);
        QVERIFY2(merge && other, qPrintable(QString::number(i)));
        QCOMPARE(merge->conflicts.empty(), other->conflicts.empty());
        if (!merge->conflicts.empty())
            continue;
        ++agreed;
        QCOMPARE(writeDesign(merge->design), writeDesign(other->design));
    }
    QVERIFY(agreed > kMergedPairs / 3); // else the property says little
}

void TestDesignMerge::oneSideAloneIsThatSide()
{
    std::mt19937 random(12);
    for (int i = 0; i < kMergedPairs / 5; ++i) {
        const Design base = randomDesign(random, DesignShape::nasty());
        const Design edited = editedDesign(random, base, DesignShape::nasty(), 8, {});
        for (const auto &merge :
             {mergeDesigns(base, edited, base), mergeDesigns(base, base, edited), mergeDesigns(base, edited, edited)}) {
            QVERIFY(merge);
            QVERIFY(merge->conflicts.empty());
            QCOMPARE(writeDesign(merge->design), writeDesign(edited));
        }
    }
}

/// What either side has and the other did not remove is there, or it is told.
void TestDesignMerge::neverLosesAVm()
{
    std::mt19937 random(13);
    const auto has = [](const Design &design, const std::string &name) {
        return std::any_of(design.vms.begin(), design.vms.end(), [&](const Vm &vm) { return vm.name == name; });
    };
    for (int i = 0; i < kMergedPairs / 5; ++i) {
        const Design base = randomDesign(random, DesignShape::rich());
        const Design ours = editedDesign(random, base, DesignShape::rich(), 6, "o");
        const Design theirs = editedDesign(random, base, DesignShape::rich(), 6, "t");
        const auto merge = mergeDesigns(base, ours, theirs);
        QVERIFY(merge);
        for (const Design *side : {&ours, &theirs}) {
            const Design &other = side == &ours ? theirs : ours;
            for (const Vm &vm : side->vms)
                if (!has(base, vm.name) || has(other, vm.name))
                    QVERIFY2(has(merge->design, vm.name), vm.name.c_str());
        }
    }
}

void TestDesignMerge::theMergedDesignCanBeRead()
{
    std::mt19937 random(14);
    for (int i = 0; i < kMergedPairs / 5; ++i) {
        const Design base = randomDesign(random, DesignShape::rich());
        const Design ours = editedDesign(random, base, DesignShape::rich(), 25, "o");
        const Design theirs = editedDesign(random, base, DesignShape::rich(), 25, "t");
        const auto merge = mergeDesigns(base, ours, theirs);
        QVERIFY2(merge, merge ? "" : qPrintable(merge.error().toString()));
        const auto again = readDesign(writeDesign(withConflicts(merge->design, merge->conflicts)), {});
        QVERIFY(again);
        QCOMPARE(conflictsOf(*again).size(), merge->conflicts.size());
    }
}

REGISTER_TEST(TestDesignMerge, "tst_design_merge");
#include "tst_design_merge.moc"
