// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/big_design.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/filter_help_dialog.h"
#include "views/items/board_filter.h"
#include "views/panels/filter_field.h"
#include "views/panels/search_bar.h"

#include <QAbstractItemView>
#include <QVBoxLayout>

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

/// The search bar over a board of example B, used by hand.
class TestSearchBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhileOneTypes();
    void keepsTheLastGoodFilter();
    void halfATermAsksForNothing();
    void whatBeginsAPropertyIsAWordOnceItIsMeant();
    void tellsMistakesOnceTypingPauses();
    void entersGoFromMatchToMatch();
    void enterTakesWhatWasTypedLast();
    void escapeShowsEverythingAndGivesTheFocusBack();
    void theCrossDoesSoToo();
    void completesByKeyboard();
    void enterLeavesTheListAlone();
    void listsWhatMatches();
    void listSaysWhereAndWhy();
    void listOpensAtTheMatchWhereOneIs();
    void listIsOpenedAndUsedByMouse();
    void listEndsWithHowManyMore();
    void listIsShutByEscapeFirst();
    void isolates();
    void followsTheDesign();
    void anotherDesignIsNotFiltered();
    void helpNamesEveryFacet();
    void everythingHasAName();
};

/// A window with a bar and a board.
struct Search : OpenBoard {
    Search()
        : OpenBoard(u"example-b"_qs),
          filter(document, checker),
          bar(new SearchBar(filter, checker, selection, &window)),
          told(bar, &SearchBar::announced)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addWidget(&view);
        QObject::connect(&filter, &BoardFilter::changed, &view, [this] {
            view.setFilter(filter.isActive() ? &filter.matches() : nullptr, filter.isIsolating());
        });
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        view.show();
        view.setFocus();
        if (!view.hasFocus())
            qFatal("no focus");
        bar->open();
    }
    ~Search() { view.setParent(nullptr); }

    QLineEdit *box() const { return bar->field(); }
    /// What assistive technology reads in the list.
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; list()->isVisible() && row < list()->model()->rowCount(); ++row)
            all += list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    QString chosen() const { return list()->currentIndex().data(Qt::AccessibleTextRole).toString(); }
    QAbstractItemView *list() const { return bar->field()->suggestions().popup(); }
    QString label(const char *name) const { return bar->findChild<QLabel *>(QLatin1String(name))->text(); }
    QToolButton *button(const char *name) const { return bar->findChild<QToolButton *>(QLatin1String(name)); }
    void type(const char *text) { QTest::keyClicks(box(), QString::fromUtf8(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(list()->isVisible() ? static_cast<QWidget *>(list()) : box(), key, modifiers);
    }
    QString at() const { return QString::fromStdString(checker.facts().path(selection.current())); }

    QWidget window;
    BoardFilter filter;
    SearchBar *bar;
    QSignalSpy told;
};

void TestSearchBar::countsWhileOneTypes()
{
    Search search;
    QVERIFY(search.box()->hasFocus());
    search.type("mode:passthrough");
    QTRY_COMPARE(search.label("search-count"), u"1 of 2 GPUs, 1 of 2 VMs match."_qs);
    QTRY_COMPARE(search.told.value(search.told.size() - 1).value(0).toString(), u"1 of 2 GPUs, 1 of 2 VMs match."_qs);
    search.type(" vm-2");
    QTRY_COMPARE(search.label("search-count"), u"Nothing matches."_qs);
}

void TestSearchBar::keepsTheLastGoodFilter()
{
    Search search;
    search.type("vm-2 ");
    QTRY_VERIFY(search.filter.isActive());
    search.type("mode:x");
    QTRY_VERIFY(search.filter.error());
    QVERIFY(search.filter.matches().holds(search.vm("vm-2")));
    QVERIFY(!search.filter.matches().holds(search.vm("vm-1")));
    QVERIFY(search.filter.isActive());
}

/// Nothing is dimmed because of letters that are the beginning of a property; the list and the line say how to go on.
void TestSearchBar::halfATermAsksForNothing()
{
    Search search;
    search.type("mo");
    QTRY_VERIFY(search.label("search-count").contains(u"it can become mode:"_qs));
    QVERIFY(!search.filter.isActive());
    search.type("de:");
    QTRY_VERIFY(search.label("search-count").contains(u"one of unassigned, passthrough, same-size"_qs));
    QVERIFY(!search.filter.isActive() && !search.filter.error());
    QTRY_VERIFY(!search.told.isEmpty());
    QVERIFY(search.told.last().first().toString().contains(u"same-size"_qs));
    search.type("pass");
    QTest::qWait(100);
    QVERIFY(!search.filter.isActive() && !search.filter.error());
    search.type("through");
    QTRY_COMPARE(search.label("search-count"), u"1 of 2 GPUs, 1 of 2 VMs match."_qs);
    search.type(" vm-2 ho");
    QTRY_COMPARE(search.filter.text(), u"mode:passthrough vm-2 ho"_qs);
    search.box()->setText({});
    search.type("vm-2 ho");
    QTRY_COMPARE(search.filter.text(), u"vm-2 ho"_qs);
    QVERIFY(search.filter.matches().holds(search.vm("vm-2")));
    QVERIFY(!search.filter.matches().holds(search.vm("vm-1")));
}

/// Enter or a space says that one means the word, even if nothing has it.
void TestSearchBar::whatBeginsAPropertyIsAWordOnceItIsMeant()
{
    Search search;
    search.type("mo");
    search.press(Qt::Key_Return);
    QCOMPARE(search.label("search-count"), u"Nothing matches."_qs);
    QVERIFY(search.filter.isActive());
    search.box()->setText({});
    search.type("mo ");
    QTRY_COMPARE(search.label("search-count"), u"Nothing matches."_qs);
    // What somebody is called after a property is found at once.
    search.box()->setText({});
    search.type("vm");
    QTRY_COMPARE(search.label("search-count"), u"2 of 2 GPUs, 2 of 2 VMs match."_qs);
}

void TestSearchBar::tellsMistakesOnceTypingPauses()
{
    Search search;
    search.type("vm-2 mode:nothing");
    QVERIFY(search.label("search-error").isEmpty());
    QTRY_VERIFY(search.bar->findChild<QLabel *>(u"search-error"_qs)->isVisible());
    const QString error = search.label("search-error");
    QVERIFY2(error.startsWith(u"Letter 11: "_qs) && error.contains(u"same-size"_qs), qPrintable(error));
    QVERIFY(search.told.last().first().toString().contains(u"same-size"_qs));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(search.box(), Qt::Key_Backspace);
    QTRY_VERIFY(search.label("search-error").isEmpty());
}

void TestSearchBar::entersGoFromMatchToMatch()
{
    Search search;
    search.type("vm");
    search.press(Qt::Key_Return);
    QCOMPARE(search.at(), u"vm-1"_qs);
    QVERIFY(search.told.last().first().toString().startsWith(u"Match 1 of 2: vm-1"_qs));
    search.press(Qt::Key_Return);
    QCOMPARE(search.at(), u"vm-2"_qs);
    search.press(Qt::Key_Return);
    QCOMPARE(search.at(), u"vm-1"_qs);
    search.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(search.at(), u"vm-2"_qs);
    QVERIFY(search.box()->hasFocus());
    QTest::mouseClick(search.button("search-previous"), Qt::LeftButton);
    QCOMPARE(search.at(), u"vm-1"_qs);
    QTest::mouseClick(search.button("search-next"), Qt::LeftButton);
    QCOMPARE(search.at(), u"vm-2"_qs);
}

/// Enter right after the last letter does not go by what was typed before.
void TestSearchBar::enterTakesWhatWasTypedLast()
{
    Search search;
    search.type("vm-1");
    search.press(Qt::Key_Return);
    QCOMPARE(search.at(), u"vm-1"_qs);
    search.press(Qt::Key_Backspace);
    search.type("2");
    search.press(Qt::Key_Return);
    QCOMPARE(search.at(), u"vm-2"_qs);
}

void TestSearchBar::escapeShowsEverythingAndGivesTheFocusBack()
{
    Search search;
    search.type("vm-2 ");
    QTRY_VERIFY(search.filter.isActive());
    search.press(Qt::Key_Escape);
    QVERIFY(!search.bar->isVisible());
    QVERIFY(!search.filter.isActive());
    QVERIFY(search.box()->text().isEmpty());
    QCOMPARE(search.window.focusWidget(), &search.view);
    QVERIFY(search.told.last().first().toString().contains(u"everything is shown"_qs));
}

void TestSearchBar::theCrossDoesSoToo()
{
    Search search;
    search.type("vm-2 ");
    QTRY_VERIFY(search.filter.isActive());
    QTest::mouseClick(search.button("search-isolate"), Qt::LeftButton);
    QTest::mouseClick(search.button("search-close"), Qt::LeftButton);
    QVERIFY(!search.bar->isVisible());
    QVERIFY(!search.view.rectOf(search.host("esxi-1")).isNull());
    QVERIFY(!search.filter.isIsolating());
}

void TestSearchBar::completesByKeyboard()
{
    Search search;
    search.type("vm-1 mod");
    QTRY_VERIFY(search.list()->isVisible());
    search.press(Qt::Key_Down);
    search.press(Qt::Key_Return);
    QCOMPARE(search.box()->text(), u"vm-1 mode:"_qs);
    search.type("pass");
    QTRY_VERIFY(search.list()->isVisible());
    search.press(Qt::Key_Down);
    search.press(Qt::Key_Tab);
    QCOMPARE(search.box()->text(), u"vm-1 mode:passthrough "_qs);
    QVERIFY(search.box()->hasFocus());
    QTRY_COMPARE(search.label("search-count"), u"1 of 2 GPUs, 1 of 2 VMs match."_qs);
    // Down asks for everything; Esc shuts the list first.
    search.press(Qt::Key_Down);
    QVERIFY(search.list()->isVisible());
    search.press(Qt::Key_Escape);
    QVERIFY(!search.list()->isVisible());
    QVERIFY(search.bar->isVisible());
}

/// As long as nothing in the list was chosen, Enter jumps.
void TestSearchBar::enterLeavesTheListAlone()
{
    Search search;
    search.type("vm-");
    QTRY_VERIFY(search.list()->isVisible());
    search.press(Qt::Key_Return);
    QCOMPARE(search.box()->text(), u"vm-"_qs);
    QCOMPARE(search.at(), u"vm-1"_qs);
    QVERIFY(!search.list()->isVisible());
}

void TestSearchBar::listsWhatMatches()
{
    Search search;
    search.type("vm");
    QTRY_COMPARE(search.rows().size(), 4);
    QVERIFY(search.rows()[0].startsWith(u"vm:, "_qs) && search.rows()[1].startsWith(u"vms>=, "_qs));
    QCOMPARE(search.rows()[3].section(u',', 0, 0), u"vm-2"_qs);
    QVERIFY(search.chosen().isEmpty()); // so that Enter goes to the first match
    for (int i = 0; i < 4; ++i)
        search.press(Qt::Key_Down);
    QCOMPARE(search.chosen().section(u',', 0, 0), u"vm-2"_qs);
    QCOMPARE(search.at(), QString());
    search.press(Qt::Key_Return);
    QCOMPARE(search.at(), u"vm-2"_qs);
    QCOMPARE(search.box()->text(), u"vm"_qs);
    QVERIFY(search.box()->hasFocus());
    QVERIFY(!search.list()->isVisible());
    QVERIFY(search.told.last().first().toString().startsWith(u"Match 2 of 2: vm-2"_qs));
    QVERIFY(search.view.viewport()->rect().intersects(search.view.rectOf(search.vm("vm-2"))));
}

void TestSearchBar::listSaysWhereAndWhy()
{
    Search search;
    search.type("profile:*20c ");
    search.press(Qt::Key_Down);
    QCOMPARE(search.rows(), QStringList(u"vm-2, esxi-2/0000:17:00.0, profile:grid_a100-20c"_qs));
    search.box()->setText({});
    search.type("mode:passthrough | mode:same-size ");
    search.press(Qt::Key_Down);
    QCOMPARE(search.rows().size(), 2);
    QVERIFY2(search.rows()[1].endsWith(u", mode:same-size"_qs), qPrintable(search.rows()[1]));
}

void TestSearchBar::listOpensAtTheMatchWhereOneIs()
{
    Search search;
    search.type("vm- ");
    search.press(Qt::Key_Return);
    search.press(Qt::Key_Return);
    QCOMPARE(search.at(), u"vm-2"_qs);
    search.press(Qt::Key_Down);
    QCOMPARE(search.rows().size(), 2);
    QCOMPARE(search.chosen().section(u',', 0, 0), u"vm-2"_qs);
    search.press(Qt::Key_Up);
    search.press(Qt::Key_Return);
    QCOMPARE(search.at(), u"vm-1"_qs);
}

void TestSearchBar::listIsOpenedAndUsedByMouse()
{
    Search search;
    QVERIFY(!search.button("search-list")->isEnabled());
    search.type("vm- ");
    QTRY_VERIFY(search.button("search-list")->isEnabled());
    QVERIFY(!search.list()->isVisible()); // a space ends the word and gives the board free
    QTest::mouseClick(search.button("search-list"), Qt::LeftButton);
    QVERIFY(search.list()->isVisible());
    const QRect row = search.list()->visualRect(search.list()->model()->index(1, 0));
    QVERIFY(row.height() >= 24);
    QTest::mouseClick(search.list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(search.at(), u"vm-2"_qs);
    QVERIFY(!search.list()->isVisible());
}

/// Of very many the list has two hundred; the last line is none to be chosen.
void TestSearchBar::listEndsWithHowManyMore()
{
    Search search;
    search.document.load(sliceboard::testing::bigDesign(20));
    search.bar->open();
    search.type("is:vm ");
    search.press(Qt::Key_Down);
    QCOMPARE(search.rows().size(), 201);
    const auto all = search.filter.matches().targets().size();
    QCOMPARE(search.rows().last(), u"and %1 more; Enter in the box goes through all"_qs.arg(all - 200));
    search.press(Qt::Key_End);
    search.press(Qt::Key_Down);
    QVERIFY(search.chosen() != search.rows().last());
}

void TestSearchBar::listIsShutByEscapeFirst()
{
    Search search;
    search.type("vm-");
    QTRY_VERIFY(search.list()->isVisible());
    search.press(Qt::Key_Escape);
    QVERIFY(!search.list()->isVisible());
    QVERIFY(search.bar->isVisible() && search.filter.isActive());
    QCOMPARE(search.window.focusWidget(), search.box());
    search.press(Qt::Key_Escape);
    QVERIFY(!search.bar->isVisible() && !search.filter.isActive());
}

void TestSearchBar::isolates()
{
    Search search;
    search.type("vm-2 ");
    QTRY_VERIFY(search.filter.isActive());
    QVERIFY(!search.view.rectOf(search.host("esxi-1")).isNull());
    QTest::mouseClick(search.button("search-isolate"), Qt::LeftButton);
    QVERIFY(search.view.rectOf(search.host("esxi-1")).isNull());
    QVERIFY(!search.view.rectOf(search.host("esxi-2")).isNull());
    QTest::mouseClick(search.button("search-isolate"), Qt::LeftButton);
    QVERIFY(!search.view.rectOf(search.host("esxi-1")).isNull());
}

void TestSearchBar::followsTheDesign()
{
    Search search;
    search.type("power:off has:finding | power:off ");
    QTRY_COMPARE(search.label("search-count"), u"Nothing matches."_qs);
    Vm vm = search.state("vm-1");
    vm.power = PowerState::Off;
    run(search.document, u"off"_qs, {Replace{search.document.index().place(vm.id.value), vm}});
    QCOMPARE(search.label("search-count"), u"1 of 2 GPUs, 1 of 2 VMs match."_qs);
    search.document.undo();
    QCOMPARE(search.label("search-count"), u"Nothing matches."_qs);
}

void TestSearchBar::anotherDesignIsNotFiltered()
{
    Search search;
    search.type("vm-2 ");
    QTRY_VERIFY(search.filter.isActive());
    search.document.load(search.document.design());
    QVERIFY(!search.filter.isActive());
}

void TestSearchBar::helpNamesEveryFacet()
{
    const QString help = filterHelpHtml();
    for (const char *facet : {"cluster:", "host:", "gpu:", "profile:", "vm:", "mode:", "driver:", "release:", "os:",
                              "tag:", "power:", "is:", "has:", "rule:", "series:", "license:"})
        QVERIFY2(help.contains(u"<code>"_qs + QLatin1String(facet)), facet);
    QVERIFY(help.contains(u"<code>free&gt;="_qs));
    QVERIFY(help.contains(u"passthrough, same-size, mixed-size, mig"_qs));
}

void TestSearchBar::everythingHasAName()
{
    Search search;
    for (const QWidget *part : search.bar->findChildren<QWidget *>())
        if (part->focusPolicy() != Qt::NoFocus && part->isVisible())
            QVERIFY2(!part->accessibleName().isEmpty(), qPrintable(part->objectName()));
}

REGISTER_TEST(TestSearchBar, "tst_search_bar");
#include "tst_search_bar.moc"
