// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/design_builder.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

using namespace sliceboard;
using sliceboard::testing::DesignBuilder;
using sliceboard::testing::OpenBoard;

using Zone = DropTarget::Zone;

/// What a drop would bring, in words: chip, status bar, screen readers and history say the same.
class TestDropPreview : public QObject {
    Q_OBJECT

    static constexpr const char *kGpu = "esx01/0000:11:00.0";

    static DesignBuilder oneGpu(GpuUse use, VgpuMode mode)
    {
        DesignBuilder design;
        design.host("esx01")
            .esxi("8.0.3")
            .manager("17.4")
            .package(ManagerPackage::NvdAie)
            .gpu("a100-pcie-40gb", use, mode);
        return design;
    }

private Q_SLOTS:
    void aTurnOfTheGpuIsTold_data()
    {
        QTest::addColumn<GpuUse>("use");
        QTest::addColumn<VgpuMode>("mode");
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<QString>("turn");
        QTest::newRow("MIG") << GpuUse::Vgpu << VgpuMode::Mig << Zone::Slot
                             << u"switches the GPU from MIG to Same size"_qs;
        QTest::newRow("passthrough") << GpuUse::Passthrough << VgpuMode::SameSize << Zone::Slot
                                     << u"switches the GPU from Passthrough to Same size"_qs;
        QTest::newRow("to passthrough") << GpuUse::Vgpu << VgpuMode::MixedSize << Zone::WholeGpu
                                        << u"switches the GPU from Mixed size to Passthrough"_qs;
        QTest::newRow("unassigned") << GpuUse::Unassigned << VgpuMode::SameSize << Zone::Slot
                                    << u"switches the GPU from Unassigned to Same size"_qs;
        QTest::newRow("none") << GpuUse::Vgpu << VgpuMode::SameSize << Zone::Slot << QString();
    }

    void aTurnOfTheGpuIsTold()
    {
        QFETCH(const GpuUse, use);
        QFETCH(const VgpuMode, mode);
        QFETCH(const Zone, zone);
        QFETCH(const QString, turn);
        OpenBoard open;
        open.document.load(oneGpu(use, mode).vm("vm-1").guest(DriverKind::Vgpu, "17.4").vgpu("grid_a100-10c").build());
        open.take("vm-1");
        open.moveTo(open.gpu(kGpu), zone);
        QCOMPARE(open.view.dropSession()->preview()->turn, turn);
        QCOMPARE(open.lastStatus().contains(u"switches"), !turn.isEmpty());
        QVERIFY2(open.lastStatus().contains(turn), qPrintable(open.lastStatus()));
        QVERIFY(open.drop());
        const QString step = open.document.stepName(open.document.stepCount() - 1);
        QCOMPARE(step, u"Place vm-1 on esx01/0000:11:00.0"_qs + (turn.isEmpty() ? turn : u" ("_qs + turn + u')'));
    }

    void carriedByKeyboardItIsSpoken()
    {
        OpenBoard open;
        open.document.load(oneGpu(GpuUse::Vgpu, VgpuMode::Mig)
                               .vm("vm-1")
                               .guest(DriverKind::Vgpu, "17.4")
                               .vgpu("grid_a100-10c")
                               .build());
        open.view.lift(DraggedVms{{open.vm("vm-1")}});
        open.key(Qt::Key_V);
        QVERIFY2(open.lastSaid().contains(u"switches the GPU from MIG to Same size"), qPrintable(open.lastSaid()));
        open.key(Qt::Key_Escape);
    }

    void aHostTellsHowManyOfItsGpusTurn()
    {
        DesignBuilder design = oneGpu(GpuUse::Unassigned, VgpuMode::SameSize);
        design.gpu("a100-pcie-40gb", GpuUse::Unassigned);
        for (const char *vm : {"vm-1", "vm-2"})
            design.vm(vm).guest(DriverKind::Vgpu, "17.4").vgpu("grid_a100-40c");
        OpenBoard open;
        open.document.load(design.build());
        open.take(DraggedVms{{open.vm("vm-1"), open.vm("vm-2")}});
        open.moveTo(open.view.rectOf(open.host("esx01")).topLeft() + QPoint(120, 8));
        const DropPreview *preview = open.view.dropSession()->preview();
        QVERIFY(preview);
        QCOMPARE(preview->seats.size(), std::size_t(2));
        QVERIFY2(preview->turn.startsWith(u"switches 2 GPU"), qPrintable(preview->turn));
        QVERIFY(preview->turn.endsWith(u"from Unassigned to Same size"));
    }

    void aFindingIsNamedByItsRuleAndToldWithItsNumbers()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        open.take("vm-2");
        open.moveTo(open.gpu(kGpu0), Zone::Slot, 0);
        const DropPreview *preview = open.view.dropSession()->preview();
        QCOMPARE(preview->worst, Severity::Error);
        const QString title = u"Error · Rule: “A GPU serves passthrough or vGPUs, never both”"_qs;
        QCOMPARE(preview->title, title);
        QCOMPARE(preview->rule, u"gpu-in-two-modes"_qs);
        QVERIFY2(preview->message.contains(u"0000:17:00.0"), qPrintable(preview->message));
        QVERIFY2(preview->sentence().contains(u": "_qs + title + u": "_qs + preview->message.section(u'\n', 0, 0)),
                 qPrintable(preview->sentence()));
        QVERIFY(!preview->message.contains(u"gpu-in-two-modes"));
    }

    void severityMakesTheGrade_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<DropGrade>("grade");
        QTest::newRow("error") << Severity::Error << DropGrade::Error;
        QTest::newRow("warning") << Severity::Warning << DropGrade::Warning;
        QTest::newRow("unknown") << Severity::Unknown << DropGrade::Unknown;
        QTest::newRow("info") << Severity::Info << DropGrade::Allowed;
        QTest::newRow("off") << Severity::Off << DropGrade::Allowed;
    }

    /// The same finding with another severity, as a design may set it.
    void severityMakesTheGrade()
    {
        QFETCH(const Severity, severity);
        QFETCH(const DropGrade, grade);
        OpenBoard open;
        open.document.load(oneGpu(GpuUse::Passthrough, VgpuMode::SameSize)
                               .wholeVm("vm-1", 0)
                               .vm("vm-2")
                               .guest(DriverKind::Vgpu, "17.4")
                               .vgpu("grid_a100-10c")
                               .severity("gpu-in-two-modes", severity)
                               .build());
        open.take("vm-2");
        open.moveTo(open.gpu(kGpu), Zone::Slot);
        const DropSession *session = open.view.dropSession();
        QVERIFY2(session->preview()->grade() == grade, qPrintable(session->preview()->sentence()));
        const auto &targets = const_cast<DropSession *>(session)->targets(*open.checker.facts().gpu(open.gpu(kGpu)));
        QVERIFY(targets.slot == grade);
    }
};

REGISTER_TEST(TestDropPreview, "tst_drop_preview");
#include "tst_drop_preview.moc"
