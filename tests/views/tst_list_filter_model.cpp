// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/list_filter_model.h"

#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTreeView>
#include <QtTest>

using namespace sliceboard;

/// Rows that hold a word, of lists short and long.
class TestListFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();

private:
    class Words : public ListFilterModel {
    public:
        void setWord(const QString &word)
        {
            m_word = word;
            refilter();
        }

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &) const override
        {
            return sourceModel()->index(row, 0).data().toString().contains(m_word);
        }

    private:
        QString m_word;
    };
};

void TestListFilterModel::filters_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("short") << 100;
    QTest::newRow("long") << 6000; // told as one change of the layout
}

/// Every tenth row ends with a nine; what is chosen stays chosen as long as it is there.
void TestListFilterModel::filters()
{
    QFETCH(int, rows);
    QStandardItemModel source;
    for (int row = 0; row < rows; ++row)
        source.appendRow(new QStandardItem(QStringLiteral("row %1.").arg(row, 5, 10, QChar(u'0'))));
    Words words;
    words.setSourceModel(&source);
    words.sort(0, Qt::DescendingOrder);
    QTreeView view;
    view.setModel(&words);
    view.show();
    view.setCurrentIndex(words.mapFromSource(source.index(59, 0)));
    words.setWord(QStringLiteral("9."));
    QCOMPARE(words.rowCount(), rows / 10);
    QCOMPARE(words.index(0, 0).data().toString(), source.index(rows - 1, 0).data().toString());
    QCOMPARE(view.currentIndex().data().toString(), QStringLiteral("row 00059."));
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    QVERIFY(view.visualRect(words.index(0, 0)).isValid());
    words.setWord(QStringLiteral("none"));
    QCOMPARE(words.rowCount(), 0);
    words.setWord({});
    QCOMPARE(words.rowCount(), rows);
    QCOMPARE(words.index(0, 0).data().toString(), source.index(rows - 1, 0).data().toString());
    QVERIFY(view.visualRect(words.index(3, 0)).isValid());
}

REGISTER_TEST(TestListFilterModel, "tst_list_filter_model");

#include "tst_list_filter_model.moc"
