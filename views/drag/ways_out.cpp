// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/drag/ways_out.h"

#include "model/operations/changing.h"
#include "model/operations/slots.h"
#include "views/drag/drop_session.h"
#include "views/drag/gpu_turns.h"
#include "views/drag/host_preview.h"
#include "views/items/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace sliceboard {
namespace {

using Zone = DropTarget::Zone;

constexpr std::size_t kMost = 3;
/// GPUs of other hosts that are asked: enough for a rack, and answered within a frame.
constexpr int kMostAsked = 96;
/// VMs that are spread over a host to answer within a frame.
constexpr std::size_t kMostSpread = 24;
constexpr int kUnbounded = std::numeric_limits<int>::max() / 2;

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
        // What breaks no rule; where there is no such thing, what is better at least.
        for (const DropGrade most : {DropGrade::Allowed, DropGrade::Warning}) {
            if (most != DropGrade::Allowed && m_session.preview()->grade() < DropGrade::Error)
                break;
            m_most = most;
            look(*gpu, *host);
            if (m_left < 0)
                return {};
            if (!m_ways.empty())
                break;
        }
        if (m_ways.size() > kMost)
            m_ways.resize(kMost);
        return std::move(m_ways);
    }

private:
    /// The nearest first.
    void look(const Gpu &gpu, const Host &host)
    {
        const bool isOtherWanted = m_session.preferredZone() != m_target.zone;
        tryLikeProfile(gpu);
        if (isOtherWanted)
            tryOtherZone(gpu);
        tryFreeSlot(gpu);
        tryOtherMode(gpu);
        tryWholeHost(host);
        if (!tryElsewhere(host, m_target.zone) && isOtherWanted)
            tryElsewhere(host, m_session.preferredZone());
        if (!isOtherWanted)
            tryOtherZone(gpu);
    }

    /// None once more GPUs would have to be judged than may be.
    std::optional<DropGrade> gradeOn(const Gpu &gpu, Zone zone)
    {
        if (!m_session.hasTargets(gpu.id))
            --m_left;
        if (m_left < 0)
            return {};
        const GpuTargets &targets = m_session.targets(gpu);
        const DropGrade grade = zone == Zone::Slot ? targets.slot
            : targets.hasWhole                     ? targets.whole
                                                   : DropGrade::Impossible;
        return grade <= m_most ? std::optional(grade) : std::nullopt;
    }

    DropTarget on(const Gpu &gpu, Zone zone)
    {
        return {gpu.id, zone, zone == Zone::Slot ? m_session.targets(gpu).profile : std::string(), {}};
    }

    void add(const QString &title, const DropTarget &target, DropGrade grade)
    {
        const DragPayload &payload = m_session.payload();
        if (Edits edits = editsOfDrop(m_document, m_checker, payload, target); edits && !edits->empty())
            push(title, payload, target, grade, std::move(*edits));
    }

    void addJudged(const QString &title, const DragPayload &payload, const DropTarget &target, Edits edits)
    {
        Judgement judged = judge(m_checker, std::move(edits));
        const DropGrade grade = gradeOf(judged.verdict, judged.worst);
        if (grade <= m_most && !judged.edits.empty())
            push(title, payload, target, grade, std::move(judged.edits));
    }

    void push(const QString &title, const DragPayload &payload, const DropTarget &target, DropGrade grade,
              std::vector<Edit> edits)
    {
        const QString turn = turnText(m_document, m_checker, edits, std::array{target.gpu});
        m_ways.push_back(
            {withGrade(title, grade), nameOfDrop(payload, target, m_checker, m_document, turn), std::move(edits)});
    }

    static QString withGrade(const QString &title, DropGrade grade)
    {
        return grade == DropGrade::Allowed ? title : u"%1 (%2)"_qs.arg(title, toText(grade));
    }

    QString pathOf(const Gpu &gpu) const { return QString::fromStdString(m_facts.path(gpu.id)); }

    void tryOtherZone(const Gpu &gpu)
    {
        const Zone other = m_target.zone == Zone::Slot ? Zone::WholeGpu : Zone::Slot;
        if (const auto grade = gradeOn(gpu, other))
            add(other == Zone::Slot ? Ways::tr("Use a slot of this GPU") : Ways::tr("Use this GPU as a whole"),
                on(gpu, other), *grade);
    }

    /// Aimed at a slot that something has, or where the profile cannot start.
    void tryFreeSlot(const Gpu &gpu)
    {
        if (m_target.zone != Zone::Slot || !m_target.at)
            return;
        if (const auto grade = gradeOn(gpu, Zone::Slot))
            add(Ways::tr("Use a free slot of this GPU"), on(gpu, Zone::Slot), *grade);
    }

    /// The profile that all of the payload asks for; empty: there is no such thing.
    std::string asked() const
    {
        const DragPayload &payload = m_session.payload();
        if (const auto *profile = std::get_if<DraggedProfile>(&payload))
            return profile->name;
        if (const auto *from = std::get_if<ReservationRef>(&payload)) {
            const Gpu *gpu = m_facts.gpu(from->gpu);
            return gpu ? gpu->reservations[std::size_t(from->row)].profile : std::string();
        }
        if (const auto *ref = std::get_if<DeviceRef>(&payload)) {
            const Vm *vm = m_facts.vm(ref->vm);
            return vm ? vm->devices[std::size_t(ref->device)].profile : std::string();
        }
        std::vector<std::string> profiles;
        for (const VmId id : vmsOf(payload))
            if (const Vm *vm = m_facts.vm(id))
                profiles.push_back(askedProfile(*vm));
        if (const auto *copies = std::get_if<DraggedCopies>(&payload))
            std::ranges::transform(copies->vms, std::back_inserter(profiles), askedProfile);
        const bool isOne =
            !profiles.empty() && std::ranges::count(profiles, profiles.front()) == std::ptrdiff_t(profiles.size());
        return isOne ? profiles.front() : std::string();
    }

    /// A profile of another model: the one of this model that has its series and size.
    void tryLikeProfile(const Gpu &gpu)
    {
        const GpuModel *model = m_facts.model(gpu);
        const std::string name = m_target.zone == Zone::Slot ? asked() : std::string();
        if (name.empty() || !model || m_facts.type(name, gpu))
            return;
        const auto meant = m_facts.catalog().types(name);
        for (const VgpuType *type :
             meant.empty() ? std::vector<const VgpuType *>() : m_facts.catalog().typesOf(*model)) {
            const VgpuType &wanted = *meant.front();
            if (type->series != wanted.series || type->frameBuffer != wanted.frameBuffer
                || type->isMigBacked() != wanted.isMigBacked())
                continue;
            const bool isProfile = std::holds_alternative<DraggedProfile>(m_session.payload());
            const DragPayload payload = isProfile ? DragPayload(DraggedProfile{type->name}) : m_session.payload();
            const DropTarget target{gpu.id, Zone::Slot, type->name, {}};
            addJudged(Ways::tr("Use %1, of the same size").arg(QString::fromStdString(type->name)), payload, target,
                      editsOfDrop(m_document, m_checker, payload, target));
            return;
        }
    }

    void tryOtherMode(const Gpu &gpu)
    {
        if (m_target.zone != Zone::Slot || gpu.use != GpuUse::Vgpu)
            return;
        const std::size_t before = m_ways.size();
        for (const VgpuMode mode : {VgpuMode::MixedSize, VgpuMode::SameSize, VgpuMode::Mig}) {
            if (mode == gpu.vgpuMode || m_ways.size() > before)
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
            addJudged(Ways::tr("Switch this GPU to: %1").arg(toText(mode)), m_session.payload(), target,
                      std::move(all));
        }
    }

    /// Several VMs have room side by side on its GPUs.
    void tryWholeHost(const Host &host)
    {
        const auto *copies = std::get_if<DraggedCopies>(&m_session.payload());
        const std::size_t count = copies ? copies->vms.size() : vmsOf(m_session.payload()).size();
        const bool isBounded = m_left < kUnbounded && !m_session.hasOnHost(host.id);
        if (count < 2 || (isBounded && count > kMostSpread))
            return;
        const DropPreview &filled = m_session.onHost(host.id);
        if (isBounded)
            m_left = -1; // that was enough for a frame
        if (filled.grade() > m_most || filled.edits.empty())
            return;
        const QString title = Ways::tr("Fill the GPUs of this host");
        const bool isAll = filled.grade() == DropGrade::Allowed;
        m_ways.push_back({isAll ? title : u"%1 (%2)"_qs.arg(title, filled.title),
                          nameOfDrop(m_session.payload(), host.id, m_checker, m_document, filled.turn), filled.edits});
    }

    bool tryElsewhere(const Host &host, Zone zone)
    {
        const bool isHere = tryOtherGpu(host, zone);
        return tryOtherHost(host, zone) || isHere;
    }

    /// The next one below, then from the top.
    bool tryOtherGpu(const Host &host, Zone zone)
    {
        const std::size_t row = std::size_t(m_facts.index().place(m_target.gpu.value).row);
        for (std::size_t step = 1; step < host.gpus.size(); ++step) {
            const Gpu &gpu = host.gpus[(row + step) % host.gpus.size()];
            if (const auto grade = gradeOn(gpu, zone)) {
                add(Ways::tr("Use GPU %1 of this host").arg(QString::fromStdString(gpu.address)), on(gpu, zone),
                    *grade);
                return true;
            }
        }
        return false;
    }

    bool tryOtherHost(const Host &host, Zone zone)
    {
        int asked = 0;
        const Cluster *cluster = m_facts.clusterOf(host.id);
        for (const Host &other : cluster ? cluster->hosts : std::vector<Host>()) {
            if (other.id == host.id)
                continue;
            for (const Gpu &gpu : other.gpus) {
                if (++asked > kMostAsked || m_left < 0)
                    return false;
                if (const auto grade = gradeOn(gpu, zone)) {
                    add(Ways::tr("Use %1").arg(pathOf(gpu)), on(gpu, zone), *grade);
                    return true;
                }
            }
        }
        return false;
    }

    DropSession &m_session;
    Document &m_document;
    Checker &m_checker;
    Facts m_facts;
    DropTarget m_target;
    DropGrade m_most = DropGrade::Allowed; ///< what a way may come to
    int m_left; ///< GPUs that may be judged still; negative: one more would be needed
    std::vector<WayOut> m_ways;
};

/// Hosts that are asked for room for what one host has left.
constexpr std::size_t kMostHosts = 8;

/// The hosts of the same cluster, the next one below first.
std::vector<HostId> hostsBeside(const Facts &facts, HostId id)
{
    const Cluster *cluster = facts.clusterOf(id);
    std::vector<HostId> beside;
    const std::size_t count = cluster ? cluster->hosts.size() : 0;
    const std::size_t row = std::size_t(facts.index().place(id.value).row);
    for (std::size_t step = 1; step < count; ++step)
        if (const Host &host = cluster->hosts[(row + step) % count]; !host.gpus.empty())
            beside.push_back(host.id);
    return beside;
}

std::size_t hostsToAsk(const DropPreview &filled, bool isBounded)
{
    if (filled.left.empty())
        return 0;
    const bool areMany = filled.seats.size() + filled.left.size() > kMostSpread;
    return areMany ? (isBounded ? 0 : 1) : kMostHosts;
}

QString pathOfHost(const Facts &facts, HostId host) { return QString::fromStdString(facts.path(host)); }

/// What the aimed host has left goes to another one.
std::optional<WayOut> restOn(DropSession &session, Document &document, Checker &checker, HostId host)
{
    const DropPreview &filled = *session.preview();
    if (filled.seats.empty() || session.onHost(host).seats.size() < filled.left.size())
        return {};
    std::vector<Edit> edits = withRestOn(document, checker, filled, host, session.preferredProfile());
    if (edits.empty())
        return {};
    const QString path = pathOfHost(checker.facts(), host);
    const QString title = Ways::tr("Put the other %Ln VM(s) on %1", nullptr, int(filled.left.size())).arg(path);
    const QString step = nameOfDrop(session.payload(), *session.target(), checker, document, filled.turn);
    return WayOut{title, step, std::move(edits)};
}

} // namespace

std::optional<std::vector<WayOut>> waysOutOf(DropSession &session, Document &document, Checker &checker, HostId target,
                                             int mostJudged)
{
    bool mayJudge = true;
    std::optional<WayOut> rest;
    std::optional<WayOut> all;
    std::vector<HostId> hosts = hostsBeside(checker.facts(), target);
    hosts.resize(std::min(hosts.size(), hostsToAsk(*session.preview(), mostJudged < kUnbounded)));
    for (const HostId host : hosts) {
        if (!session.hasOnHost(host) && mostJudged < kUnbounded && !std::exchange(mayJudge, false))
            return {};
        const DropPreview &filled = session.onHost(host);
        if (!rest)
            rest = restOn(session, document, checker, host);
        const bool isBetter = filled.left.empty() && filled.grade() < DropGrade::Error && !filled.edits.empty();
        if (isBetter && !all)
            all = WayOut{u"%1 (%2)"_qs.arg(Ways::tr("Fill the GPUs of %1").arg(pathOfHost(checker.facts(), host)),
                                           filled.title),
                         nameOfDrop(session.payload(), host, checker, document, filled.turn), filled.edits};
        if (all)
            break;
    }
    std::vector<WayOut> ways;
    for (std::optional<WayOut> *way : {&rest, &all})
        if (*way)
            ways.push_back(std::move(**way));
    return ways;
}

std::optional<std::vector<WayOut>> waysOutOf(DropSession &session, Document &document, Checker &checker,
                                             const DropTarget &target, int mostJudged)
{
    return WayFinder(session, document, checker, target, mostJudged).find();
}

} // namespace sliceboard
