// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/comparison/design_difference.h"

#include "model/comparison/difference_report.h"
#include "model/comparison/difference_texts.h"
#include "model/formats/design_writer.h"
#include "tests/support/example_design.h"
#include "tests/support/random_design.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QtTest>

#include <initializer_list>

using namespace sliceboard;

static QStringList differenceLines(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result += QString::fromUtf8(text);
    return result;
}

/// What is told of two designs that differ.
class TestDesignDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameDesignsDoNotDiffer();
    void namesWhatCameAndWent();
    void namesChangedFacts();
    void seesAMovedHost();
    void seesFactsOfTheDesign();
    void seesAnotherOrder();
    void appliedGivesTheOtherDesign();
    void appliesSomeChangesOnly();
    void refusesWhatDoesNotFit();
    void detailsSayWhatKindOfChangeItIs_data();
    void detailsSayWhatKindOfChangeItIs();
    void hintsAtRenamedHosts();
    void guessesNothingBetweenTwoCandidates();
    void reportsStayInTheirForm_data();
    void reportsStayInTheirForm();

private:
    static QStringList told(const Design &before, const Design &after);
};

QStringList TestDesignDifference::told(const Design &before, const Design &after)
{
    static const char *kinds[] = {"+", "-", "~", "order of"};
    static const std::vector<ValueChange> kNone;
    QStringList lines;
    for (const EntityChange &change : designDifference(before, after)) {
        QString line = QStringLiteral("%1 %2 %3")
                           .arg(QString::fromUtf8(kinds[int(change.kind)]),
                                QString::fromUtf8(toString(change.entity).data()), QString::fromStdString(change.name));
        for (const ValueChange &value : change.kind == EntityChange::Kind::Changed ? change.values : kNone)
            line += QString::fromStdString("; " + value.key + ": " + value.before + " > " + value.after);
        lines += line;
    }
    return lines;
}

void TestDesignDifference::sameDesignsDoNotDiffer()
{
    Design other = exampleDesign();
    other.vms[0].id = {77}; // ids are nobody's business
    QCOMPARE(told(exampleDesign(), other), QStringList());
    QCOMPARE(told({}, {}), QStringList());
}

void TestDesignDifference::namesWhatCameAndWent()
{
    Design after = exampleDesign();
    after.vms[1].name = "vm-3";
    after.clusters[0].hosts[0].gpus.pop_back();
    after.clusters.push_back({});
    after.clusters[1].name = "new";
    after.vms[1].devices.clear();
    const QStringList expected =
        differenceLines({"+ cluster new", "- gpu esxi-1/0000:65:00.0", "- vm vm-2", "+ vm vm-3"});
    QCOMPARE(told(exampleDesign(), after), expected);
    QCOMPARE(told(exampleDesign(), {}).size(), 1 + 1 + 1 + 2 + 2); // facts, cluster, host, GPUs, VMs
}

void TestDesignDifference::namesChangedFacts()
{
    Design after = exampleDesign();
    after.clusters[0].hosts[0].esxi = EsxiVersion{8, 0, 2};
    after.clusters[0].hosts[0].gpus[0].use = GpuUse::Unassigned;
    after.vms[0].mmio.reset();
    after.vms[0].secureBoot = true;
    const QStringList expected =
        differenceLines({"~ host esxi-1; esxi: 8.0.3 > 8.0.2", "~ gpu esxi-1/0000:17:00.0; use: passthrough > ",
                         "~ vm vm-1; secure_boot:  > true; mmio: 128 GB > "});
    QCOMPARE(told(exampleDesign(), after), expected);
}

void TestDesignDifference::seesAMovedHost()
{
    Design before = exampleDesign();
    before.clusters.push_back({});
    before.clusters[1].name = "other";
    Design after = before;
    after.clusters[1].hosts.push_back(std::move(after.clusters[0].hosts[0]));
    after.clusters[0].hosts.clear();
    QCOMPARE(told(before, after), differenceLines({"~ host esxi-1; cluster: gpu-cluster-1 > other"}));
}

void TestDesignDifference::seesFactsOfTheDesign()
{
    Design after = exampleDesign();
    after.customer = "Acme";
    after.severities["fb-overcommit"] = Severity::Info;
    QCOMPARE(told(exampleDesign(), after),
             differenceLines({"~ design ; customer:  > Acme; severities:  > {fb-overcommit: info}"}));
}

void TestDesignDifference::seesAnotherOrder()
{
    Design after = exampleDesign();
    std::swap(after.vms[0], after.vms[1]);
    QCOMPARE(told(exampleDesign(), after), differenceLines({"order of design "}));
    const auto changes = designDifference(exampleDesign(), after);
    QCOMPARE(toText(changes[0]), QStringLiteral("The VMs stand in another order."));
    QCOMPARE(applyDifference(exampleDesign(), changes)->vms[0].name, std::string("vm-2"));
}

void TestDesignDifference::appliedGivesTheOtherDesign()
{
    Design after = exampleDesign();
    after.vms.erase(after.vms.begin());
    Vm fresh;
    fresh.name = "first";
    after.vms.insert(after.vms.begin(), fresh);
    after.description = "Two\nlines";
    after.severities["fb-overcommit"] = Severity::Off;
    const auto applied = applyDifference(exampleDesign(), designDifference(exampleDesign(), after));
    QVERIFY(applied);
    QCOMPARE(writeDesign(*applied), writeDesign(after));
    QCOMPARE(applied->vms[1].id, exampleDesign().vms[1].id); // who stays keeps its id
}

void TestDesignDifference::appliesSomeChangesOnly()
{
    Design after = exampleDesign();
    after.clusters[0].hosts[0].esxi = EsxiVersion{9, 0, 0};
    after.vms[0].power = PowerState::Off;
    std::vector<EntityChange> changes = designDifference(exampleDesign(), after);
    std::erase_if(changes, [](const EntityChange &change) { return change.entity != EntityKind::Vm; });
    Design expected = exampleDesign();
    expected.vms[0].power = PowerState::Off;
    QCOMPARE(writeDesign(*applyDifference(exampleDesign(), changes)), writeDesign(expected));
}

void TestDesignDifference::refusesWhatDoesNotFit()
{
    Design after = exampleDesign();
    after.vms[0].power = PowerState::Off;
    const auto changes = designDifference(exampleDesign(), after);
    const auto applied = applyDifference({}, changes);
    QVERIFY(!applied);
    QCOMPARE(applied.error().text, QStringLiteral("vm-1 is not there, so that it cannot be changed."));
    // A VM on a GPU that the other design lacks.
    const auto all = designDifference({}, exampleDesign());
    const auto last = std::vector<EntityChange>{all.back()};
    QVERIFY(last[0].entity == EntityKind::Vm);
    QVERIFY(!applyDifference({}, last));
}

void TestDesignDifference::detailsSayWhatKindOfChangeItIs_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("details");
    const auto row = [](const char *name, const char *entity, const char *key, const char *before, const char *after,
                        std::initializer_list<const char *> details) {
        QTest::newRow(name) << QString::fromUtf8(entity) << QString::fromUtf8(key) << QString::fromUtf8(before)
                            << QString::fromUtf8(after) << differenceLines(details);
    };
    row("setting", "host", "esxi", "8.0.2", "8.0.3", {"settings esxi: 8.0.2 > 8.0.3"});
    row("cluster", "host", "cluster", "a", "b", {"moved cluster: a > b"});
    row("manager", "host", "vgpu_manager", "17.4", "", {"driver vgpu_manager: 17.4 > "});
    row("mode", "gpu", "vgpu_mode", "", "mig", {"mode vgpu_mode:  > mig"});
    row("guest", "vm", "guest", "{os: a, driver: vgpu, release: 17.4}", "{os: b, driver: vgpu, release: 17.5}",
        {"settings guest.os: a > b", "driver guest.release: 17.4 > 17.5"});
    row("device moved", "vm", "devices", "[{profile: p, on: \"h/1\", at: 0}]", "[{profile: p, on: \"h/2\", at: 4}]",
        {"moved devices[1].on: h/1 > h/2", "moved devices[1].at: 0 > 4"});
    row("device re-profiled", "vm", "devices", "[{profile: p, on: \"h/1\"}]", "[{profile: q, on: \"h/1\"}]",
        {"re-profiled devices[1]: p > q"});
    row("passthrough moved", "vm", "devices", "[{passthrough: \"h/1\"}]", "[{passthrough: \"h/2\"}]",
        {"moved devices[1].on: h/1 > h/2"});
    row("second device added", "vm", "devices", "[{profile: p}]", "[{profile: q}, {profile: p}]",
        {"re-profiled devices[1]:  > {profile: q}"});
    row("tags", "vm", "tags", "[a, b]", "[b, c]", {"settings tags: a > ", "settings tags:  > c"});
    row("view", "design", "views", "[{title: A, caption: x}]", "[{title: A, caption: y}]",
        {"settings views[A].caption: x > y"});
    row("order of views", "design", "views", "[{title: A}, {title: B}]", "[{title: B}, {title: A}]",
        {"reordered views: [{title: A}, {title: B}] > [{title: B}, {title: A}]"});
}

void TestDesignDifference::detailsSayWhatKindOfChangeItIs()
{
    QFETCH(QString, entity);
    QFETCH(QString, key);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, details);
    EntityChange change;
    for (const EntityKind kind : {EntityKind::Host, EntityKind::Gpu, EntityKind::Vm})
        if (entity.toStdString() == toString(kind))
            change.entity = kind;
    change.values = {{key.toStdString(), before.toStdString(), after.toStdString()}};
    QStringList lines;
    for (const ChangeDetail &detail : detailsOf(change))
        lines += QString::fromStdString(std::string(toString(detail.kind)) + ' ' + detail.key + ": " + detail.before
                                        + " > " + detail.after);
    QCOMPARE(lines, details);
}

void TestDesignDifference::hintsAtRenamedHosts()
{
    Design after = exampleDesign();
    after.clusters[0].hosts[0].name = "esx-a";
    after.vms[1].name = "vm-b";
    const auto hints = renameHints(designDifference(exampleDesign(), after));
    QCOMPARE(hints.size(), std::size_t(1)); // the VM refers to a host of another name, so nothing is certain of it
    QCOMPARE(hints[0], (RenameHint{EntityKind::Host, "esxi-1", "esx-a"}));
    QCOMPARE(toText(hints[0]), QStringLiteral("Perhaps host esxi-1 was only renamed to esx-a: both state the same."));
    after = exampleDesign();
    after.vms[1].name = "vm-b";
    QCOMPARE(renameHints(designDifference(exampleDesign(), after)),
             (std::vector<RenameHint>{{EntityKind::Vm, "vm-2", "vm-b"}}));
    after.vms[1].power = PowerState::Off;
    QVERIFY(renameHints(designDifference(exampleDesign(), after)).empty());
}

void TestDesignDifference::guessesNothingBetweenTwoCandidates()
{
    Design before = exampleDesign();
    before.vms[0].devices.clear();
    Design after = before;
    after.vms[1].name = "one";
    after.vms.push_back(after.vms[1]);
    after.vms[2].id = {99};
    after.vms[2].name = "two";
    QVERIFY(renameHints(designDifference(before, after)).empty());
}

void TestDesignDifference::reportsStayInTheirForm_data()
{
    QTest::addColumn<QString>("name");
    for (const char *text : sliceboard::testing::kNastyTexts)
        QTest::addRow("%s", qPrintable(QString::fromLatin1(QByteArray(text).toPercentEncoding())))
            << QString::fromUtf8(text);
    for (const char *text : {"$(touch /tmp/x)", "a|b", "<script>&", "]]>",
                             "\xe2\x80\xae"
                             "rtl",
                             "=1+1"})
        QTest::addRow("%s", qPrintable(QString::fromLatin1(QByteArray(text).toPercentEncoding())))
            << QString::fromUtf8(text);
}

/// Whatever names hold, a change is one line of text and one row of the table, and JSON gives the name back.
void TestDesignDifference::reportsStayInTheirForm()
{
    QFETCH(QString, name);
    Design after;
    after.vms.push_back({});
    after.vms[0].name = name.toStdString();
    const DifferenceReport report = differenceReport(name, {}, QStringLiteral("b"), after);
    const QString text = toText(report);
    QCOMPARE(text.count(u'\n'), 3); // heading, empty line, VM
    QVERIFY(text.contains(QStringLiteral("\n+ VM ")));
    const QStringList lines = toMarkdown(report).split(u'\n');
    QCOMPARE(lines.size(), 6); // heading, empty, head of the table in two lines, VM, end
    QCOMPARE(QString(lines[4]).remove(QStringLiteral("\\|")).count(u'|'), 6);
    QVERIFY(!QString(lines[4]).remove(QStringLiteral("\\<")).contains(u'<'));
    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(toJson(report)).toJson()).object();
    QCOMPARE(json[QStringLiteral("schemaVersion")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("changes")][0][QStringLiteral("change")].toString(), QStringLiteral("added"));
    QVERIFY(!json[QStringLiteral("equal")].toBool());
}

REGISTER_TEST(TestDesignDifference, "tst_design_difference");
#include "tst_design_difference.moc"
