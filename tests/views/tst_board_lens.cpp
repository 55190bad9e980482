// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/design_builder.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

#include <QScrollBar>

using namespace sliceboard;
using sliceboard::testing::DesignBuilder;
using sliceboard::testing::OpenBoard;

using Zone = DropTarget::Zone;

/// The enlarged host under a drag: what the pointer means does not change because it opens.
class TestBoardLens : public QObject {
    Q_OBJECT

    static constexpr double kZoom = 0.64;

    /// Six hosts of eight H100, and six VMs that wait for an eighth of a GPU.
    static Design sixHosts()
    {
        DesignBuilder design;
        for (int host = 1; host <= 6; ++host) {
            design.host(fmt::format("esx0{}", host)).esxi("8.0.3").manager("17.4");
            for (int gpu = 0; gpu < 8; ++gpu)
                design.gpu("h100-pcie-80gb");
        }
        for (int vm = 1; vm <= 6; ++vm)
            design.vm(fmt::format("vm-{}", vm)).guest(DriverKind::Vgpu, "17.4").vgpu("nvidia_h100-10c");
        return design.build();
    }

    static DraggedVms allVms(const OpenBoard &open)
    {
        DraggedVms vms;
        for (const Vm &vm : open.document.design().vms)
            vms.vms.push_back(vm.id);
        return vms;
    }

    static QPoint headerOf(const OpenBoard &open, const char *host)
    {
        return open.view.rectOf(open.host(host)).topLeft() + QPoint(60, 8);
    }

    static bool isEnlarged(const OpenBoard &open, GpuId gpu)
    {
        return open.view.zoneRect(gpu, Zone::WholeGpu).height() >= BoardMetrics::kTarget;
    }

    static std::optional<BoardTarget> target(const OpenBoard &open) { return open.view.dropSession()->target(); }

    static void show(OpenBoard &open)
    {
        open.document.load(sixHosts());
        open.view.setZoom(kZoom, {});
    }

private Q_SLOTS:
    void aHeaderMeansTheHost()
    {
        OpenBoard open;
        show(open);
        const QPoint header = headerOf(open, "esx01");
        const GpuId first = open.gpu("esx01/0000:11:00.0");
        open.take(allVms(open));
        open.moveTo(header);
        QVERIFY(target(open) == BoardTarget(open.host("esx01")));
        QTRY_VERIFY(isEnlarged(open, first));
        QVERIFY(target(open) == BoardTarget(open.host("esx01")));
        QVERIFY2(open.lastStatus().contains(u"6 of 6 VM"), qPrintable(open.lastStatus()));
        // The header of the enlarged host is what lies there now, with room to tremble.
        open.moveTo(header + QPoint(12, 3));
        QVERIFY(target(open) == BoardTarget(open.host("esx01")));
        QVERIFY(open.view.zoneRect(first, Zone::WholeGpu).top() > header.y() + 3);
        QVERIFY(open.drop());
        for (const Vm &vm : open.document.design().vms)
            QVERIFY(vm.devices.front().gpu);
    }

    void aHeaderLowInTheBoardStaysMeantUntilThePointerMoves()
    {
        OpenBoard open;
        show(open);
        open.view.resize(1000, 640);
        open.view.verticalScrollBar()->setValue(0);
        const QPoint header = headerOf(open, "esx05");
        QVERIFY2(header.y() > 150 && header.y() < 560, qPrintable(QString::number(header.y())));
        const GpuId first = open.gpu("esx05/0000:11:00.0");
        open.take(allVms(open));
        open.moveTo(header);
        QTRY_VERIFY(isEnlarged(open, first));
        // There is no room for eight GPUs below the pointer: the card moved up, its header in sight.
        const QRect zone = open.view.zoneRect(first, Zone::WholeGpu);
        QVERIFY(zone.top() < header.y());
        QVERIFY(zone.top() >= 40);
        open.moveTo(header); // as the platform reports a pointer at rest
        QVERIFY(target(open) == BoardTarget(open.host("esx05")));
        open.moveTo(header + QPoint(0, 2));
        QVERIFY(target(open) == BoardTarget(open.host("esx05")));
        open.moveTo(header + QPoint(0, 24));
        QVERIFY(std::holds_alternative<DropTarget>(*target(open)));
        // And the header is where it is seen.
        open.moveTo(QPoint(header.x(), zone.top() - 20));
        QVERIFY(target(open) == BoardTarget(open.host("esx05")));
        open.leave();
    }

    void aGpuStaysMeant()
    {
        OpenBoard open;
        show(open);
        const GpuId seventh = open.gpu("esx01/0000:17:00.0");
        open.take(DraggedVms{{open.vm("vm-1")}});
        const QPoint point = open.view.rectOf(seventh).center();
        open.moveTo(point);
        const auto meant = target(open);
        QVERIFY(std::get<DropTarget>(*meant).gpu == seventh);
        QTRY_VERIFY(isEnlarged(open, seventh));
        QVERIFY(target(open) == meant);
        open.moveTo(open.view.zoneRect(seventh, Zone::WholeGpu).center());
        QVERIFY(target(open) == BoardTarget(DropTarget{seventh, Zone::WholeGpu, {}, {}}));
        open.leave();
    }

    /// Eight GPUs are higher than this board: the one that is aimed at by keys is in sight nevertheless.
    void whatKeysAimAtIsInSight()
    {
        OpenBoard open;
        show(open);
        open.view.resize(1000, 330);
        open.selection.select(open.vm("vm-1"));
        open.key(Qt::Key_M, Qt::ControlModifier);
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home}) {
            open.key(key);
            const GpuId gpu = std::get<DropTarget>(*target(open)).gpu;
            QVERIFY(isEnlarged(open, gpu));
            const QRect zone = open.view.zoneRect(gpu, Zone::Slot);
            QVERIFY2(open.view.viewport()->rect().contains(zone), qPrintable(QString::number(zone.bottom())));
        }
    }

    void aHeaderThatTakesNothingDoesNotBecomeAGpu()
    {
        OpenBoard open;
        show(open);
        open.take(DraggedProfile{"nvidia_h100-10c"});
        open.moveTo(headerOf(open, "esx01"));
        QTRY_VERIFY(isEnlarged(open, open.gpu("esx01/0000:11:00.0")));
        QVERIFY(!target(open));
        open.leave();
    }
};

REGISTER_TEST(TestBoardLens, "tst_board_lens");
#include "tst_board_lens.moc"
