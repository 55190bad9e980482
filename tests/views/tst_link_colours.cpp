// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/link_colours.h"

#include "tests/support/big_design.h"
#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

#include <QApplication>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

/// What was read or drawn before the theme was changed has the colours of the new one.
class TestLinkColours : public QObject {
    Q_OBJECT

    static QPalette palette(const QColor &ground, const QColor &text, const QColor &link)
    {
        QPalette made(ground);
        made.setColor(QPalette::Window, ground);
        made.setColor(QPalette::Base, ground);
        made.setColor(QPalette::Text, text);
        made.setColor(QPalette::WindowText, text);
        made.setColor(QPalette::Link, link);
        return made;
    }

    /// As the application tells its windows while it runs, which it does not in a test.
    static void turnDark(QWidget &window)
    {
        const QPalette dark = palette(Qt::black, Qt::white, Qt::yellow);
        QApplication::setPalette(dark);
        window.setPalette(dark);
    }

    static bool has(QWidget &widget, const QColor &colour)
    {
        const QImage picture = widget.grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y) == colour)
                    return true;
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_before = QApplication::palette();
        QApplication::setPalette(palette(Qt::white, Qt::black, Qt::blue));
    }

    void cleanup() { QApplication::setPalette(m_before); }

    void linksFollowTheTheme()
    {
        const LinkColours colours(qApp);
        QWidget window;
        QFont large = window.font();
        large.setPixelSize(40); // so that some pixels are of the link's colour alone
        window.setFont(large);
        QVBoxLayout column(&window);
        QLabel label(u"<a href=\"all\">HHH</a>"_qs);
        QTextBrowser page;
        page.setHtml(u"<p>text</p><p><a href=\"x:1\">HHH</a></p>"_qs);
        column.addWidget(&label);
        column.addWidget(&page);
        window.resize(300, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(has(label, Qt::blue));
        QVERIFY(has(page, Qt::blue));
        turnDark(window);
        QVERIFY(!has(label, Qt::blue) && has(label, Qt::yellow));
        QVERIFY(!has(page, Qt::blue) && has(page, Qt::yellow));
        QCOMPARE(page.toPlainText(), u"text\nHHH"_qs);
    }

    void theOverviewMapFollowsTheTheme()
    {
        OpenBoard open;
        open.document.load(sliceboard::testing::bigDesign(30));
        open.view.setZoom(1, {});
        QTRY_VERIFY(open.view.minimap().isVisible());
        const QColor light = open.view.theme().canvas;
        QTRY_VERIFY(has(open.view.minimap(), light));
        turnDark(open.view);
        QVERIFY(open.view.theme().canvas != light);
        QTRY_VERIFY(has(open.view.minimap(), open.view.theme().canvas));
    }

private:
    QPalette m_before;
};

REGISTER_TEST(TestLinkColours, "tst_link_colours");
#include "tst_link_colours.moc"
