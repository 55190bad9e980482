// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/board/empty_board_page.h"

#include "app/main_window.h"

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/template_dialog.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace sliceboard;

/// A design without hosts says how to go on, and takes one there.
class TestEmptyBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(u"recovery"_qs));
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(m_window->startFrom(u":/templates/empty.sliceboard.yaml"_qs));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_session->document().setClean();
        m_window.reset();
        m_session.reset();
    }

    void theKeyboardComesToEachButton()
    {
        QVERIFY(page().isVisible());
        QVERIFY(!page().accessibleName().isEmpty());
        const QRect board(m_window->board().mapTo(m_window.get(), QPoint()), m_window->board().size());
        QVERIFY(board.contains(QRect(page().mapTo(m_window.get(), QPoint()), page().size())));
        m_window->board().setFocus();
        QStringList reached;
        for (int i = 0; i < 60 && reached.size() < 3; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            const auto *button = qobject_cast<const QPushButton *>(m_window->focusWidget());
            if (button && page().isAncestorOf(button) && !reached.contains(button->text()))
                reached += button->text();
        }
        QCOMPARE(reached, (QStringList{u"Add Hosts…"_qs, u"New from Template…"_qs, u"Open the Sample Design"_qs}));
    }

    void theSampleTakesItsPlace()
    {
        QTest::keyClick(button(u"Open the Sample Design"_qs), Qt::Key_Space);
        QVERIFY(!m_session->document().design().clusters.empty());
        QVERIFY(!page().isVisible());
        QVERIFY(m_window->board().hasFocus());
    }

    void theTemplatesAreOffered()
    {
        bool isOffered = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *dialog = qobject_cast<TemplateDialog *>(QApplication::activeModalWidget());
            isOffered = dialog;
            if (dialog)
                dialog->reject();
        });
        QTest::keyClick(button(u"New from Template…"_qs), Qt::Key_Space);
        QVERIFY(isOffered);
        QVERIFY(page().isVisible());
    }

    /// Also where the last host is taken away.
    void itComesBackWithoutHosts()
    {
        QVERIFY(m_window->startFrom(u":/samples/example-a.sliceboard.yaml"_qs));
        QVERIFY(!page().isVisible());
        std::vector<EntityRef> hosts;
        for (const Cluster &cluster : m_session->document().design().clusters)
            for (const Host &host : cluster.hosts)
                hosts.emplace_back(host.id);
        m_window->selection().set(hosts);
        m_window->action("delete")->trigger();
        QVERIFY(page().isVisible());
        m_window->action("undo")->trigger();
        QVERIFY(!page().isVisible());
    }

private:
    EmptyBoardPage &page() const { return *m_window->findChild<EmptyBoardPage *>(); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page().findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

REGISTER_TEST(TestEmptyBoard, "tst_empty_board");
#include "tst_empty_board.moc"
