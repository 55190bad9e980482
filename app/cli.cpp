// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli.h"

#include "app/cli_capacity.h"
#include "app/cli_catalog.h"
#include "app/cli_check.h"
#include "app/cli_compat.h"
#include "app/cli_diff.h"
#include "app/cli_export.h"
#include "app/cli_list.h"
#include "app/cli_merge.h"
#include "app/cli_plan.h"
#include "app/cli_rules.h"
#include "app/cli_texts.h"
#include "app/language.h"
#include "app/program.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sliceboard {
namespace {

constexpr std::array kCommands{&kCheckCommand, &kExportCommand, &kCapacityCommand, &kCatalogCommand, &kCompatCommand,
                               &kListCommand,  &kDiffCommand,   &kMergeCommand,    &kPlanCommand,    &kRulesCommand};

QString usage()
{
    QString text = CliTexts::tr("Usage: sliceboard-cli COMMAND [options]") + QStringLiteral("\n\n")
        + CliTexts::tr("Checks and draws designs of GPU partitions without a window.") + QStringLiteral("\n\n")
        + CliTexts::tr("Commands:") + QLatin1Char('\n');
    for (const CliCommand *command : kCommands)
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(plain(command->name), plain(command->operand),
                         QCoreApplication::translate("CliTexts", command->description));
    text += QLatin1Char('\n') + CliTexts::tr("sliceboard-cli COMMAND --help tells the options of a command.")
        + QLatin1Char('\n') + CliTexts::tr("Options: --help, --version.") + QStringLiteral("\n\n")
        + CliTexts::tr("Exit codes:") + QLatin1Char('\n') + CliTexts::tr("  0  fine") + QLatin1Char('\n')
        + CliTexts::tr("  1  check: findings at or above --fail-on; compat: the upgrade adds such findings")
        + QLatin1Char('\n') + CliTexts::tr("     diff: the designs differ; merge: there are conflicts")
        + QLatin1Char('\n') + CliTexts::tr("  2  bad usage, or a file that cannot be read or written")
        + QLatin1Char('\n');
    return text;
}

/// The value of --lang wherever it stands, so that help and complaints are in that language too.
QString languageAsked(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(cliOption("lang", {}, "CODE"));
    parser.parse(arguments);
    return parser.value(QStringLiteral("lang"));
}

/// What every command takes may stand before it, too.
QStringList commandFirst(QStringList arguments)
{
    qsizetype at = 1;
    for (; at < arguments.size(); ++at) {
        const QString option = arguments[at].section(u'=', 0, 0);
        if (option != QStringLiteral("--lang") && option != QStringLiteral("--catalog"))
            break;
        if (option == arguments[at])
            ++at; // its value
    }
    arguments.insert(1, at < arguments.size() ? arguments.takeAt(at) : QString());
    return arguments;
}

ExitCode unknownCommand(const QString &name)
{
    QStringList names;
    for (const CliCommand *command : kCommands)
        names += plain(command->name);
    return failUsage(CliTexts::tr("There is no command \"%1\"; the commands are %2.%3")
                         .arg(name, names.join(QStringLiteral(", ")), didYouMean(name, names)));
}

ExitCode runCommand(const CliCommand &command, const QStringList &arguments)
{
    const CliOptions options(command, arguments);
    if (options.wantsHelp())
        return print(options.helpText()) ? ExitFine : ExitBadInput;
    return options.check() ? command.run(options) : ExitBadInput;
}

} // namespace

bool needsGui(int argc, char **argv)
{
    return commandFirst(argumentsOf(argc, argv)).value(1) == plain(kExportCommand.name);
}

QString languageAsked(int argc, char **argv) { return languageAsked(commandFirst(argumentsOf(argc, argv))); }

ExitCode runCli(const QStringList &given)
{
    const QStringList arguments = commandFirst(given);
    const QString language = languageAsked(arguments);
    if (!useLanguage(language))
        return failUsage(CliTexts::tr("--lang takes one of %1, but got \"%2\".")
                             .arg(languages().join(QStringLiteral(", ")), language));
    const QString name = arguments.value(1);
    if (name.isEmpty())
        return failUsage(CliTexts::tr("Which command?"));
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h"))
        return print(usage()) ? ExitFine : ExitBadInput;
    if (name == QStringLiteral("--version") || name == QStringLiteral("-v"))
        return print(QStringLiteral("sliceboard-cli %1\n").arg(QCoreApplication::applicationVersion())) ? ExitFine
                                                                                                        : ExitBadInput;
    const auto command = std::ranges::find(kCommands, name, [](const CliCommand *each) { return plain(each->name); });
    return command == kCommands.end() ? unknownCommand(name) : runCommand(**command, arguments);
}

} // namespace sliceboard
