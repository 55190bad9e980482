// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/appearance.h"

#include "tests/support/test_registry.h"
#include "tests/support/window_dialogs.h"

#include "views/items/severity_icon.h"
#include "views/painting/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace sliceboard;
using namespace sliceboard::testing;

/// How the program looks as a whole.
class TestAppearance : public QObject {
    Q_OBJECT

    static QStringList buttonsWithIcons(const QDialog &dialog)
    {
        QStringList texts;
        for (const QDialogButtonBox *box : dialog.findChildren<QDialogButtonBox *>())
            for (const QAbstractButton *button : box->buttons())
                if (!button->icon().isNull())
                    texts += button->text();
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void cleanupTestCase()
    {
        applyTheme(ThemeChoice::System);
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    /// What tells the tab in front, a pressed filter and a tool bar that goes on, on dark ground too.
    void statesShowInTheDark()
    {
        applyTheme(ThemeChoice::Dark);
        const QPalette palette = QApplication::palette();
        const QColor window = palette.color(QPalette::Window);
        QTabBar tabs;
        tabs.addTab(u"one"_qs);
        tabs.addTab(u"two"_qs);
        tabs.resize(tabs.sizeHint());
        const QImage picture = tabs.grab().toImage();
        const QColor front = picture.pixelColor(tabs.tabRect(0).center().x(), 1);
        const QColor behind = picture.pixelColor(tabs.tabRect(1).center().x(), 1);
        QVERIFY2(contrastRatio(front, behind) >= 2, qPrintable(front.name() + behind.name()));
        QToolButton button;
        button.setCheckable(true);
        button.setAutoRaise(true);
        button.resize(40, 24);
        button.setChecked(true);
        const QColor edge = button.grab().toImage().pixelColor(20, 0);
        QVERIFY2(contrastRatio(edge, window) >= 3, qPrintable(edge.name()));
        const QIcon more = QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
        const QImage sign = more.pixmap(24, 24).toImage();
        double clearest = 1;
        for (int x = 0; x < sign.width(); ++x)
            if (const QColor pixel = sign.pixelColor(x, sign.height() / 2); pixel.alpha() > 200)
                clearest = std::max(clearest, contrastRatio(pixel, window));
        QVERIFY2(clearest >= 3, qPrintable(QString::number(clearest)));
        applyTheme(ThemeChoice::Light);
    }

    /// The desktop's coloured pictures would stand beside our icons of one colour.
    void buttonsOfDialogsHaveNoIcons()
    {
        WindowWithDialogs all;
        all.open();
        for (const QString &name : {u"add-hosts"_qs, u"settings"_qs, u"export"_qs, u"help"_qs}) {
            QStringList found;
            QVERIFY(all.lookAt(name, [&](const QDialog &dialog) { found = buttonsWithIcons(dialog); }));
            QCOMPARE(found, QStringList());
        }
        const QMessageBox box(QMessageBox::Warning, u"title"_qs, u"text"_qs,
                              QMessageBox::Ok | QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
        QCOMPARE(buttonsWithIcons(box), QStringList());
    }

    void messageBoxesBearOurMarks()
    {
        const std::pair<QStyle::StandardPixmap, Severity> marks[] = {{QStyle::SP_MessageBoxCritical, Severity::Error},
                                                                     {QStyle::SP_MessageBoxWarning, Severity::Warning},
                                                                     {QStyle::SP_MessageBoxQuestion, Severity::Unknown},
                                                                     {QStyle::SP_MessageBoxInformation,
                                                                      Severity::Info}};
        for (const auto &[which, severity] : marks)
            QCOMPARE(QApplication::style()->standardIcon(which).pixmap(32).toImage(),
                     severityIcon(severity).pixmap(32).toImage());
        const QMessageBox box(QMessageBox::Warning, u"title"_qs, u"text"_qs);
        QVERIFY(!box.iconPixmap().isNull());
    }

    /// A change of theme keeps the style that it drew with.
    void themesKeepTheStyle()
    {
        const QStyle *style = QApplication::style();
        applyTheme(ThemeChoice::Dark);
        QCOMPARE(QApplication::style(), style);
        applyTheme(ThemeChoice::Light);
        QCOMPARE(QApplication::style(), style);
    }

    void controlsHaveOutlinesThatCanBeSeen_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("system") << ThemeChoice::System;
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast, light") << ThemeChoice::HighContrastLight;
        QTest::newRow("high contrast, dark") << ThemeChoice::HighContrastDark;
    }

    /// Along a line through its left edge, a control has a point that stands out 3:1 from the window and from itself.
    void controlsHaveOutlinesThatCanBeSeen()
    {
        QFETCH(const ThemeChoice, theme);
        applyTheme(theme);
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit line;
        QPlainTextEdit text;
        QComboBox combo;
        QSpinBox spin;
        QPushButton button(u"Add"_qs);
        QCheckBox box;
        QRadioButton radio;
        QTreeView tree;
        for (QWidget *control :
             std::initializer_list<QWidget *>{&line, &text, &combo, &spin, &button, &box, &radio, &tree})
            column.addWidget(control);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.setFocus();
        const QImage picture = window.grab().toImage();
        const QColor ground = window.palette().color(QPalette::Window);
        for (QWidget *control :
             std::initializer_list<QWidget *>{&line, &text, &combo, &spin, &button, &box, &radio, &tree}) {
            const QPoint middle(0, control->height() / 2);
            const QPoint from = control->mapTo(&window, middle);
            const QColor inside = picture.pixelColor(from + QPoint(4, -3));
            double clearest = 1;
            for (int x = -2; x < 3; ++x) {
                const QColor edge = picture.pixelColor(from + QPoint(x, 0));
                clearest = std::max(clearest, std::min(contrastRatio(edge, ground), contrastRatio(edge, inside)));
            }
            QVERIFY2(clearest >= 3,
                     qPrintable(u"%1: %2, inside %3"_qs.arg(QLatin1String(control->metaObject()->className()))
                                    .arg(clearest)
                                    .arg(inside.name())));
        }
    }

    /// What is not checked is empty: of the same ground as a field.
    void anEmptyBoxDoesNotLookChecked_data() { controlsHaveOutlinesThatCanBeSeen_data(); }

    void anEmptyBoxDoesNotLookChecked()
    {
        QFETCH(const ThemeChoice, theme);
        applyTheme(theme);
        QWidget window;
        QCheckBox box(&window);
        window.resize(100, 60);
        box.move(20, 20);
        const auto inside = [&] {
            const QImage picture = window.grab().toImage();
            const QPoint corner = box.mapTo(&window, QPoint(3, box.height() / 2 - 4));
            double clearest = 1;
            for (int x = 0; x < 8; ++x)
                for (int y = 0; y < 8; ++y)
                    clearest = std::max(clearest,
                                        contrastRatio(picture.pixelColor(corner + QPoint(x, y)),
                                                      window.palette().color(QPalette::Window)));
            return clearest;
        };
        QVERIFY(inside() < 2);
        box.setChecked(true);
        QVERIFY(inside() >= 3);
    }

    void placeholdersAreReadable_data() { controlsHaveOutlinesThatCanBeSeen_data(); }

    void placeholdersAreReadable()
    {
        QFETCH(const ThemeChoice, theme);
        applyTheme(theme);
        const QPalette palette = QLineEdit().palette();
        const QColor written = palette.color(QPalette::PlaceholderText);
        const QColor ground = palette.color(QPalette::Base);
        QVERIFY(contrastRatio(mixed(written, ground, written.alphaF()), ground) >= 4.5);
    }
};

REGISTER_TEST(TestAppearance, "tst_appearance");
#include "tst_appearance.moc"
