// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/output_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sliceboard {
namespace {

struct OutputFileTexts {
    Q_DECLARE_TR_FUNCTIONS(OutputFiles)
};

bool hasName(const OutputFile &file) { return isOutputName(file.name); }

} // namespace

bool goesIntoFolder(const QString &to, const std::vector<OutputFile> &files)
{
    return files.size() != 1 || to.endsWith(u'/') || QFileInfo(to).isDir();
}

Result<void> writeOutputFiles(const QString &to, const std::vector<OutputFile> &files)
{
    if (!goesIntoFolder(to, files)) {
        const std::string &bytes = files.front().bytes;
        return writeOutput({bytes.data(), qsizetype(bytes.size())}, to, files.front().isExecutable);
    }
    // No folder is made for files that are refused.
    if (std::ranges::all_of(files, hasName) && !QDir().mkpath(to))
        return failure(OutputFileTexts::tr("There is no such folder, and it cannot be made."), TextPlace{to, 0, 0});
    return writeOutputs(files, to);
}

} // namespace sliceboard
