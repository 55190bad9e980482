// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/add_hosts_dialog.h"

#include "views/items/texts.h"
#include "views/panels/inspector/field_values.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// Hosts offered as a pattern; a longer list would be no help.
constexpr int kMostPatterns = 100;
constexpr int kMostGpusPerHost = 64;

/// What the hosts get from the server, and which of it is inferred.
QString serverSentences(const Server &server)
{
    struct Fact {
        const char *key; ///< as servers.yaml calls it
        bool isKnown;
        QString text;
    };
    const Fact facts[] = {{"bios", server.bios != BiosSettings{}, AddHostsDialog::tr("BIOS settings")},
                          {"boot", server.boot.has_value(), AddHostsDialog::tr("boot device")},
                          {"nvswitch", server.nvswitch.has_value(), AddHostsDialog::tr("NVSwitch")},
                          {"module_ids", !server.moduleIds.empty(), AddHostsDialog::tr("module ids")}};
    QStringList known;
    QStringList doubtful;
    for (const Fact &fact : facts)
        if (fact.isKnown) {
            known += fact.text;
            if (std::ranges::find(server.doubtful, fact.key) != server.doubtful.end())
                doubtful += fact.text;
        }
    const QString from = AddHostsDialog::tr("From the server come: %1.").arg(known.join(QStringLiteral(", ")));
    return doubtful.isEmpty()
        ? from
        : from + u' ' + AddHostsDialog::tr("Not verified: %1.").arg(doubtful.join(QStringLiteral(", ")));
}

} // namespace

AddHostsDialog::AddHostsDialog(const Facts &facts, ClusterId cluster, QWidget *parent)
    : CheckedDialog(tr("Add Hosts"), tr("Add"), parent),
      m_facts(facts),
      m_names(QStringLiteral("esx"), 1000, this),
      m_cluster(new QComboBox(this)),
      m_likeness(new QComboBox(this)),
      m_server(new QComboBox(this)),
      m_esxi(
          new SuggestEditor([facts] { return esxiSuggestions(facts.catalog(), facts.design()); }, tr("Not entered"))),
      m_manager(new SuggestEditor([facts] { return releaseSuggestions(facts.catalog()); }, tr("None"))),
      m_package(choiceOf<ManagerPackage>(tr("Not entered"))),
      m_graphics(choiceOf<HostGraphics>(tr("Not entered"))),
      m_policy(choiceOf<AssignmentPolicy>()),
      m_gpuModel(new SuggestEditor([facts] { return modelSuggestions(facts.catalog()); }, tr("None"))),
      m_gpuCount(new QSpinBox(this)),
      m_gpuUse(choiceOf<GpuUse>()),
      m_gpuMode(choiceOf<VgpuMode>())
{
    createLikeness();
    createFields(cluster);
    m_names.pickFreeNumber(m_facts);
    takeLikeness();
    connectFields();
    check();
}

NewHosts AddHostsDialog::result() const
{
    NewHosts wanted;
    wanted.cluster = {m_cluster->currentData().toUInt()};
    wanted.count = m_names.count->value();
    wanted.prefix = m_names.prefixText();
    wanted.firstNumber = m_names.firstNumber->value();
    wanted.digits = NumberedNames::kDigits;
    wanted.esxi = EsxiVersion::parse(m_esxi->currentValue().toStdString());
    if (const std::string release = m_manager->currentValue().toStdString(); !release.empty())
        wanted.vgpuManager = {DriverKind::VgpuManager, release};
    wanted.managerPackage = choiceFrom<ManagerPackage>(m_package->currentValue());
    wanted.graphics = choiceFrom<HostGraphics>(m_graphics->currentValue());
    wanted.assignmentPolicy = AssignmentPolicy(m_policy->currentValue().toInt());
    wanted.server = m_server->currentData().toString().toStdString();
    wanted.gpuModel = m_gpuModel->currentValue().toStdString();
    wanted.gpuCount = m_gpuCount->value();
    wanted.gpuUse = GpuUse(m_gpuUse->currentValue().toInt());
    wanted.vgpuMode = VgpuMode(m_gpuMode->currentValue().toInt());
    return wanted;
}

void AddHostsDialog::createLikeness()
{
    m_likeness->addItem(tr("As entered below"));
    for (const Cluster &cluster : m_facts.design().clusters) {
        m_cluster->addItem(toQString(cluster.name), cluster.id.value);
        for (const Host &host : cluster.hosts)
            if (m_likeness->count() <= kMostPatterns)
                m_likeness->addItem(toQString(host.name), host.id.value);
    }
    m_likeness->setCurrentIndex(m_likeness->count() - 1);
    m_server->addItem(tr("Not entered"));
    for (const Server &server : m_facts.catalog().servers())
        m_server->addItem(toQString(server.name), toQString(server.key));
}

void AddHostsDialog::createFields(ClusterId cluster)
{
    if (const int row = m_cluster->findData(cluster.value); row >= 0)
        m_cluster->setCurrentIndex(row);
    m_gpuCount->setRange(0, kMostGpusPerHost);
    addRow(tr("&Number of hosts:"), m_names.count);
    addRow(tr("Name &prefix:"), m_names.prefix);
    addRow(tr("&First number:"), m_names.firstNumber);
    addRow(tr("&Cluster:"), m_cluster);
    addRow(tr("&Like host:"), m_likeness);
    addRow(tr("Ser&ver:"), m_server);
    addRow(tr("ES&Xi version:"), m_esxi, m_esxi->control());
    addRow(tr("vGPU &Manager release:"), m_manager, m_manager->control());
    addRow(tr("Pac&kage:"), m_package, m_package->control());
    addRow(tr("Default &graphics type:"), m_graphics, m_graphics->control());
    addRow(tr("&Assignment policy:"), m_policy, m_policy->control());
    addRow(tr("GP&U model:"), m_gpuModel, m_gpuModel->control());
    addRow(tr("GPU&s per host:"), m_gpuCount);
    addRow(tr("GPU us&e:"), m_gpuUse, m_gpuUse->control());
    addRow(tr("vGPU m&ode:"), m_gpuMode, m_gpuMode->control());
}

void AddHostsDialog::connectFields()
{
    connect(m_likeness, &QComboBox::currentIndexChanged, this, [this] {
        takeLikeness();
        check();
    });
    connect(m_server, &QComboBox::currentIndexChanged, this, [this] {
        takeServer();
        check();
    });
    for (QSpinBox *box : {m_names.count, m_names.firstNumber, m_gpuCount})
        connect(box, &QSpinBox::valueChanged, this, &AddHostsDialog::check);
    for (ChoiceEditor *choice : {m_package, m_graphics, m_policy, m_gpuUse, m_gpuMode})
        connect(choice, &ValueEditor::edited, this, &AddHostsDialog::check);
    for (SuggestEditor *editor : {m_esxi, m_manager, m_gpuModel})
        connect(qobject_cast<QComboBox *>(editor->control()), &QComboBox::editTextChanged, this,
                &AddHostsDialog::check);
    connect(m_cluster, &QComboBox::currentIndexChanged, this, &AddHostsDialog::check);
    connect(m_names.prefix, &QLineEdit::textChanged, this, [this] {
        m_names.pickFreeNumber(m_facts);
        check();
    });
}

void AddHostsDialog::takeLikeness()
{
    const Host *like = m_facts.host({m_likeness->currentData().toUInt()});
    if (!like)
        return;
    m_esxi->setValue(like->esxi ? toQString(like->esxi->toString()) : QString());
    const bool manager = like->vgpuManager.kind == DriverKind::VgpuManager;
    m_manager->setValue(manager ? toQString(like->vgpuManager.release) : QString());
    m_package->setValue(choiceValue(like->managerPackage));
    m_graphics->setValue(choiceValue(like->graphics));
    m_policy->setValue(int(like->assignmentPolicy));
    m_gpuCount->setValue(int(like->gpus.size()));
    if (like->gpus.empty())
        return;
    const Gpu &gpu = like->gpus.front();
    m_gpuModel->setValue(toQString(gpu.model));
    m_gpuUse->setValue(int(gpu.use));
    m_gpuMode->setValue(int(gpu.vgpuMode));
}

const Server *AddHostsDialog::server() const
{
    return m_facts.catalog().server(m_server->currentData().toString().toStdString());
}

void AddHostsDialog::takeServer()
{
    const Server *chosen = server();
    if (!chosen)
        return;
    if (!chosen->gpuModel.empty())
        m_gpuModel->setValue(toQString(chosen->gpuModel));
    m_gpuCount->setValue(chosen->gpuCount);
}

void AddHostsDialog::check()
{
    std::uint32_t id = m_facts.design().lastId;
    const NewHosts wanted = result();
    const Edits edits = addHosts(
        m_facts, [&id] { return ++id; }, wanted);
    QString error = edits ? QString() : edits.error().text;
    if (!m_esxi->currentValue().isEmpty() && !wanted.esxi)
        error = tr("“%1” is no ESXi version. Write it as 8.0.3 or 8.0 U3.").arg(m_esxi->currentValue());
    const QString adds = tr("Adds %1.").arg(m_names.summary());
    const Server *chosen = server();
    say(chosen ? adds + u' ' + serverSentences(*chosen) : adds, error);
}

} // namespace sliceboard
