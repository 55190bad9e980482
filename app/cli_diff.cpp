// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_diff.h"

#include "app/cli_texts.h"
#include "app/git_file.h"
#include "model/comparison/difference_report.h"
#include "model/formats/design_reader.h"

#include <QDir>
#include <QFileInfo>

namespace sliceboard {
namespace {

void addDiffOptions(QCommandLineParser &parser)
{
    parser.addOption(
        cliOption("format", CliTexts::tr("How to print: text, markdown or json (default: text)."), "FORMAT", "text"));
    parser.addOption(
        {u"git"_qs,
         CliTexts::tr("Take the seven operands that git gives to an external diff, and end with 0 whether or "
                      "not there are differences, as git demands.")});
}

/// A file, standard input, or a file in a revision of the repository around the current folder.
Result<Design> readVersion(const QString &operand)
{
    if (operand != u"-"_qs && !QFileInfo::exists(operand) && operand.contains(u':')) {
        const auto bytes = readGitFile(operand, QDir::currentPath());
        return bytes ? readDesign(*bytes, operand)
                     : tl::unexpected(Error{bytes.error().text, TextPlace{operand, 0, 0}});
    }
    auto loaded = readDesignOperand(operand);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return std::move(loaded->design);
}

bool printReport(const DifferenceReport &report, const QString &format)
{
    if (format == u"json"_qs)
        return print(toJson(report));
    return print(format == u"markdown"_qs ? toMarkdown(report) : toText(report));
}

ExitCode compare(const CliOptions &options, const QString &format)
{
    const QStringList &operands = options.operands();
    if (operands.size() != 2)
        return options.fail(CliTexts::tr("The command diff needs two designs."));
    if (operands[0] == u"-"_qs && operands[1] == u"-"_qs)
        return options.fail(CliTexts::tr("Only one of the two designs can be standard input."));
    const auto before = readVersion(operands[0]);
    if (!before)
        return failWith(before.error());
    const auto after = readVersion(operands[1]);
    if (!after)
        return failWith(after.error());
    const DifferenceReport report = differenceReport(operands[0], *before, operands[1], *after);
    if (!printReport(report, format))
        return ExitBadInput;
    return report.changes.empty() ? ExitFine : ExitFindings;
}

/// git names /dev/null where a side has no such file.
Result<Design> readSideOfGit(const QString &path)
{
    return path == u"/dev/null"_qs ? Design() : readVersion(QFileInfo(path).absoluteFilePath());
}

/// Operands: path, old file, its hash and mode, new file, its hash and mode; of a renamed file also its new path and
/// what git says of it. An unmerged file comes with its path alone. What cannot be compared is told in the output, so
/// that git goes on with the next file.
ExitCode compareForGit(const CliOptions &options, const QString &format)
{
    const QStringList &operands = options.operands();
    if (operands.size() == 1)
        return print(CliTexts::tr("%1 is not merged yet.").arg(operands[0]) + u'\n') ? ExitFine : ExitBadInput;
    if (operands.size() < 7)
        return options.fail(
            CliTexts::tr("With --git, the command diff needs the seven operands that git gives to an external diff."));
    const auto before = readSideOfGit(operands[1]);
    const auto after = readSideOfGit(operands[4]);
    if (!before || !after) {
        const Error &error = before ? after.error() : before.error();
        return print(operands[0] + u": "_qs + error.text + u'\n') ? ExitFine : ExitBadInput;
    }
    const QString newPath = operands.size() > 7 ? operands[7] : operands[0];
    return printReport(differenceReport(u"a/"_qs + operands[0], *before, u"b/"_qs + newPath, *after), format)
        ? ExitFine
        : ExitBadInput;
}

ExitCode runDiff(const CliOptions &options)
{
    const auto format = options.choice(u"format"_qs, {u"text"_qs, u"markdown"_qs, u"json"_qs});
    if (!format)
        return ExitBadInput;
    return options.isSet(u"git"_qs) ? compareForGit(options, *format) : compare(options, *format);
}

} // namespace

const CliCommand kDiffCommand{
    "diff",
    "A B",
    true,
    QT_TRANSLATE_NOOP("CliTexts",
                      "Tells how the design B differs from the design A: what was added, removed, moved, re-profiled "
                      "or set otherwise. Each is a file, - for standard input, or REVISION:PATH in the git repository "
                      "around the current folder. Exit code 1: they differ."),
    addDiffOptions,
    runDiff,
    true};

} // namespace sliceboard
