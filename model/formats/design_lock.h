// SPDX-FileCopyrightText: The Sliceboard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QDateTime>
#include <QLockFile>

namespace sliceboard {

/// Tells a second opener of a design file that somebody has it open: a file ".NAME.lock" beside it. A lock whose
/// program has ended, on this computer, does not count.
class DesignLock {
public:
    explicit DesignLock(const QString &designPath);

    /// Takes the lock; the error says who holds it since when. In a folder that cannot be written there is nothing to
    /// guard: then it succeeds without a lock.
    Result<void> take();
    bool isHeld() const { return m_lock.isLocked(); }
    void release() { m_lock.unlock(); }

    static QString lockPath(const QString &designPath);

private:
    Error heldByOther() const;

    QString m_designPath;
    QLockFile m_lock;
};

} // namespace sliceboard
