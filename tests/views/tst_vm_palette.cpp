// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/vm_palette.h"

#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"

#include <QtTest>

using namespace sliceboard;

/// What the list of VMs says about those that it does not show.
class TestVmPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void leftOutVmsAreCountedAndCanBeShown();
    void anEmptyListSaysWhy();
    void aListOfAllSaysNothing();

private:
    struct Panel {
        explicit Panel(Design design)
            : document(Design()),
              checker(document, shippedCatalog()),
              selection(document),
              palette(document, checker, selection)
        {
            document.load(std::move(design));
            palette.show();
        }
        QLabel *note() const
        {
            for (QLabel *label : palette.findChildren<QLabel *>())
                if (label->textFormat() == Qt::RichText)
                    return label;
            return nullptr;
        }
        int rows() const { return palette.list()->model()->rowCount(); }

        Document document;
        Checker checker;
        Selection selection;
        VmPalette palette;
    };
    /// The example with the first of its VMs taken off its GPU.
    static Design oneWaiting()
    {
        Design design = exampleDesign();
        design.vms.front().devices.front().gpu.reset();
        design.vms.front().devices.front().at.reset();
        return design;
    }
};

void TestVmPalette::leftOutVmsAreCountedAndCanBeShown()
{
    const Panel panel(oneWaiting());
    const int all = int(panel.document.design().vms.size());
    QVERIFY(all > 1);
    QCOMPARE(panel.rows(), 1);
    QVERIFY(panel.note()->isVisible());
    QVERIFY2(panel.note()->text().contains(QString::number(all - 1)), qPrintable(panel.note()->text()));
    Q_EMIT panel.note()->linkActivated(QStringLiteral("all"));
    QCOMPARE(panel.rows(), all);
    QVERIFY(!panel.note()->isVisible());
}

void TestVmPalette::anEmptyListSaysWhy()
{
    Panel panel(oneWaiting());
    panel.palette.search()->setText(QStringLiteral("<no such>"));
    QTRY_COMPARE(panel.rows(), 0);
    QVERIFY2(panel.note()->text().contains(QStringLiteral("&lt;no such&gt;")), qPrintable(panel.note()->text()));
    Q_EMIT panel.note()->linkActivated(QStringLiteral("all"));
    QCOMPARE(panel.rows(), int(panel.document.design().vms.size()));
    QVERIFY(panel.palette.search()->text().isEmpty());
    panel.document.load(Design());
    QVERIFY(panel.note()->isVisible());
    QVERIFY(!panel.note()->text().contains(QStringLiteral("href")));
}

void TestVmPalette::aListOfAllSaysNothing()
{
    const Panel panel(exampleDesign());
    QCOMPARE(panel.rows(), int(panel.document.design().vms.size()));
    QVERIFY(!panel.note()->isVisible());
}

REGISTER_TEST(TestVmPalette, "tst_vm_palette");

#include "tst_vm_palette.moc"
