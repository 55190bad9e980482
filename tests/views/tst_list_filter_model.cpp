// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/list_filter_model.h"

#include "tests/support/test_registry.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTreeView>
#include <QtTest>

#include <memory>

using namespace sliceboard;

/// Rows that hold a word, of lists short and long.
class TestListFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void goesOnWithVeryManyRows();
    void takesTheLastWishOfVeryManyRows();
    void hearsOfChangesMeanwhile();

private:
    static std::unique_ptr<QStringListModel> veryManyRows();

    class Words : public ListFilterModel {
    public:
        void setWord(const QString &word)
        {
            m_word = word;
            refilter();
        }

        bool comparesOthers() const { return m_comparesOthers; }

    protected:
        bool acceptsRow(int row) const override
        {
            return sourceModel()->index(row, 0).data().toString().contains(m_word);
        }

        bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
        {
            m_comparesOthers = m_comparesOthers || !left.data().toString().contains(m_word)
                || !right.data().toString().contains(m_word);
            return ListFilterModel::lessThan(left, right);
        }

    private:
        QString m_word;
        mutable bool m_comparesOthers = false; ///< rows that are not accepted
    };
};

/// More than are filtered and sorted at once.
std::unique_ptr<QStringListModel> TestListFilterModel::veryManyRows()
{
    QStringList rows;
    for (int row = 0; row <= ListFilterModel::kMostAtOnce; ++row)
        rows.append(QStringLiteral("row %1.").arg(row, 5, 10, QChar(u'0')));
    return std::make_unique<QStringListModel>(rows);
}

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

/// The list shows what it showed until all rows are looked at, and says that it is at work.
void TestListFilterModel::goesOnWithVeryManyRows()
{
    const auto source = veryManyRows();
    const int all = source->rowCount();
    Words words;
    words.setSourceModel(source.get());
    QCOMPARE(words.rowCount(), all);
    QSignalSpy busy(&words, &ListFilterModel::busyChanged);
    words.setWord(QStringLiteral("9."));
    QVERIFY(words.isBusy());
    QCOMPARE(words.rowCount(), all);
    QTRY_VERIFY(!words.isBusy());
    QCOMPARE(words.rowCount(), all / 10);
    words.sort(0, Qt::DescendingOrder);
    QVERIFY(words.index(0, 0).data().toString().startsWith(u"row 00009"));
    QTRY_VERIFY(!words.isBusy());
    QCOMPARE(words.index(0, 0).data().toString(), QStringLiteral("row 49999."));
    QCOMPARE(busy.size(), 4);
}

void TestListFilterModel::takesTheLastWishOfVeryManyRows()
{
    const auto source = veryManyRows();
    Words words;
    words.setSourceModel(source.get());
    QCOMPARE(words.rowCount(), source->rowCount());
    words.setWord(QStringLiteral("9."));
    words.setWord(QStringLiteral("none"));
    words.setWord(QStringLiteral("0000"));
    words.sort(0, Qt::DescendingOrder);
    words.finish();
    QVERIFY(!words.isBusy());
    QCOMPARE(words.rowCount(), 15); // 00000 to 00009, and 10000 to 50000 by ten thousands
    QCOMPARE(words.index(0, 0).data().toString(), QStringLiteral("row 50000."));
    QVERIFY(!words.comparesOthers());
}

/// Rows that come, go or change while others are looked at are judged as they are in the end, and so are later ones.
void TestListFilterModel::hearsOfChangesMeanwhile()
{
    const auto source = veryManyRows();
    Words words;
    words.setSourceModel(source.get());
    QTreeView view;
    view.setModel(&words);
    words.setWord(QStringLiteral("7777."));
    QCoreApplication::processEvents();
    source->setData(source->index(1), QStringLiteral("another 7777."));
    source->removeRow(7777);
    source->insertRow(source->rowCount());
    source->setData(source->index(source->rowCount() - 1), QStringLiteral("last 7777."));
    QTRY_VERIFY(!words.isBusy());
    QCOMPARE(words.rowCount(), 6); // 17777 to 47777, and the two
    source->setData(source->index(2), QStringLiteral("later 7777."));
    QCOMPARE(words.rowCount(), 7);
    source->setData(source->index(1), QStringLiteral("gone"));
    QCOMPARE(words.rowCount(), 6);
    source->setStringList({QStringLiteral("one"), QStringLiteral("two 7777.")});
    QCOMPARE(words.rowCount(), 1);
}

REGISTER_TEST(TestListFilterModel, "tst_list_filter_model");

#include "tst_list_filter_model.moc"
