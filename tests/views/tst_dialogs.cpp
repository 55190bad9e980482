// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/example_design.h"
#include "tests/support/shipped_catalog.h"
#include "tests/support/test_registry.h"
#include "views/dialogs/add_gpus_dialog.h"
#include "views/dialogs/add_hosts_dialog.h"
#include "views/dialogs/add_vms_dialog.h"
#include "views/dialogs/fix_preview_dialog.h"
#include "views/dialogs/settings_dialog.h"
#include "views/dialogs/template_dialog.h"
#include "views/items/texts.h"

#include "model/operations/changing.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace sliceboard;

/// Types into dialogs, accepts, and compares what they give.
class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsHostsLikeAHost();
    void addsHostsOfAServer();
    void refusesTakenHostNames();
    void addsVmsThatAskForAProfile();
    void proposesTheDriverThatSuitsTheRequest();
    void refusesNonsenseAmounts();
    void addsGpusOfTheModelAtHand();
    void offersTemplates();
    void givesPreferencesBack();
    void previewsAFix();
    void readsMemory_data();
    void readsMemory();

private:
    template <class T> static T *named(const QDialog &dialog, const QString &name)
    {
        const auto all = dialog.findChildren<T *>();
        for (T *one : all)
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    static bool canAccept(const QDialog &dialog)
    {
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        return buttons->button(QDialogButtonBox::Ok)->isEnabled();
    }
    Facts facts() const { return m_checker->facts(); }
    const Host &host() const { return m_document->design().clusters[0].hosts[0]; }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Checker> m_checker;
};

void TestDialogs::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_checker.reset();
    m_document = std::make_unique<Document>(exampleDesign());
    m_checker = std::make_unique<Checker>(*m_document, shippedCatalog());
}

void TestDialogs::addsHostsLikeAHost()
{
    AddHostsDialog dialog(facts(), m_document->design().clusters[0].id);
    named<QSpinBox>(dialog, QStringLiteral("Number of hosts"))->setValue(3);
    named<QLineEdit>(dialog, QStringLiteral("Name prefix"))->setText(QStringLiteral("node-"));
    QVERIFY(canAccept(dialog));
    const NewHosts wanted = dialog.result();
    QCOMPARE(wanted.count, 3);
    QCOMPARE(wanted.prefix, std::string("node-"));
    QVERIFY(wanted.esxi == host().esxi);
    QVERIFY(wanted.vgpuManager == host().vgpuManager);
    QVERIFY(wanted.graphics == host().graphics);
    QCOMPARE(wanted.gpuCount, 2);
    QCOMPARE(wanted.gpuModel, host().gpus[0].model);
    const Edits edits = addHosts(
        facts(), [this] { return m_document->newId(); }, wanted);
    QVERIFY(edits);
    run(*m_document, QStringLiteral("add"), *edits);
    QCOMPARE(m_document->design().clusters[0].hosts.size(), std::size_t(4));
    QCOMPARE(m_document->design().clusters[0].hosts[1].name, std::string("node-01"));
}

/// PLACEMENT.md 1.5 and placement_vectors.yaml P8; what is inferred is said.
void TestDialogs::addsHostsOfAServer()
{
    AddHostsDialog dialog(facts(), m_document->design().clusters[0].id);
    auto *server = named<QComboBox>(dialog, QStringLiteral("Server"));
    QVERIFY(server);
    QVERIFY(dialog.result().server.empty());
    server->setCurrentIndex(server->findText(QStringLiteral("Dell PowerEdge XE9680, 8 x H100 SXM")));
    const NewHosts wanted = dialog.result();
    QCOMPARE(wanted.server, std::string("poweredge-xe9680-h100"));
    QCOMPARE(wanted.gpuModel, std::string("h100-sxm5-80gb"));
    QCOMPARE(wanted.gpuCount, 8);
    QVERIFY(canAccept(dialog));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().endsWith(QStringLiteral("From the server come: BIOS settings, boot device, NVSwitch, "
                                                     "module ids. Not verified: NVSwitch, module ids."));
    }));
    server->setCurrentIndex(server->findText(QStringLiteral("PCIe server, 4 GPUs")));
    QCOMPARE(dialog.result().gpuModel, std::string("h100-sxm5-80gb")); // it takes any
    QCOMPARE(dialog.result().gpuCount, 4);
}

void TestDialogs::refusesTakenHostNames()
{
    AddHostsDialog dialog(facts(), m_document->design().clusters[0].id);
    named<QLineEdit>(dialog, QStringLiteral("Name prefix"))->setText(QString());
    QVERIFY(canAccept(dialog)
            == addHosts(
                   facts(), [] { return 1000u; }, dialog.result())
                   .has_value());
    named<QComboBox>(dialog, QStringLiteral("ESXi version"))->setEditText(QStringLiteral("nine"));
    QVERIFY(!canAccept(dialog));
    named<QComboBox>(dialog, QStringLiteral("ESXi version"))->setEditText(QStringLiteral("8.0.3"));
    named<QLineEdit>(dialog, QStringLiteral("Name prefix"))->setText(QStringLiteral("esx"));
    QVERIFY(canAccept(dialog));
}

void TestDialogs::addsVmsThatAskForAProfile()
{
    AddVmsDialog dialog(facts(), QStringLiteral("grid_a100-10c"));
    named<QSpinBox>(dialog, QStringLiteral("Number of VMs"))->setValue(4);
    named<QLineEdit>(dialog, QStringLiteral("Memory"))->setText(QStringLiteral("32 GB"));
    QVERIFY(canAccept(dialog));
    const NewVms wanted = dialog.result();
    QCOMPARE(wanted.count, 4);
    QVERIFY(wanted.likeness.memory == Mebibytes::fromGib(32));
    QCOMPARE(wanted.likeness.devices.size(), std::size_t(1));
    QCOMPARE(wanted.likeness.devices[0].profile, std::string("grid_a100-10c"));
    QCOMPARE(wanted.likeness.guestDriver.kind, DriverKind::Vgpu);
    const Edits edits = addVms(
        facts(), [this] { return m_document->newId(); }, wanted);
    QVERIFY(edits);
    run(*m_document, QStringLiteral("add"), *edits);
    QCOMPARE(m_document->design().vms.size(), std::size_t(6));
}

void TestDialogs::proposesTheDriverThatSuitsTheRequest()
{
    AddVmsDialog dialog(facts(), {});
    QCOMPARE(dialog.result().likeness.guestDriver.kind, DriverKind::None);
    auto *request = named<QComboBox>(dialog, QStringLiteral("Ask for"));
    request->setCurrentIndex(request->findText(QStringLiteral("A whole GPU (passthrough)")));
    Q_EMIT request->activated(request->currentIndex());
    QCOMPARE(dialog.result().likeness.guestDriver.kind, DriverKind::DataCenter);
    QCOMPARE(dialog.result().likeness.devices.at(0).kind, DeviceKind::Passthrough);
    request->setCurrentIndex(request->findText(QStringLiteral("A vGPU")));
    Q_EMIT request->activated(request->currentIndex());
    QCOMPARE(dialog.result().likeness.guestDriver.kind, DriverKind::Vgpu);
    QVERIFY(!canAccept(dialog));
    named<QComboBox>(dialog, QStringLiteral("Profile"))->setEditText(QStringLiteral("grid_a100-4c"));
    QVERIFY(canAccept(dialog));
}

void TestDialogs::refusesNonsenseAmounts()
{
    AddVmsDialog dialog(facts(), {});
    auto *memory = named<QLineEdit>(dialog, QStringLiteral("Memory"));
    memory->setText(QStringLiteral("much"));
    QVERIFY(!canAccept(dialog));
    memory->setText(QStringLiteral("8"));
    QVERIFY(canAccept(dialog));
}

void TestDialogs::addsGpusOfTheModelAtHand()
{
    AddGpusDialog dialog(facts(), {host().id});
    named<QSpinBox>(dialog, QStringLiteral("Number of GPUs"))->setValue(2);
    QVERIFY(canAccept(dialog));
    QCOMPARE(dialog.result().model, host().gpus[0].model);
    QCOMPARE(dialog.result().count, 2);
    named<QComboBox>(dialog, QStringLiteral("GPU model"))->setEditText(QString());
    QVERIFY(!canAccept(dialog));
}

void TestDialogs::offersTemplates()
{
    TemplateDialog dialog;
    const auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list->count() >= 4);
    for (int row = 0; row < list->count(); ++row) {
        dialog.findChild<QListWidget *>()->setCurrentRow(row);
        QVERIFY2(loadDesignFile(dialog.result()), qPrintable(dialog.result()));
    }
}

void TestDialogs::givesPreferencesBack()
{
    const Preferences before{QStringLiteral("es"), ThemeChoice::Dark, true, QStringLiteral("/somewhere")};
    SettingsDialog dialog(before);
    QVERIFY(dialog.result() == before);
    const auto boxes = dialog.findChildren<QComboBox *>();
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findText(QStringLiteral("English")));
    QCOMPARE(dialog.result().language, QStringLiteral("en"));
}

void TestDialogs::previewsAFix()
{
    const VmId vm = m_document->design().vms[1].id;
    OfferedFix fix;
    fix.title = QStringLiteral("Install <it>");
    fix.edits = *changeVms(facts(), {&vm, 1}, [](Vm &changed) {
        changed.guestDriver = {DriverKind::DataCenter, {}};
        changed.memory = Mebibytes::fromGib(32);
    });
    fix.change = m_checker->preview(fix.edits);
    const QString html = previewHtml(fix, facts());
    QVERIFY(html.contains(QStringLiteral("Install &lt;it&gt;")));
    QVERIFY(html.contains(QStringLiteral("Data Center driver")));
    QVERIFY(html.contains(QStringLiteral("32 GB")) && html.contains(QStringLiteral("64 GB")));
    QVERIFY(!fix.change.added.empty());
    QVERIFY(html.contains(QStringLiteral("Findings that come")));
    const FixPreviewDialog dialog(fix, facts());
    QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->isDefault());
    QVERIFY(!m_document->canUndo());
}

void TestDialogs::readsMemory_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAmount");
    QTest::newRow("plain") << QStringLiteral("16") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("words") << QStringLiteral("lots") << false;
    QTest::newRow("negative") << QStringLiteral("-1 GB") << false;
    QTest::newRow("part of a MiB") << QStringLiteral("0.0001 MB") << false;
    QTest::newRow("absurd") << QStringLiteral("999999999999999 TB") << false;
}

void TestDialogs::readsMemory()
{
    QFETCH(QString, text);
    QFETCH(bool, isAmount);
    QCOMPARE(memoryFrom(text).has_value(), isAmount);
}

REGISTER_TEST(TestDialogs, "tst_dialogs");
#include "tst_dialogs.moc"
