// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/example_design.h"
#include "tests/support/pdf_text.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/sheet_preview.h"
#include "views/dialogs/text_preview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

using Files = std::vector<OutputFile>;

const char *const kTextTitle = "One text";

Result<Files> writeOne(const ExportInput &input)
{
    return Files{{"one.txt", input.checker.facts().design().name + (input.isDark ? " dark" : " light"), false}};
}
Result<Files> writeTwo(const ExportInput &)
{
    return Files{{"run.sh", "#!/bin/sh\n", true}, {"notes.md", "# Notes\n"}};
}
Result<Files> writeNone(const ExportInput &) { return failure(QStringLiteral("There is nothing to be said.")); }
Result<Files> writeLong(const ExportInput &) { return Files{{"long.txt", std::string(1'000'000, 'x'), false}}; }
Result<Files> writeBinary(const ExportInput &) { return Files{{"table.xlsx", std::string("PK\0\3", 4), false}}; }
Result<Files> writeOutside(const ExportInput &) { return Files{{"../outside.txt", "x"}, {"inside.txt", "x"}}; }
Result<Files> writePlan(const ExportInput &input)
{
    return Files{{"plan.md", input.plan ? "with plan" : "without", false}};
}

const Exporter kOne{"one", kTextTitle, "Says one thing.", ExportGroup::Diagram, "txt", false, writeOne};
const Exporter kTwo{"two", "Two files", "", ExportGroup::Script, "sh", false, writeTwo};
const Exporter kNone{"none", "Nothing", "", ExportGroup::Table, "csv", false, writeNone};
const Exporter kLong{"long", "Long text", "", ExportGroup::Table, "txt", false, writeLong};
const Exporter kBinary{"binary", "Binary", "", ExportGroup::Table, "xlsx", false, writeBinary};
const Exporter kOutside{"outside", "Outside", "", ExportGroup::Configuration, "txt", false, writeOutside};
const Exporter kPlan{"plan", "A plan", "", ExportGroup::Plan, "md", true, writePlan};
const std::vector<const Exporter *> kTexts{&kOne, &kTwo, &kNone, &kLong, &kBinary, &kOutside, &kPlan};

} // namespace

/// The dialog that hands designs over: chooses, looks, saves and copies as a user does.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsFormatsByGroup();
    void arrowKeysPassOverHeadings();
    void plansOnlyWithAPlan();
    void shippedExportersAreListed();
    void turnsSheets();
    void optionsSuitTheFormat();
    void optionsShowInThePreview();
    void showsText();
    void darkGoesToTheText();
    void choosesAmongFiles();
    void tellsWhyThereIsNothing();
    void longTextIsCutButSavedWhole();
    void binaryIsNotShown();
    void savesAPicture();
    void savesOneFileByItsDialog();
    void savesAllAndAsksOnce();
    void neverLeavesTheFolder();
    void tellsWhatCannotBeWritten();
    void copiesTextAndPicture();

private:
    template <class T> T *named(const QString &name) const
    {
        const auto all = m_dialog->findChildren<T *>();
        for (T *one : all)
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        const auto all = m_dialog->findChildren<QPushButton *>();
        for (QPushButton *one : all)
            if (QString(one->text()).remove(u'&').remove(u'…') == text)
                return one;
        return nullptr;
    }
    QTreeWidget *list() const { return named<QTreeWidget>(QStringLiteral("Format")); }
    QPlainTextEdit *text() const { return named<QPlainTextEdit>(QStringLiteral("Text of the file")); }
    void open(const ChangePlan *plan = nullptr);
    void choose(const char *title);
    bool isShown(const char *option) const
    {
        const auto *control = named<QWidget>(QLatin1String(option));
        return control && control->isVisible();
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Checker> m_checker;
    std::unique_ptr<ExportDialog> m_dialog;
    QTemporaryDir m_folder;
};

void TestExportDialog::init()
{
    // The platform without a display says what it cannot do whenever a window is shown.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_dialog.reset();
    m_checker.reset();
    m_document = std::make_unique<Document>(exampleDesign());
    m_checker = std::make_unique<Checker>(*m_document, shippedCatalog());
    open();
}

void TestExportDialog::open(const ChangePlan *plan)
{
    m_dialog = std::make_unique<ExportDialog>(*m_document, *m_checker, plan, nullptr, kTexts);
    m_dialog->setPlace(m_folder.path(), QStringLiteral("board"));
    m_dialog->show();
}

/// Waits until the text is there.
void TestExportDialog::choose(const char *title)
{
    const auto found = list()->findItems(QLatin1String(title), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    list()->setCurrentItem(found[0]);
    QTRY_VERIFY(button(QStringLiteral("Save"))->isEnabled() || qstrcmp(title, "Nothing") == 0);
}

static QStringList rowsOf(const QTreeWidget &list)
{
    QStringList rows;
    for (int group = 0; group < list.topLevelItemCount(); ++group) {
        const QTreeWidgetItem *heading = list.topLevelItem(group);
        for (int row = 0; row < heading->childCount(); ++row)
            rows += heading->text(0) + u'/' + heading->child(row)->text(0);
    }
    return rows;
}

void TestExportDialog::listsFormatsByGroup()
{
    QCOMPARE(rowsOf(*list()),
             QStringList({QStringLiteral("Diagrams/PNG picture"), QStringLiteral("Diagrams/SVG picture"),
                          QStringLiteral("Diagrams/PDF document"), QStringLiteral("Diagrams/One text"),
                          QStringLiteral("Tables/Nothing"), QStringLiteral("Tables/Long text"),
                          QStringLiteral("Tables/Binary"), QStringLiteral("Scripts/Two files"),
                          QStringLiteral("Configurations/Outside")}));
    QVERIFY(!(list()->topLevelItem(0)->flags() & Qt::ItemIsSelectable));
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("PNG picture"));
}

void TestExportDialog::arrowKeysPassOverHeadings()
{
    choose(kTextTitle);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Nothing"));
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(list()->currentItem()->text(0), QLatin1String(kTextTitle));
    QTest::keyClick(list(), Qt::Key_Home);
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("PNG picture"));
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("PNG picture"));
    QVERIFY(button(QStringLiteral("Save"))->isEnabled());
    QVERIFY(list()->currentItem()->flags() & Qt::ItemIsEnabled);
}

void TestExportDialog::plansOnlyWithAPlan()
{
    const ChangePlan plan;
    open(&plan);
    QVERIFY(rowsOf(*list()).contains(QStringLiteral("Plans/A plan")));
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("A plan"));
    QTRY_COMPARE(text()->toPlainText(), QStringLiteral("with plan"));
}

void TestExportDialog::shippedExportersAreListed()
{
    ExportDialog dialog(*m_document, *m_checker);
    const auto all = exporters();
    const auto withoutPlan = std::ranges::count_if(all, [](const Exporter *each) { return !each->needsPlan; });
    QCOMPARE(rowsOf(*dialog.findChild<QTreeWidget *>()).size(), 3 + withoutPlan);
}

void TestExportDialog::turnsSheets()
{
    const QString twoClusters = QStringLiteral("At least one per cluster");
    Design design = exampleDesign();
    Cluster second = design.clusters[0];
    second.id = {++design.lastId};
    second.name = "second";
    second.hosts.clear();
    design.clusters.push_back(second);
    m_document->load(design);
    open();
    choose("PDF document");
    const auto *preview = m_dialog->findChild<SheetPreview *>();
    QCOMPARE(preview->count(), 1);
    named<QComboBox>(QStringLiteral("Pages"))->setCurrentText(twoClusters);
    QTRY_COMPARE(preview->count(), 2);
    auto *next = named<QToolButton>(QStringLiteral("Next sheet"));
    auto *previous = named<QToolButton>(QStringLiteral("Previous sheet"));
    QVERIFY(!previous->isEnabled());
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(preview->sheet(), 1);
    QVERIFY(!next->isEnabled());
    previous->click();
    QCOMPARE(preview->sheet(), 0);
}

void TestExportDialog::optionsSuitTheFormat()
{
    choose("PNG picture");
    QVERIFY(isShown("Resolution") && isShown("Colours") && isShown("Cluster") && !isShown("Page"));
    choose("PDF document");
    QVERIFY(!isShown("Resolution") && isShown("Page") && isShown("Orientation") && isShown("Pages"));
    QVERIFY(!isShown("Hosts per page"));
    named<QComboBox>(QStringLiteral("Pages"))->setCurrentText(QStringLiteral("By number of hosts"));
    QVERIFY(isShown("Hosts per page"));
    choose(kTextTitle);
    QVERIFY(!isShown("Resolution") && isShown("Colours") && !isShown("Page") && !isShown("Hosts per page"));
    choose("Two files");
    QVERIFY(!isShown("Colours") && !isShown("Cluster"));
}

void TestExportDialog::optionsShowInThePreview()
{
    choose("PNG picture");
    const auto *preview = m_dialog->findChild<SheetPreview *>();
    QTRY_VERIFY(!preview->image().isNull());
    QVERIFY(preview->image().pixelColor(2, 2).lightness() > 200);
    named<QComboBox>(QStringLiteral("Colours"))->setCurrentText(QStringLiteral("Dark"));
    QTRY_VERIFY(preview->image().pixelColor(2, 2).lightness() < 60);
    choose("PDF document");
    QTRY_VERIFY(preview->image().width() > preview->image().height());
    named<QComboBox>(QStringLiteral("Orientation"))->setCurrentText(QStringLiteral("Portrait"));
    QTRY_VERIFY(preview->image().width() < preview->image().height());
}

void TestExportDialog::showsText()
{
    choose(kTextTitle);
    QTRY_COMPARE(text()->toPlainText(), QString::fromStdString(exampleDesign().name) + QStringLiteral(" light"));
    QVERIFY(text()->isReadOnly());
}

void TestExportDialog::darkGoesToTheText()
{
    choose(kTextTitle);
    named<QComboBox>(QStringLiteral("Colours"))->setCurrentText(QStringLiteral("Dark"));
    QTRY_VERIFY(text()->toPlainText().endsWith(QStringLiteral(" dark")));
}

void TestExportDialog::choosesAmongFiles()
{
    choose("Two files");
    auto *files = named<QComboBox>(QStringLiteral("File"));
    QVERIFY(files->isVisible());
    QCOMPARE(text()->toPlainText(), QStringLiteral("#!/bin/sh\n"));
    files->setCurrentText(QStringLiteral("notes.md"));
    QCOMPARE(text()->toPlainText(), QStringLiteral("# Notes\n"));
    QVERIFY(button(QStringLiteral("Save All"))->isVisible());
    choose(kTextTitle);
    QTRY_VERIFY(!button(QStringLiteral("Save All"))->isVisible());
    QVERIFY(!files->isVisible());
}

void TestExportDialog::tellsWhyThereIsNothing()
{
    choose("Nothing");
    const auto labels = m_dialog->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("There is nothing to be said.");
    }));
    QVERIFY(!button(QStringLiteral("Save"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Copy"))->isEnabled());
}

void TestExportDialog::longTextIsCutButSavedWhole()
{
    choose("Long text");
    QCOMPARE(text()->toPlainText().size(), 200'000);
    QVERIFY(m_dialog->saveTo(path("long.txt")));
    QCOMPARE(QFileInfo(path("long.txt")).size(), 1'000'000);
}

void TestExportDialog::binaryIsNotShown()
{
    choose("Binary");
    QVERIFY(!text()->isVisible());
    QVERIFY(!button(QStringLiteral("Copy"))->isEnabled());
    QVERIFY(m_dialog->saveTo(path("table.xlsx")));
    QCOMPARE(contentOf(path("table.xlsx")), QByteArray("PK\0\3", 4));
}

void TestExportDialog::savesAPicture()
{
    choose("PDF document");
    named<QComboBox>(QStringLiteral("Page"))->setCurrentText(QStringLiteral("A3"));
    QVERIFY(m_dialog->saveTo(path("board.pdf")));
    QVERIFY(textOfPdf(contentOf(path("board.pdf"))).contains(QStringLiteral("A3")));
    choose("PNG picture");
    named<QSpinBox>(QStringLiteral("Resolution"))->setValue(96);
    QVERIFY(m_dialog->saveTo(path("board.png")));
    QCOMPARE(qRound(QImage(path("board.png")).dotsPerMeterX() * 0.0254), 96);
}

/// Types a name into the file dialog.
void TestExportDialog::savesOneFileByItsDialog()
{
    choose(kTextTitle);
    bool isProposed = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = m_dialog->findChild<QFileDialog *>();
        QVERIFY(dialog);
        isProposed = dialog->selectedFiles().value(0).endsWith(QStringLiteral("one.txt"));
        dialog->findChild<QLineEdit *>()->setText(path("by-dialog"));
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    });
    QTest::mouseClick(button(QStringLiteral("Save")), Qt::LeftButton);
    QVERIFY(isProposed);
    QVERIFY(contentOf(path("by-dialog.txt")).endsWith(" light"));
    QVERIFY(!(QFile::permissions(path("by-dialog.txt")) & QFile::ExeUser));
}

void TestExportDialog::savesAllAndAsksOnce()
{
    choose("Two files");
    QDir(m_folder.path()).mkdir(QStringLiteral("all"));
    const QString folder = path("all");
    QVERIFY(m_dialog->saveAllTo(folder));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({QStringLiteral("notes.md"), QStringLiteral("run.sh")}));
    QVERIFY(QFile::permissions(folder + QStringLiteral("/run.sh")) & QFile::ExeUser);
    QVERIFY(!(QFile::permissions(folder + QStringLiteral("/notes.md")) & QFile::ExeUser));
    QFile changed(folder + QStringLiteral("/notes.md"));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("mine") == 4);
    changed.close();
    int asked = 0;
    const auto answer = [&](QMessageBox::StandardButton with) {
        QTimer::singleShot(0, this, [&asked, this, with] {
            auto *box = m_dialog->findChild<QMessageBox *>();
            QVERIFY(box && box->text().contains(QStringLiteral("notes.md")));
            ++asked;
            box->button(with)->click();
        });
    };
    answer(QMessageBox::No);
    QVERIFY(!m_dialog->saveAllTo(folder));
    QCOMPARE(contentOf(changed.fileName()), QByteArray("mine"));
    answer(QMessageBox::Yes);
    QVERIFY(m_dialog->saveAllTo(folder));
    QCOMPARE(contentOf(changed.fileName()), QByteArray("# Notes\n"));
    QCOMPARE(asked, 2);
}

/// Closes the message that something could not be saved.
static void closeMessage(QWidget *parent, QString *said)
{
    QTimer::singleShot(0, parent, [parent, said] {
        auto *box = parent->findChild<QMessageBox *>();
        QVERIFY(box);
        *said = box->text() + box->informativeText();
        box->accept();
    });
}

void TestExportDialog::neverLeavesTheFolder()
{
    choose("Outside");
    QDir(m_folder.path()).mkdir(QStringLiteral("inside"));
    QString said;
    closeMessage(m_dialog.get(), &said);
    QVERIFY(!m_dialog->saveAllTo(path("inside")));
    QVERIFY2(said.contains(QStringLiteral("outside.txt")), qPrintable(said));
    QVERIFY(!QFile::exists(path("outside.txt")));
    QVERIFY(QDir(path("inside")).isEmpty());
}

void TestExportDialog::tellsWhatCannotBeWritten()
{
    choose(kTextTitle);
    QString said;
    closeMessage(m_dialog.get(), &said);
    QVERIFY(!m_dialog->saveTo(path("no-such-folder/one.txt")));
    QVERIFY2(said.contains(QStringLiteral("no-such-folder/one.txt")), qPrintable(said));
}

void TestExportDialog::copiesTextAndPicture()
{
    choose("Two files");
    button(QStringLiteral("Copy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("#!/bin/sh\n"));
    choose("SVG picture");
    button(QStringLiteral("Copy"))->click();
    QTRY_VERIFY(QGuiApplication::clipboard()->image().width() > 800);
}

REGISTER_TEST(TestExportDialog, "tst_export_dialog");
#include "tst_export_dialog.moc"
