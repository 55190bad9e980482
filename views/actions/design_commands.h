// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/actions/design_actions.h"

#include "model/operations/placing.h"

#include <QObject>

#include <set>

namespace sliceboard {

/// Carries out the actions on a design: asks where a dialog is needed, then runs an operation as one undo step.
class DesignCommands : public QObject {
    Q_OBJECT

public:
    DesignCommands(const DesignActionContext &context, QObject *parent);

    void addCluster();
    void addHosts();
    void addGpus();
    void addVms();
    void removeSelected();
    void duplicateVms();
    /// Asks for a cluster and moves the selected hosts into it.
    void moveHostsTo();
    /// Why moveHostsTo() has nowhere to go; empty: it has.
    QString whyNotMoveHosts() const;
    void fillInUsualSettings();
    /// Asks for a place for what is selected: VMs, one device or a reserved slot.
    void placeOn();
    bool canPlaceOn() const;
    /// Takes the selected device away from its VM.
    void removeDevice();
    /// Reserves a slot of the current profile on each selected GPU.
    void reserveSlots();
    void unplace();
    /// Why unplace() would do nothing; empty: it would not.
    QString whyNotUnplace() const;
    /// Selects all VMs that ask for what the selected ones ask for: the same profiles, or whole GPUs.
    void selectSame();
    QString whyNotSelectSame() const;
    void setUse(GpuUse use, VgpuMode mode);
    void askForPassthrough();
    void askForCurrentProfile();
    void selectAll();
    /// Remembers the selected VMs for place(), as cutting does elsewhere.
    void take();
    /// Puts the selected hosts and VMs on the clipboard, as YAML.
    void copy();
    /// Adds the hosts and VMs of the clipboard and selects them.
    void paste();
    /// What was taken goes before the clipboard, if a GPU is selected for it.
    void placeOrPaste();
    /// Places what was taken on the selected GPU.
    void place();

    bool hasTaken() const { return !m_taken.empty(); }
    const Selection &selection() const { return m_context.selection; }
    Document &document() const { return m_context.document; }
    /// Hosts selected, or those of selected GPUs, each once.
    std::vector<HostId> hostsMeant() const;

private:
    static QString pastedText(const QStringList &hosts, const QStringList &vms);
    Facts facts() const { return m_context.checker.facts(); }
    std::set<QString> requestsSelected() const;
    std::function<std::uint32_t()> newId() const;
    bool perform(const QString &name, Edits edits);
    /// One operation for each of many, as one undo step; stops at the first that refuses and leaves all as it was.
    template <class T>
    bool performForEach(const QString &name, const std::vector<T> &things, const std::function<Edits(T)> &operation);
    ClusterId clusterMeant() const;
    QString freeClusterName() const;

    DesignActionContext m_context;
    std::vector<VmId> m_taken;
};

} // namespace sliceboard
