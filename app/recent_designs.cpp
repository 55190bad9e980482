// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/recent_designs.h"

#include "app/settings.h"
#include "views/export/thumbnail.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QStandardPaths>

namespace sliceboard {
namespace {

constexpr QSize kPictureSize{112, 72};
constexpr double kPictureRatio = 2; ///< good for screens of 100 and 200 %
constexpr int kMostPictures = 40;
constexpr int kAtOnce = 10; ///< milliseconds

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
}

QString groupOf(const QString &path) { return QStringLiteral("recent/") + hashOf(path.toUtf8()); }

QString pictureOf(const QString &hash) { return RecentDesigns::pictureFolder() + u'/' + hash + QStringLiteral(".png"); }

void dropOldPictures()
{
    const QFileInfoList files =
        QDir(RecentDesigns::pictureFolder()).entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Time);
    for (qsizetype i = kMostPictures; i < files.size(); ++i)
        QFile::remove(files[i].filePath());
}

} // namespace

QString RecentDesigns::pictureFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/sliceboard/thumbnails");
}

bool RecentDesigns::prepareSome(const BoardScene &scene)
{
    QElapsedTimer time;
    time.start();
    for (const Cluster &cluster : scene.design().clusters)
        for (const Host &host : cluster.hosts)
            if (scene.strip(host); time.elapsed() > kAtOnce)
                return false;
    return true;
}

void RecentDesigns::note(const QString &path, const BoardScene &scene) const
{
    const QFileInfo info(path);
    if (!info.isReadable())
        return;
    // Not of the content: reading a large file once more would hold the window up, and whether it changed is seen by these.
    const QString hash =
        hashOf(u"%1 %2 %3"_qs.arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size()).arg(path).toUtf8());
    const FindingCounts &counts = scene.checker().counts();
    QSettings settings(storeName(), storeName());
    settings.beginGroup(groupOf(path));
    settings.setValue(u"changedAt"_qs, info.lastModified());
    settings.setValue(u"size"_qs, info.size());
    settings.setValue(u"content"_qs, hash);
    settings.setValue(u"errors"_qs, counts.errors);
    settings.setValue(u"warnings"_qs, counts.warnings);
    settings.setValue(u"unknown"_qs, counts.unknown);
    settings.setValue(u"infos"_qs, counts.infos);
    QDir().mkpath(pictureFolder());
    const QImage picture = boardThumbnail(scene, kPictureSize, kPictureRatio, Theme::of(QGuiApplication::palette()));
    picture.save(pictureOf(hash), "PNG");
    dropOldPictures();
}

std::vector<RecentDesign> RecentDesigns::about(const QStringList &paths) const
{
    QSettings settings(storeName(), storeName());
    std::vector<RecentDesign> result;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        RecentDesign design;
        design.path = path;
        design.isMissing = !file.exists();
        settings.beginGroup(groupOf(path));
        if (settings.contains(u"content"_qs) && !design.isMissing) {
            design.isChanged = settings.value(u"changedAt"_qs).toDateTime() != file.lastModified()
                || settings.value(u"size"_qs).toLongLong() != file.size();
            if (!design.isChanged) {
                FindingCounts counts;
                counts.errors = settings.value(u"errors"_qs).toInt();
                counts.warnings = settings.value(u"warnings"_qs).toInt();
                counts.unknown = settings.value(u"unknown"_qs).toInt();
                counts.infos = settings.value(u"infos"_qs).toInt();
                design.counts = counts;
                design.picture.load(pictureOf(settings.value(u"content"_qs).toString()), "PNG");
            }
        }
        settings.endGroup();
        result.push_back(std::move(design));
    }
    return result;
}

void RecentDesigns::forget(const QString &path) const { QSettings(storeName(), storeName()).remove(groupOf(path)); }

} // namespace sliceboard
