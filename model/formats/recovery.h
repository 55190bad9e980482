// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QStringList>

#include <memory>
#include <vector>

namespace sliceboard {

/// An unsaved design that a session left behind.
struct Snapshot {
    QString id;
    QString originalPath; ///< where the design was last saved; empty: never
    QDateTime time;
    int edits = 0; ///< edits since the last save
    std::string bytes; ///< the design as writeDesign() gives it
};

/// What readSnapshots() finds.
struct Snapshots {
    std::vector<Snapshot> usable; ///< latest first
    QStringList damaged; ///< files that cannot be read as snapshots
};

/// The place in which a running session keeps its unsaved design. As long as it lives, others do not see its snapshot;
/// it leaves the snapshot behind unless clear() was called.
class RecoverySlot {
public:
    /// Makes the folder when it is first needed.
    explicit RecoverySlot(const QString &folder);

    const QString &id() const { return m_id; }
    /// Replaces this session's snapshot, whole or not at all. Id and time are filled in.
    Result<void> write(Snapshot snapshot);
    /// The design is saved or given up.
    void clear();

private:
    QString m_folder;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock;
};

/// The snapshots that sessions no longer running left in a folder.
Snapshots readSnapshots(const QString &folder);
/// Forgets a snapshot; its file is deleted.
void removeSnapshot(const QString &folder, const QString &id);

} // namespace sliceboard
