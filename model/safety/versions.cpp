// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/safety/versions.h"

#include "model/formats/design_file.h"
#include "model/formats/design_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace sliceboard {
namespace {

struct VersionTexts {
    Q_DECLARE_TR_FUNCTIONS(VersionStore)
};

QString stampFormat() { return QStringLiteral("yyyyMMdd'T'HHmmsszzz"); }
QString suffix() { return QStringLiteral(".sliceboard.yaml"); }
QString pattern() { return u'*' + suffix(); }

QDateTime timeOf(const QString &fileName)
{
    QDateTime time = QDateTime::fromString(fileName.chopped(suffix().size()), stampFormat());
    time.setTimeSpec(Qt::UTC);
    return time;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > qint64(kMostDesignBytes))
        return {};
    return file.readAll();
}

} // namespace

QString VersionStore::folderOf(const QString &designPath) const
{
    const QString path = QFileInfo(linkTarget(designPath)).absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash);
}

Result<void> VersionStore::keep(const QString &designPath, std::string_view replacedBy) const
{
    const QFileInfo file(linkTarget(designPath));
    const QByteArray now = file.isFile() ? contentOf(file.filePath()) : QByteArray();
    if (now.isEmpty() || std::string_view(now.data(), std::size_t(now.size())) == replacedBy)
        return {};
    const std::vector<EarlierVersion> before = list(designPath);
    if (!before.empty() && contentOf(before.front().path) == now)
        return {};
    const QString folder = folderOf(designPath);
    QDir().mkpath(folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QDateTime time = file.lastModified().toUTC();
    if (!before.empty() && time <= before.front().savedAt)
        time = before.front().savedAt.addMSecs(1);
    QSaveFile copy(folder + u'/' + time.toString(stampFormat()) + suffix());
    if (!copy.open(QIODevice::WriteOnly) || copy.write(now) != now.size() || !copy.commit())
        return failure(VersionTexts::tr("The version before could not be put with the earlier versions: %1.")
                           .arg(copy.errorString()),
                       TextPlace{copy.fileName()});
    dropOld(designPath);
    return {};
}

std::vector<EarlierVersion> VersionStore::list(const QString &designPath) const
{
    std::vector<EarlierVersion> versions;
    const QFileInfoList files =
        QDir(folderOf(designPath)).entryInfoList({pattern()}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files)
        if (const QDateTime time = timeOf(file.fileName()); time.isValid())
            versions.push_back({file.filePath(), time, file.size()});
    return versions;
}

void VersionStore::dropOld(const QString &designPath) const
{
    int count = 0;
    qint64 bytes = 0;
    for (const EarlierVersion &version : list(designPath)) {
        bytes += version.size;
        if (++count > 1 && (count > kMostVersions || bytes > kMostBytes))
            QFile::remove(version.path);
    }
}

} // namespace sliceboard
