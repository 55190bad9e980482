// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_export.h"

#include "app/cli_export_text.h"
#include "app/cli_page_options.h"
#include "app/cli_texts.h"
#include "model/presentation/anonymised.h"
#include "views/export/picture_export.h"
#include "views/export/steps_export.h"

namespace sliceboard {
namespace {

constexpr double kSmallestScale = 0.1;
constexpr double kLargestScale = 8;

void addExportOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("to",
                  CliTexts::tr("The file to write; its suffix tells the format: png, svg or pdf, or drawio, mmd "
                               "(Mermaid), dot (Graphviz), xlsx or md (tables)."),
                  "OUT"));
    parser.addOption(cliOption(
        "scale", CliTexts::tr("Pixels of a PNG for one of the screen (default: 2, or less for a very large board)."),
        "N"));
    parser.addOption(cliOption("theme", CliTexts::tr("light or dark (default: light)."), "THEME", "light"));
    parser.addOption(cliOption("title", CliTexts::tr("Title (default: the design's name)."), "TEXT"));
    parser.addOption(cliOption("cluster", CliTexts::tr("Draw this cluster only."), "NAME"));
    parser.addOption(
        {QStringLiteral("steps"), CliTexts::tr("Write the saved views, one page for each; OUT must end in .pdf.")});
    parser.addOption({QStringLiteral("anonymous"), CliTexts::tr("Replace all names by pseudonyms.")});
    parser.addOption(
        cliOption("watermark", CliTexts::tr("With --steps: text across the board; \"\" for none."), "TEXT"));
    addPageOptions(parser);
    parser.addOption(cliOption(
        "today", CliTexts::tr("The day to check for, and of the export (default: the current day)."), "YYYY-MM-DD"));
    addTextExportOptions(parser);
}

std::optional<PictureFormat> pictureFormatAsked(const CliOptions &options)
{
    const QString path = options.value(QStringLiteral("to"));
    if (path.isEmpty()) {
        options.fail(CliTexts::tr("The command export needs --to with the file to write."));
        return {};
    }
    const auto format = pictureFormatOf(path);
    if (!format)
        options.fail(
            CliTexts::tr("--to takes a file that ends in .png, .svg or .pdf, or in .drawio, .mmd, .dot, .xlsx or "
                         ".md, but got \"%1\".")
                .arg(path));
    return format;
}

/// Nothing but the format of the picture depends on the file to write.
std::optional<PictureOptions> pictureAsked(const CliOptions &options)
{
    const auto format = pictureFormatAsked(options);
    const bool isScaled = options.isSet(QStringLiteral("scale"));
    const auto scale = isScaled ? options.number(QStringLiteral("scale"), kSmallestScale, kLargestScale) : std::nullopt;
    const auto theme = options.choice(QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark")});
    if (!format || isScaled != scale.has_value() || !theme)
        return {};
    const auto kind = *theme == QStringLiteral("dark") ? Theme::Kind::Dark : Theme::Kind::Light;
    PictureOptions picture{*format, scale, kind, options.value(QStringLiteral("title")), {}};
    return readPageOptions(options, picture) ? std::optional(std::move(picture)) : std::nullopt;
}

bool chooseCluster(const CliOptions &options, const Design &design, PictureOptions &picture)
{
    if (!options.isSet(QStringLiteral("cluster")))
        return true;
    picture.cluster = options.cluster(QStringLiteral("cluster"), design);
    return picture.cluster.has_value();
}

/// Whether the options for pages of saved views go together.
bool areStepsPossible(const CliOptions &options, PictureFormat format)
{
    if (format != PictureFormat::Pdf) {
        options.fail(CliTexts::tr("--steps writes a PDF; --to must end in .pdf."));
        return false;
    }
    for (const char *other :
         {"scale", "title", "cluster", "page", "orientation", "per-cluster", "hosts-per-page", "dated"})
        if (options.isSet(QLatin1String(other))) {
            options.fail(CliTexts::tr("--%1 does not go with --steps.").arg(QLatin1String(other)));
            return false;
        }
    return true;
}

ExitCode writeSteps(const CliOptions &options, const Design &design, const Catalog &catalog, QDate today,
                    const PictureOptions &picture)
{
    StepsOptions steps;
    steps.presentation.isAnonymous = options.isSet(QStringLiteral("anonymous")) || isAskedForPseudonyms(design);
    const QString watermark = QStringLiteral("watermark");
    steps.presentation.watermark = options.isSet(watermark) ? options.value(watermark) : usualWatermark();
    steps.theme = picture.theme;
    if (const auto done = exportSteps(design, catalog, today, steps, options.value(QStringLiteral("to"))); !done)
        return failWith(done.error());
    return ExitFine;
}

ExitCode runExport(const CliOptions &options)
{
    if (const auto done = exportText(options))
        return *done;
    auto picture = pictureAsked(options);
    const auto today = options.date(QStringLiteral("today"));
    const bool isSteps = options.isSet(QStringLiteral("steps"));
    if (!picture || !today || (isSteps && !areStepsPossible(options, picture->format)))
        return ExitBadInput;
    if (!isSteps && options.isSet(QStringLiteral("watermark")))
        return options.fail(CliTexts::tr("--watermark needs --steps."));
    auto design = options.design();
    if (!design || !chooseCluster(options, *design, *picture))
        return ExitBadInput;
    const auto catalog = options.catalog();
    if (!catalog)
        return ExitBadInput;
    if (isSteps)
        return writeSteps(options, *design, *catalog, *today, *picture);
    if (options.isSet(QStringLiteral("anonymous")))
        design = anonymised(*design, *catalog);
    Document document(std::move(*design));
    Checker checker(document, *catalog);
    checker.setToday(*today);
    if (const auto done = exportPicture(document, checker, *picture, options.value(QStringLiteral("to"))); !done)
        return failWith(done.error());
    return ExitFine;
}

} // namespace

const CliCommand kExportCommand{
    "export",
    "FILE",
    true,
    QT_TRANSLATE_NOOP("CliTexts",
                      "Draws the board of a design, with title block and legend, into a PNG, SVG or PDF file, or "
                      "writes it as a diagram or tables for other programs. FILE may be -, for standard input."),
    addExportOptions,
    runExport,
    false,
    "list"};

} // namespace sliceboard
