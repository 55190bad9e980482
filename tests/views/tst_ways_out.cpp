// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/design_builder.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/board/way_out_bar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace sliceboard;
using sliceboard::testing::DesignBuilder;
using sliceboard::testing::OpenBoard;

using Zone = DropTarget::Zone;

/// What is offered at the pointer after a drop that was refused or broke a rule.
class TestWaysOut : public QObject {
    Q_OBJECT

    static constexpr const char *kFirst = "esx01/0000:11:00.0";
    static constexpr const char *kSecond = "esx01/0000:12:00.0";

    static DesignBuilder hostOf(const char *model, int gpus, GpuUse use = GpuUse::Vgpu)
    {
        DesignBuilder design;
        design.host("esx01").esxi("8.0.3").manager("17.4").package(ManagerPackage::NvdAie);
        for (int gpu = 0; gpu < gpus; ++gpu)
            design.gpu(model, use);
        return design;
    }

    static WayOutBar *barOf(const OpenBoard &open) { return open.view.viewport()->findChild<WayOutBar *>(); }

    static QPushButton *buttonOf(const OpenBoard &open, const QString &part)
    {
        if (const WayOutBar *bar = barOf(open))
            for (QPushButton *button : bar->findChildren<QPushButton *>())
                if (button->text().contains(part))
                    return button;
        return nullptr;
    }

    static QString textsOf(const OpenBoard &open)
    {
        QStringList texts;
        if (const WayOutBar *bar = barOf(open))
            for (const QPushButton *button : bar->findChildren<QPushButton *>())
                texts.append(button->text());
        return texts.join(u" | "_qs);
    }

    static DraggedVms vmsOf(const OpenBoard &open)
    {
        DraggedVms vms;
        for (const Vm &vm : open.document.design().vms)
            vms.vms.push_back(vm.id);
        return vms;
    }

private Q_SLOTS:
    void aVmForAWholeGpuOnASlotGetsTheWholeGpu()
    {
        OpenBoard open;
        open.document.load(hostOf("a100-pcie-40gb", 2)
                               .vm("vm-1")
                               .guest(DriverKind::DataCenter)
                               .firmware(Firmware::Efi)
                               .memory(64)
                               .reserveAll()
                               .mmio(128)
                               .passthrough()
                               .build());
        open.take("vm-1");
        open.moveTo(open.gpu(kFirst), Zone::Slot);
        QVERIFY(open.view.dropSession()->preview()->verdict == Verdict::Impossible);
        QVERIFY(!open.drop());
        QPushButton *whole = buttonOf(open, u"as a whole"_qs);
        QVERIFY2(whole, qPrintable(textsOf(open)));
        QVERIFY2(buttonOf(open, u"0000:12:00.0"_qs), qPrintable(textsOf(open)));
        whole->click();
        QVERIFY(open.state("vm-1").devices.front().gpu == open.gpu(kFirst));
        QVERIFY(open.checker.facts().gpu(open.gpu(kFirst))->use == GpuUse::Passthrough);
    }

    void whereTheWholeGpuIsTakenAnotherOneIsOffered()
    {
        OpenBoard open;
        open.document.load(hostOf("a100-pcie-40gb", 2)
                               .vgpuVm("vm-0", "grid_a100-10c", 0)
                               .vm("vm-1")
                               .guest(DriverKind::DataCenter)
                               .firmware(Firmware::Efi)
                               .memory(64)
                               .reserveAll()
                               .mmio(128)
                               .passthrough()
                               .build());
        open.take("vm-1");
        open.moveTo(open.gpu(kFirst), Zone::Slot, 20);
        open.drop();
        QVERIFY2(!buttonOf(open, u"as a whole"_qs), qPrintable(textsOf(open)));
        QPushButton *other = buttonOf(open, u"0000:12:00.0"_qs);
        QVERIFY2(other, qPrintable(textsOf(open)));
        other->click();
        QVERIFY(open.state("vm-1").devices.front().gpu == open.gpu(kSecond));
        QVERIFY(open.state("vm-1").devices.front().kind == DeviceKind::Passthrough);
    }

    void aProfileOfAnotherModelHasItsLikeHere_data()
    {
        QTest::addColumn<bool>("isVm");
        QTest::newRow("a profile") << false;
        QTest::newRow("a VM that asks for it") << true;
    }

    void aProfileOfAnotherModelHasItsLikeHere()
    {
        QFETCH(const bool, isVm);
        OpenBoard open;
        open.document.load(
            hostOf("h100-pcie-80gb", 1).vm("vm-1").guest(DriverKind::Vgpu, "17.4").vgpu("grid_t4-4c").build());
        if (isVm)
            open.take("vm-1");
        else
            open.take(DraggedProfile{"grid_t4-4c"});
        open.moveTo(open.gpu(kFirst), Zone::Slot, 8);
        QVERIFY(open.view.dropSession()->preview()->verdict == Verdict::Impossible);
        QVERIFY(!open.drop());
        QPushButton *like = buttonOf(open, u"nvidia_h100-4c"_qs);
        QVERIFY2(like, qPrintable(textsOf(open)));
        like->click();
        if (isVm)
            QCOMPARE(open.state("vm-1").devices.front().profile, std::string("nvidia_h100-4c"));
        else
            QCOMPARE(open.checker.facts().gpu(open.gpu(kFirst))->reservations.front().profile,
                     std::string("nvidia_h100-4c"));
    }

    void whatHasNoLikeIsNotOffered()
    {
        // No L40S profile of 12 GB of series Q is among those of the H100.
        OpenBoard open;
        open.document.load(hostOf("h100-pcie-80gb", 1).build());
        open.take(DraggedProfile{"nvidia_l40s-12q"});
        open.moveTo(open.gpu(kFirst), Zone::Slot, 8);
        QVERIFY(!open.drop());
        QVERIFY2(!buttonOf(open, u"h100"_qs), qPrintable(textsOf(open)));
    }

    void aDropOnAnOccupiedSlotCanBeTakenBack()
    {
        OpenBoard open;
        open.document.load(hostOf("h100-pcie-80gb", 1)
                               .vgpuVm("vm-1", "nvidia_h100-40c", 0, 0)
                               .vgpuVm("vm-2", "nvidia_h100-40c", 0, 40)
                               .build());
        open.take(DeviceRef{open.vm("vm-2"), 0});
        open.moveTo(open.gpu(kFirst), Zone::Slot, 0);
        QVERIFY2(open.view.dropSession()->preview()->isWrong(), qPrintable(open.lastStatus()));
        QVERIFY(open.drop());
        QVERIFY(open.state("vm-2").devices.front().at == 0);
        QPushButton *undo = buttonOf(open, u"Undo the drop"_qs);
        QVERIFY2(undo, qPrintable(textsOf(open)));
        undo->click();
        QVERIFY(open.state("vm-2").devices.front().at == 40);
        QTRY_VERIFY(!barOf(open));
    }

    void onAnOccupiedSlotTheFreeOneIsOffered()
    {
        OpenBoard open;
        open.document.load(hostOf("h100-pcie-80gb", 1)
                               .vgpuVm("vm-1", "nvidia_h100-40c", 0, 0)
                               .vm("vm-2")
                               .guest(DriverKind::Vgpu, "17.4")
                               .vgpu("nvidia_h100-40c")
                               .build());
        open.take("vm-2");
        open.moveTo(open.gpu(kFirst), Zone::Slot, 0);
        open.drop();
        QPushButton *free = buttonOf(open, u"free slot"_qs);
        QVERIFY2(free, qPrintable(textsOf(open)));
        free->click();
        QVERIFY(open.state("vm-2").devices.front().gpu == open.gpu(kFirst));
        QVERIFY(open.state("vm-2").devices.front().at == 40);
    }

    /// Nothing of the reason is cut off, and Esc closes it wherever the keyboard is: after a drag from a list, there.
    void theReasonIsReadWholeAndEscCloses()
    {
        QWidget window;
        QHBoxLayout row(&window);
        QListWidget list;
        OpenBoard open;
        open.document.load(hostOf("h100-pcie-80gb", 1).build());
        row.addWidget(&list);
        row.addWidget(&open.view);
        window.resize(1200, 700);
        window.show();
        open.take(DraggedProfile{"grid_t4-4c"});
        DropPreview refused = *[&open] {
            open.moveTo(open.gpu(kFirst), Zone::Slot, 8);
            return open.view.dropSession()->preview();
        }();
        refused.title = u"A title that is long enough to need "_qs + u"more than one line of the bar "_qs.repeated(3);
        refused.message = u"The reason, which needs several lines of the bar to be told to its end. "_qs.repeated(5);
        const QString said = WayOutBar::offer(open.document, {}, refused, false, open.view.viewport(), QPoint(50, 50));
        QVERIFY(!said.isEmpty());
        const WayOutBar *bar = barOf(open);
        for (const QLabel *label : bar->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QVERIFY(bar->height() < 500);
        list.setFocus();
        QVERIFY(bar->isVisible());
        QTest::keyClick(&list, Qt::Key_Escape);
        QTRY_VERIFY(!barOf(open));
        open.view.setParent(nullptr);
    }

    void severalVmsOnOneGpuFillItsHost()
    {
        DesignBuilder design = hostOf("h100-pcie-80gb", 4);
        for (const char *vm : {"vm-1", "vm-2", "vm-3", "vm-4"})
            design.vm(vm).guest(DriverKind::Vgpu, "17.4").vgpu("nvidia_h100-80c");
        OpenBoard open;
        open.document.load(design.build());
        open.take(vmsOf(open));
        open.moveTo(open.gpu(kFirst), Zone::Slot, 0);
        QVERIFY(open.view.dropSession()->preview()->isWrong());
        QTRY_VERIFY2(open.lastStatus().contains(u"Fill the GPUs of this host"), qPrintable(open.lastStatus()));
        open.drop();
        QPushButton *fill = buttonOf(open, u"Fill the GPUs of this host"_qs);
        QVERIFY2(fill, qPrintable(textsOf(open)));
        fill->click();
        std::set<std::uint32_t> gpus;
        for (const Vm &vm : open.document.design().vms) {
            QVERIFY(vm.devices.front().gpu);
            gpus.insert(vm.devices.front().gpu->value);
        }
        QCOMPARE(gpus.size(), std::size_t(4));
        open.document.undo(); // one step
        QVERIFY(!open.state("vm-1").devices.front().gpu);
    }
};

REGISTER_TEST(TestWaysOut, "tst_ways_out");
#include "tst_ways_out.moc"
