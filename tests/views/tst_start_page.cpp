// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/start_page.h"

#include "model/formats/design_templates.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/panels/search_field.h"
#include "views/panels/start_pictures.h"
#include "views/panels/tour.h"

#include <QSignalSpy>
#include <QtTest>

using namespace sliceboard;

/// The start page by mouse and keyboard, and the tour over a window.
class TestStartPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsRecentDesignsWithTheirFindings();
    void offersEveryTemplateAndSample();
    void tellsWhatTemplatesAndSamplesHold();
    void startsBySingleClick();
    void opensByKeyboardAndSkipsHeadings();
    void filtersEverything();
    void forgetsByDeleteAndButton();
    void standsInOneColumnWhenNarrow();
    void neverNeedsMoreThanASmallScreen();
    void leadsThroughThreeSteps();
    void endsTheTourByEscapeAndSkip();
    void staysInSightAndReadsOut();
    void framesWhatIsSeenOfAPanel();
    void showsCardsOnASmallScreen();

private:
    static QString said(const CardList *list, int row)
    {
        return list->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    static QPushButton *button(QWidget *in, const char *text)
    {
        for (QPushButton *one : in->findChildren<QPushButton *>())
            if (one->text().remove(u'&') == QLatin1String(text))
                return one;
        return nullptr;
    }
    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    m_page = std::make_unique<StartPage>();
    FindingCounts counts;
    counts.errors = 2;
    counts.infos = 31;
    std::vector<RecentDesign> designs(3);
    designs[0].path = QStringLiteral("/data/one/lab.sliceboard.yaml");
    designs[0].counts = counts;
    designs[1].path = QStringLiteral("/data/two/gone.sliceboard.yaml");
    designs[1].isMissing = true;
    designs[2].path = QStringLiteral("/data/three/edited.sliceboard.yaml");
    designs[2].isChanged = true;
    m_page->setRecent(designs);
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestStartPage::listsRecentDesignsWithTheirFindings()
{
    const CardList *recent = m_page->recent();
    QCOMPARE(recent->shownCards(), 3);
    QVERIFY(said(recent, 0).contains(QStringLiteral("lab.sliceboard.yaml")));
    QVERIFY(said(recent, 0).contains(QStringLiteral("/data/one")));
    QVERIFY(said(recent, 0).contains(QStringLiteral("2 error")));
    QVERIFY(said(recent, 1).contains(QStringLiteral("missing")));
    QVERIFY(said(recent, 2).contains(QStringLiteral("Changed since")));
    QVERIFY(recent->item(0)->toolTip().contains(QStringLiteral("/data/one")));
}

void TestStartPage::offersEveryTemplateAndSample()
{
    QCOMPARE(designSamples().size(), std::size_t(16)); // fourteen and the two worked examples
    QCOMPARE(m_page->starts()->shownCards(), int(designTemplates().size() + designSamples().size()));
}

/// The pictures come later, one by one, and need not be on the screen.
void TestStartPage::tellsWhatTemplatesAndSamplesHold()
{
    const int cards = m_page->starts()->shownCards();
    const StartPictures pictures(shippedCatalog(), *m_page);
    QVERIFY(!pictures.isDone());
    QTRY_VERIFY_WITH_TIMEOUT(pictures.isDone(), 60000);
    QCOMPARE(m_page->starts()->shownCards(), cards);
    int told = 0;
    for (int row = 0; row < m_page->starts()->count(); ++row) {
        told += said(m_page->starts(), row).contains(QRegularExpression(QStringLiteral("\\d host.*, \\d+ VM")));
        if (said(m_page->starts(), row).startsWith(QStringLiteral("Six hosts split by mode"))) {
            QVERIFY2(said(m_page->starts(), row).contains(QRegularExpression(QStringLiteral("6 host.*12 GPU.*7 VM"))),
                     qPrintable(said(m_page->starts(), row)));
            QVERIFY(said(m_page->starts(), row).contains(QStringLiteral("17 info")));
        }
    }
    QCOMPARE(told, cards);
}

void TestStartPage::startsBySingleClick()
{
    const QSignalSpy started(m_page.get(), &StartPage::startRequested);
    CardList *starts = m_page->starts();
    QTest::mouseClick(starts->viewport(), Qt::LeftButton, {}, starts->visualItemRect(starts->item(1)).center());
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0][0].toString(), designTemplates()[0].path);
    QTest::mouseClick(starts->viewport(), Qt::LeftButton, {}, starts->visualItemRect(starts->item(0)).center());
    QCOMPARE(started.size(), 1); // a heading
}

void TestStartPage::opensByKeyboardAndSkipsHeadings()
{
    QVERIFY(m_page->search()->hasFocus());
    const QSignalSpy started(m_page.get(), &StartPage::startRequested);
    QTest::keyClick(m_page->search(), Qt::Key_Down);
    CardList *starts = m_page->starts();
    QVERIFY(starts->hasFocus());
    const int last = int(designTemplates().size());
    for (int i = 0; i < last + 1; ++i)
        QTest::keyClick(starts, Qt::Key_Down);
    QTest::keyClick(starts, Qt::Key_Return);
    QCOMPARE(started.size(), 1);
    QVERIFY(started[0][0].toString().startsWith(QStringLiteral(":/samples/")));
    const QSignalSpy opened(m_page.get(), &StartPage::openRequested);
    m_page->recent()->setFocus();
    QTest::keyClick(m_page->recent(), Qt::Key_Home);
    QTest::keyClick(m_page->recent(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), QStringLiteral("/data/one/lab.sliceboard.yaml"));
}

void TestStartPage::filtersEverything()
{
    QTest::keyClicks(m_page->search(), QStringLiteral("nvswitch a100"));
    QTRY_COMPARE(m_page->starts()->shownCards(), 1);
    QCOMPARE(m_page->recent()->shownCards(), 0);
    m_page->search()->setText(QStringLiteral("EDITED"));
    QTRY_COMPARE(m_page->recent()->shownCards(), 1);
    QCOMPARE(m_page->starts()->shownCards(), 0);
    for (int row = 0; row < m_page->starts()->count(); ++row)
        QVERIFY(m_page->starts()->item(row)->isHidden()); // no heading stays alone
    QTest::keyClick(m_page->search(), Qt::Key_Escape);
    QTRY_COMPARE(m_page->recent()->shownCards(), 3);
}

void TestStartPage::forgetsByDeleteAndButton()
{
    const QSignalSpy forgotten(m_page.get(), &StartPage::forgetRequested);
    QPushButton *remove = button(m_page.get(), "Remove from List");
    m_page->recent()->setCurrentRow(1);
    QTest::keyClick(m_page->recent(), Qt::Key_Delete);
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(forgotten.size(), 2);
    for (const QList<QVariant> &one : forgotten)
        QCOMPARE(one[0].toString(), QStringLiteral("/data/two/gone.sliceboard.yaml"));
    m_page->setRecent({});
    QVERIFY(!remove->isVisible() && !m_page->recent()->isVisible());
}

void TestStartPage::standsInOneColumnWhenNarrow()
{
    QVERIFY(m_page->starts()->x() > m_page->recent()->mapTo(m_page.get(), QPoint()).x());
    m_page->resize(360, 700);
    QTRY_VERIFY(m_page->starts()->y() > m_page->recent()->mapTo(m_page.get(), QPoint()).y());
    QVERIFY(m_page->starts()->viewport()->width() <= 360);
}

/// At 200 % a screen of 1366x768 has room for 683x384.
void TestStartPage::neverNeedsMoreThanASmallScreen()
{
    QVERIFY(m_page->minimumSizeHint().width() <= 683);
    QVERIFY(m_page->minimumSizeHint().height() <= 384);
}

static std::vector<TourStep> threeSteps(QWidget *about)
{
    return {{QStringLiteral("One"), QStringLiteral("First."), about},
            {QStringLiteral("Two"), QStringLiteral("Second."), about},
            {QStringLiteral("Three"), QStringLiteral("Third."), nullptr}};
}

void TestStartPage::leadsThroughThreeSteps()
{
    QPointer<Tour> tour = new Tour(threeSteps(m_page->starts()), m_page.get());
    const QSignalSpy ended(tour, &Tour::ended);
    QVERIFY(!button(tour, "Back")->isEnabled());
    QTRY_VERIFY(button(tour, "Next")->hasFocus());
    QTest::keyClick(button(tour, "Next"), Qt::Key_Return);
    QCOMPARE(tour->text(), QStringLiteral("Second."));
    button(tour, "Back")->click();
    QCOMPARE(tour->step(), 0);
    button(tour, "Next")->click();
    button(tour, "Next")->click();
    QCOMPARE(tour->text(), QStringLiteral("Third."));
    QVERIFY(!button(tour, "Next"));
    button(tour, "Finish")->click();
    QCOMPARE(ended.size(), 1);
    QTRY_VERIFY(!tour);
}

void TestStartPage::endsTheTourByEscapeAndSkip()
{
    QPointer<Tour> tour = new Tour(threeSteps(m_page->starts()), m_page.get());
    QTest::keyClick(button(tour, "Next"), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
    tour = new Tour(threeSteps(m_page->starts()), m_page.get());
    button(tour, "Skip")->click();
    QTRY_VERIFY(!tour);
    QVERIFY(m_page->isEnabled()); // it never locked anything
    tour = new Tour(threeSteps(m_page->starts()), m_page.get());
    m_page->starts()->setFocus(); // elsewhere in the window
    QTest::keyClick(m_page->starts(), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
    QVERIFY(m_page->starts()->hasFocus());
}

void TestStartPage::staysInSightAndReadsOut()
{
    auto *tour = new Tour(threeSteps(m_page->starts()), m_page.get());
    const QSignalSpy announced(tour, &Tour::announced);
    button(tour, "Next")->click();
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced[0][0].toString().contains(QStringLiteral("Step 2 of 3")));
    QVERIFY(announced[0][0].toString().contains(QStringLiteral("Second.")));
    QVERIFY(m_page->rect().contains(tour->geometry()));
    m_page->resize(500, 380);
    QTRY_VERIFY(m_page->rect().contains(tour->geometry()));
    delete tour;
}

/// On a small screen a panel is larger than what can be seen of it.
void TestStartPage::framesWhatIsSeenOfAPanel()
{
    QWidget window;
    window.resize(700, 500);
    QWidget sight(&window);
    sight.setGeometry(20, 30, 200, 100);
    QWidget panel(&sight);
    panel.setGeometry(0, 0, 400, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *tour = new Tour({{u"First"_qs, u"First."_qs, &panel}}, &window);
    const QList<QWidget *> all = window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto frame = std::ranges::find_if(all, [](const QWidget *one) {
        return one->testAttribute(Qt::WA_TransparentForMouseEvents);
    });
    QVERIFY(frame != all.end());
    QVERIFY((*frame)->geometry().contains(sight.geometry()));
    QVERIFY(sight.geometry().adjusted(-4, -4, 4, 4).contains((*frame)->geometry()));
    delete tour;
}

/// 683 × 320 is what 1366 × 768 leave at 200 %.
void TestStartPage::showsCardsOnASmallScreen()
{
    m_page->setRecent({});
    m_page->resize(683, 320);
    QTest::qWait(20);
    const CardList *cards = m_page->starts();
    QVERIFY2(cards->viewport()->height() > 320 * 3 / 5, qPrintable(QString::number(cards->viewport()->height())));
    QVERIFY(cards->width() > 683 / 2);
}

REGISTER_TEST(TestStartPage, "tst_start_page");
#include "tst_start_page.moc"
