// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"
#include "app/main_window.h"

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/panels/outline_panel.h"

#include <QApplication>
#include <QFile>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace sliceboard;

/// In no menu do two entries that one sees answer to the same letter.
class TestMnemonics : public QObject {
    Q_OBJECT

    /// "Edit: U: Undo | Duplicate VMs"
    static void addClashes(const QMenu &menu, const QString &name, QStringList &clashes)
    {
        QMap<QChar, QStringList> byLetter;
        for (const QAction *entry : menu.actions()) {
            if (!entry->isVisible() || entry->isSeparator())
                continue;
            const QString text = QString(entry->text()).replace(u"&&"_qs, QString());
            const qsizetype sign = text.indexOf(u'&');
            if (sign >= 0 && sign + 1 < text.size())
                byLetter[text[sign + 1].toUpper()] += text;
            if (entry->menu())
                addClashes(*entry->menu(), name + u" > "_qs + text, clashes);
        }
        for (auto letter = byLetter.begin(); letter != byLetter.end(); ++letter)
            if (letter->size() > 1)
                clashes += name + u": "_qs + letter.key() + u": "_qs + letter->join(u" | "_qs);
    }

    /// What a context menu has, without choosing anything.
    static void lookAtMenu(QObject &context, const QString &name, QStringList &clashes, int &seen)
    {
        QTimer::singleShot(0, &context, [&, name] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            ++seen;
            addClashes(*menu, name, clashes);
            menu->close();
        });
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup() { QVERIFY(useLanguage(u"en"_qs)); }

    void noTwoEntriesShareALetter_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void noTwoEntriesShareALetter()
    {
        QFETCH(const QString, language);
        QVERIFY(useLanguage(language));
        Session session(shippedCatalog(), m_folder->filePath(u"recovery"_qs));
        MainWindow window(session);
        window.show();
        const QString path = m_folder->filePath(u"lab.sliceboard.yaml"_qs);
        QFile::copy(u":/samples/example-a.sliceboard.yaml"_qs, path);
        QVERIFY(window.openFile(path));
        window.selection().select(*session.checker().facts().find("vm-2"));
        window.action("duplicate")->trigger(); // so that there is a step to undo
        QStringList clashes;
        for (const QAction *title : window.menuBar()->actions())
            addClashes(*title->menu(), title->text(), clashes);
        int seen = 0;
        for (const char *name : {"gpu-cluster-1", "esxi-1", "esxi-1/0000:17:00.0", "vm-1"}) {
            window.selection().select(*session.checker().facts().find(name));
            lookAtMenu(*this, QLatin1String(name), clashes, seen);
            Q_EMIT window.board().contextMenuWanted(window.mapToGlobal(QPoint(200, 200)));
        }
        QCOMPARE(seen, 4);
        session.document().setClean();
        QVERIFY2(clashes.isEmpty(), qPrintable(u'\n' + clashes.join(u'\n')));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

REGISTER_TEST(TestMnemonics, "tst_mnemonics");
#include "tst_mnemonics.moc"
