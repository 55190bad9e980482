// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/drag/drag_payload.h"
#include "views/items/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace sliceboard;

class TestBoardSelection : public QObject {
    Q_OBJECT

    /// Cluster 1, host 2, GPU 3 with a reserved slot, VM 4 placed on it, VM 5 waiting.
    static Design smallDesign()
    {
        Gpu gpu;
        gpu.id = {3};
        gpu.reservations = {{"grid_a100-10c", 10}};
        Host host;
        host.id = {2};
        host.gpus = {gpu};
        Cluster cluster;
        cluster.id = {1};
        cluster.hosts = {host};
        Vm placed;
        placed.id = {4};
        placed.name = "train-01";
        placed.devices = {{DeviceKind::Vgpu, "grid_a100-10c", {}, GpuId{3}, 0}};
        Vm waiting;
        waiting.id = {5};
        waiting.name = "train-02";
        Design design;
        design.clusters = {cluster};
        design.vms = {placed, waiting};
        design.lastId = 5;
        return design;
    }

private Q_SLOTS:
    void aBlockSelectsItsOwner()
    {
        const Document document(smallDesign());
        Selection selection(document);
        selection.select(SlotRef(DeviceRef{{4}, 0}));
        QVERIFY(selection.current() == EntityRef(VmId{4}));
        selection.select(SlotRef(ReservationRef{{3}, 0}));
        QVERIFY(selection.current() == EntityRef(GpuId{3}));
    }

    void itSpeaksOnlyOfChanges()
    {
        const Document document(smallDesign());
        Selection selection(document);
        const QSignalSpy spy(&selection, &Selection::changed);
        selection.select(VmId{4});
        selection.select(VmId{4});
        selection.toggle(VmId{5});
        QCOMPARE(spy.count(), 2);
        QCOMPARE(selection.vms().size(), std::size_t(2));
        selection.toggle(VmId{4});
        QVERIFY(selection.current() == EntityRef(VmId{5}));
    }

    void whatIsGoneIsNotSelected()
    {
        Document document(smallDesign());
        Selection selection(document);
        selection.set({VmId{5}, VmId{4}}, DeviceRef{{4}, 0});
        run(document, u"Remove"_qs, {Remove{document.index().place(4)}});
        QCOMPARE(selection.entities(), std::vector<EntityRef>{VmId{5}});
        QVERIFY(!selection.slot());
        document.load({});
        QVERIFY(selection.isEmpty());
    }

    void aPayloadComesBackFromMime_data()
    {
        QTest::addColumn<DragPayload>("payload");
        QTest::addColumn<QString>("text");
        QTest::newRow("VMs") << DragPayload(DraggedVms{{{4}, {5}}}) << u"train-01\ntrain-02"_qs;
        QTest::newRow("device") << DragPayload(DeviceRef{{4}, 0}) << u"train-01"_qs;
        QTest::newRow("reserved slot") << DragPayload(ReservationRef{{3}, 0}) << u"grid_a100-10c"_qs;
        QTest::newRow("profile") << DragPayload(DraggedProfile{"grid_a100-20c"}) << u"grid_a100-20c"_qs;
    }

    void aPayloadComesBackFromMime()
    {
        QFETCH(const DragPayload, payload);
        QFETCH(const QString, text);
        Document document(smallDesign());
        const auto mime = toMime(payload, document);
        QVERIFY(fromMime(mime.get(), document) == payload);
        QCOMPARE(mime->text(), text);
        document.load(smallDesign());
        QVERIFY(!fromMime(mime.get(), document));
    }

    void foreignOrStaleDataIsNoPayload_data()
    {
        QTest::addColumn<DragPayload>("payload");
        QTest::newRow("no such VM") << DragPayload(DraggedVms{{{99}}});
        QTest::newRow("no VM at all") << DragPayload(DraggedVms{});
        QTest::newRow("not a VM") << DragPayload(DraggedVms{{{2}}});
        QTest::newRow("no such device") << DragPayload(DeviceRef{{4}, 1});
        QTest::newRow("no such slot") << DragPayload(ReservationRef{{3}, 1});
        QTest::newRow("nameless profile") << DragPayload(DraggedProfile{});
    }

    void foreignOrStaleDataIsNoPayload()
    {
        QFETCH(const DragPayload, payload);
        const Document document(smallDesign());
        QVERIFY(!fromMime(toMime(payload, document).get(), document));
        QMimeData text;
        text.setText(u"train-01"_qs);
        QVERIFY(!fromMime(&text, document));
    }
};

REGISTER_TEST(TestBoardSelection, "tst_board_selection");
#include "tst_board_selection.moc"
