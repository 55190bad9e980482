// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/output_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OutputFiles)
};

tl::unexpected<Error> cannotWrite(const QString &path, const QString &why)
{
    return failure(Tr::tr("This file cannot be written: %1.").arg(why), TextPlace{path, 0, 0});
}

/// Whoever may read it may run it.
QFileDevice::Permissions executable(QFileDevice::Permissions permissions)
{
    const std::pair<QFileDevice::Permission, QFileDevice::Permission> both[] = {
        {QFileDevice::ReadOwner, QFileDevice::ExeOwner},
        {QFileDevice::ReadUser, QFileDevice::ExeUser},
        {QFileDevice::ReadGroup, QFileDevice::ExeGroup},
        {QFileDevice::ReadOther, QFileDevice::ExeOther}};
    for (const auto &[read, run] : both)
        if (permissions & read)
            permissions |= run;
    return permissions;
}

bool writeAll(QIODevice &device, const std::string &bytes)
{
    return device.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
}

/// A device or pipe such as /dev/stdout, which must not be replaced.
Result<void> writeThrough(const QString &path, const std::string &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.flush())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<void> writeFile(const QString &path, const OutputFile &output)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeThrough(path, output.bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, output.bytes))
        return cannotWrite(path, file.errorString());
    if (output.isExecutable && !file.setPermissions(executable(file.permissions())))
        return cannotWrite(path, file.errorString());
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace

bool isOutputName(std::string_view name)
{
    const auto isPlain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
            || letter == '.' || letter == '-' || letter == '_';
    };
    return !name.empty() && name.front() != '.' && name.front() != '-' && std::ranges::all_of(name, isPlain);
}

bool goesIntoFolder(const QString &to, const std::vector<OutputFile> &files)
{
    return files.size() != 1 || to.endsWith(u'/') || QFileInfo(to).isDir();
}

Result<void> writeOutputFiles(const QString &to, const std::vector<OutputFile> &files)
{
    if (!goesIntoFolder(to, files))
        return writeFile(to, files.front());
    for (const OutputFile &file : files)
        if (!isOutputName(file.name))
            return failure(Tr::tr("\"%1\" cannot be the name of a file here; nothing was written.")
                               .arg(QString::fromStdString(file.name)));
    if (!QDir().mkpath(to))
        return failure(Tr::tr("There is no such folder, and it cannot be made."), TextPlace{to, 0, 0});
    for (const OutputFile &file : files)
        if (const auto done = writeFile(QDir(to).filePath(QString::fromStdString(file.name)), file); !done)
            return done;
    return {};
}

} // namespace sliceboard
