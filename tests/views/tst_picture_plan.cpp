// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/design_builder.h"
#include "tests/support/test_registry.h"
#include "views/export/picture_plan.h"

#include <QtTest>

#include <fmt/format.h>

using namespace sliceboard;
using sliceboard::testing::DesignBuilder;

/// How a board is spread over sheets: what stands where, and how much of them it takes.
class TestPicturePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewHostsTakeTheWidthOfTheirPage();
    void aPictureIsNoWiderThanItsHosts();

private:
    /// So many clusters of so many hosts with eight GPUs.
    static Design clusters(int count, int hosts)
    {
        DesignBuilder builder;
        for (int cluster = 1; cluster <= count; ++cluster) {
            builder.cluster(fmt::format("valhalla-{}", cluster));
            for (int host = 1; host <= hosts; ++host) {
                builder.host(fmt::format("esx-{}-{}", cluster, host));
                for (int gpu = 0; gpu < 8; ++gpu)
                    builder.gpu("a100-pcie-40gb");
            }
        }
        return builder.build();
    }
};

/// Also where another cluster has many: nothing stands beside them.
void TestPicturePlan::fewHostsTakeTheWidthOfTheirPage()
{
    Design design = clusters(3, 6);
    design.clusters[1].hosts.resize(1);
    design.clusters[2].hosts.resize(2);
    const QSizeF room(1480, 860);
    const PicturePlan plan = planPages(design, {{}, 16, room, true, {}});
    for (std::size_t sheet = 0; sheet < plan.sheets.size(); ++sheet) {
        const int hosts = plan.layout.groups()[sheet].hosts;
        QRectF cards;
        for (int host = 0; host < hosts; ++host)
            cards |= plan.layout.hostRect(int(sheet), host);
        QVERIFY2(cards.width() > 0.95 * plan.sheets[sheet].area.width(),
                 qPrintable(QStringLiteral("%1 hosts: %2").arg(hosts).arg(cards.width())));
    }
}

void TestPicturePlan::aPictureIsNoWiderThanItsHosts()
{
    const PicturePlan plan = planOneSheet(clusters(6, 1), {}, 16);
    const QRectF card = plan.layout.hostRect(0, 0);
    QVERIFY2(card.width() > 0.9 * plan.sheets[0].area.width(), qPrintable(QString::number(card.width())));
    const PicturePlan wide = planOneSheet(clusters(2, 12), {}, 16);
    QVERIFY(wide.sheets[0].area.width() > 2000); // and as wide as they need
}

REGISTER_TEST(TestPicturePlan, "tst_picture_plan");
#include "tst_picture_plan.moc"
