// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/placement/gpu_layout.h"

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

namespace sliceboard {

class TestGpuLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seatsOneAfterTheOther();
    void keepsFixedPlacementIds();
    void showsWhatOverlapsInLanes();
    void rearrangesWhenOneByOneFails();
    void whatStandsStaysBesideWhatComes();
    void passthroughTakesAll();
    void poweredOffVmsHoldNoRoom();
    void drawsWhatItDoesNotKnow();
};

namespace {

Occupant vgpu(const char *profile, std::optional<int> at = {})
{
    static std::uint32_t next = 1;
    return {DeviceRef{{next++}, 0}, -1, profile, at, true};
}

GpuLayout layout(VgpuMode mode, std::vector<Occupant> occupants, const char *model = "h100-pcie-80gb")
{
    Gpu gpu;
    gpu.model = model;
    gpu.use = GpuUse::Vgpu;
    gpu.vgpuMode = mode;
    return layOut(gpu, shippedCatalog().model(model), std::move(occupants), shippedCatalog());
}

} // namespace

void TestGpuLayout::seatsOneAfterTheOther()
{
    const GpuLayout picture = layout(VgpuMode::SameSize, {vgpu("nvidia_h100-20c"), vgpu("nvidia_h100-20c")});
    QCOMPARE(picture.scale.units, 80);
    QCOMPARE(int(picture.blocks.size()), 2);
    QCOMPARE(picture.blocks[1].range.start, 20);
    QCOMPARE(picture.freeUnits(), 40);
    QCOMPARE(picture.lanes, 1);
    QVERIFY(picture.blocks[0].fits && picture.blocks[1].fits);
}

void TestGpuLayout::keepsFixedPlacementIds()
{
    const GpuLayout picture = layout(VgpuMode::MixedSize, {vgpu("nvidia_h100-20c", 60), vgpu("nvidia_h100-40c")});
    QCOMPARE(picture.blocks[0].range.end, 40);
    QCOMPARE(picture.blocks[1].range.start, 60);
    QCOMPARE(int(picture.free.size()), 1);
    QCOMPARE(picture.free[0].start, 40);
    QCOMPARE(picture.free[0].end, 60);
}

void TestGpuLayout::showsWhatOverlapsInLanes()
{
    const GpuLayout picture = layout(VgpuMode::MixedSize, {vgpu("nvidia_h100-40c", 0), vgpu("nvidia_h100-20c", 20)});
    QCOMPARE(picture.lanes, 2);
    QVERIFY(picture.blocks[0].fits != picture.blocks[1].fits);
    const GpuLayout wrongId = layout(VgpuMode::MixedSize, {vgpu("nvidia_h100-8c", 16)}); // 8C: 0 12 20 32 …
    QVERIFY(!wrongId.blocks[0].fits);
}

/// One by one, 16C takes 0 and 20C takes 60 to keep the largest room, which leaves none for 40C (0 or 40 only); yet
/// 16C at 0, 20C at 20 and 40C at 40 fit together.
void TestGpuLayout::rearrangesWhenOneByOneFails()
{
    const std::vector<Occupant> occupants{vgpu("nvidia_h100-16c"), vgpu("nvidia_h100-20c"), vgpu("nvidia_h100-40c")};
    const GpuLayout picture = layout(VgpuMode::MixedSize, occupants);
    for (const Block &block : picture.blocks)
        QVERIFY2(block.fits, block.occupant.profile.c_str());
    QCOMPARE(picture.lanes, 1);
}

/// Two without a placement ID stand at 0 and 20. What comes to a place that is free moves neither; what comes to the
/// place of the first moves that one alone.
void TestGpuLayout::whatStandsStaysBesideWhatComes()
{
    const Occupant first = vgpu("nvidia_h100-20c");
    const Occupant second = vgpu("nvidia_h100-20c");
    const auto startOf = [](const GpuLayout &picture, const Occupant &occupant) {
        for (const Block &block : picture.blocks)
            if (block.occupant.device == occupant.device && block.fits)
                return block.range.start;
        return -1;
    };
    for (const VgpuMode mode : {VgpuMode::SameSize, VgpuMode::MixedSize}) {
        const GpuLayout alone = layout(mode, {first});
        const int own = startOf(alone, first);
        for (const int at : {0, 20, 40, 60}) {
            const GpuLayout picture = layout(mode, {vgpu("nvidia_h100-20c", at), first});
            QCOMPARE(startOf(picture, first) == own, at != own);
        }
        const GpuLayout both = layout(mode, {first, second});
        const GpuLayout pushed = layout(mode, {vgpu("nvidia_h100-20c", own), first, second});
        QCOMPARE(startOf(pushed, second), startOf(both, second));
        QVERIFY(startOf(pushed, first) >= 0);
    }
}

void TestGpuLayout::passthroughTakesAll()
{
    const GpuLayout picture = layout(VgpuMode::SameSize, {vgpu("")});
    QCOMPARE(picture.blocks[0].range.end, 80);
    QVERIFY(picture.blocks[0].fits);
    QVERIFY(picture.free.empty());
    const GpuLayout shared = layout(VgpuMode::SameSize, {vgpu(""), vgpu("")});
    QCOMPARE(shared.lanes, 2);
    QVERIFY(!shared.blocks[1].fits);
}

void TestGpuLayout::poweredOffVmsHoldNoRoom()
{
    Occupant off = vgpu("nvidia_h100-80c");
    off.running = false;
    const GpuLayout picture = layout(VgpuMode::SameSize, {vgpu("nvidia_h100-80c"), off});
    QVERIFY(picture.blocks[0].fits);
    QVERIFY(picture.blocks[1].fits);
    QCOMPARE(int(picture.seats.size()), 1);
}

void TestGpuLayout::drawsWhatItDoesNotKnow()
{
    Gpu gpu;
    gpu.model = "quantum-9000";
    const GpuLayout unknownGpu = layOut(gpu, nullptr, {vgpu("nvidia_h100-20c")}, shippedCatalog());
    QVERIFY(!unknownGpu.blocks[0].known);
    const GpuLayout unknownProfile = layout(VgpuMode::SameSize, {vgpu("nvidia_h100-17c")});
    QVERIFY(!unknownProfile.blocks[0].known);
    QVERIFY(!unknownProfile.blocks[0].fits);
    const GpuLayout otherModel = layout(VgpuMode::SameSize, {vgpu("grid_a100-20c")});
    QVERIFY(otherModel.blocks[0].known);
    QVERIFY(!otherModel.blocks[0].fits);
    QCOMPARE(otherModel.blocks[0].range.size(), 20);
}

REGISTER_TEST(TestGpuLayout, "tst_gpu_layout");

} // namespace sliceboard

#include "tst_gpu_layout.moc"
