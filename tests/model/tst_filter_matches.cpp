// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/design_filter.h"
#include "model/filter/filter_parser.h"
#include "tests/support/design_builder.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <memory>

using namespace sliceboard;
using sliceboard::testing::DesignBuilder;

/// Which clusters, hosts, GPUs and VMs a filter finds.
class TestFilterMatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void knowsTheDeviceOfAVm();
    void tellsHowItMatches();
    void jumpsToTheLowest_data();
    void jumpsToTheLowest();
    void listsWhatItFinds_data();
    void listsWhatItFinds();
    void listsNoMoreThanAsked();
    void countsAll();
    void followsFindingsAndWaivers();
    void whatIsUnknownHoldsNeitherWay();
    void keepsWhatStandsAbove();

private:
    FilterMatches matches(const char *filter);
    QString named(const EntityRef &ref) const;
    QString found(const char *filter, EntityKind kind);

    Document m_document;
    std::unique_ptr<Checker> m_checker;
    std::unique_ptr<DesignFilter> m_filter;
};

/// Two clusters; the GPUs are called g0 to g5. Free: 0 of 40, 20 of 40, 6 of 8 slices of 40, 48 of 48, 40 of 80 and 60 of
/// 80 GB.
static Design filteredDesign()
{
    DesignBuilder builder;
    builder.cluster("ml-a").host("esx01").esxi("8.0.3").manager("17.4");
    builder.gpu("a100-pcie-40gb", GpuUse::Passthrough).gpu("a100-pcie-40gb").reserve("grid_a100-20c");
    builder.gpu("a100-pcie-40gb", GpuUse::Vgpu, VgpuMode::Mig);
    builder.host("esx02").esxi("7.0.3").gpu("l40s", GpuUse::Unassigned);
    builder.cluster("Diseño").host("esx10").esxi("8.0.3").manager("19.5");
    builder.gpu("h100-pcie-80gb").gpu("h100-pcie-80gb");
    builder.wholeVm("train-01", 0).os("ubuntu-22.04");
    builder.vgpuVm("infer-01", "grid_a100-20c", 1).setVm([](Vm &vm) { vm.tags = {"prod", "Montréal"}; });
    builder.vm("infer-02").vgpu("grid_a100-2-10c", 2, 0);
    builder.vm("pair-01").guest(DriverKind::Vgpu, "19.5").vgpu("nvidia_h100-40c", 4, 0).vgpu("nvidia_h100-10c", 5, 0);
    builder.vm("wait-01").vgpu("grid_a100-10c").memory(64).setVm([](Vm &vm) { vm.license = LicenseEdition::Nvaie; });
    builder.vm("idle-01").vgpu("grid_a100-20c", 1).off();
    Design design = builder.build();
    design.clusters[0].hosts[0].gpus[1].reservations.clear();
    design.clusters[1].hosts[0].gpus[1].reservations = {{"nvidia_h100-10c", 10}};
    return design;
}

void TestFilterMatches::initTestCase()
{
    m_document.load(filteredDesign());
    m_checker = std::make_unique<Checker>(m_document, shippedCatalog());
    m_checker->setToday(QDate(2026, 7, 1));
    m_filter = std::make_unique<DesignFilter>(*m_checker);
}

FilterMatches TestFilterMatches::matches(const char *filter)
{
    const FilterResult query = parseFilter(QString::fromUtf8(filter));
    if (!query)
        qFatal("%s", qPrintable(query.error().text));
    return m_filter->apply(*query);
}

QString TestFilterMatches::named(const EntityRef &ref) const
{
    if (ref.kind != EntityKind::Gpu)
        return QString::fromStdString(m_checker->facts().path(ref));
    int number = 0;
    for (const Cluster &cluster : m_document.design().clusters)
        for (const Host &host : cluster.hosts)
            for (const Gpu &gpu : host.gpus) {
                if (gpu.id.value == ref.id)
                    return QStringLiteral("g%1").arg(number);
                ++number;
            }
    return {};
}

QString TestFilterMatches::found(const char *filter, EntityKind kind)
{
    const FilterMatches all = matches(filter);
    QStringList names;
    const auto add = [&](const EntityRef &ref) {
        if (ref.kind == kind && all.holds(ref))
            names += named(ref);
    };
    for (const Cluster &cluster : m_document.design().clusters) {
        add(cluster.id);
        for (const Host &host : cluster.hosts) {
            add(host.id);
            for (const Gpu &gpu : host.gpus)
                add(gpu.id);
        }
    }
    for (const Vm &vm : m_document.design().vms)
        add(vm.id);
    return names.join(u' ');
}

static void row(const char *filter, EntityKind kind, const char *expected)
{
    QTest::addRow("%s, %d", filter, int(kind)) << QByteArray(filter) << int(kind) << QString::fromUtf8(expected);
}

/// Plain words: any name, of the entity, of what it is on, or of what is on it.
static void addNames()
{
    constexpr EntityKind cluster = EntityKind::Cluster;
    constexpr EntityKind host = EntityKind::Host;
    constexpr EntityKind gpu = EntityKind::Gpu;
    constexpr EntityKind vm = EntityKind::Vm;
    row("", gpu, "g0 g1 g2 g3 g4 g5");
    row("esx01", host, "esx01");
    row("ESX01", gpu, "g0 g1 g2");
    row("esx01", vm, "train-01 infer-01 infer-02 idle-01");
    row("esx01", cluster, "ml-a");
    row("train", gpu, "g0");
    row("train", host, "esx01");
    row("esx01 infer", vm, "infer-01 infer-02");
    row("esx01 infer", gpu, "g1 g2");
    row("diseno", cluster, "Diseño");
    row("DISEÑO", host, "esx10");
    row("montreal", vm, "infer-01");
    row("l40s", gpu, "g3");
    row("\"NVIDIA L40S\"", gpu, "g3");
    row("0000:13", gpu, "g2");
    row("nothing-like-it", cluster, "");
    row("a*40gb", gpu, "g0 g1 g2");
}

/// Clusters, hosts, GPUs, profiles and modes.
static void addPlaces()
{
    constexpr EntityKind host = EntityKind::Host;
    constexpr EntityKind gpu = EntityKind::Gpu;
    constexpr EntityKind vm = EntityKind::Vm;
    row("host:esx01 profile:*20c", gpu, "g1");
    row("host:esx01 profile:*20c", vm, "infer-01 idle-01");
    row("host:esx1", host, "esx10");
    row("host:\"esx1\"", host, "");
    row("host:\"ESX10\"", host, "esx10");
    row("cluster:ml", host, "esx01 esx02");
    row("gpu:h100", vm, "pair-01");
    row("gpu:0000:11:00.0", gpu, "g0 g3 g4");
    row("profile:*40c", gpu, "g4");
    row("profile:*40c", vm, "pair-01");
    row("profile:*h100-10c", gpu, "g5");
    row("vm:infer mode:mig", gpu, "g2");
    row("mode:mig", host, "esx01");
    row("mode:*size", gpu, "g1 g4 g5");
}

/// What is installed, entered or found.
static void addProperties()
{
    constexpr EntityKind host = EntityKind::Host;
    constexpr EntityKind gpu = EntityKind::Gpu;
    constexpr EntityKind vm = EntityKind::Vm;
    row("driver:none", vm, "infer-02 wait-01 idle-01");
    row("driver:vgpu-manager", gpu, "g0 g1 g2 g4 g5");
    row("release:17", host, "esx01");
    row("release>=18", gpu, "g4 g5");
    row("release>=17.5", host, "esx10");
    row("release:19.5", vm, "pair-01");
    row("esxi<8", host, "esx02");
    row("esxi:8.0", host, "esx01 esx10");
    row("os:ubuntu", vm, "train-01");
    row("tag:prod", gpu, "g1");
    row("power:off", vm, "idle-01");
    row("license:nvaie", vm, "wait-01");
    row("series:c", vm, "infer-01 infer-02 pair-01 wait-01 idle-01");
    row("arch:ada", gpu, "g3");
    row("is:waiting", vm, "wait-01");
    row("is:waiting", host, "");
    row("is:placed -is:waiting power:on", vm, "train-01 infer-01 infer-02 pair-01");
    row("is:reserved", gpu, "g5");
    row("is:full", gpu, "g0");
    row("is:empty", gpu, "g3");
    row("is:empty", host, "esx02");
    row("is:host free>=100", host, "esx10");
    row("is:gpu free>=100", gpu, "");
}

/// Comparisons.
static void addNumbers()
{
    constexpr EntityKind cluster = EntityKind::Cluster;
    constexpr EntityKind host = EntityKind::Host;
    constexpr EntityKind gpu = EntityKind::Gpu;
    constexpr EntityKind vm = EntityKind::Vm;
    row("free>=40", gpu, "g3 g4 g5");
    row("free>60", gpu, "");
    row("free=30", gpu, "g2");
    row("free = 30GB", gpu, "g2");
    row("free:30720MB", gpu, "g2");
    row("free>=0.03TB free<0.04TB", gpu, "g4");
    row("used>0 used<=10", gpu, "g2");
    row("memory>48", gpu, "g4 g5");
    row("memory!=40", gpu, "g3 g4 g5");
    row("memory>48", vm, "pair-01");
    row("vms>=2", gpu, "g1");
    row("vms=4", host, "esx01");
    row("gpus=3", host, "esx01");
    row("gpus=3", gpu, "g0 g1 g2");
    row("hosts=1", cluster, "Diseño");
    row("devices>1", vm, "pair-01");
    row("fb>=20", vm, "train-01 infer-01 pair-01 idle-01");
    row("fb>=20", gpu, "g0 g1 g4");
    row("ram>=64", vm, "wait-01");
}

/// Alternatives and negation.
static void addCombinations()
{
    constexpr EntityKind host = EntityKind::Host;
    constexpr EntityKind gpu = EntityKind::Gpu;
    constexpr EntityKind vm = EntityKind::Vm;
    row("mode:mig | mode:passthrough", gpu, "g0 g2");
    row("mode:mig or mode:passthrough", gpu, "g0 g2");
    row("esx01 mode:mig|esx02", gpu, "g2 g3");
    row("esx01 and train", vm, "train-01");
    row("-mode:mig", gpu, "g0 g1 g3 g4 g5");
    row("-mode:mig", host, "esx01 esx02 esx10");
    row("not mode:mig esx01", gpu, "g0 g1");
    row("-vm:*", gpu, "g3");
    row("-profile:*20c mode:same-size", gpu, "g4 g5");
    row("-profile:*40c", vm, "train-01 infer-01 infer-02 wait-01 idle-01");
    row("-esx01 -esx10", vm, "wait-01");
    row("-esx01", gpu, "g3 g4 g5");
    row("-infer esx01", gpu, "g0 g1");
    row("-host:esx01", vm, "pair-01 wait-01");
    row("-tag:prod is:gpu esx01", gpu, "g0 g2");
}

void TestFilterMatches::finds_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    addNames();
    addPlaces();
    addProperties();
    addNumbers();
    addCombinations();
}

void TestFilterMatches::finds()
{
    QFETCH(QByteArray, filter);
    QFETCH(int, kind);
    QTEST(found(filter.constData(), EntityKind(kind)), "expected");
}

void TestFilterMatches::knowsTheDeviceOfAVm()
{
    const FilterMatches all = matches("profile:*40c");
    const VmId pair{m_checker->facts().find("pair-01")->id};
    QVERIFY(all.holdsDevice({pair, 0}));
    QVERIFY(!all.holdsDevice({pair, 1}));
}

void TestFilterMatches::tellsHowItMatches()
{
    const FilterMatches all = matches("esx01");
    const Facts facts = m_checker->facts();
    QCOMPARE(all.of(*facts.find("esx01")), FilterMatch::Itself);
    QCOMPARE(all.of(*facts.find("ml-a")), FilterMatch::Below);
    QCOMPARE(all.of(*facts.find("train-01")), FilterMatch::Through);
    QCOMPARE(all.of(*facts.find("esx02")), FilterMatch::No);
}

void TestFilterMatches::jumpsToTheLowest_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a host is meant, not what is on it") << QByteArray("esx01") << QStringLiteral("esx01");
    QTest::newRow("VMs in the order of the board")
        << QByteArray("infer | pair | train") << QStringLiteral("train-01 infer-01 infer-02 pair-01");
    QTest::newRow("GPUs") << QByteArray("mode:same-size") << QStringLiteral("g1 g4 g5");
    QTest::newRow("what waits comes last") << QByteArray("grid_a100-10c | train") << QStringLiteral("train-01 wait-01");
    QTest::newRow("GPUs rather than their hosts, unless none does")
        << QByteArray("free>=48") << QStringLiteral("esx01 g3 g5");
}

void TestFilterMatches::jumpsToTheLowest()
{
    QFETCH(QByteArray, filter);
    QStringList names;
    const FilterMatches all = matches(filter.constData());
    for (const EntityRef &target : all.targets())
        names += named(target);
    QTEST(names.join(u' '), "expected");
}

void TestFilterMatches::listsWhatItFinds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("lines"); ///< name with [marked] letters, place, why
    const auto row = [](const char *filter, const QStringList &lines) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << lines;
    };
    row("train", {u"[train]-01; esx01/0000:11:00.0; "_qs});
    row("TR*01", {u"[tr]ain-[01]; esx01/0000:11:00.0; "_qs});
    row("prod", {u"infer-01; esx01/0000:12:00.0; tag:prod"_qs});
    row("montreal", {u"infer-01; esx01/0000:12:00.0; tag:Montréal"_qs});
    row("wait", {u"[wait]-01; waiting; "_qs});
    row("profile:*40c", {u"pair-01; esx10/0000:11:00.0, esx10/0000:12:00.0; profile:nvidia_h100-40c"_qs});
    row("esx02", {u"[esx02]; ml-a; "_qs});
    row("gpu:l40s", {u"0000:11:00.0; esx02 · l40s; "_qs});
    row("-tag:prod infer host:esx01", {u"[infer]-02; esx01/0000:13:00.0; -tag:prod"_qs});
    row("power:off", {u"idle-01; esx01/0000:12:00.0; power:off"_qs});
    row("train | power:off", {u"[train]-01; esx01/0000:11:00.0; "_qs, u"idle-01; esx01/0000:12:00.0; power:off"_qs});
    row("is:cluster dise", {u"Diseño; ; is:cluster"_qs});
}

/// What stands where, the letters that were asked for, and why where the line does not show it.
void TestFilterMatches::listsWhatItFinds()
{
    QFETCH(QString, filter);
    const FilterQuery query = parseFilter(filter).value();
    const FilterMatches found = m_filter->apply(query);
    QStringList lines;
    for (const FilterHit &hit : m_filter->hits(query, found, 100)) {
        QString name = hit.name;
        for (auto part = hit.marked.rbegin(); part != hit.marked.rend(); ++part) {
            name.insert(qsizetype(part->first + part->second), u']');
            name.insert(qsizetype(part->first), u'[');
        }
        lines.append(QStringList{name, hit.place, hit.because.join(u' ')}.join(u"; "_qs));
    }
    QTEST(lines, "lines");
}

/// In the order in which one jumps.
void TestFilterMatches::listsNoMoreThanAsked()
{
    const FilterQuery query = parseFilter(u"is:vm"_qs).value();
    const FilterMatches found = m_filter->apply(query);
    QCOMPARE(found.targets().size(), std::size_t(6));
    const std::vector<FilterHit> hits = m_filter->hits(query, found, 4);
    QCOMPARE(hits.size(), std::size_t(4));
    for (std::size_t i = 0; i < hits.size(); ++i)
        QVERIFY(hits[i].entity == found.targets()[i]);
}

void TestFilterMatches::countsAll()
{
    const FilterMatches all = matches("mode:same-size");
    QCOMPARE(all.count(EntityKind::Gpu), (FilterMatches::Count{3, 6}));
    QCOMPARE(all.count(EntityKind::Host), (FilterMatches::Count{2, 3}));
    QCOMPARE(all.count(EntityKind::Cluster), (FilterMatches::Count{2, 2}));
    QCOMPARE(all.count(EntityKind::Vm), (FilterMatches::Count{3, 6}));
}

/// A VM with a vGPU and no driver: rules.yaml, guest-driver-missing.
void TestFilterMatches::followsFindingsAndWaivers()
{
    QVERIFY(found("rule:guest-driver-missing", EntityKind::Vm).contains(u"infer-02"_qs));
    QVERIFY(found("has:warning rule:guest-driver*", EntityKind::Vm).contains(u"infer-02"_qs));
    QCOMPARE(found("has:waiver", EntityKind::Vm), QString());

    const EntityRef vm = *m_checker->facts().find("infer-02");
    int count = 0;
    for (const Finding &finding : m_checker->findingsAbout(vm)) {
        Waiver waiver = waiverFor(finding, m_checker->facts());
        waiver.id = {m_document.newId()};
        run(m_document, u"waive"_qs, {Insert{{NodeKind::Waiver, count++}, waiver}});
    }
    m_filter->forgetFindings();
    QCOMPARE(found("has:waiver", EntityKind::Vm), u"infer-02"_qs);
    QVERIFY(!found("has:finding", EntityKind::Vm).contains(u"infer-02"_qs));
    m_document.goTo(0);
    m_filter->forgetFindings();
    QVERIFY(found("has:finding", EntityKind::Vm).contains(u"infer-02"_qs));
}

void TestFilterMatches::whatIsUnknownHoldsNeitherWay()
{
    Document document(DesignBuilder().host("esx01").gpu("home-made").vm("vm-1").vgpu("home-made-4c", 0));
    const Checker checker(document, shippedCatalog());
    DesignFilter filter(checker);
    const EntityRef gpu = *checker.facts().find("esx01/0000:11:00.0");
    for (const char *text : {"free<1000", "-free<1000", "memory>0", "-memory>0", "arch:x", "-arch:x", "-esxi:8"})
        QVERIFY2(!filter.apply(*parseFilter(QString::fromUtf8(text))).holds(gpu), text);
    QVERIFY(filter.apply(*parseFilter(u"gpu:home"_qs)).holds(gpu));
}

/// Whatever is asked, what stands above a match is in sight with it, and counts fit.
void TestFilterMatches::keepsWhatStandsAbove()
{
    for (const char *text : {"esx", "vm:*", "-vm:infer", "free>0 | has:error", "is:vm", "-has:error", "series:C"}) {
        const FilterMatches all = matches(text);
        int gpus = 0;
        for (const Cluster &cluster : m_document.design().clusters)
            for (const Host &host : cluster.hosts) {
                QVERIFY2(all.holds(cluster.id) || !all.holds(host.id), text);
                for (const Gpu &gpu : host.gpus) {
                    QVERIFY2(all.holds(host.id) || !all.holds(gpu.id), text);
                    gpus += all.holds(gpu.id) ? 1 : 0;
                }
            }
        QCOMPARE(all.count(EntityKind::Gpu).matching, gpus);
    }
}

REGISTER_TEST(TestFilterMatches, "tst_filter_matches");
#include "tst_filter_matches.moc"
