// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/appearance.h"

#include "tests/support/test_registry.h"
#include "tests/support/window_dialogs.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QStyleFactory>

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

    /// A change of theme keeps the style that it drew with.
    void themesKeepTheStyle()
    {
        const QStyle *style = QApplication::style();
        applyTheme(ThemeChoice::Dark);
        QCOMPARE(QApplication::style(), style);
        applyTheme(ThemeChoice::Light);
        QCOMPARE(QApplication::style(), style);
    }
};

REGISTER_TEST(TestAppearance, "tst_appearance");
#include "tst_appearance.moc"
