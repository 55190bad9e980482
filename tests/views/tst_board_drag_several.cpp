// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/open_board.h"
#include "tests/support/test_registry.h"

#include <QChildEvent>
#include <QDrag>
#include <QPointer>

using namespace sliceboard;
using sliceboard::testing::OpenBoard;

namespace {

/// Reads what a drag of the board carries, and ends it. Offscreen a drag ends by itself before anyone could look.
class DragWatch : public QObject {
public:
    explicit DragWatch(OpenBoard &open) : m_open(open) { open.view.installEventFilter(this); }

    std::optional<DragPayload> payload;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ChildAdded)
            return false;
        const QPointer<QObject> child(static_cast<QChildEvent *>(event)->child()); // not made ready yet
        const auto look = [this, child] {
            const auto *drag = qobject_cast<QDrag *>(child.data());
            if (!drag)
                return;
            payload = fromMime(drag->mimeData(), m_open.document);
            QDrag::cancel();
        };
        QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
        return false;
    }

    OpenBoard &m_open;
};

} // namespace

/// What is selected on the board is dragged together, as it is carried together by keyboard.
class TestBoardDragSeveral : public QObject {
    Q_OBJECT

    /// Presses on the slice of a VM, moves on, and tells what the drag carries; it is let go at once.
    static std::optional<DragPayload> dragFrom(OpenBoard &open, const char *vm, Qt::KeyboardModifiers modifiers = {})
    {
        DragWatch watch(open);
        const QPoint at = open.view.rectOf(open.vm(vm)).center();
        QTest::mousePress(open.view.viewport(), Qt::LeftButton, modifiers, at);
        for (const int far : {20, 30}) // the pointer may have been at one of them before
            QTest::mouseMove(open.view.viewport(), at + QPoint(far, 0));
        QCoreApplication::processEvents();
        QTest::mouseRelease(open.view.viewport(), Qt::LeftButton, modifiers, at + QPoint(30, 0));
        return watch.payload;
    }

    static std::vector<EntityRef> both(const OpenBoard &open) { return {open.vm("vm-1"), open.vm("vm-2")}; }

private Q_SLOTS:
    void aDragTakesAllThatIsSelected_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("move") << Qt::KeyboardModifiers();
        QTest::newRow("copy") << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void aDragTakesAllThatIsSelected()
    {
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        OpenBoard open;
        open.selection.set(both(open));
        const auto payload = dragFrom(open, "vm-1", modifiers);
        QVERIFY(payload == DragPayload(DraggedVms{{open.vm("vm-1"), open.vm("vm-2")}}));
        QVERIFY(open.selection.entities() == both(open));
    }

    void theVmThatControlAddsGoesAlong()
    {
        OpenBoard open;
        open.selection.select(open.vm("vm-1"));
        const auto payload = dragFrom(open, "vm-2", Qt::ControlModifier);
        QVERIFY(payload == DragPayload(DraggedVms{{open.vm("vm-1"), open.vm("vm-2")}}));
    }

    void whatIsNotSelectedIsDraggedAlone()
    {
        OpenBoard open;
        open.selection.set({EntityRef(open.vm("vm-1")), EntityRef(open.gpu(kGpu1))});
        const auto payload = dragFrom(open, "vm-2");
        QVERIFY(payload == DragPayload(DeviceRef{open.vm("vm-2"), 0}));
        QVERIFY(open.selection.entities() == std::vector<EntityRef>{open.vm("vm-2")});
    }

    void oneSelectedVmIsDraggedAsItsSlice()
    {
        OpenBoard open;
        open.selection.select(open.vm("vm-2"));
        QVERIFY(dragFrom(open, "vm-2") == DragPayload(DeviceRef{open.vm("vm-2"), 0}));
    }

    void aReleaseWithoutADragSelectsThatOneAlone()
    {
        OpenBoard open;
        open.selection.set(both(open));
        QWidget *viewport = open.view.viewport();
        const QPoint at = open.view.rectOf(open.vm("vm-1")).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, at);
        QCOMPARE(open.selection.vms().size(), std::size_t(2));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, at);
        QVERIFY(open.selection.entities() == std::vector<EntityRef>{open.vm("vm-1")});
        QVERIFY(open.selection.slot() == SlotRef(DeviceRef{open.vm("vm-1"), 0}));
        QVERIFY2(open.lastSaid().contains(u"vm-1"), qPrintable(open.lastSaid()));
    }

    void controlAndAClickTakesAwayOnRelease()
    {
        OpenBoard open;
        open.selection.set(both(open));
        open.click(open.view.rectOf(open.vm("vm-1")).center(), Qt::ControlModifier);
        QVERIFY(open.selection.entities() == std::vector<EntityRef>{open.vm("vm-2")});
        open.click(open.view.rectOf(open.vm("vm-1")).center(), Qt::ControlModifier);
        QCOMPARE(open.selection.vms().size(), std::size_t(2));
    }
};

REGISTER_TEST(TestBoardDragSeveral, "tst_board_drag_several");
#include "tst_board_drag_several.moc"
