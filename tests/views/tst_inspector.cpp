// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/inspector/inspector.h"

#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/items/edit_sentences.h"
#include "views/panels/inspector/inspector_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

using namespace sliceboard;

/// A person before the inspector: finds controls by their names as a screen reader does, types, chooses.
class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsAHostAsOneStep();
    void refusesWhatIsNoEsxiVersion();
    void entersWhatIsSetUpToday();
    void showsSeveralValuesAndChangesAll();
    void saysBesideTheFieldWhichDriverBelongsWhere();
    void keepsTypingWhileTheDesignChanges();
    void escapeGivesTheOldValueBack();
    void readsMemory_data();
    void readsMemory();
    void editsDevicesOfAVm();
    void placesADeviceOnAGpu();
    void survivesRemovalOfWhatItShows();
    void namesEveryControl();
    void tabGoesDownTheForm_data();
    void tabGoesDownTheForm();

private:
    template <class T> T *control(const QString &name) const;
    void type(QLineEdit *line, const QString &text) const;
    void choose(QComboBox *combo, const QString &text) const;
    QString visibleTexts() const;
    const Vm &vm(std::size_t row) const { return m_document->design().vms[row]; }
    const Host &host() const { return m_document->design().clusters[0].hosts[0]; }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Checker> m_checker;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Inspector> m_inspector;
};

void TestInspector::init()
{
    // The offscreen plugin says of windows and pop-ups what it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_document = std::make_unique<Document>(exampleDesign());
    m_checker = std::make_unique<Checker>(*m_document, shippedCatalog());
    m_selection = std::make_unique<Selection>(*m_document);
    m_inspector = std::make_unique<Inspector>(*m_document, *m_checker, *m_selection);
    m_inspector->resize(320, 900);
    m_inspector->show();
}

void TestInspector::cleanup() { m_inspector.reset(); }

template <class T> T *TestInspector::control(const QString &name) const
{
    const auto all = m_inspector->findChildren<T *>();
    for (T *one : all)
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    return nullptr;
}

void TestInspector::type(QLineEdit *line, const QString &text) const
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestInspector::choose(QComboBox *combo, const QString &text) const
{
    const int row = combo->findText(text);
    QVERIFY2(row >= 0, qPrintable(text));
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
}

QString TestInspector::visibleTexts() const
{
    QString text;
    const auto labels = m_inspector->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible())
            text += label->text() + u'\n';
    return text;
}

void TestInspector::editsAHostAsOneStep()
{
    m_selection->select(host().id);
    auto *name = control<QLineEdit>(QStringLiteral("Name"));
    QVERIFY(name);
    QCOMPARE(name->text(), QStringLiteral("esxi-1"));
    type(name, QStringLiteral("esx99"));
    QCOMPARE(host().name, std::string("esx99"));
    QCOMPARE(m_document->stepCount(), std::size_t(1));
    m_document->undo();
    QCOMPARE(name->text(), QStringLiteral("esxi-1"));
}

void TestInspector::refusesWhatIsNoEsxiVersion()
{
    m_selection->select(host().id);
    auto *esxi = control<QComboBox>(QStringLiteral("ESXi version"));
    QVERIFY(esxi);
    type(esxi->lineEdit(), QStringLiteral("eight"));
    QVERIFY(!m_document->canUndo());
    QVERIFY(visibleTexts().contains(QStringLiteral("“eight” is no ESXi version")));
    type(esxi->lineEdit(), QStringLiteral("8.0 U2"));
    QVERIFY((host().esxi == EsxiVersion{8, 0, 2}));
    QVERIFY(!visibleTexts().contains(QStringLiteral("eight")));
}

void TestInspector::entersWhatIsSetUpToday()
{
    m_selection->select(host().id);
    auto *component = control<QLineEdit>(QStringLiteral("Component (VIB)"));
    auto *graphics = control<QComboBox>(QStringLiteral("Default graphics type today"));
    QVERIFY(component && graphics);
    type(component, QStringLiteral("NVD-AIE-800"));
    QCOMPARE(host().managerVib, std::string("NVD-AIE-800"));
    QCOMPARE(graphics->currentText(), QStringLiteral("As planned"));
    choose(graphics, QStringLiteral("Shared"));
    QVERIFY(host().currentGraphics == HostGraphics::Shared);
    const Facts facts = m_checker->facts();
    HostFacts after = host();
    after.managerVib.clear();
    after.currentGraphics.reset();
    const Edit edits[] = {Replace{m_document->index().place(host().id.value), after}};
    const QStringList sentences = sentencesOf(edits, facts);
    QCOMPARE(sentences,
             QStringList({QStringLiteral("esxi-1: vGPU Manager component becomes not entered (was NVD-AIE-800)"),
                          QStringLiteral("esxi-1: default graphics type today becomes not entered (was Shared)")}));
    m_selection->select(host().gpus[1].id);
    auto *mode = control<QComboBox>(QStringLiteral("vGPU mode today"));
    QVERIFY(mode);
    choose(mode, QStringLiteral("Mixed size"));
    QVERIFY(host().gpus[1].currentVgpuMode == VgpuMode::MixedSize);
    m_selection->select(vm(0).id);
    auto *hotPlug = control<QCheckBox>(QStringLiteral("Adding and removing GPUs while it runs"));
    QVERIFY(hotPlug);
    hotPlug->click();
    QVERIFY(vm(0).needs.contains(VmNeed::GpuHotPlug));
}

void TestInspector::showsSeveralValuesAndChangesAll()
{
    m_selection->set({vm(0).id, vm(1).id});
    QVERIFY(visibleTexts().contains(QStringLiteral("2 VM")));
    auto *driver = control<QComboBox>(QStringLiteral("NVIDIA driver in the guest"));
    QVERIFY(driver);
    QCOMPARE(driver->currentIndex(), -1);
    QCOMPARE(driver->placeholderText(), QStringLiteral("(several values)"));
    auto *memory = control<QLineEdit>(QStringLiteral("Memory"));
    QCOMPARE(memory->text(), QStringLiteral("64 GB"));
    type(memory, QStringLiteral("96"));
    QVERIFY(vm(0).memory == Mebibytes::fromGib(96) && vm(1).memory == Mebibytes::fromGib(96));
    QCOMPARE(m_document->stepCount(), std::size_t(1));
    m_document->undo();
    QVERIFY(vm(0).memory == Mebibytes::fromGib(64) && vm(1).memory == Mebibytes::fromGib(64));
}

void TestInspector::saysBesideTheFieldWhichDriverBelongsWhere()
{
    m_selection->select(vm(1).id);
    auto *driver = control<QComboBox>(QStringLiteral("NVIDIA driver in the guest"));
    QVERIFY(driver);
    const QString before = visibleTexts();
    QVERIFY(!before.contains(QStringLiteral("Error:")));
    choose(driver, QStringLiteral("vGPU Manager"));
    QCOMPARE(vm(1).guestDriver.kind, DriverKind::VgpuManager);
    QVERIFY(visibleTexts().contains(QStringLiteral("Belongs on the ESXi host")));
    QLabel *finding = nullptr;
    for (QWidget *beside = driver->parentWidget(); beside && !finding; beside = beside->parentWidget()) {
        const auto labels = beside->findChildren<QLabel *>();
        for (QLabel *label : labels)
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Error:")))
                finding = label;
        if (beside->inherits("QScrollArea"))
            break;
    }
    QVERIFY(finding);
    const QSignalSpy activated(m_inspector.get(), &Inspector::findingActivated);
    Q_EMIT finding->linkActivated(QStringLiteral("#"));
    QCOMPARE(activated.count(), 1);
}

void TestInspector::keepsTypingWhileTheDesignChanges()
{
    m_selection->select(vm(1).id);
    auto *name = control<QLineEdit>(QStringLiteral("Name"));
    QVERIFY(name);
    QApplication::setActiveWindow(m_inspector.get());
    name->setFocus();
    QVERIFY(QTest::qWaitFor([&] { return name->hasFocus(); }));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("half a na"));
    Vm changed = vm(0);
    changed.memory = Mebibytes::fromGib(8);
    run(*m_document, QStringLiteral("elsewhere"), {Replace{{NodeKind::Vm, 0}, changed}});
    QCOMPARE(name->text(), QStringLiteral("half a na"));
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("me"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(vm(1).name, std::string("half a name"));
}

void TestInspector::escapeGivesTheOldValueBack()
{
    m_selection->select(vm(1).id);
    auto *name = control<QLineEdit>(QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("zzz"));
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), QStringLiteral("vm-2"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!m_document->canUndo());
}

void TestInspector::readsMemory_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("mib");
    QTest::newRow("number is GB") << QStringLiteral("16") << qint64(16 * 1024);
    QTest::newRow("GB") << QStringLiteral("16 GB") << qint64(16 * 1024);
    QTest::newRow("GiB") << QStringLiteral("2GiB") << qint64(2048);
    QTest::newRow("MB") << QStringLiteral("1536 mb") << qint64(1536);
    QTest::newRow("fraction") << QStringLiteral("1.5 GB") << qint64(1536);
    QTest::newRow("TB") << QStringLiteral("1 TB") << qint64(1024 * 1024);
}

void TestInspector::readsMemory()
{
    QFETCH(QString, text);
    QFETCH(qint64, mib);
    m_selection->select(vm(0).id);
    type(control<QLineEdit>(QStringLiteral("Memory")), text);
    QCOMPARE(vm(0).memory ? vm(0).memory->value : -1, std::int64_t(mib));
}

void TestInspector::editsDevicesOfAVm()
{
    m_selection->select(vm(1).id);
    QPushButton *add = nullptr;
    const auto buttons = m_inspector->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->text().remove(u'&') == u"Add vGPU")
            add = button;
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(vm(1).devices.size(), std::size_t(2));
    QVERIFY(!vm(1).devices[1].gpu);
    auto *profile = control<QComboBox>(QStringLiteral("Profile"));
    QVERIFY(profile);
    type(profile->lineEdit(), QStringLiteral("grid_a100-10c"));
    QCOMPARE(vm(1).devices[1].profile, std::string("grid_a100-10c"));
    QCOMPARE(vm(1).devices[0].profile, std::string("grid_a100-20c"));
    m_document->goTo(0);
    QCOMPARE(vm(1).devices.size(), std::size_t(1));
}

void TestInspector::placesADeviceOnAGpu()
{
    m_selection->select(vm(1).id);
    auto *place = control<QComboBox>(QStringLiteral("On GPU"));
    QVERIFY(place);
    QCOMPARE(place->currentText(), QStringLiteral("esxi-1/0000:65:00.0"));
    type(place->lineEdit(), QStringLiteral("nowhere"));
    QVERIFY(visibleTexts().contains(QStringLiteral("There is no GPU “nowhere”")));
    place->lineEdit()->setFocus();
    place->lineEdit()->selectAll();
    QTest::keyClick(place->lineEdit(), Qt::Key_Delete);
    QTest::keyClick(place->lineEdit(), Qt::Key_Return);
    QVERIFY(!vm(1).devices[0].gpu);
    type(place->lineEdit(), QStringLiteral("esxi-1/0000:65:00.0"));
    QCOMPARE(vm(1).devices[0].gpu, std::optional(host().gpus[1].id));
}

void TestInspector::survivesRemovalOfWhatItShows()
{
    m_selection->select(vm(1).id);
    run(*m_document, QStringLiteral("remove"), {Remove{{NodeKind::Vm, 1}}});
    QVERIFY(m_selection->isEmpty());
    QVERIFY(visibleTexts().contains(QStringLiteral("Design")));
    m_document->undo();
    m_selection->select(host().gpus[0].id);
    m_document->load({});
    QVERIFY(visibleTexts().contains(QStringLiteral("Design")));
}

void TestInspector::namesEveryControl()
{
    for (const EntityRef &ref : {EntityRef(), EntityRef(m_document->design().clusters[0].id), EntityRef(host().id),
                                 EntityRef(host().gpus[0].id), EntityRef(vm(0).id)}) {
        ref.kind == EntityKind::Design ? m_selection->clear() : m_selection->select(ref);
        const auto widgets = m_inspector->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isField = (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                                  || qobject_cast<const QCheckBox *>(widget))
                && !qobject_cast<const QComboBox *>(widget->parentWidget());
            if (isField && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

void TestInspector::tabGoesDownTheForm_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("design") << QString();
    QTest::newRow("host") << QStringLiteral("esxi-1");
    QTest::newRow("GPU") << QStringLiteral("esxi-1/0000:17:00.0");
    QTest::newRow("VM, with a device and findings") << QStringLiteral("vm-2");
}

/// From the first field to the last one nothing is left out or comes later than it stands, findings beside fields included.
void TestInspector::tabGoesDownTheForm()
{
    QFETCH(QString, path);
    if (!path.isEmpty())
        m_selection->select(*m_checker->facts().find(path.toStdString()));
    m_inspector->show();
    m_inspector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    m_inspector->editFirstField();
    const QWidget *first = QApplication::focusWidget();
    const auto top = [this](const QWidget *widget) {
        const QWidget *page = m_inspector->findChild<QStackedWidget *>()->currentWidget()->findChild<InspectorPage *>();
        return widget->mapTo(page, QPoint()).y();
    };
    QVERIFY(first);
    QStringList seen;
    const QWidget *before = first;
    while (true) {
        seen += before->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *at = QApplication::focusWidget();
        if (at == first)
            break;
        QVERIFY2(top(at) >= top(before),
                 qPrintable(QStringLiteral("from %1 to %2").arg(before->accessibleName(), at->accessibleName())));
        before = at;
    }
    if (path == u"vm-2")
        for (const char *wanted : {"Devices", "On GPU", "Firmware", "Tags"})
            QVERIFY2(seen.contains(QLatin1String(wanted)), wanted);
}

REGISTER_TEST(TestInspector, "tst_inspector");
#include "tst_inspector.moc"
