// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/ways_out.h"

#include "model/operations/changing.h"
#include "views/drag/drop_session.h"
#include "views/items/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

constexpr std::size_t kMost = 3;
/// GPUs of other hosts that are asked: enough for a rack, and answered within a frame.
constexpr int kMostAsked = 96;

struct Ways {
    Q_DECLARE_TR_FUNCTIONS(WaysOut)
};

class WayFinder {
public:
    WayFinder(DropSession &session, Document &document, Checker &checker, const DropTarget &target, int mostJudged)
        : m_session(session),
          m_document(document),
          m_checker(checker),
          m_facts(checker.facts()),
          m_target(target),
          m_left(mostJudged)
    { }

    std::optional<std::vector<WayOut>> find()
    {
        const Gpu *gpu = m_facts.gpu(m_target.gpu);
        const Host *host = m_facts.hostOf(m_target.gpu);
        if (!gpu || !host)
            return m_ways;
        tryOtherGpu(*host);
        tryOtherHost(*host);
        tryOtherZone(*gpu);
        if (m_left < 0)
            return {};
        tryOtherMode(*gpu);
        if (m_ways.size() > kMost)
            m_ways.resize(kMost);
        return std::move(m_ways);
    }

private:
    /// No once more GPUs would have to be judged than may be.
    bool isAllowed(const Gpu &gpu, Zone zone)
    {
        if (!m_session.hasTargets(gpu.id))
            --m_left;
        if (m_left < 0)
            return false;
        const GpuTargets &targets = m_session.targets(gpu);
        return zone == Zone::Slot ? targets.slot == DropGrade::Allowed
                                  : targets.hasWhole && targets.whole == DropGrade::Allowed;
    }

    DropTarget on(const Gpu &gpu, Zone zone)
    {
        return {gpu.id, zone, zone == Zone::Slot ? m_session.targets(gpu).profile : std::string(), {}};
    }

    void add(const QString &title, const DropTarget &target)
    {
        Edits edits = editsOfDrop(m_document, m_checker, m_session.payload(), target);
        if (edits && !edits->empty())
            m_ways.push_back(
                {title, nameOfDrop(m_session.payload(), target, m_checker, m_document), std::move(*edits)});
    }

    QString pathOf(const Gpu &gpu) const { return QString::fromStdString(m_facts.path(gpu.id)); }

    void tryOtherZone(const Gpu &gpu)
    {
        const Zone other = m_target.zone == Zone::Slot ? Zone::WholeGpu : Zone::Slot;
        if (isAllowed(gpu, other))
            add(other == Zone::Slot ? Ways::tr("Use a slot of this GPU") : Ways::tr("Use this GPU as a whole"),
                on(gpu, other));
    }

    /// The nearest way of all: it comes first.
    void tryOtherMode(const Gpu &gpu)
    {
        if (m_target.zone != Zone::Slot || gpu.use != GpuUse::Vgpu)
            return;
        for (const VgpuMode mode : {VgpuMode::MixedSize, VgpuMode::SameSize, VgpuMode::Mig}) {
            if (mode == gpu.vgpuMode)
                continue;
            Edits all = changeGpus(m_facts, std::array{gpu.id}, [mode](Gpu &changed) { changed.vgpuMode = mode; });
            if (!all)
                continue;
            DropTarget target = m_target;
            target.at.reset();
            Edits drop;
            m_document.whatIf(*all, [&] { drop = editsOfDrop(m_document, m_checker, m_session.payload(), target); });
            if (!drop)
                continue;
            std::ranges::move(*drop, std::back_inserter(*all));
            Judgement judged = judge(m_checker, std::move(*all));
            if (judged.verdict != Verdict::Allowed)
                continue;
            m_ways.insert(m_ways.begin(),
                          {Ways::tr("Switch this GPU to: %1").arg(toText(mode)),
                           nameOfDrop(m_session.payload(), target, m_checker, m_document), std::move(judged.edits)});
            return;
        }
    }

    /// The next one below, then from the top.
    void tryOtherGpu(const Host &host)
    {
        const std::size_t row = std::size_t(m_facts.index().place(m_target.gpu.value).row);
        for (std::size_t step = 1; step < host.gpus.size(); ++step) {
            const Gpu &gpu = host.gpus[(row + step) % host.gpus.size()];
            if (!isAllowed(gpu, m_target.zone))
                continue;
            add(Ways::tr("Use GPU %1 of this host").arg(QString::fromStdString(gpu.address)), on(gpu, m_target.zone));
            return;
        }
    }

    void tryOtherHost(const Host &host)
    {
        int asked = 0;
        const Cluster *cluster = m_facts.clusterOf(host.id);
        for (const Host &other : cluster ? cluster->hosts : std::vector<Host>()) {
            if (other.id == host.id)
                continue;
            for (const Gpu &gpu : other.gpus) {
                if (++asked > kMostAsked || m_left < 0)
                    return;
                if (!isAllowed(gpu, m_target.zone))
                    continue;
                add(Ways::tr("Use %1").arg(pathOf(gpu)), on(gpu, m_target.zone));
                return;
            }
        }
    }

    DropSession &m_session;
    Document &m_document;
    Checker &m_checker;
    Facts m_facts;
    DropTarget m_target;
    int m_left; ///< GPUs that may be judged still; negative: one more would be needed
    std::vector<WayOut> m_ways;
};

} // namespace

std::optional<std::vector<WayOut>> waysOutOf(DropSession &session, Document &document, Checker &checker,
                                             const DropTarget &target, int mostJudged)
{
    return WayFinder(session, document, checker, target, mostJudged).find();
}

} // namespace sliceboard
