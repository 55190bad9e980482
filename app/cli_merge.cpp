// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli_merge.h"

#include "app/cli_texts.h"
#include "model/comparison/difference_texts.h"
#include "model/formats/design_writer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace sliceboard {
namespace {

void addMergeOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"o"_qs, u"output"_qs},
                      CliTexts::tr("The file to write, which may be one of the three (default: standard output)."),
                      u"FILE"_qs});
}

/// git has an empty file for a base that neither side had.
Result<LoadedDesign> readBase(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() == 0 ? LoadedDesign() : loadDesignFile(path);
}

/// A side that the other did not change stays as it was written, with its comments.
std::string bytesOf(const Design &merged, const LoadedDesign &ours, const LoadedDesign &theirs)
{
    const std::string bytes = writeDesign(merged);
    for (const LoadedDesign *side : {&ours, &theirs})
        if (bytes == writeDesign(side->design))
            return side->bytes;
    if (ours.hasComments || theirs.hasComments)
        printAside(CliTexts::tr("The comments of the designs are not in the merged one.") + u'\n');
    return bytes;
}

bool write(const std::string &bytes, const QString &path)
{
    const QByteArray out = QByteArray::fromStdString(bytes);
    if (path.isEmpty())
        return print(out);
    QSaveFile file(path);
    file.setDirectWriteFallback(true);
    if (file.open(QIODevice::WriteOnly) && file.write(out) == out.size() && file.commit())
        return true;
    failWith({CliTexts::tr("The file cannot be written: %1.").arg(file.errorString()), TextPlace{path, 0, 0}});
    return false;
}

ExitCode runMerge(const CliOptions &options)
{
    const QStringList &operands = options.operands();
    if (operands.size() != 3)
        return options.fail(CliTexts::tr("The command merge needs three designs: BASE, OURS and THEIRS."));
    const auto base = readBase(operands[0]);
    const auto ours = base ? loadDesignFile(operands[1]) : base;
    const auto theirs = ours ? loadDesignFile(operands[2]) : ours;
    if (!theirs)
        return failWith(theirs.error());
    const auto merge = mergeDesigns(base->design, ours->design, theirs->design);
    if (!merge)
        return failWith(merge.error());
    const Design merged = withConflicts(merge->design, merge->conflicts);
    if (!write(bytesOf(merged, *ours, *theirs), options.value(u"output"_qs)))
        return ExitBadInput;
    for (const MergeConflict &conflict : merge->conflicts)
        printAside(toText(conflict) + u'\n');
    return merge->conflicts.empty() ? ExitFine : ExitFindings;
}

} // namespace

const CliCommand kMergeCommand{
    "merge",
    "BASE OURS THEIRS",
    true,
    QT_TRANSLATE_NOOP(
        "CliTexts",
        "Brings together what OURS and THEIRS made of the design BASE. Where both changed the same thing, "
        "OURS counts, and the conflicts are listed under the key x-conflicts of the merged design and on "
        "standard error. Exit code 1: there are conflicts."),
    addMergeOptions,
    runMerge,
    true};

} // namespace sliceboard
