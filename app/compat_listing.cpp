// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compat_listing.h"

#include "app/cli_texts.h"
#include "app/text_table.h"
#include "model/reports/check_report.h"
#include "model/reports/release_texts.h"

#include <QJsonArray>

namespace sliceboard {
namespace {

QString spelling(DriverPairing pairing)
{
    switch (pairing) {
    case DriverPairing::Compatible:
        return u"compatible"_qs;
    case DriverPairing::GuestNewer:
        return u"guest-newer"_qs;
    case DriverPairing::Incompatible:
        return u"incompatible"_qs;
    case DriverPairing::Unknown:
        break;
    }
    return u"unknown"_qs;
}

QString spelling(EsxiSupport support)
{
    return support == EsxiSupport::Listed  ? u"listed"_qs
        : support == EsxiSupport::Doubtful ? u"doubtful"_qs
                                           : u"not-listed"_qs;
}

QJsonObject branchJson(const DriverBranch &branch, QDate today)
{
    QJsonArray releases;
    for (const DriverRelease &release : branch.releases)
        releases.append(plain(release.release.toString()));
    return {{u"branch"_qs, branch.branch},
            {u"driverBranch"_qs, plain(branch.driverBranch)},
            {u"longTerm"_qs, branch.longTerm},
            {u"supportEnd"_qs,
             branch.supportEnd.isNull() ? QJsonValue() : QJsonValue(branch.supportEnd.toString(Qt::ISODate))},
            {u"supported"_qs, branch.supportEnd.isNull() ? QJsonValue() : QJsonValue(branch.supportEnd >= today)},
            {u"esxi"_qs, plain(branch.esxi)},
            {u"releases"_qs, releases}};
}

QStringList branchCells(const DriverBranch &branch, const QString &verdict, QDate today)
{
    return {QString::number(branch.branch), plain(branch.driverBranch), kindText(branch), releasesText(branch), verdict,
            supportText(branch, today)};
}

std::vector<QStringList> heading(const QString &verdict)
{
    return {{CliTexts::tr("Branch"), CliTexts::tr("Driver"), CliTexts::tr("Kind"), CliTexts::tr("Releases"), verdict,
             CliTexts::tr("Support")}};
}

CompatAnswer answerPairs(const Catalog &catalog, const VgpuRelease &release, QDate today, const QString &title,
                         const std::vector<BranchPairing> &rows)
{
    CompatAnswer answer;
    std::vector<QStringList> table = heading(CliTexts::tr("Together"));
    QJsonArray json;
    for (const BranchPairing &row : rows) {
        table.push_back(branchCells(*row.branch, toText(row.pairing), today));
        QJsonObject object = branchJson(*row.branch, today);
        object[u"pairing"_qs] = spelling(row.pairing);
        json.append(object);
    }
    const QString about = releaseSentences(catalog, release, today).join(u'\n');
    answer.text = title + u'\n' + about + u'\n' + textTable(table);
    const DriverBranch *branch = catalog.branch(release.branch);
    answer.json = {{u"release"_qs, plain(release.toString())},
                   {u"inCatalog"_qs, catalog.release(release) != nullptr},
                   {u"branch"_qs, branch ? QJsonValue(branchJson(*branch, today)) : QJsonValue()},
                   {u"branches"_qs, json}};
    return answer;
}

QString findingsText(const QString &title, const std::vector<Finding> &findings, const Checker &checker)
{
    QString text = title + u'\n';
    for (const Finding &finding : findings)
        text += u"  %1%2: %3 (%4)\n"_qs.arg(toText(finding.severity),
                                            checker.waiverOf(finding) ? CliTexts::tr(", waived") : QString(),
                                            describe(finding, checker.facts()), plain(finding.rule->id));
    return text;
}

QJsonArray findingsJson(const std::vector<Finding> &findings, const Checker &checker)
{
    QJsonArray json;
    for (const Finding &finding : findings) {
        QJsonObject object = toJson(finding, checker.facts());
        object[u"waived"_qs] = checker.waiverOf(finding) != nullptr;
        json.append(object);
    }
    return json;
}

template <class Version> QJsonValue versionJson(const std::optional<Version> &version)
{
    return version ? QJsonValue(plain(version->toString())) : QJsonValue();
}

} // namespace

CompatAnswer answerHostDriver(const Catalog &catalog, const VgpuRelease &host, QDate today)
{
    auto answer = answerPairs(catalog, host, today,
                              CliTexts::tr("vGPU Manager %1 on the host, and vGPU guest drivers of these branches:")
                                  .arg(plain(host.toString())),
                              guestsFor(catalog, host));
    answer.key = u"hostDriver"_qs;
    return answer;
}

CompatAnswer answerGuest(const Catalog &catalog, const VgpuRelease &guest, QDate today)
{
    auto answer = answerPairs(catalog, guest, today,
                              CliTexts::tr("vGPU guest driver %1 in the VM, and vGPU Managers of these branches:")
                                  .arg(plain(guest.toString())),
                              hostsFor(catalog, guest));
    answer.key = u"guest"_qs;
    return answer;
}

CompatAnswer answerEsxi(const Catalog &catalog, const EsxiVersion &esxi, QDate today)
{
    CompatAnswer answer{u"esxi"_qs, {}, {}};
    std::vector<QStringList> table = heading(u"ESXi %1"_qs.arg(plain(esxi.toString())));
    QJsonArray json;
    for (const BranchOnEsxi &row : branchesOn(catalog, esxi)) {
        QStringList cells = branchCells(*row.branch, toText(row.support), today);
        table.push_back(cells << plain(row.branch->esxi));
        QJsonObject object = branchJson(*row.branch, today);
        object[u"onThisEsxi"_qs] = spelling(row.support);
        json.append(object);
    }
    table[0] += CliTexts::tr("As the sources have it");
    answer.text = CliTexts::tr("ESXi %1, and vGPU Managers of these branches:").arg(plain(esxi.toString())) + u'\n'
        + textTable(table);
    answer.json = {{u"version"_qs, plain(esxi.toString())}, {u"branches"_qs, json}};
    return answer;
}

CompatAnswer answerUpgrade(const Checker &checker, const UpgradePlan &plan, const UpgradeOutcome &outcome)
{
    CompatAnswer answer{u"upgrade"_qs, {}, {}};
    const auto &[added, removed] = outcome.change;
    answer.text =
        CliTexts::tr("The upgrade changes hosts: %1, VMs: %2. What is newer already stays; the file is not changed.")
            .arg(outcome.hosts)
            .arg(outcome.vms)
        + u"\n\n"_qs + findingsText(CliTexts::tr("Findings that it adds: %1").arg(added.size()), added, checker) + u'\n'
        + findingsText(CliTexts::tr("Findings that it removes: %1").arg(removed.size()), removed, checker);
    answer.json = {{u"hosts"_qs, versionJson(plan.hosts)},
                   {u"guests"_qs, versionJson(plan.guests)},
                   {u"esxi"_qs, versionJson(plan.esxi)},
                   {u"hostsChanged"_qs, outcome.hosts},
                   {u"vmsChanged"_qs, outcome.vms},
                   {u"added"_qs, findingsJson(added, checker)},
                   {u"removed"_qs, findingsJson(removed, checker)}};
    return answer;
}

} // namespace sliceboard
