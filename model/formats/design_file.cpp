// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/design_file.h"

#include "model/formats/design_file_texts.h"
#include "model/formats/design_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

namespace sliceboard {
namespace {

constexpr int kMostLinks = 40; ///< as the Linux kernel

tl::unexpected<Error> fileFailure(const QString &path, const QString &text)
{
    return failure(text, TextPlace{QDir::toNativeSeparators(path)});
}

Result<void> checkReadable(const QFileInfo &info)
{
    const QString path = info.filePath();
    if (!info.exists())
        return fileFailure(path, DesignFileTexts::tr("There is no such file."));
    if (info.isDir())
        return fileFailure(path, DesignFileTexts::tr("This is a folder, not a design file."));
    if (!info.isFile())
        return fileFailure(path, DesignFileTexts::tr("This is a device or a pipe, not a design file."));
    if (info.size() > qint64(kMostDesignBytes))
        return fileFailure(path,
                           DesignFileTexts::tr("The file has %1 MiB; designs of up to %2 MiB are read.")
                               .arg((info.size() >> 20) + 1)
                               .arg(kMostDesignBytes >> 20));
    return {};
}

Result<std::string> readBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(path, DesignFileTexts::tr("The file cannot be read: %1.").arg(file.errorString()));
    std::string bytes(std::size_t(file.size()), '\0');
    const qint64 count = file.read(bytes.data(), qint64(bytes.size()));
    if (count < 0 || file.error() != QFileDevice::NoError)
        return fileFailure(path, DesignFileTexts::tr("The file cannot be read: %1.").arg(file.errorString()));
    bytes.resize(std::size_t(count));
    return bytes;
}

/// QSaveFile replaces the file and creates a new one beside it, so both must be writable.
bool isReadOnly(const QFileInfo &info)
{
    const QFileInfo target(linkTarget(info.filePath()));
    return !target.isWritable() || !QFileInfo(target.absolutePath()).isWritable();
}

tl::unexpected<Error> saveFailure(const QString &path, const QString &reason)
{
    return fileFailure(path,
                       DesignFileTexts::tr("The design was not saved, and the file is as it was: %1.").arg(reason));
}

std::filesystem::path nativePath(const QString &path) { return QFile::encodeName(path).toStdString(); }

/// Gives a file a second name, by a hard link or else by a copy. No name is ever left with half a file.
Result<void> keepAs(const QString &path, const QString &second)
{
    QFile::remove(second);
    std::error_code error;
    std::filesystem::create_hard_link(nativePath(path), nativePath(second), error);
    if (error)
        std::filesystem::copy_file(nativePath(path), nativePath(second), error);
    if (!error)
        return {};
    QFile::remove(second);
    return saveFailure(
        path, DesignFileTexts::tr("no backup could be made, %1").arg(QString::fromLocal8Bit(error.message().c_str())));
}

/// Puts the new file in place. The old backup goes only when the new file stands.
Result<void> commit(QSaveFile &file, const QString &target)
{
    const bool replaces = QFileInfo::exists(target);
    const QString kept = backupPath(target) + QStringLiteral(".new");
    if (replaces)
        if (auto done = keepAs(target, kept); !done)
            return done;
    if (!file.commit()) {
        QFile::remove(kept);
        return saveFailure(target, file.errorString());
    }
    if (replaces) {
        std::error_code ignored; // the design is saved; the version before then keeps its other name
        std::filesystem::rename(nativePath(kept), nativePath(backupPath(target)), ignored);
    }
    return {};
}

} // namespace

Result<LoadedDesign> loadDesignFile(const QString &path)
{
    const QFileInfo info(path);
    if (auto readable = checkReadable(info); !readable)
        return tl::unexpected(readable.error());
    auto bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto design = readDesign(*bytes, QDir::toNativeSeparators(path));
    if (!design)
        return tl::unexpected(design.error());
    const bool hasComments = hasYamlComments(*bytes);
    return LoadedDesign{std::move(*design), std::move(*bytes), hasComments, isReadOnly(info)};
}

Result<void> saveDesignFile(const QString &path, std::string_view bytes)
{
    const QString target = linkTarget(path);
    if (QFileInfo(target).isDir())
        return saveFailure(target, DesignFileTexts::tr("this is a folder"));
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return saveFailure(target, file.errorString());
    const bool written = file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) && file.flush();
    if (!written) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return saveFailure(target, reason);
    }
    return commit(file, target);
}

QString backupPath(const QString &path) { return path + u'~'; }

QString linkTarget(const QString &path)
{
    QFileInfo info(path);
    for (int i = 0; i < kMostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.filePath();
}

} // namespace sliceboard
