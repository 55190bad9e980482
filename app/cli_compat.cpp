// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_compat.h"

#include "app/cli_texts.h"
#include "app/compat_listing.h"
#include "model/reports/catalog_date.h"
#include "model/reports/release_texts.h"

#include <algorithm>

namespace sliceboard {
namespace {

/// The version of the JSON answers.
constexpr int kCompatSchema = 1;

void addCompatOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("format", CliTexts::tr("How to print: text or json (default: text)."), "FORMAT", "text"));
    parser.addOption(cliOption(
        "host-driver", CliTexts::tr("Which guest drivers go with this release of the vGPU Manager."), "RELEASE"));
    parser.addOption(
        cliOption("guest", CliTexts::tr("Which vGPU Managers take this release of the vGPU guest driver."), "RELEASE"));
    parser.addOption(
        cliOption("esxi", CliTexts::tr("Which vGPU branches are for this ESXi version, such as 8.0u3."), "VERSION"));
    parser.addOption(cliOption("upgrade-hosts",
                               CliTexts::tr("With FILE: what a vGPU Manager of this release on its hosts would bring."),
                               "RELEASE"));
    parser.addOption(cliOption(
        "upgrade-guests", CliTexts::tr("With FILE: what a vGPU guest driver of this release in its VMs would bring."),
        "RELEASE"));
    parser.addOption(cliOption("upgrade-esxi",
                               CliTexts::tr("With FILE: what this ESXi version on its hosts would bring."), "VERSION"));
    parser.addOption(
        cliOption("fail-on",
                  CliTexts::tr("The mildest severity of findings that an upgrade may not add: error, warning, "
                               "unknown, info, or never (default: error). Waived findings do not count."),
                  "SEVERITY", "error"));
    parser.addOption(
        cliOption("today", CliTexts::tr("The day to answer for (default: the current day)."), "YYYY-MM-DD"));
}

/// Reads one option; false, with a complaint, when it is set but is no version.
template <class Version, class Parse>
bool read(const CliOptions &options, const QString &name, const QString &such, Parse parse,
          std::optional<Version> &target)
{
    if (!options.isSet(name))
        return true;
    target = parse(options.value(name));
    if (!target)
        options.fail(
            CliTexts::tr("--%1 takes a version such as %2, but got \"%3\".").arg(name, such, options.value(name)));
    return target.has_value();
}

struct Question {
    std::optional<VgpuRelease> host, guest;
    std::optional<EsxiVersion> esxi;
    UpgradePlan plan;
    Severity failOn = Severity::Error; ///< Off: never
    QDate today;
    bool asksCatalog() const { return host || guest || esxi; }
    bool asksUpgrade() const { return plan.hosts || plan.guests || plan.esxi; }
};

bool readVersions(const CliOptions &options, Question &question)
{
    const auto release = [](const QString &text) { return VgpuRelease::parse(text.toStdString()); };
    const QString anyRelease = u"17.4"_qs;
    const QString anyEsxi = u"8.0u3"_qs;
    return read(options, u"host-driver"_qs, anyRelease, release, question.host)
        && read(options, u"guest"_qs, anyRelease, release, question.guest)
        && read(options, u"esxi"_qs, anyEsxi, esxiFrom, question.esxi)
        && read(options, u"upgrade-hosts"_qs, anyRelease, release, question.plan.hosts)
        && read(options, u"upgrade-guests"_qs, anyRelease, release, question.plan.guests)
        && read(options, u"upgrade-esxi"_qs, anyEsxi, esxiFrom, question.plan.esxi);
}

bool isSensible(const CliOptions &options, const Question &question)
{
    if (question.asksUpgrade() && options.operand().isEmpty())
        options.fail(CliTexts::tr("Which design is to be upgraded? Name its FILE."));
    else if (!question.asksUpgrade() && !options.operand().isEmpty())
        options.fail(CliTexts::tr("To which release? Give --upgrade-hosts, --upgrade-guests or --upgrade-esxi."));
    else if (!question.asksUpgrade() && !question.asksCatalog())
        options.fail(
            CliTexts::tr("Ask for a release by --host-driver, --guest or --esxi, or for an upgrade of a FILE."));
    else
        return true;
    return false;
}

std::optional<Question> questionOf(const CliOptions &options)
{
    Question question;
    const auto failOn =
        options.choice(u"fail-on"_qs, {u"error"_qs, u"warning"_qs, u"unknown"_qs, u"info"_qs, u"never"_qs});
    const auto today = options.date(u"today"_qs);
    if (!failOn || !today || !readVersions(options, question) || !isSensible(options, question))
        return {};
    question.failOn = fromSpelling<Severity>(failOn->toStdString()).value_or(Severity::Off);
    question.today = *today;
    return question;
}

bool printAnswers(const std::vector<CompatAnswer> &answers, const Catalog &catalog, bool asJson)
{
    QJsonObject json{{u"schemaVersion"_qs, kCompatSchema}, {u"catalog"_qs, QString::fromStdString(catalog.asOf())}};
    QString text;
    for (const CompatAnswer &answer : answers) {
        json[answer.key] = answer.json;
        text += answer.text + u'\n';
    }
    text += CliTexts::tr("Catalog: %1.").arg(catalogDate(catalog.asOf())) + u'\n';
    return asJson ? print(json) : print(text);
}

/// Whether the upgrade adds what --fail-on forbids.
std::optional<bool> addUpgrade(const CliOptions &options, const Question &question, const Catalog &catalog,
                               std::vector<CompatAnswer> &answers)
{
    auto design = options.design();
    if (!design)
        return {};
    Document document(std::move(*design));
    Checker checker(document, catalog);
    checker.setToday(question.today);
    const auto outcome = judgeUpgrade(checker, question.plan);
    if (!outcome) {
        failWith(outcome.error());
        return {};
    }
    answers.push_back(answerUpgrade(checker, question.plan, *outcome));
    return question.failOn != Severity::Off && std::ranges::any_of(outcome->change.added, [&](const Finding &finding) {
               return finding.severity >= question.failOn && !checker.waiverOf(finding);
           });
}

ExitCode runCompat(const CliOptions &options)
{
    const auto format = options.choice(u"format"_qs, {u"text"_qs, u"json"_qs});
    const auto question = format ? questionOf(options) : std::nullopt;
    const auto catalog = question ? options.catalog() : std::nullopt;
    if (!catalog)
        return ExitBadInput;
    std::vector<CompatAnswer> answers;
    if (question->host)
        answers.push_back(answerHostDriver(*catalog, *question->host, question->today));
    if (question->guest)
        answers.push_back(answerGuest(*catalog, *question->guest, question->today));
    if (question->esxi)
        answers.push_back(answerEsxi(*catalog, *question->esxi, question->today));
    bool harms = false;
    if (question->asksUpgrade()) {
        const auto upgrade = addUpgrade(options, *question, *catalog, answers);
        if (!upgrade)
            return ExitBadInput;
        harms = *upgrade;
    }
    if (!printAnswers(answers, *catalog, *format == u"json"_qs))
        return ExitBadInput;
    return harms ? ExitFindings : ExitFine;
}

} // namespace

const CliCommand kCompatCommand{
    "compat",
    "[FILE]",
    false,
    QT_TRANSLATE_NOOP("CliTexts",
                      "Tells from the catalog which releases of vGPU Manager, vGPU guest driver and ESXi go together, "
                      "or which findings a planned upgrade of the design in FILE would add and remove; the file is "
                      "not changed. Exit code 1: the upgrade adds findings at or above --fail-on."),
    addCompatOptions,
    runCompat};

} // namespace sliceboard
