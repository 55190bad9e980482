// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/placement/slice_shape.h"

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <set>

namespace sliceboard {

class TestSliceShape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAreThoseOfTheSources_data();
    void startsAreThoseOfTheSources();
    void modesRefuseTypesOfOtherModes();
    void migHasNineteenMaximalConfigurations_data();
    void migHasNineteenMaximalConfigurations();
    void threeGpcInstanceLeavesRoomForFour();
    void mixedSizesOfEightyGigabytes_data();
    void mixedSizesOfEightyGigabytes();
    void arrangesWhereTryingAllWould_data();
    void arrangesWhereTryingAllWould();
    void vgpusOfOneKindShareAnInstance();
    void halfGigabyteTypesHaveWholeWidths();
};

namespace {

SliceShape shape(const char *profile, const char *model, VgpuMode mode)
{
    const GpuModel *gpu = shippedCatalog().model(model);
    const auto found = shapeOf(*shippedCatalog().type(profile, *gpu), *gpu, mode, shippedCatalog());
    return found.value_or(SliceShape{});
}

QList<int> idsOf(const SliceShape &shape)
{
    QList<int> ids;
    for (const SliceStart &start : shape.starts)
        ids.append(start.at);
    return ids;
}

/// By trying every start for every shape.
bool canSeatAll(std::span<const SliceShape> shapes, std::vector<Seat> &taken)
{
    if (shapes.empty())
        return true;
    for (const SliceStart &start : freeStarts(shapes.front(), taken)) {
        taken.push_back(start.seat);
        const bool possible = canSeatAll(shapes.subspan(1), taken);
        taken.pop_back();
        if (possible)
            return true;
    }
    return false;
}

} // namespace

void TestSliceShape::startsAreThoseOfTheSources_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("ids");
    const auto row = [](const char *model, const char *profile, VgpuMode mode, int width, const QList<int> &ids) {
        QTest::addRow("%s %d", profile, int(mode))
            << QByteArray(model) << QByteArray(profile) << int(mode) << width << ids;
    };
    // NVIDIA AI Enterprise 5.0 user guide, appendix B (placement_vectors.yaml, vendor tables).
    row("a100-pcie-40gb", "grid_a100-8c", VgpuMode::MixedSize, 8, {0, 12, 20, 32});
    row("a100-pcie-40gb", "grid_a100-10c", VgpuMode::MixedSize, 10, {0, 10, 20, 30});
    row("h100-pcie-80gb", "nvidia_h100-16c", VgpuMode::MixedSize, 16, {0, 24, 40, 64});
    row("h100-pcie-80gb", "nvidia_h100-8c", VgpuMode::MixedSize, 8, {0, 12, 20, 32, 40, 52, 60, 72});
    row("a10", "nvidia_a10-8c", VgpuMode::MixedSize, 8, {0, 16});
    // Same size: as many as fit, one after the other (equal maximum 5 and 2 of the same tables).
    row("a100-pcie-40gb", "grid_a100-8c", VgpuMode::SameSize, 8, {0, 8, 16, 24, 32});
    row("a100-pcie-40gb", "grid_a100-20c", VgpuMode::SameSize, 20, {0, 20});
    // nvidia-smi mig -lgipp: 3g at {0,4}:4, 1g with double memory at {0,2,4,6}:2.
    row("a100-pcie-40gb", "grid_a100-3-20c", VgpuMode::Mig, 4, {0, 4});
    row("a100-pcie-40gb", "grid_a100-1-10c", VgpuMode::Mig, 2, {0, 2, 4, 6});
    row("a100-pcie-40gb", "grid_a100-7-40c", VgpuMode::Mig, 8, {0});
}

void TestSliceShape::startsAreThoseOfTheSources()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, profile);
    QFETCH(const int, mode);
    const SliceShape found = shape(profile, model, VgpuMode(mode));
    QTEST(found.width, "width");
    QTEST(idsOf(found), "ids");
}

void TestSliceShape::modesRefuseTypesOfOtherModes()
{
    const GpuModel &a100 = *shippedCatalog().model("a100-pcie-40gb");
    const VgpuType &mig = *shippedCatalog().type("grid_a100-3-20c", a100);
    const VgpuType &sliced = *shippedCatalog().type("grid_a100-10c", a100);
    QVERIFY(!shapeOf(mig, a100, VgpuMode::SameSize, shippedCatalog()));
    QVERIFY(!shapeOf(mig, a100, VgpuMode::MixedSize, shippedCatalog()));
    QVERIFY(!shapeOf(sliced, a100, VgpuMode::Mig, shippedCatalog()));
    const GpuModel &t4 = *shippedCatalog().model("t4"); // mixed size needs Ampere or later
    QVERIFY(!shapeOf(*shippedCatalog().type("grid_t4-4q", t4), t4, VgpuMode::MixedSize, shippedCatalog()));
}

void TestSliceShape::migHasNineteenMaximalConfigurations_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QList<QByteArray>>("profiles");
    QTest::newRow("A100 40 GB") << QByteArray("a100-pcie-40gb")
                                << QList<QByteArray>{"grid_a100-1-5c", "grid_a100-2-10c", "grid_a100-3-20c",
                                                     "grid_a100-4-20c", "grid_a100-7-40c"};
    QTest::newRow("H100 80 GB") << QByteArray("h100-pcie-80gb")
                                << QList<QByteArray>{"nvidia_h100-1-10c", "nvidia_h100-2-20c", "nvidia_h100-3-40c",
                                                     "nvidia_h100-4-40c", "nvidia_h100-7-80c"};
}

/// mig.yaml, base_configurations: the plain profiles of a seven-slice GPU pack in exactly 19 maximal ways.
void TestSliceShape::migHasNineteenMaximalConfigurations()
{
    QFETCH(const QByteArray, model);
    QFETCH(const QList<QByteArray>, profiles);
    std::vector<SliceShape> shapes;
    for (const QByteArray &profile : profiles)
        shapes.push_back(shape(profile, model, VgpuMode::Mig));
    struct Instance {
        std::size_t shape;
        SliceStart start;
    };
    std::set<std::string> maximal;
    std::vector<Instance> placed;
    const std::function<void(int)> extend = [&](int from) {
        std::vector<Seat> seats;
        int compute = 0;
        for (const Instance &instance : placed) {
            seats.push_back(instance.start.seat);
            compute += shapes[instance.shape].computeSlices;
        }
        bool canGrow = false;
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            for (const SliceStart &start : freeStarts(shapes[i], seats)) {
                if (compute + shapes[i].computeSlices > 7)
                    continue;
                canGrow = true;
                if (start.at < from)
                    continue;
                placed.push_back({i, start});
                extend(start.at + 1);
                placed.pop_back();
            }
        }
        std::string name;
        for (const Instance &instance : placed)
            name += profiles[qsizetype(instance.shape)].toStdString() + "@" + std::to_string(instance.start.at) + " ";
        if (!canGrow)
            maximal.insert(name);
    };
    extend(0);
    QCOMPARE(int(maximal.size()), 19);
}

/// PLACEMENT.md 1.3, seen on H100 hosts: 3g.40gb goes to slice 4 first, which keeps 4g.40gb possible.
void TestSliceShape::threeGpcInstanceLeavesRoomForFour()
{
    const auto start = bestStart(shape("nvidia_h100-3-40c", "h100-pcie-80gb", VgpuMode::Mig), {}, 8);
    QVERIFY(start);
    QCOMPARE(start->at, 4);
    const std::array taken{start->seat};
    QCOMPARE(freeStarts(shape("nvidia_h100-4-40c", "h100-pcie-80gb", VgpuMode::Mig), taken).size(), std::size_t(1));
}

void TestSliceShape::mixedSizesOfEightyGigabytes_data()
{
    QTest::addColumn<QList<QByteArray>>("profiles");
    QTest::addColumn<bool>("fits");
    QTest::newRow("aligned halves") << QList<QByteArray>{"nvidia_h100-40c", "nvidia_h100-20c", "nvidia_h100-10c",
                                                         "nvidia_h100-10c"}
                                    << true;
    QTest::newRow("eight of 8C") << QList<QByteArray>(8, "nvidia_h100-8c") << true;
    // Mixed maximum of 8C is 8, though 80/8 is 10.
    QTest::newRow("nine of 8C") << QList<QByteArray>(9, "nvidia_h100-8c") << false;
    QTest::newRow("40C and five of 8C") << QList<QByteArray>{"nvidia_h100-40c", "nvidia_h100-8c", "nvidia_h100-8c",
                                                             "nvidia_h100-8c",  "nvidia_h100-8c", "nvidia_h100-8c"}
                                        << false;
    // 4C has 16 placement IDs, 8 of them in each half.
    QTest::newRow("40C and eight of 4C") << (QList<QByteArray>(8, "nvidia_h100-4c") << "nvidia_h100-40c") << true;
    QTest::newRow("40C and nine of 4C") << (QList<QByteArray>(9, "nvidia_h100-4c") << "nvidia_h100-40c") << false;
    QTest::newRow("16C takes the room of 20C")
        << QList<QByteArray>{"nvidia_h100-16c", "nvidia_h100-20c", "nvidia_h100-40c"} << true;
}

void TestSliceShape::mixedSizesOfEightyGigabytes()
{
    QFETCH(const QList<QByteArray>, profiles);
    std::vector<SliceShape> shapes;
    for (const QByteArray &profile : profiles)
        shapes.push_back(shape(profile, "h100-pcie-80gb", VgpuMode::MixedSize));
    const auto chosen = arrange(shapes, std::vector<std::optional<int>>(shapes.size()));
    QTEST(chosen.has_value(), "fits");
    std::vector<Seat> seats;
    for (std::size_t i = 0; chosen && i < shapes.size(); ++i) {
        const SliceStart *start = shapes[i].startAt((*chosen)[i]);
        QVERIFY(start);
        QVERIFY(std::ranges::none_of(seats, [&](const Seat &seat) { return seat.collidesWith(start->seat); }));
        seats.push_back(start->seat);
    }
}

void TestSliceShape::arrangesWhereTryingAllWould_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<VgpuMode>("mode");
    QTest::newRow("mixed size") << QStringLiteral("h100-pcie-80gb") << VgpuMode::MixedSize;
    QTest::newRow("mixed size, odd sizes") << QStringLiteral("a40") << VgpuMode::MixedSize;
    QTest::newRow("MIG") << QStringLiteral("a100-pcie-40gb") << VgpuMode::Mig;
    QTest::newRow("shared MIG instances") << QStringLiteral("rtx-pro-6000-bse") << VgpuMode::Mig;
}

void TestSliceShape::arrangesWhereTryingAllWould()
{
    QFETCH(QString, model);
    QFETCH(VgpuMode, mode);
    const GpuModel &gpu = *shippedCatalog().model(model.toStdString());
    std::vector<SliceShape> all;
    for (const VgpuType *type : shippedCatalog().typesOf(gpu))
        if (const auto some = shapeOf(*type, gpu, mode, shippedCatalog()); some && some->starts.size() <= 8)
            all.push_back(*some);
    QVERIFY(all.size() > 3);
    std::mt19937 random(7);
    int impossible = 0;
    for (int round = 0; round < 300; ++round) {
        const std::size_t kinds[] = {random() % all.size(), random() % all.size()};
        std::vector<SliceShape> shapes(2 + random() % 4);
        for (SliceShape &shape : shapes)
            shape = all[kinds[random() % 2]];
        std::vector<Seat> taken;
        const bool possible = canSeatAll(shapes, taken);
        QCOMPARE(arrange(shapes, std::vector<std::optional<int>>(shapes.size())).has_value(), possible);
        impossible += possible ? 0 : 1;
    }
    QVERIFY(impossible > 30 && impossible < 270);
}

/// RTX PRO 6000 Blackwell: several DC-1-12C share one 1g.24gb instance, but no other kind may enter it.
void TestSliceShape::vgpusOfOneKindShareAnInstance()
{
    const SliceShape twelve = shape("nvidia_rtx_pro_6000_blackwell_dc-1-12c", "rtx-pro-6000-bse", VgpuMode::Mig);
    const SliceShape wide = shape("nvidia_rtx_pro_6000_blackwell_dc-2-12c", "rtx-pro-6000-bse", VgpuMode::Mig);
    QCOMPARE(idsOf(twelve), (QList<int>{0, 12, 24, 36, 48, 60, 72, 84}));
    const std::array first{twelve.starts.front().seat};
    QCOMPARE(freeStarts(twelve, first).front().at, 12);
    QVERIFY(std::ranges::all_of(freeStarts(wide, first), [](const SliceStart &start) { return start.at >= 48; }));
}

void TestSliceShape::halfGigabyteTypesHaveWholeWidths()
{
    const GpuModel &m10 = *shippedCatalog().model("m10");
    const GpuScale scale = scaleOf(m10, VgpuMode::SameSize, shippedCatalog());
    QCOMPARE(scale.units, 16);
    const SliceShape half = shape("grid_m10-0q", "m10", VgpuMode::SameSize); // 512 MB, 16 on one 8 GB GPU
    QCOMPARE(half.width, 1);
    QCOMPARE(int(half.starts.size()), 16);
    QCOMPARE(shape("grid_m10-8q", "m10", VgpuMode::SameSize).width, 16);
}

REGISTER_TEST(TestSliceShape, "tst_slice_shape");

} // namespace sliceboard

#include "tst_slice_shape.moc"
