// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/items/finding_tally.h"

#include "model/reports/check_report.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace sliceboard {
namespace {

struct FindingTallyTexts {
    Q_DECLARE_TR_FUNCTIONS(FindingTally)
};

/// Notes are told, but badges do not show them.
FindingTally withoutNotes(FindingTally tally)
{
    tally.notes = std::exchange(tally.counts.infos, 0);
    if (tally.worst == Severity::Info)
        tally.worst = Severity::Off;
    return tally;
}

template <class Counts> FindingTally tallied(const Checker &checker, const EntityRef &ref, Counts isCounted)
{
    FindingTally tally{checker.worst(ref), {}};
    if (tally.worst == Severity::Off)
        return tally;
    for (const Finding &finding : checker.findingsAbout(ref))
        if (isCounted(finding))
            tally.counts.count(finding.severity, false, 1);
    return tally;
}

bool isVmIn(const Facts &facts, const Vm &vm, const EntityRef &ref)
{
    const auto holds = [&](HostId host) {
        return ref.kind == EntityKind::Host ? EntityRef(host) == ref : EntityRef(facts.index().clusterOf(host)) == ref;
    };
    return (vm.host && holds(*vm.host)) || std::ranges::any_of(vm.devices, [&](const Device &device) {
               return device.gpu && holds(facts.index().hostOf(*device.gpu));
           });
}

bool isInside(const Facts &facts, const EntityRef &subject, const EntityRef &ref)
{
    const DesignIndex &index = facts.index();
    if (subject == ref)
        return true;
    switch (subject.kind) {
    case EntityKind::Host:
        return EntityRef(index.clusterOf({subject.id})) == ref;
    case EntityKind::Gpu:
        return EntityRef(index.hostOf({subject.id})) == ref
            || EntityRef(index.clusterOf(index.hostOf({subject.id}))) == ref;
    case EntityKind::Vm:
        if (const Vm *vm = facts.vm({subject.id}))
            return isVmIn(facts, *vm, ref);
        return false;
    case EntityKind::Design:
    case EntityKind::Cluster:
        break;
    }
    return false;
}

} // namespace

void FindingTally::add(const FindingTally &other)
{
    worst = std::max(worst, other.worst);
    counts.errors += other.counts.errors;
    counts.warnings += other.counts.warnings;
    counts.unknown += other.counts.unknown;
    counts.infos += other.counts.infos;
    notes += other.notes;
}

std::vector<SeverityCount> FindingTally::parts() const
{
    std::vector<SeverityCount> all;
    for (const SeverityCount &part :
         {SeverityCount{Severity::Error, counts.errors}, SeverityCount{Severity::Warning, counts.warnings},
          SeverityCount{Severity::Unknown, counts.unknown}, SeverityCount{Severity::Info, counts.infos}})
        if (part.count > 0 || (part.severity == worst && all.empty()))
            all.push_back(part);
    return all;
}

QString FindingTally::text() const
{
    const auto all = parts();
    if (all.empty() || all.front().count == 0)
        return {};
    const QLocale locale;
    const int others = counts.atLeast(Severity::Info) - all.front().count;
    const QString first = locale.toString(all.front().count);
    return others == 0 ? first : first + u" +"_qs + locale.toString(others);
}

QString FindingTally::sentence() const
{
    QStringList texts;
    for (const SeverityCount &part : parts())
        if (part.count > 0)
            texts += countText(part.severity, part.count);
        else
            texts += FindingTallyTexts::tr("a finding elsewhere is about it");
    if (notes > 0)
        texts += countText(Severity::Info, notes);
    return texts.isEmpty() ? FindingTallyTexts::tr("No findings.") : texts.join(u", "_qs) + u'.';
}

FindingTally tallyAbout(const Checker &checker, const EntityRef &ref)
{
    return tallied(checker, ref, [&](const Finding &finding) { return !checker.waiverOf(finding); });
}

FindingTally tallyOf(const Checker &checker, const EntityRef &ref)
{
    return withoutNotes(tallied(checker, ref, [&](const Finding &finding) {
        return finding.subject == ref && !checker.waiverOf(finding);
    }));
}

FindingTally tallyFromOutside(const Checker &checker, const EntityRef &ref)
{
    return withoutNotes(tallied(checker, ref, [&](const Finding &finding) {
        return !isInside(checker.facts(), finding.subject, ref) && !checker.waiverOf(finding);
    }));
}

FindingTally tallyInside(const Checker &checker, const Host &host)
{
    FindingTally tally = tallyOf(checker, host.id);
    for (const Gpu &gpu : host.gpus)
        tally.add(tallyOf(checker, gpu.id));
    for (const VmId vm : checker.facts().vmsOn(host))
        tally.add(tallyOf(checker, vm));
    return tally;
}

FindingTally tallyWithin(const Checker &checker, const EntityRef &ref)
{
    const Facts facts = checker.facts();
    FindingTally tally = tallyFromOutside(checker, ref);
    if (const Host *host = facts.host({ref.id})) {
        tally.add(tallyInside(checker, *host));
    } else if (const Cluster *cluster = facts.cluster({ref.id})) {
        tally.add(tallyOf(checker, ref));
        for (const Host &own : cluster->hosts)
            tally.add(tallyInside(checker, own));
    }
    return tally;
}

} // namespace sliceboard
