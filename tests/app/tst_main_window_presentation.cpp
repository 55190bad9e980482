// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/presentation/presentation_window.h"

#include <QCheckBox>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sliceboard;

/// Presenting from the window: how it begins, what is left of it, what is kept for next time.
class TestMainWindowPresentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void presentsByF5AndComesBack();
    void presentsTheChosenView();
    void aDesignKeepsItsPseudonyms();

private:
    QString sample(const QString &name) const;
    PresentationWindow *present()
    {
        m_window->action("present")->trigger();
        return m_window->findChild<PresentationWindow *>();
    }
    void leave(PresentationWindow *presentation)
    {
        QTest::keyClick(presentation, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<PresentationWindow *>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowPresentation::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(QStringLiteral("recovery")));
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
}

void TestMainWindowPresentation::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

QString TestMainWindowPresentation::sample(const QString &name) const
{
    const QString path = m_folder->filePath(name);
    QFile::copy(QStringLiteral(":/samples/example-a.sliceboard.yaml"), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void TestMainWindowPresentation::presentsByF5AndComesBack()
{
    QVERIFY(!m_window->action("present")->isEnabled());
    m_window->openFile(sample(QStringLiteral("a.sliceboard.yaml")));
    const EntityRef host = m_session->document().design().clusters[0].hosts[0].id;
    m_window->selection().select(host);
    m_window->board().setZoom(1.3, {});
    const double zoom = m_window->board().zoom();
    QCOMPARE(m_window->action("present")->shortcut(), QKeySequence(Qt::Key_F5));
    m_window->action("present")->trigger(); // the window has no keyboard focus without a display
    auto *presentation = m_window->findChild<PresentationWindow *>();
    QVERIFY(presentation);
    QVERIFY(presentation->isVisible() && presentation->isFullScreen());
    QVERIFY(!presentation->windowTitle().contains(QStringLiteral("a.sliceboard")));
    QCOMPARE(presentation->overlay().watermark(), QStringLiteral("Concept, not a quote"));
    QTest::keyClick(presentation, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PresentationWindow *>());
    QCOMPARE(m_window->board().zoom(), zoom);
    QCOMPARE(m_window->selection().current(), host);
    QVERIFY(!m_session->document().isModified());
}

void TestMainWindowPresentation::presentsTheChosenView()
{
    m_window->openFile(sample(QStringLiteral("a.sliceboard.yaml")));
    m_window->action("add-view")->trigger();
    m_window->selection().select(m_session->document().design().clusters[0].hosts[0].id);
    m_window->action("add-view")->trigger();
    QCOMPARE(m_session->document().design().views.size(), std::size_t(2));
    m_window->action("present-here")->trigger();
    auto *presentation = m_window->findChild<PresentationWindow *>();
    QVERIFY(presentation);
    QCOMPARE(presentation->step(), 1);
    presentation->close();
}

/// What was hidden once is hidden next time, also when the names came back meanwhile; another design is not concerned.
void TestMainWindowPresentation::aDesignKeepsItsPseudonyms()
{
    const QString first = sample(QStringLiteral("one.sliceboard.yaml"));
    const QString second = sample(QStringLiteral("two.sliceboard.yaml"));
    QVERIFY(m_window->openFile(first));
    PresentationWindow *presentation = present();
    QVERIFY(!presentation->options().isAnonymous);
    QTest::keyClick(presentation, Qt::Key_A);
    QTest::keyClick(presentation, Qt::Key_A);
    QVERIFY(!presentation->options().isAnonymous);
    leave(presentation);
    QVERIFY(m_window->findChild<QCheckBox *>(QStringLiteral("anonymous"))->isChecked());
    QVERIFY(m_window->isWindowModified());
    m_window->action("save")->trigger();
    QVERIFY(m_window->openFile(second));
    presentation = present();
    QVERIFY(!presentation->options().isAnonymous);
    leave(presentation);
    QVERIFY(m_window->openFile(first));
    presentation = present();
    QVERIFY(presentation->options().isAnonymous);
    leave(presentation);
    QVERIFY(!m_window->isWindowModified());
}

REGISTER_TEST(TestMainWindowPresentation, "tst_main_window_presentation");
#include "tst_main_window_presentation.moc"
