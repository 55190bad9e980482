// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/filter/filter_parser.h"
#include "tests/support/big_design.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

#include <QScrollBar>

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

/// Grouping, sorting, folding and the overview map, as a user sees them.
class TestBoardArrangement : public QObject {
    Q_OBJECT

    static Gpu gpu(Design &design, const char *address, const char *model, GpuUse use, VgpuMode mode)
    {
        Gpu made;
        made.id = {++design.lastId};
        made.address = address;
        made.model = model;
        made.use = use;
        made.vgpuMode = mode;
        return made;
    }

    static Host host(Design &design, const char *name, const char *model, GpuUse use,
                     VgpuMode mode = VgpuMode::SameSize)
    {
        Host made;
        made.id = {++design.lastId};
        made.name = name;
        made.gpus = {gpu(design, "0000:17:00.0", model, use, mode)};
        return made;
    }

    /// Two clusters; esx10 stands before esx9, and one VM holds the GPU of esx2.
    static Design design()
    {
        Design made;
        Cluster a, b;
        a.id = {++made.lastId};
        a.name = "ml-a";
        b.id = {++made.lastId};
        b.name = "ml-b";
        a.hosts = {host(made, "esx10", "a100-pcie-40gb", GpuUse::Vgpu), host(made, "esx9", "l40s", GpuUse::Vgpu)};
        b.hosts = {host(made, "esx1", "l40s", GpuUse::Unassigned),
                   host(made, "esx2", "a100-pcie-40gb", GpuUse::Passthrough)};
        Vm vm;
        vm.id = {++made.lastId};
        vm.name = "train-01";
        Device device;
        device.kind = DeviceKind::Passthrough;
        device.gpu = b.hosts[1].gpus[0].id;
        vm.devices = {device};
        made.clusters = {a, b};
        made.vms = {vm};
        return made;
    }

    /// "ml-a: esx10 esx9 | ml-b: esx1 esx2"
    static QString shown(const BoardView &view)
    {
        QStringList groups;
        const Design &all = view.scene().design();
        const BoardLayout &layout = view.boardLayout();
        for (int group = 0; group < int(layout.groups().size()); ++group) {
            const auto &box = layout.groups()[std::size_t(group)];
            QString text =
                box.cluster ? QString::fromStdString(all.clusters[std::size_t(*box.cluster)].name) : box.title;
            text += u':';
            for (int row = 0; row < box.hosts; ++row)
                text += u' ' + QString::fromStdString(layout.hostOf(all, group, row).name);
            groups.append(text);
        }
        return groups.join(u" | "_qs);
    }

private Q_SLOTS:
    void groupsAndSorts_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, BoardGrouping grouping, BoardOrder order, const char *expected) {
            QTest::newRow(name) << int(grouping) << int(order) << QString::fromUtf8(expected);
        };
        row("as in the file", BoardGrouping::Cluster, BoardOrder::Design, "ml-a: esx10 esx9 | ml-b: esx1 esx2");
        row("names by their numbers", BoardGrouping::Cluster, BoardOrder::Name, "ml-a: esx9 esx10 | ml-b: esx1 esx2");
        row("fullest first", BoardGrouping::Cluster, BoardOrder::FullestFirst, "ml-a: esx10 esx9 | ml-b: esx2 esx1");
        row("emptiest first", BoardGrouping::Cluster, BoardOrder::EmptiestFirst, "ml-a: esx10 esx9 | ml-b: esx1 esx2");
        row("by GPU model", BoardGrouping::GpuModel, BoardOrder::Name,
            "1 × A100 PCIe 40GB: esx2 esx10 | 1 × L40S: esx1 esx9");
        row("by mode", BoardGrouping::Mode, BoardOrder::Name,
            "Unassigned: esx1 | Passthrough: esx2 | Same size: esx9 esx10");
        row("by utilisation", BoardGrouping::Utilisation, BoardOrder::Name, "Full: esx2 | Empty: esx1 esx9 esx10");
    }

    void groupsAndSorts()
    {
        QFETCH(const int, grouping);
        QFETCH(const int, order);
        OpenBoard open;
        open.document.load(design());
        open.view.setSorting({BoardGrouping(grouping), BoardOrder(order)});
        QTEST(shown(open.view), "expected");
    }

    void cardsStayWhereTheyAreWhileOneEdits()
    {
        OpenBoard open;
        open.document.load(design());
        open.view.setSorting({BoardGrouping::Cluster, BoardOrder::FullestFirst});
        run(open.document, u"off"_qs, *unplaceVm(open.checker.facts(), open.vm("train-01")));
        QCOMPARE(shown(open.view), u"ml-a: esx10 esx9 | ml-b: esx2 esx1"_qs);
        open.view.arrangeAgain();
        QCOMPARE(shown(open.view), u"ml-a: esx10 esx9 | ml-b: esx1 esx2"_qs);
    }

    void isolatingKeepsTheOrder()
    {
        OpenBoard open;
        open.document.load(design());
        open.view.setSorting({BoardGrouping::Cluster, BoardOrder::FullestFirst});
        run(open.document, u"off"_qs, *unplaceVm(open.checker.facts(), open.vm("train-01")));
        DesignFilter filter(open.checker);
        const FilterMatches matches = filter.apply(*parseFilter(u"host:esx1|host:esx2|host:esx10"_qs));
        open.view.setFilter(&matches, true);
        QCOMPARE(shown(open.view), u"ml-a: esx10 | ml-b: esx2 esx1"_qs);
        open.view.setFilter(nullptr, false);
        QCOMPARE(shown(open.view), u"ml-a: esx10 esx9 | ml-b: esx2 esx1"_qs);
    }

    void aHostThatGoesLeavesItsGroup()
    {
        OpenBoard open;
        open.document.load(design());
        open.view.setSorting({BoardGrouping::GpuModel, BoardOrder::Name});
        run(open.document, u"remove"_qs, {Remove{{NodeKind::Host, 1, -1, 0}}});
        QCOMPARE(shown(open.view), u"1 × A100 PCIe 40GB: esx2 esx10 | 1 × L40S: esx1"_qs);
        open.document.undo();
        QCOMPARE(shown(open.view), u"1 × A100 PCIe 40GB: esx2 esx10 | 1 × L40S: esx1 esx9"_qs);
    }

    void groupsAreReachedAndFoldedByKeys()
    {
        OpenBoard open;
        open.document.load(design());
        open.view.setSorting({BoardGrouping::GpuModel, BoardOrder::Name});
        open.key(Qt::Key_Home);
        QVERIFY2(open.lastSaid().startsWith(u"1 × A100 PCIe 40GB, "), qPrintable(open.lastSaid()));
        open.key(Qt::Key_Return);
        QVERIFY(open.view.boardLayout().groups()[0].folded);
        QVERIFY2(open.lastSaid().endsWith(u"folded"), qPrintable(open.lastSaid()));
        QVERIFY(open.view.rectOf(open.host("esx2")).isNull());
        open.key(Qt::Key_Down); // over what is folded away
        open.key(Qt::Key_Down);
        QVERIFY(open.selection.current() == EntityRef(open.host("esx1")));
        open.selection.jumpTo(open.host("esx2")); // and what is jumped to unfolds its group
        QVERIFY(!open.view.rectOf(open.host("esx2")).isNull());
    }

    void theKeyboardCarriesInTheOrderShown()
    {
        OpenBoard open;
        open.document.load(design());
        open.view.setSorting({BoardGrouping::Cluster, BoardOrder::Name});
        open.view.lift(DraggedVms{{open.vm("train-01")}});
        open.key(Qt::Key_Home);
        const auto &target = std::get<DropTarget>(*open.view.dropSession()->target());
        QVERIFY(target.gpu == open.gpu("esx9/0000:17:00.0"));
        open.key(Qt::Key_Escape);
    }

    void aHostHeaderSticksWhileItsGpusAreInSight()
    {
        OpenBoard open;
        open.document.load(sliceboard::testing::bigDesign(4));
        open.view.setZoom(1, {});
        const EntityRef first = open.document.design().clusters[0].hosts[0].id;
        const QRect card = open.view.rectOf(first);
        open.view.verticalScrollBar()->setValue(card.center().y());
        // In the middle of the card: just below the cluster's header one finds the host, not one of its GPUs.
        const int below = int(open.view.boardLayout().metrics().clusterHeader) + 10;
        const BoardSpot spot = open.view.spotAt({card.left() + 120, below});
        QVERIFY(spot.entity == first);
        QCOMPARE(spot.hit.part, BoardHit::Part::HostHeader);
    }

    void theOverviewMapScrollsTheBoard()
    {
        OpenBoard open;
        open.document.load(sliceboard::testing::bigDesign(100));
        open.view.setZoom(1, {});
        BoardMinimap &map = open.view.minimap();
        QVERIFY(map.isVisible());
        QTest::mouseClick(&map, Qt::LeftButton, {}, {map.width() / 2, map.height() - 4});
        QCOMPARE(open.view.verticalScrollBar()->value(), open.view.verticalScrollBar()->maximum());
        QTest::mouseClick(&map, Qt::LeftButton, {}, {map.width() / 2, 4});
        QCOMPARE(open.view.verticalScrollBar()->value(), 0);
        open.view.zoomToFit();
        QVERIFY(!map.isVisible());
        open.view.setZoom(1, {});
        open.view.setMinimapWanted(false);
        QVERIFY(!map.isVisible());
    }

    void theOverviewMapHidesNothingAtTheEnd()
    {
        OpenBoard open;
        open.document.load(sliceboard::testing::bigDesign(100));
        open.view.setZoom(1, {});
        const BoardMinimap &map = open.view.minimap();
        QVERIFY(map.isVisible());
        const Host &last = *open.view.hostsInOrder().back();
        const EntityRef lastGpu = last.gpus.back().id;
        QScrollBar &bar = *open.view.verticalScrollBar();
        bar.setValue(bar.maximum());
        QVERIFY(open.view.viewport()->rect().contains(open.view.rectOf(lastGpu)));
        for (const Host *host : open.view.hostsInOrder())
            QVERIFY2(!open.view.rectOf(host->id).intersects(map.geometry()), host->name.c_str());
        // Also by a jump, which goes no farther than to what it is about.
        for (const Host *host : open.view.hostsInOrder()) {
            open.selection.jumpTo(host->gpus.back().id);
            const QRect row = open.view.rectOf(host->gpus.back().id);
            QVERIFY(open.view.viewport()->rect().contains(row.center()));
            QVERIFY2(!row.intersects(map.geometry()), host->name.c_str());
        }
        const int withMap = bar.maximum();
        open.view.setMinimapWanted(false);
        QVERIFY(bar.maximum() < withMap);
    }

    /// At any zoom and in any size of view, also where hosts are few and the board is hardly higher than its view.
    void theOverviewMapHidesNothingAtTheEndOfAnyBoard()
    {
        QStringList hidden;
        for (const int hosts : {1, 2, 3, 5, 6, 7, 12}) {
            OpenBoard open;
            open.document.load(sliceboard::testing::bigDesign(hosts));
            for (const QSize size : {QSize(400, 340), QSize(600, 360), QSize(820, 580), QSize(440, 700)}) {
                open.view.resize(size);
                for (double zoom = 0.3; zoom < 1.6; zoom += 0.106) {
                    open.view.setZoom(zoom, {});
                    QScrollBar &bar = *open.view.verticalScrollBar();
                    bar.setValue(bar.maximum());
                    const BoardMinimap &map = open.view.minimap();
                    for (const Host *host : open.view.hostsInOrder())
                        if (map.isVisible() && open.view.rectOf(host->id).intersects(map.geometry()))
                            hidden += u"%1 of %2 hosts, %3 x %4, %5"_qs.arg(QString::fromStdString(host->name))
                                          .arg(hosts)
                                          .arg(size.width())
                                          .arg(size.height())
                                          .arg(zoom);
                }
            }
        }
        QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u'\n')));
    }

    void theOverviewMapHidesNoHeader()
    {
        OpenBoard open;
        Design design;
        for (std::uint32_t id = 1; id <= 60; ++id) {
            Cluster cluster;
            cluster.id = {id};
            cluster.name = "cl-" + std::to_string(id);
            design.clusters.push_back(cluster);
        }
        open.document.load(design);
        open.view.setZoom(1, {});
        QVERIFY(open.view.minimap().isVisible());
        open.view.verticalScrollBar()->setValue(open.view.verticalScrollBar()->maximum());
        const QRect last = open.view.rectOf(ClusterId{60});
        QVERIFY(open.view.viewport()->rect().contains(last));
        QVERIFY(!last.intersects(open.view.minimap().geometry()));
    }

    void freeRoomShowsWhereTheChosenProfileFits()
    {
        // 40 GB, of which vm-2 holds 20 in a same-size slice: one more 20C, and no 10C.
        OpenBoard open;
        ProfileRooms rooms(open.document, open.checker);
        QVERIFY(!rooms.of(open.gpu("esxi-1/0000:65:00.0")));
        rooms.choose("grid_a100-20c");
        const ProfileRoom *room = rooms.of(open.gpu("esxi-1/0000:65:00.0"));
        QVERIFY(room);
        QCOMPARE(room->verdict, Verdict::Allowed);
        QVERIFY(room->slots == (std::vector<UnitRange>{{20, 40}}));
        rooms.choose("grid_a100-10c");
        room = rooms.of(open.gpu("esxi-1/0000:65:00.0"));
        QVERIFY(room->verdict != Verdict::Allowed);
        QVERIFY(room->slots.empty());
        QVERIFY(!room->text.isEmpty());
        rooms.choose("nvidia_l40s-12q"); // of another model: nothing to say
        QVERIFY(rooms.of(open.gpu("esxi-1/0000:65:00.0"))->text.isEmpty());
    }

    /// An A100 has eight memory slices, of which 1-5C takes one and no more than seven are there at a time.
    void freeRoomInAnotherModeIsToThatModesScale()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        const Gpu &gpu = *open.checker.facts().gpu(open.gpu(kGpu1));
        QCOMPARE(lookOf(gpu), GpuLook::SameSize);
        ProfileRooms rooms(open.document, open.checker);
        rooms.choose("grid_a100-1-5c");
        const ProfileRoom &room = *rooms.of(gpu.id);
        QCOMPARE(room.scale.unit, GpuScale::Unit::MemorySlice);
        QCOMPARE(room.slots.size(), std::size_t(7));
        QVERIFY2(room.text.contains(toText(GpuLook::Mig)), qPrintable(room.text));
        rooms.choose("grid_a100-20c"); // as it is
        QVERIFY(!rooms.of(gpu.id)->text.contains(toText(GpuLook::SameSize)));
    }

    /// Two 20C VMs on 80 GB leave room for two more, beside what is there.
    void freeRoomLiesBesideWhatIsThere()
    {
        Design made;
        Cluster cluster;
        cluster.id = {++made.lastId};
        cluster.name = "c";
        cluster.hosts = {host(made, "esx1", "h100-pcie-80gb", GpuUse::Vgpu)};
        for (const char *name : {"a", "b"}) {
            Vm vm;
            vm.id = {++made.lastId};
            vm.name = name;
            Device device;
            device.profile = "nvidia_h100-20c";
            device.gpu = cluster.hosts[0].gpus[0].id;
            vm.devices = {device};
            made.vms.push_back(vm);
        }
        made.clusters = {cluster};
        OpenBoard open;
        open.document.load(made);
        ProfileRooms rooms(open.document, open.checker);
        rooms.choose("nvidia_h100-20c");
        const GpuId id = open.gpu("esx1/0000:17:00.0");
        const GpuLayout layout = open.checker.facts().layout(*open.checker.facts().gpu(id));
        QCOMPARE(layout.blocks.size(), std::size_t(2));
        const ProfileRoom &room = *rooms.of(id);
        QCOMPARE(room.slots.size(), std::size_t(2));
        for (const UnitRange &slot : room.slots)
            for (const Block &block : layout.blocks)
                QVERIFY(!slot.overlaps(block.range));
    }

    void freeRoomNamesTheModeThatIsInTheWay()
    {
        Design made;
        Cluster cluster;
        cluster.id = {++made.lastId};
        cluster.name = "c";
        cluster.hosts = {host(made, "esx1", "h100-pcie-80gb", GpuUse::Vgpu, VgpuMode::Mig)};
        Vm vm;
        vm.id = {++made.lastId};
        vm.name = "a";
        Device device;
        device.profile = "nvidia_h100-1-10c";
        device.gpu = cluster.hosts[0].gpus[0].id;
        vm.devices = {device};
        made.vms = {vm};
        made.clusters = {cluster};
        OpenBoard open;
        open.document.load(made);
        ProfileRooms rooms(open.document, open.checker);
        rooms.choose("nvidia_h100-20c");
        const ProfileRoom &room = *rooms.of(open.gpu("esx1/0000:17:00.0"));
        QVERIFY(room.verdict != Verdict::Allowed && room.slots.empty());
        QVERIFY2(room.text.contains(toText(GpuLook::Mig)), qPrintable(room.text));
    }

    /// A VM that waits for one type is selected; what the user chooses after that counts.
    void freeRoomFollowsWhatWasChosenLast()
    {
        OpenBoard open(u"example-a"_qs, kVm2Placed, kVm2Waiting);
        const auto shown = [&] { return QString::fromStdString(open.view.shownProfile()); };
        open.selection.select(open.document.design().vms[1].id);
        QCOMPARE(shown(), u"grid_a100-20c"_qs);
        open.view.setPreferredProfile(u"grid_a100-10c"_qs);
        QCOMPARE(shown(), u"grid_a100-10c"_qs);
        open.selection.clear();
        open.selection.select(open.document.design().vms[1].id);
        QCOMPARE(shown(), u"grid_a100-20c"_qs);
    }
};

REGISTER_TEST(TestBoardArrangement, "tst_board_arrangement");
#include "tst_board_arrangement.moc"
