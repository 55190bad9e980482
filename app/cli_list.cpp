// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_list.h"

#include "app/cli_texts.h"
#include "app/entity_listing.h"
#include "model/filter/design_filter.h"
#include "model/filter/filter_parser.h"

namespace sliceboard {
namespace {

/// The version of the JSON answer.
constexpr int kListSchema = 1;

void addListOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("kind", CliTexts::tr("What to list: cluster, host, gpu or vm (default: gpu)."), "KIND", "gpu"));
    parser.addOption(
        cliOption("format", CliTexts::tr("How to print: text, json or csv (default: text)."), "FORMAT", "text"));
    parser.addOption(cliOption(
        "today", CliTexts::tr("The day to check waivers and support for (default: the current day)."), "YYYY-MM-DD"));
}

EntityKind kindOf(const QString &word)
{
    for (const EntityKind kind : {EntityKind::Cluster, EntityKind::Host, EntityKind::Vm})
        if (word == QString::fromUtf8(toString(kind).data(), qsizetype(toString(kind).size())))
            return kind;
    return EntityKind::Gpu;
}

/// The filter, with a mark below the place that is wrong.
ExitCode failFilter(const QString &filter, const FilterError &error)
{
    const QString text = CliTexts::tr("The filter cannot be read at letter %1: %2").arg(error.at + 1).arg(error.text);
    QString shown = filter;
    for (QChar &letter : shown)
        if (letter.isSpace())
            letter = u' ';
    const qsizetype width = std::max<qsizetype>(1, std::min(error.length, filter.size() - error.at));
    printAside(text + u"\n  "_qs + shown + u"\n  "_qs + QString(error.at, u' ') + QString(width, u'^') + u'\n');
    return ExitBadInput;
}

bool printList(const QString &format, const QString &filter, EntityKind kind, const FilterMatches &matches,
               const std::vector<ListedRow> &rows)
{
    const FilterMatches::Count count = matches.count(kind);
    const std::string_view word = toString(kind);
    if (format == u"csv"_qs)
        return print(listAsCsv(rows));
    if (format == u"json"_qs)
        return print(QJsonObject{{u"schemaVersion"_qs, kListSchema},
                                 {u"filter"_qs, filter},
                                 {u"kind"_qs, plain(word)},
                                 {u"matching"_qs, count.matching},
                                 {u"all"_qs, count.all},
                                 {u"entities"_qs, listAsJson(rows)}});
    return print(listAsText(rows) + CliTexts::tr("%1 of %2 match.").arg(count.matching).arg(count.all) + u'\n');
}

ExitCode runList(const CliOptions &options)
{
    if (options.operands().size() > 2)
        return options.fail(
            CliTexts::tr("Put the whole filter in quotation marks, so that it is one word for the shell."));
    const auto kind = options.choice(u"kind"_qs, {u"cluster"_qs, u"host"_qs, u"gpu"_qs, u"vm"_qs});
    const auto format = kind ? options.choice(u"format"_qs, {u"text"_qs, u"json"_qs, u"csv"_qs}) : std::nullopt;
    const auto today = format ? options.date(u"today"_qs) : std::nullopt;
    if (!today)
        return ExitBadInput;
    const QString filter = options.operands().value(1);
    const FilterResult query = parseFilter(filter);
    if (!query)
        return failFilter(filter, query.error());
    const auto catalog = options.catalog();
    auto design = catalog ? options.design() : std::nullopt;
    if (!design)
        return ExitBadInput;
    Document document(std::move(*design));
    Checker checker(document, *catalog);
    checker.setToday(*today);
    DesignFilter designFilter(checker);
    const FilterMatches matches = designFilter.apply(*query);
    const auto rows = listEntities(checker, designFilter.sources(), kindOf(*kind),
                                   [&](const EntityRef &ref) { return matches.holds(ref); });
    return printList(*format, filter, kindOf(*kind), matches, rows) ? ExitFine : ExitBadInput;
}

} // namespace

const CliCommand kListCommand{
    "list",
    "FILE [FILTER]",
    true,
    QT_TRANSLATE_NOOP(
        "CliTexts",
        "Lists the clusters, hosts, GPUs or VMs of the design in FILE that match FILTER, as the search box "
        "of the board has it: \"host:esx01 profile:*20c\", \"mode:mig free>=20\", \"has:error\". Without "
        "FILTER: all of them."),
    addListOptions,
    runList,
    true};

} // namespace sliceboard
