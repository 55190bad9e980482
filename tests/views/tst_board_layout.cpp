// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/painting/board_layout.h"
#include "views/painting/glyph_font.h"
#include "views/painting/gpu_geometry.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

using namespace sliceboard;

class TestBoardLayout : public QObject {
    Q_OBJECT

    /// Clusters with hosts with as many GPUs as told: {{2, 8}, {}} is a cluster of two hosts and an empty one.
    static Design design(const std::vector<std::vector<int>> &clusters)
    {
        Design result;
        for (const auto &hosts : clusters) {
            Cluster cluster;
            cluster.id = {++result.lastId};
            for (const int gpus : hosts) {
                Host host;
                host.id = {++result.lastId};
                host.gpus.resize(std::size_t(gpus));
                cluster.hosts.push_back(host);
            }
            result.clusters.push_back(cluster);
        }
        return result;
    }

    static BoardHit gpuHit(int cluster, int host, int gpu) { return {BoardHit::Part::Gpu, cluster, host, gpu}; }

private Q_SLOTS:
    void everythingIsHitWhereItStands_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("near") << 1.0;
        QTest::newRow("close up") << 2.5;
        QTest::newRow("mid") << 0.4;
        QTest::newRow("far") << 0.1;
        QTest::newRow("farthest") << 0.05;
    }

    void everythingIsHitWhereItStands()
    {
        QFETCH(const double, zoom);
        const Design shown = design({{2, 8, 0, 1, 4, 3, 2}, {}, {1}, {5, 5, 5}});
        const BoardLayout layout(shown, {}, BoardMetrics(zoom, 16), 1300);
        for (int c = 0; c < 4; ++c) {
            const BoardHit header{BoardHit::Part::GroupHeader, c};
            QVERIFY(layout.hitTest(layout.groupHeaderRect(c).center()) == header);
            const auto &hosts = shown.clusters[std::size_t(c)].hosts;
            for (int h = 0; h < int(hosts.size()); ++h)
                for (int g = 0; g < int(hosts[std::size_t(h)].gpus.size()); ++g) {
                    QVERIFY(layout.hitTest(layout.gpuRect(c, h, g).center()) == gpuHit(c, h, g));
                    QVERIFY(layout.hostRect(c, h).contains(layout.gpuRect(c, h, g)));
                }
        }
    }

    void cardsNeverOverlapNorLeaveTheBoard()
    {
        const Design shown = design({{8, 1, 1, 8, 2, 2, 2, 2, 4}, {3, 3}});
        for (const double width : {500.0, 900.0, 1400.0, 2600.0}) {
            const BoardLayout layout(shown, {}, BoardMetrics(1, 16), width);
            std::vector<QRectF> seen;
            for (int c = 0; c < 2; ++c) {
                seen.push_back(layout.groupHeaderRect(c));
                for (int h = 0; h < int(shown.clusters[std::size_t(c)].hosts.size()); ++h)
                    seen.push_back(layout.hostRect(c, h));
            }
            for (std::size_t i = 0; i < seen.size(); ++i) {
                QVERIFY(QRectF(0, 0, layout.width(), layout.height()).contains(seen[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!seen[i].intersects(seen[j]));
            }
        }
    }

    void hostsWrapIntoColumns()
    {
        const Design shown = design({std::vector<int>(12, 2)});
        const BoardMetrics metrics(1, 16);
        QCOMPARE(BoardLayout(shown, {}, metrics, 500).groups()[0].columns, 1);
        QCOMPARE(BoardLayout(shown, {}, metrics, 1000).groups()[0].columns, 2);
        QCOMPARE(BoardLayout(shown, {}, metrics, 1900).groups()[0].columns, 4);
    }

    void onlyWhatIsInSightIsVisited()
    {
        const Design shown = design(std::vector<std::vector<int>>(10, std::vector<int>(100, 8)));
        const BoardLayout layout(shown, {}, BoardMetrics(1, 16), 1000);
        const QRectF card = layout.hostRect(7, 51);
        const auto clusters = layout.visibleGroups(card.top(), card.bottom());
        QCOMPARE(clusters.first, 7);
        QCOMPARE(clusters.end, 8);
        const auto hosts = layout.visibleHosts(7, card.top() + 1, card.bottom() - 1);
        QCOMPARE(hosts.first, 50);
        QCOMPARE(hosts.end, 52);
        QCOMPARE(layout.visibleGroups(-100, -50).end, 0);
        QCOMPARE(layout.visibleGroups(layout.height() + 1, layout.height() + 9).first, 10);
    }

    void foldingHidesAndShrinks()
    {
        const Design shown = design({{4, 4}, {4}});
        const BoardMetrics metrics(1, 16);
        const BoardLayout open(shown, {}, metrics, 1000);
        const BoardLayout host(shown, {shown.clusters[0].hosts[0].id.value}, metrics, 500);
        QCOMPARE(host.hostRect(0, 0).height(), metrics.hostHeader);
        QVERIFY(host.gpuRect(0, 0, 2).isNull());
        QVERIFY(!host.gpuRect(0, 1, 2).isNull());
        const BoardLayout cluster(shown, {shown.clusters[0].id.value}, metrics, 1000);
        QVERIFY(cluster.hostRect(0, 0).isNull());
        QVERIFY(cluster.height() < open.height());
        QVERIFY(cluster.hitTest(cluster.gpuRect(1, 0, 0).center()) == gpuHit(1, 0, 0));
    }

    void aFoldedHostLeavesNoHole_data()
    {
        QTest::addColumn<std::vector<int>>("folded");
        QTest::newRow("one") << std::vector<int>{0};
        QTest::newRow("some of one column") << std::vector<int>{1, 3, 7};
        QTest::newRow("a line") << std::vector<int>{2, 3};
        QTest::newRow("the last") << std::vector<int>{8};
        QTest::newRow("all") << std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8};
    }

    /// What is below a folded card in its column moves up to it, and the other columns stay as they are.
    void aFoldedHostLeavesNoHole()
    {
        QFETCH(const std::vector<int>, folded);
        const Design shown = design({{4, 8, 2, 4, 4, 1, 4, 4, 3}, {4}});
        const auto &hosts = shown.clusters[0].hosts;
        const BoardMetrics metrics(1, 16);
        const BoardLayout open(shown, {}, metrics, 1000);
        QCOMPARE(open.groups()[0].columns, 2);
        Folded ids;
        for (const int host : folded)
            ids.insert(hosts[std::size_t(host)].id.value);
        const BoardLayout layout(shown, ids, metrics, 1000);
        for (int host = 0; host + 2 < int(hosts.size()); ++host)
            if (ids.contains(hosts[std::size_t(host)].id.value))
                QCOMPARE(layout.hostRect(0, host + 2).top(), layout.hostRect(0, host).bottom() + metrics.gap);
        double lowest = 0;
        for (int host = 0; host < int(hosts.size()); ++host) {
            const QRectF card = layout.hostRect(0, host);
            lowest = std::max(lowest, card.bottom());
            QVERIFY(layout.groupRect(0).contains(card));
            QCOMPARE(card.left(), open.hostRect(0, host).left());
            for (int other = 0; other < host; ++other)
                QVERIFY(!card.intersects(layout.hostRect(0, other)));
            const BoardHit title{BoardHit::Part::HostHeader, 0, host};
            QVERIFY(layout.hitTest(layout.hostHeaderRect(0, host).center()) == title);
            const auto seen = layout.visibleHosts(0, card.top() + 1, card.bottom() - 1);
            QVERIFY(seen.first <= host && host < seen.end);
        }
        QVERIFY(layout.hostRect(1, 0).top() > lowest);
        QVERIFY(layout.height() <= open.height());
        const bool isLeftOnly = folded == std::vector<int>{0} || folded == std::vector<int>{8};
        for (int host = 1; isLeftOnly && host < int(hosts.size()); host += 2)
            QCOMPARE(layout.hostRect(0, host), open.hostRect(0, host));
    }

    void aClusterHeaderSticksWhileItsHostsAreInSight()
    {
        const Design shown = design({{8, 8, 8, 8}, {2}});
        const BoardLayout layout(shown, {}, BoardMetrics(1, 16), 500);
        const double top = layout.hostRect(0, 2).top();
        QCOMPARE(layout.stickyHeaderRect(0, top).top(), top);
        QVERIFY(layout.stickyHeaderRect(0, layout.groupRect(1).top()).bottom() <= layout.groupRect(0).bottom());
        const BoardHit header{BoardHit::Part::GroupHeader, 0};
        QVERIFY(layout.hitTest({100, top + 5}, top) == header);
        QCOMPARE(layout.stickyHeaderRect(1, 0), layout.groupHeaderRect(1));
    }

    void theWholeDesignFits()
    {
        const Design shown = design(std::vector<std::vector<int>>(10, std::vector<int>(100, 8)));
        const QSizeF size(1500, 900);
        const double zoom = fittingZoom(shown, BoardArrangement(shown), {}, 16, size, 1);
        QVERIFY(BoardLayout(shown, {}, BoardMetrics(zoom, 16), size.width()).height() <= size.height());
        QVERIFY(zoom < 1);
        const Design small = design({{1}});
        QCOMPARE(fittingZoom(small, BoardArrangement(small), {}, 16, size, 1), 1.0);
    }

    /// What docks leave of a small laptop's screen.
    void aThousandHostsFitAtOnce_data()
    {
        QTest::addColumn<int>("clusters");
        QTest::newRow("10 clusters") << 10;
        QTest::newRow("20 clusters") << 20;
    }

    void aThousandHostsFitAtOnce()
    {
        QFETCH(const int, clusters);
        const Design shown = design(
            std::vector<std::vector<int>>(std::size_t(clusters), std::vector<int>(std::size_t(1000 / clusters), 8)));
        const QSizeF size(640, 420);
        const double zoom = fittingZoom(shown, BoardArrangement(shown), {}, 16, size, 1);
        const BoardLayout layout(shown, {}, BoardMetrics(zoom, 16), size.width());
        QVERIFY2(layout.height() <= size.height(), qPrintable(QString::number(layout.height())));
        QVERIFY(layout.gpuRect(clusters - 1, 0, 7).width() >= 1);
    }

    void fewHostsGetWideCards()
    {
        const Design shown = design({{8}, {8, 8}});
        const BoardLayout layout(shown, {}, BoardMetrics(1, 16), 2000);
        QVERIFY(layout.hostRect(1, 1).right() > 0.9 * 2000);
        QCOMPARE(layout.hostRect(0, 0).width(), layout.hostRect(1, 0).width());
    }

    void fewHostsStandInEvenLines_data()
    {
        QTest::addColumn<int>("hosts");
        QTest::addColumn<int>("columns");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("as many as fit") << 3 << 3;
        QTest::newRow("two and two") << 4 << 2;
        QTest::newRow("three and two") << 5 << 3;
        QTest::newRow("three and three") << 6 << 3;
        QTest::newRow("many: as many as fit") << 13 << 3;
    }

    void fewHostsStandInEvenLines()
    {
        QFETCH(const int, hosts);
        const Design shown = design({std::vector<int>(std::size_t(hosts), 8)});
        const BoardLayout layout(shown, {}, BoardMetrics(0.6, 16), 900); // bars, three of 258 in a line
        QTEST(layout.groups()[0].columns, "columns");
    }

    void fewHostsFitWithTheirNames_data()
    {
        QTest::addColumn<int>("hosts");
        QTest::addColumn<QSizeF>("size");
        for (const int hosts : {1, 2, 3, 4, 6, 10}) {
            QTest::addRow("%d, small", hosts) << hosts << QSizeF(1366, 640);
            QTest::addRow("%d, large", hosts) << hosts << QSizeF(1920, 960);
        }
    }

    /// Hosts of eight GPUs are in sight as a whole, with rows in which a name stands and four vGPUs have 50 pixels each.
    void fewHostsFitWithTheirNames()
    {
        QFETCH(const int, hosts);
        QFETCH(const QSizeF, size);
        const Design shown = design({std::vector<int>(std::size_t(hosts), 8)});
        const double zoom = fittingZoom(shown, BoardArrangement(shown), {}, 16, size, 1);
        const BoardLayout layout(shown, {}, BoardMetrics(zoom, 16), size.width());
        QVERIFY(layout.height() <= size.height() && layout.width() <= size.width());
        const QRectF row = layout.gpuRect(0, hosts - 1, 7);
        QVERIFY2(row.height() >= 14 && row.width() >= 200,
                 qPrintable(u"%1 x %2"_qs.arg(row.width()).arg(row.height())));
    }

    void bothZonesAreLargeEnoughAtFullSize()
    {
        const BoardMetrics metrics(1, 16);
        QVERIFY(metrics.hasFullTargets());
        const GpuGeometry gpu({0, 0, 400, metrics.gpuHeight}, metrics, {GpuScale::Unit::Gib, 40});
        QVERIFY(gpu.info().height() >= 24);
        QVERIFY(gpu.bar().height() >= 24);
        QVERIFY(!gpu.info().intersects(gpu.bar()));
        QVERIFY(!BoardMetrics(0.8, 16).hasFullTargets());
    }

    void slicesAreToScale()
    {
        const BoardMetrics metrics(1, 16);
        const GpuGeometry gpu({10, 0, 400, metrics.gpuHeight}, metrics, {GpuScale::Unit::Gib, 40}, 2);
        QCOMPARE(gpu.rectOf(UnitRange{10, 20}).left(), 110.0);
        QCOMPARE(gpu.rectOf(UnitRange{10, 20}).width(), 100.0);
        QCOMPARE(gpu.unitAt(gpu.rectOf(UnitRange{10, 11}).center().x()), 10);
        QCOMPARE(gpu.unitAt(-50), 0);
        QCOMPARE(gpu.unitAt(9999), 39);
    }

    void overlappingBlocksShareTheHeight()
    {
        const BoardMetrics metrics(1, 16);
        GpuLayout layout;
        layout.scale = {GpuScale::Unit::Gib, 40};
        layout.lanes = 2;
        layout.blocks = {{{}, {0, 20}, 0}, {{}, {10, 30}, 1}, {{}, {35, 55}, 0}};
        const GpuGeometry gpu({0, 0, 400, metrics.gpuHeight}, metrics, layout.scale, layout.lanes);
        QVERIFY(!gpu.rectOf(layout.blocks[0]).intersects(gpu.rectOf(layout.blocks[1])));
        for (int i = 0; i < 3; ++i) {
            const QRectF rect = gpu.rectOf(layout.blocks[std::size_t(i)]);
            QVERIFY(gpu.bar().contains(rect));
            QCOMPARE(gpu.blockAt(layout, rect.center()), i);
        }
        QCOMPARE(gpu.blockAt(layout, gpu.info().center()), -1);
    }

    void aSliceHasRoomForTwoLines_data()
    {
        QTest::addColumn<QString>("family");
        QTest::newRow("usual") << QApplication::font().family();
        QTest::newRow("with high lines, where it is installed") << u"Noto Sans CJK JP"_qs;
    }

    /// Letters are no smaller than 9 pixels: with small fonts and zooms a slice is as high as they need.
    void aSliceHasRoomForTwoLines()
    {
        QFETCH(const QString, family);
        for (const int pixels : {12, 13, 16, 20})
            for (const double zoom : {0.7, 0.75, 0.85, 1.0, 1.5}) {
                QFont font(family);
                font.setPixelSize(pixels);
                const BoardMetrics metrics(zoom, QFontMetricsF(font).height());
                const BoardFonts fonts(font, zoom);
                const GpuGeometry gpu({0, 0, 400, metrics.gpuHeight}, metrics, {GpuScale::Unit::Gib, 40});
                QVERIFY2(gpu.bar().height() >= fonts.block.height() + fonts.blockSmall.height() + 1,
                         qPrintable(u"%1 pixels at %2: %3"_qs.arg(pixels).arg(zoom).arg(gpu.bar().height())));
            }
    }
};

REGISTER_TEST(TestBoardLayout, "tst_board_layout");
#include "tst_board_layout.moc"
