// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/reports/check_report.h"

#include "model/reports/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sliceboard {
namespace {

/// Errors come first, waived findings after all that count.
int rank(const CheckReport::Row &row) { return row.waiver ? 1 : -int(row.finding.severity); }

} // namespace

CheckReport checkReport(const Checker &checker, const QString &file, std::string_view bytes)
{
    CheckReport report{file,
                       checker.facts(),
                       {},
                       checker.waivers(),
                       checker.counts(),
                       &checker.rules(),
                       houseRuleErrors(checker.rules(), checker.catalog(), bytes, file)};
    for (Finding &finding : checker.findings()) {
        const Waiver *waiver = checker.waiverOf(finding);
        report.rows.push_back({std::move(finding), waiver});
    }
    std::ranges::stable_sort(report.rows, {}, rank);
    return report;
}

QString countText(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Report", "%Ln error(s)", nullptr, count);
    case Severity::Warning:
        return QCoreApplication::translate("Report", "%Ln warning(s)", nullptr, count);
    case Severity::Unknown:
        return QCoreApplication::translate("Report", "%Ln unknown", nullptr, count);
    case Severity::Info:
        return QCoreApplication::translate("Report", "%Ln info(s)", nullptr, count);
    case Severity::Off:
        break;
    }
    return {};
}

QString toText(const FindingCounts &counts)
{
    const QStringList parts{countText(Severity::Error, counts.errors), countText(Severity::Warning, counts.warnings),
                            countText(Severity::Unknown, counts.unknown), countText(Severity::Info, counts.infos),
                            QCoreApplication::translate("Report", "%Ln waived", nullptr, counts.waived)};
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

QString describe(const Waiver &waiver, WaiverState state)
{
    QStringList subjects;
    for (const std::string &subject : waiver.subjects)
        subjects += text(subject);
    QString words = QCoreApplication::translate("Report", "%1: %2 on %3")
                        .arg(toText(state), text(waiver.rule), subjects.join(u", "_qs));
    const auto add = [&words](const QString &part) { words += u". "_qs + part; };
    if (!waiver.reason.empty())
        add(QCoreApplication::translate("Report", "Reason: %1").arg(text(waiver.reason)));
    if (!waiver.author.empty())
        add(QCoreApplication::translate("Report", "Author: %1").arg(text(waiver.author)));
    if (!waiver.expires.empty())
        add(QCoreApplication::translate("Report", "Holds until: %1").arg(text(waiver.expires)));
    return words;
}

} // namespace sliceboard
