// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/presentation/presentation_window.h"

#include "model/presentation/presentation_steps.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSvgGenerator>

using namespace sliceboard;
using namespace sliceboard::testing;

namespace {

const QByteArray kViews = R"(views:
  - {title: The cluster, caption: All that vm-1 and vm-2 need}
  - {title: A host, caption: esxi-1 alone, show: esxi-1, zoom: 100}
  - {title: One more, caption: vm-2 joins vm-1, show: "esxi-1/0000:65:00.0", adds: [vm-2]}
clusters:)";

} // namespace

/// The presentation as a presenter and an audience have it.
class TestPresentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stepsByKeys_data();
    void stepsByKeys();
    void showsBeforeThenAfter();
    void jumpsToANumber();
    void stepsByPointerAndWheel();
    void escLeavesEverythingAsItWas();
    void editsNothing();
    void withoutViewsShowsTheWholeBoard();
    void spotFollowsThePointer();
    void watermarkLiesAcrossTheBoard();
    void aShortCaptionLeavesTheBoardItsRoom();
    void framesAndExplainsTheFinding();
    void darkLightAndBlack();
    void anonymousShowsNoName();
    void namesCanBeHiddenMeanwhile();
    void appliesTheFilterByRealNames();
    void saysEveryStepToAssistiveTechnology();

private:
    void present(const PresentationOptions &options = {}, int step = 0);
    void key(Qt::Key key) { QTest::keyClick(m_window.get(), key); }
    QImage picture() { return m_window->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    int shownStep() const { return m_window->step() + 1; }
    /// All that is painted, as text.
    QString paintedText();

    std::unique_ptr<OpenBoard> m_open;
    std::unique_ptr<PresentationWindow> m_window;
};

void TestPresentation::init()
{
    m_open = std::make_unique<OpenBoard>(QStringLiteral("example-a"), "clusters:", kViews);
}

void TestPresentation::cleanup()
{
    m_window.reset();
    m_open.reset();
}

void TestPresentation::present(const PresentationOptions &options, int step)
{
    m_window = std::make_unique<PresentationWindow>(m_open->document, m_open->checker, options);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->goToStep(step);
}

QString TestPresentation::paintedText()
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(m_window->size());
    QPainter painter(&svg);
    m_window->render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return QString::fromUtf8(buffer.data());
}

/// How many pixels of two pictures differ within a rectangle.
/// QTest's own moves the cursor, which the screen without a display keeps within its 800 pixels.
static void moveTo(QWidget *widget, const QPoint &point)
{
    QMouseEvent move(QEvent::MouseMove, point, widget->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(widget, &move);
}

static int changedPixels(const QImage &a, const QImage &b, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return count;
}

void TestPresentation::stepsByKeys_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<int>("step");
    using Keys = QList<Qt::Key>;
    QTest::newRow("at first") << Keys{} << 1;
    QTest::newRow("Right") << Keys{Qt::Key_Right} << 2;
    QTest::newRow("Space") << Keys{Qt::Key_Space} << 2;
    QTest::newRow("Page Down") << Keys{Qt::Key_PageDown} << 2;
    QTest::newRow("Left") << Keys{Qt::Key_Right, Qt::Key_Left} << 1;
    QTest::newRow("Page Up") << Keys{Qt::Key_Right, Qt::Key_PageUp} << 1;
    QTest::newRow("no step before the first") << Keys{Qt::Key_Left} << 1;
    QTest::newRow("End") << Keys{Qt::Key_End} << 3;
    QTest::newRow("no step after the last") << Keys{Qt::Key_End, Qt::Key_Right} << 3;
    QTest::newRow("Home") << Keys{Qt::Key_End, Qt::Key_Home} << 1;
}

void TestPresentation::stepsByKeys()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(int, step);
    present();
    for (const Qt::Key each : keys)
        key(each);
    QCOMPARE(shownStep(), step);
    QCOMPARE(m_window->text().counter, QStringLiteral("%1 / 3").arg(step));
}

void TestPresentation::showsBeforeThenAfter()
{
    present();
    const auto vms = [this] { return m_window->board().scene().design().vms.size(); };
    key(Qt::Key_Right);
    QCOMPARE(vms(), std::size_t(2));
    key(Qt::Key_Right);
    QCOMPARE(shownStep(), 3);
    QCOMPARE(m_window->text().state, QStringLiteral("Before"));
    QCOMPARE(vms(), std::size_t(1));
    key(Qt::Key_Right);
    QCOMPARE(shownStep(), 3);
    QCOMPARE(m_window->text().state, QStringLiteral("After"));
    QCOMPARE(vms(), std::size_t(2));
    key(Qt::Key_B);
    QCOMPARE(m_window->text().state, QStringLiteral("Before"));
    key(Qt::Key_B);
    QCOMPARE(m_window->text().state, QStringLiteral("After"));
    key(Qt::Key_Home);
    key(Qt::Key_B);
    QCOMPARE(shownStep(), 1);
    QVERIFY(m_window->overlay().note().contains(QStringLiteral("adds nothing")));
}

void TestPresentation::jumpsToANumber()
{
    present();
    key(Qt::Key_3);
    QVERIFY(m_window->overlay().note().contains(u'3'));
    QCOMPARE(shownStep(), 1);
    key(Qt::Key_Return);
    QCOMPARE(shownStep(), 3);
    QVERIFY(m_window->overlay().note().isEmpty());
    key(Qt::Key_9);
    key(Qt::Key_9);
    key(Qt::Key_Return);
    QCOMPARE(shownStep(), 3);
    key(Qt::Key_1);
    key(Qt::Key_Escape); // forgets the number and does not leave
    QVERIFY(m_window->isVisible());
    key(Qt::Key_Left);
    QCOMPARE(shownStep(), 2);
}

void TestPresentation::stepsByPointerAndWheel()
{
    present();
    QWidget *board = m_window->board().viewport();
    QTest::mouseClick(board, Qt::LeftButton, {}, {1200, 300});
    QCOMPARE(shownStep(), 2);
    QTest::mouseClick(board, Qt::LeftButton, {}, {100, 300});
    QCOMPARE(shownStep(), 1);
    const auto turn = [&](int delta) {
        QWheelEvent event(QPointF(700, 300), board->mapToGlobal(QPointF(700, 300)), {}, {0, delta}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(board, &event);
    };
    turn(-120);
    QCOMPARE(shownStep(), 2);
    turn(60);
    QCOMPARE(shownStep(), 2);
    turn(60);
    QCOMPARE(shownStep(), 1);
}

void TestPresentation::escLeavesEverythingAsItWas()
{
    m_open->selection.select(m_open->vm("vm-1"));
    m_open->view.setZoom(1.4, {});
    const double zoom = m_open->view.zoom();
    const Design design = m_open->document.design();
    present();
    QSignalSpy left(m_window.get(), &PresentationWindow::left);
    key(Qt::Key_End);
    key(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_open->view.zoom(), zoom);
    QCOMPARE(m_open->selection.current(), EntityRef(m_open->vm("vm-1")));
    QCOMPARE(m_open->document.design(), design);
    QVERIFY(!m_open->document.isModified());
}

void TestPresentation::editsNothing()
{
    present();
    const Design shown = m_window->board().scene().design();
    QWidget *board = m_window->board().viewport();
    QVERIFY(!board->acceptDrops());
    QTest::mousePress(board, Qt::LeftButton, {}, {700, 200});
    moveTo(board, {900, 260});
    QTest::mouseRelease(board, Qt::LeftButton, {}, {900, 260});
    QTest::mouseDClick(board, Qt::LeftButton, {}, {1200, 200});
    for (const Qt::Key each : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_X, Qt::Key_Home})
        key(each);
    QVERIFY(m_window->board().selection().isEmpty());
    QCOMPARE(m_window->board().scene().design(), shown);
}

void TestPresentation::withoutViewsShowsTheWholeBoard()
{
    m_open = std::make_unique<OpenBoard>();
    present();
    QCOMPARE(m_window->text().counter, QStringLiteral("1 / 1"));
    QCOMPARE(m_window->text().title, QStringLiteral("Example A, both modes on one host"));
    QCOMPARE(m_window->board().verticalScrollBar()->maximum(), 0);
    key(Qt::Key_Right);
    QCOMPARE(shownStep(), 1);
}

void TestPresentation::spotFollowsThePointer()
{
    present();
    QWidget *board = m_window->board().viewport();
    moveTo(board, {400, 120});
    const QImage without = picture();
    key(Qt::Key_L);
    moveTo(board, {400, 120});
    moveTo(board, {650, 200});
    QImage with = picture();
    const QRect here = QRect(610, 160, 80, 80);
    QVERIFY(changedPixels(without, with, here) > 500);
    QCOMPARE(changedPixels(without, with, {350, 70, 100, 100}), 0);
    moveTo(board, {401, 120});
    with = picture();
    QCOMPARE(changedPixels(without, with, here), 0);
    QVERIFY(changedPixels(without, with, {350, 70, 100, 100}) > 500);
}

void TestPresentation::watermarkLiesAcrossTheBoard()
{
    present({false, QStringLiteral("Concept, not a quote")});
    const QImage with = picture();
    key(Qt::Key_W);
    const QImage without = picture();
    const QRect board = m_window->board().geometry();
    const int half = board.width() / 2;
    QVERIFY(changedPixels(with, without, {0, 0, half, board.height()}) > 2000);
    QVERIFY(changedPixels(with, without, {half, 0, half, board.height()}) > 2000);
    const QRect caption(0, board.height() + 1, board.width(), m_window->height() - board.height() - 1);
    QCOMPARE(changedPixels(with, without, caption), 0);
    key(Qt::Key_W);
    QCOMPARE(picture(), with);
}

/// A screen of 1366 x 768 at 200 % has half the points; a title and a line of caption are as small a part of it.
void TestPresentation::aShortCaptionLeavesTheBoardItsRoom()
{
    present();
    const auto *caption = m_window->findChild<QWidget *>(QStringLiteral("presentation-caption"));
    const double large = double(caption->height()) / m_window->height();
    m_window->resize(683, 384);
    const double small = double(caption->height()) / m_window->height();
    QVERIFY2(small < 0.25, qPrintable(QString::number(small)));
    QVERIFY2(small < 1.2 * large, qPrintable(QStringLiteral("%1 %2").arg(small).arg(large)));
}

/// The second VM has the driver of the host in its guest.
void TestPresentation::framesAndExplainsTheFinding()
{
    m_open = std::make_unique<OpenBoard>(QStringLiteral("host-driver-in-guest"));
    const auto all = m_open->checker.findings();
    const auto error = std::ranges::find_if(all, [](const Finding &f) { return f.severity == Severity::Error; });
    QVERIFY(error != all.end());
    SavedView view{.title = "Wrong driver", .show = "esxi-1"};
    view.zoom = 100;
    const auto showing = [&](const FindingName &name) {
        Design design = m_open->document.design();
        view.finding = name;
        design.views = {view};
        m_open->document.load(design);
        present();
        return picture();
    };
    const QImage plain = showing({});
    QVERIFY(!m_window->text().finding);
    const QImage framed = showing(nameOf(*error, m_open->checker.facts()));
    const auto text = m_window->text().finding;
    QVERIFY(text);
    QCOMPARE(text->severity, Severity::Error);
    QCOMPARE(text->message, describe(*error, m_open->checker.facts()));
    QVERIFY(!text->wayOut.isEmpty());
    const BoardView &board = m_window->board();
    const QRect about = board.rectOf(error->subject).intersected(board.viewport()->rect());
    QVERIFY(about.width() > 20);
    const QRect edge = QRect(about.left() - 14, about.top() - 6, 20, about.height()).intersected(plain.rect());
    QVERIFY(changedPixels(plain, framed, edge) > 30);
}

void TestPresentation::darkLightAndBlack()
{
    present();
    const auto ground = [this] { return picture().pixelColor(3, 3).lightness(); };
    const int first = ground();
    key(Qt::Key_D);
    const int second = ground();
    QVERIFY2(qAbs(first - second) > 120, qPrintable(QStringLiteral("%1 %2").arg(first).arg(second)));
    key(Qt::Key_Period);
    const QImage black = picture();
    QCOMPARE(black.pixelColor(3, 3), QColor(Qt::black));
    QCOMPARE(black.pixelColor(700, 760), QColor(Qt::black));
    key(Qt::Key_Period);
    QCOMPARE(ground(), second);
    key(Qt::Key_Period);
    key(Qt::Key_Right); // the next step ends the pause
    QCOMPARE(ground(), second);
}

static void collectAccessible(QAccessibleInterface *item, QString &texts, int depth = 0)
{
    if (!item || depth > 8)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts += item->text(kind) + u'\n';
    for (int child = 0; child < item->childCount(); ++child)
        collectAccessible(item->child(child), texts, depth + 1);
}

void TestPresentation::anonymousShowsNoName()
{
    present({true, QString()});
    for (int frame = 0; frame < 4; ++frame) {
        QString texts = paintedText() + m_window->windowTitle() + m_window->windowFilePath();
        collectAccessible(QAccessible::queryAccessibleInterface(m_window.get()), texts);
        const BoardView &board = m_window->board();
        for (int y = 4; y < board.viewport()->height(); y += 40)
            for (int x = 4; x < board.viewport()->width(); x += 120) {
                QHelpEvent help(QEvent::ToolTip, {x, y}, board.viewport()->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(board.viewport(), &help);
                texts += QToolTip::text();
            }
        for (const char *name : {"esxi-1", "gpu-cluster-1", "vm-1", "vm-2", "Example A"})
            QVERIFY2(!texts.contains(QLatin1String(name)), name);
        for (const char *name : {"host-01", "vm-001"})
            QVERIFY2(texts.contains(QLatin1String(name)), name);
        key(Qt::Key_Right);
    }
    QCOMPARE(m_window->text().caption, QStringLiteral("vm-002 joins vm-001"));
}

void TestPresentation::namesCanBeHiddenMeanwhile()
{
    present({}, 1);
    QVERIFY(paintedText().contains(QStringLiteral("esxi-1")));
    QSignalSpy changed(m_window.get(), &PresentationWindow::optionsChanged);
    key(Qt::Key_A);
    QCOMPARE(shownStep(), 2);
    QVERIFY(!paintedText().contains(QStringLiteral("esxi-1")));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed[0][0].value<PresentationOptions>().isAnonymous);
    key(Qt::Key_A);
    QVERIFY(paintedText().contains(QStringLiteral("esxi-1")));
}

/// A filter asks for names; it finds the same with pseudonyms.
void TestPresentation::appliesTheFilterByRealNames()
{
    m_open = std::make_unique<OpenBoard>(QStringLiteral("example-a"), "clusters:",
                                         "views:\n  - {title: All}\n  - {title: One, filter: \"vm:vm-2\"}\n"
                                         "  - {title: Odd, filter: \"free>=many\"}\nclusters:");
    for (const bool isAnonymous : {false, true}) {
        present({isAnonymous, {}});
        QVERIFY(!m_window->board().filter());
        key(Qt::Key_Right);
        const FilterMatches *matches = m_window->board().filter();
        QVERIFY(matches);
        QVERIFY(matches->holds(m_open->vm("vm-2")));
        QVERIFY(!matches->holds(m_open->vm("vm-1")));
        key(Qt::Key_Right);
        QVERIFY(!m_window->board().filter());
    }
}

void TestPresentation::saysEveryStepToAssistiveTechnology()
{
    present();
    const auto *caption = m_window->findChild<QWidget *>(QStringLiteral("presentation-caption"));
    QVERIFY(caption);
    QVERIFY(!m_window->accessibleName().isEmpty());
    QVERIFY(m_window->accessibleDescription().contains(QStringLiteral("Esc")));
    key(Qt::Key_Right);
    for (const char *part : {"2 / 3", "A host", "esxi-1 alone"})
        QVERIFY2(caption->accessibleName().contains(QLatin1String(part)), part);
    key(Qt::Key_Right);
    QVERIFY(caption->accessibleName().contains(QStringLiteral("Before")));
}

REGISTER_TEST(TestPresentation, "tst_presentation");
#include "tst_presentation.moc"
