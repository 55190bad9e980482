// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/safety/journal_file.h"

#include <QStringList>

#include <vector>

namespace sliceboard {

/// A design that a session left behind unsaved, as it was after the last gesture that is kept.
struct UnsavedDesign {
    QString id;
    DesignOrigin origin;
    QDateTime time; ///< of the last change
    Design design;
};

/// What readUnsaved() finds.
struct UnsavedDesigns {
    std::vector<UnsavedDesign> usable; ///< latest first
    QStringList damaged; ///< files that cannot be read; they are left where they are
};

/// The unsaved designs of sessions that no longer run. What they left behind unchanged is cleared away.
UnsavedDesigns readUnsaved(const QString &folder);
/// Forgets an unsaved design; its files are deleted.
void removeUnsaved(const QString &folder, const QString &id);

// The files of which an unsaved design consists; see Journal.

enum class RecoveryFile { Base, Journal, Lock };
QString recoveryPath(const QString &folder, const QString &id, RecoveryFile file, int generation = 0);

/// First line of a base, a comment: which journals belong to it, and what it is.
struct RecoveryHeader {
    int generation = 0;
    DesignOrigin origin;
};
/// Replaces the base of an unsaved design, whole or not at all. `bytes`: a design file.
Result<void> writeRecoveryBase(const QString &folder, const QString &id, const RecoveryHeader &header,
                               std::string_view bytes);

} // namespace sliceboard
