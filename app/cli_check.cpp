// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_check.h"

#include "model/reports/check_report.h"

#include <QCoreApplication>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(cliOption("format", Tr::tr("How to print: text or json (default: text)."), "FORMAT", "text"));
    parser.addOption(cliOption("fail-on",
                               Tr::tr("The mildest severity of findings that ends with exit code 1: error, warning, "
                                      "unknown, info, or never (default: error). Waived findings do not count."),
                               "SEVERITY", "error"));
    parser.addOption(cliOption("today",
                               Tr::tr("The day to check for, as to expiry of waivers and ends of support (default: "
                                      "the current day)."),
                               "YYYY-MM-DD"));
}

bool isReached(const QString &failOn, const FindingCounts &counts)
{
    const auto severity = fromSpelling<Severity>(failOn.toStdString());
    return severity && counts.atLeast(*severity) > 0;
}

ExitCode run(const CliOptions &options)
{
    const auto format = options.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    const auto failOn = options.choice(QStringLiteral("fail-on"),
                                       {QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("unknown"),
                                        QStringLiteral("info"), QStringLiteral("never")});
    const auto today = options.date(QStringLiteral("today"));
    if (!format || !failOn || !today)
        return ExitBadInput;
    auto design = options.design();
    const auto catalog = design ? options.catalog() : std::nullopt;
    if (!catalog)
        return ExitBadInput;
    Document document(std::move(*design));
    Checker checker(document, *catalog);
    checker.setToday(*today);
    const CheckReport report = checkReport(checker, options.operand());
    const bool isPrinted = *format == QStringLiteral("json") ? print(toJson(report)) : print(toText(report));
    if (!isPrinted)
        return ExitBadInput;
    return isReached(*failOn, report.counts) ? ExitFindings : ExitFine;
}

} // namespace

const CliCommand kCheckCommand{
    "check",
    "FILE",
    true,
    QT_TRANSLATE_NOOP("Cli",
                      "Checks a design and prints its findings, waivers and changed severities. FILE may be -, "
                      "for standard input."),
    addOptions,
    run};

} // namespace sliceboard
