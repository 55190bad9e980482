// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "views/export/output_files.h"

#include "views/export/picture_texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace sliceboard {
namespace {

tl::unexpected<Error> cannotWrite(const QFileDevice &file, const QString &path)
{
    return failure(PictureTexts::tr("This file cannot be written: %1.").arg(file.errorString()), TextPlace{path, 0, 0});
}

/// Whoever may read it may run it.
QFile::Permissions executable(QFile::Permissions permissions)
{
    for (const auto &[read, run] :
         {std::pair(QFile::ReadOwner, QFile::ExeOwner), std::pair(QFile::ReadUser, QFile::ExeUser),
          std::pair(QFile::ReadGroup, QFile::ExeGroup), std::pair(QFile::ReadOther, QFile::ExeOther)})
        if (permissions & read)
            permissions |= run;
    return permissions;
}

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    return device.write(bytes.data(), bytes.size()) == bytes.size();
}

/// A device or pipe such as /dev/stdout, which must not be replaced.
Result<void> writeThrough(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.flush())
        return cannotWrite(file, path);
    return {};
}

QByteArrayView viewOf(const std::string &bytes) { return {bytes.data(), qsizetype(bytes.size())}; }

QString nameOf(const OutputFile &file) { return QString::fromStdString(file.name); }

} // namespace

bool isOutputName(std::string_view name)
{
    const auto isPlain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
            || letter == '.' || letter == '-' || letter == '_';
    };
    return !name.empty() && name.front() != '.' && name.front() != '-' && std::ranges::all_of(name, isPlain);
}

Result<void> writeOutput(QByteArrayView bytes, const QString &path, bool isExecutable)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeThrough(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes)
        || (isExecutable && !file.setPermissions(executable(file.permissions()))) || !file.commit())
        return cannotWrite(file, path);
    return {};
}

Result<void> writeOutputs(const std::vector<OutputFile> &files, const QString &folder)
{
    for (const OutputFile &file : files)
        if (!isOutputName(file.name))
            return failure(PictureTexts::tr("“%1” is no name of a file in a folder.").arg(nameOf(file)));
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
