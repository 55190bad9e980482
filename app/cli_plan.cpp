// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_plan.h"

#include "app/cli_texts.h"
#include "model/exports/exporter.h"
#include "model/plan/planner.h"

namespace sliceboard {
namespace {

const QString kPrefix = QStringLiteral("plan-");

void addPlanOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("format",
                  CliTexts::tr("How to write the plan: text, markdown, html, csv, json, servicenow, jira, or a script; "
                               "sliceboard-cli export --list tells them all (default: text)."),
                  "ID", "text"));
    parser.addOption(cliOption("to", CliTexts::tr("File or folder to write; without it, standard output."), "OUT"));
    parser.addOption(cliOption(
        "backout-from", CliTexts::tr("Plan the way back to what is from the end of this stage of the plan."), "STAGE"));
    parser.addOption(
        cliOption("today", CliTexts::tr("Day that counts as today, such as 2027-01-31 (default: today)."), "DATE"));
}

/// By id, or without "plan-" before it.
const Exporter *exporterAsked(const CliOptions &options)
{
    QStringList ids;
    const QString asked = options.value(u"format"_qs);
    for (const Exporter *each : exporters()) {
        if (!each->needsPlan)
            continue;
        ids += QLatin1String(each->id).startsWith(kPrefix) ? QLatin1String(each->id).mid(kPrefix.size())
                                                           : QLatin1String(each->id);
        if (asked == ids.last() || asked == QLatin1String(each->id))
            return each;
    }
    options.choice(u"format"_qs, ids);
    return nullptr;
}

struct Sides {
    Design before;
    Design after;
};

/// One operand: the design says itself what there is today.
std::optional<Sides> readSides(const CliOptions &options)
{
    const QStringList &operands = options.operands();
    if (operands.size() > 2) {
        options.fail(CliTexts::tr("The command plan takes one or two designs."));
        return {};
    }
    if (operands.size() == 2 && operands[0] == u"-"_qs && operands[1] == u"-"_qs) {
        options.fail(CliTexts::tr("Only one of the two designs can be standard input."));
        return {};
    }
    Sides sides;
    for (const auto &[operand, side] : {std::pair(operands.first(), &sides.before), {operands.last(), &sides.after}}) {
        if (operands.size() == 1 && side == &sides.after) {
            sides.after = sides.before;
            break;
        }
        auto loaded = readDesignOperand(operand);
        if (!loaded) {
            failWith(loaded.error());
            return {};
        }
        *side = std::move(loaded->design);
    }
    return sides;
}

/// The number of a stage of the plan; -1 after a complaint.
int stageAsked(const CliOptions &options, const ChangePlan &plan)
{
    bool isNumber = false;
    const int stage = options.value(u"backout-from"_qs).toInt(&isNumber);
    if (isNumber && stage >= 1 && stage <= int(plan.stages.size()))
        return stage;
    options.fail(CliTexts::tr("--backout-from takes the number of a stage; this plan has %Ln stage(s).", nullptr,
                              int(plan.stages.size())));
    return -1;
}

ExitCode runPlan(const CliOptions &options)
{
    const Exporter *exporter = exporterAsked(options);
    const auto today = exporter ? options.date(u"today"_qs) : std::nullopt;
    auto sides = today ? readSides(options) : std::nullopt;
    const auto catalog = sides ? options.catalog() : std::nullopt;
    if (!catalog)
        return ExitBadInput;
    ChangePlan plan = planChange(*catalog, sides->before, sides->after, *today);
    if (options.isSet(u"backout-from"_qs)) {
        const int stage = stageAsked(options, plan);
        if (stage < 0)
            return ExitBadInput;
        plan = planBackFrom(*catalog, plan, stage, *today);
        sides->after = std::move(sides->before);
    }
    // The design itself: what stands in title blocks, and the results of steps, are no part of the estate.
    Document document(std::move(sides->after));
    Checker checker(document, *catalog);
    checker.setToday(*today);
    const auto files = exporter->write({checker, &plan});
    return files ? handOver(*files, options.value(u"to"_qs)) : failWith(files.error());
}

} // namespace

const CliCommand kPlanCommand{
    "plan",
    "[A] B",
    true,
    QT_TRANSLATE_NOOP("CliTexts",
                      "Writes the ordered change plan that leads from the design A, as is, to the design B, to be: "
                      "checks, steps, tests and the way back. With one design, what it enters as current is what is. "
                      "Either may be -, for standard input."),
    addPlanOptions,
    runPlan,
    true};

} // namespace sliceboard
