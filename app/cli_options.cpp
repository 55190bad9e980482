// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_options.h"

#include "app/cli_texts.h"
#include "app/language.h"
#include "app/program.h"
#include "model/base/nearest_word.h"
#include "model/formats/design_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace sliceboard {
namespace {

QString exitCodes()
{
    return CliTexts::tr(
        "Exit codes: 0 fine; 1 findings at or above --fail-on; 2 bad usage, or a file that cannot be read "
        "or written.");
}

Result<LoadedDesign> readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(CliTexts::tr("Standard input cannot be read: %1.").arg(input.errorString()));
    // One byte more than is read at most makes the reader refuse what is larger.
    LoadedDesign loaded;
    loaded.bytes = input.read(qint64(kMostDesignBytes) + 1).toStdString();
    auto design = readDesign(loaded.bytes, QStringLiteral("-"));
    if (!design)
        return tl::unexpected(design.error());
    loaded.design = std::move(*design);
    return loaded;
}

} // namespace

Result<LoadedDesign> readDesignOperand(const QString &operand)
{
    return operand == QStringLiteral("-") ? readInput() : loadDesignFile(operand);
}

CliOptions::CliOptions(const CliCommand &command, const QStringList &arguments) : m_command(command)
{
    m_parser.setApplicationDescription(QCoreApplication::translate("CliTexts", command.description) + QLatin1Char('\n')
                                       + exitCodes());
    m_parser.addPositionalArgument(plain(command.name), {}, plain(command.name));
    m_parser.addPositionalArgument(plain(command.operand), {}, plain(command.operand));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, CliTexts::tr("Print this text.")});
    command.addOptions(m_parser);
    m_parser.addOption(cliOption(
        "catalog", CliTexts::tr("Folder of your own catalog files (default: %1).").arg(userCatalogFolder()), "DIR"));
    m_parser.addOption(cliOption(
        "lang",
        CliTexts::tr("Language of the texts: %1 (default: the locale's).").arg(languages().join(QStringLiteral(", "))),
        "CODE"));
    m_isParsed = m_parser.parse(arguments);
    m_operands = m_parser.positionalArguments().mid(1);
}

bool CliOptions::check() const
{
    if (!m_isParsed)
        return fail(m_parser.errorText()) == ExitFine;
    const bool isAlone = m_command.aloneOption && isSet(plain(m_command.aloneOption));
    if (m_command.isOperandNeeded && m_operands.isEmpty() && !isAlone)
        return fail(CliTexts::tr("The command %1 needs a %2.").arg(plain(m_command.name), plain(m_command.operand)))
            == ExitFine;
    if (m_operands.size() > 1 && !m_command.takesSeveral)
        return fail(CliTexts::tr("The command %1 does not take \"%2\" besides \"%3\".")
                        .arg(plain(m_command.name), m_operands[1], m_operands[0]))
            == ExitFine;
    return true;
}

QString CliOptions::helpText() const { return m_parser.helpText(); }

std::optional<QString> CliOptions::choice(const QString &option, const QStringList &allowed) const
{
    const QString word = value(option);
    if (allowed.contains(word))
        return word;
    fail(CliTexts::tr("--%1 takes one of %2, but got \"%3\".%4")
             .arg(option, allowed.join(QStringLiteral(", ")), word, didYouMean(word, allowed)));
    return {};
}

std::optional<double> CliOptions::number(const QString &option, double least, double most) const
{
    bool isNumber = false;
    const double number = value(option).toDouble(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    fail(CliTexts::tr("--%1 takes a number from %2 to %3, but got \"%4\".")
             .arg(option, QString::number(least), QString::number(most), value(option)));
    return {};
}

std::optional<QDate> CliOptions::date(const QString &option) const
{
    if (!isSet(option))
        return QDate::currentDate();
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (date.isValid())
        return date;
    fail(CliTexts::tr("--%1 takes a date such as 2027-01-31, but got \"%2\".").arg(option, value(option)));
    return {};
}

std::optional<ClusterId> CliOptions::cluster(const QString &option, const Design &design) const
{
    const QString name = value(option);
    QStringList names;
    for (const Cluster &cluster : design.clusters) {
        names += QString::fromStdString(cluster.name);
        if (names.last() == name)
            return cluster.id;
    }
    failWith({CliTexts::tr("The design has no cluster \"%1\".%2").arg(name, didYouMean(name, names)),
              TextPlace{operand(), 0, 0}});
    return {};
}

QString CliOptions::catalogFolder() const
{
    return isSet(QStringLiteral("catalog")) ? value(QStringLiteral("catalog")) : userCatalogFolder();
}

std::optional<Catalog> CliOptions::catalog() const
{
    if (isSet(QStringLiteral("catalog")) && !QFileInfo(catalogFolder()).isDir()) {
        failWith({CliTexts::tr("There is no such folder."), TextPlace{catalogFolder(), 0, 0}});
        return {};
    }
    auto catalog = Catalog::load(catalogFolder());
    if (catalog)
        return std::move(*catalog);
    failWith(catalog.error());
    return {};
}

std::optional<Design> CliOptions::design() const
{
    auto loaded = loadedDesign();
    if (!loaded)
        return {};
    return std::move(loaded->design);
}

std::optional<LoadedDesign> CliOptions::loadedDesign() const
{
    auto loaded = readDesignOperand(operand());
    if (loaded)
        return std::move(*loaded);
    failWith(loaded.error());
    return {};
}

ExitCode CliOptions::fail(const QString &text) const { return failUsage(text, plain(m_command.name)); }

QCommandLineOption cliOption(const char *name, const QString &description, const char *valueName, const char *byDefault)
{
    return {plain(name), description, plain(valueName), plain(byDefault)};
}

QString didYouMean(const QString &word, const QStringList &words)
{
    std::vector<std::string> utf8;
    for (const QString &each : words)
        utf8.push_back(each.toStdString());
    const std::vector<std::string_view> candidates(utf8.begin(), utf8.end());
    const std::string_view nearest = nearestWord(word.toStdString(), candidates);
    if (nearest.empty())
        return {};
    return QLatin1Char(' ') + CliTexts::tr("Did you mean \"%1\"?").arg(plain(nearest));
}

} // namespace sliceboard
