// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "tests/support/pdf_text.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/title_block_dialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// What the window hands over: title block, export, paper.
class TestMainWindowExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingWithoutADesign();
    void titleBlockIsOneStep();
    void canceledTitleBlockChangesNothing();
    void exportsWhatIsShown();
    void previewHasThePagesOfThePdf();

private:
    /// Works in the next modal dialog, which must be of this kind, and then lets it be closed.
    template <class Dialog, class Work> void inDialog(const char *action, Work work)
    {
        bool isDone = false;
        QTimer timer;
        timer.setInterval(20);
        connect(&timer, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || isDone)
                return;
            isDone = true;
            work(*dialog);
        });
        timer.start();
        m_window->action(action)->trigger();
        QVERIFY(isDone);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(QStringLiteral("recovery")));
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    m_window->startFrom(QStringLiteral(":/samples/example-a.sliceboard.yaml"));
}

void TestMainWindowExport::cleanup()
{
    m_session->closeDesign();
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

void TestMainWindowExport::nothingWithoutADesign()
{
    for (const char *action : {"export", "title-block", "print-preview", "print"})
        QVERIFY2(m_window->action(action)->isEnabled(), action);
    m_window->action("close")->trigger();
    for (const char *action : {"export", "title-block", "print-preview", "print"})
        QVERIFY2(!m_window->action(action)->isEnabled(), action);
}

static QLineEdit *fieldOf(const QDialog &dialog, const QString &name)
{
    const auto all = dialog.findChildren<QLineEdit *>();
    const auto found = std::ranges::find(all, name, [](const QLineEdit *each) { return each->accessibleName(); });
    return found == all.end() ? nullptr : *found;
}

void TestMainWindowExport::titleBlockIsOneStep()
{
    const Design before = m_session->document().design();
    inDialog<TitleBlockDialog>("title-block", [](TitleBlockDialog &dialog) {
        QTest::keyClicks(fieldOf(dialog, QStringLiteral("Change number")), QStringLiteral("CHG0031337"));
        QTest::keyClicks(fieldOf(dialog, QStringLiteral("Reviewer")), QStringLiteral("Brynhild"));
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    });
    QCOMPARE(m_session->document().design().change.number, std::string("CHG0031337"));
    QCOMPARE(m_session->document().design().change.reviewer, std::string("Brynhild"));
    m_window->action("undo")->trigger();
    QVERIFY(m_session->document().design() == before);
}

void TestMainWindowExport::canceledTitleBlockChangesNothing()
{
    inDialog<TitleBlockDialog>("title-block", [](TitleBlockDialog &dialog) {
        QTest::keyClicks(fieldOf(dialog, QStringLiteral("Change number")), QStringLiteral("CHG0031337"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QVERIFY(m_session->document().design().change.number.empty());
    QVERIFY(!m_session->document().isModified());
}

void TestMainWindowExport::exportsWhatIsShown()
{
    const QString path = m_folder->filePath(QStringLiteral("board.pdf"));
    inDialog<ExportDialog>("export", [&](ExportDialog &dialog) {
        dialog.choose(QStringLiteral("pdf"));
        QVERIFY(dialog.saveTo(path));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(textOfPdf(file.readAll()).contains(QStringLiteral("esxi-1")));
    QVERIFY(!m_session->document().isModified());
}

void TestMainWindowExport::previewHasThePagesOfThePdf()
{
    int pages = 0;
    inDialog<QPrintPreviewDialog>("print-preview", [&](QPrintPreviewDialog &dialog) {
        auto *preview = dialog.findChild<QPrintPreviewWidget *>();
        preview->updatePreview();
        pages = preview->pageCount();
        dialog.reject();
    });
    QCOMPARE(pages, 1);
}

REGISTER_TEST(TestMainWindowExport, "tst_main_window_export");
#include "tst_main_window_export.moc"
