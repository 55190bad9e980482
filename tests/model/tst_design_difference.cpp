// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_difference.h"

#include "tests/support/example_design.h"
#include "tests/support/test_registry.h"

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

private:
    static QStringList told(const Design &before, const Design &after);
};

QStringList TestDesignDifference::told(const Design &before, const Design &after)
{
    static const char *kinds[] = {"+", "-", "~"};
    QStringList lines;
    for (const EntityChange &change : designDifference(before, after)) {
        QString line = QStringLiteral("%1 %2 %3")
                           .arg(QString::fromUtf8(kinds[int(change.kind)]),
                                QString::fromUtf8(toString(change.entity).data()), QString::fromStdString(change.name));
        for (const ValueChange &value : change.values)
            line += QString::fromStdString("; " + value.key + ": " + value.before + " > " + value.after);
        lines += line;
    }
    return lines;
}

void TestDesignDifference::sameDesignsDoNotDiffer()
{
    Design other = exampleDesign();
    other.vms[0].id = {77}; // ids are nobody's business
    std::swap(other.vms[0], other.vms[1]);
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

REGISTER_TEST(TestDesignDifference, "tst_design_difference");
#include "tst_design_difference.moc"
