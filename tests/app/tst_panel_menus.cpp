// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/actions/board_actions.h"
#include "views/items/board_filter.h"
#include "views/panels/capacity/capacity_bars.h"
#include "views/panels/capacity/capacity_panel.h"
#include "views/panels/capacity/heat_map.h"
#include "views/panels/history_panel.h"
#include "views/panels/outline_panel.h"
#include "views/panels/profile_palette.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace sliceboard;

/// The context menus of the panels, opened by the menu key at the current row.
class TestPanelMenus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(shippedCatalog(), m_folder->filePath(u"recovery"_qs));
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1366, 768);
        m_window->show();
        const QString path = m_folder->filePath(u"lab.sliceboard.yaml"_qs);
        QFile::copy(u":/samples/example-a.sliceboard.yaml"_qs, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(m_window->openFile(path));
    }

    void cleanup()
    {
        m_session->document().setClean();
        m_window.reset();
        m_session.reset();
    }

    void profilesAreUsedFromTheirMenu()
    {
        auto &palette = panel<ProfilePalette>();
        QVERIFY(palette.choose(u"grid_a100-20c"_qs));
        choose(*palette.list(), u"Copy as Text"_qs);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"grid_a100-20c\t"));
        choose(*palette.list(), u"Select VMs That Have It"_qs);
        QVERIFY(m_window->selection().entities() == std::vector{named("vm-2")});
        choose(*palette.list(), u"Show What Has It on the Board"_qs);
        QCOMPARE(m_window->findChild<BoardFilter *>()->text(), u"profile:grid_a100-20c"_qs);
        m_window->selection().select(named("esxi-1/0000:65:00.0"));
        choose(*palette.list(), u"Reserve a Slot of the Current Profile"_qs);
        const EntityRef gpu = named("esxi-1/0000:65:00.0");
        QCOMPARE(m_session->checker().facts().gpu({gpu.id})->reservations.size(), std::size_t(1));
    }

    /// Menus draw what excludes each other as such only in a group.
    void ofArrangementsOneIsChosen()
    {
        for (const QString &kind : {u"group-"_qs, u"sort-"_qs}) {
            QStringList chosen;
            for (const char *id : kArrangeActions) {
                if (!QString::fromLatin1(id).startsWith(kind))
                    continue;
                const QAction *entry = m_window->action(id);
                QVERIFY2(entry->actionGroup() && entry->actionGroup()->isExclusive(), id);
                m_window->action(id)->trigger();
                QVERIFY2(entry->isChecked(), id);
                QCOMPARE(entry->actionGroup()->checkedAction(), entry);
                m_window->action(id)->trigger(); // once more leaves it
                QVERIFY2(entry->isChecked(), id);
                chosen += entry->objectName();
            }
            QVERIFY(chosen.size() > 3);
        }
    }

    void whatIsPastedIsNamed()
    {
        m_window->selection().select(named("vm-2"));
        m_window->action("copy")->trigger();
        m_window->action("paste")->trigger();
        const auto said = [this] { return m_window->findChild<QLabel *>(u"hint"_qs)->accessibleName(); };
        const QString name = QString::fromStdString(m_session->document().design().vms.back().name);
        QCOMPARE(said(), u"Pasted VM %1."_qs.arg(name));
        m_window->selection().set({named("vm-1"), named("vm-2")});
        m_window->action("copy")->trigger();
        m_window->action("paste")->trigger();
        QVERIFY2(said().startsWith(u"2 VM"_qs), qPrintable(said()));
    }

    void historyGoesBackFromItsMenu()
    {
        m_window->selection().select(named("vm-2"));
        m_window->action("duplicate")->trigger();
        QCOMPARE(m_session->document().design().vms.size(), std::size_t(3));
        QListView *list = panel<HistoryPanel>().list();
        list->setCurrentIndex(list->model()->index(0, 0));
        choose(*list, u"Go Back to This State"_qs);
        QCOMPARE(m_session->document().design().vms.size(), std::size_t(2));
        list->setCurrentIndex(list->model()->index(1, 0));
        choose(*list, u"Go Forth to This State"_qs);
        QCOMPARE(m_session->document().design().vms.size(), std::size_t(3));
    }

    void capacityLeadsToTheBoard()
    {
        auto &capacity = panel<CapacityPanel>();
        auto *bars = capacity.findChild<CapacityBars *>();
        QTRY_VERIFY(bars->model()->rowCount() > 1);
        bars->setCurrentIndex(bars->model()->index(1, 0)); // the cluster, below the whole design
        choose(*bars, u"Select on the Board"_qs);
        QVERIFY(m_window->selection().current() == named("gpu-cluster-1"));
        choose(*bars, u"Show as Heat Map"_qs);
        auto *map = capacity.findChild<HeatMap *>();
        QVERIFY(map->isVisible());
        map->setCurrentIndex(map->model()->index(0, 1));
        choose(*map, u"Select on the Board"_qs);
        QVERIFY(m_window->selection().current() == named("esxi-1/0000:65:00.0"));
    }

    void aProfileThatStillFitsIsTakenUp()
    {
        auto &capacity = panel<CapacityPanel>();
        QTreeView *room = nullptr;
        for (QTreeView *list : capacity.findChildren<QTreeView *>())
            if (list->accessibleName() == u"How many more of each profile fit")
                room = list;
        QVERIFY(room);
        const auto found = room->model()->match(room->model()->index(0, 0), Qt::DisplayRole, u"grid_a100-20c"_qs);
        QVERIFY(!found.isEmpty());
        room->setCurrentIndex(found.front());
        choose(*room, u"Use This Profile"_qs);
        QCOMPARE(m_window->findChild<ProfilePalette *>()->currentProfile(), u"grid_a100-20c"_qs);
    }

    void theTreeHasTheMenuOfTheBoard()
    {
        auto &outline = panel<OutlinePanel>();
        m_window->selection().select(named("vm-2"));
        const QStringList entries = entriesOf(*outline.tree());
        for (const char *id : {"place-on", "unplace", "ask-passthrough", "remove-device", "rename", "delete",
                               "show-findings", "properties"})
            QVERIFY2(entries.contains(m_window->action(id)->text().remove(u'&')), id);
    }

    void hostsAndClustersFoldFromTheMenu()
    {
        BoardView &board = m_window->board();
        for (const char *name : {"esxi-1", "gpu-cluster-1"}) {
            m_window->selection().select(named(name));
            QVERIFY(!isEnabled(u"Unfold"_qs));
            QVERIFY(isEnabled(u"Zoom to Selection"_qs));
            chooseOnBoard(u"Fold"_qs);
            QVERIFY(board.isFolded(named(name)));
            QVERIFY(!isEnabled(u"Fold"_qs));
            chooseOnBoard(u"Unfold"_qs);
            QVERIFY(!board.isFolded(named(name)));
        }
    }

    void aWaitingVmIsNotTakenOffAGpu()
    {
        m_window->selection().select(named("vm-2"));
        QVERIFY(isEnabled(u"Take VMs off Their GPUs"_qs));
        chooseOnBoard(u"Take VMs off Their GPUs"_qs);
        QVERIFY(!m_session->checker().facts().vm({named("vm-2").id})->devices.front().gpu);
        QVERIFY(!isEnabled(u"Take VMs off Their GPUs"_qs));
        const QAction *entry = m_window->action("unplace");
        QVERIFY2(entry->toolTip().endsWith(u"\nNo selected VM is on a GPU."_qs), qPrintable(entry->toolTip()));
        m_window->action("undo")->trigger();
        QVERIFY(isEnabled(u"Take VMs off Their GPUs"_qs));
        QCOMPARE(entry->toolTip(), u"Take VMs off Their GPUs (Ctrl+U)"_qs);
    }

    void vmsWithTheSameProfileAreSelected()
    {
        m_window->selection().select(named("vm-2"));
        m_window->action("duplicate")->trigger();
        m_window->selection().select(named("vm-2"));
        chooseOnBoard(u"Select Same Profile"_qs);
        QCOMPARE(m_window->selection().vms().size(), std::size_t(2));
        QVERIFY(m_window->selection().current() == named("vm-2"));
        QVERIFY(!m_window->selection().contains(named("vm-1"))); // it has another profile
        const Facts facts = m_session->checker().facts();
        for (const VmId vm : m_window->selection().vms())
            QCOMPARE(facts.vm(vm)->devices.front().profile, std::string("grid_a100-20c"));
    }

private:
    /// Opens the menu of the board and looks for an entry.
    void withEntry(const QString &text, const std::function<void(QAction &)> &act)
    {
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction *entry : menu->actions())
                if (QString(entry->text()).remove(u'&') == text) {
                    seen = true;
                    act(*entry);
                }
            menu->close();
        });
        Q_EMIT m_window->board().contextMenuWanted(m_window->mapToGlobal(QPoint(200, 200)));
        QVERIFY2(seen, qPrintable(text));
    }
    bool isEnabled(const QString &text)
    {
        bool enabled = false;
        withEntry(text, [&](QAction &entry) { enabled = entry.isEnabled(); });
        return enabled;
    }
    void chooseOnBoard(const QString &text)
    {
        withEntry(text, [](QAction &entry) { entry.trigger(); });
    }

    EntityRef named(const char *path) const { return m_session->checker().facts().find(path).value_or(EntityRef()); }

    template <class Panel> Panel &panel()
    {
        auto *found = m_window->findChild<Panel *>();
        for (QWidget *above = found; above; above = above->parentWidget())
            if (auto *dock = qobject_cast<QDockWidget *>(above)) {
                dock->show();
                dock->raise();
            }
        QTest::qWait(20);
        return *found;
    }

    /// Opens the menu of a view as the menu key does, and does something with it while it is open.
    void withMenu(QAbstractItemView &view, const std::function<void(QMenu &)> &look)
    {
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                seen = true;
                look(*menu);
                menu->close();
            }
        });
        const QPoint at = view.visualRect(view.currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &event);
        QVERIFY(seen);
    }

    QStringList entriesOf(QAbstractItemView &view)
    {
        QStringList texts;
        withMenu(view, [&](QMenu &menu) {
            for (const QAction *entry : menu.actions())
                texts += QString(entry->text()).remove(u'&');
        });
        return texts;
    }

    void choose(QAbstractItemView &view, const QString &text)
    {
        bool done = false;
        withMenu(view, [&](QMenu &menu) {
            for (QAction *entry : menu.actions())
                if (QString(entry->text()).remove(u'&') == text && entry->isEnabled()) {
                    entry->trigger();
                    done = true;
                }
        });
        QVERIFY2(done, qPrintable(text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

REGISTER_TEST(TestPanelMenus, "tst_panel_menus");
#include "tst_panel_menus.moc"
