// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/title_facts.h"

#include "model/formats/content_hash.h"
#include "model/reports/catalog_date.h"
#include "model/reports/check_report.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

struct TitleBlockTexts {
    Q_DECLARE_TR_FUNCTIONS(TitleBlock)
};

constexpr std::size_t kMostReleases = 4; ///< of one kind; a title block has no room for more

/// "vGPU Manager 17.4, 19.5", or nothing.
void addReleases(QStringList &parts, const QString &what, const std::set<QString> &releases)
{
    if (releases.empty())
        return;
    QStringList shown;
    for (const QString &release : releases)
        if (shown.size() < qsizetype(kMostReleases))
            shown += release;
    if (releases.size() > kMostReleases)
        shown += QCoreApplication::translate("TitleBlock", "%Ln more", nullptr, int(releases.size() - kMostReleases));
    parts += what + u' ' + shown.join(u", "_qs);
}

} // namespace

QString titleOf(const Design &design)
{
    return design.name.empty() ? QCoreApplication::translate("Picture", "Untitled design") : text(design.name);
}

QString releasesOf(const Design &design)
{
    std::set<QString> esxi, managers, guests, dataCenter;
    for (const Cluster &cluster : design.clusters)
        for (const Host &host : cluster.hosts) {
            if (host.esxi)
                esxi.insert(text(host.esxi->toString()));
            if (host.vgpuManager.kind == DriverKind::VgpuManager && !host.vgpuManager.release.empty())
                managers.insert(text(host.vgpuManager.release));
        }
    for (const Vm &vm : design.vms)
        if (!vm.guestDriver.release.empty() && vm.guestDriver.kind != DriverKind::VgpuManager)
            (vm.guestDriver.kind == DriverKind::Vgpu ? guests : dataCenter).insert(text(vm.guestDriver.release));
    QStringList parts;
    addReleases(parts, u"ESXi"_qs, esxi);
    addReleases(parts, u"vGPU Manager"_qs, managers);
    addReleases(parts, TitleBlockTexts::tr("vGPU guest driver"), guests);
    addReleases(parts, TitleBlockTexts::tr("Data Center driver"), dataCenter);
    return parts.join(u"; "_qs);
}

std::vector<TitleFact> titleFacts(const Checker &checker)
{
    const Facts checked = checker.facts();
    const Design &design = checked.design();
    std::vector<TitleFact> facts{{"customer", TitleBlockTexts::tr("Customer"), text(design.customer)},
                                 {"change", TitleBlockTexts::tr("Change"), text(design.change.number)},
                                 {"revision", TitleBlockTexts::tr("Revision"), text(design.change.revision)},
                                 {"date", TitleBlockTexts::tr("Date"), text(design.change.date)},
                                 {"author", TitleBlockTexts::tr("Author"), text(design.author)},
                                 {"reviewer", TitleBlockTexts::tr("Reviewer"), text(design.change.reviewer)},
                                 {"approver", TitleBlockTexts::tr("Approved by"), text(design.change.approver)},
                                 {"content", TitleBlockTexts::tr("Content"), text(contentHash(design))},
                                 {"catalog", TitleBlockTexts::tr("Catalog"), catalogDate(checked.catalog().asOf())},
                                 {"releases", TitleBlockTexts::tr("Releases"), releasesOf(design)},
                                 {"check", TitleBlockTexts::tr("Check"), toText(checker.counts())}};
    std::erase_if(facts, [](const TitleFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace sliceboard
