// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/profile_item_model.h"

#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/drag/drag_payload.h"
#include "views/items/profile_filter_model.h"

#include <QAbstractItemModelTester>
#include <QTreeView>
#include <QtTest>

using namespace sliceboard;

class TestProfileItemModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void listsModelsOfTheDesignFirst();
    void regroupsWhenModelsComeAndGo();
    void saysSizesAndCounts();
    void dragsAProfileButNoModel();
    void searchShowsAllProfilesOfAModelThatMatches();

private:
    static QString first(const ProfileItemModel &model) { return model.index(0, 0).data().toString(); }
    static QModelIndex find(const ProfileItemModel &model, const QString &profile);
};

QModelIndex TestProfileItemModel::find(const ProfileItemModel &model, const QString &profile)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int type = 0; type < model.rowCount(model.index(row, 0)); ++type)
            if (const QModelIndex index = model.index(type, 0, model.index(row, 0)); index.data().toString() == profile)
                return index;
    return {};
}

void TestProfileItemModel::listsModelsOfTheDesignFirst()
{
    const Document document(exampleDesign());
    ProfileItemModel model(document, shippedCatalog());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(first(model).contains(QStringLiteral("A100")));
    QVERIFY(model.index(0, 0).data(ProfileItemModel::IsUsedRole).toBool());
    QVERIFY(!model.index(1, 0).data(ProfileItemModel::IsUsedRole).toBool());
    QVERIFY(model.rowCount() > 10);
}

void TestProfileItemModel::regroupsWhenModelsComeAndGo()
{
    Document document(exampleDesign());
    ProfileItemModel model(document, shippedCatalog());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTreeView view;
    view.setModel(&model);
    view.expandAll();
    const QString before = first(model);
    std::mt19937 random(11);
    const std::vector<GpuModel> &models = shippedCatalog().models();
    for (int i = 0; i < 60; ++i) {
        Gpu gpu = document.design().clusters[0].hosts[0].gpus[random() % 2];
        gpu.model = models[random() % models.size()].key;
        run(document, QStringLiteral("change"), {Replace{document.index().place(gpu.id.value), gpu}});
        int used = 0;
        bool usedMayFollow = true;
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isUsed = model.index(row, 0).data(ProfileItemModel::IsUsedRole).toBool();
            QVERIFY(usedMayFollow || !isUsed);
            usedMayFollow = isUsed;
            used += isUsed ? 1 : 0;
        }
        QVERIFY(used <= 2);
    }
    document.goTo(0);
    QCOMPARE(first(model), before);
    QCOMPARE(model.index(1, 0).data(ProfileItemModel::IsUsedRole).toBool(), false);
}

void TestProfileItemModel::saysSizesAndCounts()
{
    const Document document(exampleDesign());
    const ProfileItemModel model(document, shippedCatalog());
    const QModelIndex profile = find(model, QStringLiteral("grid_a100-10c"));
    QVERIFY(profile.isValid());
    QCOMPARE(profile.siblingAtColumn(ProfileItemModel::FrameBufferColumn).data().toString(), QStringLiteral("10 GB"));
    QVERIFY(profile.siblingAtColumn(ProfileItemModel::MostColumn).data().toString().startsWith(u'4'));
}

void TestProfileItemModel::dragsAProfileButNoModel()
{
    const Document document(exampleDesign());
    const ProfileItemModel model(document, shippedCatalog());
    const QModelIndex profile = find(model, QStringLiteral("grid_a100-10c"));
    const std::unique_ptr<QMimeData> data(model.mimeData({profile}));
    const auto payload = fromMime(data.get(), document);
    QVERIFY(payload);
    QCOMPARE(std::get<DraggedProfile>(*payload).name, std::string("grid_a100-10c"));
    QVERIFY(!model.mimeData({profile.parent()}));
    QVERIFY(!model.flags(profile.parent()).testFlag(Qt::ItemIsDragEnabled));
}

void TestProfileItemModel::searchShowsAllProfilesOfAModelThatMatches()
{
    const Document document(exampleDesign());
    ProfileItemModel model(document, shippedCatalog());
    ProfileFilterModel filter;
    filter.setSourceModel(&model);
    filter.setText(QStringLiteral("a100-10c"));
    QVERIFY(filter.rowCount() >= 1);
    QVERIFY(filter.index(0, 0, filter.index(0, 0)).data().toString().contains(QStringLiteral("a100-10c")));
    filter.setText(QStringLiteral("NVIDIA L40S"));
    QCOMPARE(filter.rowCount(), 1);
    const QModelIndex l40s = filter.mapToSource(filter.index(0, 0));
    QCOMPARE(filter.rowCount(filter.index(0, 0)), model.rowCount(l40s));
    filter.setText(QStringLiteral("no such thing"));
    QCOMPARE(filter.rowCount(), 0);
}

REGISTER_TEST(TestProfileItemModel, "tst_profile_item_model");
#include "tst_profile_item_model.moc"
