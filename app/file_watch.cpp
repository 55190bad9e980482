// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/file_watch.h"

#include "model/formats/design_file.h"

#include <QFileInfo>

namespace sliceboard {
namespace {

constexpr int kPauseMilliseconds = 300;

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        renew();
        Q_EMIT touched();
    });
}

void FileWatch::watch(const QString &path)
{
    m_path = path.isEmpty() || path.startsWith(u':') ? QString() : QFileInfo(linkTarget(path)).absoluteFilePath();
    m_pause.stop();
    renew();
}

/// A file that was replaced is watched no more.
void FileWatch::renew()
{
    if (const QStringList old = m_watcher.files() + m_watcher.directories(); !old.isEmpty())
        m_watcher.removePaths(old);
    if (m_path.isEmpty())
        return;
    m_watcher.addPath(QFileInfo(m_path).path());
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

} // namespace sliceboard
