// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_file.h"
#include "model/operations/changing.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/board/way_out_bar.h"

#include <QPushButton>

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

using Zone = DropTarget::Zone;

/// VMs that have their places already, and hosts that they are to fill, on the sample designs.
class TestPlacedVms : public QObject {
    Q_OBJECT

    static constexpr const char *kQwen = "right-qwen-embed-01";
    static constexpr const char *kNotebook = "right-notebook-02";
    static constexpr const char *kFrom = "esx-right-03/0000:17:00.0";
    static constexpr const char *kTo = "esx-right-03/0000:2a:00.0";

    static void load(OpenBoard &open, const char *sample)
    {
        auto loaded = loadDesignFile(u":/samples/%1.sliceboard.yaml"_qs.arg(QLatin1String(sample)));
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().toString()));
        open.document.load(std::move(loaded->design));
        open.view.setZoom(1, {}); // slots can be aimed at
    }

    static const Device &deviceOf(const OpenBoard &open, const char *vm, std::size_t row = 0)
    {
        return open.state(vm).devices[row];
    }

    static void aim(OpenBoard &open, const char *gpu, Zone zone)
    {
        open.view.reveal(open.gpu(gpu));
        open.moveTo(open.gpu(gpu), zone);
    }

    static void aimAtHost(OpenBoard &open, const char *host)
    {
        open.view.reveal(open.host(host));
        open.moveTo(open.view.rectOf(open.host(host)).topLeft() + QPoint(120, 8));
    }

    static std::vector<VmId> addCopies(OpenBoard &open, const char *vm, int count)
    {
        const std::vector<Vm> wanted(std::size_t(count), open.state(vm));
        const auto copies = newcomers(
            open.checker.facts(), [&] { return open.document.newId(); }, wanted);
        run(open.document, u"add"_qs, addNewcomers(open.checker.facts(), copies));
        std::vector<VmId> ids;
        std::ranges::transform(copies, std::back_inserter(ids), &Vm::id);
        return ids;
    }

    static const DropPreview &preview(const OpenBoard &open) { return *open.view.dropSession()->preview(); }

private Q_SLOTS:
    void oneFromTheListMoves()
    {
        OpenBoard open;
        load(open, "lab-cluster");
        const std::string profile = deviceOf(open, kQwen).profile;
        open.take(kQwen);
        aim(open, kTo, Zone::Slot);
        QVERIFY2(open.lastStatus().contains(u"moves right-qwen-embed-01 from esx-right-03/0000:17:00.0"),
                 qPrintable(open.lastStatus()));
        QVERIFY(open.drop());
        QCOMPARE(open.state(kQwen).devices.size(), std::size_t(1));
        QVERIFY(deviceOf(open, kQwen).gpu == open.gpu(kTo));
        QCOMPARE(deviceOf(open, kQwen).profile, profile);
        QCOMPARE(open.document.stepName(0), u"Move right-qwen-embed-01 to esx-right-03/0000:2a:00.0"_qs);
        open.document.undo(); // one step
        QVERIFY(deviceOf(open, kQwen).gpu == open.gpu(kFrom));
    }

    void itBecomesWhatTheZoneSays()
    {
        OpenBoard open;
        open.take("vm-2"); // a vGPU; the first GPU is that of vm-1 as a whole
        open.moveTo(open.gpu(kGpu0), Zone::WholeGpu);
        QVERIFY(open.drop());
        QCOMPARE(open.state("vm-2").devices.size(), std::size_t(1));
        QCOMPARE(deviceOf(open, "vm-2").kind, DeviceKind::Passthrough);
        QVERIFY(deviceOf(open, "vm-2").gpu == open.gpu(kGpu0));
    }

    void whatWaitsIsPlacedFirst()
    {
        OpenBoard open;
        load(open, "lab-cluster");
        Vm vm = open.state(kQwen);
        vm.devices.push_back(vm.devices.front());
        vm.devices.back().gpu.reset();
        run(open.document, u"ask"_qs, {Replace{open.document.index().place(vm.id.value), vm}});
        open.take(kQwen);
        aim(open, kTo, Zone::Slot);
        QVERIFY2(preview(open).note.isEmpty(), qPrintable(preview(open).note));
        QVERIFY(open.drop());
        QVERIFY(deviceOf(open, kQwen, 0).gpu == open.gpu(kFrom));
        QVERIFY(deviceOf(open, kQwen, 1).gpu == open.gpu(kTo));
    }

    void oneOfSeveralPlacesGetsAnotherInWords()
    {
        OpenBoard open;
        load(open, "lab-cluster");
        Vm vm = open.state(kQwen);
        vm.devices.push_back(vm.devices.front());
        run(open.document, u"two"_qs, {Replace{open.document.index().place(vm.id.value), vm}});
        open.take(kQwen);
        aim(open, kTo, Zone::Slot);
        QVERIFY2(open.lastStatus().contains(u"adds a vGPU to the 2 device(s) of right-qwen-embed-01"),
                 qPrintable(open.lastStatus()));
        QVERIFY(open.drop());
        QCOMPARE(open.state(kQwen).devices.size(), std::size_t(3));
    }

    /// The other VM on the GPU has no fixed place. It gives way only where the drop comes to its place.
    void residentsStayWhereTheyCan()
    {
        OpenBoard open;
        load(open, "lab-cluster");
        open.take("right-glm-flash-01");
        open.view.reveal(open.gpu(kTo));
        for (const int at : {20, 40, 60}) {
            open.moveTo(open.gpu(kTo), Zone::Slot, at);
            QVERIFY((preview(open).ghost == UnitRange{at, at + 20}));
            QVERIFY2(!open.lastStatus().contains(u"right-gpt-oss-20b-01"), qPrintable(open.lastStatus()));
        }
        open.moveTo(open.gpu(kTo), Zone::Slot, 0);
        QVERIFY2(open.lastStatus().contains(u"moves right-gpt-oss-20b-01 from 0–20 GB to "),
                 qPrintable(open.lastStatus()));
        open.leave();
    }

    void severalAreCarriedToAHost()
    {
        OpenBoard open;
        load(open, "lab-cluster");
        const std::vector<VmId> vms{open.vm("right-notebook-01"), open.vm("right-notebook-02")};
        open.view.lift(DraggedVms{vms});
        for (int step = 0; step < 60 && !open.lastSaid().startsWith(u"esx-right-02/"_qs); ++step)
            open.key(Qt::Key_Down);
        open.key(Qt::Key_H);
        QVERIFY2(open.lastSaid().startsWith(u"esx-right-02: 2 of 2 VM(s) placed"), qPrintable(open.lastSaid()));
        open.key(Qt::Key_Return);
        for (const VmId vm : vms) {
            const Vm &state = *open.checker.facts().vm(vm);
            QCOMPARE(state.devices.size(), std::size_t(1));
            QVERIFY(open.document.index().hostOf(*state.devices.front().gpu) == open.host("esx-right-02"));
        }
        open.document.undo(); // one step
        for (const char *vm : {"right-notebook-01", "right-notebook-02"})
            QVERIFY(open.document.index().hostOf(*deviceOf(open, vm).gpu) == open.host("esx-right-01"));
    }

    void aSliceGoesToTheTitleOfAHost()
    {
        OpenBoard open;
        load(open, "lab-cluster");
        open.take(DeviceRef{open.vm(kNotebook), 0});
        aimAtHost(open, "esx-right-02");
        QCOMPARE(preview(open).seats.size(), std::size_t(1));
        QVERIFY2(open.lastStatus().startsWith(u"esx-right-02: 1 of 1 VM(s) placed"), qPrintable(open.lastStatus()));
        QVERIFY(open.drop());
        QVERIFY(open.document.index().hostOf(*deviceOf(open, kNotebook).gpu) == open.host("esx-right-02"));
        QCOMPARE(open.state(kNotebook).devices.size(), std::size_t(1));
        QCOMPARE(open.document.stepCount(), std::size_t(1));
    }

    void onItsOwnHostItIsThereAlready()
    {
        OpenBoard open;
        load(open, "lab-cluster");
        open.take(DeviceRef{open.vm(kQwen), 0});
        aimAtHost(open, "esx-right-03");
        QVERIFY2(open.lastStatus().startsWith(u"esx-right-03: Allowed. It is there already."),
                 qPrintable(open.lastStatus()));
        open.drop();
        QCOMPARE(open.document.stepCount(), std::size_t(0));
    }

    /// One GPU of the host has 70 GB in this size. Filling it brings a warning on the host, as on that GPU alone.
    void aHostIsFilledWithAWarning()
    {
        OpenBoard open;
        load(open, "shared-pool");
        const std::vector<VmId> vms = addCopies(open, "same-01", 7);
        open.take(DraggedVms{vms});
        aimAtHost(open, "esx-same-1");
        QCOMPARE(preview(open).grade(), DropGrade::Warning);
        QCOMPARE(preview(open).title,
                 u"7 of 7 VM(s) placed, Warning · Rule: “Spreading leaves a GPU for each size of vGPU”"_qs);
        QVERIFY2(preview(open).message.contains(u"esx-same-1 spreads vGPUs"), qPrintable(preview(open).message));
        QVERIFY(open.drop());
        for (const VmId vm : vms)
            QVERIFY(open.checker.facts().vm(vm)->devices.front().gpu == open.gpu("esx-same-1/0000:17:00.0"));
    }

    void whatDoesNotFitIsCountedAndHasAWayOut()
    {
        OpenBoard open;
        load(open, "shared-pool");
        const std::vector<VmId> vms = addCopies(open, "same-01", 14);
        open.take(DraggedVms{vms});
        aimAtHost(open, "esx-same-1");
        QVERIFY2(preview(open).title.startsWith(u"7 of 14 VM(s) placed"), qPrintable(preview(open).title));
        QVERIFY2(preview(open).message.contains(u"7 VM(s) find no place without an error."),
                 qPrintable(preview(open).message));
        QVERIFY2(preview(open).message.contains(u"Error · Rule: “"),
                 qPrintable(preview(open).message)); // by which rule
        QCOMPARE(preview(open).left.size(), std::size_t(7));
        const auto &ways = const_cast<DropSession *>(open.view.dropSession())->waysOut();
        QVERIFY(!ways.empty());
        QVERIFY(open.drop());
        auto *bar = open.view.viewport()->findChild<WayOutBar *>();
        QVERIFY(bar);
        bar->findChildren<QPushButton *>().first()->click();
        const auto waits = [&](VmId vm) { return !open.checker.facts().vm(vm)->devices.front().gpu; };
        QVERIFY(std::ranges::none_of(vms, waits));
    }
};

REGISTER_TEST(TestPlacedVms, "tst_placed_vms");
#include "tst_placed_vms.moc"
