// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/check_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

/// Errors come first, waived findings after all that count.
int rank(const CheckReport::Row &row) { return row.waiver ? 1 : -int(row.finding.severity); }

} // namespace

CheckReport checkReport(const Checker &checker, const QString &file)
{
    CheckReport report{file, checker.facts(), {}, checker.waivers(), checker.counts()};
    for (Finding &finding : checker.findings()) {
        const Waiver *waiver = checker.waiverOf(finding);
        report.rows.push_back({std::move(finding), waiver});
    }
    std::ranges::stable_sort(report.rows, {}, rank);
    return report;
}

QString toText(const FindingCounts &counts)
{
    const QStringList parts{QCoreApplication::translate("Report", "%n error(s)", nullptr, counts.errors),
                            QCoreApplication::translate("Report", "%n warning(s)", nullptr, counts.warnings),
                            QCoreApplication::translate("Report", "%n unknown", nullptr, counts.unknown),
                            QCoreApplication::translate("Report", "%n info(s)", nullptr, counts.infos),
                            QCoreApplication::translate("Report", "%n waived", nullptr, counts.waived)};
    return parts.join(QStringLiteral(", "));
}

QString spelling(WaiverState state)
{
    switch (state) {
    case WaiverState::InForce:
        return QStringLiteral("in-force");
    case WaiverState::Review:
        return QStringLiteral("review");
    case WaiverState::Expired:
        return QStringLiteral("expired");
    case WaiverState::Stale:
        return QStringLiteral("stale");
    }
    return {};
}

QString toText(WaiverState state)
{
    switch (state) {
    case WaiverState::InForce:
        return QCoreApplication::translate("Report", "In force");
    case WaiverState::Review:
        return QCoreApplication::translate("Report", "To be reviewed, the facts have changed");
    case WaiverState::Expired:
        return QCoreApplication::translate("Report", "Expired");
    case WaiverState::Stale:
        return QCoreApplication::translate("Report", "Stale, nothing to waive");
    }
    return {};
}

} // namespace sliceboard
