// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_reader.h"
#include "model/formats/design_writer.h"
#include "tests/e2e/example_keys.h"
#include "tests/e2e/open_window.h"
#include "tests/e2e/user.h"
#include "tests/support/test_registry.h"

#include <QAbstractButton>
#include <QApplication>
#include <QtTest>

#include <functional>

namespace sliceboard {

/// All of EXAMPLE.md by somebody who has no pointer: both designs from an empty one, byte for byte as they are kept, and
/// each of the mistakes that are to be flagged at once.
class TestExampleByKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builds_data();
    void builds();
    void flagsTheMistake_data();
    void flagsTheMistake();
};

namespace {

QByteArray exampleFile(const QString &name)
{
    QFile file(QStringLiteral(TESTS_DATA_DIR "/example/%1.sliceboard.yaml").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Somebody at the keyboard who sees where it is.
class Typist {
public:
    explicit Typist(OpenWindow &open) : m_open(open) { }

    bool press(std::initializer_list<const char *> keys)
    {
        User user;
        for (const char *key : keys)
            user.key(QLatin1String(key));
        return user.perform();
    }
    /// Presses a key until what is wanted is there; false if it never comes.
    bool pressUntil(const char *key, const std::function<bool()> &isThere)
    {
        for (int presses = 0; presses < 80; ++presses) {
            if (isThere())
                return true;
            if (!User().tap(QLatin1String(key)).perform())
                return false;
            QTest::qWait(40);
        }
        const QWidget *focus = QApplication::focusWidget();
        qWarning("%s led nowhere; at %s %s", key, focus ? focus->metaObject()->className() : "",
                 focus ? qPrintable(focus->accessibleName()) : "");
        return false;
    }

    /// Goes to its row in the outline.
    bool goTo(const EntityRef &ref)
    {
        return press({"Escape", "ctrl+shift+t", "Home", "asterisk", "End"})
            && pressUntil("Up", [&] { return m_open.window().selection().current() == ref; });
    }
    bool goTo(const char *name)
    {
        const auto ref = m_open.checker().facts().find(name);
        return ref && goTo(*ref);
    }
    bool rename(const EntityRef &ref, const char *name)
    {
        return goTo(ref)
            && User().key(u"F2"_qs).wait(100).key(u"ctrl+a"_qs).type(QLatin1String(name)).key(u"Return"_qs).perform();
    }

    /// To its properties in the inspector.
    bool edit(const char *name) { return goTo(name) && press({"alt+Return"}); }
    bool goToField(const char *label)
    {
        return pressUntil("Tab", [label] {
            const QWidget *focus = QApplication::focusWidget();
            const auto *button = qobject_cast<const QAbstractButton *>(focus);
            const QString name = button ? button->text().remove(u'&') : focus ? focus->accessibleName() : QString();
            return name == QLatin1String(label);
        });
    }
    bool push(const char *button) { return goToField(button) && press({"space"}); }
    bool enter(const char *label, const QString &text)
    {
        return goToField(label) && User().key(u"ctrl+a"_qs).key(u"BackSpace"_qs).type(text).key(u"Tab"_qs).perform();
    }
    bool choose(const char *label, int row)
    {
        bool done = goToField(label) && press({"Home"});
        for (int step = 0; step < row; ++step)
            done = done && press({"Down"});
        return done;
    }

    /// Takes what is selected and carries it to a zone of a GPU.
    bool carryTo(const char *path, DropTarget::Zone zone)
    {
        const GpuId gpu = m_open.gpu(path);
        const auto isThere = [&] {
            const DropSession *session = m_open.board().dropSession();
            const auto *target = session && session->target() ? std::get_if<DropTarget>(&*session->target()) : nullptr;
            return target && target->gpu == gpu && target->zone == zone;
        };
        return press({"ctrl+m"}) && pressUntil("Tab", isThere) && press({"Return"});
    }

    bool describe(const Design &design)
    {
        return press({"Escape", "alt+0", "Escape", "alt+3"}) && enter("Name", QString::fromStdString(design.name))
            && enter("Description", QString::fromStdString(design.description)) && press({"Escape"});
    }

private:
    OpenWindow &m_open;
};

/// What both designs need once their hosts and VMs are there: names, places and pins as the file has them.
bool completes(OpenWindow &open, const Design &wanted, const char *secondHost, const char *secondGpu)
{
    Typist typist(open);
    const Cluster cluster = open.document().design().clusters.front();
    bool done = typist.rename(cluster.id, "gpu-cluster-1");
    for (std::size_t i = 0; i < cluster.hosts.size(); ++i)
        done = done && typist.rename(cluster.hosts[i].id, i == 0 ? "esxi-1" : "esxi-2");
    // Where the second GPU of a host would be is a guess of the program.
    done = done && typist.goTo(cluster.hosts.back().gpus.back().id) && typist.press({"alt+Return"})
        && typist.enter("PCI address", QString::fromLatin1(secondGpu).section(u'/', 1));
    done = done && typist.rename(open.document().design().vms[0].id, "vm-1")
        && typist.rename(open.document().design().vms[1].id, "vm-2");
    done = done && typist.goTo("vm-1") && typist.carryTo("esxi-1/0000:17:00.0", DropTarget::Zone::WholeGpu);
    done = done && typist.goTo("vm-2") && typist.carryTo(secondGpu, DropTarget::Zone::Slot);
    done = done && typist.edit("vm-1") && typist.enter("Pinned to host", QStringLiteral("esxi-1"));
    done = done && typist.edit("vm-2") && typist.enter("Pinned to host", QLatin1String(secondHost));
    done = done && typist.enter("Placement ID", {}); // the drop has noted the slot; the example does not
    return done && typist.describe(wanted);
}

} // namespace

/// From an empty design in a window that had another one open.
void TestExampleByKeys::builds_data()
{
    QTest::addColumn<QByteArray>("secondHost");
    QTest::addColumn<QByteArray>("secondGpu");
    QTest::newRow("example-a") << QByteArray("esxi-1") << QByteArray("esxi-1/0000:65:00.0");
    QTest::newRow("example-b") << QByteArray("esxi-2") << QByteArray("esxi-2/0000:17:00.0");
}

void TestExampleByKeys::builds()
{
    QFETCH(QByteArray, secondHost);
    QFETCH(QByteArray, secondGpu);
    const bool onOneHost = secondHost == "esxi-1";
    OpenWindow open(QStringLiteral("gpu-in-two-modes"));
    QVERIFY(open.isOpen());
    User user;
    user.key(u"ctrl+n"_qs).wait(300).key(u"Home"_qs).key(u"Return"_qs).wait(300);
    QVERIFY(user.perform());
    QVERIFY(open.document().design().vms.empty());
    if (!onOneHost)
        addHost(user, HostDriver::None, "1");
    addHost(user, HostDriver::VgpuManager, onOneHost ? "2" : "1");
    addVms(user, "vm-", "vm-");
    QVERIFY(user.perform());
    const QByteArray file = exampleFile(QString::fromLatin1(QTest::currentDataTag()));
    const auto wanted = readDesign(file.toStdString(), {});
    QVERIFY(wanted && completes(open, *wanted, secondHost, secondGpu));
    QCOMPARE(QByteArray::fromStdString(writeDesign(open.document().design())), file);
    QCOMPARE(open.broken(), QStringList());
}

using Mistake = std::function<bool(Typist &)>;

void TestExampleByKeys::flagsTheMistake_data()
{
    QTest::addColumn<Mistake>("make");
    const auto mistake = [](const char *rule, Mistake make) { QTest::newRow(rule) << std::move(make); };
    mistake("vm-mixes-passthrough-and-vgpu", [](Typist &typist) {
        return typist.edit("vm-1") && typist.push("Remove") && typist.edit("vm-2") && typist.push("Add whole GPU")
            && typist.enter("On GPU", QLatin1String(kGpu0));
    });
    mistake("gpu-in-two-modes",
            [](Typist &typist) { return typist.goTo("vm-2") && typist.carryTo(kGpu0, DropTarget::Zone::Slot); });
    mistake("passthrough-gpu-shared", [](Typist &typist) {
        return typist.goTo("vm-1") && typist.press({"ctrl+d"}) && typist.edit("vm-3")
            && typist.enter("On GPU", QLatin1String(kGpu0));
    });
    mistake("vgpu-guest-driver-wrong-kind",
            [](Typist &typist) { return typist.edit("vm-2") && typist.choose("NVIDIA driver in the guest", 1); });
    mistake("guest-driver-missing",
            [](Typist &typist) { return typist.edit("vm-1") && typist.choose("NVIDIA driver in the guest", 0); });
    mistake("host-driver-in-guest",
            [](Typist &typist) { return typist.edit("vm-1") && typist.choose("NVIDIA driver in the guest", 2); });
    mistake("vgpu-host-driver-missing",
            [](Typist &typist) { return typist.edit("esxi-1") && typist.choose("NVIDIA driver on ESXi", 0); });
    mistake("host-graphics-type-not-shared-direct",
            [](Typist &typist) { return typist.edit("esxi-1") && typist.choose("Default graphics type", 1); });
}

void TestExampleByKeys::flagsTheMistake()
{
    QFETCH(Mistake, make);
    OpenWindow open(QStringLiteral("example-a"));
    QVERIFY(open.isOpen());
    QCOMPARE(open.broken(), QStringList());
    Typist typist(open);
    QVERIFY(make(typist));
    QCOMPARE(open.broken(), QStringList(QLatin1String(QTest::currentDataTag())));
    // And the way back.
    QVERIFY(typist.press({"Escape", "alt+0"}));
    QVERIFY(typist.pressUntil("ctrl+z", [&] { return !open.document().isModified(); }));
    QCOMPARE(open.broken(), QStringList());
}

REGISTER_TEST(TestExampleByKeys, "tst_example_by_keys");

} // namespace sliceboard

#include "tst_example_by_keys.moc"
