// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"
#include "views/items/board_filter.h"
#include "views/panels/filter_field.h"
#include "views/panels/search_bar.h"
#include "views/panels/search_field.h"

#include <QAbstractItemView>
#include <QtTest>

namespace sliceboard {

/// Searching the board by keyboard alone, in the program's window. Example B: vm-1 on esxi-1, vm-2 on esxi-2.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsJumpsAndReturns();
    void completes();
    void choosesFromTheListOfMatches();
    void listsKeepTheirOwnSearch();
    void selectsAllThatMatch();
    void isGoneWithTheDesign();
};

namespace {

struct SearchWindow : OpenWindow {
    SearchWindow() : OpenWindow(u"example-b"_qs) { board().setFocus(); }
    SearchBar &bar() { return *window().findChild<SearchBar *>(); }
    FilterField &box() { return *bar().field(); }
    BoardFilter &filter() { return *window().findChild<BoardFilter *>(); }
    EntityRef at() { return window().selection().current(); }
    EntityRef named(const char *path) { return *checker().facts().find(path); }
};

User keys(const QStringList &names)
{
    User user;
    for (const QString &name : names)
        user.key(name);
    return user;
}

} // namespace

void TestSearch::findsJumpsAndReturns()
{
    SearchWindow open;
    QVERIFY(open.isOpen());
    QVERIFY(User().key(u"ctrl+f"_qs).type(u"profile:*20c"_qs).key(u"Return"_qs).perform());
    QVERIFY(open.bar().isVisible());
    QCOMPARE(open.at(), open.named("vm-2"));
    QVERIFY(!open.filter().matches().holds(open.named("esxi-1")));
    // Esc brings everything back, and the keys go to the board again.
    QVERIFY(User().key(u"Escape"_qs).perform());
    QVERIFY(!open.bar().isVisible());
    QVERIFY(open.board().hasFocus());
    QVERIFY(User().key(u"Home"_qs).perform());
    QCOMPARE(open.at(), open.named("gpu-cluster-1"));
}

void TestSearch::completes()
{
    SearchWindow open;
    QVERIFY(open.isOpen());
    QVERIFY(User().key(u"ctrl+f"_qs).type(u"hos"_qs).wait(100).key(u"Down"_qs).key(u"Return"_qs).perform());
    QCOMPARE(open.box().text(), u"host:"_qs);
    QVERIFY(User().type(u"2"_qs).wait(100).key(u"Down"_qs).key(u"Tab"_qs).perform());
    QCOMPARE(open.box().text(), u"host:esxi-2 "_qs);
    QVERIFY(open.box().hasFocus());
    QVERIFY(User().key(u"Return"_qs).perform());
    QCOMPARE(open.at(), open.named("esxi-2"));
    // F3 goes on from the board as well.
    open.board().setFocus();
    open.window().selection().clear();
    QVERIFY(User().key(u"F3"_qs).perform());
    QCOMPARE(open.at(), open.named("esxi-2"));
    QVERIFY(open.board().hasFocus());
}

/// Down lists what matches; the line that is chosen is gone to, and the list can be opened there again.
void TestSearch::choosesFromTheListOfMatches()
{
    SearchWindow open;
    QVERIFY(open.isOpen());
    QVERIFY(User().key(u"ctrl+f"_qs).type(u"vm- "_qs).wait(100).key(u"Down"_qs).wait(100).perform());
    QVERIFY(open.box().suggestions().popup()->isVisible());
    QVERIFY(User().key(u"Down"_qs).key(u"Return"_qs).perform());
    QCOMPARE(open.at(), open.named("vm-2"));
    QVERIFY(open.box().hasFocus());
    QVERIFY(User().key(u"Down"_qs).wait(100).key(u"Up"_qs).key(u"Return"_qs).perform());
    QCOMPARE(open.at(), open.named("vm-1"));
    // Esc shuts the list, then the search.
    QVERIFY(User().key(u"Down"_qs).wait(100).key(u"Escape"_qs).perform());
    QVERIFY(open.bar().isVisible());
    QVERIFY(User().key(u"Escape"_qs).perform());
    QVERIFY(!open.bar().isVisible());
}

/// In the VM list Ctrl+F is its own search; once more, and it is the board's.
void TestSearch::listsKeepTheirOwnSearch()
{
    SearchWindow open;
    QVERIFY(open.isOpen());
    auto *vms = open.window().findChild<VmPalette *>();
    vms->list()->setFocus();
    QVERIFY(User().key(u"ctrl+f"_qs).perform());
    QVERIFY(vms->search()->hasFocus());
    QVERIFY(!open.bar().isVisible());
    QVERIFY(User().key(u"ctrl+f"_qs).perform());
    QVERIFY(open.box().hasFocus());
}

void TestSearch::selectsAllThatMatch()
{
    SearchWindow open;
    QVERIFY(open.isOpen());
    QVERIFY(keys({u"ctrl+f"_qs}).type(u"mode:passthrough "_qs).key(u"Return"_qs).perform());
    open.window().selection().select(open.named("esxi-1/0000:17:00.0"));
    open.board().setFocus();
    QVERIFY(User().key(u"ctrl+a"_qs).perform());
    QCOMPARE(open.window().selection().entities(), std::vector{open.named("esxi-1/0000:17:00.0")});
    open.box().setFocus();
    QVERIFY(User().key(u"Escape"_qs).perform());
    QVERIFY(User().key(u"ctrl+a"_qs).perform());
    QCOMPARE(open.window().selection().entities().size(), std::size_t(2));
}

void TestSearch::isGoneWithTheDesign()
{
    SearchWindow open;
    QVERIFY(open.isOpen());
    QVERIFY(User().key(u"ctrl+f"_qs).type(u"vm-2 "_qs).wait(100).perform());
    QVERIFY(open.filter().isActive());
    QVERIFY(open.window().openFile(open.path()));
    QVERIFY(!open.filter().isActive());
    QVERIFY(!open.bar().isVisible());
    QVERIFY(open.box().text().isEmpty());
}

REGISTER_TEST(TestSearch, "tst_search");

} // namespace sliceboard

#include "tst_search.moc"
