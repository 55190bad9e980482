// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/output_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr QFile::Permissions kToRun = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;

QByteArrayView viewOf(const std::string &bytes) { return {bytes.data(), qsizetype(bytes.size())}; }

QString nameOf(const OutputFile &file) { return QString::fromStdString(file.name); }

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != u"." && name != u".." && !name.contains(u'/') && !name.contains(u'\\');
}

} // namespace

Result<void> writeOutput(QByteArrayView bytes, const QString &path, bool isExecutable)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size()
        && (!isExecutable || file.setPermissions(file.permissions() | kToRun)) && file.commit();
    if (!isWritten)
        return failure(Tr::tr("This file cannot be written: %1.").arg(file.errorString()), TextPlace{path, 0, 0});
    return {};
}

Result<void> writeOutputs(const std::vector<OutputFile> &files, const QString &folder)
{
    for (const OutputFile &file : files)
        if (!isPlainName(nameOf(file)))
            return failure(Tr::tr("“%1” is no name of a file in a folder.").arg(nameOf(file)));
    for (const OutputFile &file : files)
        if (auto done = writeOutput(viewOf(file.bytes), QDir(folder).filePath(nameOf(file)), file.isExecutable); !done)
            return done;
    return {};
}

QStringList existingOutputs(const std::vector<OutputFile> &files, const QString &folder)
{
    QStringList names;
    for (const OutputFile &file : files)
        if (QDir(folder).exists(nameOf(file)))
            names += nameOf(file);
    return names;
}

} // namespace sliceboard
