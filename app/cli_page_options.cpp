// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_page_options.h"

#include "app/cli_texts.h"
#include "model/domain/enums.h"

#include <array>
#include <cmath>

namespace sliceboard {
namespace {

constexpr double kFewestDots = 10;
constexpr double kMostDots = 768;
constexpr double kMostHosts = 1000;

template <class E> QStringList words()
{
    QStringList all;
    for (const std::string_view word : spellings<E>())
        all += plain(word);
    return all;
}

/// False: it is none of the enum's words.
template <class E> bool readWord(const CliOptions &options, const QString &option, std::optional<E> &target)
{
    if (!options.isSet(option))
        return true;
    const QStringList all = words<E>();
    const auto word = options.choice(option, all);
    if (word)
        target = E(all.indexOf(*word));
    return word.has_value();
}

bool readDots(const CliOptions &options, PictureOptions &picture)
{
    const QString dpi = QStringLiteral("dpi");
    if (!options.isSet(dpi))
        return true;
    if (options.isSet(QStringLiteral("scale"))) {
        options.fail(CliTexts::tr("--scale and --dpi say the same in two ways: give one of them."));
        return false;
    }
    const auto dots = options.number(dpi, kFewestDots, kMostDots);
    if (dots)
        picture.scale = scaleOfDpi(*dots);
    return dots.has_value();
}

bool readHosts(const CliOptions &options, PictureOptions &picture)
{
    const QString hosts = QStringLiteral("hosts-per-page");
    if (!options.isSet(hosts))
        return true;
    const auto count = options.number(hosts, 1, kMostHosts);
    if (!count)
        return false;
    if (*count != std::floor(*count)) {
        options.fail(CliTexts::tr("--%1 takes a whole number, but got \"%2\".").arg(hosts, options.value(hosts)));
        return false;
    }
    picture.hostsPerPage = int(*count);
    return true;
}

/// Options that speak of pages need a format that has some; those of dots, one that is made of them.
bool suitFormat(const CliOptions &options, PictureFormat format)
{
    for (const char *option : {"page", "orientation", "per-cluster", "hosts-per-page"})
        if (format != PictureFormat::Pdf && options.isSet(QLatin1String(option))) {
            options.fail(CliTexts::tr("--%1 is about pages; --to must end in .pdf.").arg(QLatin1String(option)));
            return false;
        }
    if (format != PictureFormat::Png && options.isSet(QStringLiteral("dpi"))) {
        options.fail(CliTexts::tr("--dpi is about pixels; --to must end in .png."));
        return false;
    }
    return true;
}

} // namespace

void addPageOptions(QCommandLineParser &parser)
{
    parser.addOption(cliOption("dpi", CliTexts::tr("The same as --scale in dots per inch: 96 is a scale of 1."), "N"));
    parser.addOption(cliOption(
        "page", CliTexts::tr("Paper of a PDF: a4, a3, letter or tabloid (default: as the design says, else a4)."),
        "SIZE"));
    parser.addOption(cliOption(
        "orientation", CliTexts::tr("landscape or portrait, of a PDF (default: as the design says, else landscape)."),
        "WORD"));
    parser.addOption({QStringLiteral("per-cluster"), CliTexts::tr("Begin a page of the PDF with each cluster.")});
    parser.addOption(
        cliOption("hosts-per-page", CliTexts::tr("Put at most this many hosts on a page of the PDF."), "N"));
    parser.addOption({QStringLiteral("dated"), CliTexts::tr("Write the day of the export on the title block.")});
}

bool readPageOptions(const CliOptions &options, PictureOptions &picture)
{
    const bool isRead = suitFormat(options, picture.format) && readDots(options, picture) && readHosts(options, picture)
        && readWord(options, QStringLiteral("page"), picture.page.size)
        && readWord(options, QStringLiteral("orientation"), picture.page.orientation);
    if (!isRead)
        return false;
    picture.isPagePerCluster = options.isSet(QStringLiteral("per-cluster"));
    if (options.isSet(QStringLiteral("dated")))
        picture.exported = options.date(QStringLiteral("today"));
    return true;
}

} // namespace sliceboard
