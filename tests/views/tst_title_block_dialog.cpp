// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/operations/changing.h"
#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/title_block_dialog.h"
#include "views/items/perform.h"

#include "model/rules/checker.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QtTest>

using namespace sliceboard;

/// Types what a title block says and chooses its paper.
class TestTitleBlockDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void entersAllAsOneStep();
    void showsWhatIsThere();
    void untouchedChangesNothing();
    void datesAreChecked_data();
    void datesAreChecked();
    void clears();

private:
    template <class T> static T *named(const QDialog &dialog, const char *name)
    {
        const auto all = dialog.findChildren<T *>();
        for (T *one : all)
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    static void type(const QDialog &dialog, const char *field, const char *text)
    {
        auto *editor = named<QLineEdit>(dialog, field);
        QVERIFY2(editor, field);
        editor->selectAll();
        *text ? QTest::keyClicks(editor, QString::fromUtf8(text)) : QTest::keyClick(editor, Qt::Key_Delete);
    }
    static bool canAccept(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
    }
    static Result<void> enter(Document &document, const TitleBlockDialog &dialog)
    {
        const Checker checker(document, shippedCatalog());
        return perform(document, QStringLiteral("title block"),
                       changeDesign(checker.facts(), [&](DesignFacts &design) { dialog.enterInto(design); }));
    }
};

void TestTitleBlockDialog::entersAllAsOneStep()
{
    Document document(exampleDesign());
    const Design before = document.design();
    TitleBlockDialog dialog(document.design());
    type(dialog, "Title", "Bifrost");
    type(dialog, "Customer", "Yggdrasil Bank");
    type(dialog, "Change number", "CHG0031337");
    type(dialog, "Revision", "C");
    type(dialog, "Date", "2026-12-24");
    type(dialog, "Author", "Sigurd");
    type(dialog, "Reviewer", "Brynhild");
    type(dialog, "Approved by", "Heimdall");
    named<QComboBox>(dialog, "Page size")->setCurrentText(QStringLiteral("Letter"));
    named<QComboBox>(dialog, "Orientation")->setCurrentText(QStringLiteral("Portrait"));
    QVERIFY(canAccept(dialog));
    QVERIFY(enter(document, dialog));
    const Design &after = document.design();
    QCOMPARE(after.name, std::string("Bifrost"));
    QCOMPARE(after.customer, std::string("Yggdrasil Bank"));
    QCOMPARE(after.author, std::string("Sigurd"));
    QVERIFY(after.change == (ChangeRequest{"CHG0031337", "C", "2026-12-24", "Brynhild", "Heimdall"}));
    QVERIFY(after.page == (PageSetup{PaperSize::Letter, PageOrientation::Portrait}));
    QCOMPARE(document.position(), std::size_t(1));
    document.undo();
    QVERIFY(document.design() == before);
}

void TestTitleBlockDialog::showsWhatIsThere()
{
    Design design = exampleDesign();
    design.change.reviewer = "Brynhild";
    design.page = {PaperSize::Tabloid, {}};
    const TitleBlockDialog dialog(design);
    QCOMPARE(named<QLineEdit>(dialog, "Reviewer")->text(), QStringLiteral("Brynhild"));
    QCOMPARE(named<QLineEdit>(dialog, "Title")->text(), QString::fromStdString(design.name));
    QCOMPARE(named<QComboBox>(dialog, "Page size")->currentText(), QStringLiteral("Tabloid"));
    QVERIFY(named<QComboBox>(dialog, "Orientation")->currentText().startsWith(QStringLiteral("Landscape, unless")));
}

/// Not even texts that a line cannot show.
void TestTitleBlockDialog::untouchedChangesNothing()
{
    Design design = exampleDesign();
    design.customer = "two\nlines ";
    design.page.orientation = PageOrientation::Portrait;
    Document document(design);
    const TitleBlockDialog dialog(document.design());
    QVERIFY(enter(document, dialog));
    QCOMPARE(document.position(), std::size_t(0));
    QVERIFY(document.design() == design);
}

void TestTitleBlockDialog::datesAreChecked_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("a day") << QStringLiteral("2028-02-29") << true;
    QTest::newRow("no such day") << QStringLiteral("2027-02-29") << false;
    QTest::newRow("other way round") << QStringLiteral("24.12.2026") << false;
    QTest::newRow("words") << QStringLiteral("tomorrow") << false;
}

void TestTitleBlockDialog::datesAreChecked()
{
    QFETCH(QString, date);
    QFETCH(bool, isFine);
    const TitleBlockDialog dialog(exampleDesign());
    type(dialog, "Date", date.toUtf8().constData());
    QCOMPARE(canAccept(dialog), isFine);
    const auto labels = dialog.findChildren<QLabel *>();
    QCOMPARE(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(u"no date"_qs); }),
             !isFine);
}

void TestTitleBlockDialog::clears()
{
    Design design = exampleDesign();
    design.change.number = "CHG1";
    design.page.size = PaperSize::A3;
    Document document(design);
    const TitleBlockDialog dialog(document.design());
    type(dialog, "Change number", "");
    named<QComboBox>(dialog, "Page size")->setCurrentIndex(0);
    QVERIFY(enter(document, dialog));
    QVERIFY(document.design().change.number.empty());
    QVERIFY(!document.design().page.size);
}

REGISTER_TEST(TestTitleBlockDialog, "tst_title_block_dialog");
#include "tst_title_block_dialog.moc"
