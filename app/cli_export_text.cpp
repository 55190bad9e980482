// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_export_text.h"

#include "app/cli_texts.h"
#include "app/text_table.h"
#include "model/exports/exporter.h"
#include "model/presentation/anonymised.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

/// The version of the JSON answer.
constexpr int kFormatsSchema = 1;

/// What a suffix of --to means where --format is not given.
constexpr std::array<std::pair<const char *, const char *>, 6> kSuffixes{{{"drawio", "drawio"},
                                                                          {"mmd", "mermaid"},
                                                                          {"dot", "graphviz"},
                                                                          {"gv", "graphviz"},
                                                                          {"xlsx", "tables-xlsx"},
                                                                          {"md", "tables-markdown"}}};

const char *groupOf(const Exporter &exporter)
{
    static constexpr std::array kGroups{"diagram", "table", "plan", "script", "configuration"};
    return kGroups[std::size_t(exporter.group)];
}

QString formatsAsText()
{
    std::vector<QStringList> rows{
        {CliTexts::tr("Format"), CliTexts::tr("Suffix"), CliTexts::tr("Command"), CliTexts::tr("Title")}};
    for (const Exporter *each : exporters())
        rows.push_back({plain(each->id), plain(each->suffix), each->needsPlan ? u"plan"_qs : u"export"_qs,
                        QCoreApplication::translate("Exports", each->title)});
    return textTable(rows);
}

QJsonObject formatsAsJson()
{
    QJsonArray formats;
    for (const Exporter *each : exporters())
        formats.append(QJsonObject{{u"id"_qs, plain(each->id)},
                                   {u"group"_qs, plain(groupOf(*each))},
                                   {u"suffix"_qs, plain(each->suffix)},
                                   {u"needsPlan"_qs, each->needsPlan},
                                   {u"title"_qs, QCoreApplication::translate("Exports", each->title)},
                                   {u"description"_qs, QCoreApplication::translate("Exports", each->description)}});
    return {{u"schemaVersion"_qs, kFormatsSchema}, {u"formats"_qs, formats}};
}

ExitCode printFormats(const CliOptions &options)
{
    const bool isJson = options.isSet(u"format"_qs);
    if (isJson && !options.choice(u"format"_qs, {u"text"_qs, u"json"_qs}))
        return ExitBadInput;
    const bool done = options.value(u"format"_qs) == u"json"_qs ? print(formatsAsJson()) : print(formatsAsText());
    return done ? ExitFine : ExitBadInput;
}

/// The id of --format, else what the suffix of --to means; empty: a picture.
QString formatAsked(const CliOptions &options)
{
    if (options.isSet(u"format"_qs))
        return options.value(u"format"_qs);
    const QString suffix = QFileInfo(options.value(u"to"_qs)).suffix().toLower();
    const auto found = std::ranges::find(kSuffixes, suffix, [](const auto &each) { return plain(each.first); });
    return found == kSuffixes.end() ? QString() : plain(found->second);
}

QStringList formats()
{
    QStringList ids;
    for (const Exporter *each : exporters())
        ids += plain(each->id);
    return ids;
}

/// Whether only options are given that go with texts.
bool areOptionsPossible(const CliOptions &options, const Exporter &exporter)
{
    for (const char *other : {"scale", "dpi", "title", "steps", "watermark", "page", "orientation", "per-cluster",
                              "hosts-per-page", "dated"})
        if (options.isSet(plain(other))) {
            options.fail(CliTexts::tr("--%1 does not go with the format %2.").arg(plain(other), plain(exporter.id)));
            return false;
        }
    if (exporter.needsPlan)
        options.fail(CliTexts::tr("The format %1 is one of a change plan, which leads from one design to another: see "
                                  "sliceboard-cli plan.")
                         .arg(plain(exporter.id)));
    return !exporter.needsPlan;
}

ExitCode write(const CliOptions &options, const Exporter &exporter)
{
    const auto today = options.date(u"today"_qs);
    const auto theme = today ? options.choice(u"theme"_qs, {u"light"_qs, u"dark"_qs}) : std::nullopt;
    auto design = theme ? options.design() : std::nullopt;
    std::optional<ClusterId> cluster;
    if (design && options.isSet(u"cluster"_qs) && !(cluster = options.cluster(u"cluster"_qs, *design)))
        return ExitBadInput;
    const auto catalog = design ? options.catalog() : std::nullopt;
    if (!catalog)
        return ExitBadInput;
    if (options.isSet(u"anonymous"_qs))
        design = anonymised(*design, *catalog);
    Document document(std::move(*design));
    Checker checker(document, *catalog);
    checker.setToday(*today);
    const auto files = exporter.write({checker, nullptr, cluster, *theme == u"dark"_qs});
    return files ? handOver(*files, options.value(u"to"_qs)) : failWith(files.error());
}

} // namespace

void addTextExportOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("format",
                  CliTexts::tr("Write a diagram or tables for other programs instead of a picture, by the id "
                               "that --list tells. Several files go into the folder OUT; a single one goes to "
                               "standard output without --to."),
                  "ID"));
    parser.addOption({u"list"_qs, CliTexts::tr("List the formats of --format; with --format json as JSON.")});
}

std::optional<ExitCode> exportText(const CliOptions &options)
{
    if (options.isSet(u"list"_qs))
        return printFormats(options);
    const QString format = formatAsked(options);
    if (format.isEmpty() && !options.isSet(u"format"_qs))
        return {};
    const Exporter *exporter = exporterById(format.toStdString());
    if (!exporter)
        options.choice(u"format"_qs, formats());
    return exporter && areOptionsPossible(options, *exporter) ? write(options, *exporter) : ExitBadInput;
}

} // namespace sliceboard
