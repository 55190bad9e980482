// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/driver_choice.h"
#include "model/rules/families/families.h"
#include "model/rules/families/host_versions.h"

#include <algorithm>
#include <set>

namespace sliceboard {
namespace {

bool servesAnyVgpus(const Facts &facts, const Host &host)
{
    return std::ranges::any_of(host.gpus, [&](const Gpu &gpu) { return servesVgpus(facts, gpu); });
}

std::string dateText(QDate date) { return date.toString(Qt::ISODate).toStdString(); }

void checkEnd(const Facts &facts, const Host &host, Report &report)
{
    if (host.vgpuManager.kind != DriverKind::VgpuManager)
        return;
    const auto release = managerRelease(host);
    const DriverBranch *branch = release ? facts.catalog().branch(release->branch) : nullptr;
    const bool isKnown = branch && branch->supportEnd.isValid();
    if (isKnown && branch->supportEnd < facts.today())
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 runs vGPU Manager %2. NVIDIA's support of branch %3 ended on %4, so it "
                                       "gets no more corrections."),
                     host.id,
                     {EntityRef(host.id), releaseText(host), std::int64_t(branch->branch),
                      dateText(branch->supportEnd)});
    else if (!isKnown && servesAnyVgpus(facts, host))
        report.unknown(release ? QT_TRANSLATE_NOOP("Rules",
                                                   "%1 runs vGPU Manager %2. The catalog does not say until when that "
                                                   "branch is supported.")
                               : QT_TRANSLATE_NOOP("Rules",
                                                   "The release of the vGPU Manager on %1 is not entered, so it is "
                                                   "unknown whether NVIDIA still supports it."),
                       host.id, {EntityRef(host.id), releaseText(host)});
}

enum class Listed { Yes, No, NotListed, Unknown };

/// Whether "8.0" or "8" is the version or holds it.
bool names(const std::string &line, const EsxiVersion &esxi)
{
    return line == std::to_string(esxi.major) || line == std::to_string(esxi.major) + "." + std::to_string(esxi.minor);
}

Listed listedFor(const DriverBranch &branch, const VgpuRelease &release, const EsxiVersion &esxi)
{
    const auto has = [&](const std::string &line) { return names(line, esxi); };
    for (const auto &[line, until] : branch.esxiDropped)
        if (has(line) && release >= until)
            return Listed::No;
    if (std::ranges::any_of(branch.esxiListed, has))
        return Listed::Yes;
    if (std::ranges::any_of(branch.esxiExcluded, has))
        return Listed::No;
    return branch.esxiListRead ? Listed::NotListed : Listed::Unknown;
}

std::string listOf(const std::vector<std::string> &lines)
{
    std::string list;
    for (const std::string &line : lines)
        list += (list.empty() ? "" : ", ") + line;
    return list;
}

const char *messageFor(Listed listed)
{
    switch (listed) {
    case Listed::No:
        return QT_TRANSLATE_NOOP("Rules",
                                 "%1 runs ESXi %2, for which there is no vGPU Manager %3. That branch runs on ESXi "
                                 "%4.");
    case Listed::NotListed:
        return QT_TRANSLATE_NOOP("Rules",
                                 "%1 runs ESXi %2 with vGPU Manager %3. The documents read list ESXi %4 for that "
                                 "branch.");
    case Listed::Unknown:
    case Listed::Yes:
        break;
    }
    return QT_TRANSLATE_NOOP("Rules",
                             "%1 runs ESXi %2 with vGPU Manager %3. The documents read confirm ESXi %4 for that "
                             "branch, but do not say whether it runs on ESXi %2.");
}

void checkEsxi(const Facts &facts, const Host &host, Report &report)
{
    const auto release = managerRelease(host);
    const DriverBranch *branch = release ? facts.catalog().branch(release->branch) : nullptr;
    if (!branch || branch->esxiListed.empty() || !servesAnyVgpus(facts, host))
        return; // checkEnd asks for the release
    if (!host.esxi)
        return report.unknown(QT_TRANSLATE_NOOP("Rules",
                                                "%1 runs vGPU Manager %2, which goes with ESXi %3. The ESXi version "
                                                "of the host is not entered."),
                              host.id, {EntityRef(host.id), releaseText(host), listOf(branch->esxiListed)});
    const Listed listed = listedFor(*branch, *release, *host.esxi);
    const std::vector<Arg> args{EntityRef(host.id), esxiText(host), releaseText(host), listOf(branch->esxiListed)};
    if (listed == Listed::No)
        report.found(messageFor(listed), host.id, args);
    else if (listed == Listed::NotListed)
        report.found(Severity::Warning, messageFor(listed), host.id, args);
    else if (listed == Listed::Unknown)
        report.unknown(messageFor(listed), host.id, args);
}

/// The newest release of a branch that has a vGPU Manager; empty if none is known.
std::string newestManager(const DriverBranch &branch)
{
    std::optional<VgpuRelease> newest;
    for (const DriverRelease &release : branch.releases)
        if (!release.hostEsxi.empty() && (!newest || *newest < release.release))
            newest = release.release;
    return newest ? newest->toString() : std::string();
}

/// Managers that run on the host's ESXi and are supported today: of the branches that guests there can follow to, those
/// with long-term support first.
std::vector<Fix> fixRelease(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Host *host = hostOf(facts, finding);
    if (!host)
        return fixes;
    std::vector<const DriverBranch *> branches;
    for (const DriverBranch &branch : facts.catalog().branches())
        if (!newestManager(branch).empty() && branch.supportEnd >= facts.today()
            && (!host->esxi || listedFor(branch, {branch.branch, 0}, *host->esxi) == Listed::Yes))
            branches.push_back(&branch);
    std::ranges::stable_sort(branches, {}, [](const DriverBranch *branch) { return !branch->longTerm; });
    for (const DriverBranch *branch : branches)
        offerManager(fixes, facts, host->id, newestManager(*branch));
    return fixes;
}

/// The hosts of a cluster that serve vGPUs by a vGPU Manager, and their releases.
struct Managers {
    std::vector<HostId> hosts;
    std::set<VgpuRelease> releases;
    const Host *withoutRelease = nullptr;
};

Managers managersOf(const Facts &facts, const Cluster &cluster)
{
    Managers managers;
    for (const Host &host : cluster.hosts) {
        if (host.vgpuManager.kind != DriverKind::VgpuManager || !servesAnyVgpus(facts, host))
            continue;
        managers.hosts.push_back(host.id);
        if (const auto release = managerRelease(host))
            managers.releases.insert(*release);
        else if (!managers.withoutRelease)
            managers.withoutRelease = &host;
    }
    return managers;
}

/// Whether all have the same release, so that it does not matter which of them serve vGPUs.
bool haveOneRelease(const Cluster &cluster)
{
    const Host *first = nullptr;
    for (const Host &host : cluster.hosts) {
        if (host.vgpuManager.kind != DriverKind::VgpuManager)
            continue;
        first = first ? first : &host;
        if (host.vgpuManager.release != first->vgpuManager.release)
            return false;
    }
    return !first || managerRelease(*first);
}

void checkMixed(const Facts &facts, const Cluster &cluster, Report &report)
{
    if (haveOneRelease(cluster))
        return;
    const Managers managers = managersOf(facts, cluster);
    const std::vector<EntityRef> others(managers.hosts.begin(), managers.hosts.end());
    if (managers.releases.size() > 1)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "The hosts of %1 that serve vGPUs run %2 different releases of the vGPU "
                                       "Manager, from %3 to %4. Some migrations between them fail."),
                     cluster.id,
                     {EntityRef(cluster.id), std::int64_t(managers.releases.size()),
                      managers.releases.begin()->toString(), managers.releases.rbegin()->toString()},
                     others);
    else if (managers.hosts.size() > 1 && managers.withoutRelease)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The release of the vGPU Manager on %2 is not entered, so it is unknown "
                                         "whether all hosts of %1 run the same one."),
                       cluster.id, {EntityRef(cluster.id), EntityRef(managers.withoutRelease->id)},
                       {EntityRef(managers.withoutRelease->id)});
}

std::vector<Fix> fixMixed(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Cluster *cluster =
        finding.subject.kind == EntityKind::Cluster ? facts.cluster({finding.subject.id}) : nullptr;
    const Managers managers = cluster ? managersOf(facts, *cluster) : Managers();
    if (managers.releases.empty())
        return fixes;
    const std::string newest = managers.releases.rbegin()->toString();
    offer(fixes, QT_TRANSLATE_NOOP("Rules", "Bring the vGPU Manager on all vGPU hosts of %1 to release %2"),
          {EntityRef(cluster->id), newest},
          changeHosts(facts, managers.hosts, [&](HostFacts &changed) { changed.vgpuManager.release = newest; }));
    return fixes;
}

} // namespace

const Rule kDriverBranchEol{
    .id = "driver-branch-eol",
    .group = RuleGroup::Drivers,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The vGPU Manager is of a branch that NVIDIA still supports"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA supports a branch of the vGPU software for one year, a long-term branch "
                                     "for three. Afterwards there are no corrections of faults and of security "
                                     "holes. The ends of branches 11 to 19 were read in NVIDIA's table, that of "
                                     "branch 20 in a table that users keep. A branch counts as supported up to the "
                                     "last day of the month named."),
    .wayOut = QT_TRANSLATE_NOOP("Rules",
                                "Plan an update of the hosts to a supported branch, best a long-term one, and of "
                                "the guests after it."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Each vGPU branch has a support end of its own."),
    .sources = {"LIFE", "EOLD"},
    .check = checkEnd,
    .fixes = fixRelease};

const Rule kEsxiVgpuReleaseMismatch{
    .id = "esxi-vgpu-release-mismatch",
    .group = RuleGroup::Drivers,
    .severity = Severity::Error,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "The vGPU Manager is made for the host's ESXi version"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "NVIDIA builds the vGPU Manager for certain ESXi versions. It was read that "
                                     "ESXi 8.0 came with release 15.0, that 6.7 was dropped with 14.2, which "
                                     "versions go with branches 17 and 20, and that branch 19 runs on 9.0; the "
                                     "other pairs are remembered. A pair that no document read names is a warning "
                                     "or unknown, never an error."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Change the ESXi version or the branch of the vGPU Manager."),
    .versions = QT_TRANSLATE_NOOP("Rules", "Each vGPU branch has a list of ESXi versions of its own."),
    .sources = {"AIE3", "AIE8L", "UG5"},
    .check = checkEsxi,
    .fixes = fixRelease};

const Rule kMixedHostDriverVersionsInCluster{
    .id = "mixed-host-driver-versions-in-cluster",
    .group = RuleGroup::Drivers,
    .severity = Severity::Warning,
    .evidence = Evidence::Read,
    .title = QT_TRANSLATE_NOOP("Rules", "All vGPU hosts of a cluster run one release of the vGPU Manager"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "vMotion moves a vGPU only between vGPU Managers that understand each other. One "
                                     "release for the whole cluster is recommended; with several some migrations "
                                     "fail. During an update that takes place host by host the finding is to be "
                                     "expected."),
    .wayOut =
        QT_TRANSLATE_NOOP("Rules", "Bring all hosts to one release, best with a vSphere Lifecycle Manager image."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"FDDRV", "VCF9QA"},
    .check = checkMixed,
    .fixes = fixMixed};

} // namespace sliceboard
