// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/actions/design_commands.h"

#include "model/operations/building.h"
#include "model/operations/changing.h"
#include "model/operations/copying.h"
#include "model/operations/usual_settings.h"
#include "views/dialogs/add_gpus_dialog.h"
#include "views/dialogs/add_hosts_dialog.h"
#include "views/dialogs/add_vms_dialog.h"
#include "views/dialogs/fix_preview_dialog.h"
#include "views/dialogs/place_dialog.h"
#include "views/drag/drag_payload.h"
#include "views/drag/host_move.h"
#include "views/items/perform.h"
#include "views/items/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>

#include <algorithm>
#include <set>

namespace sliceboard {

DesignCommands::DesignCommands(const DesignActionContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&context.document, &Document::loaded, this, [this] { m_taken.clear(); });
}

void DesignCommands::addCluster()
{
    const std::uint32_t next = document().design().lastId + 1;
    if (perform(tr("Add cluster"), sliceboard::addCluster(facts(), newId(), freeClusterName().toStdString())))
        m_context.selection.jumpTo(ClusterId{next});
}

void DesignCommands::addHosts()
{
    if (document().design().clusters.empty())
        addCluster();
    AddHostsDialog dialog(facts(), clusterMeant(), m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NewHosts wanted = dialog.result();
    perform(tr("Add %Ln host(s)", nullptr, wanted.count), sliceboard::addHosts(facts(), newId(), wanted));
}

void DesignCommands::addGpus()
{
    const std::vector<HostId> hosts = hostsMeant();
    if (hosts.empty())
        return;
    AddGpusDialog dialog(facts(), hosts, m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NewGpus wanted = dialog.result();
    performForEach<HostId>(tr("Add %Ln GPU(s)", nullptr, wanted.count * int(hosts.size())), hosts, [&](HostId host) {
        return sliceboard::addGpus(facts(), newId(), host, wanted.model, wanted.count);
    });
}

void DesignCommands::addVms()
{
    AddVmsDialog dialog(facts(), m_context.currentProfile(), m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NewVms wanted = dialog.result();
    perform(tr("Add %Ln VM(s)", nullptr, wanted.count), sliceboard::addVms(facts(), newId(), wanted));
}

void DesignCommands::removeSelected()
{
    std::vector<EntityRef> entities = selection().entities();
    if (const auto slot = selection().slot()) {
        if (const auto *reservation = std::get_if<ReservationRef>(&*slot)) {
            perform(tr("Release reserved slot"), releaseSlot(facts(), reservation->gpu, reservation->row));
            return;
        }
    }
    perform(tr("Remove %Ln item(s)", nullptr, int(entities.size())), removeEntities(facts(), entities));
}

void DesignCommands::duplicateVms()
{
    const std::vector<VmId> vms = selection().vms();
    perform(tr("Duplicate %Ln VM(s)", nullptr, int(vms.size())), sliceboard::duplicateVms(facts(), newId(), vms));
}

void DesignCommands::fillInUsualSettings()
{
    UsualSettings filled = usualSettings(facts(), selection().hosts(), selection().gpus(), selection().vms());
    if (filled.edits.empty())
        return m_context.say(tr("There is nothing to fill in: what is selected has its usual settings."));
    const QString what = tr("Fills in usual settings of hosts: %1, GPUs: %2, VMs: %3. What is entered already stays.")
                             .arg(filled.hosts)
                             .arg(filled.gpus)
                             .arg(filled.vms);
    const OfferedFix preview{what, filled.edits, m_context.checker.preview(filled.edits)};
    FixPreviewDialog dialog(preview, facts(), m_context.window);
    dialog.setWindowTitle(tr("Fill In Usual Settings"));
    if (dialog.exec() == QDialog::Accepted)
        perform(tr("Fill in usual settings"), std::move(filled.edits));
}

bool DesignCommands::canPlaceOn() const { return payloadOf(selection(), facts()).has_value(); }

void DesignCommands::placeOn()
{
    const auto payload = payloadOf(selection(), facts());
    if (!payload)
        return m_context.say(tr("Select a VM or a slot first."));
    PlaceDialog dialog(document(), m_context.checker, *payload, m_context.currentProfile().toStdString(),
                       m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto *device = std::get_if<DeviceRef>(&*payload))
        m_context.selection.select(SlotRef(*device));
}

void DesignCommands::removeDevice()
{
    const auto *ref = selection().slot() ? std::get_if<DeviceRef>(&*selection().slot()) : nullptr;
    if (!ref)
        return;
    const VmId vm = ref->vm;
    perform(tr("Remove device"), changeVms(facts(), {&vm, 1}, [row = ref->device](Vm &changed) {
                changed.devices.erase(changed.devices.begin() + row);
            }));
}

void DesignCommands::reserveSlots()
{
    const std::string profile = m_context.currentProfile().toStdString();
    if (profile.empty())
        return m_context.say(tr("Choose a profile in the profile palette first."));
    const std::vector<GpuId> gpus = selection().gpus();
    performForEach<GpuId>(tr("Reserve %1").arg(QString::fromStdString(profile)), gpus,
                          [&](GpuId gpu) { return reserveSlot(facts(), gpu, profile, {}); });
}

QString DesignCommands::whyNotMoveHosts() const
{
    return document().design().clusters.size() > 1 ? QString() : tr("There is no other cluster.");
}

void DesignCommands::moveHostsTo()
{
    const std::vector<HostId> hosts = selection().hosts();
    QStringList names;
    std::vector<ClusterId> clusters;
    for (const Cluster &cluster : document().design().clusters) {
        const auto isHome = [&](HostId host) { return facts().index().clusterOf(host) == cluster.id; };
        if (std::ranges::all_of(hosts, isHome))
            continue;
        names.append(QString::fromStdString(cluster.name));
        clusters.push_back(cluster.id);
    }
    QInputDialog dialog(m_context.window);
    dialog.setWindowTitle(tr("Move to Another Cluster"));
    dialog.setLabelText(tr("Move %Ln host(s) with their GPUs and VMs to:", nullptr, int(hosts.size())));
    dialog.setComboBoxItems(names);
    dialog.setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog.setOkButtonText(tr("Move"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto row = std::size_t(names.indexOf(dialog.textValue()));
    if (row < clusters.size())
        perform(nameOfMove(int(hosts.size()), dialog.textValue()), moveHosts(facts(), hosts, clusters[row]));
}

void DesignCommands::unplace()
{
    const std::vector<VmId> vms = selection().vms();
    performForEach<VmId>(tr("Take %Ln VM(s) off their GPUs", nullptr, int(vms.size())), vms,
                         [this](VmId vm) { return unplaceVm(facts(), vm); });
}

QString DesignCommands::whyNotUnplace() const
{
    const std::vector<VmId> vms = selection().vms();
    const bool anyPlaced = std::ranges::any_of(vms, [this](VmId id) {
        const Vm *vm = facts().vm(id);
        return vm && std::ranges::any_of(vm->devices, [](const Device &device) { return device.gpu.has_value(); });
    });
    return anyPlaced ? QString() : tr("No selected VM is on a GPU.");
}

/// What the devices of the selected VMs ask for.
std::set<QString> DesignCommands::requestsSelected() const
{
    std::set<QString> requests;
    for (const VmId id : selection().vms())
        if (const Vm *vm = facts().vm(id))
            for (const Device &device : vm->devices)
                requests.insert(requestText(device));
    return requests;
}

QString DesignCommands::whyNotSelectSame() const
{
    return requestsSelected().empty() ? tr("No selected VM asks for a GPU.") : QString();
}

void DesignCommands::selectSame()
{
    const std::set<QString> requests = requestsSelected();
    const EntityRef current = selection().current();
    std::vector<EntityRef> found;
    for (const Vm &vm : document().design().vms)
        if (std::ranges::any_of(vm.devices,
                                [&](const Device &device) { return requests.contains(requestText(device)); }))
            found.push_back(vm.id);
    std::erase(found, current);
    found.push_back(current);
    m_context.selection.set(std::move(found));
    m_context.say(tr("%Ln VM(s) selected.", nullptr, int(selection().vms().size())));
}

void DesignCommands::setUse(GpuUse use, VgpuMode mode)
{
    const std::vector<GpuId> gpus = selection().gpus();
    perform(tr("Change use of %Ln GPU(s)", nullptr, int(gpus.size())), changeGpus(facts(), gpus, [=](Gpu &gpu) {
                gpu.use = use;
                if (use == GpuUse::Vgpu)
                    gpu.vgpuMode = mode;
            }));
}

void DesignCommands::askForPassthrough()
{
    const std::vector<VmId> vms = selection().vms();
    performForEach<VmId>(tr("Ask for a whole GPU"), vms,
                         [this](VmId vm) { return sliceboard::askForPassthrough(facts(), vm); });
}

void DesignCommands::askForCurrentProfile()
{
    const QString profile = m_context.currentProfile();
    if (profile.isEmpty())
        return m_context.say(tr("Choose a profile in the profile palette first."));
    performForEach<VmId>(tr("Ask for %1").arg(profile), selection().vms(),
                         [&](VmId vm) { return askForProfile(facts(), vm, profile.toStdString()); });
}

/// All of the kind that is selected; all VMs when nothing is.
void DesignCommands::selectAll()
{
    const EntityKind kind = selection().isEmpty() ? EntityKind::Vm : selection().current().kind;
    const Design &design = document().design();
    std::vector<EntityRef> all;
    for (const Cluster &cluster : design.clusters) {
        if (kind == EntityKind::Cluster)
            all.push_back(cluster.id);
        for (const Host &host : cluster.hosts) {
            if (kind == EntityKind::Host)
                all.push_back(host.id);
            for (const Gpu &gpu : host.gpus)
                if (kind == EntityKind::Gpu)
                    all.push_back(gpu.id);
        }
    }
    for (const Vm &vm : design.vms)
        if (kind == EntityKind::Vm)
            all.push_back(vm.id);
    m_context.selection.set(std::move(all));
}

void DesignCommands::take()
{
    m_taken = selection().vms();
    m_context.say(tr("%Ln VM(s) taken. Select a GPU and choose “Place here”.", nullptr, int(m_taken.size())));
}

void DesignCommands::copy()
{
    const Design fragment = fragmentOf(facts(), selection().entities());
    if (fragment.clusters.empty() && fragment.vms.empty())
        return m_context.say(tr("Select hosts or VMs to copy."));
    int hosts = 0;
    for (const Cluster &cluster : fragment.clusters)
        hosts += int(cluster.hosts.size());
    m_taken.clear();
    QGuiApplication::clipboard()->setMimeData(fragmentToMime(fragment).release());
    m_context.say(tr("Copied hosts: %1, VMs: %2.").arg(hosts).arg(fragment.vms.size()));
}

void DesignCommands::paste()
{
    const Result<Design> fragment = fragmentFromMime(QGuiApplication::clipboard()->mimeData());
    if (!fragment)
        return m_context.say(tr("Nothing is pasted. %1").arg(fragment.error().toString()));
    if (fragment->clusters.empty() && fragment->vms.empty())
        return m_context.say(tr("Nothing is pasted: the clipboard holds a design without hosts and VMs."));
    // New hosts go where one looks; without a selection, to the cluster that is called as theirs.
    const ClusterId into = selection().isEmpty() ? ClusterId{} : clusterMeant();
    Edits edits = addFragment(facts(), newId(), *fragment, into);
    std::vector<EntityRef> added;
    QStringList hosts;
    QStringList vms;
    for (const Edit &edit : edits ? *edits : std::vector<Edit>()) {
        const Node &node = std::get<Insert>(edit).node;
        const auto note = [&added](QStringList &names, const auto &entity) {
            added.push_back(entity.id);
            names += QString::fromStdString(entity.name);
        };
        if (const auto *cluster = std::get_if<Cluster>(&node))
            for (const Host &host : cluster->hosts)
                note(hosts, host);
        else if (const auto *host = std::get_if<Host>(&node))
            note(hosts, *host);
        else if (const auto *vm = std::get_if<Vm>(&node))
            note(vms, *vm);
    }
    if (!perform(tr("Paste %Ln item(s)", nullptr, int(added.size())), std::move(edits)))
        return;
    m_context.selection.set(added);
    m_context.say(pastedText(hosts, vms));
}

QString DesignCommands::pastedText(const QStringList &hosts, const QStringList &vms)
{
    if (hosts.isEmpty())
        return vms.size() == 1 ? tr("Pasted VM %1.").arg(vms.front())
                               : tr("%Ln VM(s) pasted.", nullptr, int(vms.size()));
    if (vms.isEmpty())
        return hosts.size() == 1 ? tr("Pasted host %1.").arg(hosts.front())
                                 : tr("%Ln host(s) pasted.", nullptr, int(hosts.size()));
    return tr("Pasted hosts: %1, VMs: %2.").arg(hosts.size()).arg(vms.size());
}

void DesignCommands::placeOrPaste()
{
    if (hasTaken() && !selection().gpus().empty())
        place();
    else
        paste();
}

void DesignCommands::place()
{
    const std::vector<GpuId> gpus = selection().gpus();
    if (gpus.empty() || m_taken.empty())
        return;
    const bool placed =
        performForEach<VmId>(tr("Place %Ln VM(s)", nullptr, int(m_taken.size())), m_taken, [&](VmId id) -> Edits {
            const Vm *vm = facts().vm(id);
            const Gpu *gpu = facts().gpu(gpus.back());
            if (!vm || !gpu)
                return std::vector<Edit>();
            DropTarget target{gpu->id, zoneFor(*vm, *gpu), {}, {}};
            if (target.zone == DropTarget::Zone::Slot)
                target.profile = profileForDrop(facts(), *vm, *gpu, m_context.currentProfile().toStdString());
            return placeVm(facts(), id, target);
        });
    if (placed)
        m_taken.clear();
}

std::vector<HostId> DesignCommands::hostsMeant() const
{
    std::set<HostId> hosts;
    for (const HostId host : selection().hosts())
        hosts.insert(host);
    for (const GpuId gpu : selection().gpus())
        hosts.insert(document().index().hostOf(gpu));
    return {hosts.begin(), hosts.end()};
}

std::function<std::uint32_t()> DesignCommands::newId() const
{
    return [this] { return m_context.document.newId(); };
}

bool DesignCommands::perform(const QString &name, Edits edits)
{
    const Result<void> done = sliceboard::perform(document(), name, std::move(edits));
    if (!done)
        m_context.say(done.error().text);
    return done.has_value();
}

template <class T>
bool DesignCommands::performForEach(const QString &name, const std::vector<T> &things,
                                    const std::function<Edits(T)> &operation)
{
    Transaction transaction(document(), name);
    for (const T &thing : things) {
        Edits edits = operation(thing);
        if (!edits) {
            m_context.say(edits.error().text);
            return false;
        }
        transaction.add(std::move(*edits));
    }
    transaction.commit();
    return true;
}

ClusterId DesignCommands::clusterMeant() const
{
    const std::vector<EntityRef> clusters = selection().ofKind(EntityKind::Cluster);
    if (!clusters.empty())
        return {clusters.back().id};
    const std::vector<HostId> hosts = hostsMeant();
    if (!hosts.empty())
        return document().index().clusterOf(hosts.back());
    return document().design().clusters.empty() ? ClusterId{} : document().design().clusters.back().id;
}

QString DesignCommands::freeClusterName() const
{
    for (int number = int(document().design().clusters.size()) + 1;; ++number) {
        const QString name = QStringLiteral("cluster-%1").arg(number);
        if (!isNameTaken(facts(), EntityKind::Cluster, name.toStdString()))
            return name;
    }
}

} // namespace sliceboard
