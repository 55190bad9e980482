// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"
#include "tests/model/rules/rule_test.h"
#include "tests/support/workbench.h"

using namespace sliceboard;
using namespace sliceboard::testing;

/// Rules that users write as data: what they can say, and what is refused.
class TestHouseRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judge_data();
    void judge();
    void factsHaveValues_data();
    void factsHaveValues();
    void findingsNameFactsAndNumbers();
    void missingFactsAreNamed();
    void waitingVmsAreNotJudgedByTheirHost();
    void mistakesHavePlaces_data();
    void mistakesHavePlaces();
    void oneMistakeLeavesTheOtherRules();
    void patternsTakeLinearTime();
    void catalogFoldersBringRules();
    void severitiesAndWaiversCount();
    void followTheDocument();

private:
    static QString judged(const QByteArray &yaml, const Design &design);
    static Design sample();
};

/// Two hosts: esx01 with a time-sliced and a passthrough VM, esx02 with a MIG VM; one VM waits.
Design TestHouseRules::sample()
{
    Design design = DesignBuilder()
                        .cluster("ml-a")
                        .host("esx01")
                        .esxi("8.0.3")
                        .manager("17.4")
                        .gpu("a100-pcie-40gb")
                        .gpu("a100-pcie-40gb", GpuUse::Passthrough)
                        .cluster("ml-b")
                        .host("esx02")
                        .gpu("a100-pcie-40gb", GpuUse::Vgpu, VgpuMode::Mig)
                        .vm("shared")
                        .vgpu("grid_a100-10c", 0)
                        .vm("whole")
                        .passthrough(1)
                        .vm("mig")
                        .vgpu("grid_a100-3-20c", 2)
                        .vm("waiting")
                        .vgpu("grid_a100-20c")
                        .build();
    design.vms[0].tags = {"prod", "web"};
    design.vms[1].tags = {"prod"};
    design.vms[1].memory = Mebibytes::fromGib(64);
    design.vms[1].power = PowerState::Off;
    return design;
}

/// "error esx01, unknown mig": what the rules of a YAML text find, or their mistakes.
QString TestHouseRules::judged(const QByteArray &yaml, const Design &from)
{
    Design design = from;
    design.houseRules = yaml.toStdString();
    const RuleBook book(shippedCatalog(), design.houseRules);
    QStringList words;
    for (const Error &error : book.errors())
        words += error.toString();
    DesignIndex index;
    index.rebuild(design);
    const Facts facts(shippedCatalog(), design, index, kToday);
    for (const Finding &finding : Checker::checkAll(facts, book))
        if (finding.rule->group == RuleGroup::House)
            words += QString::fromUtf8(spelling(finding.severity).data()) + u' '
                + QString::fromStdString(facts.path(finding.subject));
    words.sort();
    return words.join(QStringLiteral(", "));
}

static QByteArray rule(const char *rest) { return QByteArray("rules: [{id: r, ") + rest + "}]"; }

static void row(const char *name, const QByteArray &yaml, const char *found)
{
    QTest::newRow(name) << yaml << QString::fromUtf8(found);
}

/// What users asked for.
static void askedRows()
{
    row("prod is never time-sliced",
        rule("on: vm, severity: error, when: {tags: prod}, must: {sharing: {has_none: [time-sliced]}}"),
        "error shared");
    row("at most 1 VM on a host", rule("on: host, must: {vms: {at_most: 1}}"), "warning esx01");
    row("at most 2 VMs on a host", rule("on: host, must: {vms: {at_most: 2}}"), "");
    row("a profile in one cluster only",
        rule("on: vm, severity: info, when: {profiles: grid_a100-3-20c}, must: {cluster.name: ml-a}"), "info mig");
    row("names match a pattern", rule("on: host, must: {name: {matches: 'esx0[13-9]'}}"), "warning esx02");
}

static void testRows()
{
    row("is", rule("on: vm, must: {power: on}"), "warning whole");
    row("is not", rule("on: vm, must: {power: {is_not: off}}"), "warning whole");
    row("a list", rule("on: vm, must: {name: [shared, whole, mig]}"), "warning waiting");
    row("in", rule("on: vm, must: {name: {in: [shared, whole, mig]}}"), "warning waiting");
    row("not in", rule("on: vm, must: {name: {not_in: [shared, whole, mig]}}"),
        "warning mig, warning shared, warning whole");
    row("at least", rule("on: host, must: {gpus: {at_least: 2}}"), "warning esx02");
    row("above", rule("on: host, must: {gpus: {above: 1}}"), "warning esx02");
    row("below", rule("on: host, must: {gpus: {below: 2}}"), "warning esx01");
    row("at most, on the bound", rule("on: host, must: {gpus: {at_most: 2}}"), "");
    row("not matches", rule("on: vm, must: {name: {not_matches: 'w.*'}}"), "warning waiting, warning whole");
    row("a pattern is of the whole text", rule("on: vm, must: {name: {not_matches: w}}"), "");
    row("has all", rule("on: vm, when: {tags: prod}, must: {tags: {has_all: [prod, web]}}"), "warning whole");
    row("has any, as a list", rule("on: vm, when: {tags: [web, db]}, must: {vgpus: 0}"), "warning shared");
    row("has not", rule("on: vm, must: {tags: {has_not: web}}"), "warning shared");
    row("only", rule("on: vm, must: {tags: {only: [prod]}}"), "warning shared");
    row("words match", rule("on: vm, must: {profiles: {matches: 'grid_a100-[0-9]+c'}}"), "warning mig");
    row("not known", rule("on: vm, when: {memory_gb: {known: true}}, must: {memory_gb: {at_least: 128}}"),
        "warning whole");
    row("a flag", rule("on: vm, when: {name: mig}, must: {all_memory_reserved: true}"), "warning mig");
    // Versions.
    row("a version on the bound", rule("on: host, when: {name: esx01}, must: {esxi: {at_least: 8.0.3}}"), "");
    row("a version in words", rule("on: host, when: {name: esx01}, must: {esxi: {at_least: 8.0 U3}}"), "");
    row("a version above", rule("on: host, when: {name: esx01}, must: {esxi: {at_least: 9.0}}"), "warning esx01");
    row("a branch is its first release", rule("on: host, when: {name: esx01}, must: {vgpu_manager: {above: 17}}"), "");
    row("the release itself", rule("on: host, when: {name: esx01}, must: {vgpu_manager: 17.4}"), "");
    row("no vGPU Manager is below any", rule("on: host, must: {vgpu_manager: {at_least: 15.0}}"), "warning esx02");
}

static void togetherRows()
{
    row("all", rule("on: host, must: {all: [{gpus: 2}, {name: esx01}]}"), "warning esx02");
    row("any", rule("on: host, must: {any: [{gpus: 1}, {name: esx01}]}"), "");
    row("not", rule("on: host, must: {not: {name: esx01}}"), "warning esx01");
    row("several facts", rule("on: host, must: {gpus: 2, name: esx02}"), "warning esx01, warning esx02");
    row("named", "conditions: {first: {name: esx01}}\nrules: [{id: r, on: host, must: {use: first}}]", "warning esx02");
    row("named, twice over",
        "conditions: {a: {use: b}, b: {name: esx01}}\nrules: [{id: r, on: host, must: {not: {use: a}}}]",
        "warning esx01");
    row("a name has the facts of its rule",
        "conditions: {two: {vms: 2}}\nrules: [{id: r, on: host, must: {use: two}}, {id: s, on: cluster, must: {use: "
        "two}}]",
        "warning esx02, warning ml-b");
    // The unknown counts only where it decides.
    row("unknown", rule("on: vm, when: {power: on}, must: {memory_gb: {at_most: 64}}"),
        "unknown mig, unknown shared, unknown waiting");
    row("unknown, but for nothing", rule("on: vm, when: {name: whole}, must: {any: [{firmware: efi}, {vgpus: 0}]}"),
        "");
    row("false, whatever the unknown", rule("on: vm, when: {name: whole}, must: {firmware: efi, vgpus: 1}"),
        "warning whole");
    row("for whom is unknown", rule("on: vm, when: {firmware: efi}, must: {name: mig}"),
        "unknown shared, unknown waiting, unknown whole");
    row("off", rule("on: host, severity: off, must: {name: none}"), "");
    row("nothing", "", "");
    row("no rules", "rules: []", "");
}

void TestHouseRules::judge_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("found");
    askedRows();
    testRows();
    togetherRows();
}

void TestHouseRules::judge()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, found);
    QCOMPARE(judged(yaml, sample()), found);
}

void TestHouseRules::factsHaveValues_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *name, const char *on, const char *condition) {
        QTest::newRow(name) << rule(
            qPrintable(QStringLiteral("on: %1, must: {%2}").arg(QLatin1String(on), QLatin1String(condition))));
    };
    row("VM, time-sliced", "vm",
        "any: [{not: {name: shared}}, {tags: {has_all: [prod, web]}, driver: none, power: on, vgpus: 1, "
        "passthrough_gpus: 0, profiles: {only: [grid_a100-10c]}, sharing: time-sliced, series: C, frame_buffer_gb: 10, "
        "models: a100-pcie-40gb, all_memory_reserved: false, needs: {only: [vmotion]}, host.name: esx01, "
        "host.esxi: 8.0.3, host.graphics: shared-direct, host.assignment_policy: performance, cluster.name: ml-a}]");
    row("VM, passthrough", "vm",
        "any: [{not: {name: whole}}, {power: off, vgpus: 0, passthrough_gpus: 1, memory_gb: 64, sharing: passthrough, "
        "frame_buffer_gb: 40, series: {only: [C]}}]");
    row("VM, MIG", "vm",
        "any: [{not: {name: mig}}, {sharing: mig, frame_buffer_gb: 20, host.name: esx02, cluster.name: ml-b}]");
    row("GPU", "gpu",
        "any: [{not: {host.name: esx01, mode: same-size}}, {address: '0000:11:00.0', model: a100-pcie-40gb, "
        "architecture: Ampere, memory_gb: 40, vms: 1, slots: 0, profiles: grid_a100-10c, vm_tags: web}]");
    row("host", "host",
        "any: [{not: {name: esx01}}, {vms: 2, running_vms: 1, gpus: 2, passthrough_gpus: 1, vgpu_gpus: 1, "
        "unassigned_gpus: 0, models: {only: [a100-pcie-40gb]}, modes: {has_all: [same-size, passthrough]}, "
        "profiles: {only: [grid_a100-10c]}, vm_tags: {has_all: [prod, web]}, cluster.name: ml-a}]");
    row("cluster", "cluster",
        "any: [{not: {name: ml-a}}, {hosts: 1, gpus: 2, vms: 2, models: {only: [a100-pcie-40gb]}, "
        "profiles: grid_a100-10c, vm_tags: {only: [prod, web]}}]");
}

void TestHouseRules::factsHaveValues()
{
    QFETCH(QByteArray, yaml);
    const Design design = sample();
    const QString found = judged(yaml, design);
    QVERIFY2(!found.contains(u"error") && !found.contains(u"warning"), qPrintable(found));
}

void TestHouseRules::findingsNameFactsAndNumbers()
{
    Design design = sample();
    design.houseRules = rule("on: host, title: One VM each, must: {vms: {at_most: 1}}").toStdString();
    const RuleBook book(shippedCatalog(), design.houseRules);
    DesignIndex index;
    index.rebuild(design);
    const Facts facts(shippedCatalog(), design, index, kToday);
    const auto findings = onlyOf(Checker::checkAll(facts, book), {"r"});
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(describe(findings.front(), facts),
             QStringLiteral(
                 "esx01 breaks the house rule “One VM each”: “vms” is 2, but the rule demands {vms: {at_most: "
                 "1}}."));
    QCOMPARE(QString::fromUtf8(book.find("r")->versions), QStringLiteral("A house rule of this design."));
}

void TestHouseRules::missingFactsAreNamed()
{
    Design design = sample();
    design.houseRules = rule("on: vm, when: {name: mig}, must: {host.esxi: {at_least: 8.0}}").toStdString();
    const RuleBook book(shippedCatalog(), design.houseRules);
    DesignIndex index;
    index.rebuild(design);
    const Facts facts(shippedCatalog(), design, index, kToday);
    const auto findings = onlyOf(Checker::checkAll(facts, book), {"r"});
    QCOMPARE(inWords(findings), QStringLiteral("unknown r"));
    QVERIFY(describe(findings.front(), facts).contains(u"“host.esxi” is not known"));
}

void TestHouseRules::waitingVmsAreNotJudgedByTheirHost()
{
    QCOMPARE(judged(rule("on: vm, must: {host.name: esx02}"), sample()),
             QStringLiteral("warning shared, warning whole"));
}

void TestHouseRules::mistakesHavePlaces_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &yaml, const char *place, const char *says) {
        QTest::newRow(name) << yaml << QString::fromUtf8(place) << QString::fromUtf8(says);
    };
    row("a fact that does not exist", rule("on: vm, must: {memory: 64}"), "1:32", "Did you mean \"memory_gb\"?");
    row("a fact of another kind", rule("on: vm, must: {running_vms: 1}"), "1:32", "VMs know no fact \"running_vms\"");
    row("what is counted on the host", rule("on: vm, must: {host.vms: 1}"), "1:32", "know no fact \"host.vms\"");
    row("a test of another kind", rule("on: vm, must: {name: {at_least: 1}}"), "1:39", "is, is_not, in");
    row("a word that cannot be", rule("on: gpu, must: {mode: mixd-size}"), "1:39", "mixed-size");
    row("a number as text", rule("on: host, must: {vms: {at_most: many}}"), "1:49", "whole number");
    row("no version", rule("on: host, must: {esxi: newest}"), "1:40", "version such as 8.0.3");
    row("an empty condition", rule("on: host, must: {}"), "1:33", "must not be empty");
    row("an empty list", rule("on: host, must: {any: []}"), "1:39", "must not be empty");
    row("a pattern that does not close", rule("on: host, must: {name: {matches: '('}}"), "1:50", "missing )");
    row("a pattern that explodes", rule("on: host, must: {name: {matches: '((((a{1,100}){1,100}){1,100}){1,100})'}}"),
        "1:50", "pattern");
    row("a back reference, which takes more than linear time", rule("on: host, must: {name: {matches: '(a)\\1'}}"),
        "1:50", "pattern");
    row("a long pattern", rule("on: host, must: {name: {matches: " + QByteArray(501, 'a') + "}}"), "1:50", "500 bytes");
    row("no condition", rule("on: host"), "1:9", "must");
    row("no kind", rule("must: {name: x}"), "1:9", "on");
    row("a kind that does not exist", rule("on: room, must: {name: x}"), "1:21", "vm");
    row("an unknown key", rule("on: host, must: {name: x}, code: system"), "1:44", "code");
    row("an unknown severity", rule("on: host, severity: fatal, must: {name: x}"), "1:37", "warning");
    row("an id of a built-in rule", "rules: [{id: fb-overcommit, on: host, must: {name: x}}]", "1:14",
        "already a rule");
    row("a bad id", "rules: [{id: My Rule, on: host, must: {name: x}}]", "1:14", "small letters");
    row("two of one id", "rules: [{id: r, on: host, must: {vms: {at_most: 9}}}, {id: r, on: vm, must: {vgpus: 1}}]",
        "1:60", "already a rule");
    row("a condition that does not exist", rule("on: host, must: {use: old}"), "1:39", "no condition \"old\"");
    row("a cycle", "conditions:\n  a: {use: b}\n  b: {use: a}\nrules: []", "3:12", "uses itself");
    row("a condition that suits nothing", "conditions:\n  a: {size: 3}\n", "2:7", "no fact \"size\"");
    row("not a map", "[1, 2]", "1:1", "a list");
    row("an unknown part", "rulez: []", "1:1", "rules");
}

void TestHouseRules::mistakesHavePlaces()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, place);
    QFETCH(QString, says);
    const RuleBook book(shippedCatalog(), yaml.toStdString());
    QVERIFY(!book.errors().empty());
    const Error &error = book.errors().front();
    QVERIFY2(error.toString().startsWith(u"-:%1: "_qs.arg(place)), qPrintable(error.toString()));
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
}

/// Sixteen named conditions, each of which uses the next one twice, stand for 65,536 tests.
void TestHouseRules::oneMistakeLeavesTheOtherRules()
{
    QByteArray yaml = "conditions:\n";
    for (int i = 0; i < 16; ++i)
        yaml += QStringLiteral("  c%1: {all: [{use: c%2}, {use: c%2}]}\n").arg(i).arg(i + 1).toUtf8();
    yaml += "  c16: {name: x}\nrules:\n  - {id: huge, on: host, must: {use: c0}}\n"
            "  - {id: wrong, on: host, must: {nme: x}}\n  - {id: good, on: host, must: {vms: {at_most: 1}}}\n";
    const QString found = judged(yaml, sample());
    QVERIFY2(found.contains(u"warning esx01"), qPrintable(found));
    QVERIFY2(found.contains(u"more than 1000 tests"), qPrintable(found));
    QVERIFY2(found.contains(u"Did you mean \"name\"?"), qPrintable(found));
}

/// A backtracking matcher would take 2^5000 steps; this test would not end.
void TestHouseRules::patternsTakeLinearTime()
{
    Design design = sample();
    design.clusters[0].hosts[0].name = std::string(5000, 'a') + "!";
    QCOMPARE(judged(rule("on: host, when: {gpus: 2}, must: {name: {matches: '(a|aa|a*)*'}}"), design),
             QStringLiteral("warning %1").arg(QString::fromStdString(design.clusters[0].hosts[0].name)));
}

void TestHouseRules::catalogFoldersBringRules()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("house_rules.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "rules:\n  - {id: of-all, on: host, must: {vms: {at_most: 1}}}\n  - {id: bad, on: host, must: {nme: x}}\n");
    file.close();
    const auto catalog = Catalog::load(folder.path());
    QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().toString()));
    const RuleBook book(*catalog, rule("on: host, must: {gpus: 1}").toStdString());
    QVERIFY(book.find("of-all") && book.find("r") && book.find("fb-overcommit"));
    QCOMPARE(book.rules().size(), allRules().size() + 2);
    QCOMPARE(book.errors().size(), std::size_t(1));
    QCOMPARE(book.errors()[0].where->file, file.fileName());
    QCOMPARE(book.errors()[0].where->line, 3);
    const Design design = sample();
    DesignIndex index;
    index.rebuild(design);
    QCOMPARE(inWords(onlyOf(Checker::checkAll({*catalog, design, index, kToday}, book), {"of-all", "r"})),
             QStringLiteral("warning of-all, warning r"));
}

void TestHouseRules::severitiesAndWaiversCount()
{
    Design design = sample();
    design.houseRules = rule("on: host, must: {vms: {at_most: 1}}").toStdString();
    design.severities["r"] = Severity::Error;
    Document document(design);
    Checker checker(document, shippedCatalog());
    const auto ofRule = [&] { return onlyOf(checker.findings(), {"r"}); };
    QCOMPARE(inWords(ofRule()), QStringLiteral("error r"));
    Waiver waiver = waiverFor(ofRule().front(), checker.facts());
    waiver.reason = "agreed";
    run(document, QStringLiteral("waive"), addWaiver(checker.facts(), document.newId(), waiver).value());
    QVERIFY(checker.waiverOf(ofRule().front()));
    // One more VM on the host: another number, so the waiver is to be reviewed.
    const VmId waiting = document.design().vms[3].id;
    const HostId host = document.design().clusters[0].hosts[0].id;
    run(document, QStringLiteral("pin"),
        changeVms(checker.facts(), std::vector{waiting}, [host](Vm &vm) { vm.host = host; }).value());
    QVERIFY(!checker.waiverOf(ofRule().front()));
    QVERIFY(checker.waivers().front().second == WaiverState::Review);
}

void TestHouseRules::followTheDocument()
{
    Document document(sample());
    Checker checker(document, shippedCatalog());
    const auto ofRule = [&] { return inWords(onlyOf(checker.findings(), {"r"})); };
    QCOMPARE(ofRule(), QString());
    const Design before = document.design();
    run(document, QStringLiteral("rule"),
        setHouseRules(checker.facts(), "rules: # ours\n - {id: r, on: host, must: {vms: {at_most: 1}}}").value());
    QCOMPARE(QString::fromStdString(document.design().houseRules),
             QStringLiteral("rules:\n  - id: r\n    on: host\n    must: {vms: {at_most: 1}}"));
    QCOMPARE(ofRule(), QStringLiteral("warning r"));
    QVERIFY(!setHouseRules(checker.facts(), "rules: [").has_value());
    const Finding found = onlyOf(checker.findings(), {"r"}).front();
    const FindingChange change = checker.preview(setHouseRules(checker.facts(), "rules: []").value());
    QVERIFY(change.added.empty() && change.removed == std::vector{found});
    QVERIFY(checker.rules().find("r") == found.rule);
    document.undo();
    QVERIFY(document.design() == before);
    QCOMPARE(ofRule(), QString());
    document.redo();
    QCOMPARE(ofRule(), QStringLiteral("warning r"));
}

REGISTER_TEST(TestHouseRules, "tst_house_rules");
#include "tst_house_rules.moc"
