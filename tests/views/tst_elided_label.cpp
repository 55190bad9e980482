// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_registry.h"
#include "views/panels/elided_label.h"

#include <QApplication>
#include <QtTest>

using namespace sliceboard;

/// A line in the status bar that has less room than it says.
class TestElidedLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesItsMiddle()
    {
        ElidedLabel label;
        label.setText(u"esx01/0000:11:00.0: Error vgpu-manager-missing: a long story (free 40 GB → 20 GB)"_qs);
        label.resize(label.fontMetrics().horizontalAdvance(label.text()) / 2, 20);
        QVERIFY(label.shownText().startsWith(u"esx01/"));
        QVERIFY(label.shownText().endsWith(u"GB)"));
        QVERIFY(label.shownText().contains(u'…'));
        QVERIFY(label.fontMetrics().horizontalAdvance(label.shownText()) <= label.width());
        label.resize(4000, 20);
        QCOMPARE(label.shownText(), label.text());
    }

    void needsNoRoom()
    {
        ElidedLabel label;
        label.setText(u"word "_qs.repeated(200));
        QVERIFY(label.minimumSizeHint().width() <= 1);
    }
};

REGISTER_TEST(TestElidedLabel, "tst_elided_label");
#include "tst_elided_label.moc"
