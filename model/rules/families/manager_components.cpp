// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/rules/families/entered.h"
#include "model/rules/families/families.h"
#include "model/rules/families/host_versions.h"
#include "model/rules/families/setting_fixes.h"

#include <QRegularExpression>

namespace sliceboard {
namespace {

/// The build tag in "NVD-AIE-800_550.54.16-1OEM.800.1.0.20613240", "NVD-AIE-800" or "800.1.0"; empty if there is none.
/// The one behind OEM is the component's own; the others are found where only a part of the name was entered.
std::string tagOf(const std::string &vib)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(QStringLiteral("OEM\\.(\\d+)"), QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("-(\\d+)(?:_|$)")), QRegularExpression(QStringLiteral("^(\\d+)(?:\\.|$)"))};
    for (const QRegularExpression &pattern : patterns)
        if (const auto match = pattern.match(QString::fromStdString(vib)); match.hasMatch())
            return match.captured(1).toStdString();
    return {};
}

/// The ESXi version for which the component was made; unset if its tag says nothing.
std::optional<EsxiVersion> madeFor(const Facts &facts, const Host &host)
{
    const Limit *limit = facts.catalog().limit("manager-build-tags");
    const auto found = limit ? limit->esxiByTag.find(tagOf(host.managerVib)) : decltype(limit->esxiByTag.end())();
    return limit && found != limit->esxiByTag.end() ? std::optional(found->second) : std::nullopt;
}

void tellUnread(const Host &host, Report &report)
{
    const std::string tag = tagOf(host.managerVib);
    report.unknown(tag.empty() ? QT_TRANSLATE_NOOP("Rules",
                                                   "The name of the vGPU Manager's component on %1 (%2) has no build "
                                                   "tag, so it is unknown for which ESXi it was made.")
                               : QT_TRANSLATE_NOOP("Rules",
                                                   "The vGPU Manager's component on %1 (%2) has build tag %3, which "
                                                   "the catalog does not know, so it is unknown for which ESXi it was "
                                                   "made."),
                   host.id, {EntityRef(host.id), host.managerVib, tag});
}

void checkMajor(const Facts &facts, const Host &host, Report &report)
{
    if (host.managerVib.empty()) {
        if (host.vgpuManager.kind == DriverKind::VgpuManager && entersVgpuSettings(host))
            report.unknown(QT_TRANSLATE_NOOP("Rules",
                                             "The component of the vGPU Manager on %1 is not entered, so it is unknown "
                                             "whether it was made for the host's ESXi."),
                           host.id, {EntityRef(host.id)});
        return;
    }
    const auto wanted = madeFor(facts, host);
    if (!wanted)
        return tellUnread(host, report);
    const std::vector<Arg> args{EntityRef(host.id), esxiText(host), host.managerVib, tagOf(host.managerVib),
                                wanted->toString()};
    if (!host.esxi)
        report.unknown(QT_TRANSLATE_NOOP("Rules",
                                         "The vGPU Manager's component on %1 (%3) has build tag %4, that of ESXi %5. "
                                         "The ESXi version of the host is not entered."),
                       host.id, args);
    else if (host.esxi->major != wanted->major)
        report.found(QT_TRANSLATE_NOOP("Rules",
                                       "%1 runs ESXi %2, but its vGPU Manager's component (%3) has build tag %4, that "
                                       "of ESXi %5."),
                     host.id, args);
}

/// An older ESXi is no way out, and no edit can name the right component.
std::vector<Fix> fixMajor(const Facts &facts, const Finding &finding)
{
    std::vector<Fix> fixes;
    const Host *host = hostOf(facts, finding);
    const auto wanted = host ? madeFor(facts, *host) : std::nullopt;
    if (wanted && host->esxi && host->esxi->major < wanted->major)
        offerHostChange(fixes, facts, host->id, QT_TRANSLATE_NOOP("Rules", "Plan ESXi %2 on %1"),
                        [&](HostFacts &changed) { changed.esxi = wanted; }, {wanted->toString()});
    return fixes;
}

} // namespace

const Rule kHostVibEsxiMajorMismatch{
    .id = "host-vib-esxi-major-mismatch",
    .group = RuleGroup::Drivers,
    .severity = Severity::Warning,
    .evidence = Evidence::Inferred,
    .title = QT_TRANSLATE_NOOP("Rules", "The vGPU Manager's component is made for the host's ESXi"),
    .explanation = QT_TRANSLATE_NOOP("Rules",
                                     "The component (VIB) of the vGPU Manager carries a build tag of the ESXi for "
                                     "which it was made. What the tags mean is inferred from file names, and so is "
                                     "that a component for another major version of ESXi does not work; therefore "
                                     "this is a warning. Tags that the catalog lacks are unknown."),
    .wayOut = QT_TRANSLATE_NOOP("Rules", "Install the component that NVIDIA offers for the host's ESXi version."),
    .versions = QT_TRANSLATE_NOOP("Rules", "All ESXi versions and vGPU releases."),
    .sources = {"UG5 2.7.1", "FDDRV"},
    .limits = {"manager-build-tags"},
    .check = checkMajor,
    .fixes = fixMajor};

} // namespace sliceboard
