// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/capacity/capacity_book.h"
#include "tests/support/example_design.h"
#include "tests/support/test_registry.h"
#include "tests/support/to_string.h"
#include "tests/support/workbench.h"

#include <QtTest>

namespace sliceboard {

using testing::Workbench;

/// What GPUs hold and what still fits on them.
class TestCapacity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleByItsFigures();
    void emptyGpusTakeWhatNvidiasTablesSay_data();
    void emptyGpusTakeWhatNvidiasTablesSay();
    void slotsLeftOnLockedAndNeutralGpus();
    void roomByMode_data();
    void roomByMode();
    void memoryByUse_data();
    void memoryByUse();
    void wholeGpus_data();
    void wholeGpus();
    void aModelThatTheCatalogLacksIsUnknown();
    void whatFindsNoRoomIsCounted();
    void unverifiedRowsAreUnknown();
    void vgpusThatMayMoveMakeWay();
    void sumsFollowTheTree();
    void licences_data();
    void licences();
    void waitingVmsCountInTheDesignOnly();
};

namespace {

const VgpuType *typeNamed(const QString &name) { return shippedCatalog().types(name.toStdString()).front(); }

/// "7", "2+" for at least 2 (for some GPUs unknown), "?" if for none known, "-" if there is no GPU of the model.
QString moreOf(const Capacity &capacity, const QString &type)
{
    const TypeSum *sum = capacity.type(typeNamed(type));
    if (!sum)
        return u"-"_qs;
    if (sum->unknownGpus == sum->gpus)
        return u"?"_qs;
    return QString::number(sum->more) + (sum->unknownGpus > 0 ? u"+"_qs : QString());
}

/// "passthrough 40, vgpu 20, reserved 0, free 20, stranded 0 of 80", in GiB.
QString memoryOf(const Capacity &capacity)
{
    const auto gib = [](Mebibytes amount) { return QString::number(double(amount.value) / 1024); };
    const FrameBuffer &memory = capacity.memory;
    return QStringLiteral("passthrough %1, vgpu %2, reserved %3, free %4, stranded %5 of %6")
        .arg(gib(memory.passthrough), gib(memory.vgpu), gib(memory.reserved), gib(memory.free), gib(memory.stranded),
             gib(memory.total));
}

/// "vWS 2/1; vPC or vWS 1/1; unknown 1/1": running VMs and GPUs by editions.
QString licencesOf(const Capacity &capacity)
{
    QStringList texts;
    for (std::size_t bits = 0; bits < EditionSet::kCount; ++bits) {
        const LicenceCount &count = capacity.licences[bits];
        if (count == LicenceCount{})
            continue;
        QStringList names;
        for (const LicenseEdition edition : EditionSet{std::uint8_t(bits)}.editions())
            names += QString::fromLatin1(nameOf(edition));
        texts += QStringLiteral("%1 %2/%3")
                     .arg(names.isEmpty() ? u"unknown"_qs : names.join(u" or "_qs))
                     .arg(count.vms)
                     .arg(count.gpus);
    }
    return texts.join(u"; "_qs);
}

Capacity capacityOf(const Workbench &bench, const EntityRef &ref = {})
{
    CapacityBook book(const_cast<Workbench &>(bench).document(), shippedCatalog());
    return book.of(ref);
}

} // namespace

/// EXAMPLE.md, design A: one 40 GB A100 in passthrough, one with a 20 GB vGPU.
void TestCapacity::theExampleByItsFigures()
{
    Document document(exampleDesign());
    CapacityBook book(document, shippedCatalog());
    const Capacity all = book.of(EntityRef());
    QCOMPARE(all.gpus, 2);
    QCOMPARE(memoryOf(all), u"passthrough 40, vgpu 20, reserved 0, free 20, stranded 0 of 80"_qs);
    QCOMPARE(moreOf(all, u"grid_a100-20c"_qs), u"1"_qs);
    QCOMPARE(moreOf(all, u"grid_a100-10c"_qs), u"0"_qs);
    QCOMPARE(moreOf(all, u"grid_a100-3-20c"_qs), u"0"_qs);
    QCOMPARE(all.wholeGpus, 0);
    QCOMPARE(licencesOf(all), u"unknown 1/1; NVIDIA AI Enterprise 1/1"_qs);
}

/// PLACEMENT.md, 2: 80 GB, equal and mixed. MIG: the most instances of each kind (NVIDIA MIG user guide).
void TestCapacity::emptyGpusTakeWhatNvidiasTablesSay_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("sameSize");
    QTest::addColumn<QString>("mixedSize");
    QTest::addColumn<QString>("mig");
    const auto row = [](const char *type, const char *same, const char *mixed, const char *mig) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(same) << QString::fromLatin1(mixed)
                            << QString::fromLatin1(mig);
    };
    row("nvidia_h100-4c", "20", "16", "0");
    row("nvidia_h100-5c", "16", "16", "0");
    row("nvidia_h100-8c", "10", "8", "0");
    row("nvidia_h100-10c", "8", "8", "0");
    row("nvidia_h100-16c", "5", "4", "0");
    row("nvidia_h100-20c", "4", "4", "0");
    row("nvidia_h100-40c", "2", "2", "0");
    row("nvidia_h100-80c", "1", "1", "0");
    row("nvidia_h100-1-10c", "0", "0", "7");
    row("nvidia_h100-1-20c", "0", "0", "4");
    row("nvidia_h100-2-20c", "0", "0", "3");
    row("nvidia_h100-3-40c", "0", "0", "2");
    row("nvidia_h100-4-40c", "0", "0", "1");
    row("nvidia_h100-7-80c", "0", "0", "1");
    row("nvidia_h100-1-10cme", "0", "0", "1");
}

void TestCapacity::emptyGpusTakeWhatNvidiasTablesSay()
{
    QFETCH(QString, type);
    Workbench bench;
    const GpuId same = bench.gpu(u"h100-pcie-80gb vgpu same-size"_qs);
    const GpuId mixed = bench.gpu(u"h100-pcie-80gb vgpu mixed-size"_qs);
    const GpuId mig = bench.gpu(u"h100-pcie-80gb vgpu mig"_qs);
    QTEST(moreOf(capacityOf(bench, same), type), "sameSize");
    QTEST(moreOf(capacityOf(bench, mixed), type), "mixedSize");
    QTEST(moreOf(capacityOf(bench, mig), type), "mig");
}

/// Vector P5-01: six GPUs of 80 GB locked by ten requests of which two are refused; "slots left on GPUs locked to the
/// size plus all slots on neutral GPUs".
void TestCapacity::slotsLeftOnLockedAndNeutralGpus()
{
    Workbench bench;
    for (int gpu = 0; gpu < 6; ++gpu)
        bench.gpu(u"h100-pcie-80gb vgpu same-size"_qs);
    const std::array placed{"10c on A", "10c on A", "4c on C",  "20c on E",
                            "10c on B", "4c on D",  "16c on F", "20c on E"};
    for (int number = 0; const char *what : placed)
        bench.vm("vm-" + std::to_string(++number), QStringLiteral("vgpu nvidia_h100-%1").arg(QLatin1String(what)));
    const Capacity all = capacityOf(bench);
    QStringList left;
    for (const char *size : {"4c", "10c", "16c", "20c", "40c", "80c"})
        left += moreOf(all, QStringLiteral("nvidia_h100-%1").arg(QLatin1String(size)));
    QCOMPARE(left.join(u' '), u"38 13 4 2 0 0"_qs);
}

void TestCapacity::roomByMode_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("devices");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("more");
    const auto row = [](const char *name, const char *gpu, const char *devices, const char *type, const char *more) {
        QTest::newRow(name) << QString::fromLatin1(gpu) << QString::fromLatin1(devices) << QString::fromLatin1(type)
                            << QString::fromLatin1(more);
    };
    const char *same = "h100-pcie-80gb vgpu same-size";
    const char *mig = "a100-pcie-40gb vgpu mig";
    // P4-03, with its slip mended: 8 - 1 = 7 for an 80 GB GPU locked to 10 GB
    row("locked, own size", same, "vgpu nvidia_h100-10c on A", "nvidia_h100-10c", "7");
    row("locked, other size", same, "vgpu nvidia_h100-10c on A", "nvidia_h100-8c", "0");
    row("locked by a reservation", "h100-pcie-80gb vgpu [nvidia_h100-10c]", "", "nvidia_h100-8c", "0");
    row("a GPU with two sizes takes none", same, "vgpu nvidia_h100-10c on A; vgpu nvidia_h100-20c on A",
        "nvidia_h100-10c", "0");
    row("mixed size, a half and a quarter", "h100-pcie-80gb vgpu mixed-size",
        "vgpu nvidia_h100-40c on A@0; vgpu nvidia_h100-20c on A@40", "nvidia_h100-10c", "2");
    // FD8: 4g at 0 only, 3g at 0 or 4
    row("MIG: 3g beside 4g", mig, "vgpu grid_a100-4-20c on A@0", "grid_a100-3-20c", "1");
    row("MIG: no 4g where a 3g starts at 0", mig, "vgpu grid_a100-3-20c on A@0", "grid_a100-4-20c", "0");
    row("MIG: 4g where a 3g starts at 4", mig, "vgpu grid_a100-3-20c on A@4", "grid_a100-4-20c", "1");
    row("MIG: 1g beside 4g", mig, "vgpu grid_a100-4-20c on A@0", "grid_a100-1-5c", "3");
    row("MIG: one with media extensions", mig, "vgpu grid_a100-1-5cme on A@0", "grid_a100-1-5cme", "0");
    row("MIG takes no time-sliced type", mig, "", "grid_a100-20c", "0");
    row("a whole GPU given away", "a100-pcie-40gb passthrough", "passthrough on A", "grid_a100-20c", "0");
    row("for passthrough only", "a100-pcie-40gb passthrough", "", "grid_a100-20c", "0");
    row("unassigned takes time-sliced ones", "a100-pcie-40gb", "", "grid_a100-10c", "4");
    row("unassigned takes MIG-backed ones", "a100-pcie-40gb", "", "grid_a100-1-5c", "7");
}

void TestCapacity::roomByMode()
{
    QFETCH(QString, gpu);
    QFETCH(QString, devices);
    QFETCH(QString, type);
    Workbench bench;
    bench.gpu(gpu);
    bench.vm("vm-1", devices);
    QTEST(moreOf(capacityOf(bench), type), "more");
}

void TestCapacity::memoryByUse_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("devices");
    QTest::addColumn<QString>("memory");
    const auto row = [](const char *name, const char *gpu, const char *devices, const char *memory) {
        QTest::newRow(name) << QString::fromLatin1(gpu) << QString::fromLatin1(devices) << QString::fromLatin1(memory);
    };
    row("unassigned is free in whole", "a100-pcie-40gb", "",
        "passthrough 0, vgpu 0, reserved 0, free 40, stranded 0 of 40");
    row("for passthrough, nobody there", "a100-pcie-40gb passthrough", "",
        "passthrough 0, vgpu 0, reserved 0, free 40, stranded 0 of 40");
    row("passthrough takes all", "a100-pcie-40gb passthrough", "passthrough on A",
        "passthrough 40, vgpu 0, reserved 0, free 0, stranded 0 of 40");
    row("reserved", "a100-pcie-40gb vgpu [grid_a100-10c]", "vgpu grid_a100-10c on A",
        "passthrough 0, vgpu 10, reserved 10, free 20, stranded 0 of 40");
    // P4-04 with NVIDIA's placement IDs: 68 GB used, none stranded for the eight C profiles
    row("mixed size", "h100-pcie-80gb vgpu mixed-size",
        "vgpu nvidia_h100-16c on A@0; vgpu nvidia_h100-16c on A@24; vgpu nvidia_h100-20c on A@40; vgpu nvidia_h100-16c "
        "on A@64",
        "passthrough 0, vgpu 68, reserved 0, free 12, stranded 0 of 80");
    // Seven 1g instances leave the eighth memory slice, where none can start
    row("MIG", "a100-pcie-40gb vgpu mig",
        "vgpu grid_a100-1-5c on A; vgpu grid_a100-1-5c on A; vgpu grid_a100-1-5c on A; vgpu grid_a100-1-5c on A; vgpu "
        "grid_a100-1-5c on A; vgpu grid_a100-1-5c on A; vgpu grid_a100-1-5c on A",
        "passthrough 0, vgpu 35, reserved 0, free 5, stranded 5 of 40");
    // NVIDIA's table for 94 GB: 23 GB fits four times
    row("same size with a rest", "h100-nvl-94gb vgpu", "vgpu nvidia_h100l-23c on A",
        "passthrough 0, vgpu 23, reserved 0, free 71, stranded 2 of 94");
}

void TestCapacity::memoryByUse()
{
    QFETCH(QString, gpu);
    QFETCH(QString, devices);
    Workbench bench;
    const GpuId id = bench.gpu(gpu);
    const VmId vm = bench.vm("vm-1", devices);
    QTEST(memoryOf(capacityOf(bench, id)), "memory");
    // Powered off, it holds no room (RULES.md, data model).
    Vm off = *bench.facts().vm(vm);
    off.power = PowerState::Off;
    run(bench.document(), u"off"_qs, {Replace{bench.document().index().place(vm.value), off}});
    const Capacity without = capacityOf(bench, id);
    QCOMPARE(without.memory.vgpu.value + without.memory.passthrough.value, 0);
    QCOMPARE(without.memory.free.value + without.memory.reserved.value, without.memory.total.value);
    QVERIFY(licencesOf(without).isEmpty());
}

void TestCapacity::wholeGpus_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("devices");
    QTest::addColumn<int>("more");
    QTest::newRow("unassigned") << u"a100-pcie-40gb"_qs << QString() << 1;
    QTest::newRow("for passthrough") << u"a100-pcie-40gb passthrough"_qs << QString() << 1;
    QTest::newRow("given away") << u"a100-pcie-40gb passthrough"_qs << u"passthrough on A"_qs << 0;
    QTest::newRow("for vGPUs") << u"a100-pcie-40gb vgpu"_qs << QString() << 0;
    QTest::newRow("a slot is reserved") << u"a100-pcie-40gb [grid_a100-10c]"_qs << QString() << 0;
    QTest::newRow("of an unknown model") << u"acme-9000"_qs << QString() << 1;
}

void TestCapacity::wholeGpus()
{
    QFETCH(QString, gpu);
    QFETCH(QString, devices);
    Workbench bench;
    const GpuId id = bench.gpu(gpu);
    bench.vm("vm-1", devices);
    QTEST(capacityOf(bench).wholeGpus, "more");
    Gpu off = *bench.facts().gpu(id);
    off.passthroughEnabled = false;
    run(bench.document(), u"off"_qs, {Replace{bench.document().index().place(id.value), off}});
    QCOMPARE(capacityOf(bench).wholeGpus, 0);
}

void TestCapacity::aModelThatTheCatalogLacksIsUnknown()
{
    Workbench bench;
    bench.gpu(u"a100-pcie-40gb vgpu"_qs);
    const GpuId unknown = bench.gpu(u"acme-9000 vgpu"_qs);
    bench.vm("vm-1", u"vgpu acme-10c on B"_qs);
    const Capacity all = capacityOf(bench);
    QCOMPARE(all.gpus, 2);
    QCOMPARE(all.unknownGpus, 1);
    QCOMPARE(memoryOf(all), u"passthrough 0, vgpu 0, reserved 0, free 40, stranded 0 of 40"_qs);
    QCOMPARE(capacityOf(bench, unknown).unknownGpus, 1);
    QCOMPARE(licencesOf(all), u"unknown 1/1"_qs);
}

void TestCapacity::whatFindsNoRoomIsCounted()
{
    Workbench bench;
    bench.gpu(u"a100-pcie-40gb vgpu"_qs);
    bench.vm("vm-1", u"vgpu grid_a100-20c on A; vgpu grid_a100-20c on A; vgpu grid_a100-20c on A"_qs);
    const Capacity all = capacityOf(bench);
    QCOMPARE(all.homeless, 1);
    QCOMPARE(memoryOf(all), u"passthrough 0, vgpu 40, reserved 0, free 0, stranded 0 of 40"_qs);
}

/// vgpu_types.yaml: max_equal of l4-1b4 is among the unverified fields; that of l4-24q is not.
void TestCapacity::unverifiedRowsAreUnknown()
{
    const GpuModel *model = shippedCatalog().model("l4");
    QVERIFY(model);
    const VgpuType *doubtful = nullptr;
    for (const VgpuType *type : shippedCatalog().typesOf(*model))
        if (type->confidence.doubts("max_equal"))
            doubtful = type;
    QVERIFY(doubtful);
    const QString name = QString::fromStdString(doubtful->name);
    Workbench bench;
    bench.gpu(u"l4 vgpu"_qs);
    QCOMPARE(moreOf(capacityOf(bench), name), u"?"_qs);
    QCOMPARE(moreOf(capacityOf(bench), u"nvidia_l4-24q"_qs), u"1"_qs);
    // On a GPU that surely has no room the answer is known.
    bench.gpu(u"l4 passthrough"_qs);
    QCOMPARE(moreOf(capacityOf(bench), name), u"0+"_qs);
}

/// Two 10 GB vGPUs without placement IDs may be drawn anywhere: what matters is that all find a place together.
void TestCapacity::vgpusThatMayMoveMakeWay()
{
    Workbench fixed;
    fixed.gpu(u"h100-pcie-80gb vgpu mixed-size"_qs);
    fixed.vm("vm-1", u"vgpu nvidia_h100-10c on A@0; vgpu nvidia_h100-10c on A@40"_qs);
    QCOMPARE(moreOf(capacityOf(fixed), u"nvidia_h100-40c"_qs), u"0"_qs);
    Workbench free;
    free.gpu(u"h100-pcie-80gb vgpu mixed-size"_qs);
    free.vm("vm-1", u"vgpu nvidia_h100-10c on A@0; vgpu nvidia_h100-10c on A"_qs);
    QCOMPARE(moreOf(capacityOf(free), u"nvidia_h100-40c"_qs), u"1"_qs);
    Workbench mig;
    mig.gpu(u"a100-pcie-40gb vgpu mig"_qs);
    mig.vm("vm-1", u"vgpu grid_a100-1-5c on A; vgpu grid_a100-1-5c on A"_qs);
    QCOMPARE(moreOf(capacityOf(mig), u"grid_a100-4-20c"_qs), u"1"_qs);
}

void TestCapacity::sumsFollowTheTree()
{
    Workbench bench;
    bench.gpu(u"a100-pcie-40gb passthrough"_qs);
    const HostId first = bench.facts().hostOf(bench.gpuNamed(u'A'))->id;
    const ClusterId other = bench.cluster("ml-b");
    const HostId second = bench.host("esx02", other);
    bench.gpu(u"h100-pcie-80gb vgpu"_qs);
    bench.vm("vm-1", u"passthrough on A"_qs);
    bench.vm("vm-2", u"vgpu nvidia_h100-40c on B"_qs);
    const QString a100 = u"passthrough 40, vgpu 0, reserved 0, free 0, stranded 0 of 40"_qs;
    const QString h100 = u"passthrough 0, vgpu 40, reserved 0, free 40, stranded 0 of 80"_qs;
    QCOMPARE(memoryOf(capacityOf(bench, first)), a100);
    QCOMPARE(memoryOf(capacityOf(bench, bench.facts().clusterOf(first)->id)), a100);
    QCOMPARE(memoryOf(capacityOf(bench, second)), h100);
    QCOMPARE(memoryOf(capacityOf(bench, other)), h100);
    QCOMPARE(memoryOf(capacityOf(bench)), u"passthrough 40, vgpu 40, reserved 0, free 40, stranded 0 of 120"_qs);
    QCOMPARE(moreOf(capacityOf(bench, first), u"nvidia_h100-40c"_qs), u"-"_qs);
    QCOMPARE(moreOf(capacityOf(bench), u"nvidia_h100-40c"_qs), u"1"_qs);
}

/// RULES.md, 115: Q vWS; B vPC or vWS; A vApps; C and MIG NVAIE; passthrough vWS, vApps or NVAIE. 20: with the Data
/// Center driver no source says that a licence is needed.
void TestCapacity::licences_data()
{
    QTest::addColumn<QString>("devices");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<DriverKind>("driver");
    QTest::addColumn<QString>("licences");
    const auto row = [](const char *name, const char *devices, const char *entered, DriverKind driver,
                        const char *licences) {
        QTest::newRow(name) << QString::fromLatin1(devices) << QString::fromLatin1(entered) << driver
                            << QString::fromLatin1(licences);
    };
    row("Q", "vgpu nvidia_l40s-12q on A", "", DriverKind::Vgpu, "vWS 1/1");
    row("A", "vgpu nvidia_l40s-12a on A", "", DriverKind::Vgpu, "vApps 1/1");
    row("C", "vgpu nvidia_l40s-12c on A", "", DriverKind::Vgpu, "NVIDIA AI Enterprise 1/1");
    row("B", "vgpu nvidia_l40s-2b on A", "", DriverKind::Vgpu, "vWS or vPC 1/1");
    row("B, entered", "vgpu nvidia_l40s-2b on A", "vpc", DriverKind::Vgpu, "vPC 1/1");
    row("an edition that does not cover it", "vgpu nvidia_l40s-12q on A", "vpc", DriverKind::Vgpu, "vWS 1/1");
    row("two GPUs of one VM", "vgpu nvidia_l40s-48q on A; vgpu nvidia_l40s-48q on B", "", DriverKind::Vgpu, "vWS 1/2");
    row("no edition covers both", "vgpu nvidia_l40s-12q on A; vgpu nvidia_l40s-12c on B", "", DriverKind::Vgpu,
        "unknown 1/2");
    row("passthrough, Data Center driver", "passthrough on A", "", DriverKind::DataCenter, "unknown 1/1");
    row("passthrough, vGPU driver", "passthrough on A", "", DriverKind::Vgpu,
        "vWS or vApps or NVIDIA AI Enterprise 1/1");
    row("passthrough, entered", "passthrough on A", "nvaie", DriverKind::DataCenter, "NVIDIA AI Enterprise 1/1");
}

void TestCapacity::licences()
{
    QFETCH(QString, devices);
    QFETCH(QString, entered);
    QFETCH(DriverKind, driver);
    Workbench bench;
    bench.gpu(u"l40s vgpu mixed-size"_qs);
    bench.gpu(u"l40s vgpu mixed-size"_qs);
    const VmId id = bench.vm("vm-1", devices);
    Vm vm = *bench.facts().vm(id);
    vm.license = fromSpelling<LicenseEdition>(entered.toStdString());
    vm.guestDriver.kind = driver;
    run(bench.document(), u"edit"_qs, {Replace{bench.document().index().place(id.value), vm}});
    QTEST(licencesOf(capacityOf(bench)), "licences");
}

void TestCapacity::waitingVmsCountInTheDesignOnly()
{
    Workbench bench;
    const GpuId gpu = bench.gpu(u"l40s vgpu"_qs);
    bench.vm("placed", u"vgpu nvidia_l40s-12q on A"_qs);
    bench.vm("waiting", u"vgpu nvidia_l40s-12q"_qs);
    bench.vm("without GPU", QString());
    QCOMPARE(licencesOf(capacityOf(bench)), u"vWS 2/1"_qs);
    QCOMPARE(licencesOf(capacityOf(bench, bench.facts().hostOf(gpu)->id)), u"vWS 1/1"_qs);
    QCOMPARE(licencesOf(capacityOf(bench, gpu)), u"vWS 1/1"_qs);
}

REGISTER_TEST(TestCapacity, "tst_capacity");

} // namespace sliceboard

#include "tst_capacity.moc"
