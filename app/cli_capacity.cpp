// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_capacity.h"

#include "app/capacity_listing.h"
#include "app/cli_texts.h"

namespace sliceboard {
namespace {

void addCapacityOptions(QCommandLineParser &parser)
{
    parser.addOption(cliOption("by", CliTexts::tr("What a row is: design, cluster, host or gpu (default: design)."),
                               "KIND", "design"));
    parser.addOption(cliOption(
        "profile", CliTexts::tr("Count only vGPUs of this profile, by its ESXi name. May be given several times."),
        "NAME"));
    parser.addOption(cliOption("cluster", CliTexts::tr("Look at this cluster only."), "NAME"));
    parser.addOption(
        cliOption("format", CliTexts::tr("How to print: text, json or csv (default: text)."), "FORMAT", "text"));
}

bool areProfiles(const CliOptions &options, const Catalog &catalog)
{
    for (const QString &name : options.values(u"profile"_qs)) {
        if (!catalog.types(name.toStdString()).empty())
            continue;
        QStringList names;
        for (const VgpuType &type : catalog.allTypes())
            names += QString::fromStdString(type.name);
        options.fail(CliTexts::tr("The catalog has no vGPU profile \"%1\".%2").arg(name, didYouMean(name, names)));
        return false;
    }
    return true;
}

/// Names as the catalog spells them.
QStringList profilesAsked(const CliOptions &options, const Catalog &catalog)
{
    QStringList names;
    for (const QString &name : options.values(u"profile"_qs))
        names += QString::fromStdString(catalog.types(name.toStdString()).front()->name);
    return names;
}

bool answer(CapacityBook &book, const CapacityQuestion &question, const QString &format)
{
    if (format == u"json"_qs)
        return print(capacityJson(book, question));
    return print(format == u"csv"_qs ? capacityCsv(book, question) : capacityText(book, question));
}

ExitCode runCapacity(const CliOptions &options)
{
    const QStringList kinds{u"design"_qs, u"cluster"_qs, u"host"_qs, u"gpu"_qs};
    const auto by = options.choice(u"by"_qs, kinds);
    const auto format = by ? options.choice(u"format"_qs, {u"text"_qs, u"json"_qs, u"csv"_qs}) : std::nullopt;
    const auto catalog = format ? options.catalog() : std::nullopt;
    if (!catalog || !areProfiles(options, *catalog))
        return ExitBadInput;
    auto design = options.design();
    if (!design)
        return ExitBadInput;
    CapacityQuestion question{options.operand(), EntityKind(kinds.indexOf(*by)), {}, profilesAsked(options, *catalog)};
    if (options.isSet(u"cluster"_qs) && !(question.cluster = options.cluster(u"cluster"_qs, *design)))
        return ExitBadInput;
    const Document document(std::move(*design));
    CapacityBook book(document, *catalog);
    return answer(book, question, *format) ? ExitFine : ExitBadInput;
}

} // namespace

const CliCommand kCapacityCommand{
    "capacity",
    "FILE",
    true,
    QT_TRANSLATE_NOOP("CliTexts",
                      "Tells what the GPUs of a design hold: frame buffer used, free and stranded, how many more of "
                      "each vGPU profile fit, and licences by edition. FILE may be -, for standard input."),
    addCapacityOptions,
    runCapacity};

} // namespace sliceboard
