// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace sliceboard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// A snapshot is a design file whose first line is a comment with the rest as JSON, so that it can be opened as it is.
constexpr char kHeader[] = "# Sliceboard recovery ";

QString snapshotPath(const QString &folder, const QString &id)
{
    return folder + u'/' + id + QStringLiteral(".sliceboard.yaml");
}

QString lockPath(const QString &folder, const QString &id) { return folder + u'/' + id + QStringLiteral(".lock"); }

/// Whether the session that writes a snapshot still runs.
bool isInUse(const QString &folder, const QString &id)
{
    QLockFile lock(lockPath(folder, id));
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    return !lock.tryLock(std::chrono::milliseconds(0)) && lock.error() == QLockFile::LockFailedError;
}

QByteArray headerLine(const Snapshot &snapshot)
{
    const QJsonObject header{{QStringLiteral("path"), snapshot.originalPath},
                             {QStringLiteral("time"), snapshot.time.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("edits"), snapshot.edits}};
    return kHeader + QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Snapshot> parseSnapshot(const QByteArray &content, const QString &id)
{
    const qsizetype lineEnd = content.indexOf('\n');
    if (!content.startsWith(kHeader) || lineEnd < 0)
        return {};
    const qsizetype start = qsizetype(sizeof kHeader) - 1;
    const QJsonObject header = QJsonDocument::fromJson(content.mid(start, lineEnd - start)).object();
    Snapshot snapshot{id, header.value(u"path").toString(),
                      QDateTime::fromString(header.value(u"time").toString(), Qt::ISODateWithMs),
                      header.value(u"edits").toInt(), content.mid(lineEnd + 1).toStdString()};
    return snapshot.time.isValid() && !snapshot.bytes.empty() ? std::optional(std::move(snapshot)) : std::nullopt;
}

Result<void> writeFile(const QString &path, const Snapshot &snapshot)
{
    QSaveFile file(path);
    const QByteArray header = headerLine(snapshot);
    const auto size = qint64(snapshot.bytes.size());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(header) == header.size()
        && file.write(snapshot.bytes.data(), size) == size && file.commit();
    if (!written)
        return failure(Tr::tr("The unsaved design could not be kept for recovery: %1.").arg(file.errorString()),
                       TextPlace{path});
    return {};
}

} // namespace

RecoverySlot::RecoverySlot(const QString &folder)
    : m_folder(folder), m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Result<void> RecoverySlot::write(Snapshot snapshot)
{
    if (!m_lock) {
        QDir().mkpath(m_folder);
        m_lock = std::make_unique<QLockFile>(lockPath(m_folder, m_id));
        m_lock->setStaleLockTime(std::chrono::milliseconds(0));
        m_lock->tryLock(std::chrono::milliseconds(0));
    }
    snapshot.id = m_id;
    snapshot.time = QDateTime::currentDateTimeUtc();
    return writeFile(snapshotPath(m_folder, m_id), snapshot);
}

void RecoverySlot::clear() { QFile::remove(snapshotPath(m_folder, m_id)); }

Snapshots readSnapshots(const QString &folder)
{
    Snapshots found;
    const QString suffix = QStringLiteral(".sliceboard.yaml");
    for (const QString &name : QDir(folder).entryList({u'*' + suffix}, QDir::Files)) {
        const QString id = name.chopped(suffix.size());
        if (isInUse(folder, id))
            continue;
        QFile file(folder + u'/' + name);
        auto snapshot = file.open(QIODevice::ReadOnly) ? parseSnapshot(file.readAll(), id) : std::nullopt;
        if (snapshot)
            found.usable.push_back(std::move(*snapshot));
        else
            found.damaged += file.fileName();
    }
    std::sort(found.usable.begin(), found.usable.end(),
              [](const Snapshot &a, const Snapshot &b) { return a.time > b.time; });
    return found;
}

void removeSnapshot(const QString &folder, const QString &id) { QFile::remove(snapshotPath(folder, id)); }

} // namespace sliceboard
