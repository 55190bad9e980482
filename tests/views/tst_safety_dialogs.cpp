// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_writer.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/recovery_dialog.h"
#include "views/dialogs/versions_dialog.h"
#include "views/export/thumbnail.h"
#include "views/panels/disk_banner.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace sliceboard;

/// What is shown of unsaved designs, earlier versions and files that others changed.
class TestSafetyDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recoveryTellsTimeChangesAndContents();
    void nothingIsDiscardedByOneClick_data();
    void nothingIsDiscardedByOneClick();
    void versionsTellWhatChangedSince();
    void versionsBearADamagedFile();
    void bannerOffersWhatCanBeDone();
    void thumbnailsShowTheBoard();

private:
    static QPushButton *button(QWidget *in, const char *text)
    {
        for (QPushButton *one : in->findChildren<QPushButton *>())
            if (one->text().remove(u'&') == QLatin1String(text))
                return one;
        return nullptr;
    }
};

void TestSafetyDialogs::recoveryTellsTimeChangesAndContents()
{
    std::vector<UnsavedDesign> designs(2);
    designs[0].origin.path = QStringLiteral("/data/lab.sliceboard.yaml");
    designs[0].origin.edits = 7;
    designs[0].time = QDateTime(QDate(2026, 3, 4), QTime(5, 6));
    designs[0].design = exampleDesign();
    designs[1].design.name = "Sketch";
    designs[1].time = designs[0].time;
    RecoveryDialog dialog(designs, shippedCatalog());
    const auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("lab.sliceboard.yaml")));
    QVERIFY(list->item(0)->text().contains(QStringLiteral("\n/data\n"))); // files of one name look alike otherwise
    QVERIFY(list->item(0)->text().contains(QStringLiteral("7 unsaved change")));
    QVERIFY(list->item(0)->text().contains(QLocale().toString(designs[0].time, QLocale::ShortFormat)));
    QVERIFY(list->item(1)->text().contains(QStringLiteral("Sketch, never saved")));
    const auto *preview = dialog.findChild<DesignPreview *>();
    QTRY_VERIFY(preview->text().contains(QStringLiteral("2 VM")));
    QVERIFY(!preview->findChild<QLabel *>()->pixmap().isNull());
    button(&dialog, "Recover")->click();
    QCOMPARE(dialog.answer(), RecoveryDialog::Answer::Recover);
    QCOMPARE(dialog.row(), 0);
}

void TestSafetyDialogs::nothingIsDiscardedByOneClick_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isDiscarded");
    QTest::newRow("Enter keeps") << QString() << int(Qt::Key_Return) << false;
    QTest::newRow("Esc keeps") << QString() << int(Qt::Key_Escape) << false;
    QTest::newRow("asked again, and meant") << u"Discard"_qs << 0 << true;
}

void TestSafetyDialogs::nothingIsDiscardedByOneClick()
{
    QFETCH(const QString, button);
    QFETCH(const int, key);
    QFETCH(const bool, isDiscarded);
    std::vector<UnsavedDesign> designs(1);
    designs[0].origin.path = QStringLiteral("/data/lab.sliceboard.yaml");
    RecoveryDialog dialog(designs, shippedCatalog());
    dialog.show();
    QString question;
    QTimer::singleShot(0, &dialog, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        question = box->text();
        if (button.isEmpty())
            QTest::keyClick(box, Qt::Key(key));
        else
            TestSafetyDialogs::button(box, qPrintable(button))->click();
    });
    TestSafetyDialogs::button(&dialog, "Discard")->click();
    QVERIFY2(question.contains(u"lab.sliceboard.yaml"), qPrintable(question));
    QCOMPARE(dialog.isVisible(), !isDiscarded);
    QCOMPARE(dialog.answer(), isDiscarded ? RecoveryDialog::Answer::Discard : RecoveryDialog::Answer::Later);
}

void TestSafetyDialogs::versionsTellWhatChangedSince()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.sliceboard.yaml"));
    QVERIFY(saveDesignFile(file, writeDesign(exampleDesign())));
    Design now = exampleDesign();
    now.vms.pop_back();
    now.clusters[0].hosts[0].esxi = EsxiVersion{8, 0, 2};
    const std::vector<EarlierVersion> versions{{file, QDateTime::currentDateTimeUtc(), 1234}};
    VersionsDialog dialog(versions, now, shippedCatalog());
    QTRY_VERIFY(dialog.findChild<DesignPreview *>()->text().contains(QStringLiteral("2 VM")));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(QStringLiteral("0 added, 1 removed, 1 changed."));
    }));
    const auto *list = dialog.findChild<QListWidget *>();
    QTRY_VERIFY(list->item(0)->text().count(u'\n') == 2); // the time, the size, and then the findings
    QVERIFY2(list->item(0)->text().section(u'\n', 2).contains(u"error"), qPrintable(list->item(0)->text()));
    button(&dialog, "Restore")->click(); // it is enabled with the contents
    QCOMPARE(dialog.answer(), VersionsDialog::Answer::Restore);
}

void TestSafetyDialogs::versionsBearADamagedFile()
{
    const std::vector<EarlierVersion> versions{{QStringLiteral("/nowhere/a.yaml"), QDateTime::currentDateTimeUtc(), 1}};
    const Design now;
    VersionsDialog dialog(versions, now, shippedCatalog());
    QVERIFY(!button(&dialog, "Restore")->isEnabled());
    QVERIFY(!button(&dialog, "Open as Copy")->isEnabled());
    QTRY_VERIFY(!dialog.findChild<DesignPreview *>()->text().isEmpty());
    const std::vector<EarlierVersion> none;
    QVERIFY(!button(std::make_unique<VersionsDialog>(none, now, shippedCatalog()).get(), "Restore")->isEnabled());
}

void TestSafetyDialogs::bannerOffersWhatCanBeDone()
{
    QWidget window;
    auto *banner = new DiskBanner(&window);
    window.show();
    QVERIFY(!banner->isVisible());
    const QSignalSpy reload(banner, &DiskBanner::reloadRequested);
    const QSignalSpy compare(banner, &DiskBanner::compareRequested);
    const QSignalSpy merge(banner, &DiskBanner::mergeRequested);
    const QSignalSpy keep(banner, &DiskBanner::keepRequested);
    banner->showChanged(QStringLiteral("lab.yaml"), true);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("“lab.yaml” was changed on disk by another program")));
    QVERIFY(banner->text().contains(QStringLiteral("unsaved changes")));
    for (const char *text : {"Reload", "Compare…", "Merge", "Keep Mine"})
        for (QPushButton *one : banner->findChildren<QPushButton *>())
            if (one->text().remove(u'&') == QString::fromUtf8(text))
                one->click();
    QVERIFY(reload.size() == 1 && compare.size() == 1 && merge.size() == 1 && keep.size() == 1);
    banner->showChanged(QStringLiteral("lab.yaml"), false);
    QVERIFY(!button(banner, "Merge")->isVisible()); // nothing of one's own to merge
    banner->showGone(QStringLiteral("lab.yaml"));
    QVERIFY(!button(banner, "Reload")->isVisible());
    QVERIFY(button(banner, "Keep Mine")->isVisible());
}

/// A host shows in colours that an empty board does not have.
void TestSafetyDialogs::thumbnailsShowTheBoard()
{
    const auto colours = [](const Design &design) {
        Document document(design);
        const Checker checker(document, shippedCatalog());
        const QImage image = boardThumbnail(document, checker, {112, 72}, 2, Theme::of(Theme::Kind::Light));
        if (image.size() != QSize(224, 144))
            return std::size_t(0);
        std::set<QRgb> all;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                all.insert(image.pixel(x, y));
        return all.size();
    };
    QVERIFY(colours({}) > 0);
    QVERIFY(colours(exampleDesign()) > 10 * colours({}));
}

REGISTER_TEST(TestSafetyDialogs, "tst_safety_dialogs");
#include "tst_safety_dialogs.moc"
