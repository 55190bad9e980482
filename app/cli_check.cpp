// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_check.h"

#include "app/cli_texts.h"
#include "app/text_table.h"
#include "model/reports/check_report.h"
#include "model/rules/rule_profile.h"

namespace sliceboard {
namespace {

void addCheckOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("format",
                  CliTexts::tr("How to print: text, json, sarif (SARIF 2.1.0, for code scanning) or junit (JUnit XML, "
                               "for test reports) (default: text)."),
                  "FORMAT", "text"));
    parser.addOption(
        cliOption("fail-on",
                  CliTexts::tr("The mildest severity of findings that ends with exit code 1: error, warning, "
                               "unknown, info, or never (default: error). Waived findings do not count."),
                  "SEVERITY", "error"));
    parser.addOption(
        cliOption("today",
                  CliTexts::tr("The day to check for, as to expiry of waivers and ends of support (default: "
                               "the current day)."),
                  "YYYY-MM-DD"));
    parser.addOption(
        {u"profile"_qs,
         CliTexts::tr("Then measure what each rule costs over the whole design, and print that to standard "
                      "error, the dearest first.")});
}

/// Off: never.
std::optional<Severity> failOn(const CliOptions &options)
{
    const auto word =
        options.choice(u"fail-on"_qs, {u"error"_qs, u"warning"_qs, u"unknown"_qs, u"info"_qs, u"never"_qs});
    if (!word)
        return {};
    return fromSpelling<Severity>(word->toStdString()).value_or(Severity::Off);
}

bool isReached(Severity failOn, const FindingCounts &counts)
{
    return failOn != Severity::Off && counts.atLeast(failOn) > 0;
}

bool printReport(const CheckReport &report, const QString &format, std::string_view bytes, Severity failOn)
{
    if (format == u"text"_qs)
        return print(toText(report));
    if (format == u"json"_qs)
        return print(toJson(report));
    const auto places = DesignPlaces::read(bytes, report.file);
    if (!places) {
        failWith(places.error());
        return false;
    }
    return format == u"sarif"_qs ? print(toSarif(report, *places)) : print(toJunit(report, *places, failOn));
}

void printProfile(const Checker &checker)
{
    const std::vector<RuleCost> costs = profileRules(checker.facts(), checker.rules());
    std::chrono::duration<double, std::milli> total{};
    for (const RuleCost &cost : costs)
        total += cost.time;
    std::vector<QStringList> table{
        {CliTexts::tr("Rule"), CliTexts::tr("Entities"), CliTexts::tr("ms"), CliTexts::tr("Share")}};
    for (const RuleCost &cost : costs) {
        const std::chrono::duration<double, std::milli> time = cost.time;
        const double share = total.count() > 0 ? 100 * time / total : 0;
        table.push_back({QString::fromUtf8(cost.rule->id), QString::number(cost.entities),
                         QString::number(time.count(), 'f', 3), QString::number(share, 'f', 1) + u" %"_qs});
    }
    table.push_back({CliTexts::tr("All rules"), {}, QString::number(total.count(), 'f', 3), {}});
    printAside(textTable(table));
}

ExitCode runCheck(const CliOptions &options)
{
    const auto format = options.choice(u"format"_qs, {u"text"_qs, u"json"_qs, u"sarif"_qs, u"junit"_qs});
    const auto severity = failOn(options);
    const auto today = options.date(u"today"_qs);
    if (!format || !severity || !today)
        return ExitBadInput;
    auto loaded = options.loadedDesign();
    const auto catalog = loaded ? options.catalog() : std::nullopt;
    if (!catalog)
        return ExitBadInput;
    Document document(std::move(loaded->design));
    Checker checker(document, *catalog);
    checker.setToday(*today);
    const CheckReport report = checkReport(checker, options.operand(), loaded->bytes);
    if (!printReport(report, *format, loaded->bytes, *severity))
        return ExitBadInput;
    if (options.isSet(u"profile"_qs))
        printProfile(checker);
    for (const Error &error : report.houseRuleErrors)
        failWith(error);
    if (!report.houseRuleErrors.empty())
        return ExitBadInput;
    return isReached(*severity, report.counts) ? ExitFindings : ExitFine;
}

} // namespace

const CliCommand kCheckCommand{
    "check",
    "FILE",
    true,
    QT_TRANSLATE_NOOP("CliTexts",
                      "Checks a design and prints its findings, waivers and changed severities. FILE may be -, "
                      "for standard input."),
    addCheckOptions,
    runCheck};

} // namespace sliceboard
