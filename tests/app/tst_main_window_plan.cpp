// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "tests/support/dialog_hand.h"
#include "tests/support/pdf_text.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/panels/plan/plan_panel.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;
using namespace sliceboard::testing;

/// The change plan in the window: where it starts, from one session to the next, and its PDF.
class TestMainWindowPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersTheLastStartAgain();
    void tellsThatTheLastStartIsGone();
    void forgetsAStartThatIsNotAFile();
    void savesThePlanAsPdf();

private:
    void openWindow()
    {
        m_window.reset();
        m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(u"recovery"_qs));
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->show();
        QVERIFY(m_window->openFile(m_design));
        m_window->action("plan")->trigger();
    }
    /// Answers the next file dialog.
    void nextFile(const QString &path)
    {
        whenDialogAsks<QFileDialog>(*this, [path](QFileDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"fileNameEdit"_qs)->setText(path);
            QMetaObject::invokeMethod(&dialog, "accept");
        });
    }
    void startFrom(int row)
    {
        auto *button = m_window->findChild<QPushButton *>(u"plan-base"_qs);
        button->menu()->actions().at(row)->trigger();
    }
    PlanPanel &panel() const { return *m_window->findChild<PlanPanel *>(); }
    QPushButton *resume() const { return panel().findChild<QPushButton *>(u"plan-resume"_qs); }
    bool tells(const QString &part) const
    {
        for (const QLabel *label : panel().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_design;
    QString m_base;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowPlan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_design = m_folder->filePath(u"to-be.sliceboard.yaml"_qs);
    m_base = m_folder->filePath(u"as-is.sliceboard.yaml"_qs);
    QVERIFY(QFile::copy(u":/samples/example-b.sliceboard.yaml"_qs, m_design));
    QVERIFY(QFile::copy(u":/samples/example-a.sliceboard.yaml"_qs, m_base));
    openWindow();
    nextFile(m_base);
    startFrom(3);
    QTRY_VERIFY(panel().plan() && !panel().plan()->isEmpty());
}

void TestMainWindowPlan::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestMainWindowPlan::offersTheLastStartAgain()
{
    const std::string fingerprint = panel().plan()->fingerprint;
    openWindow();
    QTRY_VERIFY(panel().plan());
    QVERIFY(panel().plan()->isEmpty());
    QVERIFY(tells(u"started from as-is.sliceboard.yaml"_qs));
    QTest::mouseClick(resume(), Qt::LeftButton);
    QTRY_COMPARE(panel().plan()->fingerprint, fingerprint);
    QVERIFY(!resume()->isVisible());
}

void TestMainWindowPlan::tellsThatTheLastStartIsGone()
{
    QVERIFY(QFile::remove(m_base));
    openWindow();
    QTRY_VERIFY(tells(u"which is not there any more"_qs));
    QVERIFY(!resume()->isVisible());
}

void TestMainWindowPlan::forgetsAStartThatIsNotAFile()
{
    startFrom(0);
    openWindow();
    QTRY_VERIFY(panel().plan());
    QVERIFY(!resume()->isVisible());
    QVERIFY(!tells(u"Last time"_qs));
}

void TestMainWindowPlan::savesThePlanAsPdf()
{
    const QString path = m_folder->filePath(u"plan.pdf"_qs);
    nextFile(path);
    QTest::mouseClick(panel().findChild<QPushButton *>(u"plan-pdf"_qs), Qt::LeftButton);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(textOfPdf(file.readAll()).contains(u"Implementation plan"_qs));
}

REGISTER_TEST(TestMainWindowPlan, "tst_main_window_plan");
#include "tst_main_window_plan.moc"
