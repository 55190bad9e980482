// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_catalog.h"

#include "app/catalog_listing.h"
#include "app/cli_texts.h"
#include "app/text_table.h"
#include "model/reports/catalog_date.h"

#include <QFileInfo>

#include <algorithm>

namespace sliceboard {
namespace {

/// The version of the JSON listing.
constexpr int kListingSchema = 1;

void addCatalogOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("format", CliTexts::tr("How to print: text or json (default: text)."), "FORMAT", "text"));
    parser.addOption(
        cliOption("gpu", CliTexts::tr("List only what is about this GPU model, such as a100-pcie-40gb."), "MODEL"));
}

QStringList topicNames()
{
    QStringList names;
    for (const CatalogTopic &topic : catalogTopics())
        names += QString::fromLatin1(topic.name);
    return names;
}

/// The topics that the operand names: one, or all that --gpu leaves.
std::vector<const CatalogTopic *> topicsAsked(const CliOptions &options)
{
    const QString name = options.operand();
    const bool isForGpu = options.isSet(QStringLiteral("gpu"));
    std::vector<const CatalogTopic *> topics;
    for (const CatalogTopic &topic : catalogTopics())
        if (name.isEmpty() ? topic.isAboutGpus || !isForGpu : name == QLatin1String(topic.name))
            topics.push_back(&topic);
    return topics;
}

bool checkUsage(const CliOptions &options)
{
    const auto topics = topicsAsked(options);
    if (topics.empty()) {
        const QString name = options.operand();
        options.fail(CliTexts::tr("The catalog has no topic \"%1\"; the topics are %2.%3")
                         .arg(name, topicNames().join(QStringLiteral(", ")), didYouMean(name, topicNames())));
        return false;
    }
    if (options.isSet(QStringLiteral("gpu")) && !topics[0]->isAboutGpus) {
        options.fail(CliTexts::tr("Drivers are the same for all GPU models: leave out --gpu."));
        return false;
    }
    return true;
}

bool findModel(const CliOptions &options, const Catalog &catalog, const GpuModel *&model)
{
    if (!options.isSet(QStringLiteral("gpu")))
        return true;
    const QString name = options.value(QStringLiteral("gpu"));
    model = catalog.model(name.toStdString());
    if (model)
        return true;
    QStringList keys;
    for (const GpuModel &each : catalog.models())
        keys += QString::fromStdString(each.key);
    failWith({CliTexts::tr("The catalog has no GPU model \"%1\".%2").arg(name, didYouMean(name.toLower(), keys)), {}});
    return false;
}

/// The shipped catalog alone, to tell what comes from the user's folder; the same catalog when there is no folder.
std::optional<Catalog> shippedCatalog(const CliOptions &options, const Catalog &catalog)
{
    if (!QFileInfo(options.catalogFolder()).isDir())
        return catalog;
    auto shipped = Catalog::load();
    if (shipped)
        return std::move(*shipped);
    failWith(shipped.error());
    return {};
}

QJsonArray rowsOf(const CatalogTopic &topic, const Catalog &catalog, const Catalog &shipped, const GpuModel *only)
{
    return withOrigin(topic.rows(catalog, only), topic.rows(shipped, nullptr));
}

QString toText(const CliOptions &options, const Catalog &catalog, const Catalog &shipped, const GpuModel *only)
{
    QString text;
    for (const CatalogTopic *topic : topicsAsked(options))
        text += textTable(tableOf(*topic, rowsOf(*topic, catalog, shipped, only))) + QLatin1Char('\n');
    for (const QString &note : catalog.notes())
        text += note + QLatin1Char('\n');
    text += CliTexts::tr("Catalog: %1.").arg(catalogDate(catalog.asOf())) + QLatin1Char('\n');
    return text;
}

QJsonObject toJson(const CliOptions &options, const Catalog &catalog, const Catalog &shipped, const GpuModel *only)
{
    const bool hasFolder = QFileInfo(options.catalogFolder()).isDir();
    QJsonObject json{{QStringLiteral("schemaVersion"), kListingSchema},
                     {QStringLiteral("asOf"), QString::fromStdString(catalog.asOf())},
                     {QStringLiteral("userFolder"), hasFolder ? options.catalogFolder() : QJsonValue()},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(catalog.notes())}};
    for (const CatalogTopic *topic : topicsAsked(options))
        json[QLatin1String(topic->name)] = rowsOf(*topic, catalog, shipped, only);
    return json;
}

ExitCode runCatalog(const CliOptions &options)
{
    const auto format = options.choice(QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json")});
    if (!format || !checkUsage(options))
        return ExitBadInput;
    const auto catalog = options.catalog();
    const auto shipped = catalog ? shippedCatalog(options, *catalog) : std::nullopt;
    const GpuModel *only = nullptr;
    if (!shipped || !findModel(options, *catalog, only))
        return ExitBadInput;
    const bool isPrinted = *format == QStringLiteral("json") ? print(toJson(options, *catalog, *shipped, only))
                                                             : print(toText(options, *catalog, *shipped, only));
    return isPrinted ? ExitFine : ExitBadInput;
}

} // namespace

const CliCommand kCatalogCommand{
    "catalog",
    "[gpus|profiles|drivers|mig]",
    false,
    QT_TRANSLATE_NOOP("CliTexts", "Lists what the catalog knows. Rows that are not verified name the fields in doubt."),
    addCatalogOptions,
    runCatalog};

} // namespace sliceboard
