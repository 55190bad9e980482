// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/release_texts.h"

#include "model/base/utf8.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sliceboard {
namespace {

/// Texts of this file.
struct ReleaseTexts {
    Q_DECLARE_TR_FUNCTIONS(ReleaseTexts)
};

QString versionsText(const DriverRelease &row)
{
    const auto known = [](const std::string &version) { return version.empty() ? u"?"_qs : plain(version); };
    return ReleaseTexts::tr("Drivers of %1: vGPU Manager for ESXi %2, Linux guest %3, Windows guest %4.")
        .arg(plain(row.release.toString()), known(row.hostEsxi), known(row.linuxGuest), known(row.windowsGuest));
}

} // namespace

QString toText(DriverPairing pairing)
{
    switch (pairing) {
    case DriverPairing::Compatible:
        return ReleaseTexts::tr("work together");
    case DriverPairing::GuestNewer:
        return ReleaseTexts::tr("no: the guest driver is newer");
    case DriverPairing::Incompatible:
        return ReleaseTexts::tr("no");
    case DriverPairing::Unknown:
        break;
    }
    return ReleaseTexts::tr("not known");
}

QString toText(EsxiSupport support)
{
    return support == EsxiSupport::Listed  ? ReleaseTexts::tr("listed")
        : support == EsxiSupport::Doubtful ? ReleaseTexts::tr("doubtful")
                                           : ReleaseTexts::tr("not listed by the sources read");
}

QString kindText(const DriverBranch &branch)
{
    return branch.longTerm ? ReleaseTexts::tr("long term") : ReleaseTexts::tr("production");
}

QString releasesText(const DriverBranch &branch)
{
    if (branch.releases.empty())
        return QString::number(branch.branch);
    const auto [first, last] = std::ranges::minmax(branch.releases, {}, &DriverRelease::release);
    return first.release == last.release
        ? plain(first.release.toString())
        : ReleaseTexts::tr("%1 to %2").arg(plain(first.release.toString()), plain(last.release.toString()));
}

QString supportText(const DriverBranch &branch, QDate today)
{
    if (branch.supportEnd.isNull())
        return ReleaseTexts::tr("not known");
    const QString day = branch.supportEnd.toString(Qt::ISODate);
    return branch.supportEnd < today ? ReleaseTexts::tr("ended %1").arg(day) : ReleaseTexts::tr("until %1").arg(day);
}

QStringList releaseSentences(const Catalog &catalog, const VgpuRelease &release, QDate today)
{
    const DriverBranch *branch = catalog.branch(release.branch);
    if (!branch)
        return {ReleaseTexts::tr("The catalog has no branch %1.").arg(release.branch)};
    QStringList sentences{
        ReleaseTexts::tr("Support of branch %1: %2.").arg(release.branch).arg(supportText(*branch, today))};
    if (!branch->esxi.empty())
        sentences += ReleaseTexts::tr("ESXi, as the sources have it: %1.").arg(plain(branch->esxi));
    const DriverRelease *row = catalog.release(release);
    sentences += row ? versionsText(*row)
                     : ReleaseTexts::tr("The catalog has no release %1, but pairing is a matter of branches.")
                           .arg(plain(release.toString()));
    return sentences;
}

std::optional<EsxiVersion> esxiFrom(QString text)
{
    static const QRegularExpression glued(u"([0-9])[uU](?=[0-9])"_qs);
    return EsxiVersion::parse(text.replace(glued, u"\\1 U"_qs).toStdString());
}

} // namespace sliceboard
