// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace sliceboard {

/// Tells when something may have happened to one file. Its folder is watched, too, for editors put new files in place
/// of old ones; a burst of changes is told once.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches this file in place of the one before; empty: none. Symbolic links are followed.
    void watch(const QString &path);

Q_SIGNALS:
    void touched();

private:
    void renew();

    QString m_path; ///< the file itself, behind links
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

} // namespace sliceboard
