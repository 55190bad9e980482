// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/drag/drop_preview.h"
#include "views/drag/ways_out.h"

#include <QObject>

#include <unordered_map>

namespace sliceboard {

/// A slot of a GPU on which what is dragged could go.
struct SlotTarget {
    UnitRange range;
    int at = 0; ///< placement ID
    bool isTaken = false; ///< something runs there
};

/// The targets that one GPU offers, with the verdict on each zone.
struct GpuTargets {
    bool hasWhole = false; ///< the payload can take a whole GPU
    DropGrade whole = DropGrade::Impossible;
    DropGrade slot = DropGrade::Impossible; ///< of the best free slot
    std::string profile; ///< the vGPU type that the slot zone would give; empty: none can
    GpuScale scale; ///< on which the slots are drawn
    std::vector<SlotTarget> slots;
    /// The better of both.
    DropGrade best() const { return hasWhole ? std::min(whole, slot) : slot; }
};

/// One drag from take to drop, by pointer or by keyboard: what is carried, where it is aimed, and what each target
/// would say. Verdicts are computed when first asked for and forgotten when the design changes.
class DropSession : public QObject {
    Q_OBJECT

public:
    DropSession(Document &document, Checker &checker, DragPayload payload, QObject *parent = nullptr);

    const DragPayload &payload() const { return m_payload; }
    QString name() const { return nameOf(m_payload, m_document); }
    /// The zone that what is carried asks for: the whole GPU for passthrough.
    DropTarget::Zone preferredZone() const;

    /// The profile that a VM gets on a slot if neither it nor the GPU names one; empty: none.
    void prefer(const std::string &profile) { m_preferred = profile; }
    const std::string &preferredProfile() const { return m_preferred; }

    bool hasTargets(GpuId gpu) const { return m_targets.contains(gpu); }
    const GpuTargets &targets(const Gpu &gpu);

    /// What filling a host would bring; looked for when first asked.
    const DropPreview &onHost(HostId host);
    bool hasOnHost(HostId host) const { return m_onHosts.contains(host); }

    void aim(std::optional<BoardTarget> target);
    const std::optional<BoardTarget> &target() const { return m_target; }
    /// What a drop here would bring; nullptr while it is aimed at nothing.
    const DropPreview *preview() const { return m_preview ? &*m_preview : nullptr; }

    /// What could be done instead; empty where the drop breaks no rule. Looked for when first asked, which means to
    /// judge a hundred GPUs.
    const std::vector<WayOut> &waysOut();
    /// The same bit by bit: judges so many GPUs, of those that are not judged yet. True when the ways are known.
    bool lookForWaysOut(int mostJudged);
    static constexpr int kWaysAtOnce = 8; ///< GPUs to be judged for that per turn of the event loop
    bool hasWaysOut() const { return m_waysOut.has_value(); }
    /// The ways, if they are known; else none.
    std::vector<WayOut> knownWaysOut() const { return m_waysOut.value_or(std::vector<WayOut>()); }

    /// Runs the drop as one undo step. False, and nothing happens, where it is impossible.
    bool drop();

Q_SIGNALS:
    void aimed(); ///< the target or what it says has changed
    void judged(sliceboard::GpuId gpu); ///< its targets are known now
    void gone(); ///< what is carried has left the design

private:
    void forget();
    void look();
    GpuTargets makeTargets(const Gpu &gpu);
    std::string profileFor(const Gpu &gpu) const;
    void addSlots(const Gpu &gpu, GpuTargets &targets) const;
    DropGrade gradeOn(const DropTarget &target);
    bool isThere() const;

    Document &m_document;
    Checker &m_checker;
    DragPayload m_payload;
    std::string m_preferred;
    std::optional<BoardTarget> m_target;
    std::optional<DropPreview> m_preview;
    std::optional<std::vector<WayOut>> m_waysOut;
    std::unordered_map<GpuId, GpuTargets> m_targets;
    std::unordered_map<HostId, DropPreview> m_onHosts;
};

} // namespace sliceboard
