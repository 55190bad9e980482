// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "model/formats/design_writer.h"
#include "model/operations/changing.h"
#include "tests/support/big_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/rule_reference_dialog.h"
#include "views/panels/elided_label.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace sliceboard;

/// The window as a user meets it, without a display: what it asks, what it keeps, what it enables.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithoutADesign();
    void opensASampleWithoutWarnings();
    void opensAFileAndNamesItInTheTitle();
    void opensALargeFileWithoutBlocking();
    void marksUnsavedChangesAndSavesThem();
    void asksBeforeChangesAreLost_data();
    void asksBeforeChangesAreLost();
    void showsWhereAFileIsWrong();
    void opensADroppedFile();
    void namesTheStepsToUndoAndRedo();
    void removesAndRestoresWhatIsSelected();
    void takesAndPlacesByKeyboard();
    void keepsTheKeysOfACarryInSight();
    void fillsInUsualSettings();
    void stepsThroughFindings();
    void tellsTheCapacityBehindTheFindings();
    void opensTheReferenceAtTheChosenFinding();
    void offersRecoveryOfACrashedSession();
    void aDesignKeepsHowItsBoardIsArranged();
    void everyActionHasATextAndNoTwoShareAKey();

private:
    QString sample(const QString &name) const;
    void change(const std::string &name);
    /// Answers the next modal dialog by the button with this text, and keeps what it said.
    void answer(const QString &button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_said;
    bool m_wasAsked = false;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(QStringLiteral("recovery")));
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    m_said.clear();
    m_wasAsked = false;
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

QString TestMainWindow::sample(const QString &name) const
{
    const QString path = m_folder->filePath(name);
    QFile::copy(QStringLiteral(":/samples/example-a.sliceboard.yaml"), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void TestMainWindow::change(const std::string &name)
{
    const auto edits = changeDesign(m_session->checker().facts(), [&](DesignFacts &facts) { facts.name = name; });
    run(m_session->document(), QStringLiteral("Rename design"), *edits);
}

void TestMainWindow::answer(const QString &button)
{
    auto *timer = new QTimer(m_window.get());
    timer->setInterval(20);
    connect(timer, &QTimer::timeout, this, [this, timer, button] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        m_wasAsked = true;
        if (const auto *box = qobject_cast<QMessageBox *>(dialog))
            m_said = box->text() + u'\n' + box->informativeText();
        const auto buttons = dialog->findChildren<QAbstractButton *>();
        for (QAbstractButton *one : buttons)
            if (one->text().remove(u'&') == button)
                return one->click();
        qobject_cast<QDialog *>(dialog)->reject();
    });
    timer->start();
}

void TestMainWindow::startsWithoutADesign()
{
    QVERIFY(!m_window->action("save")->isEnabled());
    QVERIFY(!m_window->action("undo")->isEnabled());
    QVERIFY(m_window->action("open")->isEnabled());
    QVERIFY(!m_window->board().isVisible());
}

void TestMainWindow::opensASampleWithoutWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("(?i)index|model|connect|painter")));
    QVERIFY(m_window->startFrom(QStringLiteral(":/samples/mode-split.sliceboard.yaml")));
    QTest::qWait(100);
}

void TestMainWindow::opensAFileAndNamesItInTheTitle()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("lab.sliceboard.yaml")));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->board().isVisible());
    QVERIFY(m_window->action("save")->isEnabled());
    QVERIFY(Settings().recentFiles().first().endsWith(QStringLiteral("lab.sliceboard.yaml")));
}

void TestMainWindow::opensALargeFileWithoutBlocking()
{
    const QString path = m_folder->filePath(QStringLiteral("large.sliceboard.yaml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writeDesign(sliceboard::testing::bigDesign(1000))));
    file.close();
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    answer(QStringLiteral("Stop"));
    QVERIFY(!m_window->openFile(path));
    QVERIFY(m_wasAsked);
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("lab.sliceboard.yaml")));
    QVERIFY(m_window->openFile(path));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("large.sliceboard.yaml")));
    QCOMPARE(m_session->document().design(), sliceboard::testing::bigDesign(1000));
}

void TestMainWindow::marksUnsavedChangesAndSavesThem()
{
    const QString path = sample(QStringLiteral("lab.sliceboard.yaml"));
    QVERIFY(m_window->openFile(path));
    change("Changed");
    QVERIFY(m_window->isWindowModified());
    m_window->action("save")->trigger();
    QVERIFY(!m_window->isWindowModified());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Changed"));
    QVERIFY(m_window->action("undo")->isEnabled());
}

void TestMainWindow::asksBeforeChangesAreLost_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"open", "new", "close design", "close window"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestMainWindow::asksBeforeChangesAreLost()
{
    QFETCH(QString, way);
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    change("Precious");
    answer(QStringLiteral("Cancel"));
    if (way == u"open")
        QVERIFY(!m_window->openFile(sample(QStringLiteral("other.sliceboard.yaml"))));
    else if (way == u"new")
        QVERIFY(!m_window->startFrom(QStringLiteral(":/templates/empty.sliceboard.yaml")));
    else if (way == u"close design")
        m_window->action("close")->trigger();
    else
        QVERIFY(!m_window->close());
    QVERIFY(m_wasAsked);
    QVERIFY(m_said.contains(QStringLiteral("lab.sliceboard.yaml")));
    QCOMPARE(m_session->document().design().name, std::string("Precious"));
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::showsWhereAFileIsWrong()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    const QString path = m_folder->filePath(QStringLiteral("bad.sliceboard.yaml"));
    QFile bad(path);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("format: 1\nclusters: 7\n");
    bad.close();
    answer(QStringLiteral("OK"));
    QVERIFY(!m_window->openFile(path));
    QVERIFY2(m_said.contains(QStringLiteral("bad.sliceboard.yaml:2:")), qPrintable(m_said));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("lab")));
}

void TestMainWindow::opensADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sample(QStringLiteral("dropped.sliceboard.yaml")))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->windowTitle().contains(QStringLiteral("dropped")));
}

void TestMainWindow::namesTheStepsToUndoAndRedo()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    change("One");
    QVERIFY(m_window->action("undo")->text().contains(QStringLiteral("Rename design")));
    m_window->action("undo")->trigger();
    QVERIFY(!m_window->action("undo")->isEnabled());
    QVERIFY(m_window->action("redo")->text().contains(QStringLiteral("Rename design")));
    m_window->action("redo")->trigger();
    QCOMPARE(m_session->document().design().name, std::string("One"));
}

void TestMainWindow::removesAndRestoresWhatIsSelected()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    m_window->action("select-all")->trigger();
    m_window->action("delete")->trigger();
    QVERIFY(m_session->document().design().vms.empty());
    QVERIFY(!m_window->action("delete")->isEnabled());
    m_window->action("undo")->trigger();
    QCOMPARE(m_session->document().design().vms.size(), std::size_t(2));
}

void TestMainWindow::takesAndPlacesByKeyboard()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    const Design &design = m_session->document().design();
    const VmId vm = design.vms[1].id;
    const GpuId gpu = design.clusters[0].hosts[0].gpus[1].id;
    m_window->selection().select(vm);
    m_window->action("unplace")->trigger();
    QVERIFY(!design.vms[1].devices[0].gpu);
    m_window->action("take")->trigger();
    QVERIFY(!m_window->action("place")->isEnabled());
    m_window->selection().select(gpu);
    QVERIFY(m_window->action("place")->isEnabled());
    m_window->action("place")->trigger();
    QCOMPARE(design.vms[1].devices[0].gpu, std::optional(gpu));
}

/// The verdict loses its middle before the keys lose anything.
void TestMainWindow::keepsTheKeysOfACarryInSight()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    m_window->resize(1100, 760);
    m_window->selection().select(m_session->document().design().vms[1].id);
    m_window->action("lift")->trigger();
    const auto *hint = m_window->findChild<ElidedLabel *>(QStringLiteral("hint"));
    const auto *keys = m_window->findChild<QLabel *>(QStringLiteral("keys"));
    const auto areSeen = [&] { return keys->isVisible() && keys->width() >= keys->sizeHint().width(); };
    QTRY_VERIFY2(areSeen(), qPrintable(keys->text()));
    QVERIFY(keys->text().contains(u"Enter"));
    QVERIFY2(hint->text().contains(u"esx"), qPrintable(hint->text()));
    QVERIFY(hint->geometry().right() < keys->geometry().left());
    QVERIFY(hint->fontMetrics().horizontalAdvance(hint->shownText()) <= hint->width());
    QTest::keyClick(&m_window->board(), Qt::Key_Escape);
    QVERIFY(!keys->isVisible());
}

/// On what is selected, after it was shown what would change, as one step.
void TestMainWindow::fillsInUsualSettings()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    const Design &design = m_session->document().design();
    QVERIFY(!m_window->action("fill-in")->isEnabled());
    m_window->selection().select(design.clusters[0].hosts[0].id);
    QVERIFY(m_window->action("fill-in")->isEnabled());
    answer(QStringLiteral("Cancel"));
    m_window->action("fill-in")->trigger();
    QVERIFY(m_wasAsked && !m_session->document().canUndo());
    answer(QStringLiteral("Apply"));
    m_window->action("fill-in")->trigger();
    QVERIFY(design.clusters[0].hosts[0].bios == (BiosSettings{true, true, true, true}));
    m_session->document().undo();
    QVERIFY(!m_session->document().canUndo());
    QVERIFY(design.clusters[0].hosts[0].bios == BiosSettings{});
}

void TestMainWindow::stepsThroughFindings()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    QVERIFY(m_window->selection().isEmpty());
    m_window->action("next-finding")->trigger();
    QVERIFY(!m_window->selection().isEmpty());
}

void TestMainWindow::tellsTheCapacityBehindTheFindings()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("lab.sliceboard.yaml"))));
    auto *findings = m_window->findChild<QDockWidget *>(QStringLiteral("findings"));
    auto *capacity = m_window->findChild<QDockWidget *>(QStringLiteral("capacity"));
    QVERIFY(findings && capacity && m_window->tabifiedDockWidgets(findings).contains(capacity));
    capacity->raise();
    QApplication::processEvents();
    QStringList shown;
    for (const QLabel *label : capacity->findChildren<QLabel *>())
        shown += label->text();
    QVERIFY2(shown.join(QLatin1Char(' ')).contains(QStringLiteral("GB used")),
             qPrintable(shown.join(QLatin1Char(' '))));
}

void TestMainWindow::opensTheReferenceAtTheChosenFinding()
{
    QVERIFY(m_window->openFile(sample(QStringLiteral("a.yaml"))));
    m_window->action("next-finding")->trigger();
    m_window->action("rule-reference")->trigger();
    const auto *reference = m_window->findChild<RuleReferenceDialog *>();
    QVERIFY(reference && reference->isVisible());
    const QString rule = reference->list()->currentItem()->data(Qt::UserRole).toString();
    QVERIFY(rule == QStringLiteral("same-host-mixed-modes-ok") || rule == QStringLiteral("passthrough-driver-choice"));
    m_window->action("rule-reference")->trigger();
    QCOMPARE(m_window->findChildren<RuleReferenceDialog *>().size(), 1);
}

void TestMainWindow::offersRecoveryOfACrashedSession()
{
    m_window.reset();
    QVERIFY(m_session->start(QStringLiteral(":/templates/empty.sliceboard.yaml")));
    change("Nearly lost");
    m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(QStringLiteral("recovery")));
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    answer(QStringLiteral("Recover"));
    m_window->offerRecovery();
    QVERIFY(m_wasAsked);
    QCOMPARE(m_session->document().design().name, std::string("Nearly lost"));
    QVERIFY(m_window->isWindowModified());
}

void TestMainWindow::aDesignKeepsHowItsBoardIsArranged()
{
    const QString first = sample(QStringLiteral("one design.sliceboard.yaml"));
    const QString second = sample(QStringLiteral("two.sliceboard.yaml"));
    QVERIFY(m_window->openFile(first));
    m_window->action("group-mode")->trigger();
    m_window->action("sort-name")->trigger();
    QVERIFY(m_window->openFile(second));
    QVERIFY(m_window->board().sorting() == BoardSorting());
    QVERIFY(m_window->openFile(first));
    QVERIFY(m_window->board().sorting() == BoardSorting({BoardGrouping::Mode, BoardOrder::Name}));
    m_window->action("group-cluster")->trigger();
    m_window->action("sort-design")->trigger();
    QVERIFY(m_window->openFile(first));
    QVERIFY(m_window->board().sorting() == BoardSorting());
}

void TestMainWindow::everyActionHasATextAndNoTwoShareAKey()
{
    QSet<const QAction *> actions;
    const auto menus = m_window->findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        for (const QAction *one : menu->actions())
            if (!one->shortcut().isEmpty())
                actions.insert(one);
    QMap<QString, QString> byKey;
    for (const QAction *one : std::as_const(actions)) {
        QVERIFY(!one->text().isEmpty());
        const QString key = one->shortcut().toString();
        QVERIFY2(!byKey.contains(key), qPrintable(QStringList({key, one->objectName(), byKey.value(key)}).join(u' ')));
        byKey[key] = one->objectName();
    }
    QVERIFY(byKey.size() > 15);
}

REGISTER_TEST(TestMainWindow, "tst_main_window");
#include "tst_main_window.moc"
