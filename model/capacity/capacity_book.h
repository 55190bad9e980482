// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capacity/capacity.h"
#include "model/capacity/capacity_memo.h"
#include "model/edits/document.h"

#include <QObject>

#include <bitset>
#include <set>

namespace sliceboard {

/// Keeps the capacity of every GPU, host, cluster and of the design true while the document changes. Only notes what an
/// edit touches, and looks at that, and at no more, when it is asked next: sums are corrected by what changed. The first
/// question counts the whole design, which takes a second for 10,000 hosts; who cannot wait that long counts it in parts
/// by countSome() before.
class CapacityBook : public QObject {
    Q_OBJECT

public:
    CapacityBook(const Document &document, const Catalog &catalog, QObject *parent = nullptr);

    /// Of the design, a cluster, host or GPU; empty for anything else and for what is not there.
    ///
    /// A VM that waits for its place counts in the licences of the design only, else in those of the host and cluster
    /// that it runs on and of the GPUs it uses. The answer holds until the next question.
    const Capacity &of(const EntityRef &ref);
    /// nullptr if there is no such GPU.
    const GpuCapacity *gpu(GpuId id);
    /// Counts so many GPUs and VMs of those that are not counted yet; true when none is left, so that questions are
    /// answered at once.
    bool countSome(int entities);
    /// How much of the design is counted, 0 to 1. What edits touched since does not matter.
    double progress() const;
    Facts facts() const { return {m_catalog, m_document.design(), m_document.index(), m_today}; }

Q_SIGNALS:
    void changed(); ///< some answer may be another one; once per undo step and after a load

private:
    using Editions = std::bitset<EditionSet::kCount>;
    /// A GPU as it was counted.
    struct GpuRecord {
        HostId host;
        ClusterId cluster;
        std::shared_ptr<const GpuCapacity> capacity; ///< nullptr: not counted
        Editions editions; ///< sets of editions of the running VMs on it
    };
    /// A VM as it was counted.
    struct VmRecord {
        bool isCounted = false;
        HostId host; ///< none: it waits
        ClusterId cluster;
        EditionSet editions;
    };

    void note(const Edit &edit);
    void touch(const Place &at);
    void touchHost(const Host &host);
    void touchGpu(GpuId gpu);
    bool isComplete() const;
    void update();
    void begin();
    void countNext();
    void recount(const EntityRef &ref);
    void recount(GpuId gpu);
    void recount(VmId vm);
    void count(const GpuRecord &gpu, int sign);
    void count(const VmRecord &vm, int sign);
    Editions editionsOn(const Gpu &gpu) const;
    Capacity ofGpu(GpuId gpu) const;

    const Document &m_document;
    const Catalog &m_catalog;
    QDate m_today = QDate::currentDate(); ///< asking for it anew for each GPU reads the time zone each time
    CapacityMemo m_memo;
    std::vector<GpuRecord> m_gpus; ///< by id
    std::vector<VmRecord> m_vms; ///< by id
    std::unordered_map<HostId, Capacity> m_hosts;
    std::unordered_map<ClusterId, Capacity> m_clusters;
    Capacity m_design;
    Capacity m_answer; ///< about a GPU, or empty
    std::set<EntityRef> m_touched; ///< GPUs and VMs
    std::uint32_t m_next = 0; ///< the id to be counted next; 0: nothing is counted yet
};

} // namespace sliceboard
