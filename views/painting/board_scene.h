// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/capacity_memo.h"
#include "views/items/finding_tally.h"
#include "views/items/selection.h"
#include "views/painting/theme.h"

#include <QBasicTimer>
#include <QObject>

#include <array>
#include <memory>
#include <set>

namespace sliceboard {

/// A block of a GPU with its texts.
struct BlockCard {
    Block block;
    QString name;
    QString profile; ///< short: "10C"
    QString range;
    Severity worst = Severity::Off;
    bool isReserved() const { return !block.occupant.device; }
    bool isPoweredOff() const { return !block.occupant.running; }
    bool isPassthrough() const { return block.occupant.profile.empty(); }
    /// Whose block it is: a VM, or the GPU for a reserved slot.
    EntityRef owner(GpuId gpu) const;
    SlotRef slot(GpuId gpu) const;
};

/// A GPU with everything that its row shows.
struct GpuCard {
    GpuId id;
    QString address;
    QString model;
    QString free; ///< "20 GB free"
    GpuLook look = GpuLook::Unassigned;
    GpuLayout layout;
    std::vector<BlockCard> blocks; ///< as layout.blocks
    std::vector<UnitRange> possible; ///< slots still free for the vGPU type that a same-size GPU is bound to
    std::vector<UnitRange> stranded; ///< free, but no vGPU type that could come can use it
    Severity worst = Severity::Off;
};

/// How full the GPUs of a host or cluster are; models that the catalog does not know have no memory.
struct GpuRoom {
    int gpus = 0;
    int inUse = 0; ///< GPUs with anything on them
    Mebibytes used;
    Mebibytes memory;
    void add(const GpuRoom &other);
    /// "120 of 320 GB used · 3 of 8 GPUs"; empty without GPUs.
    QString text() const;
};

/// A host in one line, as seen from afar.
struct HostStrip {
    struct Cell {
        GpuLook look = GpuLook::Unassigned;
        float used = 0; ///< share of the GPU, 0 to 1
        Severity worst = Severity::Off;
    };
    std::vector<Cell> cells; ///< by GPU
    FindingTally inside; ///< of the host, its GPUs and its VMs
    FindingTally findings; ///< the same, and what is about the host from outside
    GpuRoom room;
};

struct HostCard {
    QString name;
    QString summary;
};

struct ClusterCard {
    /// GPUs of one look.
    struct Look {
        int gpus = 0;
        double used = 0; ///< sum of their shares
    };
    QString name;
    QString counts; ///< "12 hosts · 96 GPUs"
    QString hosts; ///< the same of the hosts alone
    FindingTally findings; ///< of the cluster and everything in it
    GpuRoom room;
    std::array<Look, kGpuLooks.size()> looks;
};

/// What the board shows, in words and numbers, kept until an edit touches it. Computed when first asked for.
class BoardScene : public QObject {
    Q_OBJECT

public:
    BoardScene(const Document &document, const Checker &checker, QObject *parent = nullptr);

    const Document &document() const { return m_document; }
    const Checker &checker() const { return m_checker; }
    const Design &design() const { return m_document.design(); }

    const ClusterCard &cluster(const Cluster &cluster) const;
    /// The same for hosts that are no cluster. Not kept: O(hosts).
    ClusterCard group(const QString &title, const std::vector<const Host *> &hosts) const;
    const HostCard &host(const Host &host) const;
    const HostStrip &strip(const Host &host) const;
    const GpuCard &gpu(const Gpu &gpu) const;
    /// Whether the card is there already.
    bool hasCard(GpuId gpu) const { return gpu.value < m_gpus.size() && m_gpus[gpu.value]; }
    /// From now on computes strips, of which a far view shows those of all hosts at once, while nothing else is to do.
    void makeAhead();
    /// The language changed.
    void forgetTexts();

Q_SIGNALS:
    void changed(); ///< something looks otherwise
    void reshaped(); ///< clusters, hosts or GPUs came, went or moved; before changed()

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void note(const Edit &edit);
    void noteFindings(const FindingChange &change);
    void settle();
    void reset();
    void forget(const EntityRef &ref);
    HostStrip makeStrip(const Host &host) const;
    ClusterCard makeCluster(const Cluster &cluster) const;
    void addHosts(ClusterCard &card, const std::vector<const Host *> &hosts) const;

    template <class T> using ById = std::vector<std::unique_ptr<T>>;

    const Document &m_document;
    const Checker &m_checker;
    mutable ById<ClusterCard> m_clusters;
    mutable ById<HostCard> m_hosts;
    mutable ById<HostStrip> m_strips;
    mutable ById<GpuCard> m_gpus;
    mutable CapacityMemo m_capacities;
    std::set<EntityRef> m_touched;
    bool m_reshaped = false;
    bool m_makesAhead = false;
    QBasicTimer m_ahead; ///< runs while strips are made that nobody has asked for yet
    std::size_t m_nextCluster = 0;
    std::size_t m_nextHost = 0;
};

} // namespace sliceboard
